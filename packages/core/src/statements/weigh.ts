/** The force and authority of statements as the heads have learnt them, with what the rules say as one voice among others. */
import type { Heads } from '../predicates/index.ts'
import { ACTS, type Actor, type Analysis, AUTHORITIES, type Statement } from '../record/index.ts'
import { SAID_FEATURES, saidFeatures, saidTokens } from './said-features.ts'
import { reasons, sureness } from './sure.ts'

/** How much surer than the rules' value another one has to be. */
const SURER = { act: 1, authority: 1.5 }

/**
 * The statements with act and authority weighed by the heads, and how sure each is right in span and speaker; nothing else changes.
 * Linear in the length of the contents.
 * @param observe for fitting: what each one's confidence is made of
 */
export function weighStatements(
  heads: Heads,
  a: Analysis,
  statements: readonly Statement[],
  actors: readonly Actor[],
  observe?: (id: string, reasons: readonly number[]) => void,
): Statement[] {
  if (a.rows.length === 0) return [...statements]
  const by = new Map(actors.map((x) => [x.id, x]))
  const numbers = new Float32Array(SAID_FEATURES)
  return statements.map((s) => {
    const tokens = saidTokens(a, s)
    const speaker = by.get(s.speaker ?? '')
    saidFeatures(a, s, tokens, speaker, numbers, 0)
    const { source, cue, root } = tokens
    const content = tokens.content.length ? tokens.content : [root].filter((i) => i >= 0)
    const chance = heads.said(a, [source, cue, root], content, numbers)
    const authority = surest(AUTHORITIES, chance.authority, s.authority, SURER.authority)
    const why = reasons(a, s, tokens, speaker, chance.authority[AUTHORITIES.indexOf(authority)]!)
    observe?.(s.id, why)
    return { ...s, act: surest(ACTS, chance.act, s.act, SURER.act), authority, confidence: sureness(why) }
  })
}

function surest<T>(values: readonly T[], chance: Float32Array, rule: T, surer: number): T {
  const own = chance[values.indexOf(rule)]!
  let best = rule
  let top = own * surer
  for (const [k, v] of values.entries())
    if (chance[k]! > top) {
      best = v
      top = chance[k]!
    }
  return best
}
