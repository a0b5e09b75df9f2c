/**
 * What dictionaries and gazetteers say of a word, as a Bloom filter over pairs of word and class (Bloom 1970): a small set of
 * bits that holds no word. A pair that was put in is always found; one that was not is found by mistake about once in a thousand.
 * Made by training/neural/lexicon.ts, which names the sources; a section of the weights file.
 */

/** The classes, in the order of their rows behind the rows of character n-grams. New ones go to the end. */
export const CLASSES = [
  ...['given', 'surname', 'city', 'region', 'people', 'body', 'bodyWord', 'month'],
  ...['nAct', 'nAnimal', 'nArtifact', 'nAttribute', 'nBody', 'nCognition', 'nCommunication', 'nEvent', 'nFeeling'],
  ...['nFood', 'nGroup', 'nLocation', 'nObject', 'nPerson', 'nPossession', 'nQuantity', 'nState', 'nTime'],
  ...[
    'vBody',
    'vChange',
    'vCognition',
    'vCommunication',
    'vSocial',
    'vContact',
    'vCreation',
    'vMotion',
    'vPossession',
    'vStative',
  ],
  ...['adjective', 'adverb', 'mostlyNoun', 'mostlyVerb', 'mostlyAdjective'],
  ...['vThat', 'vTo', 'vTwo', 'vAlone'],
] as const
/** At most this many classes of a word are used, the first ones. */
export const MAX_CLASSES = 10

const HEAD = 8

/** Two 32-bit hashes of a word, from which those of its pairs follow (Kirsch and Mitzenmacher 2006). */
export function hashes(word: string, out: Uint32Array): void {
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i)
    a = Math.imul(a ^ c, 0x01000193)
    b = Math.imul((b << 7) ^ (b >>> 25) ^ c, 0x85ebca6b)
  }
  out[0] = a
  out[1] = b
}

export class Lexicon {
  /** Eight bytes of head (size in bits, probes a pair), then the bits. */
  readonly bytes: Uint8Array
  private readonly bits: number
  private readonly probes: number
  private readonly pair = new Uint32Array(2)

  /** @throws RangeError where the length of the bytes is not what their head says */
  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.bytes = bytes
    this.bits = view.getUint32(0, true)
    this.probes = view.getUint32(4, true)
    if (bytes.length !== HEAD + this.bits / 8) throw new RangeError('the lexicon is of another length than it says')
  }

  /** An empty one to put pairs in; `bits` is a multiple of eight. */
  static empty(bits: number, probes: number): Lexicon {
    const bytes = new Uint8Array(HEAD + bits / 8)
    const view = new DataView(bytes.buffer)
    view.setUint32(0, bits, true)
    view.setUint32(4, probes, true)
    return new Lexicon(bytes)
  }

  private bit(cls: number, probe: number): number {
    // the class is mixed into both hashes, so that the pairs of one word lie far apart
    const a = Math.imul(this.pair[0]! ^ Math.imul(cls + 1, 0x9e3779b1), 0x85ebca6b)
    const b = Math.imul(this.pair[1]! ^ Math.imul(cls + 1, 0xc2b2ae35), 0x27d4eb2f) | 1
    const x = (a ^ (a >>> 15)) + Math.imul(probe, b ^ (b >>> 13))
    return (x >>> 0) % this.bits
  }

  add(word: string, cls: number): void {
    hashes(word, this.pair)
    for (let p = 0; p < this.probes; p++) {
      const at = this.bit(cls, p)
      this.bytes[HEAD + (at >> 3)]! |= 1 << (at & 7)
    }
  }

  /** Whether the pair was put in (or, seldom, seems so); the word in lower case. */
  has(word: string, cls: number): boolean {
    hashes(word, this.pair)
    return this.holds(cls)
  }

  private holds(cls: number): boolean {
    for (let p = 0; p < this.probes; p++) {
      const at = this.bit(cls, p)
      if (!(this.bytes[HEAD + (at >> 3)]! & (1 << (at & 7)))) return false
    }
    return true
  }

  /**
   * Writes the row of each class of a word, `first` for class 0, into `out` from `at` on, and zeros behind them, MAX_CLASSES numbers in all.
   * @example lexicon.classes('paris', row, 16, 12_000)
   */
  classes(word: string, out: Int32Array, at: number, first: number): void {
    hashes(word, this.pair)
    const end = at + MAX_CLASSES
    let k = at
    for (let c = 0; c < CLASSES.length && k < end; c++) if (this.holds(c)) out[k++] = first + c
    out.fill(0, k, end)
  }
}
