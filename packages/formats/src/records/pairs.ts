/** Countries in pairs, summed over all records. */
import { Pairs, pairsCsv, type Record } from '@readout/core'
import type { Writer } from '../types.ts'

export const writer: Writer<'records'> = {
  async *write(input) {
    const pairs = new Pairs()
    for await (const record of input) pairs.add(record as Record)
    yield pairsCsv(pairs.list())
  },
}
