/** Runs of words as numbers, and the sample of them that is kept: two samples tell how much of one text stands in the other. */
import { finish } from './words.ts'

/** Words in a run. */
const RUN = 4
/** Runs that are kept of an article at most: enough to tell a tenth more or less. */
export const KEPT = 192
/** Words in a run that is a key: so many that hardly any is a turn of phrase that all use. */
const KEY_RUN = 7

/** Hashes of the runs of words, given by theirs, in order; a text that is shorter than a run is one. */
export const shinglesOf = (words: Uint32Array): Uint32Array => runsOf(words, RUN)
export const keyRunsOf = (words: Uint32Array): Uint32Array => runsOf(words, KEY_RUN)

function runsOf(hashes: Uint32Array, run: number): Uint32Array {
  const n = Math.max(hashes.length ? 1 : 0, hashes.length - run + 1)
  const out = new Uint32Array(n)
  for (let i = 0; i < n; i++) {
    let h = 17
    for (let k = i; k < Math.min(i + run, hashes.length); k++) h = Math.imul(h ^ hashes[k]!, 0x9e3779b1) + 0x7f4a7c15
    out[i] = finish(h)
  }
  return out
}

/** In order of size, each once. */
export function sortedOnce(numbers: Uint32Array): Uint32Array {
  const sorted = numbers.slice().sort()
  let n = 0
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[n++] = sorted[i]!
  return sorted.subarray(0, n)
}

/** A sample as JSON: how coarse, and the hashes packed. */
export type Packed = readonly [coarse: number, hashes: string]

export interface Sample {
  /** Only hashes below 2^(32 − coarse) are in it. */
  readonly coarse: number
  /** In order of size, each once. */
  readonly hashes: Uint32Array
}

/** All hashes below the bound that leaves no more than `kept` of them: samples of two texts meet in what both texts have. `sorted` has each once. */
export function sampleOf(sorted: Uint32Array, kept = KEPT): Sample {
  let coarse = 0
  let n = sorted.length
  while (n > kept) {
    coarse++
    const bound = 2 ** (32 - coarse)
    while (n > 0 && sorted[n - 1]! >= bound) n--
  }
  return { coarse, hashes: sorted.slice(0, n) }
}

/** How many runs the two have in common, and how many each has, as far as both samples reach. */
export function overlap(a: Sample, b: Sample): { both: number; a: number; b: number } {
  const bound = 2 ** (32 - Math.max(a.coarse, b.coarse))
  let [i, j, both] = [0, 0, 0]
  const [x, y] = [a.hashes, b.hashes]
  const [n, m] = [below(x, bound), below(y, bound)]
  while (i < n && j < m) {
    if (x[i] === y[j]) {
      both++
      i++
      j++
    } else if (x[i]! < y[j]!) i++
    else j++
  }
  return { both, a: n, b: m }
}

function below(sorted: Uint32Array, bound: number): number {
  let n = sorted.length
  while (n > 0 && sorted[n - 1]! >= bound) n--
  return n
}

/**
 * Keys of a text: the smallest hashes of each paragraph, in turns, so that a paragraph that was taken over alone is found too.
 * Of a long text those paragraphs whose smallest hash is smallest, which are the same whatever stands around them.
 */
export function textKeys(paragraphs: readonly Uint32Array[], most: number): number[] {
  const sorted = paragraphs.filter((p) => p.length > 0).map(sortedOnce)
  sorted.sort((a, b) => a[0]! - b[0]!)
  const keys = new Set<number>()
  for (let k = 0; keys.size < most; k++) {
    let any = false
    for (const p of sorted) {
      if (k >= p.length || keys.size >= most) continue
      any = true
      keys.add(p[k]!)
    }
    if (!any) break
  }
  return [...keys]
}

/** Bits of a hash that are not kept: what is left tells runs apart well enough. */
const DROPPED = 8

/**
 * A sample as text, so that a sketch is plain JSON and small: from one hash to the next, seven bits a byte, the highest set where
 * more follow.
 */
export function packSample({ coarse, hashes }: Sample): Packed {
  let out = ''
  let last = 0
  for (const hash of hashes) {
    const kept = hash >>> DROPPED
    let step = kept - last
    last = kept
    for (; step > 127; step >>>= 7) out += String.fromCharCode((step & 127) | 128)
    out += String.fromCharCode(step)
  }
  return [coarse, btoa(out)]
}

export function unpackSample([coarse, text]: Packed): Sample {
  const bytes = atob(text)
  const hashes = new Uint32Array(bytes.length)
  let [n, at, step, shift] = [0, 0, 0, 0]
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes.charCodeAt(i)
    step |= (byte & 127) << shift
    shift += 7
    if (byte & 128) continue
    at += step
    hashes[n++] = (at << DROPPED) >>> 0
    step = shift = 0
  }
  return { coarse, hashes: hashes.slice(0, n) }
}

/** How much of b stands in a, from 0 to 1, as far as the samples tell. */
export function covered(a: Sample, b: Sample): number {
  const o = overlap(a, b)
  return o.b ? o.both / o.b : 0
}
