/** Makes all rows again from the records that are kept, batch by batch; what is cut off goes on where it was. */
import type { Record } from '@readout/core'
import type { Engine, Tx } from '../engine/engine.ts'
import { NOT_JOINED } from '../join/joined.ts'
import { joinedKept } from '../join/kept.ts'
import type { Records } from './records.ts'
import { articleRow } from './rows.ts'
import { dropRows, putRows } from './write.ts'

/** Raised whenever rows made from a record change: then those of before are made again. */
export const ROWS_VERSION = 1

const BATCH = 32

export type Progress = (done: number, all: number) => void

const meta = async ({ db }: Pick<Tx, 'db'>, name: string) =>
  (await db.selectFrom('meta').select('value').where('name', '=', name).executeTakeFirst())?.value

async function setMeta(tx: Tx, name: string, value: string) {
  await tx.db.deleteFrom('meta').where('name', '=', name).execute()
  await tx.insert('meta', [{ name, value }])
}

/** Are the rows of another version, or was their making cut off? */
export const isOld = async (engine: Engine): Promise<boolean> =>
  (await meta(engine, 'rows')) !== String(ROWS_VERSION) || (await meta(engine, 'rebuilt')) !== undefined

/** Has all rows be made again from the beginning. */
export const startAfresh = (engine: Engine): Promise<void> => engine.write((tx) => setMeta(tx, 'rebuilt', '0'))

/**
 * Makes rows again behind the article that was done last, to the end. Numbers of articles and when they came in stay; what cannot be
 * read any more stays in the list, without rows. Several processes may do it side by side.
 */
export async function rebuild(engine: Engine, records: Records, progress?: Progress): Promise<void> {
  const { all } = await engine.db
    .selectFrom('articles')
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow()
  let done = 0
  for (;;) {
    const some = await engine.write((tx) => rebuildSome(engine, tx, records))
    done += some
    if (some === 0) return
    progress?.(Math.min(done, all), all)
  }
}

/** How many were done; none when all are. */
async function rebuildSome(engine: Engine, tx: Tx, records: Records): Promise<number> {
  const last = await meta(tx, 'rebuilt')
  if (last === undefined && (await meta(tx, 'rows')) === String(ROWS_VERSION)) return 0
  const articles = await tx.db
    .selectFrom('articles')
    .select(['seq', 'added', 'updated'])
    .where('seq', '>', Number(last ?? 0))
    .orderBy('seq')
    .limit(BATCH)
    .execute()
  if (articles.length === 0) {
    await setMeta(tx, 'rows', String(ROWS_VERSION))
    await tx.db.deleteFrom('meta').where('name', '=', 'rebuilt').execute()
    await countAgain(tx)
    return 0
  }
  const seqs = articles.map((a) => a.seq)
  const joined = await joinedKept(engine, tx, seqs)
  await dropRows(tx, seqs)
  const incoming: { seq: number; record: Record }[] = []
  const unread: number[] = []
  for (const { seq, added, updated } of articles) {
    const record = await records.record(seq, tx.db)
    if (!record) {
      unread.push(seq)
      continue
    }
    incoming.push({ seq, record })
    const { seq: _, ...row } = articleRow(record, seq, added, updated, joined.get(seq))
    await tx.db.updateTable('articles').set(row).where('seq', '=', seq).execute()
  }
  await putRows(tx, incoming, (seq) => joined.get(seq) ?? NOT_JOINED)
  // whose words cannot be told has none in the index
  await tx.putWords(
    'articles',
    unread.map((key) => ({ key, columns: [null, null] })),
  )
  await setMeta(tx, 'rebuilt', String(articles.at(-1)!.seq))
  return articles.length
}

async function countAgain({ db }: Tx): Promise<void> {
  const { n, s, e } = await db
    .selectFrom('articles')
    .select(({ fn }) => [
      fn.countAll<number>().as('n'),
      fn.sum<number | null>('statements').as('s'),
      fn.sum<number | null>('events').as('e'),
    ])
    .executeTakeFirstOrThrow()
  const [articles, statements, events] = [n, s, e].map((x) => Number(x ?? 0)) as [number, number, number]
  await db
    .updateTable('totals')
    .set({ articles, statements, events, proof: articles + 3 * statements + 5 * events })
    .execute()
}
