/** The statements of records in typed columns. */
import type { Record } from '@readout/core'
import { statementAnswers } from '../from-record.ts'
import { writer as parquet } from '../parquet/index.ts'
import type { Writer } from '../types.ts'

export const writer: Writer<'records'> = {
  write: (input, options) => parquet.write(rowsOf(input), options, 'statements'),
}

async function* rowsOf(input: AsyncIterable<Record>) {
  for await (const record of input) yield* statementAnswers(record)
}
