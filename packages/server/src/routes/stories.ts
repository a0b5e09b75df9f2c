/** Stories that several articles tell, the latest first. */

import type { StoryLine } from '@readout/archive'
import { counted } from '@readout/core/words'
import { html } from 'hono/html'
import { storiesAnswer } from '../api/schemas/story.ts'
import { busiest, dayStrip } from '../components/day-strip.ts'
import { articleHref, facts } from '../components/facts.ts'
import { groupDays, listOf } from '../components/groups.ts'
import { cut } from '../components/long.ts'
import { pager } from '../components/pager.ts'
import { statusBadge } from '../components/status.ts'
import { takeAway } from '../components/take.ts'
import type { Html } from '../frame.ts'
import { timeOf } from '../time.ts'
import { everyGroup } from './every.ts'
import { listInput, PAGE } from './input.ts'
import { route } from './route.ts'

export const stories = route({
  id: 'stories',
  path: '/stories',
  what: 'Stories that several articles tell',
  nav: 'Stories',
  input: listInput,
  answer: storiesAnswer,
  ask: ({ archive, input }) => archive.questions.stories({ limit: input.limit ?? PAGE, after: input.after }),
  show: (page, view) => ({
    title: 'Stories',
    kind: 'answer',
    main: html`<h1>Stories</h1>
<p class="lead">What several articles tell together, the latest first.</p>
${listOf(page.groups, item, 'No story is told by two articles yet.')}
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

const item = (
  g: StoryLine,
): Html => html`<h2 dir="auto"><a href="/stories/${g.id}">${cut(g.label ?? 'No headline', 300)}</a></h2>
<div class="when-told">${dayStrip(g.days)}${facts([groupDays(g) ?? 'days not known', busiest(g.days)])}</div>
${facts([
  `${counted(g.articles, 'article')}${g.outlets > 0 ? ` by ${counted(g.outlets, 'outlet')}${g.unnamed ? ' and others not named' : ''}` : ''}`,
  g.independent >= g.articles ? 'none repeats another' : `${g.independent} independent`,
])}
${
  g.turn
    ? html`<p class="turn">${statusBadge(g.turn.status)}${g.turn.date ? html` on <a href="${articleHref(g.turn.article.id, g.turn.event ?? undefined)}">${timeOf(g.turn.date)}</a>` : ''}: <a href="/events/${g.turn.id}" dir="auto">${g.turn.words}</a></p>`
    : ''
}`
