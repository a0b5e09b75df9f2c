/** How much of a page each voice has. */
import type { Record } from '@readout/core'

export interface Share {
  readonly voice: 'report' | 'message' | 'furniture'
  /** Whole percent; the three make 100. */
  readonly percent: number
}

/** The shares of the voices by characters, rounded so that they make 100 (largest remainders first). */
export function sharesOf(record: Record): Share[] {
  const sizes = { report: 0, message: 0, furniture: 0 }
  for (const v of record.voices) sizes[v.voice] += v.end - v.start
  const total = sizes.report + sizes.message + sizes.furniture
  const exact = Object.entries(sizes).map(([voice, size]) => {
    const percent = total === 0 ? 0 : (size * 100) / total
    return { voice: voice as Share['voice'], floor: Math.floor(percent), rest: percent % 1 }
  })
  let missing = total === 0 ? 0 : 100 - exact.reduce((sum, e) => sum + e.floor, 0)
  const more = new Set<string>()
  for (const e of exact.toSorted((a, b) => b.rest - a.rest)) if (missing-- > 0) more.add(e.voice)
  return exact.map((e) => ({ voice: e.voice, percent: e.floor + (more.has(e.voice) ? 1 : 0) }))
}
