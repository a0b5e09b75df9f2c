/**
 * What joining keeps is served only as it was written. Rows of groups and actors carry a checksum; to whom a finding is joined stands
 * in its own row and in the list of groups, and both must agree. What is not so is left out, and one line says what was.
 */
import { ReadoutError } from '@readout/core'
import type { JoinKind, Placed } from '@readout/join'
import { type RawBuilder, sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { CODE } from '../join/kinds.ts'
import { stateOf } from '../join/state.ts'
import { entitySum, groupSum, wordsSum } from '../join/sums.ts'
import { tableOf } from '../join/values.ts'
import type { EntityRow, JoinGroupRow } from '../tables/types.ts'

/** A finding or article with what its row says it is joined to. */
export interface Claim {
  readonly kind: keyof typeof CODE
  readonly article: number
  readonly local: string
  readonly group: number | null
}

const MENDED = 'readout db check names all damage, readout db rejoin mends it'

export const damagedJoin = (what: string): ReadoutError =>
  new ReadoutError('R3040', `what was joined of ${what} is damaged: ${MENDED}`)

export class Sound {
  readonly engine: Engine
  readonly #notice: ((line: string) => void) | undefined

  constructor(engine: Engine, notice?: (line: string) => void) {
    this.engine = engine
    this.#notice = notice
  }

  /** Says that something was left out. */
  leftOut(what: readonly string[]): void {
    if (what.length === 0) return
    const some = what.length > 4 ? [...what.slice(0, 4), `${what.length - 4} more`] : what
    this.#notice?.(`R3040 left out of the answer, damaged: ${some.join(', ')}; ${MENDED}`)
  }

  /** Rows of groups that are as they were written. */
  groups<T extends JoinGroupRow>(rows: readonly T[]): T[] {
    const sound = rows.filter((r) => groupSum(r) === Number(r.sum))
    if (sound.length < rows.length) this.leftOut(rows.filter((r) => !sound.includes(r)).map((r) => `${r.kind} ${r.id}`))
    return sound
  }

  /** Rows of actors that are as they were written, with the words they are found by. */
  async actors<T extends EntityRow>(rows: readonly T[]): Promise<T[]> {
    if (rows.length === 0) return []
    const kept = await this.engine.db
      .selectFrom('entity_words')
      .selectAll()
      .where('entity', 'in', this.engine.text.listOf(rows.map((r) => r.id)))
      .execute()
    const words = new Map<number, string[]>()
    for (const { entity, word } of kept) {
      const own = words.get(entity)
      if (own) own.push(word)
      else words.set(entity, [word])
    }
    const isSound = (r: T) => entitySum(r) === Number(r.sum) && wordsSum(words.get(r.id) ?? []) === Number(r.words)
    const sound = rows.filter(isSound)
    if (sound.length < rows.length) this.leftOut(rows.filter((r) => !sound.includes(r)).map((r) => `actor ${r.id}`))
    return sound
  }

  /** Does what rows say of groups hold now? While all is being joined anew, rows and groups are not of one time. */
  async #settled(): Promise<boolean> {
    return (await stateOf(this.engine.db)).upTo === null
  }

  /** Items that stand in a group by the list of groups and by their own rows. */
  async members(kind: JoinKind, id: number, items: readonly Placed[]): Promise<Placed[]> {
    return (await this.membersOf(kind, new Map([[id, items]]))).get(id)!
  }

  /** The same for several groups at once. */
  async membersOf(kind: JoinKind, of: ReadonlyMap<number, readonly Placed[]>): Promise<Map<number, Placed[]>> {
    const all = [...of.values()].flat()
    if (all.length === 0 || !(await this.#settled())) return new Map([...of].map(([id, items]) => [id, [...items]]))
    const { listOf } = this.engine.text
    const articles = listOf([...new Set(all.map((i) => i.article.seq))])
    const { rows } = await ROWS[kind](listOf([...of.keys()]), articles).execute(this.engine.db)
    const said = new Set(rows.map((r) => `${r.group} ${r.article} ${r.local}`))
    // a statement of several quotations shows the first of them alone
    const localOf = (i: Placed) => (kind === 'quote' ? (i.local.split('.')[0] as string) : i.local)
    // nor has the row of an event a place for what else its article tells of it ("e8.1"), and what may tell one ("x0") has no row
    const isFurther = (i: Placed) =>
      (kind === 'quote' && !/\.0$/.test(i.local)) || (kind === 'event' && /\.|^x\d+$/.test(i.local))
    const isSaid = (id: number, i: Placed) => isFurther(i) || said.has(`${id} ${i.article.seq} ${localOf(i)}`)
    const out = new Set<string>()
    const sound = new Map<number, Placed[]>()
    for (const [id, items] of of) {
      sound.set(
        id,
        items.filter((i) => isSaid(id, i)),
      )
      for (const i of items) if (!isSaid(id, i)) out.add(`${kind} ${id} in ${i.article.id}`)
    }
    this.leftOut([...out])
    return sound
  }

  /** Findings of an actor that the list of groups has there too, by article and id of the actor. */
  async standsIn(kind: JoinKind, id: number): Promise<((article: number, local: string) => boolean) | null> {
    if (!(await this.#settled())) return null
    const rows = await this.engine.db
      .selectFrom('join_items')
      .select(['article', 'local'])
      .where('kind', '=', CODE[kind])
      .where('group', '=', id)
      .execute()
    const there = new Set(rows.map((r) => `${r.article} ${r.local}`))
    return (article, local) => there.has(`${article} ${local}`)
  }

  /** Statements of articles with the groups of their quotations, "4 s2 17"; null while all is being joined anew. */
  async quotesOf(articles: readonly number[]): Promise<Set<string> | null> {
    if (!(await this.#settled())) return null
    const rows = await this.engine.db
      .selectFrom('join_items')
      .select(['article', 'local', 'group'])
      .where('article', 'in', this.engine.text.listOf([...new Set(articles)]))
      .where('kind', '=', CODE.quote)
      .execute()
    return new Set(rows.map((r) => `${r.article} ${r.local.split('.')[0]} ${r.group}`))
  }

  /** Of these claims the indices of those that the list of groups has otherwise. None while all is being joined anew. */
  async contradicted(claims: readonly Claim[]): Promise<Set<number>> {
    const wrong = new Set<number>()
    if (claims.length === 0 || !(await this.#settled())) return wrong
    const asked = new Map(claims.map((c) => [refOf(c), [c.article, CODE[c.kind], c.local] as const]))
    const { rows } = await sql<{ article: number; kind: number; local: string; group: number }>`
      SELECT i.article, i.kind, i.local, i."group" FROM ${tableOf(this.engine.name, ['a', 'k', 'l:text'], [...asked.values()])}
      JOIN join_items AS i ON i.article = given.a AND i.kind = given.k AND i.local = given.l`.execute(this.engine.db)
    const groups = new Map(rows.map((r) => [`${r.kind} ${r.article} ${r.local}`, Number(r.group)]))
    for (const [i, c] of claims.entries()) if ((groups.get(refOf(c)) ?? null) !== whole(c.group)) wrong.add(i)
    return wrong
  }
}

/** By archive: whoever looks something up asks the one of its engine. */
const BY_ENGINE = new WeakMap<Engine, Sound>()

export function soundOf(engine: Engine): Sound {
  const known = BY_ENGINE.get(engine)
  if (known) return known
  const made = new Sound(engine)
  BY_ENGINE.set(engine, made)
  return made
}

/** Who is told what was left out of an answer. */
export const tellOf = (engine: Engine, notice: (line: string) => void): void =>
  void BY_ENGINE.set(engine, new Sound(engine, notice))

const whole = (n: number | null): number | null => (n === null ? null : Number(n))
const refOf = (c: Claim): string => `${CODE[c.kind]} ${c.article} ${c.local}`

type Rows = RawBuilder<{ group: number; article: number; local: string }>
type Numbers = RawBuilder<number>
/**
 * What rows say stands in groups, of the articles in a list. The groups are fewer: the sign before the article keeps its index out of it,
 * and that they are not null lets the index of the group be taken, which leaves the others out.
 */
const ROWS: { readonly [K in JoinKind]: (ids: Numbers, list: Numbers) => Rows } = {
  story: (ids, list) =>
    sql`SELECT story AS "group", seq AS article, '' AS local FROM articles WHERE story IN ${ids} AND story IS NOT NULL AND +seq IN ${list}`,
  copy: (ids, list) =>
    sql`SELECT copies AS "group", seq AS article, '' AS local FROM articles WHERE copies IN ${ids} AND copies IS NOT NULL AND +seq IN ${list}`,
  actor: (ids, list) =>
    sql`SELECT entity AS "group", article, id AS local FROM actors WHERE entity IN ${ids} AND entity IS NOT NULL AND article IN ${list}`,
  event: (ids, list) =>
    sql`SELECT happening AS "group", article, id AS local FROM events WHERE happening IN ${ids} AND happening IS NOT NULL AND +article IN ${list}`,
  quote: (ids, list) =>
    sql`SELECT quote AS "group", article, id AS local FROM statements WHERE quote IN ${ids} AND quote IS NOT NULL AND +article IN ${list}`,
}
