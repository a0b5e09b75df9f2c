/**
 * Small repairs of the analysis before events are read from it: a lemma the lexicon knows where the language room's guess is
 * none ("boycotted" → "boycott"), and voice by the auxiliary that stands there rather than by the parser's relation.
 */
import type { Analysis } from '../record/index.ts'
import * as status from './en/status.ts'
import { VERBS } from './lexicon.ts'

const BE = new Set([
  'am',
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "'s",
  "'re",
  'get',
  'gets',
  'got',
  'getting',
])
const HAVE = new Set(['have', 'has', 'had', "'ve", "'d", 'having'])

const KNOWN: ReadonlySet<string> = new Set([
  ...VERBS.keys(),
  ...[
    status.CANCEL,
    status.POSTPONE,
    status.LIGHT,
    status.PLAN_VERBS,
    status.MAYBE_VERBS,
    status.OCCUR,
    status.END,
    status.CONTINUE,
  ].flatMap((s) => [...s].map((w) => w.split('_')[0] as string)),
])

/** Base forms an inflected form may have, in order of likelihood. */
export function bases(form: string): string[] {
  const out: string[] = []
  const strip = (suffix: string) => {
    if (!form.endsWith(suffix) || form.length - suffix.length < 2) return
    const stem = form.slice(0, form.length - suffix.length)
    out.push(stem, `${stem}e`)
    if (stem.length > 2 && stem[stem.length - 1] === stem[stem.length - 2]) out.push(stem.slice(0, -1))
    if (stem.endsWith('i')) out.push(`${stem.slice(0, -1)}y`)
  }
  strip('ed')
  strip('ing')
  strip('es')
  if (form.endsWith('s')) out.push(form.slice(0, -1))
  return out
}

/** A view of the analysis with repaired lemmas, tags and subject relations; the columns not repaired are shared. */
export function repair(a: Analysis): Analysis {
  const lemma = [...a.lemma]
  const xpos = [...a.xpos]
  const deprel = [...a.deprel]
  const be = new Uint8Array(a.size)
  const have = new Uint8Array(a.size)
  for (let i = 0; i < a.size; i++) {
    const head = a.head[i] ?? -1
    const rel = deprel[i] ?? ''
    if (head < 0 || head < i || !(rel.startsWith('aux') || rel === 'cop')) continue
    if (BE.has(a.lower[i] ?? '')) be[head] = 1
    else if (HAVE.has(a.lower[i] ?? '')) have[head] = 1
  }
  for (let i = 0; i < a.size; i++) {
    const tag = xpos[i] ?? ''
    if (!tag.startsWith('VB')) continue
    if (!KNOWN.has(lemma[i] ?? '')) {
      const base = bases(a.lower[i] ?? '').find((b) => KNOWN.has(b))
      if (base !== undefined) lemma[i] = base
    }
    if (tag !== 'VBN' && tag !== 'VBD') continue
    let subject = -1
    for (let c = a.childStart[i] ?? 0; c < (a.childStart[i + 1] ?? 0); c++) {
      const child = a.childList[c] ?? -1
      const rel = deprel[child] ?? ''
      if (rel === 'nsubj' || rel === 'nsubj:pass') subject = child
    }
    if (subject < 0) continue
    if (be[i] === 1 && tag === 'VBN') deprel[subject] = 'nsubj:pass'
    else if (be[i] === 0) {
      deprel[subject] = 'nsubj'
      if (have[i] === 0 && tag === 'VBN' && subject < i) xpos[i] = 'VBD'
    }
  }
  return { ...a, lemma, xpos, deprel }
}
