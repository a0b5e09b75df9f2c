/** Whom and where each event has: the candidates that the head of arguments chooses, one choice for each name. */
import { type Heads, PAIR_IDS, Pairs, sigmoid, softmax } from '../predicates/index.ts'
import type { Analysis } from '../record/index.ts'
import { type Candidate, type Candidates, PLACE } from './candidates.ts'

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
  private ids = new Int32Array(PAIR_IDS)
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
    const { heads, a } = this
    const [own] = heads.halves(a, [token], 'pair_p')
    const candidates = this.candidates.of(token)
    if (this.ids.length < candidates.length * PAIR_IDS) this.ids = new Int32Array(2 * candidates.length * PAIR_IDS)
    for (let n = 0; n < candidates.length; n++) {
      const candidate = candidates[n]!
      const standing = this.candidates.standing(token, candidate)
      this.pairs.ids(token, candidate.token, this.ids, n * PAIR_IDS, standing)
    }
    const logits = heads.arguments(own!, this.halvesOf(candidates), this.ids)
    const best = new Map<string, { candidate: Candidate; logits: Float32Array }>()
    for (let n = 0; n < candidates.length; n++) {
      const candidate = candidates[n]!
      const { key } = candidate
      const old = best.get(key)
      if (!old) best.set(key, { candidate, logits: logits.subarray(3 * n, 3 * n + 3) })
      else for (let k = 0; k < 3; k++) old.logits[k] = Math.max(old.logits[k]!, logits[3 * n + k]!)
    }
    const all = [...best.values()]
    const nobody = heads.nobody(a, token)
    const chances = [0, 1].map((k) => {
      const x = new Float32Array(all.length + 1)
      for (let n = 0; n < all.length; n++) x[n] = all[n]!.candidate.type === PLACE ? NEVER : all[n]!.logits[k]!
      x[all.length] = nobody[k]!
      return softmax(x)
    })
    return all.map(({ candidate, logits }, n) => ({
      candidate,
      actor: chances[0]![n]!,
      recipient: chances[1]![n]!,
      place: candidate.type === PLACE ? sigmoid(logits[2]!) : 0,
    }))
  }

  /** What the candidates bring to a pair, in their order; made once for each word. */
  private halvesOf(candidates: readonly Candidate[]): Float32Array[] {
    const { halves } = this
    const fresh: number[] = []
    for (const { token } of candidates) if (!halves.has(token) && !fresh.includes(token)) fresh.push(token)
    for (const [n, half] of this.heads.halves(this.a, fresh, 'pair_c').entries()) halves.set(fresh[n]!, half)
    return candidates.map((c) => halves.get(c.token)!)
  }
}

const NEVER = -1e9
