/**
 * The weights file: four bytes of magic, version, length of the payload, SHA-256 of the payload, a checksum of 64 bits
 * over length, SHA-256 and payload, then the payload: sections, each with its name and length. Written by
 * `training/neural/pack.ts`. All numbers are little-endian.
 *
 * The SHA-256 names the model in records; packing makes it and a test checks it. Loading checks the checksum alone,
 * which takes a hundredth of the time: against accidents both serve, and whoever alters a file on purpose could have
 * written either anew.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import { ReadoutError } from '../record/error.ts'
import type { UpperShape } from './neural/adapter.ts'
import { Lexicon } from './neural/lexicon.ts'
import type { Shape } from './neural/network.ts'
import { Vectors } from './neural/vectors.ts'

export const MAGIC = 'RDLM'
export const VERSION = 9
/** Bytes before the payload. */
export const HEAD = 52

export interface Weights {
  /** SHA-256 of the payload, hexadecimal, as the file states it. */
  readonly hash: string
  readonly shape: Shape
  /** The tensors `shape` describes. */
  readonly network: Uint8Array
  /** What dictionaries and gazetteers say of words. */
  readonly lexicon: Lexicon
  /** What large text says of words. */
  readonly vectors: Vectors
  /** Adapter and heads above the encoder: what words tell. */
  readonly upper: { readonly shape: UpperShape; readonly data: Uint8Array }
  /** The ranker of antecedents; null in a file that is still being trained. */
  readonly antecedents: { readonly shape: Pick<UpperShape, 'tensors'>; readonly data: Uint8Array } | null
  /** "form\tUPOS" to lemma. */
  readonly lemmas: ReadonlyMap<string, string>
}

/**
 * Checksum of a weights file's bytes 8 to 44 and from 52 on: two mixes of 32 bits over its words of four bytes. Every
 * step of either can be undone, so no change of one word goes unseen; of other changes one in 2^64 would.
 */
export function checksum(bytes: Uint8Array): [low: number, high: number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let a = 0x9e3779b9
  let b = bytes.length
  const mix = (word: number) => {
    a = Math.imul(a ^ word, 0x85ebca6b)
    a ^= a >>> 15
    b = Math.imul(b + word, 0xc2b2ae35)
    b = (b << 13) | (b >>> 19)
  }
  for (let at = 8; at < 44; at += 4) mix(view.getInt32(at, true))
  const words = (bytes.length - HEAD) >> 2
  ;[a, b] = mixAll(wordsOf(bytes, words), a, b)
  for (let at = HEAD + 4 * words; at < bytes.length; at++) mix(bytes[at]!)
  return [a >>> 0, b >>> 0]
}

const LITTLE = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

/** The words of four bytes from HEAD on. Where bytes lie askew for the machine they are copied. */
function wordsOf(bytes: Uint8Array, words: number): Int32Array {
  if (LITTLE) {
    const at = bytes.byteOffset + HEAD
    if (at % 4 === 0) return new Int32Array(bytes.buffer, at, words)
    return new Int32Array(bytes.slice(HEAD, HEAD + 4 * words).buffer, 0, words)
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Int32Array.from({ length: words }, (_, i) => view.getInt32(HEAD + 4 * i, true))
}

/** The mix over many words, a loop by itself: it runs two million times before anything is read, and a compiler takes it early. */
function mixAll(words: Int32Array, a: number, b: number): [a: number, b: number] {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    a = Math.imul(a ^ word, 0x85ebca6b)
    a ^= a >>> 15
    b = Math.imul((b + word) | 0, 0xc2b2ae35)
    b = (b << 13) | (b >>> 19)
  }
  return [a, b]
}

/**
 * Reads the bytes of a weights file.
 * @throws ReadoutError R2001 not a weights file; R2002 of another version; R2003 cut short or altered; R2004 incomplete
 */
export function readWeights(bytes: Uint8Array): Weights {
  // a Buffer of Node slices without copying: what follows relies on Uint8Array's own way
  bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEAD || String.fromCharCode(...bytes.subarray(0, 4)) !== MAGIC) {
    throw new ReadoutError(
      'R2001',
      'the language model is no Readout weights file: give the bytes of packages/core/weights/en.bin',
    )
  }
  const version = view.getUint32(4, true)
  if (version !== VERSION) {
    throw new ReadoutError(
      'R2002',
      `the language model has version ${version}, this reader needs version ${VERSION}: use the weights file that came with it`,
    )
  }
  const [low, high] = checksum(bytes)
  if (
    view.getUint32(8, true) !== bytes.length - HEAD ||
    view.getUint32(44, true) !== low ||
    view.getUint32(48, true) !== high
  ) {
    throw new ReadoutError(
      'R2003',
      'the language model is cut short or altered, its checksum does not agree: get the file again',
    )
  }
  const sections = new Map<string, Uint8Array>()
  for (let at = HEAD; at < bytes.length; ) {
    const size = bytes[at]!
    const name = String.fromCharCode(...bytes.subarray(at + 1, at + 1 + size))
    const length = view.getUint32(at + 1 + size, true)
    at += 5 + size
    sections.set(name, bytes.subarray(at, at + length))
    at += length
  }
  const need = (name: string): Uint8Array => {
    const section = sections.get(name)
    if (!section) throw new ReadoutError('R2004', `the language model has no section "${name}": get the file again`)
    return section
  }
  const text = (name: string) => new TextDecoder().decode(need(name))
  const lemmas = new Map<string, string>()
  for (const line of text('lemma').split('\n')) {
    const [form, upos, lemma] = line.split('\t')
    if (lemma !== undefined) lemmas.set(`${form}\t${upos}`, lemma)
  }
  return {
    hash: bytesToHex(bytes.subarray(12, 44)),
    shape: JSON.parse(text('shape')) as Shape,
    network: need('network'),
    upper: { shape: JSON.parse(text('upper.shape')) as UpperShape, data: need('upper') },
    antecedents: sections.has('antecedents')
      ? {
          shape: JSON.parse(text('antecedents.shape')) as Pick<UpperShape, 'tensors'>,
          data: need('antecedents'),
        }
      : null,
    lexicon: new Lexicon(need('lexicon')),
    vectors: new Vectors(need('vectors')),
    lemmas,
  }
}
