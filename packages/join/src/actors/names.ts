/** Names of people taken apart, and what two of them are to each other. */

import { remember } from '../remember.ts'
import { FIRST_FAMILY, GIVEN_FORMS, PARTICLES, SUFFIXES, TITLES } from './en/people.ts'
import { fold, near, skeleton } from './fold.ts'

export interface PersonName {
  /** Folded, in order; initials are one letter. */
  readonly given: readonly string[]
  readonly family: string
  /** 'jr', 'sr', 'ii', …; '' where none is said. */
  readonly suffix: string
  /** All words in order without titles and particles: how the name is looked up. */
  readonly words: readonly string[]
}

/**
 * equal: the same words; compatible: one is the other with a middle name, a nickname or another spelling more or less; initial: given
 * names agree as far as initials go; close: one letter apart, or one of two family names; part: one is a single word of the other;
 * contrary: they cannot be one; other: nothing in common.
 */
export type NameMatch = 'equal' | 'compatible' | 'initial' | 'close' | 'part' | 'contrary' | 'other'

/**
 * @example parseName('Rep. Anna-Lena “Lotte” van Dorp Jr').given // ['anna', 'lena']
 */
export const parseName = remember((name): PersonName => {
  const bare = name
    .replace(/["“‘'][^"”’']{2,}["”’'](?=\s)/g, ' ')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/,.*$/, '')
  let words = fold(bare).split(' ').filter(Boolean)
  let suffix = ''
  while (words.length > 1 && SUFFIXES[words.at(-1) as string]) suffix = SUFFIXES[words.pop() as string] as string
  while (words.length > 1 && TITLES.has(words.at(-1) as string)) words.pop()
  while (words.length > 1 && TITLES.has(words[0] as string)) words.shift()
  const kept = words.filter((word, i) => i === words.length - 1 || !PARTICLES.has(word))
  words = kept.length > 0 ? kept : words
  return { given: words.slice(0, -1), family: words.at(-1) ?? '', suffix, words }
})

const initialOf = (a: string, b: string): boolean => (a.length === 1 || b.length === 1) && a[0] === b[0]
function sameForm(a: string, b: string): boolean {
  const groups = GIVEN_FORMS.get(a)
  return groups !== undefined && (GIVEN_FORMS.get(b)?.some((g) => groups.includes(g)) ?? false)
}
/** 3: the same; 2: forms or spellings of one name; 1: as far as an initial goes, or one letter off; 0: not. */
function givenMatch(a: string, b: string): number {
  if (a === b) return 3
  if (sameForm(a, b) || skeleton(a) === skeleton(b)) return 2
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length >= 3 && long.startsWith(short)) return 2
  return initialOf(a, b) || near(a, b) ? 1 : 0
}

/** The best way in which all given names of the shorter stand, in order, among those of the longer; 0 where they do not. */
function givensMatch(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let worst = 3
  let at = 0
  for (const word of short) {
    let best = 0
    for (; at < long.length && best === 0; at++) best = givenMatch(word, long[at] as string)
    if (best === 0) return 0
    worst = Math.min(worst, best)
  }
  return worst
}

const familyMatch = (a: string, b: string): number =>
  a === b ? 3 : skeleton(a) === skeleton(b) ? 2 : a.length >= 6 && near(a, b) ? 1 : 0

/** What two names of people are to each other. */
export function matchNames(a: PersonName, b: PersonName): NameMatch {
  if (a.family === '' || b.family === '') return 'other'
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) return 'contrary'
  const whole = a.words.join(' ') === b.words.join(' ')
  if (whole) return a.words.length > 1 ? 'equal' : 'part'
  if (a.given.length === 0 || b.given.length === 0) return partOf(a, b)
  const family =
    familyMatch(a.family, b.family) ||
    (a.given[0] === b.given[0] && a.family[0] === b.family[0] && near(a.family, b.family, 4) ? 1 : 0)
  if (family === 0) {
    if (a.words.length === b.words.length && [...a.words].sort().join(' ') === [...b.words].sort().join(' '))
      return 'compatible'
    const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
    const begins = short.words.every((w, i) => w === long.words[i])
    return begins && long.words.length > short.words.length ? 'close' : 'other'
  }
  const given = givensMatch(a.given, b.given)
  if (given === 0) return 'contrary'
  if (family === 1 || (given === 1 && near(a.given[0] as string, b.given[0] as string))) return 'close'
  return given === 1 ? 'initial' : 'compatible'
}

/** One of them is a single word: a family name, or a given name, of the other. */
function partOf(a: PersonName, b: PersonName): NameMatch {
  const [single, full] = a.given.length === 0 ? [a.family, b] : [b.family, a]
  if (full.given.length === 0) return familyMatch(single, full.family) >= 2 ? 'part' : 'other'
  if (familyMatch(single, full.family) >= 2) return 'part'
  return full.words.includes(single) ? 'part' : 'other'
}

/** Words by which somebody is called who is called by one word: the last, and the first where family names stand first. */
export const calledBy = (name: PersonName): readonly string[] =>
  name.given.length > 0 && FIRST_FAMILY.has(name.words[0] as string)
    ? [name.family, name.words[0] as string]
    : [name.family]
