/** The agenda: a month as a table of weeks, or days as a list. */
import type { GroupLine, GroupPage } from '@readout/archive'
import { counted, dateWords } from '@readout/core/words'
import { html, raw } from 'hono/html'
import { isoDay, lengthOf, spanOf, weekdayWord } from '../components/days.ts'
import { eventLink, typeWord } from '../components/event-line.ts'
import { facts } from '../components/facts.ts'
import { textField } from '../components/field.ts'
import { monthTable } from '../components/month.ts'
import { pager } from '../components/pager.ts'
import { statusBadge } from '../components/status.ts'
import { takeAway } from '../components/take.ts'
import type { Html, Shown } from '../frame.ts'
import type { Stretch } from '../routes/agenda.ts'
import type { View } from '../routes/route.ts'
import { timeOf } from '../time.ts'

export interface AgendaAnswer extends Stretch, GroupPage {
  readonly asked: string
  readonly list: boolean
  /** Events of a day that are not among the groups. */
  readonly more: { readonly [day: string]: number }
}

/** What has no day of its own: a week, a month, a quarter. */
export const isLong = (g: GroupLine): boolean => lengthOf(g.from!, g.to!) >= 7

export const agendaPage = (page: AgendaAnswer, view: View): Shown => ({
  title: page.asked,
  kind: 'answer',
  main: html`<h1>${page.month === null ? 'Agenda' : `Agenda, ${dateWords(page.month)}`}</h1>
<p class="lead">${page.asked}, with what became of it. What was put off stands at its new day; what is called off is struck through.</p>
${ways(page, view)}
${page.groups.length === 0 ? html`<p class="empty">Nothing that is kept was announced for ${page.month === null ? 'these days' : 'this month'}.</p>` : ''}
${page.list ? byDay(page, view) : calendar(page, view)}
${daysForm(page)}
<p class="meta">To keep up, subscribe to <a href="/agenda.ics">the calendar of what is ahead</a> or <a href="/agenda.atom">its feed</a>.
What was announced and never happened has <a href="/unfulfilled">a page of its own</a>.</p>
${takeAway(view)}`,
})

/** Months before and after, and the other way to see this one. */
function ways({ month, list, from }: AgendaAnswer, view: View): Html | '' {
  if (month === null)
    return html`<nav class="months" aria-label="Months"><a class="more-link" href="/agenda?month=${from.slice(0, 7)}">The month as a calendar</a></nav>`
  const other = (by: number) => monthBeside(month, by)
  const to = (name: string, rel: 'prev' | 'next') =>
    html`<a class="more-link" rel="${rel}" href="${view.with({ month: name })}">${rel === 'prev' ? html`<span aria-hidden="true">←</span> ` : ''}${dateWords(name)}${rel === 'next' ? html` <span aria-hidden="true">→</span>` : ''}</a>`
  return html`<nav class="months" aria-label="Months">
${to(other(-1), 'prev')}
${to(other(1), 'next')}
<a class="more-link" href="${view.with({ as: list ? null : 'list' })}">${list ? 'As a calendar' : 'As a list'}</a>
</nav>`
}

/** @example monthBeside('2026-01', -1) // '2025-12' */
export function monthBeside(month: string, by: number): string {
  const n = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by
  return `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`
}

function calendar(page: AgendaAnswer, view: View): Html {
  const long = page.groups.filter(isLong)
  const short = page.groups.filter((g) => !isLong(g))
  const others = Object.values(page.more).reduce((a, b) => a + b, 0)
  return html`${
    long.length > 0
      ? html`<h2>Without a day of its own</h2>
<ul class="appointments">${long.map(
          (g) => html`<li>${appointment(g, true)}</li>
`,
        )}</ul>`
      : ''
  }
${short.length > 0 ? html`<h2 class="hidden">Day by day</h2>` : ''}
${monthTable(page, short, isoDay(Math.floor(view.now / 86_400_000)), (g) => appointment(g, g.from !== g.to))}
${others > 0 ? html`<p class="meta">${counted(others, 'more event')} on full days, and those without a day: <a href="${view.with({ as: 'list' })}">all of them as a list</a>.</p>` : ''}`
}

/** In a cell or a list: badge and words; days where they are not told by the place it stands at. */
const appointment = (g: GroupLine, withDays: boolean): Html =>
  html`${statusBadge(g.status ?? 'planned')} ${eventLink(g)}${
    withDays ? html` <span class="meta">${spanOf(g.from!, g.to!)}</span>` : ''
  }`

/** Days with a heading each, in order; what has none of its own stands before the days it begins with. */
function byDay({ groups, from, next }: AgendaAnswer, view: View): Html {
  const days = new Map<string, GroupLine[]>()
  for (const g of groups) {
    const at = isLong(g) ? `${g.from}/${g.to}` : g.from! < from ? from : g.from!
    days.set(at, [...(days.get(at) ?? []), g])
  }
  return html`${[...days].map(
    ([at, own]) => html`<h2>${headingOf(at)}</h2>
<ul class="appointments">${own.map(
      (g) => html`<li>${appointment(g, !isLong(g) && g.from !== g.to)}
${facts([typeWord(g.type), `told by ${counted(g.articles, 'article')}`])}</li>
`,
    )}</ul>
`,
  )}
${pager(view, next, 'Later events')}`
}

function headingOf(at: string): Html | string {
  const [from, to] = at.split('/')
  if (to !== undefined) return spanOf(from!, to)
  return html`${weekdayWord(at)}, ${timeOf(at)}`
}
const daysForm = ({
  from,
  to,
  month,
  open,
}: AgendaAnswer): Html => html`<details class="days"${month === null ? raw(' open') : ''}><summary>Other days</summary>
<form class="filter" action="/agenda">
${textField('from', 'From', from, { type: 'date' })}
${textField('to', 'To', open ? '' : to, { type: 'date' })}
<button class="go">Show as a list</button>
</form></details>`
