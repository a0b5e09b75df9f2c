/** One packed member that is too large to be unpacked in one go: in pieces, none of which is held. */
import { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import type { Codec } from './codec.ts'
import { toNext } from './members.ts'
import type { Gap, Piece } from './pieces.ts'
import type { Window } from './window.ts'

const STEP = 1 << 16

export async function* largeMember(w: Window, codec: Codec, head: number): AsyncGenerator<Piece | Gap> {
  const at = w.position
  w.advance(head)
  const stream = codec.stream()
  /** Bytes handed to the stream, and those of them that the window has let go of. */
  let [fed, gone] = [0, 0]
  async function* input() {
    for (;;) {
      // while this waits, the window may let go of what the stream has used
      while (!w.ended && w.length < fed - gone + STEP) await w.fill(fed - gone + STEP)
      const from = fed - gone
      // a copy: the window moves its bytes about while the stream still looks at these
      const chunk = Buffer.from(w.view().subarray(from, from + STEP))
      if (chunk.length === 0) return
      fed += chunk.length
      yield chunk
    }
  }
  const settle = () => {
    const used = stream.bytesWritten
    w.advance(used - gone)
    gone = used
  }
  const source = Readable.from(input(), { objectMode: false })
  let [sum, length, first] = [0, 0, true]
  let why: string | null = null
  try {
    for await (const bytes of source.pipe(stream) as AsyncIterable<Buffer>) {
      settle()
      sum = crc32(bytes, sum)
      length += bytes.length
      yield { bytes, first, last: false, doubtful: false, at: w.position, position: w.position, packed: null }
      first = false
    }
  } catch {
    why = 'the packing is broken'
  } finally {
    source.destroy()
    stream.destroy()
  }
  settle()
  if (why === null && codec.trailer > 0) {
    if (!(await w.fill(codec.trailer))) why = 'the end is missing'
    else {
      if (!codec.fits(w.view().subarray(0, codec.trailer), sum, length))
        yield {
          gap: at,
          skipped: 0,
          why: 'a check sum does not fit: a record is not what it was',
          position: w.position,
        }
      w.advance(codec.trailer)
      return
    }
  }
  if (why === null) return
  const skipped = await toNext(w, codec, 0)
  yield { gap: at, skipped: skipped.bytes, why, position: w.position }
}
