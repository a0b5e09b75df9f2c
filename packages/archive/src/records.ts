/** Records as they were kept, and rows made again from them where a row is no longer what was written. */
import type { DatabaseSync } from 'node:sqlite'
import type { ReadoutError, Record } from '@readout/core'
import { damagedRecord, toReadoutError } from './error.ts'
import { unpack } from './pack.ts'
import { articleRow, articleSum } from './rows.ts'
import type { ArticleRow } from './schema.ts'
import type { Kept, Listed } from './types.ts'

export class Records {
  readonly #database: DatabaseSync
  readonly #file: string

  constructor(database: DatabaseSync, file: string) {
    this.#database = database
    this.#file = file
  }

  /** The JSON of a record by the number of its article; null where there is none or it is damaged. */
  json(seq: number): string | null {
    const kept = this.#database.prepare('SELECT json, sum FROM records WHERE seq = ?').get(seq)
    return kept === undefined ? null : unpack(kept as { json: unknown; sum: unknown })
  }

  /** The record of an article, or null as above. */
  record(seq: number): Record | null {
    const json = this.json(seq)
    return json === null ? null : JSON.parse(json)
  }

  /** The article of that id, or undefined. */
  seqOf(id: string): number | undefined {
    const row = this.#database.prepare('SELECT seq FROM articles WHERE id = ?').get(id)
    return row === undefined ? undefined : Number(row.seq)
  }

  /** The JSON of the record of that id, or null where there is none. Throws R3002 where it is damaged. */
  jsonOf(id: string): string | null {
    const seq = this.seqOf(id)
    if (seq === undefined) return null
    const json = this.json(seq)
    // a row whose id has changed would pass off one record as another
    if (json === null || !isOf(json, id)) throw damagedRecord(id, this.#file)
    return json
  }

  /** Rows of articles as they were written: what is damaged is made again from the record. */
  sound(rows: readonly ArticleRow[]): Listed[] {
    return rows.map((row) => {
      if (articleSum(row) === row.sum) return listed(row)
      const record = this.#try(() => this.record(row.seq))
      const again = record ? articleRow(record, row.seq, '', '') : unknownRow(row)
      return { ...listed(again), damaged: true }
    })
  }

  /**
   * All records, the oldest first, one in memory at a time. What is damaged comes as an error in its place, and
   * those behind it still come.
   */
  *all(): Generator<Kept> {
    for (const seq of this.#numbers()) {
      const kept = this.#kept(seq)
      if (kept) yield kept
    }
  }

  /** The numbers of all records. Where pages in between are damaged, every number there could be is tried. */
  *#numbers(): Generator<number> {
    const next = this.#database.prepare('SELECT seq FROM records WHERE seq > ? ORDER BY seq LIMIT 1')
    let last = 0
    try {
      let row = next.get(last)
      // exchanged pages can lead back to where one was
      for (; row && Number(row.seq) > last; row = next.get(last)) {
        last = Number(row.seq)
        yield last
      }
      if (!row) return
    } catch (error) {
      if (!(toReadoutError(error, this.#file) instanceof Error)) throw error
    }
    const most = this.#try(() =>
      Number(this.#database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'articles'").get()?.seq ?? 0),
    )
    // the number given last may be damaged as well: no more are tried than there may ever have been in a file of that size
    const { page_count } = this.#database.prepare('PRAGMA page_count').get() as { page_count: number }
    const end = Math.min(most ?? last, last + 10_000 + 64 * page_count)
    for (let seq = last + 1; seq <= end; seq++) yield seq
  }

  #kept(seq: number): Kept | null {
    let cause: unknown
    try {
      const row = this.#database.prepare('SELECT json, sum FROM records WHERE seq = ?').get(seq)
      if (!row) return null
      const json = unpack(row as { json: unknown; sum: unknown })
      if (json !== null) {
        const record: Record = JSON.parse(json)
        return { id: record.id, record }
      }
    } catch (error) {
      if ((toReadoutError(error, this.#file) as { code?: string }).code !== 'R3002') throw error
      cause = error
    }
    const id = this.#try(() => {
      const row = this.#database.prepare('SELECT * FROM articles WHERE seq = ?').get(seq) as ArticleRow | undefined
      return row && articleSum(row) === row.sum ? row.id : null
    })
    return { id, error: damagedRecord(id, this.#file, cause) }
  }

  /** What `work` gives, or null where it comes upon damage. */
  #try<T>(work: () => T): T | null {
    try {
      return work()
    } catch (error) {
      if ((toReadoutError(error, this.#file) as Partial<ReadoutError>).code === 'R3002') return null
      throw error
    }
  }
}

/** Is it the record of that id? Looks at how the reader's own records begin before it reads all of one. */
const isOf = (json: string, id: string): boolean =>
  json.startsWith(`{"version":1,"id":${JSON.stringify(id)},`) ||
  (JSON.parse(json) as Record).id.toWellFormed() === id.toWellFormed()

const listed = ({ hash: _hash, sum: _sum, ...row }: ArticleRow): Listed => row

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
  sum: 0,
})
