/** Numbers that articles print for the same event and that differ. */

import type { Record } from '@readout/core'
import { type ArticleFacts, type Figure, KINDS } from '@readout/join'
import type { Engine } from '../engine/engine.ts'
import { itemsOfGroups } from '../join/items.ts'
import type { Reading } from '../store/records.ts'
import { soundOf } from './sound.ts'

export interface ComparedFigures {
  /** Number of the event. */
  readonly event: number
  /** What is counted: killed, injured, money … */
  readonly what: string
  readonly printed: readonly (Figure & { readonly facts: ArticleFacts })[]
}

/** Of these articles what they print for these events, where not all of them print the same. */
export async function figuresBetween(
  engine: Engine,
  records: Reading,
  events: readonly number[],
  among: ReadonlySet<number>,
): Promise<ComparedFigures[]> {
  const groups = await soundOf(engine).membersOf(
    'event',
    await itemsOfGroups(engine, 'event', events, { most: among.size, among }),
  )
  const read = new Map<number, Record>()
  for (const seq of among) {
    const record = await records.record(seq)
    if (record) read.set(seq, record)
  }
  const all: ComparedFigures[] = []
  const told = new Set<string>()
  for (const [event, every] of groups) {
    const items = every.filter((i) => read.has(i.article.seq))
    const facts = new Map(items.map((i) => [i.article.id, i.article]))
    if (facts.size < 2) continue
    const { figures } = KINDS.event!.describe(items, { groupOf: () => null, recordOf: (seq) => read.get(seq)! })
    for (const what of new Set(figures.map((f) => f.what))) {
      const of = figures.filter((f) => f.what === what)
      if (new Set(of.map((f) => f.article)).size < 2 || new Set(of.map((f) => f.value)).size < 2) continue
      // the same numbers may belong to two events of the same sentence: they are told once
      const key = of.map((f) => `${f.article} ${f.start}`).join()
      if (told.has(key)) continue
      told.add(key)
      all.push({ event, what, printed: of.map((f) => ({ ...f, facts: facts.get(f.article)! })) })
    }
  }
  return all
}

/** Articles of a story that are looked at, the newest that are no copies, and events that several of them tell. */
const NEWEST = 12
const EVENTS = 10

/** The same for a story: by its newest articles. */
export async function figuresIn(engine: Engine, records: Reading, story: number): Promise<ComparedFigures[]> {
  const articles = await engine.db
    .selectFrom('articles')
    .select('seq')
    .where('story', '=', story)
    .where((of) => of.or([of('relation', 'is', null), of('relation', '<>', 'copy')]))
    .orderBy((of) => of.fn.coalesce('day', of.lit(-1_000_000)), 'desc')
    .orderBy('seq', 'desc')
    .limit(NEWEST)
    .execute()
  const seqs = articles.map((a) => a.seq)
  const events = await engine.db
    .selectFrom('events')
    .select('happening')
    .where('article', 'in', engine.text.listOf(seqs))
    .where('happening', 'is not', null)
    .where('worth', '<>', 'minor')
    .groupBy('happening')
    .having((of) => of(of.fn.count('article').distinct(), '>', 1))
    .orderBy((of) => of.fn.count('article').distinct(), 'desc')
    .orderBy('happening')
    .limit(EVENTS)
    .execute()
  return figuresBetween(
    engine,
    records,
    events.map((e) => Number(e.happening)),
    new Set(seqs),
  )
}
