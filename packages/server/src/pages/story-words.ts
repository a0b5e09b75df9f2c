/** What is said in a story: by speaker, in altered words, and who has it from whom. */
import type { StatementHit, StoryQuotation, StoryVoice } from '@readout/archive'
import { ACT_WORDS, counted, quoted } from '@readout/core/words'
import { COPY_WORDS, outletOf, QUOTED_WORDS, type QuoteRelation } from '@readout/join'
import { html } from 'hono/html'
import { changed, changesLegend } from '../components/changes.ts'
import { articleHref, facts } from '../components/facts.ts'
import { findHref } from '../components/find-link.ts'
import { folded } from '../components/fold.ts'
import { cut, long } from '../components/long.ts'
import type { Html } from '../frame.ts'
import { timeOf } from '../time.ts'
import { UNKNOWN_SPEAKER } from '../words.ts'
import type { StoryPage } from './story.ts'

/** Speakers and quotations that are seen before the fold. */
const SEEN = 6

export function voices(story: StoryPage): Html | '' {
  const { said, id } = story
  if (said.statements === 0) return ''
  const more = said.speakers - said.voices.length
  return html`<p class="meta">${counted(said.statements, 'statement')} by ${counted(said.speakers, 'speaker')}${
    said.unknown > 0 ? `, ${said.unknown.toLocaleString('en')} of them by speakers who are not known` : ''
  }; those who speak most first, the newest words of each.</p>
${folded(
  said.voices,
  SEEN,
  (v) => voice(v, id),
  (n) => counted(n, 'more speaker'),
  'list voices',
)}
${
  more > 0
    ? html`<p><a class="more-link" href="${findHref(`story:${id} act:${Object.keys(ACT_WORDS).join(',')}`)}">Find all ${counted(said.statements, 'statement')}</a></p>`
    : ''
}`
}

const voice = (
  v: StoryVoice,
  story: number,
): Html => html`<h3 dir="auto"><a href="/actors/${v.id}">${cut(v.name, 160)}</a></h3>
${v.newest.map(statement)}
${
  v.statements > v.newest.length
    ? html`<p><a href="${findHref(`story:${story} speaker:${v.id}`)}">All ${counted(v.statements, 'statement')} of ${cut(v.name, 60)}</a></p>`
    : ''
}`

/** What somebody said, with the way to the words. */
export const statement = (
  s: StatementHit,
): Html => html`<div class="said"><blockquote dir="auto">${long(s.content)}</blockquote>
${facts([
  (ACT_WORDS as { readonly [act: string]: string })[s.act] ?? s.act,
  html`<span dir="auto">${cut(outletOf(s), 80)}</span>`,
  s.published ? timeOf(s.published) : 'day not known',
  html`<a href="${articleHref(s.article, s.id)}">in the article</a>`,
])}</div>`

export function quotations(story: StoryPage): Html | '' {
  if (story.quotations.length === 0) return ''
  const altered = story.quotations.some((q) => q.altered.length > 0)
  return html`${altered ? changesLegend() : ''}
${folded(story.quotations, SEEN, quotation, (n) => counted(n, 'more quotation'))}`
}

const quotation = (
  q: StoryQuotation,
): Html => html`<p class="who-said" dir="auto"><strong>${cut(q.speaker ?? UNKNOWN_SPEAKER, 160)}</strong></p>
<blockquote dir="auto"><a href="/quotes/${q.id}">${quoted(cut(q.label))}</a></blockquote>
${facts([QUOTED_WORDS[q.status as QuoteRelation] ?? q.status, counted(q.articles, 'article')])}
${q.altered.map(
  (m) => html`<div class="variant"><p dir="auto">${changed(m.difference)}</p>
${facts([
  html`<span dir="auto">so in ${cut(outletOf(m.facts), 80)}</span>`,
  m.facts.published ? timeOf(m.facts.published) : 'day not known',
  html`<a href="${articleHref(m.facts.id, m.statement ?? undefined)}">in the article</a>`,
])}</div>`,
)}`

/** Texts that several print, by who had each first; and whom articles name as the one they have it from. */
export function copied({ reporters, relations }: StoryPage): Html | '' {
  const { repeats, credits } = reporters
  if (repeats.length === 0 && credits.length === 0) return ''
  const groups = Map.groupBy(repeats, (r) => relations[r.article.id]?.group ?? -1)
  return html`${folded(
    [...groups.values()],
    SEEN,
    (all) => {
      const of = all[0]!.of
      return html`<h3 dir="auto">${of ? html`<a href="${articleHref(of.id)}">${cut(outletOf(of), 80)}: ${cut(of.title ?? 'no headline', 200)}</a>` : 'A text whose first printing is not kept'}</h3>
<p class="meta">${of ? 'had it first; ' : ''}repeated in ${counted(all.length, 'article')}:</p>
${folded(
  all,
  SEEN,
  (r) =>
    html`<a href="${articleHref(r.article.id)}" dir="auto">${cut(outletOf(r.article), 80)}</a> ${r.own ? 'carries on its own text' : COPY_WORDS[r.relation]}`,
  (n) => counted(n, 'more article'),
  'plain',
)}`
    },
    (n) => counted(n, 'more text'),
  )}
${
  credits.length > 0
    ? html`<h3>Who credits whom</h3>
${folded(
  credits,
  SEEN,
  (c) =>
    html`<span dir="auto"><a href="${articleHref(c.article.id)}">${cut(outletOf(c.article), 80)}</a> credits ${cut(c.credits.join(', '), 160)}</span>`,
  (n) => counted(n, 'more article'),
  'plain',
)}`
    : ''
}`
}
