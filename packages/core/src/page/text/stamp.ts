import { MONTHS, STAMP_OPENERS, STAMP_WORDS, WEEKDAYS, ZONE } from '../en/calendar.ts'
import { isWhite } from './characters.ts'
import { findDay } from './dates.ts'

const CLOCK = /^\d{1,2}[.:h]\d{2}(?:[.:]\d{2})?(?:\.\d{1,3})?(?:am|pm|a\.m\.|p\.m\.|Z|h)?$/i
const DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/
const NUMBER = /^(?:\d{1,4}(?:st|nd|rd|th|am|pm|h|m|min|mins|d|k)?|\d{1,3}(?:,\d{3})+)$/i
const ZONED = new RegExp(`^(?:${ZONE}|(?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d{2})?)$`)
/** Day, year and hour with nothing but commas between them: "28,2005", "24,2013,10:34". */
const GLUED = /^(?:\d{1,2}(?:st|nd|rd|th)?,)?(?:19|20)\d\d(?:,\d{1,2}[.:]\d{2}(?:am|pm)?)?$/i
const MARKS = /^(?:[|,·•()–—:;/\-\p{Extended_Pictographic}\p{So}]|\uFE0F|\u200D)+$/u

type Kind = 'month' | 'day' | 'clock' | 'date' | 'year' | 'word' | 'opener' | 'number' | 'mark'
/** Nothing but letters of ASCII. */
function isPlain(token: string): boolean {
  for (let i = 0; i < token.length; i++) {
    const c = token.charCodeAt(i) | 32
    if (c < 97 || c > 122) return false
  }
  return true
}

function kindOf(token: string): Kind | null {
  // most words of most lines are none of it, and have no marks to take off
  if (isPlain(token)) return token.length <= 5 && ZONED.test(token) ? 'word' : wordKind(token, token)
  if (MARKS.test(token)) return 'mark'
  const bare = token.replace(/^[|,·•(–—[]+|[|,·•):;–—\]]+$/g, '')
  if (DATE.test(bare)) return 'date'
  if (CLOCK.test(bare)) return 'clock'
  if (GLUED.test(bare)) return 'year'
  if (NUMBER.test(bare)) return 'number'
  if (ZONED.test(bare)) return 'word'
  return wordKind(bare, bare.replace(/\.$/, ''))
}

function wordKind(bare: string, undotted: string): Kind | null {
  const lower = undotted.toLowerCase()
  if (MONTHS.has(lower) && /^\p{Lu}/u.test(bare)) return 'month'
  if (WEEKDAYS.has(lower) && /^\p{Lu}/u.test(bare)) return 'day'
  if (STAMP_OPENERS.has(lower)) return 'opener'
  return STAMP_WORDS.has(lower) || STAMP_WORDS.has(bare.toLowerCase()) ? 'word' : null
}

interface Run {
  /** End of the last token of the run. */
  readonly end: number
  readonly kinds: readonly Kind[]
  /** The run reaches the end of the range. */
  readonly whole: boolean
  /** End after each token. */
  readonly ends: readonly number[]
}
function runOf(text: string, start: number, end: number): Run {
  const kinds: Kind[] = []
  const ends: number[] = []
  let at = start
  while (at < end && kinds.length < 40) {
    let to = at
    while (to < end && to - at < 40 && !isWhite(text.charCodeAt(to))) to++
    const kind = kindOf(text.slice(at, to))
    if (!kind) return { end: ends.at(-1) ?? start, kinds, whole: false, ends }
    kinds.push(kind)
    ends.push(to)
    at = to
    while (at < end && isWhite(text.charCodeAt(at))) at++
  }
  return { end: ends.at(-1) ?? start, kinds, whole: at >= end, ends }
}

const has = (kinds: readonly Kind[], kind: Kind) => kinds.includes(kind)
const dated = (kinds: readonly Kind[]) =>
  has(kinds, 'date') || (has(kinds, 'month') && (has(kinds, 'number') || has(kinds, 'year')))

/** A line that is nothing but a time of publication: "Last updated 17.31 BST 23 June 2026", "2 hours ago". */
export function isStampLine(text: string, start: number, end: number): boolean {
  if (end - start > 200) return false
  const { kinds, whole } = runOf(text, start, end)
  if (!whole) return false
  const line = text.slice(start, end)
  return (
    dated(kinds) ||
    (has(kinds, 'clock') && (kinds.length > 1 || has(kinds, 'opener'))) ||
    (has(kinds, 'opener') && (has(kinds, 'day') || /\d/.test(line))) ||
    /^\d{1,3} ?(?:min|mins|minutes?|hours?|hrs?|h|m|d|days?|weeks?)\.? (?:ago|read)$/i.test(line)
  )
}

/**
 * A time of publication glued to the head of running text: "date 2025-10-02 We need …", "May 3, 2024 Talks between …".
 * Returns its end, or `start` where there is none. It needs a word such as "Published" or a full date, and running
 * text that starts afresh behind it.
 */
export function stampHead(text: string, start: number, end: number): number {
  const run = runOf(text, start, Math.min(end, start + 300))
  if (run.kinds.length === 0 || run.end >= end) return start
  // Give back what rather opens the sentence: "… 2024 The", "… 2024 On", trailing numbers and days.
  let n = run.kinds.length
  const isDateLike = (k: Kind) => k === 'date' || k === 'year' || k === 'clock' || k === 'opener'
  while (n > 0) {
    const token = text.slice(n > 1 ? run.ends[n - 2] : start, run.ends[n - 1]).trim()
    const zone = ZONED.test(token.replace(/[^\w+:-]/g, ''))
    if (
      isDateLike(run.kinds[n - 1]) ||
      zone ||
      run.kinds[n - 1] === 'mark' ||
      /^(?:am|pm|ago|read|comments?)$/i.test(token)
    )
      break
    n--
  }
  if (n === 0) return start
  const kinds = run.kinds.slice(0, n)
  const stop = run.ends[n - 1]
  const opened =
    kinds[0] === 'opener' ||
    (kinds[0] === 'mark' && kinds[1] === 'opener') ||
    (kinds[0] === 'word' && kinds[1] === 'opener')
  const day = findDay(text.slice(start, stop), false)
  const evidence = dated(kinds) || (opened && (has(kinds, 'clock') || has(kinds, 'day')))
  if (!evidence || text[stop - 1] === ',' || !(opened || (kinds[0] !== 'word' && day && day.start <= 14))) return start
  const next = text.slice(stop, stop + 12).trimStart()
  if (!/^[\p{Lu}\p{N}“"‘'\p{Extended_Pictographic}]/u.test(next)) return start
  // A sentence may begin with a date: "2024-05-03 was a Friday" does not pass the capital; "On 3 May" has no opener.
  return stop
}
