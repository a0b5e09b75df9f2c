/** The page of those who speak: the form, who speaks about whom, and the list. */
import type { ActorPage, Between } from '@readout/archive'
import { ACTOR_KINDS } from '@readout/core'
import { counted, dateWords } from '@readout/core/words'
import { html } from 'hono/html'
import { matrixPicture } from '../charts/matrix.ts'
import { choiceField, textField } from '../components/field.ts'
import { listOf } from '../components/groups.ts'
import { actorFacts, actorLink, candidates } from '../components/names.ts'
import { pager } from '../components/pager.ts'
import { table } from '../components/table.ts'
import { takeAway } from '../components/take.ts'
import type { Html, Shown } from '../frame.ts'
import type { View } from '../routes/route.ts'

/** Rows of the table beside the picture. */
const LINKS = 20

export function actorsPage(page: ActorPage & { readonly between: Between | null }, view: View): Shown {
  const { searchParams } = view.url
  const value = (name: string) => searchParams.get(name) ?? ''
  const q = value('q').trim()
  return {
    title: q ? `“${q}”` : 'People',
    kind: 'answer',
    main: html`<h1>People, bodies and countries</h1>
<p class="lead">Who speaks, and who is spoken about, across all articles; who says most comes first.</p>
<form class="filter" action="/actors">
${textField('q', 'Name', value('q'), { wide: true, most: 500 })}
${choiceField(
  'kind',
  'Kind',
  ACTOR_KINDS.map((k) => [k, k] as const),
  value('kind'),
)}
${textField('country', 'Country', value('country'), { most: 100, hint: 'name or two letters' })}
<button class="go">Show</button>
</form>
${page.between && page.between.links.length > 0 ? aboutWhom(page.between) : ''}
<h2>${q ? `Called “${q}”` : 'By number of statements'}</h2>
${
  page.near.length > 0
    ? html`<p class="empty">Nobody is called “${q}”. Called alike:</p>
${candidates(page.near, (one) => `/actors/${one.id}`)}`
    : listOf(
        page.actors,
        (one) => html`<p class="who-said">${actorLink(one)}</p>
${actorFacts(one)}`,
        q ? `Nobody who is kept is called “${q}”.` : 'Nobody is kept yet.',
      )
}
${pager(view, page.next, 'More of them')}
<p class="meta"><a href="/pairs">Two of them against each other</a> · <a href="/actors/by-hand">Who was made one or held apart by hand</a></p>
${takeAway(view)}`,
  }
}

function aboutWhom({ actors, links, counted: looked, all, first, last }: Between): Html {
  const name = new Map(actors.map((a) => [a.id, a]))
  const days =
    first && last ? (first === last ? `, of ${dateWords(first)}` : `, ${dateWords(first)} to ${dateWords(last)}`) : ''
  const of = `${all ? 'Of all' : 'Of the newest'} ${looked.toLocaleString('en')} mentions of somebody in a statement${days}.`
  const top = links[0]!
  const says = `${name.get(top.from)!.name} speaks most about ${name.get(top.to)!.name}: ${counted(top.statements, 'statement')}.`
  return html`<section aria-labelledby="h-about"><h2 id="h-about">Who speaks about whom</h2>
<p>${says}</p>
${matrixPicture(actors, links, `Rows speak, columns are spoken about. ${says}`, html`Rows speak, columns are spoken about; the larger a square, the more statements; without a number it is one. ${of}`)}
${table(
  `The ${links.length > LINKS ? `first ${LINKS} of ${links.length}` : links.length} by number of statements`,
  ['Who speaks', 'About whom', ['Statements', 'number'], 'Both'],
  links
    .slice(0, LINKS)
    .map(({ from, to, statements }) => [
      actorLink(name.get(from)!),
      actorLink(name.get(to)!),
      statements,
      html`<a href="/pairs?a=${from}&amp;b=${to}">What they say and do<span class="hidden">, ${name.get(from)!.name} and ${name.get(to)!.name}</span></a>`,
    ]),
)}</section>`
}
