/**
 * What stands around a word that decides what became of it: verbs over it that call off, put off, plan, fail or deny; modals,
 * negations and conditions beside it and beside those; adjectives before it. Training reads the numbers this file makes.
 */
import { hasDep } from '../language/index.ts'
import type { Analysis } from '../record/index.ts'
import * as words from './en/status.ts'

/** Classes of a word itself, by its lemma with or without particle. */
const OWN: readonly ReadonlySet<string>[] = [
  words.CANCEL,
  words.POSTPONE,
  words.PLAN_VERBS,
  words.MAYBE_VERBS,
  words.FAIL_VERBS,
  words.RULE_OUT,
  words.UNREAL_GOVERNORS,
  words.PLANNED_GOVERNORS,
  words.OCCUR,
  words.LIGHT,
  words.DENY,
  words.PLAN_ADJ,
  words.CONTINUE,
]
/** Classes of what hangs on a word. */
const BESIDE: readonly ReadonlySet<string>[] = [
  words.FUTURE_MODALS,
  words.MAYBE_MODALS,
  words.CONDITIONAL_MARKS,
  words.NEGATIONS,
  words.CANCELLED_ADJ,
  words.POSTPONED_ADJ,
  words.PLANNED_ADJ,
  words.HYPOTHETICAL_ADJ,
  words.ONGOING_ADJ,
]
const TAGS = ['VBD', 'VBZ', 'VBP', 'VBG', 'VBN', 'VB']
const LEVEL = OWN.length + BESIDE.length + TAGS.length + 1
/** The word, its head, and the head's head. */
const LEVELS = 3
/** Numbers a token has. */
export const STATUS_FEATURES = LEVELS * LEVEL + 2

/** Writes the STATUS_FEATURES numbers of token i into `out` from `at` on, which must be zeros. */
export function statusFeatures(a: Analysis, i: number, out: Float32Array, at: number): void {
  let t = i
  for (let level = 0; level < LEVELS && t >= 0; level++, t = a.head[t]!) {
    const base = at + level * LEVEL
    let particle = ''
    for (let k = a.childStart[t]!; k < a.childStart[t + 1]!; k++) {
      const c = a.childList[k]!
      if (hasDep(a, c, 'compound:prt')) particle = a.lower[c]!
      // what hangs on both the word and its head by way of the word itself is told at its own level
      for (let b = 0; b < BESIDE.length; b++)
        if (BESIDE[b]!.has(a.lower[c]!) && !hasDep(a, c, 'nsubj', 'obj')) out[base + OWN.length + b] = 1
      if (a.lemma[c] === 'have' && hasDep(a, c, 'aux')) out[base + LEVEL - 1] = 1
    }
    const lemma = a.lemma[t]!
    for (let b = 0; b < OWN.length; b++)
      if (OWN[b]!.has(lemma) || (particle !== '' && OWN[b]!.has(`${lemma}_${particle}`))) out[base + b] = 1
    const tag = TAGS.indexOf(a.xpos[t]!)
    if (tag >= 0) out[base + OWN.length + BESIDE.length + tag] = 1
  }
  // how it hangs on what is over it
  if (hasDep(a, i, 'obj', 'nsubj:pass', 'nsubj')) out[at + STATUS_FEATURES - 2] = 1
  if (hasDep(a, i, 'xcomp', 'ccomp', 'acl', 'advcl')) out[at + STATUS_FEATURES - 1] = 1
}
