/** Which language a stretch of text is in, from the evidence. */
import type { Evidence } from './evidence.ts'
import { CODES, ENGLISH, isKin } from './profiles.ts'
import { LANGUAGES_OF } from './scripts.ts'

export interface Verdict {
  /** BCP 47; "und" where the evidence does not suffice. */
  readonly code: string
  /** 0 to 1. */
  readonly confidence: number
}

export const UNDECIDED: Verdict = { code: 'und', confidence: 0 }

/** Scripts in which a letter is a syllable or a word. */
const DENSE: ReadonlySet<string> = new Set(['Han', 'Kana', 'Hangul'])
/** Fewer letters of another script are a name or a sign. */
const FEWEST_LETTERS = 6
/** So much more, in nats, must speak for another language than for English, and so much a word. */
const LEAD = 10
const LEAD_A_WORD = 0.35
/** Of so many words one must be of the language, where it shares the others with English. */
const KIN_SHARE = 8
/** The same where no small word is met, but the letters of the words speak. */
const LEAD_BUILT = 10.5
const LEAD_BUILT_A_WORD = 1.6
/** What is declared weighs as much as a common word. */
const DECLARED = 4

/**
 * The language that the evidence speaks for. A text is taken for another language than English only on plain evidence; English
 * needs little. `declared` is the language that the page gives itself: it tips a balance, and never outweighs the words.
 */
export function identify(evidence: Evidence, declared: string | null): Verdict {
  if (evidence.plain) return { code: 'en', confidence: 1 }
  const { latin, scripts } = evidence
  let others = 0
  let most: [script: string, letters: number] = ['', 0]
  for (const [script, letters] of scripts) {
    const n = letters * (DENSE.has(script) ? 3 : 1)
    others += n
    if (n > most[1]) most = [script, n]
  }
  if (others >= FEWEST_LETTERS && others > latin) {
    // Japanese is written with Chinese characters too
    const script = most[0] === 'Han' && (scripts.get('Kana') ?? 0) * 24 > most[1] ? 'Kana' : most[0]
    return { code: within(LANGUAGES_OF[script]!, evidence, declared), confidence: round(others / (others + latin)) }
  }
  const score = (i: number) => evidence.scores[i]! + (CODES[i] === declared ? DECLARED : 0)
  let best = -1
  let distant = 0
  for (let i = 0; i < CODES.length; i++) {
    if (i === ENGLISH || !isLatin(CODES[i]!)) continue
    if (best === -1 || score(i) > score(best)) best = i
    if (!isKin(i)) distant = Math.max(distant, score(i))
  }
  const lead = score(best) - score(ENGLISH)
  const { words, english, foreign } = evidence
  const outnumbered = foreign.size >= english * 2 || (foreign.size > english && lead >= 2 * LEAD)
  const kin = isKin(best) && foreign.size >= 3 && foreign.size >= words / KIN_SHARE
  const told = lead >= LEAD && lead >= LEAD_A_WORD * words && ((outnumbered && foreign.size >= 2) || kin)
  // a line without small words: only what its words are built of speaks
  const built = lead >= LEAD_BUILT && lead >= LEAD_BUILT_A_WORD * words && evidence.long.size >= 3 && english === 0
  if (told || built) return { code: CODES[best]!, confidence: round(1 - Math.exp(-lead / 10)) }
  const ahead = score(ENGLISH) - distant
  if (ahead > 0 && english > 0) return { code: 'en', confidence: round(1 - Math.exp(-ahead / 10 - english / 4)) }
  return UNDECIDED
}

/** Of the languages of a script the one that the words speak for. */
function within(codes: readonly string[], evidence: Evidence, declared: string | null): string {
  let best = codes[0]!
  let most = 0
  for (const code of codes) {
    const i = CODES.indexOf(code)
    const score = (i === -1 ? 0 : evidence.scores[i]!) + (code === declared ? DECLARED : 0)
    if (score > most) {
      best = code
      most = score
    }
  }
  return best
}

const OTHER_SCRIPTS = new Set(Object.values(LANGUAGES_OF).flat())
const isLatin = (code: string) => !OTHER_SCRIPTS.has(code)

const round = (x: number) => Math.round(x * 100) / 100
