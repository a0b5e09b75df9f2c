/** An event in the words of its articles: more than the one word that names it. */
import { type Record, sentenceOf } from '@readout/core'
import type { Engine } from '../engine/engine.ts'
import type { Records } from '../store/records.ts'
import { placeOf } from '../tables/keys.ts'

/** Longer words are cut at a space. */
const LONG = 160

const RANK = { lead: 0, main: 1, minor: 2 } as const

/** What an article says at a place: the clause of the event that stands there, else the sentence. On one line, not too long. */
export function wordsAt(record: Record, start: number, end: number): string {
  const own = record.events.filter((e) =>
    [e.trigger, ...e.also, ...e.statusEvidence].some((s) => s.start < end && start < s.end),
  )
  const clause = own.map((e) => e.clause).find((c) => c && c.start <= start && end <= c.end)
  const words = clause?.text ?? sentenceOf(record, { trigger: { start, end, text: '' } })
  return clipped(words)
}

export function clipped(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= LONG) return line
  const space = line.lastIndexOf(' ', LONG)
  return `${line.slice(0, space > 0 ? space : LONG)} …`
}

/** The clause of each event where it is told best: as the lead of the earliest article that has it so. */
export async function clausesOf(
  engine: Engine,
  records: Records,
  happenings: readonly number[],
): Promise<Map<number, string>> {
  const clauses = new Map<number, string>()
  if (happenings.length === 0) return clauses
  const rows = await engine.db
    .selectFrom('events')
    .select(['happening', 'key', 'worth'])
    .where('happening', 'in', engine.text.listOf(happenings))
    .orderBy('key')
    .execute()
  const best = new Map<number, (typeof rows)[number]>()
  const rank = (w: string | null) => RANK[(w ?? 'minor') as keyof typeof RANK] ?? 2
  for (const row of rows) {
    const known = best.get(row.happening!)
    if (!known || rank(row.worth) < rank(known.worth)) best.set(row.happening!, row)
  }
  const read = new Map<number, Record | null>()
  for (const [id, { key }] of best) {
    const { article, index } = placeOf(key)
    if (!read.has(article)) read.set(article, await records.record(article))
    const event = read.get(article)?.events[index]
    if (event) clauses.set(id, clipped(event.clause?.text ?? event.trigger.text))
  }
  return clauses
}
