/**
 * The learnt heads over the adapter's rows: whether a word tells an event and of what kind, who and where its arguments are, which
 * role a phrase has. Weights are made by training/events; they are a section of the weights file.
 */
import type { UpperShape } from '../language/neural/adapter.ts'
import type { WordSums } from '../language/neural/sums.ts'
import { type Analysis, UPOS } from '../record/index.ts'
import { type Linear, Reader, sigmoid, softmax, tanh } from './layers.ts'
import { PAIR_IDS } from './pairs.ts'

/** What the heads say of one word as an event. All are probabilities. */
export interface EventScores {
  readonly trigger: number
  readonly type: Float32Array
  readonly status: Float32Array
  readonly worth: Float32Array
  /** Is it the first mention of what it tells? */
  readonly novel: number
}

export class Heads {
  /** Numbers of a token's row. */
  readonly d: number
  readonly vector: number
  private readonly sums: WordSums
  private readonly unit: Float32Array
  private readonly zero: Float32Array
  private readonly layers: { readonly [name: string]: Linear }
  private readonly pairTable: { readonly rows: number; readonly columns: number; readonly values: Float32Array }
  private readonly row: Float32Array

  constructor(shape: UpperShape, data: Uint8Array, sums: WordSums) {
    const reader = new Reader(shape, data)
    this.d = shape.d
    this.sums = sums
    this.vector = sums.width
    this.unit = reader.values('rows.unit')
    this.zero = reader.values('rows.zero')
    this.layers = Object.fromEntries(
      [
        ...['gate', 'topic', 'hidden', 'trigger', 'deed', 'worth', 'novel', 'status_hidden', 'status', 'predicate'],
        ...[
          'pair_p',
          'pair_c',
          'role',
          'argument_hidden',
          'argument',
          'sense',
          'nobody',
          'join_half',
          'join_hidden',
          'join',
          'join_none_hidden',
          'join_none',
          'keep_weigh',
          'keep_hidden',
          'keep',
          'weigh',
          'said_hidden',
          'act',
          'authority',
        ],
      ].map((name) => [name, reader.linear(name)]),
    )
    this.pairTable = reader.matrix('pair_table.weight')
    this.row = new Float32Array(shape.d)
  }

  private layer(name: string): Linear {
    return this.layers[name]!
  }

  /** The adapter's row of token i as numbers, into `out` from `at` on. */
  rowOf(a: Analysis, i: number, out: Float32Array, at = 0): Float32Array {
    const { d, unit, zero } = this
    for (let k = 0; k < d; k++) out[at + k] = (a.rows[i * d + k]! - zero[k]!) * unit[k]!
    return out
  }

  /** A quick logit: is a word worth asking `event` about? */
  gate(a: Analysis, i: number): number {
    const out = new Float32Array(1)
    return this.layer('gate').apply(this.rowOf(a, i, this.row), out)[0]!
  }

  /** Logit: is a word a predicate of PropBank's kind? */
  predicate(a: Analysis, i: number): number {
    const out = new Float32Array(1)
    return this.layer('predicate').apply(this.rowOf(a, i, this.row), out)[0]!
  }

  /** What an article is about: the mean of its words' vectors and of its first sentence's, read by the head of topics. */
  topic(a: Analysis): Float32Array {
    const { vector } = this
    const x = new Float32Array(2 * vector)
    let n = 0
    let m = 0
    for (let i = 0; i < a.size; i++) {
      const tag = UPOS[a.uposCode[i]!]
      if (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'VERB') continue
      const v = this.sums.of(a.text.slice(a.start[i], a.end[i])).vector
      for (let k = 0; k < vector; k++) x[k]! += v[k]!
      n++
      if (a.sentenceOf[i]! > 0) continue
      for (let k = 0; k < vector; k++) x[vector + k]! += v[k]!
      m++
    }
    for (let k = 0; k < vector; k++) {
      x[k] = (3 * x[k]!) / Math.max(1, n)
      x[vector + k] = (3 * x[vector + k]!) / Math.max(1, m)
    }
    const layer = this.layer('topic')
    const out = layer.apply(x, new Float32Array(layer.rows))
    for (let k = 0; k < out.length; k++) out[k] = tanh(out[k]!)
    return out
  }

  /** What word i tells, with what the article says of it (`Scalars`) and what the article is about (`topic`). */
  event(a: Analysis, i: number, scene: Float32Array, topic: Float32Array): EventScores {
    const { d, vector } = this
    const hidden = this.layer('hidden')
    const x = new Float32Array(hidden.columns)
    this.rowOf(a, i, x)
    const v = this.sums.of(a.text.slice(a.start[i], a.end[i])).vector
    for (let k = 0; k < vector; k++) x[d + k] = 2 * v[k]!
    const sense = this.layer('sense')
    const doubled = x.subarray(d, d + vector)
    sense.apply(doubled, x.subarray(d + vector, d + vector + sense.rows), true)
    x.set(scene, d + vector + sense.rows)
    x.set(topic, d + vector + sense.rows + scene.length)
    const h = hidden.apply(x, new Float32Array(hidden.rows), true)
    const of = (name: string, z: Float32Array) => {
      const layer = this.layer(name)
      return layer.apply(z, new Float32Array(layer.rows))
    }
    const statusHidden = this.layer('status_hidden')
    const s = statusHidden.apply(x, new Float32Array(statusHidden.rows), true)
    return {
      trigger: sigmoid(of('trigger', h)[0]!),
      type: softmax(of('deed', h)),
      status: softmax(of('status', s)),
      worth: softmax(of('worth', h)),
      novel: sigmoid(of('novel', h)[0]!),
    }
  }

  /**
   * Probabilities of the acts and authorities (`ACTS`, `AUTHORITIES`) of a statement, by the tokens it is judged by (−1 for
   * none), its content weighed word by word, and `numbers`, what grammar and word lists say.
   */
  said(
    a: Analysis,
    points: readonly number[],
    content: readonly number[],
    numbers: Float32Array,
  ): { readonly act: Float32Array; readonly authority: Float32Array } {
    const h = this.gathered(a, points, content, numbers, 'weigh', 'said_hidden')
    const of = (layer: Linear) => softmax(layer.apply(h, new Float32Array(layer.rows)))
    return { act: of(this.layer('act')), authority: of(this.layer('authority')) }
  }

  /** Logit that what was found as an attribution is one, judged as in `said`. */
  keep(a: Analysis, points: readonly number[], content: readonly number[], numbers: Float32Array): number {
    const h = this.gathered(a, points, content, numbers, 'keep_weigh', 'keep_hidden')
    return this.layer('keep').apply(h, new Float32Array(1))[0]!
  }

  /** Some tokens' rows, the weighed mean of many tokens' and some numbers, read by a hidden layer. */
  private gathered(
    a: Analysis,
    points: readonly number[],
    content: readonly number[],
    numbers: Float32Array,
    weighed: string,
    read: string,
  ): Float32Array {
    const { d, vector } = this
    const hidden = this.layer(read)
    const x = new Float32Array(hidden.columns)
    for (const [k, i] of points.entries()) if (i >= 0) this.rowOf(a, i, x, k * d)
    const at = points.length * d
    const weigh = this.layer(weighed)
    const rows = content.map((i) => this.known(a, i, d + vector))
    const weights = softmax(Float32Array.from(rows, (row) => weigh.apply(row, new Float32Array(1))[0]!))
    for (const [n, row] of rows.entries()) for (let k = 0; k < row.length; k++) x[at + k]! += weights[n]! * row[k]!
    x.set(numbers, at + d + vector)
    return hidden.apply(x, new Float32Array(hidden.rows), true)
  }

  /** What a word brings to `join`; worth keeping. */
  joinHalf(a: Analysis, i: number): Float32Array {
    const layer = this.layer('join_half')
    return layer.apply(this.known(a, i, layer.columns), new Float32Array(layer.rows))
  }

  /** How well two words go together as one event, against `joinNone` of the later one; `numbers` as `JoinNumbers` writes them. */
  join(i: Float32Array, j: Float32Array, numbers: Float32Array): number {
    const hidden = this.layer('join_hidden')
    const x = new Float32Array(hidden.columns)
    x.set(numbers)
    const n = i.length
    const at = numbers.length
    for (let k = 0; k < n; k++) {
      x[at + k] = i[k]! * j[k]!
      x[at + n + k] = Math.abs(i[k]! - j[k]!)
    }
    const h = hidden.apply(x, new Float32Array(hidden.rows), true)
    return this.layer('join').apply(h, new Float32Array(1))[0]!
  }

  /** How well a word goes with none before it; `own` as `ownNumbers` writes them. */
  joinNone(a: Analysis, i: number, own: Float32Array): number {
    const hidden = this.layer('join_none_hidden')
    const x = this.known(a, i, hidden.columns)
    x.set(own, this.d + this.vector)
    const h = hidden.apply(x, new Float32Array(hidden.rows), true)
    return this.layer('join_none').apply(h, new Float32Array(1))[0]!
  }

  /** The vector of a printed word. */
  vectorOf(word: string): Float32Array {
    return this.sums.of(word).vector
  }

  /** The row of a word and behind it its vector, doubled, in an array of so many columns. */
  known(a: Analysis, i: number, columns: number): Float32Array {
    const x = new Float32Array(columns)
    this.rowOf(a, i, x)
    const v = this.sums.of(a.text.slice(a.start[i], a.end[i])).vector
    for (let k = 0; k < v.length; k++) x[this.d + k] = 2 * v[k]!
    return x
  }

  /** A word's half of a pair, as predicate or as argument; worth keeping where many pairs are asked. */
  half(a: Analysis, i: number, side: 'pair_p' | 'pair_c'): Float32Array {
    const layer = this.layer(side)
    return layer.apply(this.known(a, i, layer.columns), new Float32Array(layer.rows))
  }

  /** Logits that what a word tells has no actor, no recipient. */
  nobody(a: Analysis, i: number): Float32Array {
    const layer = this.layer('nobody')
    return layer.apply(this.known(a, i, layer.columns), new Float32Array(layer.rows))
  }

  /** The pair's numbers, from both halves and the rows of `Pairs.ids`: one part added up, one multiplied. */
  private pair(p: Float32Array, c: Float32Array, ids: Int32Array): Float32Array {
    const { columns, values } = this.pairTable
    const z = new Float32Array(p.length)
    for (let k = 0; k < columns; k++) {
      let sum = p[k]! + c[k]!
      for (let f = 0; f < PAIR_IDS; f++) sum += values[ids[f]! * columns + k]!
      z[k] = Math.max(sum, 0)
    }
    for (let k = columns; k < z.length; k++) z[k] = p[k]! * c[k]!
    return z
  }

  /** Probabilities of the roles (`ROLES`) of a word for a predicate. */
  role(p: Float32Array, c: Float32Array, ids: Int32Array): Float32Array {
    const layer = this.layer('role')
    return softmax(layer.apply(this.pair(p, c, ids), new Float32Array(layer.rows)))
  }

  /** Logits that a candidate is actor, recipient or place of the event told at a word. */
  argument(p: Float32Array, c: Float32Array, ids: Int32Array): Float32Array {
    const z = this.pair(p, c, ids)
    const role = this.layer('role')
    const hidden = this.layer('argument_hidden')
    const x = new Float32Array(hidden.columns)
    x.set(z)
    x.set(softmax(role.apply(z, new Float32Array(role.rows))), z.length)
    const h = hidden.apply(x, new Float32Array(hidden.rows), true)
    const out = this.layer('argument')
    return out.apply(h, new Float32Array(out.rows))
  }
}
