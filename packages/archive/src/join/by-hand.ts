/** What was said by hand: kept, taken back, and as joining asks for it. */
import { ReadoutError } from '@readout/core'
import { type ByHand, decide, type HandDecision, type JoinKind, type Placed } from '@readout/join'
import type { Kysely } from 'kysely'
import type { Tx } from '../engine/engine.ts'
import { clean } from '../store/rows.ts'
import type { Tables } from '../tables/types.ts'

/** A decision as it is kept, with when it was made (ISO 8601). */
export interface Decision extends HandDecision {
  readonly at: string
}

/** Only of actors is anything said by hand. */
export async function handIn(db: Kysely<Tables>, kind: JoinKind): Promise<ByHand | undefined> {
  if (kind !== 'actor') return undefined
  const rows = await decisionsIn(db)
  if (rows.length === 0) return undefined
  const decided = decide(rows)
  return (a, b) => decided.byHand(a as Placed<never>, b as Placed<never>)
}

/** All decisions, in the order in which they were made. */
export async function decisionsIn(db: Kysely<Tables>): Promise<Decision[]> {
  const rows = await db.selectFrom('by_hand').select(['verb', 'a', 'b', 'at']).where('kind', '=', 'actor').execute()
  return rows
    .map((r) => ({ ...r, verb: r.verb as Decision['verb'] }))
    .sort((x, y) => (x.at < y.at ? -1 : x.at > y.at ? 1 : 0))
}

/** Keeps a decision; the last word on two anchors holds. Throws R3036 where it contradicts others taken together. */
export async function say(tx: Tx, { verb, a, b }: HandDecision): Promise<void> {
  await unsay(tx, a, b)
  const before = await decisionsIn(tx.db)
  const now = { verb, a: clean(a), b: clean(b) }
  const [clash] = decide([...before, now]).contradictions.filter((c) => c.decision === now)
  if (clash)
    throw new ReadoutError(
      'R3036',
      `this contradicts what was said by hand before: ${clash.against.map(inWords).join('; ')}; take that back first (readout actor undo)`,
    )
  // in order, whatever the clock says
  const last = before.at(-1)?.at ?? ''
  const clock = new Date().toISOString()
  const at = clock > last ? clock : new Date(Date.parse(last) + 1).toISOString()
  await tx.insert('by_hand', [{ kind: 'actor', ...now, at }])
}

/** False where nothing was said of these two. */
export async function unsay(tx: Tx, a: string, b: string): Promise<boolean> {
  const pair = [clean(a), clean(b)]
  const gone = await tx.db
    .deleteFrom('by_hand')
    .where('kind', '=', 'actor')
    .where('a', 'in', pair)
    .where('b', 'in', pair)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}

const inWords = ({ verb, a, b }: HandDecision): string => `${verb} ${a} ${b}`
