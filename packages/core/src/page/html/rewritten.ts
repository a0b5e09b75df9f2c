/** A page that was written anew years after it was first published: its text says so, by days that lie behind it when it was told. */
import { type Block, type Fact, isBody, spanOf } from '../../record/index.ts'
import { findDay } from '../text/dates.ts'

const DAY = 86_400_000
/** Between first publication and change, and between first publication and the day told, at least. */
const YEARS = 2 * 365 * DAY
const LATER = 180 * DAY
/** Sentences looked at. */
const MOST = 200
/** A day in such a sentence may have been ahead when it was told. */
const AHEAD =
  /\b(?:will|shall|would|could|may|might|due|plans?|planned|scheduled|expect(?:s|ed)?|set|until|till|by|deadline|next|upcoming|target)\b/i

/**
 * The latest day that the body tells as past though it lies long after `published`, where the page was changed years after that;
 * else null. What "yesterday" means then counts from the change, or where that lies far behind the day told, from that day.
 * @example rewrittenDay(text, blocks, '2016-05-03', '2024-06-11') // body: "The bridge fell on 9 June 2024." → 2024-06-11
 */
export function rewrittenDay(
  text: string,
  blocks: readonly Block[],
  published: string,
  modified: string | null,
): Fact<string> | null {
  if (modified === null) return null
  const [first, changed] = [Date.parse(published), Date.parse(modified)]
  if (!(changed - first >= YEARS)) return null
  let best: { value: string; start: number; end: number } | null = null
  let seen = 0
  for (const b of blocks) {
    if (!isBody(b.role)) continue
    for (const m of text.slice(b.start, b.end).matchAll(/[^.!?]+(?:[.!?]+|$)/g)) {
      if (seen++ >= MOST) return best && told(best)
      if (!/\d{4}/.test(m[0]) || AHEAD.test(m[0])) continue
      const day = findDay(m[0].slice(0, 600), null)
      if (!day) continue
      const at = Date.parse(day.value)
      if (at - first < LATER || at > changed || (best && day.value <= best.value)) continue
      const from = b.start + m.index
      best = { value: day.value, start: from + day.start, end: from + day.end }
    }
  }
  return best && told(best)

  function told(day: { value: string; start: number; end: number }): Fact<string> {
    const evidence = spanOf(text, day.start, day.end)
    const near = changed - Date.parse(day.value) < 31 * DAY
    return { value: near ? modified! : day.value, evidence: near ? null : evidence, rule: 'rewritten' }
  }
}
