/** Joins everything anew from the kept records, batch by batch; what is cut off goes on where it was. */
import type { Record } from '@readout/core'
import type { Engine, Tx } from '../engine/engine.ts'
import type { Progress } from '../store/rebuild.ts'
import type { Records } from '../store/records.ts'
import type { Joins } from './index.ts'

const BATCH = 32
/** How far it is, in `meta`. */
const FAR = 'joining'

/** Forgets all that was joined, but what was said by hand. Numbers of groups are not given again. */
export async function forget(tx: Tx): Promise<void> {
  const { db } = tx
  for (const table of ['join_items', 'join_keys', 'join_groups', 'entities'] as const)
    await db.deleteFrom(table).execute()
  await db.updateTable('articles').set({ story: null, copies: null, relation: null }).execute()
  await db.updateTable('actors').set({ entity: null }).execute()
  await db.updateTable('statements').set({ entity: null, addressee_entity: null, quote: null }).execute()
  await db.updateTable('statement_about').set({ entity: null }).execute()
  await db.updateTable('participants').set({ entity: null }).execute()
  await db.updateTable('events').set({ happening: null }).execute()
  await setFar(tx, '0')
}

async function setFar({ db }: Tx, value: string | null): Promise<void> {
  await db.deleteFrom('meta').where('name', '=', FAR).execute()
  if (value !== null) await db.insertInto('meta').values({ name: FAR, value }).execute()
}

const farOf = async ({ db }: Pick<Tx, 'db'>) =>
  (await db.selectFrom('meta').select('value').where('name', '=', FAR).executeTakeFirst())?.value

/** Was joining everything begun and not ended? */
export const isCutOff = async (engine: Engine): Promise<boolean> => (await farOf(engine)) !== undefined

/** Goes on to the end, in the order of arrival; a damaged record is passed over. */
export async function joinOn(engine: Engine, records: Records, joins: Joins, progress?: Progress): Promise<void> {
  const { all } = await engine.db
    .selectFrom('articles')
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow()
  for (let done = 0; ; ) {
    const some = await engine.write((tx) => joinSome(tx, records, joins))
    if (some === 0) return
    done += some
    progress?.(Math.min(done, Number(all)), Number(all))
  }
}

async function joinSome(tx: Tx, records: Records, joins: Joins): Promise<number> {
  const last = await farOf(tx)
  if (last === undefined) return 0
  const rows = await tx.db
    .selectFrom('articles')
    .select('seq')
    .where('seq', '>', Number(last))
    .orderBy('seq')
    .limit(BATCH)
    .execute()
  if (rows.length === 0) {
    await setFar(tx, null)
    return 0
  }
  const incoming: { seq: number; record: Record }[] = []
  for (const { seq } of rows) {
    const record = await records.record(seq, tx.db)
    if (record) incoming.push({ seq, record })
  }
  await joins.join(tx, incoming)
  await setFar(tx, String(rows.at(-1)!.seq))
  return rows.length
}
