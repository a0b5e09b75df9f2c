/** The word lists and trigrams as tables to score with. */
import { TRIGRAMS } from './trigrams.ts'
import { WORDS } from './words.ts'

/** The languages that words and trigrams tell apart; the index is the language's number. English is 0. */
export const CODES: readonly string[] = Object.keys(WORDS)
export const ENGLISH = 0

/** How much a thing speaks for some languages, in nats over how common it is elsewhere: pairs of language and weight. */
export type Votes = readonly number[]

/** A word of no list is so common in any language. */
const ELSEWHERE = 0.000_15
/** No listed word counts as rarer than this: the far end of a list is not in order. */
const RAREST = 0.0012

/** Zipf: the commonest word of a language is 3 of 100, the others by their rank. */
const weightOf = (rank: number) => Math.log(Math.max(0.1 / (rank + 3), RAREST) / ELSEWHERE)

/** Languages that share most words with English: only what they have beside those tells them from it. */
const KIN = ['sco', 'pcm'].map((code) => CODES.indexOf(code))
/** English and what shares most words with it. */
export const ANGLIC: readonly number[] = [ENGLISH, ...KIN]
export const isKin = (language: number): boolean => KIN.includes(language)
/** So many votes has a word that is English alone, but for those. */
export const ENGLISH_ALONE = 2 * (1 + KIN.length)

/** Word to the languages that have it in their list. */
export function wordTable(): ReadonlyMap<string, Votes> {
  const table = new Map<string, number[]>()
  CODES.forEach((code, language) => {
    let rank = 0
    for (const word of new Set(WORDS[code]!.split(/\s+/))) {
      const weight = weightOf(rank++)
      const known = table.get(word)
      if (known) known.push(language, weight)
      else table.set(word, [language, weight])
    }
  })
  for (const votes of table.values()) {
    if (votes[0] !== ENGLISH) continue
    const own = votes.filter((_, i) => i % 2 === 0)
    for (const language of KIN) if (!own.includes(language)) votes.push(language, votes[1]!)
  }
  return table
}

/** Trigrams stand in levels, each half as common as the one two before; what is in none counts as one of this level. */
const NOWHERE = 13
/** The letters of a word hang together: its trigrams say less than as many independent things. */
const SHARE = 0.4

/** Trigram, with blanks for the edges of a word, to the languages that have it among their commonest. */
export function trigramTable(): ReadonlyMap<string, Votes> {
  const table = new Map<string, number[]>()
  CODES.forEach((code, language) => {
    TRIGRAMS[code]?.split('|').forEach((trigrams, level) => {
      const weight = ((NOWHERE - level) / 2) * Math.LN2 * SHARE
      for (let i = 0; i < trigrams.length; i += 3) {
        const trigram = trigrams.slice(i, i + 3)
        const known = table.get(trigram)
        if (known) known.push(language, weight)
        else table.set(trigram, [language, weight])
      }
    })
  })
  return table
}
