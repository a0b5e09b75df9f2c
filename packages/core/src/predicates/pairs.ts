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
/**
 * Row numbers of a pair: path, preposition with relation, relation, distance, kind of candidate, relation of the predicate, what the
 * candidate says in the statements around, how much the article is about it. Row 0 is empty.
 */
export const PAIR_IDS = 8
export const PAIR_ROWS = 1 + PATHS + CASES + RELATIONS + (2 * FAR + 4) + KINDS + RELATIONS + TELLS + SALIENCE
const AT = {
  case: 1 + PATHS,
  relation: 1 + PATHS + CASES,
  far: 1 + PATHS + CASES + RELATIONS,
  kind: 1 + PATHS + CASES + RELATIONS + 2 * FAR + 4,
  own: 1 + PATHS + CASES + RELATIONS + 2 * FAR + 4 + KINDS,
  tells: 1 + PATHS + CASES + RELATIONS + 2 * FAR + 4 + KINDS + RELATIONS,
  salience: 1 + PATHS + CASES + RELATIONS + 2 * FAR + 4 + KINDS + RELATIONS + TELLS,
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

function hash(s: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  return (h ^ (h >>> 13)) >>> 0
}

/** Labels whose subtype says who does what. */
const KEPT = new Set(['nsubj:pass', 'obl:agent', 'acl:relcl', 'nmod:poss', 'compound:prt'])
const base = (label: string): string => (KEPT.has(label) ? label : label.split(':', 1)[0]!)

/** The preposition (or other case mark) of a phrase, as printed, or "". */
function caseOf(a: Analysis, i: number): string {
  for (let k = a.childStart[i]!; k < a.childStart[i + 1]!; k++) {
    const c = a.childList[k]!
    if (a.deprel[c] === 'case') return a.lower[c]!
  }
  return ''
}

export class Pairs {
  private readonly a: Analysis
  private readonly up = new Map<number, number>()
  private of = -1

  constructor(a: Analysis) {
    this.a = a
  }

  /** Relations from the word up to what both hang on, then down to the predicate; "…" where they are far from each other. */
  private path(p: number, c: number): string {
    const { a, up } = this
    if (this.of !== p) {
      up.clear()
      for (let h = p, k = 0; h >= 0 && k <= STEPS; h = a.head[h]!, k++) up.set(h, k)
      this.of = p
    }
    let out = ''
    let h = c
    for (let k = 0; k <= STEPS && h >= 0; k++) {
      if (up.has(h)) {
        let down = ''
        for (let q = p; q !== h; q = a.head[q]!) down = `${base(a.deprel[q]!)}${down ? ' ' : ''}${down}`
        return `${out}/${down}`
      }
      out += `${base(a.deprel[h]!)} `
      h = a.head[h]!
    }
    return '…'
  }

  /** Writes the PAIR_IDS rows of predicate p and word c into `out` from `at` on. */
  ids(p: number, c: number, out: Int32Array, at: number, { kind, tells, salience }: Standing = NOTHING): void {
    const { a } = this
    const apart = a.sentenceOf[p]! - a.sentenceOf[c]!
    out[at] = 1 + (hash(apart === 0 ? this.path(p, c) : `${base(a.deprel[c]!)} ${Math.min(apart, 4)}`) % PATHS)
    const relation = base(a.deprel[c]!)
    out[at + 1] = AT.case + (hash(`${caseOf(a, c)} ${relation}`) % CASES)
    out[at + 2] = AT.relation + (hash(relation) % RELATIONS)
    const d = c - p
    const far = Math.abs(d) < 12 ? Math.abs(d) : Math.min(FAR - 1, 12 + ((Math.abs(d) - 12) >> 2))
    out[at + 3] = AT.far + (apart === 0 ? (d < 0 ? far : FAR + far) : 2 * FAR + Math.min(3, apart))
    out[at + 4] = AT.kind + kind
    out[at + 6] = AT.tells + tells
    out[at + 7] = AT.salience + salience
    out[at + 5] = AT.own + (hash(base(a.deprel[p]!)) % RELATIONS)
  }
}
