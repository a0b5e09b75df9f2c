/** Clauses under a verb or noun whose time is its own: "talks that start on Tuesday", "killed when a bomb went off on Tuesday". */
import type { Analysis } from '../record/index.ts'
import { SAME_MOMENT, TAKING_PLACE } from './en/attach.ts'

const VERB = 15
/** Children looked at. */
const MOST = 24

/** The verb of the relative clause that says when a noun takes place, or −1. */
export function takingPlace(a: Analysis, noun: number): number {
  return child(a, noun, (c) => {
    const relation = a.deprel[c]!
    return (relation === 'acl' || relation === 'acl:relcl') && c > noun && TAKING_PLACE.has(a.lemma[c]!)
  })
}

/** True if the verb over a noun itself says when the noun takes place. */
export function heldAbove(a: Analysis, noun: number): boolean {
  const over = a.head[noun]!
  return over >= 0 && a.uposCode[over] === VERB && TAKING_PLACE.has(a.lemma[over]!)
}

/** The verb of a clause with "when" or "as" under a verb, or −1. */
export function sameMoment(a: Analysis, verb: number): number {
  return child(a, verb, (c) => {
    if (a.deprel[c] !== 'advcl' || a.uposCode[c] !== VERB || c < verb) return false
    return child(a, c, (m) => m < c && SAME_MOMENT.has(a.lower[m]!)) >= 0
  })
}

/** The verb over a clause with "when" or "as", for the verb of that clause; −1 where it is none. */
export function momentOver(a: Analysis, verb: number): number {
  const over = a.head[verb]!
  return a.deprel[verb] === 'advcl' && over >= 0 && a.uposCode[over] === VERB && sameMoment(a, over) === verb
    ? over
    : -1
}

function child(a: Analysis, token: number, ok: (c: number) => boolean): number {
  const from = a.childStart[token] ?? 0
  const to = Math.min(a.childStart[token + 1] ?? 0, from + MOST)
  for (let i = from; i < to; i++) if (ok(a.childList[i]!)) return a.childList[i]!
  return -1
}
