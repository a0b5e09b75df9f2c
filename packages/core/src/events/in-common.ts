/**
 * What two words that may tell one event have in common by the other heads, and how sure those are of each. Training reads the numbers
 * this file makes (training/events/joins.ts).
 */
import { PLACE } from './candidates.ts'
import type { Arguments } from './parties.ts'
import type { Told } from './tell.ts'

/** Numbers of two words, and of one word by itself. */
export const COMMON = 15
export const OWN = 30

/** Chances of actors and recipients below this are none. */
const SLIGHT = 0.02

const dot = (x: Float32Array, y: Float32Array): number => {
  let sum = 0
  for (let k = 0; k < x.length; k++) sum += x[k]! * y[k]!
  return sum
}

/** A quarter of the log odds, within ±1.15: weights learnt from articles that the heads know by heart must not lean on their certainty. */
const odds = (p: number): number => {
  const q = Math.min(0.99, Math.max(0.01, p))
  return Math.log(q / (1 - q)) / 4
}

/** Who may be party to what a word tells, with the chances. */
export type Chances = ReadonlyMap<string, { readonly actor: number; readonly recipient: number }>

export function chancesOf(args: Arguments, token: number): Chances {
  const out = new Map<string, { actor: number; recipient: number }>()
  for (const { candidate, actor, recipient } of args.of(token))
    if (candidate.type !== PLACE && actor + recipient >= SLIGHT) out.set(candidate.key, { actor, recipient })
  return out
}

/** One of the words that tell events, with its place among them. */
export interface Place {
  readonly told: Told
  readonly chances: Chances
  /** How many of those words stand before it. */
  readonly rank: number
}

/**
 * Writes the COMMON numbers of two words, the earlier one first, into `out` from `at` on: type, status and worth in common, the later
 * one's novelty, actors, recipients and actors as recipients in common; how far they are from each other; novelty and odds of both.
 */
export function inCommon(x: Place, y: Place, sentence: (token: number) => number, out: Float32Array, at: number): void {
  out.fill(0, at, at + COMMON)
  const i = x.told
  const j = y.told
  out[at] = dot(i.type, j.type)
  out[at + 1] = dot(i.status, j.status)
  out[at + 2] = dot(i.worth, j.worth)
  out[at + 3] = j.novel
  for (const [key, one] of x.chances) {
    const other = y.chances.get(key)
    if (!other) continue
    out[at + 4]! += one.actor * other.actor
    out[at + 5]! += one.recipient * other.recipient
    out[at + 6]! += one.actor * other.recipient + one.recipient * other.actor
  }
  const apart = Math.log1p(j.token - i.token)
  out[at + 7] = Math.log1p(y.rank - x.rank) / 3
  out[at + 8] = y.rank - x.rank === 1 ? 1 : 0
  out[at + 9] = apart / 5
  out[at + 10] = sentence(i.token) === sentence(j.token) ? apart / 3 : 0
  out[at + 11] = odds(j.novel)
  out[at + 12] = odds(i.novel)
  out[at + 13] = odds(i.trigger)
  out[at + 14] = odds(j.trigger)
}

/** Writes the OWN numbers of one word into `out` from `at` on: is it told for the first time, does it tell at all, and what. */
export function ownNumbers(t: Told, out: Float32Array, at: number): void {
  out[at] = odds(t.novel)
  out[at + 1] = odds(t.trigger)
  out.set(t.type, at + 2)
  out.set(t.status, at + 2 + t.type.length)
  out.set(t.worth, at + 2 + t.type.length + t.status.length)
}
