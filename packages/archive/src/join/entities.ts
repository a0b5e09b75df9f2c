/** Rows of actors across articles: counted by what came and went, and named anew while they are few or have grown. */
import { type JoinKind, KINDS, type Person, type Placed } from '@readout/join'
import { sql } from 'kysely'
import { nameWords } from '../questions/names.ts'
import { clean } from '../store/rows.ts'
import type { EntityRow } from '../tables/types.ts'
import type { Change } from './derive.ts'
import { statementsBy } from './joined.ts'
import { entitySum, wordsSum } from './sums.ts'
import { tableOf } from './values.ts'

/** Items that a name is chosen from, the newest. */
const NAMED_BY = 48
/** One of more articles than this is named anew only when it has grown by an eighth. */
const SMALL = 16
/** Names whose words are kept. */
const NAMES = 24

interface Delta {
  articles: number
  statements: number
}

export class Entities {
  readonly #change: Change
  readonly #deltas = new Map<number, Delta>()

  constructor(change: Change) {
    this.#change = change
  }

  async write(): Promise<void> {
    await this.#count()
    const { tx, engine, store, touched } = this.#change
    const ids = [...new Set([...this.#deltas.keys(), ...(touched.get('actor') ?? [])])]
    if (ids.length === 0) return
    const kept = new Map(
      (await tx.db.selectFrom('entities').selectAll().where('id', 'in', engine.text.listOf(ids)).execute()).map((e) => [
        e.id,
        e,
      ]),
    )
    const anew: number[] = []
    const gone: number[] = []
    const counts = new Map<number, { articles: number; statements: number }>()
    for (const id of ids) {
      const before = kept.get(id)
      const delta = this.#deltas.get(id) ?? { articles: 0, statements: 0 }
      const articles = (before?.articles ?? 0) + delta.articles
      counts.set(id, { articles, statements: (before?.statements ?? 0) + delta.statements })
      if (articles <= 0) gone.push(id)
      else if (!before || articles <= SMALL || eighth(articles) !== eighth(before.articles)) anew.push(id)
    }
    const of = new Map<number, Placed[]>(anew.map((id) => [id, []]))
    if (anew.length) for (const item of await store.ofGroups('actor', anew, NAMED_BY)) of.get(item.group!)?.push(item)
    const rows: EntityRow[] = []
    const words: { word: string; entity: number }[] = []
    for (const id of ids) {
      const count = counts.get(id)!
      if (count.articles <= 0) continue
      const items = of.get(id)
      if (!items) {
        const before = kept.get(id)!
        const now = { ...before, ...count }
        // what was damaged stays so, told by its checksum, until it is named anew
        rows.push(entitySum(before) === Number(before.sum) ? { ...now, sum: entitySum(now) } : now)
        continue
      }
      items.sort((a, b) => a.article.seq - b.article.seq || (a.local < b.local ? -1 : 1))
      const person = KINDS.actor!.describe(items, { groupOf: () => null })
      const own = wordsOf(person)
      const row = {
        id,
        name: clean(person.name),
        kind: person.kind,
        country: clean(person.country),
        wikidata: clean(person.wikidata),
        ...count,
        words: wordsSum(own),
      }
      rows.push({ ...row, sum: entitySum(row) })
      for (const word of own) words.push({ word, entity: id })
    }
    const all = [...ids]
    const list = (some: readonly number[]) =>
      tableOf(
        engine.name,
        ['id'],
        some.map((id) => [id]),
      )
    await sql`DELETE FROM entities WHERE id IN (SELECT id FROM ${list(all)})`.execute(tx.db)
    await tx.insert('entities', rows)
    const renamed = [...gone, ...anew]
    if (renamed.length)
      await sql`DELETE FROM entity_words WHERE entity IN (SELECT id FROM ${list(renamed)})`.execute(tx.db)
    await tx.insert('entity_words', words)
  }

  /** What came into each group and what went out of it. */
  async #count(): Promise<void> {
    const { store, fresh, gone } = this.#change
    const changed = [...store.changed.values()].filter((c) => c.kind === ('actor' satisfies JoinKind))
    const articles = new Set([...changed.map((c) => c.article), ...gone.keys(), ...fresh.keys()])
    const byArticle = new Map<number, typeof changed>()
    for (const c of changed) {
      const list = byArticle.get(c.article)
      if (list) list.push(c)
      else byArticle.set(c.article, [c])
    }
    const others = [...byArticle.keys()].filter((a) => !fresh.has(a) && !gone.has(a))
    const counted = await this.#statements(others)
    for (const article of articles) {
      const after = new Map((await store.groupsOf('actor', [article])).map((r) => [r.local, r.group]))
      const before = new Map(after)
      for (const { local, from } of byArticle.get(article) ?? []) {
        if (from === null) before.delete(local)
        else before.set(local, from)
      }
      const now = fresh.get(article)
      const then = gone.get(article)
      const by = now ? statementsBy(now) : (counted.get(article) ?? new Map<string, number>())
      const byThen = then === undefined ? by : then === null ? new Map<string, number>() : statementsBy(then)
      this.#add(before, byThen, -1)
      this.#add(after, by, 1)
    }
    for (const [id, d] of this.#deltas) if (d.articles === 0 && d.statements === 0) this.#deltas.delete(id)
  }

  #add(groups: ReadonlyMap<string, number>, statements: ReadonlyMap<string, number>, sign: 1 | -1): void {
    for (const id of new Set(groups.values())) this.#delta(id).articles += sign
    for (const [local, id] of groups) this.#delta(id).statements += sign * (statements.get(local) ?? 0)
  }

  #delta(id: number): Delta {
    let delta = this.#deltas.get(id)
    if (!delta) this.#deltas.set(id, (delta = { articles: 0, statements: 0 }))
    return delta
  }

  /** How many statements the actors of articles make that were there before. */
  async #statements(articles: readonly number[]): Promise<Map<number, Map<string, number>>> {
    const counts = new Map<number, Map<string, number>>()
    if (articles.length === 0) return counts
    const { tx, engine } = this.#change
    const rows = await tx.db
      .selectFrom('statements')
      .select(({ fn }) => ['article', 'speaker', fn.countAll<number>().as('n')])
      .where('article', 'in', engine.text.listOf(articles))
      .where('speaker', 'is not', null)
      .groupBy(['article', 'speaker'])
      .execute()
    for (const { article, speaker, n } of rows) {
      const of = counts.get(article) ?? new Map<string, number>()
      counts.set(article, of.set(speaker!, Number(n)))
    }
    return counts
  }
}

/** Changes whenever a number has grown by about an eighth. */
const eighth = (n: number): number => Math.floor(Math.log(Math.max(1, n)) / Math.log(1.125))

function wordsOf(person: Person): string[] {
  const words = new Set<string>()
  for (const name of [person.name, ...person.names].slice(0, NAMES))
    for (const w of nameWords(name)) words.add(clean(w))
  return [...words]
}
