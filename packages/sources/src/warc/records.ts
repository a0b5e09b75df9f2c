/** The records of a web archive, one after the other, in memory that stays the same however large the archive is. */
import { pieces } from './pieces.ts'
import { type Found, Splitter } from './splitter.ts'

export type { Found, WarcGap, WarcRecord } from './splitter.ts'

export interface RecordOptions {
  /** Larger records come without their content: bytes, 64 MiB unless told. */
  readonly largest?: number | undefined
  /** Lend what records hold instead of copying it: it is good until the next record is asked for, and nothing is set aside for each. */
  readonly lend?: boolean | undefined
}

export const LARGEST_RECORD = 1 << 26

/**
 * Every record of an archive of any packing, whatever its type, and in its place each stretch that could not be read.
 * @example for await (const found of warcRecords(createReadStream(file))) if ('type' in found) console.log(found.type)
 */
export async function* warcRecords(
  stream: AsyncIterable<Uint8Array>,
  { largest = LARGEST_RECORD, lend = false }: RecordOptions = {},
): AsyncGenerator<Found> {
  const splitter = new Splitter(largest, lend)
  for await (const piece of pieces(stream)) {
    if ('gap' in piece) splitter.gap(piece)
    else splitter.push(piece)
    yield* splitter.take()
  }
  splitter.end()
  yield* splitter.take()
}
