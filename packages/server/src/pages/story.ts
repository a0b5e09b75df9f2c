/** The page of a story: what became of its events, its articles day by day, who said what, altered words, numbers that differ, who repeats whom. */
import type { ComparedFigures, Reporters, SaidIn, StoryAnswer, StoryEvent } from '@readout/archive'
import { counted, dateWords } from '@readout/core/words'
import { outletOf, storyLine } from '@readout/join'
import { html } from 'hono/html'
import { busiest, dayStrip } from '../components/day-strip.ts'
import { facts } from '../components/facts.ts'
import { findHref } from '../components/find-link.ts'
import { folded } from '../components/fold.ts'
import { takeAway } from '../components/take.ts'
import { turnLine } from '../components/turn.ts'
import type { Html, Shown } from '../frame.ts'
import type { View } from '../routes/route.ts'
import { figuresTable } from './story-figures.ts'
import { timeline } from './story-timeline.ts'
import { copied, quotations, voices } from './story-words.ts'

/** What the page of a story shows. */
export interface StoryPage extends StoryAnswer {
  readonly reporters: Reporters
  readonly said: SaidIn
  readonly figures: readonly ComparedFigures[]
}

/** Events that are seen before the fold. */
const SEEN = 8

interface Part {
  readonly id: string
  readonly label: string
  readonly main: Html | ''
}

export function storyPage(story: StoryPage, view: View): Shown {
  const parts: Part[] = [
    { id: 'events', label: 'Events', main: events(story) },
    { id: 'days', label: 'Day by day', main: timeline(story) },
    { id: 'said', label: 'Who said what', main: voices(story) },
    { id: 'quotations', label: 'Quotations', main: quotations(story) },
    { id: 'numbers', label: 'Numbers that differ', main: figuresTable(story.figures, events_(story)) },
    { id: 'copies', label: 'Who repeats whom', main: copied(story) },
  ]
  const there = parts.filter((p) => p.main !== '')
  const title = story.title ?? 'No headline'
  return {
    title: `Story: ${story.title ?? story.id}`,
    kind: 'answer',
    main: html`<p class="kicker">Story</p>
<h1 dir="auto">${title}</h1>
<p class="lead">${storyLine(story.articles, story.independent)}.</p>
${when(story)}
<nav class="parts" aria-label="On this page">${there.map(({ id, label }) => html`<a href="#${id}">${label}</a>`)}${
      story.articles.length > 1
        ? html`<a class="more-link" href="/stories/${story.id}/compare">Compare articles side by side</a>`
        : ''
    }</nav>
${there.map(
  ({ id, label, main }) => html`<section aria-labelledby="${id}"><h2 id="${id}">${label}</h2>
${main}</section>
`,
)}
${takeAway(view)}`,
  }
}

const events_ = (story: StoryPage): ReadonlyMap<number, string> => new Map(story.events.map((e) => [e.id, e.label]))

/** From the first day to the last, with the strip of days. */
function when({ articles }: StoryPage): Html | '' {
  const counts = new Map<string, number>()
  for (const a of articles)
    if (a.published) counts.set(a.published.slice(0, 10), (counts.get(a.published.slice(0, 10)) ?? 0) + 1)
  const days = [...counts].sort().map(([day, articles]) => ({ day, articles }))
  if (days.length === 0) return ''
  const [first, last] = [days[0]!.day, days.at(-1)!.day]
  return html`<div class="when-told">${dayStrip(days)}${facts([
    first === last ? dateWords(first) : `${dateWords(first)} to ${dateWords(last)}`,
    busiest(days),
  ])}</div>`
}

function events(story: StoryPage): Html | '' {
  if (story.events.length === 0) return ''
  const rest = story.named.events - story.events.length
  return html`${folded(story.events, SEEN, eventItem, (n) => `${counted(n, 'more event')}`)}${
    rest > 0
      ? html`<p><a class="more-link" href="${findHref(`story:${story.id} worth:lead,main`)}">Find all ${counted(story.named.events, 'event')}</a></p>`
      : ''
  }`
}

const eventItem = (e: StoryEvent): Html => html`<h3 dir="auto"><a href="/events/${e.id}">${e.label}</a></h3>
${facts([
  e.turned && 'changed on the way',
  `told by ${counted(e.articles, 'article')}`,
  e.turns.length > 0 && `first by ${outletOf(e.turns[0]!.article)}`,
])}
<ol class="turns">${e.turns.map((t) => html`<li>${turnLine(t)}</li>`)}</ol>`
