/** Questions over all articles. Every answer is checked against its checksum before it is given. */
import { sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import type { Found, Match, Within } from '../engine/full-text.ts'
import type { Records } from '../store/records.ts'
import { clean, eventRows, eventSum, statementRows, statementSum } from '../store/rows.ts'
import type { Indexed } from '../tables/full-text.ts'
import { placeOf, rangeOf } from '../tables/keys.ts'
import type { EventRow, ParticipantRow, StatementRow } from '../tables/types.ts'
import type {
  ArticleHit,
  ArticleSearch,
  EventHit,
  EventSearch,
  Listed,
  StatementHit,
  StatementSearch,
} from '../types.ts'
import { type Cursor, cursorOf, formatCursor } from './cursor.ts'
import { rangesOf } from './query.ts'
import { snippetOf } from './words.ts'

const DEFAULT_LIMIT = 50
/** Private-use characters around what a search found; they are taken out again by `rangesOf`. */
const OPEN = '\u{F0000}'
const CLOSE = '\u{F0001}'

/**
 * Where more than so many match, the newest come first and not the best: a word that is in so many ranks nothing, and
 * ranking means looking at each.
 */
export const COMMON = 1000

export class Search {
  readonly #engine: Engine
  readonly #records: Records

  constructor(engine: Engine, records: Records) {
    this.#engine = engine
    this.#records = records
  }

  async statements(search: StatementSearch): Promise<StatementHit[]> {
    const match = this.#engine.text.matchOf({ content: search.text, speaker_name: search.speaker })
    const article = search.article === undefined ? undefined : await this.#records.seqOf(search.article)
    if (match === null || (search.article !== undefined && article === undefined)) return []
    const after = cursorOf(search.after)
    const within = withinOf(article, { act: search.act, kind: search.kind }, search.limit)
    const ranked = Boolean(search.text?.trim()) && search.order !== 'newest'
    const found = match
      ? await this.matching('statements', match, within, ranked, after)
      : await this.#filtered('statements', within, after)
    const hits = await this.statementHits(found, match)
    return hits.filter((h) => (!search.act || h.act === search.act) && (!search.kind || h.kind === search.kind))
  }

  /** Statements by their keys, with what was found in them; those that are damaged beyond repair are left out. */
  async statementHits(found: readonly Found[], match: Match | '' | null): Promise<StatementHit[]> {
    const keys = found.map((f) => f.key)
    const marked = match ? await this.#engine.text.marked(match, keys, OPEN, CLOSE) : new Map<number, string>()
    const rows = await this.#rows('statements', found)
    const hits: StatementHit[] = []
    const articles = await this.articlesOf(found.map((f) => placeOf(f.key).article))
    for (const f of found) {
      const row = await this.#soundStatement(f.key, rows.get(f.key))
      const about = articles.get(placeOf(f.key).article)
      if (!row || !about) continue
      hits.push({
        ...hitOf(f, row, about),
        speaker: row.speaker,
        speakerName: row.speaker_name,
        kind: row.kind,
        act: row.act,
        authority: row.authority,
        content: row.content,
        matches: rangesOf(row.content, marked.get(f.key) ?? row.content, OPEN, CLOSE),
      })
    }
    return hits
  }

  async events(search: EventSearch): Promise<EventHit[]> {
    const article = search.article === undefined ? undefined : await this.#records.seqOf(search.article)
    if (search.article !== undefined && article === undefined) return []
    const within = withinOf(article, { type: search.type, status: search.status }, search.limit)
    const found = await this.#filtered('events', within, cursorOf(search.after))
    const hits = await this.eventHits(found)
    return hits.filter(
      (h) => (!search.type || h.type === search.type) && (!search.status || h.status === search.status),
    )
  }

  /** Events by their keys. */
  async eventHits(found: readonly Found[]): Promise<EventHit[]> {
    const rows = await this.#rows('events', found)
    const people = await this.#people(found)
    const articles = await this.articlesOf(found.map((f) => placeOf(f.key).article))
    const hits: EventHit[] = []
    for (const f of found) {
      const sound = await this.#soundEvent(f.key, rows.get(f.key), people.get(f.key) ?? [])
      const about = articles.get(placeOf(f.key).article)
      if (!sound || !about) continue
      const row = sound.event
      const named = (role: string) => sound.people.filter((p) => p.role === role).map((p) => p.name)
      hits.push({
        ...hitOf(f, row, about),
        type: row.type,
        kind: row.kind,
        status: row.status,
        trigger: row.trigger,
        reportedBy: row.reported_by,
        actors: named('actor'),
        recipients: named('recipient'),
      })
    }
    return hits
  }

  async articles(search: ArticleSearch): Promise<ArticleHit[]> {
    const match = this.#engine.text.matchOf({ any: search.text })
    if (!match) return []
    const within = withinOf(undefined, {}, search.limit)
    const found = await this.matching('articles', match, within, true, cursorOf(search.after))
    const keys = found.map((f) => f.key)
    const articles = await this.articlesOf(keys)
    const hits: ArticleHit[] = []
    for (const f of found) {
      const about = articles.get(f.key)
      if (!about) continue
      const text = await this.#records.text(f.key)
      const snippet = (text === null ? null : snippetOf(text, search.text)) ?? about.opening
      hits.push({ ...about, cursor: formatCursor(f.key, f.rank), snippet })
    }
    return hits
  }

  /** Keys of what matches, the best first where there are few enough to rank, else the newest first. */
  async matching(
    index: Indexed,
    match: Match,
    within: Within,
    ranked: boolean,
    after: Cursor | null,
  ): Promise<Found[]> {
    const { text } = this.#engine
    if (after ? after.rank !== null : ranked && (await text.few(index, match, COMMON)))
      return text.best(index, match, within, after && { key: after.key, rank: after.rank! })
    return text.newest(index, match, { ...within, past: Math.min(within.past, after?.key ?? within.past) })
  }

  /** Keys of what passes the filters, the newest article first and its findings in order. */
  async #filtered(table: 'statements' | 'events', within: Within, after: Cursor | null): Promise<Found[]> {
    const { low, past, where, limit } = within
    let query = this.#engine.db
      .selectFrom(table)
      .select('key')
      .where('key', '<', Math.min(past, after?.key ?? past))
      .orderBy('key', 'desc')
      .limit(limit)
    if (low > 0) query = query.where('key', '>=', low)
    for (const [column, value] of Object.entries(where))
      if (value !== undefined) query = query.where(sql.ref(column), '=', value)
    return (await query.execute()).map(({ key }) => ({ key, rank: null }))
  }

  async #rows<T extends 'statements' | 'events'>(table: T, found: readonly Found[]) {
    const rows = await this.#engine.db
      .selectFrom(table as 'statements' | 'events')
      .selectAll()
      .where('key', 'in', this.#listOf(found.map((f) => f.key)))
      .execute()
    return new Map(rows.map((row) => [row.key, row as unknown as T extends 'events' ? EventRow : StatementRow]))
  }

  /** A list of numbers as one value: a statement takes a limited number of them. */
  #listOf(numbers: readonly number[]) {
    return this.#engine.text.listOf(numbers)
  }

  async #people(found: readonly Found[]): Promise<Map<number, ParticipantRow[]>> {
    const people = new Map<number, ParticipantRow[]>()
    const rows = await this.#engine.db
      .selectFrom('participants')
      .selectAll()
      .where('event', 'in', this.#listOf(found.map((f) => f.key)))
      .execute()
    for (const row of rows) people.set(row.event, [...(people.get(row.event) ?? []), row])
    return people
  }

  /** Articles by their numbers. */
  async articlesOf(seqs: readonly number[]): Promise<Map<number, Listed>> {
    const rows = await this.#engine.db
      .selectFrom('articles')
      .selectAll()
      .where('seq', 'in', this.#listOf([...new Set(seqs)]))
      .execute()
    const sound = await this.#records.sound(rows)
    // an article without an id is one of which nothing can be believed
    return new Map(sound.filter((a) => a.id !== '').map((a) => [a.seq, a]))
  }

  /** The row where it is what was written, else the same made again from the record; null where that is damaged too. */
  async #soundStatement(key: number, row: StatementRow | undefined): Promise<StatementRow | null> {
    if (row && statementSum(row) === row.sum) return row
    const { article, index } = placeOf(key)
    const record = await this.#records.record(article)
    return (record && statementRows(record, article)[index]) ?? null
  }

  async #soundEvent(key: number, row: EventRow | undefined, people: readonly ParticipantRow[]) {
    if (row && eventSum(row, people) === row.sum) return { event: row, people }
    const { article, index } = placeOf(key)
    const record = await this.#records.record(article)
    return (record && eventRows(record, article)[index]) ?? null
  }
}

const limitOf = (limit: number | undefined) => Math.max(0, Math.floor(limit ?? DEFAULT_LIMIT))

const withinOf = (article: number | undefined, where: Within['where'], limit: number | undefined): Within => {
  const [low, past] = article === undefined ? [0, Number.MAX_SAFE_INTEGER] : rangeOf(article)
  return { low, past, where: cleaned(where), limit: limitOf(limit) }
}

/** What a column can hold: anything else is nowhere. */
const cleaned = (where: Within['where']): Within['where'] =>
  Object.fromEntries(
    Object.entries(where).map(([column, value]) => [column, value === undefined ? value : clean(value)]),
  )

const hitOf = (found: Found, row: StatementRow | EventRow, about: Listed) => ({
  article: about.id,
  title: about.title,
  opening: about.opening,
  outlet: about.outlet,
  url: about.url,
  published: about.published,
  cursor: formatCursor(found.key, found.rank),
  id: row.id,
  start: row.start,
  when: row.when,
  where: row.where,
  confidence: row.confidence,
})
