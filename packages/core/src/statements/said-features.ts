/** What the heads of act and authority are shown of a statement. Training reads what this file makes. */
import { headOfRange, tokensIn } from '../language/index.ts'
import { ACTOR_KINDS, ACTS, type Actor, type Analysis, AUTHORITIES, type Statement, UPOS } from '../record/index.ts'

/** Words of a content that are looked at, at most: the first ones. */
export const MOST = 64
const KINDS: readonly Statement['kind'][] = ['direct', 'indirect', 'mixed', 'fragment']
const FORMS: readonly string[] = ['PRON', 'PROPN', 'NOUN']
/** Numbers a statement has. */
export const SAID_FEATURES = ACTS.length + AUTHORITIES.length + KINDS.length + ACTOR_KINDS.length + 1 + FORMS.length + 6

/** Tokens of a statement: −1 where it has none. */
export interface SaidTokens {
  readonly source: number
  readonly cue: number
  /** Head of the content. */
  readonly root: number
  readonly content: readonly number[]
}

export const headIn = (a: Analysis, s: { readonly start: number; readonly end: number } | null | undefined): number => {
  if (!s) return -1
  const { from, to } = tokensIn(a, s.start, s.end)
  return to > from ? headOfRange(a, from, to) : -1
}

/** The words of a content, the first ones. */
export function contentTokens(
  a: Analysis,
  parts: readonly { readonly start: number; readonly end: number }[],
): number[] {
  const content: number[] = []
  for (const part of parts) {
    const { from, to } = tokensIn(a, part.start, part.end)
    for (let i = from; i < to && content.length < MOST; i++) if (UPOS[a.uposCode[i]!] !== 'PUNCT') content.push(i)
  }
  return content
}

/** The words by which a statement is judged. */
export function saidTokens(a: Analysis, s: Statement): SaidTokens {
  const content = contentTokens(a, s.content)
  return { source: headIn(a, s.source), cue: headIn(a, s.cue), root: headIn(a, s.content[0]), content }
}

/**
 * Writes the SAID_FEATURES numbers of a statement, as grammar and word lists have it, into `out` from `at` on.
 * @param speaker the actor who speaks, if known
 */
export function saidFeatures(
  a: Analysis,
  s: Statement,
  tokens: SaidTokens,
  speaker: Actor | undefined,
  out: Float32Array,
  at: number,
): void {
  out.fill(0, at, at + SAID_FEATURES)
  let k = at
  const one = (n: number, of: number) => {
    if (n >= 0) out[k + n] = 1
    k += of
  }
  one(ACTS.indexOf(s.act), ACTS.length)
  one(AUTHORITIES.indexOf(s.authority), AUTHORITIES.length)
  one(KINDS.indexOf(s.kind), KINDS.length)
  one(speaker ? ACTOR_KINDS.indexOf(speaker.kind) : ACTOR_KINDS.length, ACTOR_KINDS.length + 1)
  one(tokens.source < 0 ? -1 : FORMS.indexOf(UPOS[a.uposCode[tokens.source]!]!), FORMS.length)
  out[k] = s.speech ? 1 : 0
  out[k + 1] = s.within === null ? 0 : 1
  out[k + 2] = s.via === null ? 0 : 1
  out[k + 3] = s.addressee === null ? 0 : 1
  out[k + 4] = Math.min(tokens.content.length, MOST) / MOST
  out[k + 5] = s.content.some((c) => c.text.includes('?')) ? 1 : 0
}
