/** A month as a table: a row for each week, Monday first. On a narrow screen the style sheet makes a list of days of it. */
import type { GroupLine } from '@readout/archive'
import { dateWords } from '@readout/core/words'
import { html, raw } from 'hono/html'
import type { Html } from '../frame.ts'
import { dayNumber, isoDay, WEEK, weekdayOf, weekdayWord } from './days.ts'

interface Month {
  readonly from: string
  readonly to: string
  readonly month: string | null
  readonly more: { readonly [day: string]: number }
}

/** @param events none of them longer than a few days; one that began before stands at the first day */
export function monthTable(
  { from, to, month, more }: Month,
  events: readonly GroupLine[],
  today: string,
  show: (g: GroupLine) => Html,
): Html {
  const at = new Map<string, GroupLine[]>()
  for (const g of events) {
    const day = g.from! < from ? from : g.from!
    at.set(day, [...(at.get(day) ?? []), g])
  }
  return html`<table class="month"><caption class="hidden">${dateWords(month ?? from.slice(0, 7))}</caption>
<thead><tr>${WEEK.map((d) => html`<th scope="col"><abbr title="${d}">${d.slice(0, 3)}</abbr></th>`)}</tr></thead>
<tbody>${weeks(from, to).map(
    (
      week,
    ) => html`<tr>${week.map((day) => (day === null ? html`<td class="none"></td>` : cell(day, at.get(day) ?? [], more[day] ?? 0, today, show)))}</tr>
`,
  )}</tbody></table>`
}

const cell = (
  day: string,
  events: readonly GroupLine[],
  more: number,
  today: string,
  show: (g: GroupLine) => Html,
): Html =>
  html`<td class="${events.length === 0 ? 'free' : 'full'}"${day === today ? raw(' aria-current="date"') : ''}><p class="day"><time datetime="${day}"><span class="weekday">${weekdayWord(day)} </span>${Number(day.slice(8))}<span class="rest"> ${dateWords(day.slice(0, 7))}</span></time>${
    day === today ? html` <span class="worth">today</span>` : ''
  }</p>${
    events.length > 0
      ? html`<ul>${events.map((g) => html`<li>${show(g)}</li>`)}${
          more > 0
            ? html`<li><a href="/agenda?from=${day}&amp;to=${day}">and ${more} more<span class="hidden"> on ${dateWords(day)}</span></a></li>`
            : ''
        }</ul>`
      : ''
  }</td>`

/** Weeks of the month; null for the days of others. */
function weeks(from: string, to: string): (string | null)[][] {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const rows: (string | null)[][] = []
  for (let monday = first - weekdayOf(from) + 1; monday <= last; monday += 7)
    rows.push(
      Array.from({ length: 7 }, (_, i) => (monday + i < first || monday + i > last ? null : isoDay(monday + i))),
    )
  return rows
}
