/** Weighted hashes and vectors as short strings: base64 of their bytes, so that a sketch stays plain JSON and small. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const CODES = new Uint8Array(128)
for (let i = 0; i < 64; i++) CODES[ALPHABET.charCodeAt(i)] = i

/** Base64 without padding, in plain code: the same in Node, a worker and a browser. */
export function toText(bytes: Uint8Array): string {
  let out = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const three = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    out += ALPHABET[three >> 18]! + ALPHABET[(three >> 12) & 63]!
    if (i + 1 < bytes.length) out += ALPHABET[(three >> 6) & 63]!
    if (i + 2 < bytes.length) out += ALPHABET[three & 63]!
  }
  return out
}

export function toBytes(text: string): Uint8Array {
  const out = new Uint8Array((text.length * 3) >> 2)
  for (let i = 0, o = 0; i < text.length; i += 4, o += 3) {
    const four =
      (CODES[text.charCodeAt(i)]! << 18) |
      (CODES[text.charCodeAt(i + 1)]! << 12) |
      ((CODES[text.charCodeAt(i + 2) | 0] ?? 0) << 6) |
      (CODES[text.charCodeAt(i + 3) | 0] ?? 0)
    out[o] = four >> 16
    if (o + 1 < out.length) out[o + 1] = (four >> 8) & 255
    if (o + 2 < out.length) out[o + 2] = four & 255
  }
  return out
}

/** Hashes of 24 bits in order, each with a byte that weighs or marks it. */
export function packHashes(bag: ReadonlyMap<number, number>): string {
  const bytes = new Uint8Array(bag.size * 4)
  let at = 0
  for (const hash of [...bag.keys()].sort((a, b) => a - b)) {
    bytes[at++] = hash >> 16
    bytes[at++] = (hash >> 8) & 255
    bytes[at++] = hash & 255
    bytes[at++] = Math.max(0, Math.min(255, Math.round(bag.get(hash)!)))
  }
  return toText(bytes)
}

export interface Bag {
  readonly hashes: Int32Array
  readonly bytes: Uint8Array
}

export function unpackHashes(text: string): Bag {
  const raw = toBytes(text)
  const n = raw.length >> 2
  const hashes = new Int32Array(n)
  const bytes = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    hashes[i] = (raw[4 * i]! << 16) | (raw[4 * i + 1]! << 8) | raw[4 * i + 2]!
    bytes[i] = raw[4 * i + 3]!
  }
  return { hashes, bytes }
}

/** A vector by its direction alone, a byte a number; '' for nothing. */
export function packVector(vector: Float32Array): string {
  let most = 0
  for (const x of vector) most = Math.max(most, Math.abs(x))
  if (most === 0) return ''
  return toText(Uint8Array.from(vector, (x) => Math.round((x / most) * 127) & 255))
}

/** Unit vector, or null for ''. */
export function unpackVector(text: string): Float32Array | null {
  if (text === '') return null
  const bytes = new Int8Array(toBytes(text).buffer)
  const out = Float32Array.from(bytes)
  let sum = 0
  for (const x of out) sum += x * x
  const scale = 1 / Math.sqrt(sum || 1)
  for (let i = 0; i < out.length; i++) out[i]! *= scale
  return out
}
