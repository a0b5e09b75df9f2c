/** Joins a number of articles in one go, and says the groups as lines. */
import type { Analysis, Lexis, Record } from '@readout/core'
import { type GivenItems, Joiner } from './engine.ts'
import { type GroupLine, lineOf } from './lines.ts'
import { MemoryStore } from './memory.ts'
import { type GivenMention, KINDS, type Tools } from './rooms.ts'
import { type ArticleFacts, type Item, JOIN_KINDS, type JoinKind } from './types.ts'

export interface JoinInput {
  /** Without its number: that is given here, in the order of publication. */
  readonly facts: Omit<ArticleFacts, 'seq'>
  readonly record: Record
  /** Mentions of events and actors that are given, in place of the record's own. */
  readonly mentions?: readonly GivenMention[] | undefined
  /** The analysis of its text, for rooms that look given mentions up in the tree. */
  readonly analyse?: (() => Analysis) | undefined
}

/** What of a record everybody wants to know; a caller who knows better says so. */
export const factsOf = (record: Record, known: Partial<Omit<ArticleFacts, 'seq'>> = {}): Omit<ArticleFacts, 'seq'> => ({
  id: known.id ?? record.id,
  title: known.title ?? record.title?.value ?? null,
  outlet: known.outlet ?? record.outlet?.value ?? null,
  url: known.url ?? record.source.url,
  published: known.published ?? record.page?.published?.value ?? record.published?.value ?? null,
})

/** Articles without a day come last, all others in order of publication, then of the input. */
export const byPublication = (a: JoinInput, b: JoinInput): number => {
  const [x, y] = [a.facts.published, b.facts.published]
  return x === y ? 0 : x === null ? 1 : y === null ? -1 : x < y ? -1 : 1
}

export interface JoinRun {
  readonly store: MemoryStore
  readonly tools: Tools
  lines(kinds?: readonly JoinKind[]): Generator<GroupLine>
}

/** Joins all of them. `kinds` leaves others out. */
export async function joinAll(
  inputs: readonly JoinInput[],
  lexis: Lexis,
  kinds: readonly JoinKind[] = JOIN_KINDS,
): Promise<JoinRun> {
  const store = new MemoryStore()
  const chosen = kinds.flatMap((k) => KINDS[k] ?? [])
  const joiner = new Joiner({ store, rooms: chosen.map((k) => k.room), lexis })
  const records = new Map<number, Record>()
  let seq = 0
  for (const input of inputs.toSorted(byPublication)) {
    seq++
    records.set(seq, input.record)
    await joiner.add({ seq, ...input.facts }, input.record, givenOf(input, lexis))
  }
  const tools: Tools = {
    recordOf: (article) => records.get(article)!,
    groupOf: (kind, article, local) => store.groupOf(kind, article, local),
  }
  return {
    store,
    tools,
    *lines(only = kinds) {
      for (const k of JOIN_KINDS) {
        const described = KINDS[k]
        if (!described || !only.includes(k)) continue
        for (const [group, items] of store.groups(k)) {
          const all = described.lines?.(items) ?? [described.describe(items, tools)]
          for (const one of all) yield lineOf(k, group, one)
        }
      }
    },
  }
}

/** Kinds whose mentions are given; where a text has none of a kind, it has none. */
function givenOf({ record, mentions, analyse }: JoinInput, lexis: Lexis): GivenItems {
  if (!mentions) return {}
  const out: { [K in JoinKind]?: readonly Item[] } = {}
  for (const k of ['actor', 'event'] as const) {
    const of = mentions.filter((m) => (k === 'event' ? m.type === 'event' : /^(?:non)?human$/.test(m.type)))
    const given = KINDS[k]?.given
    if (given) out[k] = given(record, of, lexis, analyse)
  }
  return out
}
