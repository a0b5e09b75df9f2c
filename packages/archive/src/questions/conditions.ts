/** A question as conditions on rows. */
import { type RawBuilder, sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import type { Match, Typed } from '../engine/full-text.ts'
import { fold } from '../search/words.ts'
import type { Filter, Question } from './language/parse.ts'
import { isNumber, likely, type Meant, meantBy, numbered } from './names.ts'

export type Target = 'statements' | 'events' | 'articles'

export interface Resolved {
  readonly field: string
  readonly typed: string
  readonly meant: readonly Meant[]
}

export interface Conditions {
  readonly target: Target
  readonly where: readonly RawBuilder<boolean>[]
  /** What the full-text index is asked, where it is. */
  readonly match: Match | null
  /** Nothing can pass, such as where a name is nobody's. */
  readonly none: boolean
  readonly resolved: readonly Resolved[]
}

/** Names so common that they stand for very many actors are words, and not somebody. */
const MOST_MEANT = 200

/** What is looked for where the question does not say: what its fields speak of. */
export function targetOf(q: Question): Target {
  if (q.filters.some((f) => f.field.of === 'statement')) return 'statements'
  if (q.filters.some((f) => f.field.of === 'event')) return 'events'
  return 'statements'
}

type Where = RawBuilder<boolean>
const any = (column: RawBuilder<unknown>, values: readonly (string | number)[]): Where =>
  sql<boolean>`${column} IN (${sql.join(values.map((v) => sql.val(v)))})`
const all = (parts: readonly Where[]): Where =>
  parts.length === 0 ? sql<boolean>`1 = 1` : sql<boolean>`(${sql.join(parts, sql` AND `)})`
const no = (part: Where, not: boolean): Where => (not ? sql<boolean>`NOT (${part})` : part)

export class Compiler {
  readonly #engine: Engine
  readonly #q: Question
  readonly #target: Target
  readonly #resolved: Resolved[] = []
  #none = false

  constructor(engine: Engine, q: Question, target: Target) {
    this.#engine = engine
    this.#q = q
    this.#target = target
  }

  async compile(): Promise<Conditions> {
    const { filters } = this.#q
    const of = (kind: string) => filters.filter((f) => f.field.of === kind)
    const where: Where[] = []
    for (const f of of('article')) where.push(await this.#article(f))
    const statement = of('statement').filter((f) => f.field.name !== 'near')
    const event = of('event')
    if (this.#target === 'statements') {
      for (const f of statement) where.push(await this.#statement(f))
      // what the statement itself tells of: an event that it reports
      if (event.length > 0) where.push(await this.#holdsEvent(event))
    } else if (this.#target === 'events') {
      for (const f of event) where.push(await this.#event(f))
      if (statement.length > 0) where.push(await this.#reportedBy(statement))
    } else {
      if (statement.length > 0) where.push(await this.#inArticle('statements', 's', statement))
      if (event.length > 0) where.push(await this.#inArticle('events', 'e', event))
    }
    const match = this.#words(where)
    return { target: this.#target, where, match, none: this.#none, resolved: this.#resolved }
  }

  /** The column of the article's number. */
  get #seq(): RawBuilder<number> {
    return this.#target === 'articles'
      ? sql.ref('a.seq')
      : sql.ref(this.#target === 'events' ? 'e.article' : 's.article')
  }

  /** The full-text query, and conditions for the words that must not be. */
  #words(where: Where[]): Match | null {
    const index = this.#target === 'articles' ? 'articles' : 'statements'
    const column = this.#target === 'articles' ? 'any' : 'content'
    const key = this.#target === 'articles' ? 'a.seq' : 's.key'
    const { terms, filters } = this.#q
    const asked = terms.filter((t) => !t.not).map((t) => (t.phrase ? `"${t.text}"` : t.text))
    for (const t of terms.filter((t) => t.not)) {
      const match = this.#engine.text.matchOf({ [column]: t.phrase ? `"${t.text}"` : t.text } as Typed)
      if (match && this.#target !== 'events')
        where.push(no(sql<boolean>`${this.#engine.text.matches(index, key, match)}`, true))
    }
    const near = filters.filter((f) => f.field.name === 'near').flatMap((f) => f.values)
    if (asked.length + near.length === 0) return null
    if (this.#target === 'events') {
      for (const text of asked) where.push(this.#eventWords({ any: text }, false))
      for (const text of near) where.push(this.#eventWords({ near: [text], nearIn: 'text' }, false))
      for (const t of terms.filter((t) => t.not))
        where.push(this.#eventWords({ any: t.phrase ? `"${t.text}"` : t.text }, true))
      return null
    }
    const match = this.#engine.text.matchOf({
      [column]: asked.join(' '),
      near,
      nearIn: this.#target === 'articles' ? 'text' : 'content',
    } as Typed)
    if (match === null) this.#none = true
    return match || null
  }

  /** Events have no index of their own: their words are those of the article they stand in. */
  #eventWords(typed: Typed, not: boolean): Where {
    const match = this.#engine.text.matchOf(typed)
    if (!match) return sql<boolean>`1 = 1`
    return no(sql<boolean>`${this.#engine.text.matches('articles', 'e.article', match)}`, not)
  }

  async #article(f: Filter): Promise<Where> {
    const seq = this.#seq
    const day = sql.ref(this.#target === 'articles' ? 'a.day' : this.#target === 'events' ? 'e.day' : 's.day')
    const inArticles = (inner: Where): Where =>
      this.#target === 'articles'
        ? no(inner, f.not)
        : sql<boolean>`${f.not ? sql`NOT ` : sql``}EXISTS (SELECT 1 FROM articles AS a WHERE a.seq = ${seq} AND ${inner})`
    const { name } = f.field
    if (name === 'since' || name === 'until') {
      const parts = f.days.map((d) =>
        name === 'since' ? sql<boolean>`${day} >= ${d.first}` : sql<boolean>`${day} <= ${d.last}`,
      )
      return no(all(parts), f.not)
    }
    if (name === 'story') return inArticles(any(sql.ref('a.story'), f.values.map(Number)))
    if (name === 'article') return inArticles(any(sql.ref('a.id'), f.values))
    if (name === 'language')
      return inArticles(
        any(
          sql.ref('a.language'),
          f.values.map((v) => v.toLowerCase()),
        ),
      )
    if (name === 'copies') {
      const copy = sql<boolean>`(a.relation IS NOT NULL AND a.relation <> 'source')`
      return inArticles(f.values.includes('yes') ? copy : sql<boolean>`NOT ${copy}`)
    }
    if (name === 'outlet') {
      const outlets = await outletsCalled(this.#engine, f.values)
      if (outlets.length === 0 && !f.not) this.#none = true
      return outlets.length === 0 ? sql<boolean>`1 = 1` : inArticles(any(sql.ref('a.outlet'), outlets))
    }
    // title
    const matches = f.values.map((v) => this.#engine.text.matchOf({ title: v })).filter((m) => m)
    if (matches.length === 0) return sql<boolean>`1 = 1`
    const key = this.#target === 'articles' ? 'a.seq' : this.#target === 'events' ? 'e.article' : 's.article'
    const parts = matches.map((m) => sql<boolean>`${this.#engine.text.matches('articles', key, m as Match)}`)
    return no(sql<boolean>`(${sql.join(parts, sql` OR `)})`, f.not)
  }

  async #ids(f: Filter): Promise<number[]> {
    const ids = new Set<number>()
    for (const typed of f.values) {
      const one = isNumber(typed) ? await numbered(this.#engine, Number(typed)) : undefined
      const meant = one ? [one] : likely(typed, await meantBy(this.#engine, typed, MOST_MEANT))
      this.#resolved.push({ field: f.field.name, typed, meant })
      for (const m of meant) ids.add(m.id)
    }
    return [...ids]
  }

  async #statement(f: Filter): Promise<Where> {
    const { name } = f.field
    const column = (c: string) => sql.ref(`s.${c}`)
    if (name === 'act' || name === 'kind' || name === 'authority') return no(any(column(name), f.values), f.not)
    if (name === 'quote') return no(any(column('quote'), f.values.map(Number)), f.not)
    if (name === 'quoted') return no(sql<boolean>`coalesce(${any(column('quoted'), f.values)}, FALSE)`, f.not)
    const ids = await this.#ids(f)
    if (name === 'about') {
      if (ids.length === 0) return this.#nobody(f)
      return sql<boolean>`${f.not ? sql`NOT ` : sql``}EXISTS (SELECT 1 FROM statement_about AS b WHERE b.statement = s.key AND ${any(sql.ref('b.entity'), ids)})`
    }
    if (name === 'to') return ids.length === 0 ? this.#nobody(f) : no(any(column('addressee_entity'), ids), f.not)
    // without more around it the index over speakers serves
    if (ids.length > 0 && !f.not) return any(column('entity'), ids)
    if (ids.length > 0) return no(sql<boolean>`coalesce(${any(column('entity'), ids)}, FALSE)`, true)
    // nobody is so called: those whom the text describes and does not name
    const matches = f.values.map((v) => this.#engine.text.matchOf({ speaker_name: v })).filter((m) => m)
    if (matches.length === 0) return this.#nobody(f)
    const parts = matches.map((m) => sql<boolean>`${this.#engine.text.matches('statements', 's.key', m as Match)}`)
    return no(sql<boolean>`(${sql.join(parts, sql` OR `)})`, f.not)
  }

  #nobody(f: Filter): Where {
    if (!f.not) this.#none = true
    return sql<boolean>`1 = 1`
  }

  async #event(f: Filter): Promise<Where> {
    const { name } = f.field
    const column = (c: string) => sql.ref(`e.${c}`)
    if (name === 'worth') return no(any(column('worth'), f.values), f.not)
    if (name === 'type') {
      const named = f.values.filter((v) => v !== 'none')
      const parts: Where[] = named.length > 0 ? [any(column('type'), named)] : []
      if (named.length < f.values.length) parts.push(sql<boolean>`${column('type')} IS NULL`)
      return no(sql<boolean>`(${sql.join(parts, sql` OR `)})`, f.not)
    }
    if (name === 'event') return no(any(column('happening'), f.values.map(Number)), f.not)
    if (name === 'status') {
      const now = sql<boolean>`EXISTS (SELECT 1 FROM join_groups AS g WHERE g.kind = 'event' AND g.id = e.happening AND ${any(sql.ref('g.status'), f.values)})`
      return no(sql<boolean>`(${any(column('status'), f.values)} OR ${now})`, f.not)
    }
    if (name === 'turned') {
      const turned = sql<boolean>`EXISTS (SELECT 1 FROM join_groups AS g WHERE g.kind = 'event' AND g.id = e.happening AND g.turned = 1)`
      return no(turned, f.not !== f.values.includes('no'))
    }
    if (name === 'on') {
      const parts = f.days.map((d) => sql<boolean>`(e.first <= ${d.last} AND e.last >= ${d.first})`)
      return no(sql<boolean>`coalesce(${sql.join(parts, sql` OR `)}, FALSE)`, f.not)
    }
    if (name === 'where') {
      const parts = f.values.map(
        (v) => sql<boolean>`lower(e."where") LIKE ${`%${likeOf(v.toLowerCase())}%`} ESCAPE '\\'`,
      )
      return no(sql<boolean>`coalesce(${sql.join(parts, sql` OR `)}, FALSE)`, f.not)
    }
    const ids = await this.#ids(f)
    if (ids.length === 0) return this.#nobody(f)
    const role = name === 'who' ? sql`` : sql` AND p.role = ${name}`
    return sql<boolean>`${f.not ? sql`NOT ` : sql``}EXISTS (SELECT 1 FROM participants AS p WHERE p.event = e.key${role} AND ${any(sql.ref('p.entity'), ids)})`
  }

  /** A statement that reports an event such as these say; the innermost one is what reports it. */
  async #holdsEvent(filters: readonly Filter[]): Promise<Where> {
    const inner = all(await Promise.all(filters.map((f) => this.#event(f))))
    return sql<boolean>`EXISTS (SELECT 1 FROM events AS e WHERE e.article = s.article AND e.reported_by = s.id AND ${inner})`
  }

  async #reportedBy(filters: readonly Filter[]): Promise<Where> {
    const inner = all(await Promise.all(filters.map((f) => this.#statement(f))))
    return sql<boolean>`EXISTS (SELECT 1 FROM statements AS s WHERE s.article = e.article AND s.id = e.reported_by AND ${inner})`
  }

  async #inArticle(table: 'statements' | 'events', as: 's' | 'e', filters: readonly Filter[]): Promise<Where> {
    const parts = await Promise.all(filters.map((f) => (as === 's' ? this.#statement(f) : this.#event(f))))
    return sql<boolean>`EXISTS (SELECT 1 FROM ${sql.table(table)} AS ${sql.ref(as)} WHERE ${sql.ref(`${as}.article`)} = a.seq AND ${all(parts)})`
  }
}

/** What LIKE would take for a sign stands for itself. */
const likeOf = (text: string): string => text.replace(/[\\%_]/g, (c) => `\\${c}`)

/** Outlets whose name holds the words. Names of outlets are few: each is looked up once, by the index over them. */
export async function outletsCalled(engine: Engine, typed: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ outlet: string | null }>`
    WITH RECURSIVE o (outlet) AS (
      SELECT min(outlet) FROM articles
      UNION ALL
      SELECT (SELECT min(a.outlet) FROM articles AS a WHERE a.outlet > o.outlet) FROM o WHERE o.outlet IS NOT NULL
    ) SELECT outlet FROM o WHERE outlet IS NOT NULL`.execute(engine.db)
  const wanted = typed.map(fold)
  return rows.flatMap(({ outlet }) => (outlet && wanted.some((w) => fold(outlet).includes(w)) ? [outlet] : []))
}
