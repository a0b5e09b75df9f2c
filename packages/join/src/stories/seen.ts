/** Sketches unpacked for comparing: typed arrays, kept of those looked at lately. */
import { recently } from '../remember.ts'
import { type Bag, unpackHashes, unpackVector } from './pack.ts'
import type { Sketch } from './sketch.ts'

export interface Weighted extends Bag {
  /** Length and sum of the weights. */
  readonly norm: number
  readonly sum: number
}

export interface Seen {
  readonly terms: Weighted
  readonly lead: Weighted
  readonly head: Weighted
  readonly names: Bag
  readonly numbers: Bag
  readonly sentences: Bag
  readonly quoted: Bag
  readonly vector: Float32Array | null
  readonly deed: Float32Array | null
  readonly day: number | null
  readonly days: readonly number[]
  readonly told: readonly number[]
  readonly year: number | null
  readonly weekday: number | null
}

export const weightedOf = (bag: Bag): Weighted => {
  let square = 0
  let sum = 0
  for (const w of bag.bytes) {
    square += w * w
    sum += w
  }
  return { ...bag, norm: Math.sqrt(square), sum }
}

const weighted = (text: string): Weighted => weightedOf(unpackHashes(text))

/** Sketches that are kept unpacked. */
const KEPT = 1000

export const seenOf = recently(
  KEPT,
  (sketch: Sketch): Seen => ({
    terms: weighted(sketch.terms),
    lead: weighted(sketch.lead),
    head: weighted(sketch.head),
    names: unpackHashes(sketch.names),
    numbers: unpackHashes(sketch.numbers),
    sentences: unpackHashes(sketch.sentences),
    quoted: unpackHashes(sketch.quoted),
    vector: unpackVector(sketch.vector),
    deed: unpackVector(sketch.deed),
    day: sketch.day,
    days: sketch.days,
    told: sketch.told,
    year: sketch.year,
    weekday: sketch.weekday,
  }),
)
