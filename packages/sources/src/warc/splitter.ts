/** Cuts unpacked content into records, and finds the way back where the content is not what its lengths say. */
import { BEGINNING, BEGINS, begins, WARC } from './begins.ts'
import { endOfFields, type Fields, parseFields } from './fields.ts'
import { Passing } from './passing.ts'
import type { Gap, Piece } from './pieces.ts'
import { proves } from './proof.ts'

export interface WarcRecord {
  /** Counted from 1, gaps not. */
  readonly number: number
  /** In small letters: response, request, resource, revisit, conversion, metadata, warcinfo … */
  readonly type: string
  readonly fields: Fields
  /** What the record holds; null where it is larger than asked for. */
  readonly content: Buffer | null
  readonly length: number
  /** Bytes of the stream, as it stands, that were read so far. */
  readonly position: number
}

/** A stretch without a record. */
export interface WarcGap {
  /** Where it begins, in bytes of the stream as it stands. */
  readonly gap: number
  /** Its bytes, unpacked where the packing was sound. */
  readonly skipped: number
  readonly why: string
  readonly position: number
}

export type Found = WarcRecord | WarcGap

/** A record whose content is good until more is pushed. */
export interface LentRecord extends WarcRecord {
  /** The packed member that it makes up the most of, and where its content begins in what that unpacks to. */
  readonly member: { readonly packed: Buffer; readonly at: number } | null
}

const MOST_HEAD = 1 << 16
/** The head of a record that has been read, while its content is awaited. */
interface Head {
  readonly fields: Fields
  readonly length: number
  /** Where the content begins in what is held. */
  readonly content: number
}

export class Splitter {
  readonly #largest: number
  #found: (LentRecord | WarcGap)[] = []
  #number = 0
  /** Content not used up, from `#at` on. */
  #held: Buffer = Buffer.alloc(0)
  #at = 0
  #end = 0
  /** Is what is held a buffer of ours, which is written over? */
  #own = false
  #head: Head | null = null
  /** Content of a record too large to be held that is still to come. */
  #passing: Passing | null = null
  #lost: { gap: number; skipped: number; why: string } | null = null
  #doubtful = false
  #position = 0
  #pieceAt = 0
  #piece: Piece | null = null
  /** Is the content what the stream itself holds, byte for byte? */
  #exact = false
  /** Does what is held end where a member ends? */
  #closed = false

  constructor(largest: number) {
    this.#largest = largest
  }

  /** What was found since. */
  take(): (LentRecord | WarcGap)[] {
    const found = this.#found
    this.#found = []
    return found
  }

  push(piece: Piece): void {
    this.#piece = null
    // a record ends where its member ends, whatever its length says, if the next member begins with a record
    if (piece.first && this.#busy && BEGINS.test(piece.bytes.toString('latin1', 0, BEGINNING))) this.#finish()
    this.#piece = piece
    this.#position = piece.position
    this.#pieceAt = piece.at
    this.#exact = piece.position - piece.at === piece.bytes.length
    this.#closed = piece.last
    this.#doubtful = piece.doubtful || (this.#doubtful && this.#busy)
    let bytes = piece.bytes
    if (this.#passing) bytes = this.#pass(bytes)
    if (bytes.length === 0) return
    this.#hold(bytes)
    this.#cut(false)
    if (this.#at < this.#end && !this.#own) this.#move(0)
  }

  /** Nothing of what is held goes on behind a gap. */
  gap(gap: Gap): void {
    this.#piece = null
    const before = this.#found.length
    this.#finish()
    // what began before the damage is lost with it: one loss, said once
    if (this.#found.length > before && 'gap' in this.#found.at(-1)!) this.#found.pop()
    this.#position = gap.position
    this.#found.push(gap)
  }

  end(): void {
    this.#piece = null
    this.#finish()
  }

  get #busy(): boolean {
    return this.#at < this.#end || this.#passing !== null || this.#lost !== null
  }

  /** No more of what is held will come. */
  #finish(): void {
    this.#cut(true)
    if (this.#passing) this.#lose('a record is cut off', this.#passing.bytes)
    this.#settle()
    this.#held = Buffer.alloc(0)
    this.#at = this.#end = 0
    this.#own = false
    this.#head = null
    this.#passing = null
    this.#doubtful = false
  }

  #hold(bytes: Buffer): void {
    if (this.#at === this.#end) {
      // most members are one record: it is cut where it lies
      ;[this.#held, this.#at, this.#end, this.#own] = [bytes, 0, bytes.length, false]
      return
    }
    if (!this.#own || this.#end + bytes.length > this.#held.length) this.#move(bytes.length)
    bytes.copy(this.#held, this.#end)
    this.#end += bytes.length
  }

  /** Moves what is held to the beginning of a buffer of ours, with room for more. */
  #move(more: number): void {
    const needed = this.#end - this.#at + more
    const room = this.#own && needed * 2 <= this.#held.length ? this.#held : Buffer.allocUnsafeSlow(needed * 2)
    this.#held.copy(room, 0, this.#at, this.#end)
    if (this.#head) this.#head = { ...this.#head, content: this.#head.content - this.#at }
    this.#end -= this.#at
    this.#at = 0
    this.#held = room
    this.#own = true
  }

  /** Takes all whole records from what is held; `last`: nothing more belongs to it. */
  #cut(last: boolean): void {
    for (;;) {
      if (this.#lost && !this.#refind(last)) return
      if (!this.#head && !this.#begin(last)) return
      const head = this.#head
      if (head && !this.#complete(head, last)) return
    }
  }

  /** Reads the head of the next record; false where more is needed or nothing is left. */
  #begin(last: boolean): boolean {
    const view = this.#held.subarray(0, this.#end)
    while (this.#at < this.#end && (view[this.#at] === 13 || view[this.#at] === 10)) this.#at++
    const size = this.#end - this.#at
    if (size === 0) return false
    const known = Math.min(size, WARC.length)
    const named = view.compare(WARC, 0, known, this.#at, this.#at + known) === 0
    if (!named) return this.#stray('something that is no record')
    const content = endOfFields(view, this.#at, MOST_HEAD)
    if (content === -1) {
      if (last) return this.#stray('a record is cut off')
      return size > MOST_HEAD ? this.#stray('the head of a record does not end') : false
    }
    const text = view.toString('utf8', this.#at, content)
    const fields = parseFields(text.slice(text.indexOf('\n') + 1))
    const said = fields.get('content-length')
    if (!BEGINS.test(text) || said === null || !/^\d{1,15}$/.test(said))
      return this.#stray('the head of a record is broken')
    this.#head = { fields, length: Number(said), content }
    return true
  }

  /** Takes the content of a record; false where more is needed. */
  #complete(head: Head, last: boolean): boolean {
    const { fields, length, content } = head
    if (length > this.#largest) {
      const rest = this.#held.subarray(content, this.#end)
      this.#head = null
      this.#passing = new Passing(fields, length, content - this.#at, this.#where(this.#pieceAt))
      const bytes = this.#pass(Buffer.from(rest))
      ;[this.#held, this.#at, this.#end, this.#own] = [bytes, 0, bytes.length, false]
      return bytes.length > 0 || last
    }
    const end = content + length
    // the line ends behind it, and whether another record begins there, tell whether the length is right
    const closed = last || (this.#closed && this.#end >= end && this.#end <= end + 4)
    if (this.#end < end + 4 + BEGINNING && !closed) return false
    if (this.#end < end) return this.#stray('a record is longer than what is there')
    const view = this.#held.subarray(0, this.#end)
    const bytes = view.subarray(content, end)
    const doubt = this.#doubtful ? 'doubtful' : follows(view, end)
    if (doubt !== 'sound') {
      const proof = proves(fields.get('warc-block-digest'), bytes)
      if (proof === false || (doubt !== 'likely' && proof === null))
        return this.#stray(
          doubt === 'doubtful' ? 'a check sum does not fit' : 'a record is longer or shorter than its length',
        )
    }
    this.#head = null
    this.#at = end
    this.#record(fields, bytes, length)
    return true
  }

  #record(fields: Fields, content: Buffer | null, length: number): void {
    const type = (fields.get('warc-type') ?? '').toLowerCase()
    const position = this.#where(this.#position)
    const member = content === null ? null : this.#memberOf(content)
    this.#found.push({ number: ++this.#number, type, fields, content, length, position, member })
  }

  #memberOf(content: Buffer): LentRecord['member'] {
    const { packed = null, bytes } = this.#piece ?? {}
    if (packed === null || !bytes || content.buffer !== bytes.buffer || content.length * 2 < bytes.length) return null
    return { packed, at: content.byteOffset - bytes.byteOffset }
  }

  /** Bytes of the stream before what is cut next, where that can be known exactly. */
  #where(otherwise: number): number {
    return this.#exact ? this.#position - (this.#end - this.#at) : otherwise
  }

  /** Lets content of a large record go by; what comes behind it. */
  #pass(bytes: Buffer): Buffer {
    const passing = this.#passing!
    const passed = passing.take(bytes)
    if (passed === null) return Buffer.alloc(0)
    if (passed.inner) {
      this.#lose('a record is longer than what is there', passing.bytes)
      this.#settle()
    } else this.#record(passing.fields, null, passing.length)
    this.#passing = null
    return passed.rest
  }

  /** What stands here is no record: on to the next. Always true, so that the cutting goes on. */
  #stray(why: string): true {
    this.#head = null
    this.#lose(why, 0)
    return true
  }

  #lose(why: string, skipped: number): void {
    this.#lost = { gap: this.#passing?.at ?? this.#where(this.#pieceAt), skipped, why }
  }

  /** Looks for the next record in what is held; false where none begins there. */
  #refind(last: boolean): boolean {
    const view = this.#held.subarray(this.#at, this.#end)
    // what was taken for a record once is not taken for one again
    const next = begins(view, this.#lost!.skipped === 0 ? 1 : 0)
    const to = next !== -1 ? next : last ? view.length : Math.max(0, view.length - BEGINNING)
    this.#lost!.skipped += to
    this.#at += to
    if (next === -1) {
      if (last) this.#settle()
      return false
    }
    this.#settle()
    return true
  }

  #settle(): void {
    if (this.#lost) this.#found.push({ ...this.#lost, position: this.#position })
    this.#lost = null
  }
}

/** Does what stands behind a record fit? “likely”: but for one byte. */
function follows(view: Buffer, end: number): 'sound' | 'likely' | 'doubtful' {
  let at = end
  while (view[at] === 13 || view[at] === 10) at++
  const ends = view.toString('latin1', end, at)
  const closed = ends === '\r\n\r\n' || ends === '\n\n'
  const next = at >= view.length || BEGINS.test(view.toString('latin1', at, at + BEGINNING))
  if (closed && next) return 'sound'
  if (closed || next) return 'likely'
  const near = begins(view.subarray(end, end + 8 + BEGINNING), 1)
  return near !== -1 && near <= 4 ? 'likely' : 'doubtful'
}
