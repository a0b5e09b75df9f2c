/** Noun phrases: which tokens a noun brings with it. */
import type { Analysis } from '../record/index.ts'
import { children, hasDep, uposOf, wordOf } from './tree.ts'

export interface PhraseOptions {
  /** Keep relative and other clauses after the noun (default true). */
  readonly clauses?: boolean
  /** Keep "and …" (default true). */
  readonly conjuncts?: boolean
  /** Keep appositions ("Putin, [the Russian president]"; default true). */
  readonly appositions?: boolean
  /** Keep "of …", "in …" after the noun (default true). */
  readonly prepositional?: boolean
}

const BEFORE = [
  'det',
  'amod',
  'nummod',
  'compound',
  'nmod',
  'flat',
  'advmod',
  'goeswith',
  'dep',
  'acl',
  'fixed',
  'discourse',
]
const AFTER = [
  'flat',
  'compound',
  'amod',
  'nummod',
  'det',
  'advmod',
  'fixed',
  'goeswith',
  'nmod',
  'acl',
  'appos',
  'conj',
  'list',
  'dep',
]

/**
 * The noun phrase headed by i as a range of tokens: determiner, modifiers, name parts and what follows, without a
 * preposition or conjunction before it, without 's and punctuation after it.
 * @example "on [the first day] of talks" with { prepositional: false }
 */
export function nounPhrase(a: Analysis, i: number, options: PhraseOptions = {}): { from: number; to: number } {
  const { clauses = true, conjuncts = true, appositions = true, prepositional = true } = options
  const list = children(a, i)
  let from = i
  let to = i + 1
  let k = 0
  while (k < list.length && list[k]! < i) k++
  // Leftwards from the noun, as far as parts of it reach.
  for (let l = k - 1; l >= 0; l--) {
    const c = list[l]!
    if (hasDep(a, c, 'punct')) continue
    if (!hasDep(a, c, ...BEFORE)) break
    if (a.left[c]! < from) from = a.left[c]!
  }
  for (let r = k; r < list.length; r++) {
    const c = list[r]!
    if (hasDep(a, c, 'punct')) continue
    if (!hasDep(a, c, ...AFTER)) break
    if (!clauses && hasDep(a, c, 'acl')) break
    if (!conjuncts && hasDep(a, c, 'conj')) break
    if (!appositions && hasDep(a, c, 'appos')) break
    if (!prepositional && hasDep(a, c, 'nmod') && !hasDep(a, c, 'nmod:poss', 'nmod:desc', 'nmod:unmarked')) break
    if (a.right[c]! > to) to = a.right[c]!
  }
  return trim(a, from, to)
}

const OPEN: { readonly [closing: string]: string } = { ')': '(', ']': '[', '”': '“', '’': '‘', '"': '"', "'": "'" }

/** Takes punctuation off the ends of [from, to), but keeps a closing mark whose opening one is inside. */
export function trim(a: Analysis, from: number, to: number): { from: number; to: number } {
  while (from < to - 1 && uposOf(a, from) === 'PUNCT') {
    const w = wordOf(a, from)
    const closing = w === '“' ? '”' : w === '(' ? ')' : w === '"' || w === "'" ? w : ''
    if (closing !== '' && has(a, closing, from + 1, to)) break
    from++
  }
  while (to > from + 1 && (uposOf(a, to - 1) === 'PUNCT' || a.xpos[to - 1] === 'POS')) {
    const opening = OPEN[wordOf(a, to - 1)]
    if (opening !== undefined && a.xpos[to - 1] !== 'POS' && has(a, opening, from, to - 1)) break
    to--
  }
  return { from, to }
}

function has(a: Analysis, word: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (a.end[i]! - a.start[i]! === word.length && wordOf(a, i) === word) return true
  return false
}

/**
 * The noun that token i is a part of: climbs over determiners, modifiers, compounds and name parts.
 * @example "Vladimir" in "President Vladimir Putin" and "the" in "the first day" lead to the head of each
 */
export function nounHead(a: Analysis, i: number): number {
  for (
    let k = 0;
    k < 16 &&
    a.head[i]! >= 0 &&
    hasDep(a, i, 'flat', 'compound', 'det', 'amod', 'nummod', 'case', 'goeswith', 'fixed', 'nmod:desc');
    k++
  ) {
    i = a.head[i]!
  }
  return i
}

/** Preposition (first `case`) of the noun i in lower case, or null; "according to" gives its first word. */
export function prepositionOf(a: Analysis, i: number): string | null {
  for (const c of children(a, i)) {
    if (c > i) break
    if (hasDep(a, c, 'case')) return a.lower[c]!
  }
  return null
}
