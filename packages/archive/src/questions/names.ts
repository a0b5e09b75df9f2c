/** Who is meant by a name that somebody types: people, bodies and countries across articles. */
import { sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { fold } from '../search/words.ts'
import type { EntityRow } from '../tables/types.ts'
import { damagedJoin, soundOf } from './sound.ts'

export interface Meant {
  /** Number of the actor. */
  readonly id: number
  readonly name: string
  readonly kind: string
  readonly country: string | null
  readonly articles: number
  readonly statements: number
}

/** More words than these tell nobody from another. */
const MOST_WORDS = 8

/**
 * Words of a name as they are compared: small letters without accents; articles and titles of courtesy are nobody's name.
 * @example nameWords('Mr. José Ferro') // ['jose', 'ferro']
 */
export function nameWords(name: string, most = MOST_WORDS): string[] {
  const plain = fold(name)
  const words = plain.replace(/['’]s?(?!\p{L})/gu, ' ').match(/[\p{L}\p{N}]+/gu) ?? []
  const bare = words.filter((w) => !/^(?:the|of|and|a|an|mr|mrs|ms|dr|sir|lord|lady)$/.test(w))
  return [...new Set(bare.length > 0 ? bare : words)].slice(0, most)
}

/**
 * Of all whose names hold the words those that anybody would take to be meant: who is called so, or is a person so named; else whose
 * usual name holds them; else those who are so called somewhere.
 */
export function likely(typed: string, found: readonly Meant[]): Meant[] {
  const words = nameWords(typed)
  const sure = (m: Meant): number => {
    const own = nameWords(m.name, Number.POSITIVE_INFINITY)
    if (!words.every((w) => own.includes(w))) return 2
    return own.length === words.length || m.kind === 'person' ? 0 : 1
  }
  const best = found.reduce((n, m) => Math.min(n, sure(m)), 2)
  return found.filter((m) => sure(m) === best)
}

/** The one with this number, if there is one. */
export async function numbered(engine: Engine, id: number): Promise<Meant | undefined> {
  const row = await engine.db.selectFrom('entities').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  if ((await soundOf(engine).actors([row])).length === 0) throw damagedJoin(`actor ${id}`)
  return meant(row)
}

export const meant = ({ id, name, kind, country, articles, statements }: EntityRow): Meant => ({
  ...{ id, name, kind, country, articles, statements },
})

export const isNumber = (typed: string): boolean => /^\d{1,15}$/.test(typed.trim())

/** Those whose names hold all the words, who say most first; those called just so before all others. */
export async function meantBy(engine: Engine, typed: string, limit = 50): Promise<Meant[]> {
  const words = nameWords(typed)
  if (words.length === 0) return []
  const [first, ...rest] = words
  let query = engine.db
    .selectFrom('entity_words as w')
    .innerJoin('entities as e', 'e.id', 'w.entity')
    .selectAll('e')
    .where('w.word', '=', first!)
  for (const word of rest)
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('entity_words as o')
          .select(sql<number>`1`.as('one'))
          .whereRef('o.entity', '=', 'w.entity')
          .where('o.word', '=', word),
      ),
    )
  const rows = await query
    .orderBy('e.statements', 'desc')
    .orderBy('e.articles', 'desc')
    .orderBy('e.id')
    .limit(limit)
    .execute()
  const found = (await soundOf(engine).actors(rows)).map(meant)
  const exact = (m: Meant) => (nameWords(m.name).length === words.length ? 0 : 1)
  return found.sort((a, b) => exact(a) - exact(b))
}
