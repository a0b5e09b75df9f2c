/** Comma-separated values (RFC 4180) of any answer: a header, then its rows; formulas are made harmless (core's csv.ts). */
import { type Cell, csvRow } from '@readout/core'
import { piecewise, rows } from './pieces.ts'
import { type ColumnValue, type TableKind, tableOf } from './tables/index.ts'

const LIST = '; '
// in a list of numbers an empty place stays a place, so that it goes with the names beside it
const cell = (value: ColumnValue): Cell =>
  typeof value === 'object' && value !== null ? (value.length > 0 ? value.map((v) => v ?? '').join(LIST) : null) : value

export const writer = piecewise<TableKind>((_, takes) => {
  const table = tableOf(takes)
  return rows(
    (item) => {
      let out = ''
      for (const row of table.rows(item)) out += csvRow(table.columns.map((c) => cell(c.value(row))))
      return out
    },
    csvRow(table.columns.map((c) => c.name)),
  )
})
