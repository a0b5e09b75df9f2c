/** "Offered to host talks": a bare form between "to" and a noun that the tagger took for part of that noun. */
import * as status from '../en/status.ts'
import { VERBS } from '../lexicon.ts'
import { childrenOf, type Mending, NOUN, VERB } from './mending.ts'

const GOVERNING = [status.PLAN_VERBS, status.MAYBE_VERBS, status.FAIL_VERBS]

export function mendInfinitives(m: Mending): void {
  const { a, lemma, xpos, deprel, uposCode, head } = m
  for (let v = 2; v + 1 < a.size; v++) {
    if (a.lower[v - 1] !== 'to' || uposCode[v] !== NOUN) continue
    // "offered to hand over two men": what "to" marks is a verb
    if (
      deprel[v - 1] === 'mark' &&
      head[v - 1] === v &&
      (VERBS.has(a.lower[v] ?? '') || status.LIGHT.has(a.lower[v] ?? ''))
    ) {
      uposCode[v] = VERB
      xpos[v] = 'VB'
      lemma[v] = a.lower[v] ?? ''
      if (deprel[v] === 'obl' || deprel[v] === 'obj') deprel[v] = 'xcomp'
      for (const c of childrenOf(a, v)) if (c > v && deprel[c] === 'nmod' && c === bareNoun(m, c)) deprel[c] = 'obj'
      continue
    }
    if (deprel[v] === 'obl' && deprel[v - 1] === 'case' && bareInfinitive(m, v)) {
      uposCode[v] = VERB
      xpos[v] = 'VB'
      lemma[v] = a.lower[v] ?? ''
      deprel[v] = 'xcomp'
      deprel[v - 1] = 'mark'
      continue
    }
    if (deprel[v] !== 'compound') continue
    const governor = v - 2
    const noun = head[v] ?? -1
    const bare = a.lower[v] ?? ''
    if (noun <= v || uposCode[governor] !== VERB || !GOVERNING.some((s) => s.has(lemma[governor] ?? ''))) continue
    if (!VERBS.has(bare) && !status.LIGHT.has(bare)) continue
    uposCode[v] = VERB
    xpos[v] = 'VB'
    lemma[v] = bare
    head[v] = governor
    deprel[v] = 'xcomp'
    head[v - 1] = v
    deprel[v - 1] = 'mark'
    head[noun] = v
    deprel[noun] = 'obj'
  }
}

/** The token itself if no preposition stands before its phrase, else −1. */
function bareNoun(m: Mending, c: number): number {
  for (const g of childrenOf(m.a, c)) if (m.deprel[g] === 'case' && g < c && !/^of$/.test(m.a.lower[g] ?? '')) return -1
  return c
}

/** "Offered to hand over two men": a bare noun that is a verb too, right behind a verb of planning and "to", with its own particle and object. */
function bareInfinitive(m: Mending, v: number): boolean {
  const { a, lemma, uposCode, deprel, head } = m
  const governor = v - 2
  if (head[v] !== governor || uposCode[governor] !== VERB || a.xpos[v] !== 'NN') return false
  if (!GOVERNING.some((s) => s.has(lemma[governor] ?? '')) || !VERBS.has(a.lower[v] ?? '')) return false
  const particle = v + 1
  if (!PARTICLES.has(a.lower[particle] ?? '') || deprel[particle] !== 'case') return false
  const object = head[particle] ?? -1
  if (object <= particle || head[object] !== governor) return false
  head[object] = v
  deprel[object] = 'obj'
  head[particle] = v
  deprel[particle] = 'compound:prt'
  return true
}
const PARTICLES = new Set(['over', 'up', 'out', 'off', 'back', 'down', 'in'])
