/** Which statements of a record are shown: by who speaks, kind, act, and what they are about. */
import type { Actor, Record, Statement } from '@readout/core'

/** Values of one list are alternatives; all lists that hold something must be met. */
export interface StatementFilter {
  readonly speakers: readonly string[]
  readonly kinds: readonly string[]
  readonly acts: readonly string[]
  readonly about: readonly string[]
}

export interface Filtered {
  readonly record: Record
  readonly shown: number
  readonly of: number
}

/** A filter where any was asked for, else undefined. */
export function filterOf(o: {
  readonly speakers?: readonly string[]
  readonly kind?: readonly string[]
  readonly act?: readonly string[]
  readonly about?: readonly string[]
}): StatementFilter | undefined {
  const filter = { speakers: o.speakers ?? [], kinds: o.kind ?? [], acts: o.act ?? [], about: o.about ?? [] }
  return Object.values(filter).some((list) => list.length > 0) ? filter : undefined
}

/**
 * The record with the statements that the filter lets through, under the ids they have, and the events that stand in them. What
 * stood within a statement left out stands within the next one around it; voices mark the words of shown statements alone.
 */
export function filterRecord(record: Record, filter: StatementFilter): Filtered {
  const actors = new Map(record.actors.map((a) => [a.id, a]))
  const statements = new Map(record.statements.map((s) => [s.id, s]))
  const kept = new Set(record.statements.filter((s) => passes(s, filter, actors)).map((s) => s.id))
  // outer statements come to their answer before the inner ones ask
  const nearest = new Map<string, string | null>()
  const keptAround = (id: string | null): string | null => {
    const path: string[] = []
    let at = id
    while (at !== null && !kept.has(at) && !nearest.has(at)) {
      path.push(at)
      at = statements.get(at)?.within ?? null
    }
    const found = at === null || kept.has(at) ? at : (nearest.get(at) ?? null)
    for (const p of path) nearest.set(p, found)
    return found
  }
  return {
    shown: kept.size,
    of: record.statements.length,
    record: {
      ...record,
      statements: record.statements
        .filter((s) => kept.has(s.id))
        .map((s) => (s.within === null || kept.has(s.within) ? s : { ...s, within: keptAround(s.within) })),
      events: record.events.filter((e) => e.reportedBy !== null && kept.has(e.reportedBy)),
      voices: record.voices.map((v) => {
        if (v.statement === null || kept.has(v.statement)) return v
        const statement = keptAround(v.statement)
        return statement === null ? { ...v, voice: 'report' as const, statement } : { ...v, statement }
      }),
    },
  }
}

function passes(s: Statement, f: StatementFilter, actors: ReadonlyMap<string, Actor>): boolean {
  const any = (list: readonly string[], fits: (wanted: string) => boolean) => list.length === 0 || list.some(fits)
  return (
    any(f.kinds, (k) => k === s.kind) &&
    any(f.acts, (a) => a === s.act) &&
    any(f.speakers, (name) => speaks(s, wordsOf(name), actors)) &&
    any(f.about, (word) => isAbout(s, wordsOf(word), actors))
  )
}

/** Words in small letters without accents and possessive endings. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** Do the words of `part` stand in `whole`, one behind the other? */
function holds(whole: readonly string[], part: readonly string[]): boolean {
  if (part.length === 0) return false
  for (let i = 0; i + part.length <= whole.length; i++) if (part.every((w, k) => w === whole[i + k])) return true
  return false
}

const SMALL = new Set(['the', 'a', 'an'])
const same = (one: readonly string[], two: readonly string[]) =>
  one.filter((w) => !SMALL.has(w)).join(' ') === two.filter((w) => !SMALL.has(w)).join(' ')

/** Everything an actor is called: name, mentions but pronouns, titles. */
const formsOf = (a: Actor) => [a.name, ...printedForms(a)].map(wordsOf)
const printedForms = (a: Actor) => [
  ...a.mentions.filter((m) => m.form !== 'pronoun').map((m) => m.text),
  ...a.roles.map((r) => r.text),
]

function speaks(s: Statement, wanted: readonly string[], actors: ReadonlyMap<string, Actor>): boolean {
  const speaker = s.speaker === null ? undefined : actors.get(s.speaker)
  if (!speaker) return s.source !== null && holds(wordsOf(s.source.text), wanted)
  if (formsOf(speaker).some((f) => same(f, wanted))) return true
  // “spokesman for Tom Vale” is not Tom Vale
  const principal = speaker.of === null ? undefined : actors.get(speaker.of)
  if (principal && formsOf(principal).some((f) => holds(f, wanted))) return false
  return [speaker.name, ...printedForms(speaker).map(ownWords)].some((f) => holds(wordsOf(f), wanted))
}

/** What a phrase calls its bearer: not whose or for whom (“Ms Moss’s aide”, “a spokesman for Ms Moss”). */
const ownWords = (text: string): string =>
  text
    .slice(0, 400)
    .split(/['’]s?\s/)
    .at(-1)!
    .split(/\s(?:for|to|of|at|from)\s/)[0]!

function isAbout(s: Statement, wanted: readonly string[], actors: ReadonlyMap<string, Actor>): boolean {
  if (s.content.some((c) => holds(wordsOf(c.text), wanted))) return true
  return s.about.some((id) => {
    const actor = actors.get(id)
    return actor !== undefined && formsOf(actor).some((f) => holds(f, wanted))
  })
}
