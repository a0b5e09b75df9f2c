/** Events between two over time: cooperation above the line, conflict below it, each in a pattern of its own. */

import { periodWords, type Sides, sidesWords } from '@readout/join'
import type { Html } from '../frame.ts'
import { line, picture, rect, shortPeriod, text, ticks } from './svg.ts'

export interface Bar extends Sides {
  /** First day of the week or month, ISO 8601. */
  readonly from: string
}

const WIDTH = 720
const LEFT = 34
const RIGHT = 8
const TOP = 12
const HALF = 92
const FOOT = 26

/** `bars` in order, those without an event included. */
export function sidesPicture(bars: readonly Bar[], by: 'week' | 'month', says: string, caption: Html | string): Html {
  const above = bars.reduce((n, b) => Math.max(n, b.cooperation + b.other), 0)
  const below = bars.reduce((n, b) => Math.max(n, b.conflict), 0)
  const [up, down] = [ticks(above), ticks(below)]
  const unit = HALF / Math.max(up.at(-1)!, down.at(-1)!)
  const zero = TOP + Math.max(up.at(-1)! * unit, 24)
  const bottom = zero + Math.max(down.at(-1)! * unit, 24)
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, bars.length)
  const wide = Math.max(1.5, Math.min(26, step * 0.72))
  const marks: string[] = [PATTERNS]
  for (const t of up) marks.push(line(LEFT, zero - t * unit, WIDTH - RIGHT, zero - t * unit, t === 0 ? 'axis' : 'grid'))
  for (const t of down.slice(1)) marks.push(line(LEFT, zero + t * unit, WIDTH - RIGHT, zero + t * unit, 'grid'))
  for (const t of new Set([up.at(-1)!, 0]))
    marks.push(text(LEFT - 6, zero - t * unit + 4, String(t), { anchor: 'end' }))
  if (below > 0) marks.push(text(LEFT - 6, zero + down.at(-1)! * unit + 4, String(down.at(-1)!), { anchor: 'end' }))
  let labelled = Number.NEGATIVE_INFINITY
  for (const [i, bar] of bars.entries()) {
    const x = LEFT + i * step + (step - wide) / 2
    const title = `${periodWords(bar.from, by)}: ${sidesWords(bar)}`
    let at = zero
    for (const [side, n] of [
      ['cooperation', bar.cooperation],
      ['neither', bar.other],
    ] as const) {
      if (n > 0) marks.push(rect(x, at - n * unit, wide, n * unit, `bar ${side}`, title))
      at -= n * unit
    }
    if (bar.conflict > 0) marks.push(rect(x, zero, wide, bar.conflict * unit, 'bar conflict', title))
    const middle = x + wide / 2
    if (middle - labelled < 92 || middle > WIDTH - 40) continue
    labelled = middle
    marks.push(line(middle, bottom, middle, bottom + 4, 'axis'))
    marks.push(text(Math.max(middle, 40), bottom + 18, shortPeriod(bar.from, by), { anchor: 'middle' }))
  }
  return picture(WIDTH, bottom + FOOT, says, marks.join(''), caption)
}

/** Stripes, so that no side is told by its colour alone. */
const PATTERNS =
  '<defs><pattern id="stripes" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" class="stripe-ground"/><rect width="2.2" height="5" class="stripe"/></pattern></defs>'
