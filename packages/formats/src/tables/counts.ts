/** Tables of what was counted over the archive: actors, outlets, and two actors by week or month. */
import type { ActorAnswer, OutletAnswer, PeriodAnswer } from '../answers.ts'
import { columns, type Table } from './table.ts'

const itself = <T>(item: T): T[] => [item]

export const actors: Table<ActorAnswer> = {
  rows: itself,
  columns: columns<ActorAnswer>([
    ['id', 'int32', (a) => a.id],
    ['name', 'string', (a) => a.name],
    ['kind', 'string', (a) => a.kind],
    ['country', 'string', (a) => a.country],
    ['articles', 'int32', (a) => a.articles],
    ['statements', 'int32', (a) => a.statements],
  ]),
}

export const outlets: Table<OutletAnswer> = {
  rows: itself,
  columns: columns<OutletAnswer>([
    ['outlet', 'string', (o) => o.outlet],
    ['articles', 'int32', (o) => o.articles],
    ['counted', 'int32', (o) => o.counted],
    ['first', 'int32', (o) => o.first],
    ['repeats', 'int32', (o) => o.repeats],
    ['alone', 'int32', (o) => o.alone],
    ['statements', 'int32', (o) => o.statements],
  ]),
}

export const periods: Table<PeriodAnswer> = {
  rows: itself,
  columns: columns<PeriodAnswer>([
    ['from', 'day', (p) => p.from],
    ['a', 'string', (p) => p.a],
    ['b', 'string', (p) => p.b],
    ['events', 'int32', (p) => p.events],
    ['forth', 'int32', (p) => p.forth],
    ['back', 'int32', (p) => p.back],
    ['mutual', 'int32', (p) => p.mutual],
    ['cooperation', 'int32', (p) => p.cooperation],
    ['conflict', 'int32', (p) => p.conflict],
    ['other', 'int32', (p) => p.other],
    ['mean', 'double', (p) => p.mean],
    ['scored', 'int32', (p) => p.scored],
  ]),
}
