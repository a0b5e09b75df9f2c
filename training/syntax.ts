/** Learns tagger and parser from encoded sentences, and measures the shipped form on gold tokens. */

import { lemmaOf } from '../packages/core/src/language/lemma.ts'
import type { Scorer } from '../packages/core/src/language/linear.ts'
import {
  best,
  LABEL_FEATURES,
  LEFT,
  labelFeatures,
  MOVE_FEATURES,
  moveFeatures,
  Parse,
  RIGHT,
  runParse,
  SHIFT,
  workspace,
} from '../packages/core/src/language/parser.ts'
import { sureTags, TAG_FEATURES, tagFeatures, tagSentence } from '../packages/core/src/language/tagger.ts'
import { readWeights } from '../packages/core/src/language/weights.ts'
import { FORM, STRIDE, Words } from '../packages/core/src/language/words.ts'
import type { Sentence } from './conllu.ts'
import { Learner } from './learner.ts'
import { random, shuffled } from './random.ts'

/** Stands for the tag of a silver token, of which only the Penn tag is known. */
const UNKNOWN = 255
/** A feature met less often than this in the first two rounds gets no weight. */
const LEAST = 3
/** A sixth of the silver sentences joins the gold ones in each epoch. */
const SHARE = 6

export interface Data {
  from: Int32Array
  /** Sentences before this number are gold, the others silver. */
  gold: number
  penn: Uint8Array
  /** Tags that agree with a Penn tag. */
  allowed: number[][]
  type: Int32Array
  words: Words
  tags: Uint8Array
  predicted: Uint8Array
  /** By the hash of the form: words that the gold has often and with one tag alone. */
  sure: Map<number, number>
  /** Inside the sentence, n for the root. */
  head: Int32Array
  label: Int32Array
  tagNames: string[]
  labelNames: string[]
}

export const context = (before: boolean, after: boolean) => (before === after ? 3 : before ? 1 : 2)

export function typesOf(
  s: { form: string[]; spaceAfter: boolean[] },
  words: Words,
  type: Int32Array,
  at: number,
): void {
  s.form.forEach((f, i) => {
    type[at + i] = words.id(f, context(i === 0 || s.spaceAfter[i - 1]!, i + 1 === s.form.length || s.spaceAfter[i]!))
  })
}

export function encode(gold: Sentence[], silver: Sentence[] = []): Data {
  const list = [...gold, ...silver]
  const n = list.reduce((k, s) => k + s.form.length, 0)
  const words = new Words()
  const type = new Int32Array(n)
  const tags = new Uint8Array(n)
  const head = new Int32Array(n)
  const label = new Int32Array(n)
  const from = new Int32Array(list.length + 1)
  const penn = new Uint8Array(n)
  const pennIds = new Map<string, number>()
  const tagIds = new Map<string, number>()
  const labelIds = new Map<string, number>()
  const id = (map: Map<string, number>, key: string) => {
    let v = map.get(key)
    if (v === undefined) map.set(key, (v = map.size))
    return v
  }
  let at = 0
  list.forEach((s, k) => {
    from[k] = at
    typesOf(s, words, type, at)
    for (let i = 0; i < s.form.length; i++) {
      tags[at + i] = k < gold.length ? id(tagIds, `${s.upos[i]} ${s.xpos[i]}`) : UNKNOWN
      if (k >= gold.length) penn[at + i] = id(pennIds, s.xpos[i]!)
      head[at + i] = s.head[i]! < 0 ? s.form.length : s.head[i]!
      label[at + i] = k < gold.length ? id(labelIds, s.deprel[i]!) : (labelIds.get(s.deprel[i]!) ?? -1)
    }
    at += s.form.length
  })
  from[list.length] = at
  const seen = new Map<number, Map<number, number>>()
  for (let i = 0; i < from[gold.length]!; i++) {
    const form = words.features[type[i]! * STRIDE + FORM]!
    let c = seen.get(form)
    if (!c) seen.set(form, (c = new Map()))
    c.set(tags[i]!, (c.get(tags[i]!) ?? 0) + 1)
  }
  const sure = new Map<number, number>()
  for (const [form, c] of seen) {
    const total = [...c.values()].reduce((a, b) => a + b, 0)
    const [tag, times] = [...c].sort((a, b) => b[1] - a[1])[0]!
    if (total >= 40 && times >= total * 0.998) sure.set(form, tag)
  }
  const tagNames = [...tagIds.keys()]
  // The old tag set has one TO for particle and preposition.
  const allowed = [...pennIds.keys()].map((x) =>
    tagNames.flatMap((t, k) => (t.endsWith(` ${x}`) || (x === 'TO' && t === 'ADP IN') ? [k] : [])),
  )
  return {
    from,
    gold: gold.length,
    penn,
    allowed,
    type,
    words,
    tags,
    predicted: tags,
    sure,
    head,
    label,
    tagNames,
    labelNames: [...labelIds.keys()],
  }
}

export function trainTagger(
  d: Data,
  use: ((s: number) => boolean) | null,
  epochs: number,
  log: (l: string) => void,
): Learner {
  const learner = new Learner(d.tagNames.length, LEAST)
  const sure = sureTags(d.sure, d.words.lower.length, d.words.features)
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Float64Array(learner.classes)
  const tags = new Uint8Array(d.tags.length)
  const rng = random(20261122)
  const order = Array.from({ length: d.from.length - 1 }, (_, i) => i).filter((s) => use?.(s) ?? true)
  for (let e = 0; e < epochs; e++) {
    let wrong = 0
    let seen = 0
    for (const s of shuffled(
      order.filter((x) => x < d.gold || x % SHARE === e % SHARE),
      rng,
    )) {
      const from = d.from[s]!
      const to = d.from[s + 1]!
      for (let i = from; i < to; i++) {
        const only = sure[d.type[i]!]!
        if (only >= 0) {
          tags[i] = only
          continue
        }
        const n = tagFeatures(features, i, from, to, d.type, d.words.features, tags)
        if (e < 2) learner.observe(features, n)
        learner.score(features, n, scores)
        learner.step++
        const guess = best(scores, learner.classes)
        tags[i] = guess
        seen++
        let want = d.tags[i]!
        if (want === UNKNOWN) {
          const may = d.allowed[d.penn[i]!]!
          if (may.length === 0 || may.includes(guess)) continue
          want = may[0]!
          for (const t of may) if (scores[t]! > scores[want]!) want = t
        }
        if (guess !== want) {
          wrong++
          learner.update(features, n, want, guess)
        }
      }
    }
    log(`tagger epoch ${e + 1}: ${((wrong / seen) * 100).toFixed(2)} % wrong while learning`)
  }
  return learner
}

/** Averaged scores of a learner, for use before the file is written. */
class Averaged implements Scorer {
  readonly classes: number
  readonly #of: Learner
  constructor(of: Learner) {
    this.classes = of.classes
    this.#of = of
  }
  score(features: Int32Array, n: number, out: Float64Array): void {
    this.#of.average(features, n, out)
  }
}
export const averaged = (of: Learner): Scorer => new Averaged(of)

export function tagAll(tagger: Learner, d: Data, use: ((s: number) => boolean) | null = null): void {
  const scorer = averaged(tagger)
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Float64Array(tagger.classes)
  const sure = sureTags(d.sure, d.words.lower.length, d.words.features)
  if (use === null) return
  for (let s = 0; s + 1 < d.from.length; s++) {
    if (use(s))
      tagSentence(scorer, sure, d.from[s]!, d.from[s + 1]!, d.type, d.words.features, d.predicted, features, scores)
  }
}

export function trainParser(d: Data, epochs: number, log: (l: string) => void): { moves: Learner; labels: Learner } {
  const moves = new Learner(3, LEAST)
  const labels = new Learner(d.labelNames.length, LEAST)
  const root = d.labelNames.indexOf('root')
  const rng = random(7)
  const p = new Parse()
  const mf = new Int32Array(MOVE_FEATURES)
  const lf = new Int32Array(LABEL_FEATURES)
  const ms = new Float64Array(3)
  const ls = new Float64Array(labels.classes)
  const order = Array.from({ length: d.from.length - 1 }, (_, i) => i)
  let onStack = new Uint8Array(1024)
  for (let e = 0; e < epochs; e++) {
    let arcs = 0
    let right = 0
    let labelled = 0
    for (const s of shuffled(
      order.filter((x) => x < d.gold || x % SHARE === e % SHARE),
      rng,
    )) {
      const from = d.from[s]!
      const n = d.from[s + 1]! - from
      p.load(from, from + n, d.type, d.words.features, d.predicted)
      if (n + 1 > onStack.length) onStack = new Uint8Array(n * 2)
      onStack.fill(0, 0, n + 1)
      const head = d.head.subarray(from, from + n)
      while (!p.done()) {
        const legal = [p.legal(SHIFT), p.legal(LEFT), p.legal(RIGHT)]
        const k = moveFeatures(mf, p)
        let move = -1
        if (legal[0] === false && !(legal[1] && legal[2])) move = legal[1] ? LEFT : RIGHT
        else if (legal[0] && !legal[1] && !legal[2]) move = SHIFT
        else {
          if (e < 2) moves.observe(mf, k)
          moves.score(mf, k, ms)
          moves.step++
          for (let m = 0; m < 3; m++) if (legal[m] && (move < 0 || ms[m]! > ms[move]!)) move = m
          const cost = costs(p, head, onStack, legal)
          const least = Math.min(...cost)
          let good = -1
          for (let m = 0; m < 3; m++) if (legal[m] && cost[m] === least && (good < 0 || ms[m]! > ms[good]!)) good = m
          if (cost[move]! > least) moves.update(mf, k, good, move)
          // Follow a mistake mostly, after a first round on the straight path.
          if (cost[move]! > least && (e === 0 || rng() > 0.9)) move = good
        }
        let label = root
        if (move === SHIFT) onStack[p.next] = 1
        else {
          const dep = p.dependent()
          const h = p.headBy(move)
          onStack[dep] = 0
          arcs++
          const ok = head[dep] === h
          if (ok) right++
          if (h !== n) {
            const m = labelFeatures(lf, p, h, dep)
            if (e < 2) labels.observe(lf, m)
            labels.score(lf, m, ls)
            labels.step++
            ls[root] = Number.NEGATIVE_INFINITY
            label = best(ls, labels.classes)
            const want = d.label[from + dep]!
            if (ok && want >= 0 && want !== root) {
              if (label === want) labelled++
              else labels.update(lf, m, want, label)
            }
          } else if (ok) labelled++
        }
        p.apply(move, label)
      }
    }
    log(
      `parser epoch ${e + 1}: ${((right / arcs) * 100).toFixed(2)} heads, ${((labelled / arcs) * 100).toFixed(2)} with label, while learning`,
    )
  }
  return { moves, labels }
}

/** Arcs of the gold tree that each legal move makes impossible (Goldberg and Nivre 2013, arc-hybrid). */
function costs(p: Parse, head: Int32Array, onStack: Uint8Array, legal: boolean[]): number[] {
  const { n, next, depth, stack } = p
  const out = [Infinity, Infinity, Infinity]
  const s0 = depth > 0 ? stack[depth - 1]! : -1
  const s1 = depth > 1 ? stack[depth - 2]! : -1
  if (legal[SHIFT]) {
    let c = 0
    const h = head[next]!
    if (h < next && onStack[h] && h !== s0) c++
    for (let k = 0; k < depth; k++) if (head[stack[k]!] === next) c++
    out[SHIFT] = c
  }
  if (s0 >= 0) {
    let inBuffer = 0
    for (let b = next; b < n; b++) if (head[b] === s0) inBuffer++
    const h = head[s0]!
    if (legal[LEFT]) out[LEFT] = inBuffer + (h !== next && (h === s1 || h > next) ? 1 : 0)
    if (legal[RIGHT]) out[RIGHT] = inBuffer + (h >= next ? 1 : 0)
  }
  return out
}

/** Scores of the shipped bytes on gold tokens and sentences, in words. */
export function evaluate(name: string, dev: Sentence[], bytes: Uint8Array): string {
  const w = readWeights(bytes)
  const words = new Words()
  const parse = new Parse()
  const work = workspace(w.move, w.label)
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Float64Array(w.tag.classes)
  const root = w.meta.labels.indexOf('root')
  let n = 0
  let upos = 0
  let xpos = 0
  let uas = 0
  let las = 0
  let lem = 0
  for (const s of dev) {
    const size = s.form.length
    const type = new Int32Array(size)
    typesOf(s, words, type, 0)
    const tags = new Uint8Array(size)
    tagSentence(
      w.tag,
      sureTags(w.sure, words.lower.length, words.features),
      0,
      size,
      type,
      words.features,
      tags,
      features,
      scores,
    )
    parse.load(0, size, type, words.features, tags)
    runParse(parse, w.move, w.label, root, work)
    for (let i = 0; i < size; i++) {
      const [u, x] = w.meta.tags[tags[i]!]!.split(' ')
      n++
      if (u === s.upos[i]) upos++
      if (x === s.xpos[i]) xpos++
      if (lemmaOf(words.lower[type[i]!]!, u!, x!, w.lemmas) === s.lemma[i]!.toLowerCase()) lem++
      const h = parse.head[i]! === size ? -1 : parse.head[i]!
      if (h === s.head[i]) {
        uas++
        if (w.meta.labels[parse.label[i]! - 1] === s.deprel[i]) las++
      }
    }
  }
  const f = (x: number) => ((x / n) * 100).toFixed(2)
  return `${name}, gold tokens: UPOS ${f(upos)}  XPOS ${f(xpos)}  lemma ${f(lem)}  UAS ${f(uas)}  LAS ${f(las)}  (${n} tokens)`
}
