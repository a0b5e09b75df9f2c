/** Questions over all articles. Every answer is checked against its checksum before it is given. */
import type { DatabaseSync } from 'node:sqlite'
import { type Kysely, sql } from 'kysely'
import { type Cursor, cursorOf, formatCursor } from './cursor.ts'
import { ftsQuery, matchOf, rangesOf } from './query.ts'
import type { Records } from './records.ts'
import { eventRows, eventSum, statementRows, statementSum, textSum } from './rows.ts'
import {
  type ArticleRow,
  type EventRow,
  keyOf,
  type ParticipantRow,
  PER_ARTICLE,
  placeOf,
  type StatementRow,
  type Tables,
  type TextRow,
} from './schema.ts'
import type {
  ArticleHit,
  ArticleSearch,
  EventHit,
  EventSearch,
  Listed,
  StatementHit,
  StatementSearch,
} from './types.ts'

const DEFAULT_LIMIT = 50
/** Private-use characters around what a search found; they are taken out again by `rangesOf`. */
const OPEN = '\u{F0000}'
const CLOSE = '\u{F0001}'

/**
 * Where more than so many match, the newest come first and not the best: a word that is in so many ranks nothing, and
 * ranking means looking at each.
 */
export const COMMON = 1000

/** A number of JavaScript reaches SQLite as a real one, and FTS5 passes over comparisons of its rowid with those. */
const INTEGER = 'CAST(? AS INTEGER)'

type Found = { key: number; rank: number | null }

export class Search {
  readonly #database: DatabaseSync
  readonly #db: Kysely<Tables>
  readonly #records: Records

  constructor(database: DatabaseSync, db: Kysely<Tables>, records: Records) {
    this.#database = database
    this.#db = db
    this.#records = records
  }

  async statements(search: StatementSearch): Promise<StatementHit[]> {
    const match = matchOf({ content: search.text, speaker_name: search.speaker })
    const article = search.article === undefined ? undefined : this.#records.seqOf(search.article)
    if (match === null || (search.article !== undefined && article === undefined)) return []
    const after = cursorOf(search.after)
    const within = { article, where: { act: search.act, kind: search.kind } }
    const found = match
      ? this.#matching('statements', match, {
          ...within,
          limit: limitOf(search.limit),
          after,
          ranked: Boolean(search.text?.trim()) && search.order !== 'newest',
        })
      : await this.#filtered('statements', within, limitOf(search.limit), after)
    const marked = match ? this.#highlights(match, found) : new Map<number, string>()
    const rows = await this.#rows('statements', found)
    const hits: StatementHit[] = []
    const articles = await this.#articles(found.map((f) => placeOf(f.key).article))
    for (const f of found) {
      const row = this.#soundStatement(f.key, rows.get(f.key))
      const about = articles.get(placeOf(f.key).article)
      if (!row || !about || (search.act && row.act !== search.act) || (search.kind && row.kind !== search.kind))
        continue
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
    const article = search.article === undefined ? undefined : this.#records.seqOf(search.article)
    if (search.article !== undefined && article === undefined) return []
    const within = { article, where: { type: search.type, status: search.status } }
    const found = await this.#filtered('events', within, limitOf(search.limit), cursorOf(search.after))
    const rows = await this.#rows('events', found)
    const people = await this.#people(found)
    const articles = await this.#articles(found.map((f) => placeOf(f.key).article))
    const hits: EventHit[] = []
    for (const f of found) {
      const sound = this.#soundEvent(f.key, rows.get(f.key), people.get(f.key) ?? [])
      const about = articles.get(placeOf(f.key).article)
      if (!sound || !about) continue
      const row = sound.event
      if ((search.type && row.type !== search.type) || (search.status && row.status !== search.status)) continue
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
    const match = ftsQuery(search.text)
    if (!match) return []
    const settings = { limit: limitOf(search.limit), after: cursorOf(search.after), ranked: true, where: {} }
    const found = this.#matching('articles', match, settings)
    const articles = await this.#articles(found.map((f) => f.key))
    const snippet = this.#database.prepare(
      `SELECT t.seq, t.title, t.text, t.sum, snippet(articles_text, 1, '', '', '…', 24) AS snippet
       FROM articles_text AS f CROSS JOIN texts AS t ON t.seq = f.rowid WHERE articles_text MATCH ? AND f.rowid = ${INTEGER}`,
    )
    return found.flatMap((f) => {
      const about = articles.get(f.key)
      const row = snippet.get(match, f.key) as (TextRow & { snippet: string }) | undefined
      if (!about) return []
      // words that are no longer those of the article are not shown
      const whole = row !== undefined && textSum(row) === row.sum
      return [{ ...about, cursor: formatCursor(f.key, f.rank), snippet: whole ? row.snippet : about.opening }]
    })
  }

  /** Keys of what matches, the best first where there are few enough to rank, else the newest first. */
  #matching(
    table: 'articles' | 'statements',
    match: string,
    {
      limit,
      after,
      ranked,
      article,
      where,
    }: {
      limit: number
      after: Cursor | null
      ranked: boolean
      article?: number | undefined
      where: { [column: string]: string | undefined }
    },
  ): Found[] {
    const text = `${table}_text`
    const filters = Object.entries(where).filter(([, value]) => value !== undefined)
    const [low, high] = article === undefined ? [0, Number.MAX_SAFE_INTEGER] : rangeOf(article)
    const from = filters.length > 0 ? `${text} AS f CROSS JOIN ${table} AS s ON s.key = f.rowid` : `${text} AS f`
    const which = `${text} MATCH ? AND f.rowid >= ${INTEGER} AND f.rowid < ${INTEGER}${filters.map(([c]) => ` AND s."${c}" = ?`).join('')}`
    const values = filters.map(([, value]) => value!)
    const run = (query: string, ...rest: (number | string)[]) =>
      this.#database.prepare(query).all(match, low, ...rest) as unknown as Found[]
    if (after ? after.rank !== null : ranked && this.#fewMatch(text, match)) {
      const behind = after ? 'WHERE rank > ? OR (rank = ? AND key < ?)' : ''
      return run(
        `SELECT key, rank FROM (SELECT f.rowid AS key, f.rank AS rank FROM ${from} WHERE ${which})
         ${behind} ORDER BY rank, key DESC LIMIT ?`,
        high,
        ...values,
        ...(after ? [after.rank!, after.rank!, after.key] : []),
        limit,
      )
    }
    return run(
      `SELECT f.rowid AS key, NULL AS rank FROM ${from} WHERE ${which} ORDER BY f.rowid DESC LIMIT ?`,
      Math.min(high, after?.key ?? high),
      ...values,
      limit,
    )
  }

  #fewMatch(text: string, match: string): boolean {
    const counted = this.#database
      .prepare(`SELECT count(*) AS n FROM (SELECT 1 FROM ${text} WHERE ${text} MATCH ? LIMIT ?)`)
      .get(match, COMMON + 1)
    return Number(counted!.n) <= COMMON
  }

  /** Keys of what passes the filters, the newest article first and its findings in order. */
  async #filtered(
    table: 'statements' | 'events',
    { article, where }: { article: number | undefined; where: { [column: string]: string | undefined } },
    limit: number,
    after: Cursor | null,
  ): Promise<Found[]> {
    let query = this.#db.selectFrom(table).select('key').orderBy('key', 'desc').limit(limit)
    for (const [column, value] of Object.entries(where))
      if (value !== undefined) query = query.where(sql.ref(column), '=', value)
    if (article !== undefined) {
      const [low, high] = rangeOf(article)
      query = query.where('key', '>=', low).where('key', '<', high)
    }
    if (after) query = query.where('key', '<', after.key)
    return (await query.execute()).map(({ key }) => ({ key, rank: null }))
  }

  /** The words that a search found, marked, by the key of their statement. */
  #highlights(match: string, found: readonly Found[]): Map<number, string> {
    const one = this.#database.prepare(
      `SELECT highlight(statements_text, 0, ?, ?) AS marked FROM statements_text WHERE statements_text MATCH ? AND rowid = ${INTEGER}`,
    )
    return new Map(found.map(({ key }) => [key, String(one.get(OPEN, CLOSE, match, key)?.marked ?? '')]))
  }

  async #rows<T extends 'statements' | 'events'>(table: T, found: readonly Found[]) {
    const rows = await this.#db
      .selectFrom(table as 'statements' | 'events')
      .selectAll()
      .where('key', 'in', listOf(found.map((f) => f.key)))
      .execute()
    return new Map(rows.map((row) => [row.key, row as unknown as T extends 'events' ? EventRow : StatementRow]))
  }

  async #people(found: readonly Found[]): Promise<Map<number, ParticipantRow[]>> {
    const people = new Map<number, ParticipantRow[]>()
    const rows = await this.#db
      .selectFrom('participants')
      .selectAll()
      .where('event', 'in', listOf(found.map((f) => f.key)))
      .execute()
    for (const row of rows) people.set(row.event, [...(people.get(row.event) ?? []), row])
    return people
  }

  async #articles(seqs: readonly number[]): Promise<Map<number, Listed>> {
    const rows = await this.#db
      .selectFrom('articles')
      .selectAll()
      .where('seq', 'in', listOf([...new Set(seqs)]))
      .execute()
    const sound = this.#records.sound(rows as ArticleRow[])
    // an article without an id is one of which nothing can be believed
    return new Map(sound.filter((a) => a.id !== '').map((a) => [a.seq, a]))
  }

  /** The row where it is what was written, else the same made again from the record; null where that is damaged too. */
  #soundStatement(key: number, row: StatementRow | undefined): StatementRow | null {
    if (row && statementSum(row) === row.sum) return row
    const { article, index } = placeOf(key)
    const record = this.#records.record(article)
    return (record && statementRows(record, article)[index]) ?? null
  }

  #soundEvent(key: number, row: EventRow | undefined, people: readonly ParticipantRow[]) {
    if (row && eventSum(row, people) === row.sum) return { event: row, people }
    const { article, index } = placeOf(key)
    const record = this.#records.record(article)
    return (record && eventRows(record, article)[index]) ?? null
  }
}

const limitOf = (limit: number | undefined) => Math.max(0, Math.floor(limit ?? DEFAULT_LIMIT))

/** Lowest key of an article's findings and one past the highest. */
const rangeOf = (article: number) => [keyOf(article, PER_ARTICLE - 1), keyOf(article, 0) + 1] as const

/** A list of numbers as one value: a statement takes 32,766 values at the most. */
const listOf = (numbers: readonly number[]) => sql<number>`(SELECT value FROM json_each(${JSON.stringify(numbers)}))`

const hitOf = (found: Found, row: StatementRow | EventRow, about: Listed) => ({
  article: about.id,
  title: about.title,
  opening: about.opening,
  outlet: about.outlet,
  published: about.published,
  cursor: formatCursor(found.key, found.rank),
  id: row.id,
  start: row.start,
  when: row.when,
  where: row.where,
  confidence: row.confidence,
})
