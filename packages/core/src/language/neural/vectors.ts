/**
 * Word vectors as a few small numbers a word: residual vector quantisation (Chen, Guan and Wang 2010) of vectors learnt from
 * large text, made by training/neural/vectors.py, which names the source. A table of slots by hash: a fingerprint of 16 bits
 * and one code a stage. It holds no word; a word that was not put in seems to be there about once in a thousand.
 */
import { hashes } from './lexicon.ts'

/** Codes a word has; each stage has 256 rows of its own in the network's table of vectors. */
export const STAGES = 12
/** Rows of that table; row 0 is empty. */
export const VECTOR_ROWS = 1 + STAGES * 256

const HEAD = 8
const ENTRY = 2 + STAGES

export class Vectors {
  /** Eight bytes of head (slots, stages), then the slots; a fingerprint of 0 is an empty slot. */
  readonly bytes: Uint8Array
  private readonly slots: number
  private readonly pair = new Uint32Array(2)

  /** @throws RangeError where the length of the bytes is not what their head says */
  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.bytes = bytes
    this.slots = view.getUint32(0, true)
    const stages = view.getUint32(4, true)
    if (stages !== STAGES || bytes.length !== HEAD + this.slots * ENTRY)
      throw new RangeError('the word vectors are of another length than they say')
  }

  /** An empty table; it must keep a free slot or looking up would not end. */
  static empty(slots: number): Vectors {
    const bytes = new Uint8Array(HEAD + slots * ENTRY)
    const view = new DataView(bytes.buffer)
    view.setUint32(0, slots, true)
    view.setUint32(4, STAGES, true)
    return new Vectors(bytes)
  }

  /** Index of the word's entry, or of the free slot where its search ends. Fingerprint in `pair[1]`. */
  private find(word: string): number {
    const { bytes, pair, slots } = this
    hashes(word, pair)
    const mark = (pair[1]! ^ (pair[0]! >>> 7)) & 0xffff || 1
    let a = Math.imul(pair[0]! ^ (pair[0]! >>> 16), 0x85ebca6b)
    a = Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
    let slot = ((a ^ (a >>> 16)) >>> 0) % slots
    for (let tries = 0; ; tries++) {
      const at = HEAD + slot * ENTRY
      const there = bytes[at]! | (bytes[at + 1]! << 8)
      // a full table has no free slot to stop at
      if (there === 0 || there === mark || tries === slots) {
        pair[1] = mark
        return at
      }
      slot = slot + 1 === slots ? 0 : slot + 1
    }
  }

  /** Puts a word in, lower case; of two with one fingerprint in one place the first stays. Returns whether it was free. */
  add(word: string, codes: Uint8Array): boolean {
    const at = this.find(word)
    if (this.bytes[at]! | this.bytes[at + 1]!) return false
    this.bytes[at] = this.pair[1]! & 255
    this.bytes[at + 1] = this.pair[1]! >> 8
    this.bytes.set(codes, at + 2)
    return true
  }

  /**
   * Writes the STAGES rows of a word (lower case, digits as 0) into `out` from `at` on; a word with hyphens that is not known has those of
   * its last part; zeros where nothing is known.
   * @example vectors.rows('talks', row, 26)
   */
  rows(word: string, out: Int32Array, at: number): void {
    let entry = this.find(word)
    if (!(this.bytes[entry]! | this.bytes[entry + 1]!)) {
      const hyphen = word.lastIndexOf('-')
      if (hyphen > 0 && hyphen < word.length - 2) entry = this.find(word.slice(hyphen + 1))
    }
    const known = (this.bytes[entry]! | this.bytes[entry + 1]!) !== 0
    for (let s = 0; s < STAGES; s++) out[at + s] = known ? 1 + s * 256 + this.bytes[entry + 2 + s]! : 0
  }
}
