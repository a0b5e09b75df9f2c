/** Stories that several articles tell, the latest first. */
import { counted } from '@readout/core/words'
import { html } from 'hono/html'
import { groupPage } from '../api/schemas/groups.ts'
import { facts } from '../components/facts.ts'
import { groupDays, listOf } from '../components/groups.ts'
import { pager } from '../components/pager.ts'
import { takeAway } from '../components/take.ts'
import { everyGroup } from './every.ts'
import { listInput, PAGE } from './input.ts'
import { route } from './route.ts'

export const stories = route({
  id: 'stories',
  path: '/stories',
  what: 'Stories that several articles tell',
  nav: 'Stories',
  input: listInput,
  answer: groupPage,
  ask: ({ archive, input }) => archive.questions.stories({ limit: input.limit ?? PAGE, after: input.after }),
  show: (page, view) => ({
    title: 'Stories',
    kind: 'answer',
    main: html`<h1>Stories</h1>
<p class="lead">What several articles tell together, the latest first.</p>
${listOf(
  page.groups,
  (g) => html`<h2><a href="/stories/${g.id}">${g.label ?? 'No headline'}</a></h2>
${facts([counted(g.articles, 'article'), groupDays(g)])}`,
  'No story is told by two articles yet.',
)}
${pager(view, page.next, 'More stories')}
${takeAway(view)}`,
  }),
  take: {
    takes: 'stories',
    title: () => 'Stories',
    items: (_, { archive }) =>
      everyGroup(
        (after) => archive.questions.stories({ limit: 200, after }),
        async (id) => ({ ...(await archive.questions.story(id)), group: id }),
      ),
  },
})
