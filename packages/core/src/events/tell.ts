/** Which words tell an event, and what the heads say of each. */
import type { EventScores, Heads } from '../predicates/index.ts'
import { type Analysis, UPOS } from '../record/index.ts'
import { SCALARS, type Scalars } from './scalars.ts'

export interface Told extends EventScores {
  /** Token that heads the trigger. */
  readonly token: number
}

/** Logit of the gate under which a word is not worth a closer look: on the look fold no figure gains from a lower one, and recall falls with a higher. */
const GATE = -1
/** Words asked about at once. */
const STRETCH = 64
/** Tags of words that may tell an event. */
const OPEN = new Set(['VERB', 'NOUN', 'ADJ', 'PROPN', 'ADV', 'AUX'])

/** The words whose probability of telling an event is at least `threshold`, in text order. */
export function findTold(heads: Heads, a: Analysis, scalars: Scalars, inBody: Uint8Array, threshold: number): Told[] {
  const asked: number[] = []
  for (let i = 0; i < a.size; i++)
    if (inBody[i] && OPEN.has(UPOS[a.uposCode[i]!]!) && heads.gate(a, i) >= GATE) asked.push(i)
  const topic = heads.topic(a)
  const out: Told[] = []
  // in stretches, so that a long article needs no more memory at once
  const scenes = new Float32Array(STRETCH * SCALARS)
  for (let from = 0; from < asked.length; from += STRETCH) {
    const tokens = asked.slice(from, from + STRETCH)
    for (const [n, i] of tokens.entries()) scalars.of(i, scenes, n * SCALARS)
    for (const [n, scores] of heads.events(a, tokens, scenes.subarray(0, tokens.length * SCALARS), topic).entries())
      if (scores.trigger >= threshold) out.push({ token: tokens[n]!, ...scores })
  }
  return out
}
