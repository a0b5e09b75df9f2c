/** Quotations whose words were altered on the way from one outlet to another. */
import { counted, quoted } from '@readout/core/words'
import { html } from 'hono/html'
import { groupPage } from '../api/schemas/groups.ts'
import { facts } from '../components/facts.ts'
import { groupDays, listOf } from '../components/groups.ts'
import { pager } from '../components/pager.ts'
import { takeAway } from '../components/take.ts'
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
  answer: groupPage,
  ask: ({ archive, input }) => archive.questions.drift({ limit: input.limit ?? PAGE, after: input.after }),
  show: (page, view) => ({
    title: 'Altered quotations',
    kind: 'answer',
    main: html`<h1>Altered quotations</h1>
<p class="lead">Words between quotation marks that one outlet prints otherwise than another.</p>
${listOf(
  page.groups,
  (g) => html`<p class="who-said"><strong>${g.speaker ?? UNKNOWN_SPEAKER}</strong></p>
<blockquote><a href="/quotes/${g.id}">${quoted(g.label ?? '')}</a></blockquote>
${facts([counted(g.articles, 'article'), groupDays(g)])}`,
  'No quotation that is kept was altered.',
)}
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
