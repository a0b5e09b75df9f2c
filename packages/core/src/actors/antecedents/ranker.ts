/**
 * The learnt ranker of antecedents: a score for each candidate and for nobody, from the numbers of features.ts and from what large
 * text says of the words. Weights are made by training/antecedents; they are a section of the weights file.
 */
import type { UpperShape } from '../../language/neural/adapter.ts'
import type { WordSums } from '../../language/neural/sums.ts'
import { type Linear, Reader, softmax } from '../../predicates/layers.ts'
import type { Scene } from '../scene.ts'
import { companyOf, dot } from './affinity.ts'
import type { Asked, Candidate } from './asked.ts'
import { MENTION_NUMBERS, mentionNumbers, PAIR_NUMBERS, pairNumbers, wordOf } from './features.ts'

/** Words whose vector is kept at most; past that the cache starts anew. */
const KEPT = 4096

export class Ranker {
  private readonly noun: Linear
  private readonly verb: Linear
  private readonly being: Linear
  private readonly mention: Linear
  private readonly pair: Linear
  private readonly out: Linear
  private readonly meanings: Meanings
  private readonly numbers: Float32Array

  constructor(shape: Pick<UpperShape, 'tensors'>, data: Uint8Array, sums: WordSums) {
    const read = new Reader(shape, data)
    this.noun = read.linear('noun')
    this.verb = read.linear('verb')
    this.being = read.linear('being')
    this.mention = read.linear('mention')
    this.pair = read.linear('pair')
    this.out = read.linear('out')
    this.meanings = new Meanings(sums)
    this.numbers = new Float32Array(PAIR_NUMBERS)
  }

  /** Odds of the candidates, in their order; they add up to 1. */
  odds(s: Scene, x: Asked, all: readonly Candidate[]): Float32Array {
    const { noun, verb, being, mention, pair, meanings } = this
    const said = noun.apply(meanings.of(x.noun), new Float32Array(noun.rows))
    const governor = x.role.governor >= 0 ? s.a.lemma[x.role.governor]! : ''
    const doing = verb.apply(meanings.of(governor), new Float32Array(verb.rows))
    const alone = new Float32Array(mention.columns)
    mentionNumbers(s, x, alone.subarray(0, MENTION_NUMBERS))
    alone.set(said, MENTION_NUMBERS)
    const base = mention.apply(alone, new Float32Array(mention.rows))
    const row = new Float32Array(pair.columns)
    const hidden = new Float32Array(pair.rows)
    const one = new Float32Array(1)
    const is = new Float32Array(being.rows)
    const logits = new Float32Array(all.length)
    const company = companyOf(s, x, all)
    for (let k = 0; k < all.length; k++) {
      pairNumbers(s, x, company, k, meanings.of, this.numbers)
      row.set(this.numbers)
      const c = all[k]!
      being.apply(meanings.of(c.entity >= 0 ? wordOf(s.entities[c.entity]!) : ''), is)
      for (let i = 0; i < said.length; i++) row[PAIR_NUMBERS + i] = said[i]! * is[i]!
      for (let i = 0; i < doing.length; i++) row[PAIR_NUMBERS + said.length + i] = doing[i]! * is[i]!
      pair.apply(row, hidden)
      for (let i = 0; i < hidden.length; i++) hidden[i] = Math.max(0, hidden[i]! + base[i]!)
      logits[k] = this.out.apply(hidden, one)[0]!
    }
    return softmax(logits)
  }
}

/** Vectors of words, scaled to length 1; zeros for a word without one. */
export class Meanings {
  private readonly sums: WordSums
  private readonly kept = new Map<string, Float32Array>()
  private readonly none: Float32Array

  constructor(sums: WordSums) {
    this.sums = sums
    this.none = new Float32Array(sums.width)
  }

  readonly of = (word: string): Float32Array => {
    if (word === '') return this.none
    const known = this.kept.get(word)
    if (known) return known
    const v = this.sums.of(word).vector
    const size = Math.sqrt(dot(v, v))
    const unit = size > 0 ? v.map((z) => z / size) : this.none
    if (this.kept.size >= KEPT) this.kept.clear()
    this.kept.set(word, unit)
    return unit
  }
}
