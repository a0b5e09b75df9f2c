/** The events of records as a table. */
import { csvRow, EVENT_COLUMNS, eventsCsv } from '@readout/core'
import { piecewise, rows } from '../pieces.ts'

export const writer = piecewise<'records'>(() =>
  rows((record) => eventsCsv(record, { header: false }), csvRow(EVENT_COLUMNS)),
)
