/**
 * The weights file: four bytes of magic, version, length of the payload, its SHA-256, then the payload: sections,
 * each with its name and length. Written by `training/pack.ts`. All numbers are little-endian.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { ReadoutError } from '../record/error.ts'
import { type Scorer, SparseModel, TripleModel } from './linear.ts'

export const MAGIC = 'RDLM'
export const VERSION = 1
const HEAD = 44

/** What the file says of itself: the names of its classes, in the order of their numbers. */
export interface Meta {
  /** "NOUN NN": universal and Penn tag. */
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  /** "O", "B-PER", "I-PER", … */
  readonly names: readonly string[]
}

export interface Weights {
  readonly hash: string
  readonly meta: Meta
  readonly tag: Scorer
  readonly move: Scorer
  readonly label: Scorer
  readonly name: Scorer
  /** Words with one tag only, by the hash of their form. */
  readonly sure: ReadonlyMap<number, number>
  /** "form\tUPOS" to lemma. */
  readonly lemmas: ReadonlyMap<string, string>
}

/**
 * Reads the bytes of a weights file.
 * @throws ReadoutError R2001 not a weights file; R2002 of another version; R2003 cut short or altered; R2004 incomplete
 */
export function readWeights(bytes: Uint8Array): Weights {
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
  const payload = bytes.subarray(HEAD)
  const digest = sha256(payload)
  if (view.getUint32(8, true) !== payload.length || digest.some((b, i) => b !== bytes[12 + i])) {
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
    hash: bytesToHex(digest),
    meta: JSON.parse(text('meta')) as Meta,
    tag: readModel(need('tag')),
    move: readModel(need('move')),
    label: readModel(need('label')),
    name: readModel(need('name')),
    sure: readSure(need('sure')),
    lemmas,
  }
}

/** Pairs of form hash (four bytes) and tag (one byte). */
function readSure(bytes: Uint8Array): Map<number, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const out = new Map<number, number>()
  for (let at = 0; at + 5 <= bytes.length; at += 5) out.set(view.getInt32(at, true), bytes[at + 4]!)
  return out
}

/** A model: classes, rows, entries; keys as growing varints; entries per row; pairs of class and weight, a varint with its sign in the last bit. */
export function readModel(bytes: Uint8Array): Scorer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const classes = view.getUint32(0, true)
  const rows = view.getUint32(4, true)
  const total = view.getUint32(8, true)
  const keys = new Int32Array(rows)
  let at = 12
  let key = 0
  for (let r = 0; r < rows; r++) {
    let shift = 1
    let b = 0
    do {
      b = bytes[at++]!
      key += (b & 127) * shift
      shift *= 128
    } while (b > 127)
    keys[r] = key | 0
  }
  const starts = new Int32Array(rows)
  const entries = new Int32Array(rows + total)
  let e = 0
  let p = at + rows
  for (let r = 0; r < rows; r++) {
    const count = bytes[at + r]!
    starts[r] = e
    entries[e++] = count
    for (let i = 0; i < count; i++) {
      const c = bytes[p++]!
      let w = 0
      let shift = 0
      let b = 0
      do {
        b = bytes[p++]!
        w |= (b & 127) << shift
        shift += 7
      } while (b > 127)
      entries[e++] = ((w & 1 ? -((w + 1) >> 1) : w >> 1) << 8) | c
    }
  }
  return classes === 3 ? new TripleModel(keys, starts, entries) : new SparseModel(classes, keys, starts, entries)
}
