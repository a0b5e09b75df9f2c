/** Numbers that are given: none is given twice, even where what had it has gone. */
import type { Tx } from '../engine/engine.ts'

/** The number that the next thing of that name gets; `most` is the highest there is, should none have been noted. */
export async function nextNumber(tx: Tx, what: string, most: number, count: number): Promise<number> {
  const last = Math.max(await lastNumber(tx, what), most)
  await numberGiven(tx, what, last + count)
  return last + 1
}

/** The number given last; 0 before the first. */
export async function lastNumber({ db }: Tx, what: string): Promise<number> {
  return (await db.selectFrom('numbers').select('last').where('what', '=', what).executeTakeFirst())?.last ?? 0
}

/** Notes the number given last. */
export async function numberGiven({ db }: Tx, what: string, last: number): Promise<void> {
  await db
    .insertInto('numbers')
    .values({ what, last })
    .onConflict((c) => c.column('what').doUpdateSet({ last }))
    .execute()
}
