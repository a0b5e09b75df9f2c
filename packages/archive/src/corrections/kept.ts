/** Corrections as they are kept: rows with a checksum, each a Web Annotation, the older ones never written over. */
import { crc32 } from 'node:zlib'
import { type Annotation, fromAnnotation, type HandCorrection } from '@readout/core/corrections'
import type { Kysely } from 'kysely'
import type { CorrectionRow, Tables } from '../tables/types.ts'

export const correctionSum = (r: Omit<CorrectionRow, 'sum'>): number =>
  crc32(JSON.stringify([Number(r.id), Number(r.article), r.annotation, r.undone]))

/** A row whose checksum fits. */
export interface Kept {
  readonly id: number
  readonly article: number
  readonly annotation: Annotation
  readonly undone: string | null
}

/** Those rows that are as they were written. */
export function soundIn(rows: readonly CorrectionRow[]): Kept[] {
  const sound = rows.filter((r) => correctionSum(r) === Number(r.sum))
  return sound.map((r) => ({
    id: Number(r.id),
    article: Number(r.article),
    annotation: JSON.parse(r.annotation) as Annotation,
    undone: r.undone,
  }))
}

/** All of an article, in the order in which they were made. */
export const correctionsOf = async (db: Kysely<Tables>, article: number): Promise<Kept[]> =>
  soundIn(await db.selectFrom('corrections').selectAll().where('article', '=', article).orderBy('id').execute())

/** Those that were not taken back, as they are applied to a record with that text. */
export const handOf = (kept: readonly Kept[], text: string): HandCorrection[] =>
  kept.flatMap(({ id, annotation, undone }) => {
    const meant = undone === null ? fromAnnotation(annotation, text) : null
    return meant === null ? [] : [{ id, ...meant }]
  })

/** Rows that are no longer what was written, and those of no article. */
export async function damagedCorrections(db: Kysely<Tables>) {
  const rows = await db
    .selectFrom('corrections as c')
    .leftJoin('articles as a', 'a.seq', 'c.article')
    .select(['c.id', 'c.article', 'c.annotation', 'c.undone', 'c.sum', 'a.id as of'])
    .orderBy('c.id')
    .execute()
  return rows.flatMap(({ of, ...row }) => {
    if (correctionSum(row) !== Number(row.sum)) return [{ id: of, problem: `the correction ${row.id} is damaged` }]
    return of === null ? [{ id: null, problem: `the correction ${row.id} is of no article` }] : []
  })
}
