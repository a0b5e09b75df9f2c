/**
 * "Yesterday" inside a quotation counts from the day it was said. That day is the nearest day named outside the quotation in
 * the same block ("… said on Tuesday"), else, where the block is all quotation, that of the block before.
 */
import { daysOf, dayValue } from './value.ts'

/** True for each offset pair that lies within quotation marks of the block; one pass. */
export function quotedRanges(text: string, from: number, to: number): [start: number, end: number][] {
  const ranges: [number, number][] = []
  let open = -1
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i)
    if (c === 0x201c) {
      if (open < 0) open = i
    } else if (c === 0x201d || c === 34) {
      if (open >= 0) {
        ranges.push([open, i + 1])
        open = -1
      } else if (c === 34) open = i
    }
  }
  // a quotation that runs on into the next paragraph has no closing mark
  if (open >= 0) ranges.push([open, to])
  return ranges
}

/** Cuts the value of a day counted from `published` over to one counted from `said`. */
export function recount(value: string | null, published: number, said: number): string | null {
  const days = daysOf(value)
  if (!days || value === null) return value
  const first = dayValue(days[0] - published + said)
  if (value.includes('/')) {
    const last = dayValue(days[1] - published + said)
    return first && last ? `${first}/${last}` : null
  }
  return first && first + value.slice(10)
}
