/**
 * A packed archive as the pieces it unpacks to. Members that fit into memory are unpacked in one go, which is several times faster
 * than a stream; others come in many pieces. What is broken is a gap, and reading goes on at the next member that begins a record.
 */
import { crc32 } from 'node:zlib'
import type { Codec } from './codec.ts'
import { largeMember } from './large.ts'
import type { Gap, Piece } from './pieces.ts'
import type { Window } from './window.ts'

/** Bytes to have at hand before a member is tried, so that few are tried in vain. */
const AHEAD = 1 << 20
const LOW = 1 << 18
/** The most of the input, and of what comes out of it, that is unpacked in one go. */
const MOST_IN = 1 << 23
const MOST_OUT = 1 << 24
/** So many bytes of a member show whether a record begins in it, and unpack to little. */
const TASTE = 1024

export async function* members(w: Window, codec: Codec): AsyncGenerator<Piece | Gap> {
  for (;;) {
    if (w.length < LOW) await w.fill(AHEAD)
    if (w.length === 0) return
    const view = w.view()
    const head = codec.head(view, 0)
    if (head === null && !w.ended && w.length < AHEAD) {
      await w.fill(w.length + 1)
      continue
    }
    if (head === null || head < 0) {
      const at = w.position
      const skipped = await toNext(w, codec, 0)
      // some writers fill up the last block with zeros
      if (skipped.blank) continue
      yield { gap: at, skipped: skipped.bytes, why: 'no member begins here', position: w.position }
      continue
    }
    const found = codec.unpack(view.subarray(head), MOST_OUT)
    if (found === 'more' && !w.ended && w.length < MOST_IN) {
      await w.fill(w.length * 2)
      continue
    }
    if (found === 'large' || (found === 'more' && !w.ended)) {
      yield* largeMember(w, codec, head)
      continue
    }
    if (typeof found === 'object') {
      const end = head + found.used + codec.trailer
      if (end > w.length && !w.ended) {
        await w.fill(end)
        continue
      }
      const whole = end <= w.length
      const sound =
        whole &&
        codec.fits(view.subarray(end - codec.trailer, end), codec.trailer ? crc32(found.bytes) : 0, found.bytes.length)
      // a damaged member may run on into the next ones, and end where one of those does
      const alone = sound || !whole || within(nextHead(view, codec, 1), end)
      const follows = !whole || end === w.length ? w.ended : codec.head(view, end) !== -1
      if (sound || (whole && follows && alone)) {
        const at = w.position
        w.advance(end)
        const packed = sound && codec.alone ? view.subarray(0, end) : null
        yield { bytes: found.bytes, first: true, last: true, doubtful: !sound, at, position: w.position, packed }
        continue
      }
    }
    yield* broken(w, codec, head, found)
  }
}

const within = (next: number, end: number) => next === -1 || next >= end

/** What can be had of a broken member, and the way to the next. */
async function* broken(
  w: Window,
  codec: Codec,
  head: number,
  found: ReturnType<Codec['unpack']>,
): AsyncGenerator<Piece | Gap> {
  const at = w.position
  // what is held is looked at before anything of it is let go
  const near = nextHead(w.view(), codec, 1)
  const cut = found === 'more' && near === -1
  const part = longest(w.view().subarray(head, near === -1 ? w.length : near), codec)
  if (part !== null && part.length > 0)
    yield { bytes: part, first: true, last: false, doubtful: !cut, at, position: w.position, packed: null }
  const { bytes } = await toNext(w, codec, 1)
  const why = cut ? 'the end is missing' : 'the packing is broken'
  yield { gap: at, skipped: bytes, why, position: w.position }
}

/** The longest beginning that unpacks, found by halving: what stands before the damage. */
function longest(view: Buffer, codec: Codec): Buffer | null {
  const whole = codec.partly(view, MOST_OUT)
  if (whole !== null) return whole
  let [good, bad] = [0, view.length]
  let best: Buffer | null = null
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    const part = codec.partly(view.subarray(0, middle), MOST_OUT)
    if (part === null) bad = middle
    else [good, best] = [middle, part]
  }
  return best
}

/** Moves the window to the next member that begins a record, or to the end. */
export async function toNext(w: Window, codec: Codec, from: number): Promise<{ bytes: number; blank: boolean }> {
  const start = w.position
  let blank = true
  for (let at = from; ; ) {
    const next = nextHead(w.view(), codec, at)
    // a member at the very end may begin a record: that shows when more is there
    const safe = w.ended ? w.length : Math.max(0, w.length - TASTE)
    const to = next !== -1 && (next < safe || w.ended) ? next : safe
    blank &&= isBlank(w.view().subarray(0, to))
    w.advance(to)
    if (to === next || w.ended) return { bytes: w.position - start, blank: blank && from === 0 }
    at = 0
    // where nothing could be let go, `from` still counts
    if (to === 0) at = from
    await w.fill(w.length + AHEAD)
  }
}

const isBlank = (bytes: Buffer) => bytes.every((b) => b === 0)

/** Where the next member stands that begins with a record; −1 where none does. */
export function nextHead(view: Buffer, codec: Codec, from: number): number {
  for (let at = view.indexOf(codec.magic, from); at !== -1; at = view.indexOf(codec.magic, at + 1)) {
    const head = codec.head(view, at)
    if (head === null || head < 0) continue
    const taste = codec.partly(view.subarray(at + head, at + head + TASTE), 1 << 21)
    if (taste !== null && /^\s*WARC\/[01]\./.test(taste.toString('latin1', 0, 32))) return at
  }
  return -1
}
