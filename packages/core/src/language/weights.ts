/**
 * The weights file: four bytes of magic, version, length of the payload, its SHA-256, then the payload: sections,
 * each with its name and length. Written by `training/neural/pack.ts`. All numbers are little-endian.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { ReadoutError } from '../record/error.ts'
import type { Shape } from './neural/network.ts'

export const MAGIC = 'RDLM'
export const VERSION = 2
const HEAD = 44

export interface Weights {
  readonly hash: string
  readonly shape: Shape
  /** The tensors `shape` describes. */
  readonly network: Uint8Array
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
    shape: JSON.parse(text('shape')) as Shape,
    network: need('network'),
    lemmas,
  }
}
