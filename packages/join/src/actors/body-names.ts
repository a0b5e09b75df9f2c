/** Names of bodies: what is left when legal forms go, and what two of them are to each other. */

import { remember } from '../remember.ts'
import { COMMON, LEGAL, TAILS } from './en/bodies.ts'
import { wordsOf } from './fold.ts'

export interface BodyName {
  readonly words: readonly string[]
  readonly key: string
  /** Letters of a name that is all capitals, or ''. */
  readonly short: string
  /** Made of common nouns alone: it says which body only in its own story. */
  readonly common: boolean
}

/** @example parseBody('The Harlow Bank plc').key // 'harlow bank' */
export const parseBody = remember((name): BodyName => {
  const all = wordsOf(name.replace(/&/g, ' and '))
  let words = all.filter((word, i) => !(i === 0 && word === 'the'))
  while (words.length > 1 && LEGAL.has(words.at(-1) as string)) words = words.slice(0, -1)
  const bare = name.replace(/[.\s]/g, '')
  const short = /^[A-Z][A-Z0-9&]{1,7}s?$/.test(bare) ? bare.toLowerCase() : ''
  return { words, key: words.join(' '), short, common: words.every((word) => COMMON.has(word)) }
})

/** First letters of the words that are no articles or prepositions. */
export const acronymOf = (name: BodyName): string =>
  name.words
    .filter((w) => !/^(?:of|and|for|the|in|on|de|du|des|la)$/.test(w))
    .map((w) => w[0])
    .join('')

/**
 * equal: the same name; acronym: one is made of the other's first letters; part: one leaves words of the other away and still
 * says what it is (“the Colts”, “Orland Police”); other: neither.
 */
export type BodyMatch = 'equal' | 'acronym' | 'part' | 'other'

export function matchBodies(a: BodyName, b: BodyName): BodyMatch {
  if (a.key === '' || b.key === '') return 'other'
  if (a.key === b.key) return 'equal'
  if (a.short !== '' && b.short === '' && b.words.length > 1 && acronymOf(b) === a.short) return 'acronym'
  if (b.short !== '' && a.short === '' && a.words.length > 1 && acronymOf(a) === b.short) return 'acronym'
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  const rest = long.words.length - short.words.length
  if (rest === 0) return 'other'
  if (short.words.every((w, i) => w === long.words[rest + i])) return 'part'
  const starts = short.words.every((w, i) => w === long.words[i])
  return starts && long.words.slice(short.words.length).every((w) => TAILS.has(w)) ? 'part' : 'other'
}
