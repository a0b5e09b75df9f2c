/** Where the lead of an article ends: headline, first paragraph, the rest, as words. */
import type { Record } from '@readout/core'
import { type Word, wordsOf } from './words.ts'

export interface Cut {
  readonly head: readonly Word[]
  readonly lead: readonly Word[]
  readonly body: readonly Word[]
}

/** A first paragraph is at least so many words, and cut at the first end of a sentence after so many. */
const LEAST = 18
const ENOUGH = 40
const MOST = 70
/** Articles are compared by so many words at most: what comes later is background more often than not. */
const LONGEST = 800

const BODY = new Set(['paragraph', 'quotation', 'list', 'table', 'standfirst', 'heading'])

export function cutLead(record: Record): Cut {
  const title = record.title?.value ?? null
  const head: Word[] = []
  const rest: Word[] = []
  let ends = 0
  for (const b of record.blocks) {
    if (rest.length > LONGEST) break
    if (b.role === 'headline') head.push(...wordsOf(record.text.slice(b.start, b.end), b.start))
    else if (BODY.has(b.role)) {
      rest.push(...wordsOf(record.text.slice(b.start, b.end), b.start))
      if (ends < LEAST) ends = rest.length
    }
  }
  // a title of the mark-up or the caller stands nowhere in the text
  if (head.length === 0 && title !== null) head.push(...wordsOf(title).map((w) => ({ ...w, start: 0, end: 0 })))
  if (rest.length > LONGEST) rest.length = LONGEST
  if (ends > ENOUGH) ends = sentenceEnd(record.text, rest, ENOUGH, Math.min(MOST, ends))
  return { head, lead: rest.slice(0, ends), body: rest.slice(ends) }
}

function sentenceEnd(text: string, words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to && i + 1 < words.length; i++)
    if (/[.!?]["”’']?\s/.test(text.slice(words[i]!.end, words[i + 1]!.start))) return i + 1
  return to
}
