/** What decides status inside one clause: negation, auxiliaries, conditions, and the word that makes it unreal. */
import type { Analysis } from '../record/index.ts'
import * as words from './en/status.ts'
import { kid, kids, relation } from './tree.ts'

const NEG_SUBJECTS = new Set(['nobody', 'nothing', 'none', 'neither', 'no-one'])

/** Token that negates the clause of verb v, or −1. */
export function negation(a: Analysis, v: number): number {
  for (const c of kids(a, v)) {
    const rel = a.deprel[c] ?? ''
    const lower = a.lower[c] ?? ''
    if (
      words.NEGATIONS.has(lower) &&
      (rel === 'advmod' || rel === 'neg' || rel === 'cc' || rel === 'cc:preconj' || rel === 'dep')
    )
      return c
    if (rel.startsWith('nsubj') || rel === 'obj') {
      if (NEG_SUBJECTS.has(lower)) return c
      const det = kid(a, c, (r, d) => r === 'det' && (a.lower[d] === 'no' || a.lower[d] === 'neither'))
      if (det >= 0) return det
      // "not a single shell", "not one word"
      for (let t = c - 1; t >= c - 4 && t >= 0; t--)
        if (a.lower[t] === 'not' && (a.lower[t + 1] === 'a' || a.lower[t + 1] === 'one')) return t
    }
  }
  return -1
}

export const noLonger = (a: Analysis, v: number): number => {
  for (const c of kids(a, v))
    if (a.lower[c] === 'longer' || a.lower[c] === 'no') {
      if (a.lower[c] === 'longer' && (a.lower[c - 1] === 'no' || a.lower[c - 1] === 'any')) return c
      if (a.lower[c] === 'no' && a.lower[c + 1] === 'longer') return c
    }
  return -1
}

/** Auxiliaries of v in order; an infinitive or participle in coordination shares those of the verb before it. */
export function auxiliaries(a: Analysis, v: number): number[] {
  const own: number[] = []
  for (const c of kids(a, v)) if ((a.deprel[c] ?? '').startsWith('aux') || a.deprel[c] === 'cop') own.push(c)
  if (own.length === 0 && a.deprel[v] === 'conj') {
    const head = a.head[v] ?? -1
    const tag = a.xpos[v]
    if (
      head >= 0 &&
      (tag === 'VB' || tag === 'VBN' || tag === 'VBG') &&
      kid(a, v, (r) => r === 'mark' || r.startsWith('nsubj')) < 0
    ) {
      const shared = auxiliaries(a, head)
      if (tag === 'VB') return shared.filter((x) => a.xpos[x] === 'MD' || a.lower[x] === 'do' || a.lower[x] === 'did')
      return shared
    }
  }
  return own
}

/** The condition ("if", "unless") over the clause of v, told below it or above it, or −1. */
export function condition(a: Analysis, v: number): number {
  for (const c of kids(a, v)) {
    if (relation(a, c) === 'advcl') {
      const mark = kid(
        a,
        c,
        (r, m) => r === 'mark' && words.CONDITIONAL_MARKS.has(a.lower[m] ?? '') && a.lower[m] !== 'whether',
      )
      if (mark >= 0) return mark
      // "should the deadline be ignored"
      const should = kid(a, c, (r, m) => r === 'aux' && a.lower[m] === 'should' && m === a.left[c])
      if (should >= 0) return should
    }
  }
  let t = v
  for (let step = 0; step < 6 && t >= 0; step++) {
    const rel = relation(a, t)
    if (rel === 'advcl' || rel === 'ccomp' || rel === 'acl') {
      const mark = kid(a, t, (r, m) => r === 'mark' && words.CONDITIONAL_MARKS.has(a.lower[m] ?? ''))
      if (mark >= 0) return mark
    }
    if (rel === 'ccomp' && t !== v) break
    t = a.head[t] ?? -1
    if (t >= 0 && relation(a, t) === 'root') {
      break
    }
  }
  return -1
}

/** "said the scheme would end": the clause hangs on a past verb of saying. */
export function reportedPast(a: Analysis, v: number): boolean {
  let t = v
  for (let step = 0; step < 5; step++) {
    const rel = relation(a, t)
    const head = a.head[t] ?? -1
    if (head < 0) return false
    if (rel === 'ccomp' || rel === 'acl' || rel === 'parataxis') {
      const tag = a.xpos[head] ?? ''
      return tag === 'VBD' || tag === 'VBN'
    }
    t = head
  }
  return false
}

/** The word over a finite clause that makes it only feared or possible, or −1. */
export function unrealGovernor(a: Analysis, v: number): number {
  const rel = relation(a, v)
  const head = a.head[v] ?? -1
  if (head < 0 || (rel !== 'ccomp' && rel !== 'acl') || a.deprel[v] === 'acl:relcl') return -1
  const lemma = a.lemma[head] ?? ''
  return [
    'fear',
    'concern',
    'worry',
    'risk',
    'possibility',
    'prospect',
    'chance',
    'hope',
    'doubt',
    'speculation',
    'wish',
    'imagine',
    'suggest',
    'demand',
    'insist',
  ].includes(lemma) && a.xpos[v] !== 'VBD'
    ? head
    : -1
}
