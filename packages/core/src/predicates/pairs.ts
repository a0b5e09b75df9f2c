/**
 * How a word stands to a predicate: the path between them in the tree, its preposition, its relation, how far it is.
 * Row numbers of one table, by hash where the values are open. Training reads the numbers this file makes.
 */
import type { Analysis } from '../record/index.ts'

const PATHS = 1_536
const CASES = 256
const RELATIONS = 64
const FAR = 24
const KINDS = 48
const TELLS = 16
const SALIENCE = 32
const FRAMES = 512
/**
 * Row numbers of a pair: path, preposition with relation, relation, distance, kind of candidate, relation of the predicate, what the
 * candidate says in the statements around, how much the article is about it, what else hangs on the predicate. Row 0 is empty.
 */
export const PAIR_IDS = 9
export const PAIR_ROWS = 1 + PATHS + CASES + RELATIONS + (2 * FAR + 4) + KINDS + RELATIONS + TELLS + SALIENCE + FRAMES
const AT = {
  case: 1 + PATHS,
  relation: 1 + PATHS + CASES,
  far: 1 + PATHS + CASES + RELATIONS,
  kind: 1 + PATHS + CASES + RELATIONS + 2 * FAR + 4,
  own: 1 + PATHS + CASES + RELATIONS + 2 * FAR + 4 + KINDS,
  tells: 1 + PATHS + CASES + RELATIONS + 2 * FAR + 4 + KINDS + RELATIONS,
  salience: 1 + PATHS + CASES + RELATIONS + 2 * FAR + 4 + KINDS + RELATIONS + TELLS,
  frame: 1 + PATHS + CASES + RELATIONS + 2 * FAR + 4 + KINDS + RELATIONS + TELLS + SALIENCE,
}
/** What a word is to the caller beyond the tree. */
export interface Standing {
  /** Below 48. */
  readonly kind: number
  /** Below 16: whether it is speaker or addressee of the statements that hold or are told by the predicate. */
  readonly tells: number
  /** Below 32. */
  readonly salience: number
}
const NOTHING: Standing = { kind: 0, tells: 0, salience: 0 }

/** Steps up a tree that a path may have on either side. */
const STEPS = 6

const EMPTY = 0x811c9dc5

/** The hash of a text so far, with more behind it: no text is put together only to be hashed. */
function more(h: number, s: string): number {
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193)
  return h
}

function done(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  return (h ^ (h >>> 13)) >>> 0
}

/** Labels whose subtype says who does what. */
const KEPT = new Set(['nsubj:pass', 'obl:agent', 'acl:relcl', 'nmod:poss', 'compound:prt'])
const base = (label: string): string => {
  const colon = label.indexOf(':')
  return colon < 0 || KEPT.has(label) ? label : label.slice(0, colon)
}

/** The preposition (or other case mark) of a phrase, as printed, or "". */
function caseOf(a: Analysis, i: number): string {
  for (let k = a.childStart[i]!; k < a.childStart[i + 1]!; k++) {
    const c = a.childList[k]!
    if (a.deprel[c] === 'case') return a.lower[c]!
  }
  return ''
}

/** Relations of words that may take part in what a predicate tells. */
const PARTS = ['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl:agent', 'nmod:poss', 'compound', 'obl', 'nmod']

export class Pairs {
  private readonly a: Analysis
  /** Relation of each word, without what says little. */
  private readonly relation: string[]
  /** Rows of each word alone: its preposition with its relation, its relation; 0 where nobody has asked yet. */
  private readonly caseRow: Int32Array
  private readonly relationRow: Int32Array
  private framed = -1
  private frameOf = EMPTY

  constructor(a: Analysis) {
    this.a = a
    const known = new Map<string, string>()
    this.relation = a.deprel.map((label) => {
      let short = known.get(label)
      if (short === undefined) known.set(label, (short = base(label)))
      return short
    })
    this.caseRow = new Int32Array(a.size)
    this.relationRow = new Int32Array(a.size)
  }

  /** How many steps above p the word h stands, STEPS at most; −1 if it does not. */
  private above(p: number, h: number): number {
    const { head } = this.a
    for (let q = p, k = 0; q >= 0 && k <= STEPS; q = head[q]!, k++) if (q === h) return k
    return -1
  }

  /** Hash of the relations from the word up to what both hang on, "/", then down to the predicate; of "…" where they are far from each other. */
  private path(p: number, c: number): number {
    const { relation } = this
    const { head } = this.a
    let out = EMPTY
    for (let h = c, k = 0; k <= STEPS && h >= 0; k++) {
      const down = this.above(p, h)
      if (down >= 0) {
        out = more(out, '/')
        for (let step = down - 1; step >= 0; step--) {
          let q = p
          for (let n = 0; n < step; n++) q = head[q]!
          out = more(out, relation[q]!)
          if (step > 0) out = more(out, ' ')
        }
        return done(out)
      }
      out = more(more(out, relation[h]!), ' ')
      h = head[h]!
    }
    return done(more(EMPTY, '…'))
  }

  private relationOf(i: number): number {
    let row = this.relationRow[i]!
    if (row === 0) this.relationRow[i] = row = 1 + (done(more(EMPTY, this.relation[i]!)) % RELATIONS)
    return row - 1
  }

  private caseOf(i: number): number {
    let row = this.caseRow[i]!
    if (row === 0) {
      const h = more(more(more(EMPTY, caseOf(this.a, i)), ' '), this.relation[i]!)
      this.caseRow[i] = row = 1 + (done(h) % CASES)
    }
    return row - 1
  }

  /** Hash, so far, of what hangs on the predicate that may say who takes part, in a fixed order, and of what word it is. */
  private frame(p: number): number {
    if (this.framed !== p) {
      const { a, relation } = this
      let bits = 0
      for (let k = a.childStart[p]!; k < a.childStart[p + 1]!; k++) {
        const at = PARTS.indexOf(relation[a.childList[k]!]!)
        if (at >= 0) bits |= 1 << at
      }
      this.framed = p
      this.frameOf = more(EMPTY, `${a.uposCode[p]} ${bits} `)
    }
    return this.frameOf
  }

  /** Writes the PAIR_IDS rows of predicate p and word c into `out` from `at` on. */
  ids(p: number, c: number, out: Int32Array, at: number, { kind, tells, salience }: Standing = NOTHING): void {
    const { a } = this
    const apart = a.sentenceOf[p]! - a.sentenceOf[c]!
    const path =
      apart === 0 ? this.path(p, c) : done(more(more(more(EMPTY, this.relation[c]!), ' '), `${Math.min(apart, 4)}`))
    out[at] = 1 + (path % PATHS)
    out[at + 1] = AT.case + this.caseOf(c)
    out[at + 2] = AT.relation + this.relationOf(c)
    const d = c - p
    const far = Math.abs(d) < 12 ? Math.abs(d) : Math.min(FAR - 1, 12 + ((Math.abs(d) - 12) >> 2))
    out[at + 3] = AT.far + (apart === 0 ? (d < 0 ? far : FAR + far) : 2 * FAR + Math.min(3, apart))
    out[at + 4] = AT.kind + kind
    out[at + 6] = AT.tells + tells
    out[at + 7] = AT.salience + salience
    out[at + 5] = AT.own + this.relationOf(p)
    const place = apart !== 0 ? 'far' : a.head[c] === p ? this.relation[c]! : a.head[p] === c ? 'over' : 'beside'
    out[at + 8] = AT.frame + (done(more(this.frame(p), place)) % FRAMES)
  }
}
