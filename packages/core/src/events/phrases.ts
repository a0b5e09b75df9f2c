/** Spans of an event in the text: the name of a phrase that takes part in it, its trigger, and its clause. */
import { children, hasDep, uposOf } from '../language/index.ts'
import type { Analysis, Span } from '../record/index.ts'
import { spanOf } from '../record/index.ts'

/** Words of a phrase or clause at most on either side. */
const LONGEST = 60

/**
 * A noun phrase as a name: what stands before its head without articles and relative clauses, as tokens [from, to):
 * “two fishermen”, “residents”.
 */
export function phraseRange(a: Analysis, head: number): [from: number, to: number] {
  let from = head
  for (const c of children(a, head)) {
    if (c > head || hasDep(a, c, 'det', 'case', 'cc', 'punct', 'mark', 'advmod', 'acl', 'cop', 'nsubj', 'advcl'))
      continue
    from = Math.min(from, a.left[c]!)
  }
  from = Math.max(from, head - 8)
  while (from < head && (uposOf(a, from) === 'DET' || uposOf(a, from) === 'ADP' || uposOf(a, from) === 'PUNCT')) from++
  return [from, head + 1]
}

export function phraseText(a: Analysis, head: number): string {
  const [from, to] = phraseRange(a, head)
  return a.text.slice(a.start[from], a.end[to - 1])
}

/** Verbs that say little without their object. */
const LIGHT = new Set('take make give hold have do get put lose stage lay pay leave set'.split(' '))

/** The trigger: the word with its particle, a light verb with its object, a noun with what is compounded with it. */
export function triggerRange(a: Analysis, i: number): [from: number, to: number] {
  let from = i
  let to = i + 1
  for (const c of children(a, i)) {
    if (hasDep(a, c, 'compound:prt')) {
      if (c === to || c === to + 1) to = c + 1
    } else if (hasDep(a, c, 'compound') && c < i) from = Math.min(from, c)
    else if (hasDep(a, c, 'obj') && c > i && c - i <= 3 && uposOf(a, i) === 'VERB' && LIGHT.has(a.lemma[i]!)) to = c + 1
  }
  return [Math.max(from, i - 3), to]
}

/** Relations whose phrases a clause can do without: the tag of a quotation, asides, further clauses. */
const ASIDE = ['parataxis', 'advcl', 'conj', 'cc', 'punct', 'discourse', 'vocative', 'dep', 'mark', 'acl:relcl']

/**
 * The clause that tells an event, from subject to object, as an editor would quote it; of a noun its phrase. Tokens [from, to).
 */
export function clauseRange(a: Analysis, i: number): [from: number, to: number] {
  const verb =
    uposOf(a, i) === 'VERB' || uposOf(a, i) === 'AUX' || children(a, i).some((c) => hasDep(a, c, 'nsubj', 'cop'))
  let from = i
  let to = i + 1
  for (const c of children(a, i)) {
    if (hasDep(a, c, ...ASIDE) || (!verb && hasDep(a, c, 'acl', 'appos', 'nsubj', 'cop'))) continue
    if (c < i) from = Math.min(from, a.left[c]!)
    else to = Math.max(to, endOf(a, c))
  }
  from = Math.max(from, i - LONGEST)
  to = Math.min(to, i + LONGEST)
  while (from < i && (uposOf(a, from) === 'PUNCT' || (!verb && uposOf(a, from) === 'ADP'))) from++
  while (to > i + 1 && uposOf(a, to - 1) === 'PUNCT') to--
  return [from, to]
}

/** Where a phrase ends without relative clauses and asides behind it. */
function endOf(a: Analysis, head: number): number {
  let to = a.right[head]!
  for (const c of children(a, head))
    if (c > head && hasDep(a, c, 'acl:relcl', 'parataxis', 'advcl') && a.right[c] === to) to = Math.min(to, a.left[c]!)
  return Math.max(to, head + 1)
}

/** The span of the tokens [from, to), which must not be empty. */
export const spanOfTokens = (a: Analysis, [from, to]: readonly [number, number]): Span =>
  spanOf(a.text, a.start[from]!, a.end[to - 1]!)
