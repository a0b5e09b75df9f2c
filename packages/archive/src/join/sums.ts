/** Checksums over what joining keeps: a value that has changed by itself no longer fits. */
import { crc32 } from 'node:zlib'
import type { EntityRow, JoinGroupRow } from '../tables/types.ts'

const crcOf = (values: readonly unknown[]): number => crc32(JSON.stringify(values))
const whole = (n: number | null): number | null => (n === null ? null : Number(n))

export const groupSum = (g: Omit<JoinGroupRow, 'sum'>): number =>
  crcOf([
    ...[g.kind, whole(g.id), g.size, g.articles, g.first_day, g.last_day, g.label, g.status, g.type, g.turned],
    ...[g.at_first, g.at_last, g.detail],
  ])

export const entitySum = (e: Omit<EntityRow, 'sum'>): number =>
  crcOf([whole(e.id), e.name, e.kind, e.country, e.wikidata, e.articles, e.statements, whole(e.words)])

/** Over the words an actor is found by, whatever their order. */
export const wordsSum = (words: readonly string[]): number => crcOf([...words].sort())
