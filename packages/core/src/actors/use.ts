/** How a phrase is used: as subject, object, owner, place … by the tree, with the words beside it as a check. */
import type { Analysis } from '../record/index.ts'
import { UPOS } from '../record/index.ts'
import { ACTION_OF, LOCATIVE, MOVEMENT, PLACE_NOUNS, PLACE_VERBS } from './en/uses.ts'

export type Use = 'subject' | 'object' | 'owner' | 'modifier' | 'other'
const ADP = UPOS.indexOf('ADP')

/** The token of [start, end) that hangs on something outside; the last one if the tree gives none. */
export function topOf(a: Analysis, start: number, end: number): number {
  for (let t = end - 1; t >= start; t--) {
    const h = a.head[t]!
    if (h < start || h >= end) {
      const d = a.deprel[t]!
      if (d !== 'punct' && d !== 'case' && d !== 'det') return t
    }
  }
  return end - 1
}

export interface Role {
  readonly use: Use
  readonly governor: number
  readonly deprel: string
}
export function roleOf(a: Analysis, start: number, end: number): Role {
  let top = topOf(a, start, end)
  for (let step = 0; step < 4 && a.deprel[top] === 'conj' && a.head[top]! >= 0; step++) top = a.head[top]!
  for (let step = 0; step < 2 && a.deprel[top] === 'appos' && a.head[top]! >= 0; step++) top = a.head[top]!
  const d = a.deprel[top]!
  const governor = a.head[top]!
  const use: Use =
    d.startsWith('nsubj') || d === 'csubj'
      ? 'subject'
      : d === 'obj' || d === 'iobj'
        ? 'object'
        : d === 'nmod:poss'
          ? 'owner'
          : d === 'compound' || d === 'amod' || d.startsWith('flat')
            ? 'modifier'
            : 'other'
  return { use, governor, deprel: d }
}

/** The preposition right before a phrase ("in" of "in Kyiv"), or ''. Steps over an article and adjectives in front of a name. */
export function prepositionBefore(a: Analysis, start: number): string {
  const s = a.sentences[a.sentenceOf[start]!]!
  for (let t = start - 1; t >= s && t >= start - 3; t--) {
    if (a.uposCode[t] === ADP) return a.lower[t]!
    const u = UPOS[a.uposCode[t]!]
    if (u !== 'DET' && u !== 'ADJ') return ''
  }
  return ''
}

/**
 * Is a name that may be a place or a government used as a place? `capital`: the name of a seat, which is a place unless it
 * acts; a country is an actor unless something goes on in it.
 */
export function isPlaceUse(a: Analysis, start: number, end: number, capital: boolean): boolean {
  const role = roleOf(a, start, end)
  if (role.use === 'subject') return false
  const prep = prepositionBefore(a, start)
  const next = end < a.size && a.sentenceOf[end] === a.sentenceOf[start] ? a.lower[end]! : ''
  if (next === "'s" || next === "'") {
    // "Moscow's willingness" acts, "Moscow's airports" is where.
    const owned = role.governor >= 0 ? a.lemma[role.governor]! : ''
    return PLACE_NOUNS.has(owned)
  }
  if (prep === 'of') {
    const noun = role.governor >= 0 ? a.lemma[role.governor]! : ''
    const before = start >= 2 ? a.lemma[start - 2]! : ''
    if (ACTION_OF.has(noun) || ACTION_OF.has(before)) return false
    return capital && (PLACE_NOUNS.has(noun) || PLACE_NOUNS.has(before) || !ACTION_OF.has(noun))
  }
  if (LOCATIVE.has(prep)) return true
  if (prep === 'to' || prep === 'from' || prep === 'into' || prep === 'for' || prep === 'out') {
    const verb = role.governor >= 0 ? a.lemma[role.governor]! : ''
    const noun = start >= 2 ? a.lemma[start - 2]! : ''
    if (MOVEMENT.has(verb) || MOVEMENT.has(noun) || prep === 'into') return true
    return capital && prep !== 'for' && prep !== 'out' && verb === ''
  }
  if (role.use === 'object') return PLACE_VERBS.has(role.governor >= 0 ? a.lemma[role.governor]! : '')
  // A bare modifier: "Moscow airport", "London court"; "Moscow officials" act.
  if (capital && role.use === 'modifier') return PLACE_NOUNS.has(role.governor >= 0 ? a.lemma[role.governor]! : '')
  // "Paris, France": a place beside a place.
  if (capital && prep === '' && role.deprel === 'appos') return true
  return false
}
