/** The events of records in GDELT's columns. */
import { csvRow, GDELT_COLUMNS, gdeltCsv } from '@readout/core'
import { piecewise, rows } from '../pieces.ts'

export const writer = piecewise<'records'>(() =>
  rows((record) => gdeltCsv(record, { header: false }), csvRow(GDELT_COLUMNS)),
)
