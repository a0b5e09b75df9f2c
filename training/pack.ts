/** Writes the weights file that `packages/core/src/language/weights.ts` reads. */
import { createHash } from 'node:crypto'
import { MAGIC, VERSION } from '../packages/core/src/language/weights.ts'
import type { Row } from './learner.ts'

function varint(out: number[], n: number): void {
  while (n > 127) {
    out.push((n & 127) | 128)
    n = Math.floor(n / 128)
  }
  out.push(n)
}

export function packModel(classes: number, rows: Row[]): Uint8Array {
  const keys: number[] = []
  const counts: number[] = []
  const entries: number[] = []
  let last = 0
  let pairs = 0
  for (const r of rows) {
    varint(keys, r.key - last)
    last = r.key
    counts.push(r.classes.length)
    pairs += r.classes.length
    r.classes.forEach((c, i) => {
      const w = r.weights[i]!
      entries.push(c)
      varint(entries, w < 0 ? -w * 2 - 1 : w * 2)
    })
  }
  const out = new Uint8Array(12 + keys.length + counts.length + entries.length)
  const view = new DataView(out.buffer)
  view.setUint32(0, classes, true)
  view.setUint32(4, rows.length, true)
  view.setUint32(8, pairs, true)
  out.set(keys, 12)
  out.set(counts, 12 + keys.length)
  out.set(entries, 12 + keys.length + counts.length)
  return out
}

export function packSure(sure: Map<number, number>): Uint8Array {
  const out = new Uint8Array(sure.size * 5)
  const view = new DataView(out.buffer)
  ;[...sure]
    .sort((a, b) => a[0] - b[0])
    .forEach(([form, tag], i) => {
      view.setInt32(i * 5, form, true)
      out[i * 5 + 4] = tag
    })
  return out
}

/** Magic, version, length of the payload, SHA-256 of the payload, payload: sections of name, length and bytes. */
export function packFile(sections: Record<string, Uint8Array>): Uint8Array {
  const parts = Object.entries(sections)
  const size = parts.reduce((n, [name, b]) => n + 1 + name.length + 4 + b.length, 0)
  const out = new Uint8Array(44 + size)
  const view = new DataView(out.buffer)
  for (let i = 0; i < 4; i++) out[i] = MAGIC.charCodeAt(i)
  view.setUint32(4, VERSION, true)
  view.setUint32(8, size, true)
  let at = 44
  for (const [name, bytes] of parts) {
    out[at++] = name.length
    for (let i = 0; i < name.length; i++) out[at++] = name.charCodeAt(i)
    view.setUint32(at, bytes.length, true)
    out.set(bytes, at + 4)
    at += 4 + bytes.length
  }
  out.set(createHash('sha256').update(out.subarray(44)).digest(), 12)
  return out
}
