/** One story: its articles in order, who had what first, its events and quotations. */
import type { StoryAnswer } from '@readout/archive'
import { counted, quoted } from '@readout/core/words'
import { COPY_WORDS, outletOf, QUOTED_WORDS, type QuoteRelation, storyLine } from '@readout/join'
import { html } from 'hono/html'
import { storyAnswer } from '../api/schemas/story.ts'
import { articleHref, facts, publishedBy } from '../components/facts.ts'
import { statusBadge } from '../components/status.ts'
import { takeAway } from '../components/take.ts'
import type { Html } from '../frame.ts'
import { oneInput } from './input.ts'
import { route } from './route.ts'

export const story = route({
  id: 'story',
  path: '/stories/:id{\\d+}',
  what: 'One story: its articles, events and quotations',
  input: oneInput,
  answer: storyAnswer,
  ask: ({ archive, input }) => archive.questions.story(input.id),
  show: (story, view) => ({
    title: story.title ?? `Story ${story.id}`,
    kind: 'answer',
    main: html`<p class="kicker">Story</p>
<h1>${story.title ?? 'No headline'}</h1>
<p class="lead">${storyLine(story.articles, story.independent)}.</p>
${articles(story)}
${events(story)}
${quotations(story)}
${takeAway(view)}`,
  }),
  take: {
    takes: 'stories',
    title: (story) => story.title ?? `Story ${story.id}`,
    items: async function* (story) {
      yield { ...story, group: story.id }
    },
  },
})

const articles = (story: StoryAnswer): Html => html`<h2>Articles</h2>
<ol class="list">${story.articles.map((a) => {
  const stands = story.relations[a.id]
  const how = stands && (stands.own ? 'carries on its own text' : COPY_WORDS[stands.relation])
  return html`<li><h3><a href="${articleHref(a.id)}">${a.title ?? `Article of ${outletOf(a)}`}</a></h3>
${facts([...publishedBy(a), how])}</li>
`
})}</ol>`

const events = ({ events }: StoryAnswer): Html | '' =>
  events.length === 0
    ? ''
    : html`<h2>Events</h2>
<ol class="list">${events.map(
        (e) => html`<li><p>${statusBadge(e.status)} <a href="/events/${e.id}">${e.label}</a></p>
${facts([`told by ${counted(e.articles, 'article')}`])}</li>
`,
      )}</ol>`

const quotations = ({ quotations }: StoryAnswer): Html | '' =>
  quotations.length === 0
    ? ''
    : html`<h2>Quotations in several articles</h2>
<ol class="list">${quotations.map(
        (q) => html`<li><blockquote><a href="/quotes/${q.id}">${quoted(q.label)}</a></blockquote>
${facts([QUOTED_WORDS[q.status as QuoteRelation] ?? q.status, counted(q.articles, 'article')])}</li>
`,
      )}</ol>`
