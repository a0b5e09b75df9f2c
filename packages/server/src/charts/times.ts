/** Counts by week or month as bars. */
import { counted } from '@readout/core/words'
import { periodWords } from '@readout/join'
import type { Html } from '../frame.ts'
import { line, picture, rect, shortPeriod, text, ticks } from './svg.ts'

const WIDTH = 720
const LEFT = 34
const RIGHT = 8
const TOP = 10
const HIGH = 90

/** `bars` in order, those without anything included. */
export function timesPicture(
  by: 'week' | 'month',
  bars: readonly { readonly from: string; readonly count: number }[],
  what: string,
  says: string,
  caption: Html | string,
): Html {
  const scale = ticks(bars.reduce((n, b) => Math.max(n, b.count), 0))
  const unit = HIGH / scale.at(-1)!
  const zero = TOP + HIGH
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, bars.length)
  const wide = Math.max(1.5, Math.min(30, step * 0.75))
  const marks: string[] = scale.flatMap((t) => [
    line(LEFT, zero - t * unit, WIDTH - RIGHT, zero - t * unit, t === 0 ? 'axis' : 'grid'),
    text(LEFT - 6, zero - t * unit + 4, String(t), { anchor: 'end' }),
  ])
  let labelled = Number.NEGATIVE_INFINITY
  for (const [i, { from, count }] of bars.entries()) {
    const x = LEFT + i * step + (step - wide) / 2
    if (count > 0)
      marks.push(
        rect(
          x,
          zero - count * unit,
          wide,
          count * unit,
          'bar plain',
          `${periodWords(from, by)}: ${counted(count, what)}`,
        ),
      )
    const middle = x + wide / 2
    if (middle - labelled < 96 || middle > WIDTH - 44) continue
    labelled = middle
    marks.push(text(Math.max(middle, 44), zero + 18, shortPeriod(from, by), { anchor: 'middle' }))
  }
  return picture(WIDTH, zero + 26, says, marks.join(''), caption)
}
