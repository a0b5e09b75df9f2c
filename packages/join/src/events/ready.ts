/** Mentions made ready for comparing. What hangs on a mention alone is made once; what is frequent in its story, each time. */
import type { Lexis } from '@readout/core'
import { recently } from '../remember.ts'
import type { Placed } from '../types.ts'
import { dayOfMoment } from './days.ts'
import { eventModel } from './model.ts'
import type { EventSketch } from './sketch.ts'
import { stemOf } from './words.ts'

type Mention = Placed<EventSketch>

/** What is told by counting in a story: how often its words come. */
interface Counts {
  /** Sentences in which a word stands, and all sentences. */
  readonly sentences: ReadonlyMap<string, number>
  readonly all: number
}

/** A mention made ready for comparing. Most are compared with few others closely: what that takes is made when it is first asked for. */
export class Ready implements Base {
  readonly item: Mention
  readonly s: EventSketch
  readonly lower: string
  readonly roots: ReadonlySet<string>
  readonly stem: string
  readonly vector: Float32Array
  readonly seen: Float32Array
  readonly close: ReadonlySet<string>
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly actors: ReadonlySet<string>
  readonly recipients: ReadonlySet<string>
  readonly saying: boolean
  readonly words: readonly string[]
  readonly far: Float64Array
  readonly vectors: readonly Float32Array[]
  readonly published: number | null
  /** The mentions of the record's event that it is one of. */
  readonly kin: Kin
  /** In how many articles of the story its root stands, as a share; and how many mentions have it. */
  readonly spread: number
  readonly count: number
  readonly #counts: Counts
  #near: ReadonlyMap<string, number> | undefined
  #weights: Float64Array | undefined
  #nearSize = 0
  #context: Float32Array | undefined

  constructor(item: Mention, base: Base, kin: Kin, spread: number, count: number, counts: Counts) {
    this.item = item
    this.s = base.s
    this.lower = base.lower
    this.roots = base.roots
    this.stem = base.stem
    this.vector = base.vector
    this.seen = base.seen
    this.close = base.close
    this.before = base.before
    this.after = base.after
    this.names = base.names
    this.numbers = base.numbers
    this.actors = base.actors
    this.recipients = base.recipients
    this.saying = base.saying
    this.words = base.words
    this.far = base.far
    this.vectors = base.vectors
    this.published = dayOfMoment(item.article.published)
    this.kin = kin
    this.spread = spread
    this.count = count
    this.#counts = counts
  }

  /** Words of its sentence with how much they say in this story. */
  get near(): ReadonlyMap<string, number> {
    return this.#near ?? this.#weigh()
  }

  /** The same weights in the order of `words`. */
  get weights(): Float64Array {
    if (!this.#weights) this.#weigh()
    return this.#weights!
  }

  /** The length of that. */
  get nearSize(): number {
    if (!this.#near) this.#weigh()
    return this.#nearSize
  }

  get context(): Float32Array {
    if (!this.#context) this.#weigh()
    return this.#context!
  }

  #weigh(): ReadonlyMap<string, number> {
    const { words, far, vectors } = this
    const { sentences, all } = this.#counts
    const near = new Map<string, number>()
    const weights = new Float64Array(words.length)
    const context = new Float32Array(this.vector.length)
    let size = 0
    for (let k = 0; k < words.length; k++) {
      const w = words[k]!
      const weight = (Math.log((1 + all) / (1 + (sentences.get(w) ?? 0))) + 0.2) / far[k]!
      near.set(w, weight)
      weights[k] = weight
      size += weight * weight
      const v = vectors[k]!
      for (let d = 0; d < v.length; d++) context[d]! += weight * v[d]!
    }
    this.#nearSize = Math.sqrt(size)
    this.#weights = weights
    this.#context = unit(context)
    return (this.#near = near)
  }
}

interface Base {
  readonly s: EventSketch
  /** Its words in small letters. */
  readonly lower: string
  readonly roots: ReadonlySet<string>
  readonly stem: string
  readonly vector: Float32Array
  /** The word's vector as joining has learnt to see it. */
  readonly seen: Float32Array
  readonly close: ReadonlySet<string>
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly actors: ReadonlySet<string>
  readonly recipients: ReadonlySet<string>
  readonly saying: boolean
  /** Words of its sentence once each, what their distance divides them by, and their vectors. */
  readonly words: readonly string[]
  readonly far: Float64Array
  readonly vectors: readonly Float32Array[]
}

export interface Kin {
  readonly roots: Set<string>
  readonly seen: Float32Array[]
}

const SAYING =
  /^(?:say|tell|report|announce|add|note|state|claim|confirm|declare|comment|explain|reveal|describe|write|call|ask|speak|quote|cite|mention|read|warn|urge|insist|admit|believe|think|know|suggest|argue|deny|accuse|allege|according)$/

/** Words away that stand beside a mention. */
const CLOSE = 4

function unit(v: Float32Array): Float32Array {
  let n = 0
  for (let k = 0; k < v.length; k++) n += v[k]! * v[k]!
  const size = Math.sqrt(n)
  if (size === 0) return v
  const out = new Float32Array(v.length)
  for (let k = 0; k < v.length; k++) out[k] = v[k]! / size
  return out
}
export function dot(x: Float32Array, y: Float32Array): number {
  let sum = 0
  for (let k = 0; k < x.length; k++) sum += x[k]! * y[k]!
  return sum
}

/** Last words of names, small letters: what two outlets most likely share of one. */
const keysOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((n) => n.toLowerCase().split(/\s+/).pop()!))

type SeenAs = (vector: Float32Array) => Float32Array

/** Of each model: its words' vectors made one long. */
const UNITS = new WeakMap<Lexis, Map<string, Float32Array>>()
/** Words kept, at most. */
const WORDS = 20_000

function vectorsOf(lexis: Lexis): (word: string) => Float32Array {
  let units = UNITS.get(lexis)
  if (!units || units.size > WORDS) {
    units = new Map()
    UNITS.set(lexis, units)
  }
  const known = units
  return (word) => {
    let v = known.get(word)
    if (!v) {
      v = unit(lexis.vectorOf(word))
      known.set(word, v)
    }
    return v
  }
}

/** Mentions of which what hangs on them alone is kept. */
const KEPT = 1000

const baseOf = recently(KEPT, (s: EventSketch, vectorOf: (word: string) => Float32Array, seenAs: SeenAs): Base => {
  const side = (test: (far: number) => boolean) => new Set(s.near.filter(([, far]) => test(far)).map(([w]) => w))
  const vector = vectorOf(s.head)
  const nearest = new Map<string, number>()
  for (const [w, far] of s.near) if (!nearest.has(w)) nearest.set(w, 1 + 0.1 * Math.abs(far))
  const words = [...nearest.keys()]
  return {
    s,
    lower: s.text.toLowerCase(),
    roots: new Set(s.roots),
    stem: stemOf(s.roots[0]),
    vector,
    seen: seenAs(vector),
    close: side((far) => Math.abs(far) <= CLOSE),
    before: side((far) => far < 0 && far >= -CLOSE),
    after: side((far) => far > 0 && far <= CLOSE),
    names: new Set(s.names),
    numbers: new Set(s.numbers),
    actors: keysOf(s.actors),
    recipients: keysOf(s.recipients),
    saying: SAYING.test(s.roots[0]),
    words,
    far: Float64Array.from(nearest.values()),
    vectors: words.map(vectorOf),
  }
})

/** Mentions of a story made ready: what is frequent in it is told by counting. */
export function ready(items: readonly Mention[], lexis: Lexis, seenAs: SeenAs = eventModel().seen): Ready[] {
  const vectorOf = vectorsOf(lexis)
  // sentences in which a word stands; articles and mentions that have a root
  const articles = new Map<number, Set<number>>()
  const sentences = new Map<string, number>()
  const spread = new Map<string, Set<number>>()
  const counts = new Map<string, number>()
  let all = 0
  const bases = items.map((item) => baseOf(item.sketch, vectorOf, seenAs))
  for (const [n, { sketch: s, article }] of items.entries()) {
    let known = articles.get(article.seq)
    if (!known) articles.set(article.seq, (known = new Set()))
    if (!known.has(s.sentence)) {
      known.add(s.sentence)
      all++
      for (const w of bases[n]!.words) sentences.set(w, (sentences.get(w) ?? 0) + 1)
    }
    const [root] = s.roots
    let where = spread.get(root)
    if (!where) spread.set(root, (where = new Set()))
    where.add(article.seq)
    counts.set(root, (counts.get(root) ?? 0) + 1)
  }
  const kins = new Map<string, Kin>()
  const told = { sentences, all }
  return items.map((item, n) => {
    const s = item.sketch
    const base = bases[n]!
    const { seen } = base
    const kinOf = s.event === '' ? `${n}` : `${item.article.seq} ${s.event}`
    let kin = kins.get(kinOf)
    if (!kin) {
      kin = { roots: new Set(), seen: [] }
      kins.set(kinOf, kin)
    }
    for (const root of s.roots) kin.roots.add(root)
    if (kin.seen.length < 4 && !kin.seen.includes(seen)) kin.seen.push(seen)
    const [root] = s.roots
    return new Ready(item, base, kin, spread.get(root)!.size / articles.size, counts.get(root)!, told)
  })
}
