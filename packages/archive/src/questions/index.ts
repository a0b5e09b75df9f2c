/** What can be asked of the archive across its articles. */
import type { Record } from '@readout/core'
import type { ArticleFacts, Copies, Person } from '@readout/join'
import type { Engine } from '../engine/engine.ts'
import type { Search } from '../search/search.ts'
import type { Records } from '../store/records.ts'
import { type ActorPage, type ActorsAsked, aboutWhom, actorsOf, type Between } from './actors.ts'
import { becameOf } from './became.ts'
import { actorCalled, type Called, whoMay } from './called.ts'
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
import { type OutletAnswer, type OutletPage, outletOf, outletsOf } from './outlets.ts'
import { type PairAsked, type PairInFull, pairInFull, pairOf } from './pair.ts'
import { type Said, saidBy, spokenBy } from './people.ts'
import { type DriftPage, driftLines, type QuotationAnswer, quotationOf } from './quotation.ts'
import { type Reporters, reporters } from './reporters.ts'
import { rowsOf } from './rows.ts'
import { type SaidIn, type SaidInOptions, saidIn } from './said-in.ts'
import { damagedJoin, soundOf, tellOf } from './sound.ts'
import { type StoryAnswer, storyOf } from './story.ts'
import { type StoryPage, storyLines } from './story-lines.ts'
import { type Voice, voiceOf } from './voice.ts'
import { clausesOf, eventClause } from './words.ts'

export type { ActorPage, Between } from './actors.ts'
export type { Became } from './became.ts'
export type { Called } from './called.ts'
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
export { parseQuestion } from './language/parse.ts'
export { restate } from './language/restate.ts'
export type { Meant } from './names.ts'
export type { OutletAnswer, OutletLine, OutletPage } from './outlets.ts'
export type { PairEvent, PairWords } from './pair.ts'
export type { Said } from './people.ts'
export type { DriftLine, DriftPage, QuotationAnswer } from './quotation.ts'
export type { Reporters } from './reporters.ts'
export type { SaidIn, SaidInOptions, Voice as StoryVoice } from './said-in.ts'
export type { Related, StoryAnswer, StoryEvent, StoryQuotation } from './story.ts'
export type { StoryLine, StoryPage } from './story-lines.ts'
export type { Turn } from './turns.ts'
export type { Counted, Voice } from './voice.ts'
export { eventClause, type Told } from './words.ts'

export interface ActorAnswer extends Person, Said {
  readonly id: number
  readonly articles: number
  readonly statements: number
  /** How they are heard: when, on what authority, to whom, by whom. */
  readonly voice: Voice
  /** Outlets of the articles that print their statements, by article, where they are known. */
  readonly printed: { readonly [article: string]: string }
  /** The newest articles that name them. */
  readonly latest: readonly ArticleFacts[]
}
export interface PairAnswer {
  readonly a: Meant
  readonly b: Meant
  readonly periods: Awaited<ReturnType<typeof pairOf>>
}
/** With the events themselves, and what each says about the other. */
export interface FullPairAnswer extends PairInFull {
  readonly a: Meant
  readonly b: Meant
}

/** Articles of an actor that are named with it. */
const LATEST = 50

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

  async drift(options: ListOptions = {}): Promise<DriftPage> {
    return driftLines(this.#engine, await drift(this.#engine, options))
  }

  async stories(options: ListOptions = {}): Promise<StoryPage> {
    return storyLines(this.#engine, this.#records, await stories(this.#engine, options))
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

  /** Who may be meant by a name or number: one, several, or nobody and those called alike. */
  whoMay(typed: string): Promise<Called> {
    return whoMay(this.#engine, typed)
  }

  async actor(typed: string): Promise<ActorAnswer> {
    const { id, articles, statements } = await this.who(typed)
    const { said, articles: facts } = await described(this.#engine, this.#records, 'actor', id)
    const spoken = await spokenBy(this.#engine, id)
    const voice = await voiceOf(this.#engine, id, spoken)
    const printed = Object.fromEntries(spoken.rows.flatMap((r) => (r.outlet ? [[r.article, r.outlet]] : [])))
    const latest = facts.slice(-LATEST).reverse()
    return {
      ...said,
      id,
      articles,
      statements,
      ...(await saidBy(this.#engine, id, spoken.rows)),
      voice,
      printed,
      latest,
    }
  }

  async pair(a: string, b: string, by: 'week' | 'month' = 'month'): Promise<PairAnswer> {
    const [one, other] = [await this.who(a), await this.who(b)]
    return { a: one, b: other, periods: await pairOf(this.#engine, one, other, by) }
  }

  /** What two did to each other in some days, with the events themselves, and what each says about the other. */
  async pairInFull(a: string, b: string, asked: PairAsked): Promise<FullPairAnswer> {
    const [one, other] = [await this.who(a), await this.who(b)]
    return { a: one, b: other, ...(await pairInFull(this.#engine, this.#records, one, other, asked)) }
  }

  /** Who speaks and is spoken about, who makes most statements first. */
  actors(asked: ActorsAsked = {}): Promise<ActorPage> {
    return actorsOf(this.#engine, asked)
  }

  /** Who speaks about whom, by the newest statements, among as many actors as `most`. */
  aboutWhom(asked: { readonly most: number } & Pick<ActorsAsked, 'kind' | 'country'>): Promise<Between> {
    return aboutWhom(this.#engine, asked)
  }

  /** Outlets with what each tells first, has from others and tells alone, by the newest articles. */
  outlets(): Promise<OutletPage> {
    return outletsOf(this.#engine)
  }

  /** What an outlet tells first, has from others and tells alone, whom it names, and on what authority its statements stand. R3034 for an unknown name. */
  outlet(name: string): Promise<OutletAnswer> {
    return outletOf(this.#engine, name)
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
