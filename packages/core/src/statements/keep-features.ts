/** What the head that keeps or drops attributions is shown of each. Training reads what this file makes. */
import type { Analysis, Attribution } from '../record/index.ts'
import { contentTokens, headIn, MOST, type SaidTokens } from './said-features.ts'

const KINDS: readonly Attribution['kind'][] = ['direct', 'indirect', 'mixed', 'fragment']
/** First parts of the rules' ids. */
const RULES =
  'speech quote phrase predicate hearsay according citing passive clause object verb noun adjective label turn head'.split(
    ' ',
  )
/** Numbers an attribution has. */
export const KEEP_FEATURES = KINDS.length + RULES.length + 13

/** The words by which an attribution is judged. */
export const keepTokens = (a: Analysis, x: Attribution): SaidTokens => ({
  source: x.sourceHead,
  cue: x.cueHead,
  root: headIn(a, x.content[0]),
  content: contentTokens(a, x.content),
})

/** Writes the KEEP_FEATURES numbers of an attribution into `out` from `at` on. */
export function keepFeatures(a: Analysis, x: Attribution, tokens: SaidTokens, out: Float32Array, at: number): void {
  out.fill(0, at, at + KEEP_FEATURES)
  let k = at
  const one = (n: number, of: number) => {
    if (n >= 0) out[k + n] = 1
    k += of
  }
  one(KINDS.indexOf(x.kind), KINDS.length)
  const rule = x.rule.startsWith('head+') ? x.rule.slice(5) : x.rule
  one(RULES.indexOf(rule.split('.', 1)[0]!.replace(/^phrase.*/, 'phrase')), RULES.length)
  const before = a.lower[x.cueHead - 1] ?? ''
  const numbers = [
    x.confidence,
    x.headSure,
    x.headSure > 0 ? 1 : 0,
    x.rule.startsWith('head.') ? 1 : 0,
    x.speech ? 1 : 0,
    x.within >= 0 ? 1 : 0,
    x.source ? 1 : 0,
    x.cue ? 1 : 0,
    x.via ? 1 : 0,
    x.addresseeHead >= 0 ? 1 : 0,
    Math.min(tokens.content.length, MOST) / MOST,
    before === 'to' ? 1 : 0,
    x.content.length > 1 ? 1 : 0,
  ]
  for (const [n, v] of numbers.entries()) out[k + n] = v
}
