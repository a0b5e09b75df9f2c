/** Where an archive that is written on ends: behind its last whole record, whatever a crash has left there. */
import { createReadStream } from 'node:fs'
import { warcRecords } from './records.ts'

/** So much of the end is looked at first; almost always the last record begins in it. */
const TAIL = 1 << 22

/** Bytes up to the end of the last whole record; null where the file holds none. */
export async function wholeLength(file: string, size: number): Promise<number | null> {
  for (const from of size > TAIL ? [size - TAIL, 0] : [0]) {
    let records = 0
    let end = size
    for await (const found of warcRecords(createReadStream(file, { start: from, end: size - 1 }), {
      largest: 1 << 24,
    })) {
      // only what reaches to the end is cut off; damage before it is left as it is
      end = size
      if ('gap' in found) end = from + found.gap
      else records++
    }
    if (records > 0) return end
  }
  return null
}
