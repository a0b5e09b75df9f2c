/** Records as they were kept, and rows made again from them where a row is no longer what was written. */
import type { ReadoutError, Record } from '@readout/core'
import type { Engine } from '../engine/engine.ts'
import { damagedRecord } from '../engine/error.ts'
import type { ArticleRow } from '../tables/types.ts'
import type { Kept, Listed } from '../types.ts'
import { unpack, unpackPage } from './pack.ts'
import { articleRow, articleSum, clean } from './rows.ts'
import type { Page } from './types.ts'

/** Numbers asked for at once while all records are gone through. */
const NUMBERS = 256

/** Somebody who gives records by the number of the article; null where there is none or it is damaged. */
export interface Reading {
  record(seq: number): Promise<Record | null>
  /** Several at once, put into `read` where one is given; those that cannot be read are left out. */
  several(seqs: Iterable<number>, read?: Map<number, Record>): Promise<Map<number, Record>>
}

/** The same, each read once: for an answer that looks into few of them from several sides. */
export function readOnce(records: Reading): Reading {
  const read = new Map<number, Promise<Record | null>>()
  return {
    record(seq) {
      const known = read.get(seq) ?? records.record(seq)
      read.set(seq, known)
      return known
    },
    async several(seqs, into = new Map<number, Record>()) {
      const wanted = [...new Set(seqs)]
      const missing = wanted.filter((seq) => !read.has(seq))
      const found = records.several(missing)
      for (const seq of missing)
        read.set(
          seq,
          found.then((all) => all.get(seq) ?? null),
        )
      for (const seq of wanted) {
        const record = await read.get(seq)!
        if (record) into.set(seq, record)
      }
      return into
    },
  }
}

export class Records {
  readonly #engine: Engine

  constructor(engine: Engine) {
    this.#engine = engine
  }

  /** The JSON of a record by the number of its article; null where there is none or it is damaged. */
  async json(seq: number, db = this.#engine.db): Promise<string | null> {
    const kept = await db.selectFrom('records').select(['json', 'sum']).where('seq', '=', seq).executeTakeFirst()
    return kept === undefined ? null : unpack(kept)
  }

  /** The record of an article, or null as above. */
  async record(seq: number, db = this.#engine.db): Promise<Record | null> {
    const json = await this.json(seq, db)
    return json === null ? null : JSON.parse(json)
  }

  /** Records of articles by their numbers, each read once; those that cannot be read are left out. */
  async several(seqs: Iterable<number>, read = new Map<number, Record>()): Promise<Map<number, Record>> {
    const wanted = [...new Set(seqs)].filter((seq) => !read.has(seq))
    if (wanted.length === 0) return read
    const { db, text } = this.#engine
    const kept = await db.selectFrom('records').selectAll().where('seq', 'in', text.listOf(wanted)).execute()
    for (const row of kept) {
      const json = unpack(row)
      if (json !== null) read.set(row.seq, JSON.parse(json))
    }
    return read
  }

  /** The text of an article, or null as above. */
  async text(seq: number): Promise<string | null> {
    const json = await this.json(seq)
    return json === null ? null : textIn(json)
  }

  /** The article of that id, or undefined. */
  async seqOf(id: string, db = this.#engine.db): Promise<number | undefined> {
    return (await db.selectFrom('articles').select('seq').where('id', '=', clean(id)).executeTakeFirst())?.seq
  }

  /** The JSON of the record of that id, or null where there is none. Throws R3002 where it is damaged. */
  async jsonOf(id: string): Promise<string | null> {
    const seq = await this.seqOf(id)
    if (seq === undefined) return null
    const json = await this.json(seq)
    // a row whose id has changed would pass off one record as another
    if (json === null || !isOf(json, id)) throw damagedRecord(id, this.#engine.place)
    return json
  }

  /** The page it was read from, or null where none was kept. Throws R3002 where it is damaged. */
  async pageOf(id: string): Promise<Page | null> {
    const kept = await this.#engine.db
      .selectFrom('pages')
      .innerJoin('articles', 'articles.seq', 'pages.seq')
      .select(['pages.bytes', 'pages.mime', 'pages.hash'])
      .where('articles.id', '=', clean(id))
      .executeTakeFirst()
    if (kept === undefined) return null
    const page = unpackPage(kept)
    if (page === null) throw damagedRecord(id, this.#engine.place)
    return page
  }

  /** Rows of articles as they were written: what is damaged is made again from the record. */
  async sound(rows: readonly ArticleRow[]): Promise<Listed[]> {
    const listing: Listed[] = []
    for (const row of rows) {
      if (articleSum(row) === row.sum) {
        listing.push(listed(row))
        continue
      }
      const record = await this.#try(() => this.record(row.seq))
      const again = record ? articleRow(record, row.seq, '', '') : unknownRow(row)
      listing.push({ ...listed(again), damaged: true })
    }
    return listing
  }

  /**
   * All records, the oldest first, one in memory at a time. What is damaged comes as an error in its place, and
   * those behind it still come.
   */
  async *all(): AsyncGenerator<Kept> {
    for await (const seq of this.numbers()) {
      const kept = await this.#kept(seq)
      if (kept) yield kept
    }
  }

  /** The numbers of all records. Where pages in between are damaged, every number there could be is tried. */
  async *numbers(): AsyncGenerator<number> {
    let last = 0
    try {
      for (;;) {
        const rows = await this.#engine.db
          .selectFrom('records')
          .select('seq')
          .where('seq', '>', last)
          .orderBy('seq')
          .limit(NUMBERS)
          .execute()
        for (const { seq } of rows) {
          // exchanged pages can lead back to where one was
          if (seq <= last) break
          last = seq
          yield seq
        }
        if (rows.length === 0) return
        if (rows.at(-1)!.seq !== last) break
      }
    } catch (error) {
      if (!this.#isDamage(error)) throw error
    }
    const given = await this.#try(() =>
      this.#engine.db.selectFrom('numbers').select('last').where('what', '=', 'article').executeTakeFirst(),
    )
    const end = Math.min(given?.last ?? last, await this.#engine.most(last))
    for (let seq = last + 1; seq <= end; seq++) yield seq
  }

  async #kept(seq: number): Promise<Kept | null> {
    let cause: unknown
    try {
      const { db } = this.#engine
      const row = await db.selectFrom('records').select(['json', 'sum']).where('seq', '=', seq).executeTakeFirst()
      if (!row) return null
      const json = unpack(row)
      if (json !== null) {
        const record: Record = JSON.parse(json)
        return { id: record.id, record }
      }
    } catch (error) {
      if (!this.#isDamage(error)) throw error
      cause = error
    }
    const id = await this.#try(async () => {
      const row = await this.#engine.db.selectFrom('articles').selectAll().where('seq', '=', seq).executeTakeFirst()
      return row && articleSum(row) === row.sum ? row.id : null
    })
    return { id, error: damagedRecord(id, this.#engine.place, cause) }
  }

  /** What `work` gives, or null where it comes upon damage. */
  async #try<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work()
    } catch (error) {
      if (this.#isDamage(error)) return null
      throw error
    }
  }

  #isDamage(error: unknown): boolean {
    return (this.#engine.translate(error) as Partial<ReadoutError>).code === 'R3002'
  }
}

/** Is it the record of that id? Looks at how the reader's own records begin before it reads all of one. */
const isOf = (json: string, id: string): boolean =>
  json.startsWith(`{"version":1,"id":${JSON.stringify(id)},`) ||
  (JSON.parse(json) as Record).id.toWellFormed() === id.toWellFormed()

/** The text in a record's JSON: read where it stands in the reader's own records, so that not all of it has to be. */
function textIn(json: string): string {
  const before = LANGUAGE.exec(json)
  if (!before) return (JSON.parse(json) as Record).text
  const start = before.index + before[0].length - 1
  let end = json.indexOf('"', start + 1)
  while (isEscaped(json, end)) end = json.indexOf('"', end + 1)
  return JSON.parse(json.slice(start, end + 1))
}

/** Quotation marks within a string have a backslash before them: this is the record's own language, and its text behind it. */
const LANGUAGE = /"language":\{"code":"[^"\\]*","confidence":[\d.e-]+\},"text":"/

function isEscaped(json: string, at: number): boolean {
  let n = 0
  while (json[at - 1 - n] === '\\') n++
  return n % 2 === 1
}

const listed = ({
  hash: _hash,
  sum: _sum,
  day: _day,
  story: _story,
  copies: _copies,
  relation: _relation,
  ...row
}: ArticleRow): Listed => row

/** What is left where neither the row nor its record can be believed: an id to remove it by. */
const unknownRow = ({ seq, id }: ArticleRow): ArticleRow => ({
  seq,
  id: typeof id === 'string' ? id : '',
  title: null,
  outlet: null,
  url: null,
  published: null,
  language: 'und',
  added: '',
  updated: '',
  hash: '',
  reader: '',
  statements: 0,
  events: 0,
  opening: '',
  day: null,
  story: null,
  copies: null,
  relation: null,
  sum: 0,
})
