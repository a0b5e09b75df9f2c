/** What became of events by what was told last, in the words of the article: for lists. */
import type { Record } from '@readout/core'
import type { ArticleFacts } from '@readout/join'
import type { Engine } from '../engine/engine.ts'
import type { Reading } from '../store/records.ts'
import { placeOf } from '../tables/keys.ts'
import { requestIn } from './request.ts'
import { factsOf, wordsAt } from './words.ts'

export interface Became {
  readonly status: string
  readonly words: string
  /** At whose request it was called off or put off, where the article says so. */
  readonly request: string | null
  readonly article: ArticleFacts
  /** UTF-16 offsets into the article's text, end exclusive. */
  readonly start: number
  readonly end: number
}

/** For each event the last article that tells the status it is left in, and what it says. `read` are records that were read already. */
export async function becameOf(
  engine: Engine,
  records: Reading,
  events: readonly { readonly id: number; readonly status: string | null }[],
  read = new Map<number, Record>(),
): Promise<Map<number, Became>> {
  const became = new Map<number, Became>()
  if (events.length === 0) return became
  const rows = await engine.db
    .selectFrom('events')
    .select(['happening', 'key', 'status', 'day'])
    .where('happening', 'in', engine.text.listOf(events.map((e) => e.id)))
    .orderBy('key')
    .execute()
  const left = new Map(events.map((e) => [e.id, e.status]))
  const last = new Map<number, (typeof rows)[number]>()
  for (const row of rows) {
    const known = last.get(row.happening!)
    if (!known || isLater(row, known, left.get(row.happening!)!)) last.set(row.happening!, row)
  }
  const seqs = new Set([...last.values()].map((r) => placeOf(r.key).article))
  const facts = await factsOf(engine, [...seqs])
  await records.several(seqs, read)
  for (const [id, { key }] of last) {
    const status = left.get(id) ?? ''
    const { article, index } = placeOf(key)
    const record = read.get(article)
    const event = record?.events[index]
    const of = facts.get(article)
    if (!record || !event || !of) continue
    const at = event.statusEvidence[0] ?? event.trigger
    became.set(id, {
      status,
      words: wordsAt(record, at.start, at.end),
      request: requestIn(record, status, [at, event.trigger]),
      article: of,
      start: at.start,
      end: at.end,
    })
  }
  return became
}

interface Row {
  readonly key: number
  readonly status: string
  readonly day: number | null
}

/** Of the article that was published last; of one article what has the status that is left, else what it says first. */
function isLater(row: Row, known: Row, status: string | null): boolean {
  if (placeOf(row.key).article === placeOf(known.key).article) return row.status === status && known.status !== status
  return (row.day ?? Number.POSITIVE_INFINITY) >= (known.day ?? Number.POSITIVE_INFINITY)
}
