/** "Offered to host talks": a bare form between "to" and a noun that the tagger took for part of that noun. */
import * as status from '../en/status.ts'
import { VERBS } from '../lexicon.ts'
import { type Mending, NOUN, VERB } from './mending.ts'

const GOVERNING = [status.PLAN_VERBS, status.MAYBE_VERBS, status.FAIL_VERBS]

export function mendInfinitives(m: Mending): void {
  const { a, lemma, xpos, deprel, uposCode, head } = m
  for (let v = 2; v + 1 < a.size; v++) {
    if (a.lower[v - 1] !== 'to' || uposCode[v] !== NOUN || deprel[v] !== 'compound') continue
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
