/**
 * A record with what people have said of it. Pure: the record as read stays as it is, and the same corrections in whatever order make
 * the same record, which obeys the rules of the house as that one did.
 */
import type { Event, Record, Statement } from '../record/index.ts'
import { findVoices } from '../voices/index.ts'
import { placeIn } from './anchor.ts'
import { findingAt, wordsOf } from './find.ts'
import { holderOf, isInBody, missedEvent, missedStatement } from './missed.ts'
import { actorNamed, newActor } from './speaker.ts'
import { BY_HAND, type Fit, type HandCorrection, type NamedSpeaker } from './types.ts'

export interface Corrected {
  readonly record: Record
  /** What became of each correction, by its number. */
  readonly fits: ReadonlyMap<number, Fit>
}

/** A correction with the finding it is of, and where the words stand now. */
interface Placed extends HandCorrection {
  readonly finding: string
  readonly now: { readonly start: number; readonly end: number }
}

/**
 * The record as corrected, and what became of each correction: of two on one finding the later holds, and one whose words or finding
 * are gone changes nothing.
 * @example corrected(record, [{ id: 1, said: { finding: 'event', change: 'set', status: 'postponed' }, at: anchor }])
 */
export function corrected(record: Record, corrections: readonly HandCorrection[]): Corrected {
  const fits = new Map<number, Fit>()
  const holds = new Map<string, Placed>()
  for (const c of corrections.toSorted((a, b) => a.id - b.id)) {
    const placed = place(record, c)
    if (placed === null) {
      fits.set(c.id, { state: 'gone' })
      continue
    }
    const key = `${c.said.finding} ${placed.finding}`
    const before = holds.get(key)
    if (before) fits.set(before.id, { state: 'replaced', finding: placed.finding, by: c.id })
    holds.set(key, placed)
    fits.set(c.id, { state: 'stands', finding: placed.finding })
  }
  return { record: holds.size === 0 ? record : applied(record, [...holds.values()]), fits }
}

function place(record: Record, c: HandCorrection): Placed | null {
  const now = placeIn(record.text, record.source.hash, c.at)
  if (now === null) return null
  // what was found meanwhile needs no adding, but a word on who says it
  const finding = findingAt(record, c.said.finding, now)
  if (c.said.change !== 'add') return finding && { ...c, now, finding: finding.id }
  const same = finding && wordsOf(finding).start === now.start && wordsOf(finding).end === now.end
  if (same) return { ...c, now, finding: finding.id, said: { ...c.said, change: 'set' } }
  return isInBody(record.blocks, now) ? { ...c, now, finding: `${now.start}-${now.end}` } : null
}

function applied(record: Record, all: readonly Placed[]): Record {
  const actors = [...record.actors]
  const named = (speaker: NamedSpeaker | null): string | null => {
    if (speaker === null) return null
    const known = actorNamed(actors, speaker)
    if (known) return known.id
    const made = newActor(record, actors, speaker)
    actors.push(made)
    return made.id
  }
  const of = (kind: 'statement' | 'event') => all.filter((c) => c.said.finding === kind).sort((a, b) => a.id - b.id)
  const statements = statementsOf(record, of('statement'), named)
  const events = eventsOf(record, of('event'), statements)
  const moved =
    statements.length !== record.statements.length || statements.some((s, i) => s.id !== record.statements[i]!.id)
  return { ...record, actors, statements, events, voices: moved ? findVoices(record, statements) : record.voices }
}

/** In place of an id: that of what holds it, where it is itself no statement. */
function standing(all: readonly Statement[], removed: ReadonlySet<string>): (id: string | null) => string | null {
  const within = new Map(all.map((s) => [s.id, s.within]))
  return (id) => {
    const seen = new Set<string>()
    while (id !== null && removed.has(id) && !seen.has(id)) {
      seen.add(id)
      id = within.get(id) ?? null
    }
    return id !== null && removed.has(id) ? null : id
  }
}

function statementsOf(
  record: Record,
  said: readonly Placed[],
  named: (speaker: NamedSpeaker | null) => string | null,
): Statement[] {
  const set = new Map(said.filter((c) => c.said.change === 'set').map((c) => [c.finding, c.said]))
  const removed = new Set(said.filter((c) => c.said.change === 'remove').map((c) => c.finding))
  const holder = standing(record.statements, removed)
  let statements = record.statements.flatMap((s): Statement[] => {
    if (removed.has(s.id)) return []
    const within = holder(s.within)
    const now = set.get(s.id)
    const same = within === s.within ? s : { ...s, within }
    if (now === undefined) return [same]
    const act = { act: now.act ?? s.act, rule: BY_HAND, confidence: 1 }
    if (now.speaker === undefined) return [{ ...same, ...act }]
    const { candidates: _, ...sure } = same
    const speaker = named(now.speaker)
    const unknown = s.authority === 'unnamed' || s.authority === 'hearsay'
    const authority = speaker === null ? 'unnamed' : unknown ? 'named' : s.authority
    return [{ ...sure, ...act, speaker, authority }]
  })
  for (const c of said) {
    if (c.said.change !== 'add') continue
    const id = freeId(`h${c.id}`, record.statements)
    const missed = missedStatement({ ...record, statements }, id, c.now, c.said, named(c.said.speaker ?? null))
    // what lies within it hangs on it from now on
    statements = statements.map((s) => {
      const inside = s.within === missed.within && s.content.every((p) => p.start >= c.now.start && p.end <= c.now.end)
      return inside ? { ...s, within: id } : s
    })
    statements.push(missed)
  }
  return inOrder(statements)
}

function eventsOf(record: Record, said: readonly Placed[], statements: readonly Statement[]): Event[] {
  const set = new Map(said.filter((c) => c.said.change === 'set').map((c) => [c.finding, c.said]))
  const removed = new Set(said.filter((c) => c.said.change === 'remove').map((c) => c.finding))
  const there = new Set(statements.map((s) => s.id))
  const holder = standing(record.statements, new Set(record.statements.flatMap((s) => (there.has(s.id) ? [] : [s.id]))))
  const added = statements.filter((s) => s.rule === BY_HAND && !record.statements.some((r) => r.id === s.id))
  const events = record.events.flatMap((e): Event[] => {
    if (removed.has(e.id)) return []
    let reportedBy = holder(e.reportedBy)
    const within = holderOf(added, e.trigger)
    if (within !== null && within.within === reportedBy) reportedBy = within.id
    const now = set.get(e.id)
    const same = reportedBy === e.reportedBy ? e : { ...e, reportedBy }
    if (now === undefined) return [same]
    const changed = now.status !== undefined && now.status !== e.status
    // the words that decided the status decide another no more
    const status = changed ? { status: now.status!, statusEvidence: [] } : {}
    return [{ ...same, ...status, rule: BY_HAND, confidence: 1 }]
  })
  for (const c of said)
    if (c.said.change === 'add')
      events.push(
        missedEvent(
          { text: record.text, statements: [...statements] },
          freeId(`h${c.id}`, record.events),
          c.now,
          c.said,
        ),
      )
  return inOrder(events)
}

/** The number of a correction as an id; never that of a finding that was read. */
function freeId(wanted: string, taken: readonly { readonly id: string }[]): string {
  let id = wanted
  while (taken.some((t) => t.id === id)) id += 'h'
  return id
}

const inOrder = <T extends Statement | Event>(all: readonly T[]): T[] =>
  all.toSorted((a, b) => wordsOf(a).start - wordsOf(b).start)
