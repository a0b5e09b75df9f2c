/** What auxiliaries and endings say of a verb: voice, tense, modality, negation. Raw material; status is decided elsewhere. */
import type { Analysis } from '../record/index.ts'
import { children, childrenWith, childWith, hasDep } from './tree.ts'

/** Auxiliaries and copula of i, in text order. */
export const auxiliaries = (a: Analysis, i: number): number[] => childrenWith(a, i, 'aux', 'cop')

/** Is the verb i passive: "was sacked", "the man detained by police", "being held"? */
export function isPassive(a: Analysis, i: number): boolean {
  if (childWith(a, i, 'aux:pass', 'nsubj:pass', 'csubj:pass') >= 0) return true
  if (a.xpos[i] !== 'VBN') return false
  if (childWith(a, i, 'aux') >= 0) return false
  // "was arrested and charged": the second part shares the auxiliary where it has no subject of its own.
  if (hasDep(a, i, 'conj') && a.head[i]! >= 0 && childWith(a, i, 'nsubj') < 0) {
    const h = a.head[i]!
    return a.xpos[h] === 'VBN' && childWith(a, h, 'aux:pass', 'nsubj:pass') >= 0
  }
  return hasDep(a, i, 'acl', 'advcl', 'amod') && childWith(a, i, 'obj', 'nsubj') < 0
}

export interface VerbForm {
  readonly tense: 'past' | 'present' | 'future' | null
  /** "has left", "had left". */
  readonly perfect: boolean
  /** "is leaving". */
  readonly progressive: boolean
  /** Lemma of the modal ("may", "could", "would"), or null; "will" and "shall" give tense future as well. */
  readonly modal: string | null
  /** "to leave". */
  readonly infinitive: boolean
  /** "leaving" or "left" without any auxiliary. */
  readonly participle: boolean
}

const MODALS: { readonly [form: string]: string } = {
  ca: 'can',
  wo: 'will',
  sha: 'shall',
  "'ll": 'will',
  "'d": 'would',
  might: 'might',
  could: 'could',
  would: 'would',
  should: 'should',
  ought: 'ought',
}

/** Tense and modality of the verb or predicate i; a later verb of a coordination takes what it lacks from the first. */
export function verbForm(a: Analysis, i: number): VerbForm {
  let aux = auxiliaries(a, i)
  const bare = a.xpos[i] === 'VB' || a.xpos[i] === 'VBN' || a.xpos[i] === 'VBG'
  let infinitive = childrenWith(a, i, 'mark').some((m) => a.lower[m] === 'to')
  for (
    let h = i, k = 0;
    aux.length === 0 && !infinitive && bare && k < 8 && hasDep(a, h, 'conj') && a.head[h]! >= 0;
    k++
  ) {
    h = a.head[h]!
    if (a.xpos[h] !== a.xpos[i] || childWith(a, i, 'nsubj') >= 0) break
    aux = auxiliaries(a, h)
    infinitive = childrenWith(a, h, 'mark').some((m) => a.lower[m] === 'to')
  }
  let modal: string | null = null
  let perfect = false
  let progressive = false
  let tense: VerbForm['tense'] = null
  aux.forEach((x, k) => {
    const tag = a.xpos[x]!
    const lemma = a.lemma[x]!
    if (tag === 'MD') modal ??= MODALS[a.lower[x]!] ?? a.lower[x]!
    else if (lemma === 'have') perfect = true
    else if (lemma === 'be' && a.xpos[i] === 'VBG' && !hasDep(a, x, 'cop')) progressive = true
    if (k === 0 && tag !== 'MD') tense = tag === 'VBD' ? 'past' : tag === 'VBZ' || tag === 'VBP' ? 'present' : null
  })
  if (modal === 'will' || modal === 'shall') tense = 'future'
  else if (aux.length === 0)
    tense = a.xpos[i] === 'VBD' ? 'past' : a.xpos[i] === 'VBZ' || a.xpos[i] === 'VBP' ? 'present' : null
  const participle = aux.length === 0 && (a.xpos[i] === 'VBG' || a.xpos[i] === 'VBN')
  return { tense, perfect, progressive, modal, infinitive, participle }
}

const NEGATORS = new Set(['not', "n't", 'never', 'nowhere', 'neither', 'nor', 'hardly', 'scarcely', 'barely'])
const NONE = new Set(['no', 'nobody', 'none', 'nothing', 'neither', 'no-one', 'noone'])

/**
 * The word that negates the verb or predicate i, or −1: "not", "never", "no longer" beside it, or a subject or object
 * that is nobody ("No one came", "gave no answer").
 */
export function negationOf(a: Analysis, i: number): number {
  for (const c of children(a, i)) {
    const w = a.lower[c]!
    if (NEGATORS.has(w) && hasDep(a, c, 'advmod', 'cc:preconj', 'cc', 'aux', 'det')) return c
    if (hasDep(a, c, 'advmod') && (w === 'longer' || w === 'more')) {
      for (const g of children(a, c)) if (a.lower[g] === 'no') return g
    }
    if (hasDep(a, c, 'det') && w === 'no') return c
    if (hasDep(a, c, 'nsubj', 'obj', 'iobj')) {
      if (NONE.has(w)) return c
      for (const g of children(a, c))
        if (hasDep(a, g, 'det', 'advmod') && (NONE.has(a.lower[g]!) || a.lower[g] === 'not') && g < c) return g
    }
  }
  return -1
}
