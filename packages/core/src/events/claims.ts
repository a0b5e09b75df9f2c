/** "Laughed off suggestions that he had resigned", "called reports of a visit “fiction”": what is claimed is denied in the same sentence. */
import type { Analysis } from '../record/index.ts'
import type { Draft } from './draft.ts'
import { CLAIM_NOUNS, TURNING_DOWN, UNTRUE } from './en/denials.ts'

const NAMING = new Set(['call', 'describe', 'brand', 'label', 'dub', 'denounce'])
const REAL: ReadonlySet<string> = new Set(['happened', 'ongoing', 'planned'])

/** Denies the events told as claims that the same sentence turns down; `drafts` in reading order. */
export function denyClaims(a: Analysis, drafts: readonly Draft[]): void {
  let next = 0
  for (let v = 0; v < a.size; v++) {
    const lemma = a.lemma[v] ?? ''
    const naming = NAMING.has(lemma)
    if ((!naming && !TURNING_DOWN.has(lemma)) || a.uposCode[v] !== VERB) continue
    const end = a.sentences[(a.sentenceOf[v] ?? 0) + 1] ?? a.size
    if (naming && !untrue(a, v, end)) continue
    const claim = claimAfter(a, v, end)
    if (claim < 0) continue
    while (next < drafts.length && (drafts[next] as Draft).head <= v) next++
    for (let i = next; i < drafts.length && (drafts[i] as Draft).head < end; i++) {
      const e = drafts[i] as Draft
      if (!REAL.has(e.status) || e.cue !== null || !under(a, e.head, claim)) continue
      e.status = 'denied'
      e.evidence = [v]
    }
  }
}
const VERB = 15

/** The noun of what is claimed, right behind the verb, or −1. */
function claimAfter(a: Analysis, verb: number, end: number): number {
  for (let t = verb + 1; t < end && t < verb + 12; t++) {
    if (a.xpos[t] === 'VBD' || a.xpos[t] === 'VBZ' || a.lower[t] === 'that') return -1
    if ((a.xpos[t] ?? '').startsWith('NN') && CLAIM_NOUNS.test(a.lower[t] ?? '')) return t
  }
  return -1
}

const untrue = (a: Analysis, verb: number, end: number): boolean =>
  UNTRUE.test(a.text.slice(a.end[verb] ?? 0, a.end[end - 1] ?? 0))

function under(a: Analysis, token: number, noun: number): boolean {
  let t = token
  for (let step = 0; step < 12 && t >= 0; step++) {
    if (t === noun) return true
    t = a.head[t] ?? -1
  }
  return false
}
