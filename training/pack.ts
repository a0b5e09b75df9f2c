/** Writes the weights file that `packages/core/src/language/weights.ts` reads. */
import { createHash } from 'node:crypto'
import { checksum, HEAD, MAGIC, VERSION } from '../packages/core/src/language/weights.ts'

/** Magic, version, length of the payload, its SHA-256, checksum, payload: sections of name, length and bytes. */
export function packFile(sections: Record<string, Uint8Array>): Uint8Array {
  const parts = Object.entries(sections)
  const size = parts.reduce((n, [name, b]) => n + 1 + name.length + 4 + b.length, 0)
  const out = new Uint8Array(HEAD + size)
  const view = new DataView(out.buffer)
  for (let i = 0; i < 4; i++) out[i] = MAGIC.charCodeAt(i)
  view.setUint32(4, VERSION, true)
  view.setUint32(8, size, true)
  let at = HEAD
  for (const [name, bytes] of parts) {
    out[at++] = name.length
    for (let i = 0; i < name.length; i++) out[at++] = name.charCodeAt(i)
    view.setUint32(at, bytes.length, true)
    out.set(bytes, at + 4)
    at += 4 + bytes.length
  }
  out.set(createHash('sha256').update(out.subarray(HEAD)).digest(), 12)
  const [low, high] = checksum(out)
  view.setUint32(44, low, true)
  view.setUint32(48, high, true)
  return out
}

/** The sections of a weights file, whatever its version. */
export function sectionsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sections: Record<string, Uint8Array> = {}
  for (let at = HEAD; at < bytes.length; ) {
    const size = bytes[at]!
    const name = String.fromCharCode(...bytes.subarray(at + 1, at + 1 + size))
    const length = view.getUint32(at + 1 + size, true)
    at += 5 + size
    sections[name] = bytes.subarray(at, at + length)
    at += length
  }
  return sections
}
