/** What the archive knows of its own joining, in `meta`. */
import type { Kysely } from 'kysely'
import type { Tx } from '../engine/engine.ts'
import type { Tables } from '../tables/types.ts'
import { versionsNow } from './rooms.ts'

/**
 * `joined`: versions of the rooms by which all was joined. `unjoined`: articles came in without. `rejoined`: all is being joined anew,
 * and this is how far it has come.
 */
const NAMES = ['joined', 'unjoined', 'rejoined'] as const

export interface State {
  /** Joined by rooms of another version, or never while there were articles. */
  readonly stale: boolean
  readonly unjoined: boolean
  /** Versions of the rooms by which it was joined. */
  readonly versions: string | null
  /** How far joining anew has come; null where nobody is at it. */
  readonly upTo: number | null
}

export async function stateOf(db: Kysely<Tables>): Promise<State> {
  const rows = await db.selectFrom('meta').selectAll().where('name', 'in', NAMES).execute()
  const of = new Map(rows.map((r) => [r.name, r.value]))
  const rejoined = of.get('rejoined')
  return {
    stale: rejoined === undefined && of.get('joined') !== versionsNow(),
    unjoined: of.has('unjoined'),
    versions: of.get('joined') ?? null,
    upTo: rejoined === undefined ? null : Number(rejoined),
  }
}

export async function setMeta({ db, insert }: Tx, name: string, value: string | null): Promise<void> {
  await db.deleteFrom('meta').where('name', '=', name).execute()
  if (value !== null) await insert('meta', [{ name, value }])
}
