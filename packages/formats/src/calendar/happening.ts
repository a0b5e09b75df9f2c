/**
 * A joined event as one VEVENT that keeps its UID while the story goes on: every change of what is said about it, when or where raises
 * SEQUENCE, and STATUS says whether it is off, sure or open.
 */
import { calendarLine as line, calendarText as text } from '@readout/core'
import type { Entry } from '@readout/join'
import { type HappeningAnswer, nameOf } from '../answers.ts'
import { instant, isExact } from '../dates.ts'
import { idOf } from '../ids.ts'
import { oneLine, webAddress } from '../text.ts'
import type { WriteOptions } from '../types.ts'
import { type When, whenOf } from './when.ts'

/** '' where no day is known: a calendar has no place for it. */
export function happeningEvent(h: HappeningAnswer, options: WriteOptions): string {
  const when = placeInTime(h)
  if (when === null) return ''
  const last = h.history.at(-1) ?? null
  const told = instant(last?.date ?? last?.article.published) ?? instant(options.updated) ?? '1970-01-01T00:00:00Z'
  const stamp = told.replace(/[-:]/g, '')
  const who = [...h.actors, ...h.recipients]
  const url = webAddress(last?.article.url)
  const optional = (name: string, value: string | null) =>
    value === null || value === '' ? '' : line(name, text(value))
  return [
    'BEGIN:VEVENT\r\n',
    line('UID', text(idOf('happening', h.group, options))),
    line('DTSTAMP', stamp),
    line('LAST-MODIFIED', stamp),
    line('SEQUENCE', String(changes(h.history))),
    when.lines,
    line('STATUS', statusOf(h, last, when)),
    line('TRANSP', 'TRANSPARENT'),
    line(
      'SUMMARY',
      text(oneLine(nameOf(h)) + (h.clause == null && who.length > 0 ? ` (${who.map(oneLine).join(', ')})` : '')),
    ),
    optional('DESCRIPTION', story(h)),
    optional('LOCATION', h.where && oneLine(h.where)),
    optional('CATEGORIES', h.type),
    url === null ? '' : line('URL', url),
    line('X-READOUT-STATUS', text(h.status.toUpperCase())),
    'END:VEVENT\r\n',
  ].join('')
}

/** When it is now said to be; where that is open, the day it was last meant for. */
function placeInTime(h: HappeningAnswer): When | null {
  const published = h.history.at(-1)?.date ?? null
  for (const value of [h.when, ...h.before.toReversed()]) {
    const when = whenOf(value, published)
    if (when) return when
  }
  return null
}

/** How often what is said changed from one entry to the next: it never falls when an entry comes in, wherever it stands. */
export function changes(history: readonly Entry[]): number {
  let n = 0
  for (let i = 1; i < history.length; i++) {
    const [a, b] = [history[i - 1]!, history[i]!]
    if (a.status !== b.status || a.when !== b.when || a.where !== b.where) n++
  }
  return n
}

const OFF: ReadonlySet<string> = new Set(['cancelled', 'did-not-happen'])
const DONE: ReadonlySet<string> = new Set(['happened', 'ongoing'])

/**
 * CANCELLED for what is off; CONFIRMED for what happened, goes on, or is said by an outlet itself to be on a day; TENTATIVE for the rest:
 * what somebody says, what is put off, denied or only possible, what has a month or a limit alone.
 */
function statusOf(h: HappeningAnswer, last: Entry | null, when: When): string {
  if (OFF.has(h.status)) return 'CANCELLED'
  if (DONE.has(h.status)) return 'CONFIRMED'
  return h.status === 'planned' && last?.by === null && when.value === h.when && isExact(h.when)
    ? 'CONFIRMED'
    : 'TENTATIVE'
}

/** What each article says, the latest first: its day, its outlet, the status, and the words for it. */
const story = (h: HappeningAnswer): string =>
  h.history
    .map((e, i) => ({ e, words: h.words?.[i] ?? e.evidence.text }))
    .toReversed()
    .map(({ e, words }) => {
      const where = [e.date, e.article.outlet, e.by].filter((s) => s !== null).map(oneLine)
      return `${where.join(', ')}${where.length > 0 ? ': ' : ''}${e.status}: “${oneLine(words)}”`
    })
    .join('\n')
