/** Articles of a story day by day: who had it first, who repeats whom, whom they credit. */
import { counted } from '@readout/core/words'
import { type ArticleFacts, COPY_WORDS, outletOf } from '@readout/join'
import { html } from 'hono/html'
import { articleHref, facts } from '../components/facts.ts'
import { findHref } from '../components/find-link.ts'
import { cut } from '../components/long.ts'
import type { Html } from '../frame.ts'
import { timeOf } from '../time.ts'
import type { StoryPage } from './story.ts'

/** Articles of a day that are seen before the fold, and those behind it; beyond these there is the search. */
const SEEN = 6
const FOLDED = 40
/** A story of so many articles is shown whole. */
const SHORT = 30
/** Days that are seen before the fold: the first and the last. */
const FIRST_DAYS = 8
const LAST_DAYS = 8

export function timeline(story: StoryPage): Html {
  const days = Map.groupBy(story.articles, (a) => a.published?.slice(0, 10) ?? '')
  // those without a day come last, as they stand in the story
  const order = [...days].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
  const one = how(story)
  const day = ([date, articles]: (typeof order)[number]) => dayOf(story, date, articles, one)
  const between = order.slice(FIRST_DAYS, -LAST_DAYS)
  const missing = story.size - story.articles.length
  return html`${order.slice(0, FIRST_DAYS).map(day)}${
    between.length > 0
      ? html`<details class="fold"><summary>${counted(between.length, 'day')} between, ${counted(
          between.reduce((n, [, list]) => n + list.length, 0),
          'article',
        )}</summary>${between.map(day)}</details>`
      : ''
  }${order.slice(Math.max(FIRST_DAYS, order.length - LAST_DAYS)).map(day)}${
    missing > 0
      ? html`<p><a class="more-link" href="${findHref(`story:${story.id}`)}">Find all ${counted(story.size, 'article')}</a> The newest ${counted(story.articles.length, 'article')} stand here.</p>`
      : ''
  }`
}

type Item = (a: ArticleFacts) => Html

function dayOf(story: StoryPage, date: string, articles: readonly ArticleFacts[], item: Item): Html {
  const many = story.articles.length > SHORT && articles.length > SEEN + 1
  // those that repeat nobody are news: they are seen first
  const shown = many ? [...articles].sort((a, b) => repeats(story, a) - repeats(story, b)).slice(0, SEEN) : articles
  const others = articles.filter((a) => !shown.includes(a))
  const list = (some: readonly ArticleFacts[]) =>
    html`<ol class="list">${some.map(
      (a) => html`<li>${item(a)}</li>
`,
    )}</ol>`
  return html`<section class="day"><h3>${date === '' ? 'Day not known' : timeOf(date)} <span class="meta">${counted(articles.length, 'article')}</span></h3>
${list(articles.filter((a) => shown.includes(a)))}${
  others.length > 0
    ? html`<details class="fold"><summary>${counted(others.length, 'more article')} of this day</summary>${list(others.slice(0, FOLDED))}${
        others.length > FOLDED
          ? html`<p><a class="more-link" href="${findHref(`story:${story.id} since:${date} until:${date}`)}">Find all of this day</a></p>`
          : ''
      }</details>`
    : ''
}</section>
`
}

const repeats = ({ relations }: StoryPage, a: ArticleFacts): number =>
  (relations[a.id]?.relation ?? 'source') === 'source' ? 0 : 1

/** How an article stands to the others, in words. */
function how(story: StoryPage): Item {
  const repeated = new Map(story.reporters.repeats.map((r) => [r.article.id, r]))
  const credits = new Map(story.reporters.credits.map((c) => [c.article.id, c.credits]))
  const first = story.reporters.first.find((a) => a.published !== null)?.id
  return (a) => {
    const r = repeated.get(a.id)
    const source = !r && story.relations[a.id]?.relation === 'source'
    const relation = r
      ? r.own
        ? 'carries on its own text'
        : r.of && r.of.id !== a.id
          ? html`<span dir="auto">${COPY_WORDS[r.relation]}: <a href="${articleHref(r.of.id)}">${cut(outletOf(r.of), 80)}</a></span>`
          : COPY_WORDS[r.relation]
      : source && 'others repeat it'
    const time = a.published && /T(\d\d:\d\d)/.exec(a.published)?.[1]
    return html`<h4 dir="auto"><a href="${articleHref(a.id)}">${cut(a.title ?? 'No headline', 300)}</a></h4>
${facts([
  html`<strong dir="auto">${cut(outletOf(a), 120)}</strong>`,
  time,
  a.id === first && 'first report',
  relation,
  credits.has(a.id) && html`<span dir="auto">credits ${cut(credits.get(a.id)!.join(', '), 160)}</span>`,
])}`
  }
}
