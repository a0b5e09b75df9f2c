/** PropBank's roles of every predicate of a text: who (ARG0), whom (ARG1), to whom (ARG2), when, where, not, may. */
import type { Analysis } from '../record/index.ts'
import { UPOS } from '../record/index.ts'
import type { Heads } from './heads.ts'
import { PAIR_IDS, Pairs } from './pairs.ts'

/** In the order of the head's columns. */
export const ROLES = [
  '',
  'ARG0',
  'ARG1',
  'ARG2',
  'ARG3',
  'ARG4',
  'ARGM-TMP',
  'ARGM-LOC',
  'ARGM-NEG',
  'ARGM-MOD',
] as const
export type Role = Exclude<(typeof ROLES)[number], ''>

export interface RoleSpan {
  readonly role: Role
  /** Token that heads the argument. */
  readonly head: number
  /** Its phrase: the tokens [from, to). */
  readonly from: number
  readonly to: number
  /** Probability of the role. */
  readonly confidence: number
}

/** Words on either side of a predicate in which its arguments are sought. */
const REACH = 60
/** Logit over which a word is a predicate. */
const PREDICATE = 0

/**
 * The predicates among the tokens [from, to) with their arguments, in text order; each core role once, the surest.
 * @example findRoles(heads, analysis, 0, analysis.size)
 */
export function findRoles(
  heads: Heads,
  a: Analysis,
  from: number,
  to: number,
): { readonly token: number; readonly args: RoleSpan[] }[] {
  const out: { token: number; args: RoleSpan[] }[] = []
  const pairs = new Pairs(a)
  const ids = new Int32Array(PAIR_IDS)
  const halves = new Map<number, Float32Array>()
  const half = (i: number): Float32Array => {
    const known = halves.get(i)
    if (known) return known
    const made = heads.halves(a, [i], 'pair_c')[0]!
    halves.set(i, made)
    return made
  }
  for (let p = from; p < to; p++) {
    if (UPOS[a.uposCode[p]!] === 'PUNCT' || heads.predicate(a, p) <= PREDICATE) continue
    const s = a.sentenceOf[p]!
    const left = Math.max(a.sentences[s]!, p - REACH)
    const right = Math.min(a.sentences[s + 1]!, p + REACH)
    const own = heads.halves(a, [p], 'pair_p')[0]!
    const found: RoleSpan[] = []
    for (let c = left; c < right; c++) {
      if (c === p || UPOS[a.uposCode[c]!] === 'PUNCT') continue
      pairs.ids(p, c, ids, 0)
      const scores = heads.role(own, half(c), ids)
      let best = 0
      for (let k = 1; k < ROLES.length; k++) if (scores[k]! > scores[best]!) best = k
      if (best === 0) continue
      // an argument that the predicate stands in ends before it
      let [first, last] = [a.left[c]!, a.right[c]!]
      if (first <= p && p < last) {
        if (c < p) last = p
        else first = p + 1
      }
      found.push({ role: ROLES[best] as Role, head: c, from: first, to: last, confidence: scores[best]! })
    }
    const core = /^ARG\d$/
    const kept = found.filter(
      (x) => !core.test(x.role) || !found.some((y) => y !== x && y.role === x.role && y.confidence > x.confidence),
    )
    out.push({ token: p, args: kept })
  }
  return out
}
