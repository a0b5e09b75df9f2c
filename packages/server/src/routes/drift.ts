/** Quotations whose words were altered on the way from one outlet to another. */

import type { DriftLine } from '@readout/archive'
import { counted, quoted } from '@readout/core/words'
import { outletOf } from '@readout/join'
import { html } from 'hono/html'
import { driftAnswer } from '../api/schemas/quotation.ts'
import { changed, changesLegend } from '../components/changes.ts'
import { articleHref, facts } from '../components/facts.ts'
import { groupDays, listOf } from '../components/groups.ts'
import { cut } from '../components/long.ts'
import { pager } from '../components/pager.ts'
import { takeAway } from '../components/take.ts'
import type { Html } from '../frame.ts'
import { timeOf } from '../time.ts'
import { UNKNOWN_SPEAKER } from '../words.ts'
import { everyGroup } from './every.ts'
import { listInput, PAGE } from './input.ts'
import { route } from './route.ts'

export const drift = route({
  id: 'drift',
  path: '/drift',
  what: 'Quotations that were altered',
  nav: 'Altered words',
  input: listInput,
  answer: driftAnswer,
  ask: ({ archive, input }) => archive.questions.drift({ limit: input.limit ?? PAGE, after: input.after }),
  show: (page, view) => ({
    title: 'Altered quotations',
    kind: 'answer',
    main: html`<h1>Altered quotations</h1>
<p class="lead">Words between quotation marks that one outlet prints otherwise than another.</p>
${page.groups.length > 0 ? changesLegend() : ''}
${listOf(page.groups, altered, 'No quotation that is kept was altered.')}
${pager(view, page.next, 'More quotations')}
${takeAway(view)}`,
  }),
  take: {
    takes: 'quotations',
    title: () => 'Altered quotations',
    items: (_, { archive }) =>
      everyGroup(
        (after) => archive.questions.drift({ limit: 200, after }),
        async (id) => ({ ...(await archive.questions.quote(id)), group: id }),
      ),
  },
})

const altered = (
  g: DriftLine,
): Html => html`<h2 dir="auto"><a href="/quotes/${g.id}">${cut(g.speaker ?? UNKNOWN_SPEAKER, 160)}</a></h2>
<blockquote dir="auto">${quoted(cut(g.printed?.text ?? g.label ?? ''))}</blockquote>
${facts([
  g.printed && html`<span dir="auto">first in ${cut(outletOf(g.printed.facts), 80)}</span>`,
  counted(g.articles, 'article'),
  groupDays(g),
])}
${g.altered.map(
  (m) => html`<div class="variant"><p dir="auto">${changed(m.difference)}</p>
${facts([
  html`<span dir="auto">so in ${cut(outletOf(m.facts), 80)}</span>`,
  m.facts.published ? timeOf(m.facts.published) : 'day not known',
  m.credits && html`<span dir="auto">credits ${cut(m.credits, 80)}</span>`,
  html`<a href="${articleHref(m.facts.id, m.statement ?? undefined)}">in the article</a>`,
])}</div>`,
)}
${g.others > g.altered.length ? html`<p><a href="/quotes/${g.id}">All ${counted(g.others, 'altered printing')}</a></p>` : ''}`
