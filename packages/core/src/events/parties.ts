/** Whom and where each event has: the candidates that the head of arguments chooses, one choice for each name. */
import { type Heads, PAIR_IDS, Pairs, sigmoid, softmax } from '../predicates/index.ts'
import type { Analysis } from '../record/index.ts'
import { ACTOR, type Candidate, type Candidates, PLACE } from './candidates.ts'

export interface Choice {
  readonly candidate: Candidate
  /** Probabilities that it is actor, recipient, place. */
  readonly actor: number
  readonly recipient: number
  readonly place: number
}

export class Arguments {
  private readonly heads: Heads
  private readonly a: Analysis
  private readonly candidates: Candidates
  private readonly pairs: Pairs
  private readonly ids = new Int32Array(PAIR_IDS)
  private readonly halves = new Map<number, Float32Array>()
  private readonly known = new Map<number, Choice[]>()

  constructor(heads: Heads, a: Analysis, candidates: Candidates) {
    this.heads = heads
    this.a = a
    this.candidates = candidates
    this.pairs = new Pairs(a)
  }

  /**
   * Every candidate near the word that tells an event, one for each name: its best mention. Actors stand against each other and
   * against nobody, and so do recipients; a place stands alone.
   */
  of(token: number): Choice[] {
    let known = this.known.get(token)
    if (!known) this.known.set(token, (known = this.choose(token)))
    return known
  }

  private choose(token: number): Choice[] {
    const { heads, a, ids } = this
    const own = heads.half(a, token, 'pair_p')
    const best = new Map<string, { candidate: Candidate; logits: Float32Array }>()
    for (const candidate of this.candidates.of(token)) {
      let half = this.halves.get(candidate.token)
      if (!half) {
        half = heads.half(a, candidate.token, 'pair_c')
        this.halves.set(candidate.token, half)
      }
      this.pairs.ids(token, candidate.token, ids, 0, this.candidates.standing(token, candidate))
      const logits = heads.argument(own, half, ids)
      const key = keyOf(candidate)
      const old = best.get(key)
      if (!old) best.set(key, { candidate, logits })
      else for (let k = 0; k < logits.length; k++) old.logits[k] = Math.max(old.logits[k]!, logits[k]!)
    }
    const all = [...best.values()]
    const nobody = heads.nobody(a, token)
    const chances = [0, 1].map((k) => {
      const logits = Float32Array.from(all, (x) => (x.candidate.type === PLACE ? NEVER : x.logits[k]!))
      return softmax(Float32Array.of(...logits, nobody[k]!))
    })
    return all.map(({ candidate, logits }, n) => ({
      candidate,
      actor: chances[0]![n]!,
      recipient: chances[1]![n]!,
      place: candidate.type === PLACE ? sigmoid(logits[2]!) : 0,
    }))
  }
}

const NEVER = -1e9

/** One name: an actor of the cast, a place, or a phrase by its head. */
export const keyOf = (c: Candidate): string => `${c.type} ${c.type === ACTOR || c.type === PLACE ? c.ref : c.token}`
