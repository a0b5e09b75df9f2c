/** How two words that tell events stand to each other: do they tell one? Training reads the numbers this file makes. */
import { children, hasDep } from '../language/index.ts'
import { type Analysis, UPOS } from '../record/index.ts'
import * as words from './en/status.ts'
import { sensesOf } from './lexicon.ts'

export const JOIN_FEATURES = 44

/** Relations of words that say what a word is about. */
const ABOUT = ['nsubj', 'obj', 'obl', 'nmod', 'compound', 'amod', 'nummod', 'iobj']
const SAME = /^(?:the|this|that|these|those|its|his|her|their)$/
const OTHER = /^(?:a|an|another|any|some|each|every|no)$/

/** Classes of a verb that tells of another word what became of it: “the vote was put off”, “held talks”. */
const TELLS: readonly ReadonlySet<string>[] = [
  words.CANCEL,
  words.POSTPONE,
  words.PLAN_OVER_NOUN,
  words.LIGHT,
  words.OCCUR,
]

/** Whether word `i` is the verb over word `j`, and of which class. */
function over(a: Analysis, i: number, j: number, x: Word): number[] {
  const above = a.head[j] === i && hasDep(a, j, 'obj', 'nsubj:pass', 'nsubj', 'obl', 'xcomp', 'ccomp')
  if (!above) return [0, 0, 0, 0, 0, 0]
  const lemma = a.lemma[i]!
  return [1, ...TELLS.map((list) => (list.has(lemma) || list.has(`${lemma}_${x.particle}`) ? 1 : 0))]
}

interface Word {
  readonly particle: string
  readonly token: number
  readonly verb: boolean
  readonly noun: boolean
  readonly about: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly types: ReadonlySet<string | null>
  readonly same: boolean
  readonly other: boolean
  readonly vector: Float32Array
  /** Its length. */
  readonly size: number
}

export class JoinFeatures {
  private readonly a: Analysis
  private readonly vectorOf: (word: string) => Float32Array
  private readonly inTitle: (i: number) => boolean
  private readonly words = new Map<number, Word>()
  private readonly count = new Map<string, number>()
  private readonly contentAt: Int32Array

  /** `contentAt`: the statement whose content holds a token, −1 for none. */
  constructor(
    a: Analysis,
    vectorOf: (word: string) => Float32Array,
    inTitle: (i: number) => boolean,
    contentAt: Int32Array,
  ) {
    this.a = a
    this.vectorOf = vectorOf
    this.inTitle = inTitle
    this.contentAt = contentAt
    for (const l of a.lemma) this.count.set(l, (this.count.get(l) ?? 0) + 1)
  }

  private word(token: number): Word {
    const known = this.words.get(token)
    if (known) return known
    const { a } = this
    const tag = UPOS[a.uposCode[token]!]
    const about = new Set<string>()
    const numbers = new Set<string>()
    let particle = ''
    let same = false
    let other = false
    for (const c of children(a, token)) {
      if (hasDep(a, c, ...ABOUT)) about.add(a.lemma[c]!)
      if (UPOS[a.uposCode[c]!] === 'NUM') numbers.add(a.lower[c]!)
      if (hasDep(a, c, 'compound:prt')) particle = a.lower[c]!
      if (SAME.test(a.lower[c]!)) same = true
      if (OTHER.test(a.lower[c]!)) other = true
    }
    const senses = sensesOf(a, token)
    const v = this.vectorOf(a.text.slice(a.start[token], a.end[token]))
    let size = 0
    for (const x of v) size += x * x
    const made = {
      particle,
      token,
      verb: tag === 'VERB',
      noun: tag === 'NOUN' || tag === 'PROPN',
      about,
      numbers,
      types: new Set(senses.map((s) => s.entry.type)),
      same,
      other,
      vector: v,
      size: Math.sqrt(size),
    }
    this.words.set(token, made)
    return made
  }

  /** Writes the JOIN_FEATURES numbers of two words, the earlier one first, into `out` from `at` on. */
  of(i: number, j: number, out: Float32Array, at: number): void {
    const { a } = this
    const x = this.word(i)
    const y = this.word(j)
    const lx = a.lemma[i]!
    const ly = a.lemma[j]!
    let dot = 0
    for (let k = 0; k < x.vector.length; k++) dot += x.vector[k]! * y.vector[k]!
    const cos = x.size > 0 && y.size > 0 ? dot / (x.size * y.size) : 0
    const apart = a.sentenceOf[j]! - a.sentenceOf[i]!
    const far = Math.log1p(apart)
    const equal = lx === ly ? 1 : 0
    let shared = 0
    for (const w of x.about) if (y.about.has(w)) shared++
    let number = 0
    for (const w of y.numbers) if (x.numbers.size > 0 && !x.numbers.has(w)) number = 1
    let types = 0
    for (const t of y.types) if (x.types.has(t)) types = 1
    const one = (b: boolean): number => (b ? 1 : 0)
    out.fill(0, at, at + JOIN_FEATURES)
    out.set(
      [
        equal,
        one(lx.slice(0, 5) === ly.slice(0, 5)),
        one(lx.slice(0, 4) === ly.slice(0, 4)),
        cos,
        cos * cos,
        types,
        one(x.types.size === 0 && y.types.size === 0),
        far,
        one(apart === 0),
        one(apart === 1),
        one(x.verb),
        one(y.verb),
        one(x.noun),
        one(y.noun),
        one(y.same),
        one(y.other),
        one(y.numbers.size > 0),
        one(shared > 0),
        shared / (1 + Math.min(x.about.size, y.about.size)),
        number,
        one(this.inTitle(i)),
        one(this.inTitle(j)),
        one(a.head[i] === j),
        one(a.head[j] === i),
        one(apart === 0 && j - i < 4),
        equal * one(y.noun),
        equal * far,
        one(this.contentAt[i] === this.contentAt[j]),
        Math.log1p(this.count.get(ly)!) / 2,
        one(x.about.has(ly) || y.about.has(lx)),
        equal * one(y.same),
        types * cos,
        ...over(a, i, j, x),
        ...over(a, j, i, y),
      ],
      at,
    )
  }
}
