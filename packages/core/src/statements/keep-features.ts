/** What the head that keeps or drops attributions is shown of each. Training reads what this file makes. */
import { headOfRange, tokensIn } from '../language/index.ts'
import { type Analysis, type Attribution, UPOS } from '../record/index.ts'
import type { SaidTokens } from './said-features.ts'

const MOST = 64
const KINDS: readonly Attribution['kind'][] = ['direct', 'indirect', 'mixed', 'fragment']
/** First parts of the rules' ids. */
const RULES =
  'speech quote phrase predicate hearsay according citing passive clause object verb noun adjective label turn head'.split(
    ' ',
  )
/** Numbers an attribution has. */
export const KEEP_FEATURES = KINDS.length + RULES.length + 13

/** The words by which an attribution is judged. */
export function keepTokens(a: Analysis, x: Attribution): SaidTokens {
  const content: number[] = []
  for (const part of x.content) {
    const { from, to } = tokensIn(a, part.start, part.end)
    for (let i = from; i < to && content.length < MOST; i++) if (UPOS[a.uposCode[i]!] !== 'PUNCT') content.push(i)
  }
  const { from, to } = tokensIn(a, x.content[0]!.start, x.content[0]!.end)
  return { source: x.sourceHead, cue: x.cueHead, root: to > from ? headOfRange(a, from, to) : -1, content }
}

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
