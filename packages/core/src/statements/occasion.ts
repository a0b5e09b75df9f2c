/** When and where it was said, if the text ties day or place to the saying: *said on Thursday*, *told journalists in Sanaa*. */

import { tokenAt } from '../language/index.ts'
import type { Analysis, Attribution, Time } from '../record/index.ts'
import { NAME_TYPES } from '../record/index.ts'
import { sentenceEnd, sentenceStart, upos } from './tree.ts'

const REACH = 14

/** Tokens around the cue that belong to the tag: outside the content and outside the source. */
function tagTokens(a: Analysis, x: Attribution): number[] {
  if (x.cueHead < 0) return []
  const first = sentenceStart(a, x.cueHead)
  const last = sentenceEnd(a, x.cueHead)
  const out: number[] = []
  const free = (i: number) => !x.content.some((c) => a.start[i]! >= c.start && a.start[i]! < c.end)
  for (let i = x.cueHead + 1; i < last && i <= x.cueHead + REACH && free(i); i++) out.push(i)
  for (let i = x.cueHead - 1; i >= first && i >= x.cueHead - 2 * REACH && free(i); i--) out.push(i)
  return out
}

/** Index from token to time, for the look-up of days. */
export function timeTokens(a: Analysis, times: readonly Time[]): Int32Array {
  const at = new Int32Array(a.size).fill(-1)
  times.forEach((t, k) => {
    for (let i = tokenAt(a, t.start); i < a.size && a.start[i]! < t.end; i++) at[i] = k
  })
  return at
}

export function occasionOf(
  a: Analysis,
  x: Attribution,
  times: readonly Time[],
  timeAt: Int32Array,
): { when: string | null; where: string | null } {
  let when: string | null = null
  let where: string | null = null
  const inSource = (i: number) => x.source !== null && a.start[i]! >= x.source.start && a.start[i]! < x.source.end
  for (const i of tagTokens(a, x)) {
    const t = timeAt[i]!
    if (
      when === null &&
      t >= 0 &&
      times[t]!.type === 'DATE' &&
      times[t]!.value !== null &&
      /^\d{4}-\d\d-\d\d/.test(times[t]!.value!)
    )
      when = times[t]!.value!.slice(0, 10)
    else if (when === null && t >= 0 && times[t]!.type === 'TIME' && /^\d{4}-\d\d-\d\d/.test(times[t]!.value ?? ''))
      when = times[t]!.value!.slice(0, 10)
    const n = a.nameOf[i]!
    if (
      where === null &&
      n >= 0 &&
      !inSource(i) &&
      a.nameStart[n] === i &&
      NAME_TYPES[a.nameType[n]!] === 'LOC' &&
      i > 0 &&
      (a.lower[i - 1] === 'in' || a.lower[i - 1] === 'at') &&
      upos(a, i) === 'PROPN'
    )
      where = a.text.slice(a.start[i]!, a.end[a.nameEnd[n]! - 1]!)
  }
  return { when, where }
}
