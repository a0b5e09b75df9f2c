/** Articles of a story side by side: what they tell alike, what one alone tells, quotations and numbers that differ. */
import type { Choice, ComparedEvent, ComparedQuotation, ComparedVoice, Comparison, ToldEvent } from '@readout/archive'
import { counted, dateWords, listed } from '@readout/core/words'
import { accordingTo, COPY_WORDS, outletOf } from '@readout/join'
import { html, raw } from 'hono/html'
import { changed, changesLegend } from '../components/changes.ts'
import { articleHref, facts } from '../components/facts.ts'
import { folded } from '../components/fold.ts'
import { cut } from '../components/long.ts'
import { type Row, sideBySide } from '../components/side-by-side.ts'
import { statusBadge } from '../components/status.ts'
import { takeAway } from '../components/take.ts'
import type { Html, Shown } from '../frame.ts'
import type { View } from '../routes/route.ts'
import { timeOf } from '../time.ts'
import { figuresTable } from './story-figures.ts'

export interface ComparePage extends Comparison {
  readonly title: string | null
}

/** Rows of a table, and items of a list, before the fold. */
const ROWS = 20
const ITEMS = 8

export function comparePage(page: ComparePage, view: View): Shown {
  const parts = [
    ['both', 'What several of them tell', both(page)],
    ['one', 'What only one tells', alone(page)],
    ['quotations', 'Quotations', quotations(page)],
    ['numbers', 'Numbers that differ', figuresTable(page.figures, labels(page))],
    ['voices', 'Who is heard', voices(page)],
  ] as const
  const there = parts.filter(([, , main]) => main !== '')
  return {
    title: `Compared: ${page.title ?? `story ${page.story}`}`,
    kind: 'answer',
    main: html`<p class="kicker"><a href="/stories/${page.story}">Story</a></p>
<h1>Side by side</h1>
<p class="lead" dir="auto">${page.articles.length} of ${counted(page.size, 'article')} on “${cut(page.title ?? 'no headline', 200)}”.</p>
${choose(page)}
<h2 id="headlines">Headlines</h2>
${headlines(page)}
<nav class="parts" aria-label="On this page">${there.map(([id, label]) => html`<a href="#${id}">${label}</a>`)}</nav>
${
  page.articles.length < 2
    ? html`<p class="empty">One article alone can be held beside nothing.</p>`
    : there.map(
        ([id, label, main]) => html`<section aria-labelledby="${id}"><h2 id="${id}">${label}</h2>
${main}</section>
`,
      )
}
${takeAway(view)}`,
  }
}

const name = (a: Choice): string => cut(outletOf(a), 60)

/** Outlets are told apart by the day where one has several articles. */
function namesOf(articles: readonly Choice[]): string[] {
  const names = articles.map(name)
  return articles.map((a, i) =>
    names.filter((n) => n === names[i]).length === 1
      ? names[i]!
      : `${names[i]}, ${a.published ? dateWords(a.published) : `article ${i + 1}`}`,
  )
}

const columns = (articles: readonly Choice[]) =>
  namesOf(articles).map((name, i) => ({ name, head: html`<a href="${articleHref(articles[i]!.id)}">${name}</a>` }))

const headlines = ({ articles }: ComparePage): Html =>
  html`<ul class="beside of-${articles.length}">${articles.map(
    (a) => html`<li><p class="outlet" dir="auto">${name(a)}</p>
<p class="headline" dir="auto"><a href="${articleHref(a.id)}">${cut(a.title ?? 'No headline', 300)}</a></p>
${facts([
  a.published ? timeOf(a.published) : 'day not known',
  a.relation && a.relation !== 'source' && COPY_WORDS[a.relation],
  counted(a.events, 'event'),
  counted(a.statements, 'statement'),
])}</li>
`,
  )}</ul>`

/** Which articles stand here: each can be chosen without a script. */
const choose = ({ story, articles, choices }: ComparePage): Html =>
  choices.length < 3
    ? html``
    : html`<details class="fold choose"><summary>Choose other articles</summary>
<form action="/stories/${story}/compare"><fieldset><legend>Two to six of ${counted(choices.length, 'article')}, copies last</legend>
${choices.map(
  (
    c,
  ) => html`<label><input type="checkbox" name="articles" value="${c.id}"${articles.some((a) => a.id === c.id) ? raw(' checked') : ''}> <span dir="auto"><strong>${name(c)}</strong> ${cut(c.title ?? 'no headline', 120)} ${c.published ? timeOf(c.published) : ''}${
    c.relation && c.relation !== 'source' ? ` (${COPY_WORDS[c.relation]})` : ''
  }</span></label>
`,
)}</fieldset><button class="go">Compare</button></form></details>`

const toldBy = (e: { readonly told: readonly unknown[] }) => e.told.filter(Boolean).length

const labels = ({ events }: ComparePage): ReadonlyMap<number, string> =>
  new Map(events.flatMap((e) => (e.id === null ? [] : [[e.id, e.told.find(Boolean)!.words]])))

function both(page: ComparePage): Html | '' {
  const shared = page.events.filter((e) => toldBy(e) > 1)
  if (shared.length === 0)
    return page.articles.length < 2 ? '' : html`<p class="empty">No event is told by two of these articles.</p>`
  const rows = shared.map((e): Row => ({ head: eventHead(e), cells: e.told.map((t, i) => t && cell(page, t, i)) }))
  const table = (some: readonly Row[], caption: string) =>
    sideBySide({ caption, of: 'Event', columns: columns(page.articles), rows: some, nothing: 'does not tell it' })
  return html`${table(rows.slice(0, ROWS), 'Each event as each article tells it, the lead first')}${
    rows.length > ROWS
      ? html`<details class="fold"><summary>${counted(rows.length - ROWS, 'more event')}</summary>${table(rows.slice(ROWS), 'Further events')}</details>`
      : ''
  }`
}

function eventHead(e: ComparedEvent): Html {
  const statuses = new Set(e.told.flatMap((t) => t?.status ?? []))
  const label = e.label.charAt(0).toUpperCase() + e.label.slice(1)
  return html`${e.id === null ? label : html`<a href="/events/${e.id}">${cut(label, 120)}</a>`}${
    statuses.size > 1 ? html` <span class="meta">told differently</span>` : ''
  }`
}

const cell = ({ articles }: ComparePage, t: ToldEvent, i: number): Html =>
  html`${statusBadge(t.status)} <a href="${articleHref(articles[i]!.id, t.id)}" dir="auto">${cut(t.words, 260)}</a>${
    t.by || t.when
      ? facts([t.by && html`<span dir="auto">${accordingTo(cut(t.by, 80))}</span>`, t.when && timeOf(t.when)])
      : ''
  }`

function alone(page: ComparePage): Html | '' {
  const own = page.articles.map((_, i) => page.events.filter((e) => toldBy(e) === 1 && e.told[i]))
  if (page.articles.length < 2 || own.every((list) => list.length === 0)) return ''
  const names = namesOf(page.articles)
  return html`<div class="beside of-${page.articles.length}">${own.map(
    (list, i) => html`<section><h3 dir="auto">Only ${names[i]}</h3>
${
  list.length === 0
    ? html`<p class="empty">Nothing that the others do not tell.</p>`
    : folded(
        list,
        ITEMS,
        (e) => cell(page, e.told[i]!, i),
        (n) => counted(n, 'more event'),
      )
}</section>
`,
  )}</div>${page.minor > 0 ? html`<p class="meta">${counted(page.minor, 'event')} told in passing by one of them alone ${page.minor === 1 ? 'is' : 'are'} left out.</p>` : ''}`
}

function quotations(page: ComparePage): Html | '' {
  if (page.quotations.length === 0) return ''
  const altered = page.quotations.some((q) => q.printed.some((p) => p?.relation === 'altered'))
  return html`${altered ? changesLegend() : ''}${sideBySide({
    caption: 'Quotations that two of these articles print at least',
    of: 'Speaker',
    columns: columns(page.articles),
    rows: page.quotations.map((q) => quotationRow(page, q)),
    nothing: 'does not print it',
  })}`
}

const quotationRow = ({ articles }: ComparePage, q: ComparedQuotation): Row => ({
  head: html`<a href="/quotes/${q.id}">${cut(q.speaker ?? 'Speaker unknown', 120)}</a>`,
  cells: q.printed.map(
    (p, i) =>
      p &&
      html`<blockquote dir="auto">${p.relation === 'exact' || p.difference.length === 0 ? cut(p.text) : changed(p.difference)}</blockquote>
${facts([
  i === q.reference ? 'the others are held against this' : WORDS[p.relation],
  p.credits && html`<span dir="auto">credits ${cut(p.credits, 80)}</span>`,
  html`<a href="${articleHref(articles[i]!.id, p.statement ?? undefined)}">in the article</a>`,
])}`,
  ),
})

const WORDS = { exact: 'the same words', shortened: 'shortened', altered: 'altered' } as const

function voices(page: ComparePage): Html | '' {
  if (page.voices.length === 0) return ''
  const names = namesOf(page.articles)
  const heardIn = (v: ComparedVoice) => v.counts.filter((n) => n > 0).length
  const several = page.voices.filter((v) => heardIn(v) > 1)
  const single = page.articles.map((_, i) => page.voices.filter((v) => heardIn(v) === 1 && v.counts[i]! > 0))
  const line = (v: ComparedVoice, i: number) =>
    html`${said(v, i)}${
      v.counts[i]! > v.said[i]!.length
        ? html`<p class="meta">and ${counted(v.counts[i]! - v.said[i]!.length, 'more statement')}</p>`
        : ''
    }`
  const table = sideBySide({
    caption: 'Speakers whom two of these articles hear at least',
    of: 'Speaker',
    columns: columns(page.articles),
    rows: several.slice(0, ROWS).map((v) => ({
      head: speaker(v),
      cells: v.counts.map((n, i) => (n === 0 ? null : line(v, i))),
    })),
    nothing: 'does not hear this speaker',
  })
  const only = single.every((list) => list.length === 0)
    ? ''
    : html`<div class="beside of-${page.articles.length}">${single.map(
        (list, i) => html`<section><h3 dir="auto">Only ${names[i]} hears</h3>
${
  list.length === 0
    ? html`<p class="empty">Nobody whom the others do not hear.</p>`
    : folded(
        list,
        ITEMS,
        (v) => html`<h4 dir="auto">${speaker(v)}</h4>${line(v, i)}`,
        (n) => counted(n, 'more speaker'),
      )
}</section>
`,
      )}</div>`
  return html`${table}${
    several.length > ROWS
      ? html`<p class="meta">Also heard by several: ${listed(
          several.slice(ROWS).map((v) => cut(v.name, 60)),
          12,
        )}.</p>`
      : ''
  }${only}`
}

const speaker = (v: ComparedVoice): Html | string =>
  v.id === null ? cut(v.name, 120) : html`<a href="/actors/${v.id}">${cut(v.name, 120)}</a>`

const said = (v: ComparedVoice, i: number): Html =>
  html`<ul class="plain">${v.said[i]!.map(
    (s) => html`<li><a href="${articleHref(s.article, s.id)}" dir="auto">${cut(s.content, 220)}</a></li>
`,
  )}</ul>`
