/** Who is who, said by hand: the forms, what was said, and how to take it back. */
import type { Called, Decision } from '@readout/archive'
import { anchorWords, outletOf } from '@readout/join'
import { html } from 'hono/html'
import { choiceField, textField } from '../components/field.ts'
import { listOf } from '../components/groups.ts'
import { actorFacts } from '../components/names.ts'
import { takeAway } from '../components/take.ts'
import type { Html, Shown } from '../frame.ts'
import type { View } from '../routes/route.ts'
import { timeOf } from '../time.ts'
import type { ShownActor } from './actor.ts'

/** @example wordsOf({ verb: 'merge', … }) // 'ada moss in the article r-1 is one with everybody called moss' */
const wordsOf = ({ verb, a, b }: Decision): string =>
  verb === 'merge'
    ? `${anchorWords(a)} and ${anchorWords(b)} are one`
    : `${anchorWords(a)} is another than ${anchorWords(b)}`

const undoForm = (
  d: Decision,
  back: number | null,
): Html => html`<form class="undo" method="post" action="/actors/undo">
<input type="hidden" name="a" value="${d.a}"><input type="hidden" name="b" value="${d.b}">${
  back === null ? '' : html`<input type="hidden" name="back" value="${back}">`
}
<button>Take this back<span class="hidden">: ${wordsOf(d)}</span></button>
</form>`

/** What has just been said, and the way back. */
export const saidByHand = (d: Decision, back: number): Html => html`<div class="notice by-hand" role="status">
<p><strong>${d.verb === 'merge' ? 'Made one.' : 'Taken apart.'}</strong> Said by hand: <bdi>${wordsOf(d)}</bdi>. It holds for articles to come, too.</p>
${undoForm(d, back)}
</div>`

export const undoneByHand = (verb: string): Html =>
  html`<div class="notice by-hand" role="status"><p><strong>Taken back.</strong> ${
    verb === 'merge' ? 'That the two are one' : 'That the two are not one'
  } is no longer said by hand; names, offices and company decide again.</p></div>`

export const handForms = (
  one: ShownActor,
): Html => html`<section class="hand" aria-labelledby="h-hand"><h2 id="h-hand">Is this one and the same?</h2>
<form class="filter" method="post" action="/actors/merge">
<input type="hidden" name="a" value="${one.id}">
${textField('b', 'Make one with', '', { most: 500, hint: 'name or number of the other' })}
<button>Make them one</button>
</form>
${
  one.latest.length > 1
    ? html`<form class="filter" method="post" action="/actors/split">
<input type="hidden" name="actor" value="${one.id}">
${choiceField(
  'article',
  'Somebody else in',
  one.latest.map(
    (a) => [a.id, [a.title ?? a.id, outletOf(a), a.published?.slice(0, 10)].filter(Boolean).join(' · ')] as const,
  ),
  undefined,
  null,
)}
<button>Take that one out</button>
</form>`
    : ''
}
<p class="meta"><a href="/actors/by-hand">All that was said by hand</a></p></section>`

/** Several may be meant: each is a button. */
export const whichOne = (a: number, typed: string, called: Exclude<Called, { found: 'one' }>): Shown => {
  const all = called.found === 'several' ? called.candidates : called.near
  return {
    title: 'Which one?',
    kind: 'answer',
    main: html`<h1>${called.found === 'several' ? `Which “${typed}”?` : `Nobody is called “${typed}”`}</h1>
<p class="lead">${all.length > 0 ? (called.found === 'several' ? 'Several may be meant. Nothing was changed yet.' : 'Called alike:') : 'Nothing was changed.'}</p>
<ul class="list">${all.map(
      (one) => html`<li><form method="post" action="/actors/merge">
<input type="hidden" name="a" value="${a}"><input type="hidden" name="b" value="${one.id}">
<button><bdi>${one.name}</bdi></button>
</form>
${actorFacts(one)}</li>
`,
    )}</ul>
<p class="more"><a class="more-link" href="/actors/${a}">Back</a></p>`,
  }
}

export const byHandPage = ({ decisions }: { readonly decisions: readonly Decision[] }, view: View): Shown => {
  const undone = view.url.searchParams.get('undone')
  return {
    title: 'Said by hand',
    kind: 'answer',
    main: html`${undone ? undoneByHand(undone) : ''}<h1>Who is who, said by hand</h1>
<p class="lead">It outlives new articles and new readings, and can be taken back.</p>
${listOf(
  [...decisions].reverse(),
  (d) => html`<p><bdi>${wordsOf(d)}</bdi></p>
<p class="meta">${timeOf(d.at.slice(0, 10))}</p>
${undoForm(d, null)}`,
  'Nothing was said by hand yet. The page of a person has the forms for it.',
)}
<p class="meta">Findings of articles are corrected beside them: <a href="/corrections">what was corrected</a>.</p>
${takeAway(view)}`,
  }
}
