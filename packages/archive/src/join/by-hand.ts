/** What was said by hand, as joining asks for it. */
import { type ByHand, decide, type JoinKind, type Placed } from '@readout/join'
import type { Kysely } from 'kysely'
import type { Tables } from '../tables/types.ts'

/** Only of actors is anything said by hand. */
export async function handIn(db: Kysely<Tables>, kind: JoinKind): Promise<ByHand | undefined> {
  if (kind !== 'actor') return undefined
  const rows = await db.selectFrom('by_hand').selectAll().where('kind', '=', kind).orderBy('at').execute()
  if (rows.length === 0) return undefined
  const decided = decide(rows)
  return (a, b) => decided.byHand(a as Placed<never>, b as Placed<never>)
}
