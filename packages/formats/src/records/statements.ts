/** The statements of records as a table. */
import { csvRow, STATEMENT_COLUMNS, statementsCsv } from '@readout/core'
import { piecewise, rows } from '../pieces.ts'

export const writer = piecewise<'records'>(() =>
  rows((record) => statementsCsv(record, { header: false }), csvRow(STATEMENT_COLUMNS)),
)
