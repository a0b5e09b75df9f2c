/** What the words of a stretch of text say of its language. Bounded: of a long stretch three windows are looked at. */
import { ANGLIC, CODES, ENGLISH, ENGLISH_ALONE, trigramTable, type Votes, wordTable } from './profiles.ts'
import { scriptOf } from './scripts.ts'

/** UTF-16 code units of one window, and of a first look, which is enough for most English. */
const WINDOW = 900
const GLANCE = 140
/** A longer word is none that tells a language. */
const LONGEST = 30

/** Small words that stand inside names: between two capitalised words they say nothing of the text around. */
const IN_NAMES: ReadonlySet<string> = new Set(
  `de la le les du des del della delle dello di da do dos das van von der den dem ter ten te zu zur zum am im an auf und et y e i en el las los al ed na no o a
  em para por pour sur bin ibn al ul u og och dan`.split(/\s+/),
)

/** Small letters that English does not have, but in a word like “café”; and what one such word says against it, in nats. */
const ACCENTED = /[\u00df-\u024f\u1e00-\u1eff]/
const UNLIKE_ENGLISH = 2.5

export interface Evidence {
  /** By number of the language: how much more the text is like it than like nothing in particular, in nats. */
  readonly scores: Float64Array
  /** Words that were looked at. */
  words: number
  /** Words that only English, and what is close to it, has in its list. */
  english: number
  /** Different words of three letters and more that are no names. */
  readonly long: Set<string>
  /** Running English beyond doubt; the scores were not worked out. */
  plain: boolean
  /** Different words of two letters and more that are in no English list but in one of another language, and are no part of a name. */
  readonly foreign: Set<string>
  /** Latin letters, and letters of other scripts. */
  latin: number
  readonly scripts: Map<string, number>
}

export const noEvidence = (): Evidence => ({
  scores: new Float64Array(CODES.length),
  words: 0,
  english: 0,
  plain: false,
  foreign: new Set(),
  long: new Set(),
  latin: 0,
  scripts: new Map(),
})

/** Adds what one stretch says to what others said. */
export function addEvidence(sum: Evidence, more: Evidence): void {
  for (let i = 0; i < sum.scores.length; i++) sum.scores[i]! += more.scores[i]!
  sum.words += more.words
  sum.english += more.english
  for (const word of more.foreign) sum.foreign.add(word)
  for (const word of more.long) sum.long.add(word)
  sum.latin += more.latin
  for (const [script, n] of more.scripts) sum.scripts.set(script, (sum.scripts.get(script) ?? 0) + n)
}

/** A run of letters with what stands around it. */
interface Word {
  readonly lower: string
  readonly capital: boolean
  /** It has no small letter. */
  readonly shouted: boolean
  /** It opens the stretch or a sentence, so that its capital means nothing. */
  readonly first: boolean
}

/** Weighs evidence; keeps nothing between calls but tables of the data. */
export function createWeigher(): (text: string, start: number, end: number) => Evidence {
  const table = wordTable()
  let trigrams: ReadonlyMap<string, Votes> | null = null

  /** What the words of the windows say; null where `sure` is asked for and they are not plainly English. */
  function weigh(
    text: string,
    windows: readonly (readonly [from: number, to: number])[],
    sure: boolean,
  ): Evidence | null {
    const out = noEvidence()
    const words: Word[] = []
    for (const [from, to] of windows) wordsOf(text, from, to, words, out)
    out.words = words.length
    // where all is in capitals, a capital makes no name; in a headline of capitalised words it makes none of an English word
    const shouted = words.length > 2 && words.every((w) => w.shouted)
    const titled = words.length > 2 && words.every((w) => w.capital || w.lower.length < 4)
    const counts = words.map((w): Votes | null => {
      const votes = find(table, w.lower)
      return !votes || shouted || !w.capital || w.first || (titled && votes[0] === ENGLISH) ? votes : null
    })
    words.forEach((word, i) => {
      const votes = counts[i]
      if (!votes) return
      if (!shouted && IN_NAMES.has(word.lower) && betweenNames(words, i)) counts[i] = null
      else if (votes[0] !== ENGLISH) word.lower.length > 1 && out.foreign.add(word.lower)
      else if (votes.length === ENGLISH_ALONE) out.english++
    })
    out.plain =
      out.english >= 4 &&
      out.english >= words.length * 0.2 &&
      out.foreign.size < out.english / 3 &&
      out.scripts.size === 0
    if (out.plain) return out
    if (sure) return null
    for (const votes of counts) if (votes) add(out.scores, votes)
    trigrams ??= trigramTable()
    for (const [i, word] of words.entries()) {
      if (word.capital) continue
      if (word.lower.length > 2) out.long.add(word.lower)
      if (!counts[i] && word.lower.length > 1) addTrigrams(out.scores, trigrams, word.lower)
      if (ACCENTED.test(word.lower)) for (const language of ANGLIC) out.scores[language]! -= UNLIKE_ENGLISH
    }
    return out
  }

  return (text, start, end) => {
    if (end - start > 2 * GLANCE) {
      const glance = [
        [start, start + GLANCE],
        [end - GLANCE, end],
      ] as const
      const seen = weigh(text, glance, true)
      if (seen) return seen
    }
    if (end - start <= 3 * WINDOW) return weigh(text, [[start, end]], false)!
    const middle = (start + end - WINDOW) >> 1
    const windows = [start, middle, end - WINDOW].map((at) => [at, at + WINDOW] as const)
    return weigh(text, windows, false)!
  }
}

/** The votes of a word, of what stands before its apostrophe (l’, d’), or of what follows it (n’t). */
function find(table: ReadonlyMap<string, Votes>, word: string): Votes | null {
  const whole = table.get(word)
  if (whole) return whole
  const at = word.indexOf("'")
  if (at <= 0) return null
  return table.get(word.slice(0, at + 1)) ?? table.get(word.slice(at)) ?? table.get(word.slice(0, at)) ?? null
}

/** True for a small word with capitalised words on both sides, over at most two more small words of names. */
function betweenNames(words: readonly Word[], i: number): boolean {
  const side = (step: 1 | -1) => {
    for (let k = i + step, n = 0; n < 3; k += step, n++) {
      const word = words[k]
      if (!word || (step === 1 && word.first)) return false
      if (word.capital) return true
      if (!IN_NAMES.has(word.lower)) return false
      if (step === -1 && word.first) return false
    }
    return false
  }
  return side(-1) && side(1)
}

function add(scores: Float64Array, votes: Votes): void {
  for (let i = 0; i < votes.length; i += 2) scores[votes[i]!]! += votes[i + 1]!
}

function addTrigrams(scores: Float64Array, table: ReadonlyMap<string, Votes>, word: string): void {
  const padded = ` ${word} `
  for (let i = 0; i + 3 <= padded.length; i++) {
    const votes = table.get(padded.slice(i, i + 3))
    if (votes) add(scores, votes)
  }
}

/** 1: a letter; 2: what ends a sentence; by code unit, for the Latin script as far as U+024F. */
const KINDS: Uint8Array = (() => {
  const kinds = new Uint8Array(0x250)
  for (let c = 0; c < kinds.length; c++) if (/\p{L}/u.test(String.fromCharCode(c))) kinds[c] = 1
  for (const c of '.!?:\n') kinds[c.charCodeAt(0)] = 2
  return kinds
})()
const LETTER = /[\p{L}\p{M}]/u
const kindOf = (text: string, at: number): number => {
  const c = text.charCodeAt(at)
  return c < 0x250 ? KINDS[c]! : LETTER.test(text[at]!) ? 1 : 0
}
const isApostrophe = (c: number) => c === 0x27 || c === 0x2019

/** The words of a window, and how many letters of each script it has. */
function wordsOf(text: string, start: number, end: number, words: Word[], out: Evidence): void {
  let first = true
  let i = start
  // a word that the window cuts is none
  if (start > 0 && kindOf(text, start - 1) === 1) while (i < end && kindOf(text, i) === 1) i++
  while (i < end) {
    const kind = kindOf(text, i)
    if (kind !== 1) {
      if (kind === 2) first = true
      i++
      continue
    }
    const from = i
    while (i < end) {
      const unit = text.charCodeAt(i)
      if (kindOf(text, i) === 1) {
        const script = unit < 0x370 ? '' : scriptOf(unit)
        if (script === '') out.latin++
        else out.scripts.set(script, (out.scripts.get(script) ?? 0) + 1)
      } else if (!isApostrophe(unit) || kindOf(text, i + 1) !== 1) break
      i++
    }
    if (i - from > LONGEST) continue
    const word = text.slice(from, i)
    const lower = word.toLowerCase()
    const capital = lower.charCodeAt(0) !== word.charCodeAt(0)
    const shouted = capital && word.toUpperCase() === word
    words.push({ lower: lower.replace('’', "'"), capital, shouted, first })
    first = false
  }
}
