/** Days on which articles appeared: a row of bars, and the same in words beside it. */
import { counted, dateWords } from '@readout/core/words'
import { html } from 'hono/html'
import type { Html } from '../frame.ts'

export interface DayCount {
  /** ISO 8601. */
  readonly day: string
  readonly articles: number
}

const DAY = 86_400_000
/** Bars at most: where there are more days, each bar is several. */
const BARS = 60
const WIDE = 8
const HIGH = 24

/** In order; nothing where all is of one day. */
export function dayStrip(all: readonly DayCount[]): Html | '' {
  const at = (d: DayCount) => Date.parse(d.day) / DAY
  // a page may declare what is no day
  const days = all.filter((d) => Number.isFinite(at(d))).sort((a, b) => at(a) - at(b))
  if (days.length < 2) return ''
  const first = at(days[0]!)
  const span = at(days.at(-1)!) - first + 1
  const each = Math.ceil(span / BARS)
  const bars = new Array<number>(Math.ceil(span / each)).fill(0)
  for (const d of days) bars[Math.floor((at(d) - first) / each)]! += d.articles
  const most = Math.max(...bars)
  return html`<svg class="strip" viewBox="0 0 ${bars.length * WIDE} ${HIGH}" width="${bars.length * WIDE}" height="${HIGH}" aria-hidden="true" focusable="false">
<path d="M0 ${HIGH - 0.5}H${bars.length * WIDE}"/>
${bars.map((n, i) => {
  const high = n === 0 ? 0 : Math.max(3, Math.round((n / most) * (HIGH - 2)))
  return n === 0 ? '' : html`<rect x="${i * WIDE + 1}" y="${HIGH - high}" width="${WIDE - 2}" height="${high}"/>`
})}
</svg>`
}

/** @example busiest(days) // 'most on 24 February 2026: 6 articles' */
export function busiest(days: readonly DayCount[]): string | null {
  if (days.length < 2) return null
  const most = days.reduce((a, b) => (b.articles > a.articles ? b : a))
  return most.articles < 2 ? null : `most on ${dateWords(most.day)}: ${counted(most.articles, 'article')}`
}
