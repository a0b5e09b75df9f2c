/**
 * The learnt heads over the adapter's rows: whether a word tells an event and of what kind, who and where its arguments are, which
 * role a phrase has. Weights are made by training/events; they are a section of the weights file.
 */
import { type Analysis, UPOS } from '../record/index.ts'
import { type Linear, sigmoid, softmax, tanh } from './layers.ts'
import { PAIR_IDS } from './pairs.ts'
import { BATCH, Section } from './section.ts'

/** What the heads say of one word as an event. All are probabilities. */
export interface EventScores {
  readonly trigger: number
  readonly type: Float32Array
  readonly status: Float32Array
  readonly worth: Float32Array
  /** Is it the first mention of what it tells? */
  readonly novel: number
}

export class Heads extends Section {
  /** Rows of the tokens of a content, where it is no longer than most. */
  private readonly rows = new Float32Array(1 << 16)

  /** A quick logit: is a word worth asking `events` about? */
  gate(a: Analysis, i: number): number {
    return this.layer('gate').apply(this.rowOf(a, i, this.row), this.one)[0]!
  }

  /** Logit: is a word a predicate of PropBank's kind? */
  predicate(a: Analysis, i: number): number {
    return this.layer('predicate').apply(this.rowOf(a, i, this.row), this.one)[0]!
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

  /**
   * What each of some words tells, with what the article says of it (`scenes`, the numbers of `Scalars` for one word behind the
   * other's) and what the article is about (`topic`).
   */
  events(a: Analysis, tokens: readonly number[], scenes: Float32Array, topic: Float32Array): EventScores[] {
    const scores: EventScores[] = []
    const wide = scenes.length / tokens.length
    for (let from = 0; from < tokens.length; from += BATCH)
      this.eventBatch(a, tokens.slice(from, from + BATCH), scenes.subarray(from * wide), wide, topic, scores)
    return scores
  }

  private eventBatch(
    a: Analysis,
    tokens: readonly number[],
    scenes: Float32Array,
    wide: number,
    topic: Float32Array,
    scores: EventScores[],
  ): void {
    const { d, vector, x, out } = this
    const { F } = this.arena
    const n = tokens.length
    const hidden = this.layer('hidden')
    const sense = this.layer('sense')
    const sx = 4 * hidden.columns
    const behind = d + vector + sense.rows
    for (let i = 0; i < n; i++) this.knownAt(a, tokens[i]!, (x >> 2) + i * hidden.columns)
    sense.run(x + 4 * d, sx, n, out, 4 * sense.rows, true)
    for (let i = 0; i < n; i++) {
      const at = (x >> 2) + i * hidden.columns
      for (let k = 0; k < sense.rows; k++) F[at + d + vector + k] = F[(out >> 2) + i * sense.rows + k]!
      for (let k = 0; k < wide; k++) F[at + behind + k] = scenes[i * wide + k]!
      for (let k = 0; k < topic.length; k++) F[at + behind + wide + k] = topic[k]!
      F.fill(0, at + behind + wide + topic.length, at + hidden.columns)
    }
    hidden.run(x, sx, n, out, 4 * hidden.rows, true)
    const told = ['trigger', 'deed', 'worth', 'novel'].map((name) => this.read(this.layer(name), hidden.rows, n))
    const statusHidden = this.layer('status_hidden')
    statusHidden.run(x, sx, n, out, 4 * statusHidden.rows, true)
    const status = this.read(this.layer('status'), statusHidden.rows, n)
    for (let i = 0; i < n; i++) {
      const of = (z: Float32Array) => z.slice((i * z.length) / n, ((i + 1) * z.length) / n)
      scores.push({
        trigger: sigmoid(told[0]![i]!),
        type: softmax(of(told[1]!)),
        status: softmax(of(status)),
        worth: softmax(of(told[2]!)),
        novel: sigmoid(told[3]![i]!),
      })
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
    for (let k = 0; k < points.length; k++) if (points[k]! >= 0) this.rowOf(a, points[k]!, x, k * d)
    const at = points.length * d
    const weigh = this.layer(weighed)
    const wide = d + vector
    const size = content.length * wide
    const rows = size > this.rows.length ? new Float32Array(size) : this.rows
    const { one } = this
    const weights = new Float32Array(content.length)
    for (let n = 0; n < content.length; n++) {
      this.rowOf(a, content[n]!, rows, n * wide)
      const v = this.vectorOf(a.text.slice(a.start[content[n]!], a.end[content[n]!]))
      for (let k = 0; k < vector; k++) rows[n * wide + d + k] = 2 * v[k]!
      weights[n] = weigh.apply(rows.subarray(n * wide, (n + 1) * wide), one)[0]!
    }
    softmax(weights)
    for (let n = 0; n < content.length; n++) {
      const w = weights[n]!
      for (let k = 0, from = n * wide; k < wide; k++) x[at + k]! += w * rows[from + k]!
    }
    x.set(numbers, at + d + vector)
    return hidden.apply(x, new Float32Array(hidden.rows), true)
  }

  /** What a word brings to `join`; worth keeping. */
  joinHalf(a: Analysis, i: number): Float32Array {
    return this.known(a, [i], this.layer('join_half'))[0]!
  }

  /** How well two words go together as one event, against `joinNone` of the later one; `numbers` as `JoinNumbers` writes them. */
  join(i: Float32Array, j: Float32Array, numbers: Float32Array): number {
    const { x } = this
    const { F } = this.arena
    const hidden = this.layer('join_hidden')
    let at = x >> 2
    for (let k = 0; k < numbers.length; k++) F[at++] = numbers[k]!
    const n = i.length
    for (let k = 0; k < n; k++) F[at++] = i[k]! * j[k]!
    for (let k = 0; k < n; k++) F[at++] = Math.abs(i[k]! - j[k]!)
    return this.scored(at, hidden, this.layer('join'))
  }

  /** How well a word goes with none before it; `own` as `ownNumbers` writes them. */
  joinNone(a: Analysis, i: number, own: Float32Array): number {
    const { F } = this.arena
    this.knownAt(a, i, this.x >> 2)
    let at = (this.x >> 2) + this.d + this.vector
    for (let k = 0; k < own.length; k++) F[at++] = own[k]!
    return this.scored(at, this.layer('join_none_hidden'), this.layer('join_none'))
  }

  /** One number of what stands in the arena up to `at`, through a hidden layer. */
  private scored(at: number, hidden: Linear, layer: Linear): number {
    const { x, out } = this
    const { F } = this.arena
    F.fill(0, at, (x >> 2) + hidden.columns)
    hidden.run(x, 0, 1, out, 0, true)
    return layer.apply(F.subarray(out >> 2, (out >> 2) + layer.columns), this.one)[0]!
  }

  /** Words' halves of pairs, as predicate or as argument; worth keeping where many pairs are asked. */
  halves(a: Analysis, tokens: readonly number[], side: 'pair_p' | 'pair_c'): Float32Array[] {
    return this.known(a, tokens, this.layer(side))
  }

  /** Logits that what a word tells has no actor, no recipient. */
  nobody(a: Analysis, i: number): Float32Array {
    return this.known(a, [i], this.layer('nobody'))[0]!
  }

  /**
   * The numbers of BATCH pairs at most, and behind them the logits' probabilities of the roles, as rows at `x`, `sx` bytes apart;
   * `cs` from `from` on against one p, with the rows of `Pairs.ids`: one part added up, one multiplied.
   */
  private pairs(
    p: Float32Array,
    cs: readonly Float32Array[],
    ids: Int32Array,
    from: number,
    n: number,
    sx: number,
  ): void {
    const { x, out, shared, pairsAt } = this
    const { F, I, machine } = this.arena
    const width = p.length
    F.set(p, pairsAt.p >> 2)
    for (let i = 0; i < n; i++) F.set(cs[from + i]!, (pairsAt.c >> 2) + i * width)
    for (let k = 0; k < n * PAIR_IDS; k++) I[(this.ids >> 2) + k] = ids[from * PAIR_IDS + k]!
    machine.kernel.related(pairsAt.p, pairsAt.c, this.ids, PAIR_IDS, pairsAt.table, x, sx, n, shared, width)
    const role = this.layer('role')
    role.run(x, sx, n, out, 4 * role.rows)
    for (let i = 0; i < n; i++) {
      const at = (x + i * sx) >> 2
      const o = (out >> 2) + i * role.rows
      const chances = softmax(F.subarray(o, o + role.rows))
      for (let k = 0; k < role.rows; k++) F[at + width + k] = chances[k]!
      F.fill(0, at + width + role.rows, at + (sx >> 2))
    }
  }

  /** Probabilities of the roles (`ROLES`) of a word for a predicate. */
  role(p: Float32Array, c: Float32Array, ids: Int32Array): Float32Array {
    this.pairs(p, [c], ids, 0, 1, 4 * this.layer('argument_hidden').columns)
    return this.arena.F.slice(this.out >> 2, (this.out >> 2) + this.layer('role').rows)
  }

  /**
   * Logits that candidates are actor, recipient or place of the event told at a word, three for each: the word's half, theirs, and
   * PAIR_IDS row numbers for each.
   */
  arguments(p: Float32Array, cs: readonly Float32Array[], ids: Int32Array): Float32Array {
    const { x, out } = this
    const hidden = this.layer('argument_hidden')
    const layer = this.layer('argument')
    const logits = new Float32Array(cs.length * layer.rows)
    for (let from = 0; from < cs.length; from += BATCH) {
      const n = Math.min(BATCH, cs.length - from)
      this.pairs(p, cs, ids, from, n, 4 * hidden.columns)
      hidden.run(x, 4 * hidden.columns, n, out, 4 * hidden.rows, true)
      logits.set(this.read(layer, hidden.rows, n), from * layer.rows)
    }
    return logits
  }
}
