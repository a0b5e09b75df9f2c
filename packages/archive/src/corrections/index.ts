/** What was corrected by hand: kept as Web Annotations, used at once, never written over. */
import { ReadoutError, type Record } from '@readout/core'
import {
  type Annotation,
  anchorOf,
  type Corrected,
  corrected,
  type Fit,
  fromAnnotation,
  type Said,
  toAnnotation,
} from '@readout/core/corrections'
import type { Engine, Tx } from '../engine/engine.ts'
import { damagedRecord } from '../engine/error.ts'
import { NOT_JOINED } from '../join/joined.ts'
import type { Joining } from '../join/joining.ts'
import { nextNumber } from '../store/numbers.ts'
import type { Records } from '../store/records.ts'
import { clean } from '../store/rows.ts'
import { putRecords } from '../store/write.ts'
import { given, meantBy, type NewCorrection } from './draft.ts'
import { correctionSum, correctionsOf, handOf, type Kept, soundIn } from './kept.ts'

export type { NewCorrection } from './draft.ts'

/** A correction as it is shown. */
export interface KeptCorrection {
  readonly id: number
  /** id of the article's record, and its title. */
  readonly article: string
  readonly title: string | null
  readonly said: Said
  /** The words it is of, as they were when it was made. */
  readonly words: string
  readonly created: string
  readonly creator: string | null
  readonly note: string | null
  /** When it was taken back; null where it was not. */
  readonly undone: string | null
  readonly fit: Fit | { readonly state: 'undone' }
  readonly annotation: Annotation
}

interface Access {
  read<T>(work: () => Promise<T>): Promise<T>
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
}

/** An article as it stands within a transaction. */
interface Standing {
  readonly seq: number
  readonly json: string
  /** As read. */
  readonly record: Record
  readonly all: readonly Kept[]
  readonly now: Corrected
}

/** Corrections of a list that are asked for at once. */
const PAGE = 50

export class Corrections {
  readonly #engine: Engine
  readonly #records: Records
  readonly #joining: Joining
  readonly #access: Access

  constructor(engine: Engine, records: Records, joining: Joining, access: Access) {
    this.#engine = engine
    this.#records = records
    this.#joining = joining
    this.#access = access
  }

  /**
   * Corrects a finding of an article, or adds one that was missed: rows, groups and answers follow in the same transaction. Its number;
   * null where what was said takes back what somebody had added. Throws R3004, R3050, R3051, and R3052 where somebody else was quicker.
   * @example await archive.corrections.add('r-1', { said: { finding: 'event', change: 'set', status: 'cancelled' }, start: 10, end: 16 })
   */
  add(article: string, draft: NewCorrection): Promise<number | null> {
    return this.#access.write(async (tx) => {
      const before = await this.#standing(tx, article)
      const meant = meantBy(before.record, before.now, draft)
      const holds = holding(before.now, draft.said.finding, meant.key, before.all)
      if (draft.seen !== undefined && draft.seen !== holds)
        throw new ReadoutError(
          'R3052',
          'somebody else corrected this finding meanwhile: nothing was changed; look at both',
        )
      if (meant.does === 'undo') {
        await this.#undo(tx, before, meant.id)
        return null
      }
      const id = await nextNumber(tx, 'correction', 0, 1)
      const { text, source } = before.record
      const annotation = toAnnotation(meant.said, anchorOf(text, source.hash, meant.start, meant.end), text, {
        id: `urn:readout:correction:${id}`,
        source: source.url ?? `urn:readout:record:${encodeURIComponent(before.record.id.toWellFormed())}`,
        created: new Date().toISOString(),
        creator: given(draft.creator),
        note: given(draft.note),
      })
      const row = { id, article: before.seq, annotation: clean(JSON.stringify(annotation)), undone: null }
      await this.#renew(tx, before, [...before.all, ...soundIn([{ ...row, sum: correctionSum(row) }])])
      await tx.insert('corrections', [{ ...row, sum: correctionSum(row) }])
      return id
    })
  }

  /** Takes a correction back: what held before it holds again. Throws R3053 where there is none, or it was taken back. */
  undo(id: number): Promise<void> {
    return this.#access.write(async (tx) => {
      const row = await tx.db
        .selectFrom('corrections')
        .innerJoin('articles', 'articles.seq', 'corrections.article')
        .select(['articles.id as article', 'corrections.undone'])
        .where('corrections.id', '=', id)
        .executeTakeFirst()
      if (!row || row.undone !== null)
        throw new ReadoutError('R3053', `there is no correction ${id}, or it was taken back already`)
      await this.#undo(tx, await this.#standing(tx, row.article), id)
    })
  }

  /** All of an article, by the id of its record, the oldest first, with what became of each. */
  of(article: string): Promise<KeptCorrection[]> {
    return this.#access.read(async () => {
      const seq = await this.#records.seqOf(article)
      if (seq === undefined) return []
      const all = await correctionsOf(this.#engine.db, seq)
      return all.length === 0 ? [] : this.#shown(seq, all)
    })
  }

  /** Those of all articles, the newest first; `after` is the number of the last one already seen. */
  list(
    options: { readonly limit?: number | undefined; readonly after?: number | undefined } = {},
  ): Promise<KeptCorrection[]> {
    return this.#access.read(async () => {
      const rows = await this.#engine.db
        .selectFrom('corrections')
        .selectAll()
        .where('id', '<', options.after ?? Number.MAX_SAFE_INTEGER)
        .orderBy('id', 'desc')
        .limit(Math.max(1, Math.floor(options.limit ?? PAGE)))
        .execute()
      const wanted = new Set(rows.map((r) => Number(r.id)))
      const shown: KeptCorrection[] = []
      for (const seq of new Set(rows.map((r) => Number(r.article))))
        for (const c of await this.#shown(seq, await correctionsOf(this.#engine.db, seq)))
          if (wanted.has(c.id)) shown.push(c)
      return shown.sort((a, b) => b.id - a.id)
    })
  }

  /** How many were made, those taken back among them. */
  count(): Promise<number> {
    return this.#access.read(async () => {
      const { n } = await this.#engine.db
        .selectFrom('corrections')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
      return Number(n)
    })
  }

  /** Records that were corrected and still are, as corrected: gold to measure a reading against. */
  async *gold(): AsyncGenerator<Record> {
    const rows = await this.#access.read(() =>
      this.#engine.db.selectFrom('corrections').select('article').distinct().orderBy('article').execute(),
    )
    for (const { article } of rows) {
      const record = await this.#access.read(async () => {
        const json = await this.#records.json(Number(article))
        if (json === null) return null
        const read: Record = JSON.parse(json)
        const now = await this.#records.asCorrected(Number(article), read)
        return now === read ? null : now
      })
      if (record) yield record
    }
  }

  async #shown(seq: number, all: readonly Kept[]): Promise<KeptCorrection[]> {
    const json = await this.#records.json(seq)
    const record: Record | null = json === null ? null : JSON.parse(json)
    const fits = record === null ? new Map<number, Fit>() : corrected(record, handOf(all, record.text)).fits
    return all.flatMap(({ id, annotation, undone }) => {
      const meant = fromAnnotation(annotation, record?.text ?? '')
      if (meant === null) return []
      const note = annotation.body.find((b) => b.purpose === 'commenting')?.value ?? null
      const fit = undone === null ? (fits.get(id) ?? ({ state: 'gone' } as const)) : ({ state: 'undone' } as const)
      return [
        {
          id,
          article: record?.id ?? '',
          title: record?.title?.value ?? null,
          said: meant.said,
          words: meant.at.exact,
          created: annotation.created,
          creator: annotation.creator?.name ?? null,
          ...{ note, undone, fit, annotation },
        },
      ]
    })
  }

  async #standing(tx: Tx, article: string): Promise<Standing> {
    const seq = await this.#records.seqOf(article, tx.db)
    if (seq === undefined)
      throw new ReadoutError('R3004', `no article “${article}” in the archive: look at the list of what is kept`)
    const json = await this.#records.json(seq, tx.db)
    if (json === null) throw damagedRecord(article, this.#engine.place)
    const record: Record = JSON.parse(json)
    const all = await correctionsOf(tx.db, seq)
    return { seq, json, record, all, now: corrected(record, handOf(all, record.text)) }
  }

  async #undo(tx: Tx, before: Standing, id: number): Promise<void> {
    const undone = new Date().toISOString()
    await this.#renew(
      tx,
      before,
      before.all.map((c) => (c.id === id ? { ...c, undone } : c)),
    )
    const row = await tx.db.selectFrom('corrections').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    const sum = correctionSum({ ...row, undone })
    await tx.db.updateTable('corrections').set({ undone, sum }).where('id', '=', id).execute()
  }

  /** Rows and groups of the article as it will stand: called while those corrections are not yet in their table. */
  async #renew(tx: Tx, { seq, json, record, now }: Standing, all: readonly Kept[]): Promise<void> {
    const next = corrected(record, handOf(all, record.text)).record
    const kept = await tx.db
      .selectFrom('articles')
      .select(['added', 'updated', 'statements', 'events'])
      .where('seq', '=', seq)
      .executeTakeFirstOrThrow()
    const { added, updated, ...before } = kept
    // who was joined before goes by the record as it stood
    const joined =
      now.record === next ? undefined : await this.#joining.join(tx, [{ seq, record: next }], new Set([seq]))
    if (joined === undefined) return
    const incoming = { seq, record: next, json, page: undefined, added, updated, before }
    await putRecords(tx, [incoming], (of) => joined.get(of) ?? NOT_JOINED)
  }
}

/** The correction that holds for a finding; 0 for none. An added one is known by where its words stand. */
function holding(now: Corrected, finding: Said['finding'], key: string, all: readonly Kept[]): number {
  for (const [id, fit] of now.fits) {
    if (fit.state !== 'stands' || fit.finding !== key) continue
    const kept = all.find((c) => c.id === id)
    if (kept?.annotation.body.some((b) => b.purpose === 'classifying' && b.value === finding)) return id
  }
  return 0
}
