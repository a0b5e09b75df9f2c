/** The records of a web archive, one after the other, in memory that stays the same however large the archive is. */
import { pieces } from './pieces.ts'
import { type Found, type LentRecord, Splitter, type WarcGap, type WarcRecord } from './splitter.ts'
import { Window } from './window.ts'

export type { Found, WarcGap, WarcRecord } from './splitter.ts'

export interface RecordOptions {
  /** Larger records come without their content: bytes, 64 MiB unless told. */
  readonly largest?: number | undefined
}

export const LARGEST_RECORD = 1 << 26

/**
 * Every record of an archive of any packing, whatever its type, and in its place each stretch that could not be read.
 * @example for await (const found of warcRecords(createReadStream(file))) if ('type' in found) console.log(found.type)
 */
export async function* warcRecords(
  stream: AsyncIterable<Uint8Array>,
  { largest = LARGEST_RECORD }: RecordOptions = {},
): AsyncGenerator<Found> {
  for await (const batch of lentRecords(stream, largest))
    for (const found of batch) yield 'gap' in found ? found : owned(found)
}

/** What is lent is good for a moment only. */
function owned({ member: _, ...record }: LentRecord): WarcRecord {
  return { ...record, content: record.content && Buffer.from(record.content) }
}

/** The same, as many at a time as are at hand; what they hold is good until the next are asked for. */
export async function* lentRecords(
  stream: AsyncIterable<Uint8Array>,
  largest: number,
): AsyncGenerator<(LentRecord | WarcGap)[]> {
  const w = new Window(stream)
  const splitter = new Splitter(largest)
  try {
    for await (const piece of await pieces(w)) {
      if ('gap' in piece) splitter.gap(piece)
      else splitter.push(piece)
      const found = splitter.take()
      if (found.length > 0) yield found
    }
  } finally {
    await w.close()
  }
  splitter.end()
  yield splitter.take()
}
