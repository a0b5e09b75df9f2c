/** What can be asked of the archive across its articles. */
import type { Copies, Person } from '@readout/join'
import type { Engine } from '../engine/engine.ts'
import type { Search } from '../search/search.ts'
import type { Records } from '../store/records.ts'
import { becameOf } from './became.ts'
import { type Comparison, compareOf } from './compare.ts'
import { described } from './described.ts'
import { type EventAnswer, eventOf } from './event.ts'
import { type ComparedFigures, figuresIn } from './figures.ts'
import { type Answer, type FindOptions, find } from './find.ts'
import { drift, expected, type GroupPage, type ListOptions, stories, unfulfilled } from './groups.ts'
import { type JoinedArticle, joinedOf } from './joined.ts'
import type { Days } from './language/days.ts'
import { parseQuestion } from './language/parse.ts'
import { type Meant, nameWords } from './names.ts'
import { actorCalled, pairOf, type Said, saidBy } from './people.ts'
import { type DriftPage, driftLines, type QuotationAnswer, quotationOf } from './quotation.ts'
import { type Reporters, reporters } from './reporters.ts'
import { rowsOf } from './rows.ts'
import { type SaidIn, type SaidInOptions, saidIn } from './said-in.ts'
import { damagedJoin, soundOf, tellOf } from './sound.ts'
import { type StoryAnswer, storyOf } from './story.ts'
import { type StoryPage, storyLines } from './story-lines.ts'
import { clausesOf } from './words.ts'

export type { Became } from './became.ts'
export type { Choice } from './choice.ts'
export type {
  ComparedEvent,
  ComparedQuotation,
  ComparedVoice,
  Comparison,
  ToldEvent,
} from './compare.ts'
export type { Target } from './conditions.ts'
export type { EventAnswer } from './event.ts'
export type { Facet, Facets } from './facets.ts'
export type { ComparedFigures } from './figures.ts'
export type { Answer, FindOptions } from './find.ts'
export type { GroupLine, GroupPage, ListOptions } from './groups.ts'
export type { JoinedArticle } from './joined.ts'
export { type Days, daysOf } from './language/days.ts'
export { FIELDS, type Field } from './language/fields.ts'
export type { Meant } from './names.ts'
export type { Said } from './people.ts'
export type { DriftLine, DriftPage, QuotationAnswer } from './quotation.ts'
export type { Reporters } from './reporters.ts'
export type { SaidIn, SaidInOptions, Voice } from './said-in.ts'
export type { Related, StoryAnswer, StoryEvent, StoryQuotation } from './story.ts'
export type { StoryLine, StoryPage } from './story-lines.ts'
export type { Turn } from './turns.ts'
export { eventClause, type Told } from './words.ts'

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
    const record = async (id: string) => {
      const seq = await this.#records.seqOf(id)
      return seq === undefined ? null : this.#records.record(seq).catch(() => null)
    }
    return rowsOf({ record, joined: (id) => this.joinedOf(id) }, answer)
  }

  async expected(days: Partial<Days> = {}, options: ListOptions = {}): Promise<GroupPage> {
    return this.#inWords(await expected(this.#engine, days, options))
  }

  async unfulfilled(options: ListOptions & { readonly silent?: boolean | undefined } = {}): Promise<GroupPage> {
    const page = await this.#inWords(await unfulfilled(this.#engine, options))
    const became = await becameOf(this.#engine, this.#records, page.groups)
    return { ...page, groups: page.groups.map((g) => ({ ...g, became: became.get(g.id) ?? null })) }
  }

  async drift(options: ListOptions = {}): Promise<DriftPage> {
    return driftLines(this.#engine, await drift(this.#engine, options))
  }

  async stories(options: ListOptions = {}): Promise<StoryPage> {
    return storyLines(this.#engine, this.#records, await stories(this.#engine, options))
  }

  event(id: number): Promise<EventAnswer> {
    return eventOf(this.#engine, this.#records, id)
  }

  async #inWords(page: GroupPage): Promise<GroupPage> {
    const clauses = await clausesOf(
      this.#engine,
      this.#records,
      page.groups.map((g) => g.id),
    )
    return { ...page, groups: page.groups.map((g) => ({ ...g, told: clauses.get(g.id) ?? null })) }
  }

  async quote(id: number): Promise<QuotationAnswer> {
    return quotationOf(this.#engine, this.#records, id)
  }

  async copies(id: number): Promise<Copies & { readonly id: number }> {
    return this.#one(await described(this.#engine, this.#records, 'copy', id))
  }

  #one<T>({ id, said }: { id: number; said: T }): T & { readonly id: number } {
    return { id, ...said }
  }

  story(id: number): Promise<StoryAnswer> {
    return storyOf(this.#engine, this.#records, id)
  }

  /** Who said what in a story; a story that is not there has said nothing. */
  saidIn(story: number, options: SaidInOptions = {}): Promise<SaidIn> {
    return saidIn(this.#engine, this.#search, story, options)
  }

  /** Numbers that articles of a story print for the same event and that differ, by its newest articles. */
  figuresIn(story: number): Promise<ComparedFigures[]> {
    return figuresIn(this.#engine, this.#records, story)
  }

  /**
   * Articles of a story side by side, by the ids of their records; the fullest of those that repeat nobody where none are named.
   * @example await archive.questions.compare(3) // { articles, events, quotations, voices, figures, … }
   */
  compare(story: number, articles: readonly string[] = []): Promise<Comparison> {
    return compareOf(this.#engine, this.#search, this.#records, story, articles)
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
