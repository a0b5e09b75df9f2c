/** Joins everything anew, batch by batch; what is cut off goes on where it was. Numbers of groups stay where their items stay together. */
import type { Record } from '@readout/core'
import { type Kysely, sql } from 'kysely'
import type { Engine, Tx } from '../engine/engine.ts'
import { nextNumber } from '../store/numbers.ts'
import type { Progress } from '../store/rebuild.ts'
import type { Records } from '../store/records.ts'
import { PER_ARTICLE } from '../tables/keys.ts'
import type { Tables } from '../tables/types.ts'
import type { Joining } from './joining.ts'
import { FORMER, KIND_OF } from './kinds.ts'
import { versionsNow } from './rooms.ts'
import { setMeta, stateOf } from './state.ts'

const BATCH = 32

/** Runs `work` as a transaction of the archive. */
export type Write = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

export async function rejoin(
  engine: Engine,
  records: Records,
  joining: Joining,
  write: Write,
  progress?: Progress,
): Promise<void> {
  await write(begin)
  const { all } = await engine.db
    .selectFrom('articles')
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow()
  let done = 0
  for (;;) {
    const some = await write((tx) => joinSome(tx, engine, records, joining))
    done += some
    if (some === 0) return
    progress?.(Math.min(done, Number(all)), Number(all))
  }
}

/**
 * From here on articles that come in wait for `joinNext`: whoever adds is not held up by joining, and several can add. Nothing changes
 * where that is so already, or where all has to be joined anew anyway.
 */
export async function joinBehind(tx: Tx): Promise<void> {
  const { stale, unjoined, upTo } = await stateOf(tx.db)
  if (stale || unjoined || upTo !== null) return
  const { last } = await tx.db
    .selectFrom('articles')
    .select(({ fn }) => fn.max('seq').as('last'))
    .executeTakeFirstOrThrow()
  await setMeta(tx, 'rejoined', String(last ?? 0))
}

/** Joins the next articles that wait, in the order in which they came in; how many, none where none waits. */
export async function joinNext(
  engine: Engine,
  records: Records,
  joining: Joining,
  write: Write,
  most: number,
): Promise<number> {
  const { stale, unjoined, upTo } = await stateOf(engine.db)
  if (!stale && !unjoined && upTo === null) return 0
  if (upTo === null) await write(begin)
  return write((tx) => joinSome(tx, engine, records, joining, most))
}

/** How many articles are behind what was joined last. */
export async function waiting(db: Kysely<Tables>): Promise<number> {
  const { stale, unjoined, upTo } = await stateOf(db)
  if (!stale && !unjoined && upTo === null) return 0
  const { n } = await db
    .selectFrom('articles')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('seq', '>', upTo ?? 0)
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Everything is forgotten but the groups that items stood in. */
async function begin(tx: Tx): Promise<void> {
  const { upTo, versions } = await stateOf(tx.db)
  if (upTo !== null && versions === versionsNow()) return
  await tx.db
    .updateTable('join_items')
    .set((eb) => ({ kind: eb('kind', '+', FORMER) }))
    .where('kind', '<', FORMER)
    .execute()
  for (const table of ['join_shelves', 'join_keys', 'join_groups', 'entities', 'entity_words'] as const)
    await tx.db.deleteFrom(table).execute()
  // nobody goes on believing what he has in memory
  await nextNumber(tx, 'joined', 0, 1)
  await setMeta(tx, 'joined', versionsNow())
  await setMeta(tx, 'unjoined', null)
  await setMeta(tx, 'rejoined', '0')
}

/** How many were done; none when all are. */
async function joinSome(tx: Tx, engine: Engine, records: Records, joining: Joining, most = BATCH): Promise<number> {
  const { upTo } = await stateOf(tx.db)
  if (upTo === null) return 0
  const rows = await tx.db
    .selectFrom('articles')
    .select('seq')
    .where('seq', '>', upTo)
    .orderBy('seq')
    .limit(most)
    .execute()
  const seqs = rows.map((r) => r.seq)
  const listed = engine.text.listOf(seqs)
  if (seqs.length === 0) {
    await tx.db.deleteFrom('join_items').where('kind', '>=', FORMER).execute()
    await setMeta(tx, 'rejoined', null)
    return 0
  }
  const former = new Map<string, number>()
  const stood = tx.db.selectFrom('join_items').selectAll().where('article', 'in', listed).where('kind', '>=', FORMER)
  for (const { article, kind, local, group } of await stood.execute())
    former.set(`${KIND_OF[kind - FORMER]} ${article} ${local}`, group)
  await tx.db.deleteFrom('join_items').where('article', 'in', listed).where('kind', '>=', FORMER).execute()
  await forget(tx, seqs[0]!, seqs.at(-1)!)
  const coming: { seq: number; record: Record }[] = []
  for (const seq of seqs) {
    const record = await records.record(seq, tx.db)
    if (record) coming.push({ seq, record })
  }
  await joining.join(tx, coming, new Set(), former)
  await setMeta(tx, 'rejoined', String(seqs.at(-1)!))
  return seqs.length
}

/** What rows of these articles say of groups. */
async function forget({ db }: Tx, first: number, last: number): Promise<void> {
  const [low, past] = [first * PER_ARTICLE, (last + 1) * PER_ARTICLE]
  const between = (column: string, a: number, b: number) =>
    sql`${sql.ref(column)} >= ${a} AND ${sql.ref(column)} < ${b}`
  for (const query of [
    sql`UPDATE articles SET story = NULL, copies = NULL, relation = NULL WHERE ${between('seq', first, last + 1)}
      AND (story IS NOT NULL OR copies IS NOT NULL)`,
    sql`UPDATE actors SET entity = NULL WHERE ${between('article', first, last + 1)}`,
    sql`UPDATE statements SET entity = NULL, addressee_entity = NULL, quote = NULL, quoted = NULL WHERE ${between('key', low, past)}`,
    sql`UPDATE statement_about SET entity = NULL WHERE ${between('statement', low, past)}`,
    sql`UPDATE events SET happening = NULL WHERE ${between('key', low, past)}`,
    sql`UPDATE participants SET entity = NULL WHERE ${between('event', low, past)}`,
  ])
    await query.execute(db)
}
