/** The order in which findings are shown to people: told by the outlet, only claimed, planned or called off, and who said what. */
import type { Event, Record, Span, Statement } from '../../record/index.ts'
import { sourceWords } from './doubt.ts'

/** Findings below this confidence are shown as unsure. */
const SURE = 0.5
/** A clause longer than this is cut for showing, UTF-16 code units. */
const CLAUSE = 180
/** Pieces of denials looked at in front of a place: they seldom nest. */
const NEARBY = 8

/** An event that stands on somebody's word, and who says that it is not so. */
export interface Claim {
  readonly event: Event
  /** Whose statement it stands on; null where that is not known. */
  readonly by: Statement | null
  /** Statements of others that deny it, in reading order. */
  readonly denials: readonly Statement[]
}

/** Findings of one speaker; `key` is an actor's id, else words of the text, else empty. */
export interface BySpeaker<T> {
  readonly key: string
  /** The actor's id; null where it is not known who speaks. */
  readonly speaker: string | null
  /** The text's words for the source, where no actor is known, with those it may be; null where it names nobody. */
  readonly words: string | null
  readonly items: readonly T[]
}

/** Every event of a record once. */
export interface Arranged {
  /** What the outlet itself vouches for, the lead first; the lead of whatever status, else neither planned nor called off nor denied. */
  readonly told: readonly Event[]
  readonly claimed: readonly BySpeaker<Claim>[]
  /** Planned, postponed and cancelled, whoever says so. */
  readonly planned: readonly Event[]
}

const AHEAD: ReadonlySet<Event['status']> = new Set(['planned', 'postponed', 'cancelled'])
const RANK = { lead: 0, main: 1, minor: 2 } as const
const byWorth = (a: Event, b: Event) => RANK[a.worth ?? 'main'] - RANK[b.worth ?? 'main']

/** Whether a finding is to be marked as unsure. */
export const isUnsure = (finding: { readonly confidence: number }): boolean => finding.confidence < SURE

/**
 * The events of a record as an editor reads them, each in one place; within a place the lead first, then main and minor ones.
 * @example arrange(record).claimed.map((group) => group.words ?? group.speaker)
 */
export function arrange(record: Record): Arranged {
  const statements = new Map(record.statements.map((s) => [s.id, s]))
  const denials = denialsOf(record, statements)
  const told: Event[] = []
  const planned: Event[] = []
  const claimed: (readonly [Statement | null, Claim])[] = []
  for (const event of record.events.toSorted(byWorth)) {
    if (event.reportedBy === null && event.worth === 'lead' && event.status !== 'denied') told.push(event)
    else if (AHEAD.has(event.status)) planned.push(event)
    else if (event.reportedBy === null && event.status !== 'denied') told.push(event)
    else {
      const by = event.reportedBy === null ? null : (statements.get(event.reportedBy) ?? null)
      const against = denials(event)
      const from = by ?? against[0] ?? null
      const others = against.filter((s) => s.speaker === null || s.speaker !== from?.speaker)
      claimed.push([from, { event, by: from, denials: others.filter((s) => s !== from) }])
    }
  }
  return { told, planned, claimed: grouped(record, claimed) }
}

/** What a group of claims has in common: all of it is denied by whoever speaks, or by nobody known, or some of it is claimed. */
export const claimVerb = ({ items }: BySpeaker<Claim>): 'claimed' | 'denied' =>
  items.every(({ event, by }) => event.status === 'denied' && (by === null || by.act === 'deny')) ? 'denied' : 'claimed'

/**
 * The statements of a record by who speaks, in the order in which they first speak; where no actor is known, by the words that
 * the text has for the source.
 */
export const statementsBySpeaker = (record: Record): readonly BySpeaker<Statement>[] =>
  grouped(
    record,
    record.statements.map((s) => [s, s] as const),
  )

function grouped<T>(record: Record, list: Iterable<readonly [Statement | null, T]>): BySpeaker<T>[] {
  const names = new Map(record.actors.map((a) => [a.id, a.name]))
  const groups = new Map<string, BySpeaker<T> & { items: T[] }>()
  for (const [s, item] of list) {
    const speaker = s?.speaker ?? null
    const words = speaker === null && s ? sourceWords(s, (id) => names.get(id) ?? id) : null
    // a name in the text could be spelt like an id
    const key = speaker === null ? (words === null ? '' : `words ${words}`) : `actor ${speaker}`
    const group = groups.get(key)
    if (group) group.items.push(item)
    else groups.set(key, { key, speaker, words, items: [item] })
  }
  return [...groups.values()]
}

/** Denials of an event: statements of denying that hold it, one of its mentions, or the words that made it denied. */
function denialsOf(record: Record, statements: ReadonlyMap<string, Statement>): (event: Event) => Statement[] {
  const denying = record.statements.filter((s) => s.act === 'deny')
  const pieces = denying
    .flatMap((s) => [...s.content, ...(s.cue ? [s.cue] : [])].map((span) => ({ span, s })))
    .toSorted((a, b) => a.span.start - b.span.start)
  const holding = (at: Span): Statement[] => {
    let low = 0
    let high = pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pieces[middle]!.span.start <= at.start) low = middle + 1
      else high = middle
    }
    return pieces.slice(Math.max(0, low - NEARBY), low).flatMap(({ span, s }) => (span.end >= at.end ? [s] : []))
  }
  return (event) => {
    if (denying.length === 0) return []
    const found = new Set([event.trigger, ...event.also, ...event.statusEvidence].flatMap(holding))
    const seen = new Set<string>()
    for (let id = event.reportedBy; id !== null && !seen.has(id); id = statements.get(id)?.within ?? null) {
      seen.add(id)
      const s = statements.get(id)
      if (s?.act === 'deny') found.add(s)
    }
    return [...found].sort((a, b) => a.content[0]!.start - b.content[0]!.start)
  }
}

/**
 * The event in the text's own words, on one line: its clause, cut at a word where it is long, its trigger always within; the
 * trigger alone in records without clauses. A quotation mark whose partner the clause leaves out is given one.
 */
export function eventWords(event: Event): string {
  const clause = event.clause ?? event.trigger
  const line = (text: string) => text.replace(/\s+/g, ' ')
  if (clause.text.length <= CLAUSE) return paired(line(clause.text).trim())
  const text = clause.text
  const at = Math.max(0, event.trigger.start - clause.start)
  const behind = Math.min(text.length, at + event.trigger.text.length)
  // its beginning where that holds the trigger, else the words around it
  let from = behind <= CLAUSE - 20 ? 0 : Math.max(0, at - CLAUSE / 2)
  if (from > 0) from = Math.min(at, nextWord(text, from))
  const to = Math.max(behind, lastWord(text, from, Math.min(text.length, from + CLAUSE)))
  const cut = line(text.slice(from, to))
    .trim()
    .replace(/[,;:–—-]+$/, '')
  return paired(`${from > 0 ? '… ' : ''}${cut.trimEnd()}${to < text.length ? ' …' : ''}`)
}

const nextWord = (text: string, from: number): number => {
  const space = text.slice(from).search(/\s/)
  return space === -1 ? from : from + space + 1
}

/** Where a cut falls: behind a comma late enough, else between words. */
function lastWord(text: string, from: number, limit: number): number {
  if (limit === text.length) return limit
  const comma = Math.max(text.lastIndexOf(', ', limit - 1), text.lastIndexOf('; ', limit - 1))
  if (comma > from + CLAUSE / 2) return comma
  const space = text.slice(from, limit).search(/\s\S*$/)
  return space > 0 ? from + space : limit
}

function paired(text: string): string {
  const opened = text.indexOf('“')
  const closed = text.indexOf('”')
  const shown = closed !== -1 && (opened === -1 || opened > closed) ? `“${text}` : text
  return shown.lastIndexOf('“') > shown.lastIndexOf('”') ? `${shown}”` : shown
}
