/** Tense of a word's clause, from its own form and the auxiliaries beside it. */
import type { Analysis } from '../../record/index.ts'
import { CALLED_OFF, PROSPECTIVE, PUT_OFF, SET_FOR } from '../en/tense.ts'

const VERB = 15
const AUX = 3
const FORMS: readonly string[] = ['VBD', 'VBN', 'VBG', 'VB', 'VBZ', 'VBP']

/** 0 no verb, 1 VBD, 2 VBN, 3 VBG, 4 VB, 5 VBZ, 6 VBP. */
export const wordKind = (a: Analysis, t: number): number => FORMS.indexOf(a.xpos[t]!) + 1

/** The verb that says when a word is: itself, else the nearest above; −1 if there is none. */
export function clauseVerb(a: Analysis, token: number): number {
  for (let t = token, n = 0; t >= 0 && n < 8; t = a.head[t]!, n++) {
    if (a.uposCode[t] === VERB || a.uposCode[t] === AUX) return t
    if (hasAux(a, t)) return t
  }
  return -1
}
function hasAux(a: Analysis, t: number): boolean {
  for (let i = a.childStart[t] ?? 0; i < (a.childStart[t + 1] ?? 0); i++) {
    const c = a.childList[i]!
    if (a.uposCode[c] === AUX) return true
  }
  return false
}

/** The codes of `clauseTense`. */
export const TENSE = {
  none: 0,
  past: 1,
  perfect: 2,
  pluperfect: 3,
  present: 4,
  future: 5,
  modal: 6,
  infinitive: 7,
} as const

const FUTURE: ReadonlySet<string> = new Set(['will', 'shall', "'ll", 'wo', "'ll"])
const MODAL: ReadonlySet<string> = new Set(['would', 'could', 'may', 'might', 'can', 'should', 'must', 'ca', "'d"])

/** Tense of the clause of a word, by the verb over it; a bare participle or infinitive has that of the verb it hangs on where it is conjoined to it. */
export function clauseTense(a: Analysis, token: number): number {
  let v = clauseVerb(a, token)
  for (let n = 0; v >= 0 && n < 4; n++) {
    const own = verbTense(a, v)
    if (own !== TENSE.none) return own
    const r = a.deprel[v]!
    if (r !== 'conj' && r !== 'xcomp' && r !== 'advcl' && r !== 'acl') return own
    v = a.head[v]!
  }
  return TENSE.none
}

function verbTense(a: Analysis, v: number): number {
  let have = 0
  let be = 0
  let to = false
  for (let i = a.childStart[v] ?? 0; i < (a.childStart[v + 1] ?? 0); i++) {
    const c = a.childList[i]!
    if (c > v + 3) break
    const w = a.lower[c]!
    if (w === 'to' && (a.deprel[c] === 'mark' || a.xpos[c] === 'TO')) to = true
    if (a.uposCode[c] !== AUX) continue
    if (FUTURE.has(w)) return TENSE.future
    if (MODAL.has(w) && a.xpos[c] === 'MD') return TENSE.modal
    if (w === 'had') have = TENSE.pluperfect
    else if (w === 'has' || w === 'have' || w === "'ve" || (w === "'s" && a.lemma[c] === 'have')) have ||= TENSE.perfect
    else if (w === 'was' || w === 'were' || w === 'did') be = TENSE.past
    else if (w === 'is' || w === 'are' || w === "'s" || w === "'re" || w === 'am') be ||= TENSE.present
  }
  if (to) return TENSE.infinitive
  if (have) return have
  const form = a.xpos[v]!
  if (be) return be
  if (form === 'VBD') return TENSE.past
  if (form === 'VBZ' || form === 'VBP') return TENSE.present
  return TENSE.none
}

/** True for a finite verb that tells of something done; not for those that speak of a day to come ("postponed", "set", "agreed"). */
export function isPast(a: Analysis, token: number): boolean {
  const form = a.xpos[token]
  if (form !== 'VBD' && form !== 'VBN') return false
  const w = a.lower[token]!
  if (CALLED_OFF.has(w) || PUT_OFF.has(w) || SET_FOR.has(w) || PROSPECTIVE.has(w)) return false
  const tense = verbTense(a, token)
  return tense === TENSE.past || tense === TENSE.perfect || tense === TENSE.pluperfect
}
