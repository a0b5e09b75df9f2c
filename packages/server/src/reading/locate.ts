/** Where words that somebody typed or selected stand in an article. */
import { isBody, type Record } from '@readout/core'

/** Places of the same words that are told apart. */
const PLACES = 1000

export interface Located {
  readonly start: number
  readonly end: number
  /** How often the words stand there. */
  readonly places: number
}

/**
 * From the first of `words` to the last of them, or of `until`; blanks count as one. `nth`: which of several places, from 0. Null where
 * they do not stand in the article's own text.
 */
export function locate(record: Record, words: string, until = '', nth = 0): Located | null {
  const found = placesOf(record, words)
  const at = found[Math.min(nth, found.length - 1)]
  if (!at) return null
  if (until.trim() === '') return { ...at, places: found.length }
  const last = placesOf(record, until).find((p) => p.end >= at.end)
  return last ? { start: at.start, end: last.end, places: found.length } : null
}

function placesOf({ text, blocks }: Record, words: string): { start: number; end: number }[] {
  const parts = words.trim().split(/\s+/).filter(Boolean)
  if (parts.length === 0) return []
  const pattern = new RegExp(parts.map(escaped).join('\\s+'), 'gu')
  const body = blocks.filter((b) => isBody(b.role))
  const found: { start: number; end: number }[] = []
  let b = 0
  for (const { 0: match, index } of text.matchAll(pattern)) {
    while (b < body.length && body[b]!.end <= index) b++
    if (b < body.length && body[b]!.start <= index) found.push({ start: index, end: index + match.length })
    if (found.length >= PLACES) break
  }
  return found
}

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
