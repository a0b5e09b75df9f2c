/** Words of a record's text as they are compared across articles: printed form, base forms, stem, sentences. */
import type { Lexis } from '@readout/core'

export interface Word {
  readonly start: number
  readonly end: number
  /** Small letters, straight apostrophes, without a genitive. */
  readonly lower: string
  /** Printed with a capital letter, or all digits. */
  readonly cap: boolean
}

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu
/** An end of a sentence: a line's end, or a mark before a space and a word that can begin one. */
const END = /\n+|[.!?…]["”’')\]]*\s+(?=["“‘'([]?[\p{Lu}\p{N}])/gu
/** What has a full stop and goes on: titles, initials, and the months as agencies cut them. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:\p{Lu}|Mrs?|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Maj|Capt|Sen|Rep|Gov|Rev|St|Jr|Sr|No|vs|U\.S|U\.K|U\.N|a\.m|p\.m|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)$/u

export function wordsIn(text: string, from: number, to: number): Word[] {
  const out: Word[] = []
  for (const m of text.slice(from, to).matchAll(WORD)) {
    const start = from + m.index
    const lower = m[0].toLowerCase().replace(/’/g, "'").replace(/'s$/, '')
    out.push({ start, end: start + m[0].length, lower, cap: /^[\p{Lu}\p{N}]/u.test(m[0]) })
  }
  return out
}

/** Where sentences begin; the last number is the length of the text. */
export function sentencesIn(text: string): number[] {
  const out = [0]
  for (const m of text.matchAll(END)) {
    if (!m[0].startsWith('\n') && ABBREVIATION.test(text.slice(Math.max(0, m.index - 8), m.index))) continue
    const at = m.index + m[0].length
    if (at > out[out.length - 1]! && at < text.length) out.push(at)
  }
  out.push(text.length)
  return out
}

/** Index of the last of the sorted numbers that is not above `x`. */
export function lastUpTo(sorted: readonly number[], x: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const mid = (low + high + 1) >> 1
    if (sorted[mid]! <= x) low = mid
    else high = mid - 1
  }
  return low
}

/** Endings that make nouns of verbs and forms of both; the longest first. */
const ENDING =
  /(?:ifications?|isations?|izations?|ations?|itions?|ements?|ments?|sions?|tions?|ances?|ences?|ures?|ings?|ions?|ers?|ors?|als?|age|ed|es|ly|e|s|y)$/

/** What verbs and their nouns mostly share: "postpone", "postponement"; "resign", "resignation". */
export function stemOf(lower: string): string {
  const cut = lower.replace(ENDING, '')
  return cut.length >= 4 ? cut : lower
}

/** Base forms of a word: as a verb and as a noun. */
export function rootsOf(lexis: Lexis, lower: string): readonly [string, string] {
  return [lexis.lemmaOf(lower, 'VERB'), lexis.lemmaOf(lower, 'NOUN')]
}

const EMPTY = new Set(
  `a an the and or but nor so yet of to in on at by for with from as into over after before about against between through during
  without under within along than that this these those it its he him his she her hers they them their theirs we us our you your i me my
  who whom whose which what when where why how there here be is are was were been being am has have had having do does did done will would
  shall should can could may might must not no n't if then also just only very more most much many some any each every both all other
  another such own same one two up down out off said says say told while because since until though although`.split(
    /\s+/,
  ),
)
/** Words that say little: articles, pronouns, auxiliaries, the plain verbs of saying. */
export const isEmpty = (lower: string): boolean => lower.length < 2 || EMPTY.has(lower)

const PARTICLE = /^(?:off|up|out|down|in|on|away|over|back|through|place|ahead|aside|apart|forward|with)$/
const LIGHT =
  /^(?:give|gave|given|gives|giving|take|took|taken|takes|taking|hold|held|holds|holding|make|made|makes|making|have|had|has|having|pay|paid|pays|paying|issue[sd]?|issuing|stage[sd]?|staging|launch(?:e[sd]|ing)?|carr(?:y|ied|ies|ying)|commit(?:s|ted|ting)?|hand(?:s|ed|ing)?|deliver(?:s|ed|ing)?|reach(?:e[sd]|ing)?)$/

const DIRECTION = /(?:^|\s)(off|up|out|down|on|away|over|back|through|apart|aside|forward)\b/i

/** The particle behind a verb that means another thing with it ("set off" is not "set up"): within its mention, else the next word in the text. */
export const particleOf = (words: string, after: string): string | null =>
  (DIRECTION.exec(words) ?? DIRECTION.exec(/^\s\p{L}+/u.exec(after)?.[0] ?? ''))?.[1]?.toLowerCase() ?? null

/** Verbs that tell next to nothing by themselves. */
export const isBareVerb = (verb: string): boolean => BARE.has(verb)
const BARE: ReadonlySet<string> = new Set(
  (
    'be do go come get make give take put bring move find leave hold keep call set say tell ask see know let turn run carry work begin start ' +
    'stop end continue have want need use try show look'
  ).split(' '),
)

/** The main word of a span: of a verb and its particle the verb, of a light verb and its noun the noun, else the last. */
export function headOf(text: string, start: number, end: number): string {
  const words = wordsIn(text, start, end)
  if (words.length === 0) return text.slice(start, end).toLowerCase()
  const [first] = words
  const last = words[words.length - 1]!
  if (words.length === 1) return first!.lower
  if (LIGHT.test(first!.lower) && !PARTICLE.test(last.lower)) return last.lower
  if (PARTICLE.test(last.lower)) return (words.find((w) => !isEmpty(w.lower)) ?? first!).lower
  // "left the rails": a verb before an article; "drone strike": nouns alone
  return words.slice(1, -1).some((w) => isEmpty(w.lower)) ? first!.lower : last.lower
}
