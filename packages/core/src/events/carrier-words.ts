/** Which verbs carry an event told by a noun, alone or with a particle. */
import * as words from './en/status.ts'
import type { Scene } from './fit.ts'
import { kid, kids, relation } from './tree.ts'

/** The verbs of each set that stand there with a particle. */
const PHRASAL = new Map<ReadonlySet<string>, ReadonlySet<string>>(
  [words.CANCEL, words.POSTPONE, words.OCCUR, words.END, words.CONTINUE, words.LIGHT].map((set) => [
    set,
    new Set([...set].filter((w) => w.includes('_')).map((w) => w.split('_')[0] ?? w)),
  ]),
)

/** Longest of lemma_particle that stands in the set, as the particle's token; −1 plain lemma; −2 not there. */
export function inSet(s: Scene, v: number, set: ReadonlySet<string>): number {
  const a = s.analysis
  const lemma = a.lemma[v] ?? ''
  if (!PHRASAL.get(set)?.has(lemma)) return set.has(lemma) ? -1 : -2
  for (const c of kids(a, v)) {
    if (c <= v || c - v > 6) continue
    if (set.has(`${lemma}_${a.lower[c]}`)) return c
    if (relation(a, c) === 'obl' || relation(a, c) === 'obj')
      for (const g of kids(a, c)) if (set.has(`${lemma}_${a.lower[g]}`) && g > v) return g
  }
  const next = a.lower[v + 1] ?? ''
  if (set.has(`${lemma}_${next}`)) return v + 1
  if (
    lemma === 'take' &&
    set.has('take_place') &&
    kid(a, v, (r, c) => r.startsWith('obj') && a.lower[c] === 'place') >= 0
  )
    return kid(a, v, (_r, c) => a.lower[c] === 'place')
  if (lemma === 'put' && set.has('put_on_hold') && kid(a, v, (_r, c) => a.lower[c] === 'hold') >= 0)
    return kid(a, v, (_r, c) => a.lower[c] === 'hold')
  if (lemma === 'put' && set.has('put_on_hold') && a.lower[v + 1] === 'on' && a.lower[v + 2] === 'hold') return v + 2
  return set.has(lemma) ? -1 : -2
}

/** First words of all sets: other verbs carry nothing. */
export const CARRYING: ReadonlySet<string> = new Set(
  [words.CANCEL, words.POSTPONE, words.OCCUR, words.END, words.CONTINUE, words.LIGHT].flatMap((set) =>
    [...set].map((w) => w.split('_')[0] ?? w),
  ),
)
