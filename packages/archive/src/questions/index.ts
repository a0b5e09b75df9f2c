/** What can be asked of the archive across its articles. */
import type { Record } from '@readout/core'
import type { Copies, CopyRelation, Person, Quotation, Story } from '@readout/join'
import type { Engine } from '../engine/engine.ts'
import type { Search } from '../search/search.ts'
import type { Records } from '../store/records.ts'
import { becameOf } from './became.ts'
import { described } from './described.ts'
import { type EventAnswer, eventOf } from './event.ts'
import { type Answer, type FindOptions, find } from './find.ts'
import { drift, expected, type GroupPage, type ListOptions, stories, unfulfilled } from './groups.ts'
import { type JoinedArticle, joinedOf } from './joined.ts'
import type { Days } from './language/days.ts'
import { parseQuestion } from './language/parse.ts'
import { type Meant, nameWords } from './names.ts'
import { actorCalled, pairOf, type Said, saidBy } from './people.ts'
import { isOwn, type Reporters, reporters } from './reporters.ts'
import { rowsOf } from './rows.ts'
import { damagedJoin, soundOf, tellOf } from './sound.ts'
import { clausesOf, eventClause } from './words.ts'

export type { Became } from './became.ts'
export type { Target } from './conditions.ts'
export type { EventAnswer } from './event.ts'
export type { Facet, Facets } from './facets.ts'
export type { Answer, FindOptions } from './find.ts'
export type { GroupLine, GroupPage, ListOptions } from './groups.ts'
export type { JoinedArticle } from './joined.ts'
export { type Days, daysOf } from './language/days.ts'
export { FIELDS, type Field } from './language/fields.ts'
export { parseQuestion } from './language/parse.ts'
export { restate } from './language/restate.ts'
export type { Meant } from './names.ts'
export type { Said } from './people.ts'
export type { Reporters } from './reporters.ts'
export { eventClause, type Told } from './words.ts'

interface Related {
  readonly relation: CopyRelation
  /** Number of the group of copies. */
  readonly group: number
  /** It carries on a text of its own outlet. */
  readonly own: boolean
}
interface Named {
  readonly id: number
  readonly label: string
  readonly status: string
  readonly articles: number
}
export interface StoryAnswer extends Story {
  readonly id: number
  /** How an article, by the id of its record, stands to others of the story; those that stand by themselves are not in it. */
  readonly relations: { readonly [article: string]: Related }
  /** Told by most articles first; `articles` of the whole archive. */
  readonly events: readonly Named[]
  readonly quotations: readonly Named[]
}
export interface ActorAnswer extends Person, Said {
  readonly id: number
  readonly articles: number
  readonly statements: number
}
export interface PairAnswer {
  readonly a: Meant
  readonly b: Meant
  readonly periods: Awaited<ReturnType<typeof pairOf>>
}

/** Events and quotations of a story that are named with it. */
const NAMED = 30

export class Questions {
  readonly #engine: Engine
  readonly #search: Search
  readonly #records: Records

  /** `notice` is told what was left out of an answer because it is damaged, in one line. */
  constructor(engine: Engine, search: Search, records: Records, notice?: (line: string) => void) {
    if (notice) tellOf(engine, notice)
    this.#engine = engine
    this.#search = search
    this.#records = records
  }

  /**
   * What a question in the small language asks for.
   * @example await archive.questions.find('speaker:moss act:promise since:2026-02', { facets: true })
   */
  find(typed: string, options: FindOptions = {}): Promise<Answer> {
    return find(this.#engine, this.#search, typed, options)
  }

  /** What was found as full rows, as formats take them; what is damaged is left out. */
  rows(answer: Answer): ReturnType<typeof rowsOf> {
    return rowsOf({ record: (id) => this.#recordOf(id), joined: (id) => this.joinedOf(id) }, answer)
  }

  /** Events in the words of their articles, by article and id ("r-1 e2"); those of damaged records are left out. */
  async clausesOf(hits: readonly { readonly article: string; readonly id: string }[]): Promise<Map<string, string>> {
    const clauses = new Map<string, string>()
    const seen = new Map<string, Record | null>()
    for (const { article, id } of hits) {
      if (!seen.has(article)) seen.set(article, await this.#recordOf(article))
      const record = seen.get(article)
      const event = record?.events.find((e) => e.id === id)
      if (record && event) clauses.set(`${article} ${id}`, eventClause(record, event))
    }
    return clauses
  }

  /** Null where it is not kept, or damaged. */
  async #recordOf(id: string): Promise<Record | null> {
    const seq = await this.#records.seqOf(id)
    return seq === undefined ? null : this.#records.record(seq).catch(() => null)
  }

  async expected(days: Partial<Days> = {}, options: ListOptions = {}): Promise<GroupPage> {
    return this.#inWords(await expected(this.#engine, days, options))
  }

  async unfulfilled(options: ListOptions & { readonly silent?: boolean | undefined } = {}): Promise<GroupPage> {
    // what is announced and what becomes of it are often told by the same articles: each is read once
    const read = new Map<number, Record>()
    const page = await this.#inWords(await unfulfilled(this.#engine, options), read)
    const became = await becameOf(this.#engine, this.#records, page.groups, read)
    return { ...page, groups: page.groups.map((g) => ({ ...g, became: became.get(g.id) ?? null })) }
  }

  drift(options: ListOptions = {}): Promise<GroupPage> {
    return drift(this.#engine, options)
  }

  stories(options: ListOptions = {}): Promise<GroupPage> {
    return stories(this.#engine, options)
  }

  event(id: number): Promise<EventAnswer> {
    return eventOf(this.#engine, this.#records, id)
  }

  async #inWords(page: GroupPage, read?: Map<number, Record>): Promise<GroupPage> {
    const clauses = await clausesOf(
      this.#engine,
      this.#records,
      page.groups.map((g) => g.id),
      read,
    )
    return { ...page, groups: page.groups.map((g) => ({ ...g, told: clauses.get(g.id) ?? null })) }
  }

  async quote(id: number): Promise<Quotation & { readonly id: number }> {
    return this.#one(await described(this.#engine, this.#records, 'quote', id))
  }

  async copies(id: number): Promise<Copies & { readonly id: number }> {
    return this.#one(await described(this.#engine, this.#records, 'copy', id))
  }

  #one<T>({ id, said }: { id: number; said: T }): T & { readonly id: number } {
    return { id, ...said }
  }

  async story(id: number): Promise<StoryAnswer> {
    const { said, articles } = await described(this.#engine, this.#records, 'story', id)
    const list = this.#engine.text.listOf(articles.map((a) => a.seq))
    const db = this.#engine.db
    const copied = await db
      .selectFrom('articles')
      .select(['id', 'copies', 'relation'])
      .where('seq', 'in', list)
      .where('copies', 'is not', null)
      .execute()
    const relations: { [article: string]: Related } = {}
    const facts = new Map(articles.map((a) => [a.id, a]))
    for (const c of copied) {
      if (!c.relation) continue
      const source = copied.find((s) => s.copies === c.copies && s.relation === 'source')
      const own = isOwn(facts.get(c.id)!, (source && facts.get(source.id)) ?? null)
      relations[c.id] = { relation: c.relation as CopyRelation, group: Number(c.copies), own }
    }
    const named = async (kind: 'event' | 'quote') => {
      const groups =
        kind === 'event'
          ? db.selectFrom('events').select('happening as g').where('article', 'in', list).where('worth', '<>', 'minor')
          : db.selectFrom('statements').select('quote as g').where('article', 'in', list)
      const rows = await db
        .selectFrom('join_groups')
        .selectAll()
        .where('kind', '=', kind)
        .where('id', 'in', groups)
        .orderBy('articles', 'desc')
        .orderBy('size', 'desc')
        .orderBy('id')
        .limit(NAMED)
        .execute()
      return soundOf(this.#engine)
        .groups(rows)
        .map((r) => ({ id: Number(r.id), label: r.label ?? '', status: r.status ?? '', articles: r.articles }))
    }
    const events = await named('event')
    const told = await clausesOf(
      this.#engine,
      this.#records,
      events.map((e) => e.id),
    )
    return {
      id,
      ...said,
      relations,
      events: events.map((e) => ({ ...e, label: told.get(e.id)?.words ?? e.label })),
      quotations: await named('quote'),
    }
  }

  /** A group as lists show it; null for a number that none has. */
  async lineOf(
    kind: 'story' | 'event' | 'quote',
    id: number,
  ): Promise<{ label: string | null; status: string | null; articles: number } | null> {
    const row = await this.#engine.db
      .selectFrom('join_groups')
      .selectAll()
      .where('kind', '=', kind)
      .where('id', '=', id)
      .executeTakeFirst()
    if (row && soundOf(this.#engine).groups([row]).length === 0) return null
    if (!row || kind !== 'event') return row ?? null
    const told = await clausesOf(this.#engine, this.#records, [id])
    return { ...row, label: told.get(id)?.words ?? row.label }
  }

  /** What an article, by the id of its record, is joined to. */
  joinedOf(article: string): Promise<JoinedArticle> {
    return joinedOf(this.#engine, article)
  }

  /** Who reports a story, event or quotation by himself, who repeats whom, and who credits whom. */
  reporters(kind: 'story' | 'event' | 'quote', id: number): Promise<Reporters> {
    return reporters(this.#engine, this.#records, kind, id)
  }

  /** The one story that an article stands in, by the id of its record; null where it stands alone. */
  async storyOf(article: string): Promise<number | null> {
    const row = await this.#engine.db
      .selectFrom('articles')
      .select(['seq', 'story'])
      .where('id', '=', article)
      .executeTakeFirst()
    if (!row) return null
    const claim = { kind: 'story', article: row.seq, local: '', group: row.story } as const
    if ((await soundOf(this.#engine).contradicted([claim])).size > 0) throw damagedJoin(`the article ${article}`)
    return row.story
  }

  /** Who is meant by a name or number: R3032 where several may be, R3033 where nobody is. */
  who(typed: string): Promise<Meant> {
    return actorCalled(this.#engine, typed)
  }

  async actor(typed: string): Promise<ActorAnswer> {
    const { id, articles, statements } = await this.who(typed)
    const { said } = await described(this.#engine, this.#records, 'actor', id)
    return { ...said, id, articles, statements, ...(await saidBy(this.#engine, id)) }
  }

  async pair(a: string, b: string, by: 'week' | 'month' = 'month'): Promise<PairAnswer> {
    const [one, other] = [await this.who(a), await this.who(b)]
    return { a: one, b: other, periods: await pairOf(this.#engine, one.id, other.id, by) }
  }

  /**
   * Numbers of the groups that the newest hits of a question stand in, each once. Of events those whose own words hold what was typed
   * come alone, where there are any: the others only stand in an article with these words.
   */
  async groupsFound(kind: 'story' | 'event' | 'quote', typed: string, most = 10): Promise<number[]> {
    const target = kind === 'event' ? 'events' : kind === 'quote' ? 'statements' : 'articles'
    const answer = await this.find(typed, { target, limit: 200 })
    if (answer.hits.length === 0) return []
    const db = this.#engine.db
    const groups: (number | null)[] = []
    if (answer.target === 'articles') {
      const rows = await db
        .selectFrom('articles')
        .select(['id', 'story'])
        .where('seq', 'in', this.#engine.text.listOf(answer.hits.map((h) => h.seq)))
        .execute()
      const story = new Map(rows.map((r) => [r.id, r.story]))
      for (const h of answer.hits) groups.push(story.get(h.id) ?? null)
    } else {
      const table = answer.target
      const column = table === 'events' ? ('happening' as const) : ('quote' as const)
      const keys = answer.hits.map((h) => Number(h.cursor.split(':')[0]))
      const rows = await db
        .selectFrom(table)
        .select(['key', `${column} as g` as never])
        .where('key', 'in', this.#engine.text.listOf(keys))
        .execute()
      const group = new Map(rows.map((r) => [Number(r.key), (r as unknown as { g: number | null }).g]))
      for (const k of keys) groups.push(group.get(k) ?? null)
    }
    const found = [...new Set(groups.flatMap((g) => (g === null ? [] : [Number(g)])))]
    if (kind !== 'event') return found.slice(0, most)
    const told = await clausesOf(this.#engine, this.#records, found)
    const words = nameWords(
      parseQuestion(typed)
        .terms.flatMap((t) => (t.not ? [] : [t.text]))
        .join(' '),
    )
    const named = found.filter((id) => {
      const own = new Set(nameWords(told.get(id)?.words ?? '', Number.POSITIVE_INFINITY))
      return words.length > 0 && words.every((w) => own.has(w))
    })
    return (named.length > 0 ? named : found).slice(0, most)
  }
}
