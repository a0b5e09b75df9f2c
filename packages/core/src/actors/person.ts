/** What a person's name shows: its parts, its gender, and whether two names can be the same person's. */
import { FEMALE_NAMES, MALE_NAMES, NICKNAMES, UNISEX_NAMES } from './en/names.ts'
import { FAMILY_FIRST, HONORIFICS, SUFFIXES } from './en/titles.ts'
import { isPlain } from './registry.ts'

export type Gender = 'm' | 'f' | ''

/** Lower case, without marks and full stops. */
export const fold = (s: string): string => {
  const lower = s.toLowerCase()
  return isPlain(lower) ? lower : foldMarks(s)
}
const foldMarks = (s: string): string =>
  s
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.’']/g, '')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')

export const honorific = (word: string): Gender | undefined => HONORIFICS[word.replace(/\.$/, '')]
const isParticle = (w: string) =>
  /^(?:al|el|bin|ibn|bint|abu|de|del|della|der|den|di|da|do|dos|du|la|le|van|von|zu|ten|ter|y|e|st|san|ben|of)$/.test(w)

/** The gender a given name usually shows. */
export function genderOf(words: readonly string[]): Gender {
  const first = fold(words[0] ?? '').split('-')[0]!
  const m = MALE_NAMES.has(first)
  const f = FEMALE_NAMES.has(first)
  if (m !== f && !UNISEX_NAMES.has(first)) return m ? 'm' : 'f'
  return ''
}
export const isGivenName = (word: string): boolean => {
  const folded = fold(word)
  const hyphen = folded.indexOf('-')
  const w = hyphen < 0 ? folded : folded.slice(0, hyphen)
  return MALE_NAMES.has(w) || FEMALE_NAMES.has(w)
}
/** Do the words begin with a family name, as East Asian names do? */
export const familyFirst = (words: readonly string[]): boolean =>
  words.length >= 2 &&
  words.length <= 4 &&
  FAMILY_FIRST.has(fold(words[0]!)) &&
  !isGivenName(words[0]!) &&
  !isGivenName(words[1]!)

/** Folded words of a name without suffixes ("Jr"). */
export function nameParts(words: readonly string[]): string[] {
  const w = words.map(fold).filter((x) => x !== '')
  while (w.length > 1 && SUFFIXES.has(w[w.length - 1]!)) w.pop()
  return w
}
/** The words by which a bare later mention may name the person: the last, and the first of an East Asian name. */
export function familyNames(words: readonly string[]): string[] {
  const w = nameParts(words)
  if (w.length === 0) return []
  const last = w[w.length - 1]!
  return familyFirst(words) ? [w[0]!, last] : [last]
}
const sameGiven = (x: string, y: string): boolean => {
  if (x === y) return true
  if (x.length === 1 || y.length === 1) return x[0] === y[0]
  const long = (w: string) => NICKNAMES[w] ?? w
  return long(x) === long(y) || long(x) === y || x === long(y)
}
/** Can two names of more than one word be the same person's? */
export function sameFullName(one: readonly string[], two: readonly string[]): boolean {
  const a = nameParts(one)
  const b = nameParts(two)
  if (a.length < 2 || b.length < 2) return false
  if (a[a.length - 1] !== b[b.length - 1]) {
    // "Hillary Rodham Clinton" and "Hillary Rodham"; "Maitha Al Balushi" and "Sheikha Maitha".
    const [s, l] = a.length < b.length ? [a, b] : [b, a]
    return s.length >= 2 && s.length < l.length && s.every((w, i) => w === l[i])
  }
  if (sameGiven(a[0]!, b[0]!)) return true
  // "J. Edgar Hoover", "Edgar Hoover": one is the tail of the other.
  const [s, l] = a.length < b.length ? [a, b] : [b, a]
  return s.length < l.length && s.every((w, i) => w === l[l.length - s.length + i])
}
/** Small words inside names ("von der", "bin"). */
export const isNameParticle = (lower: string): boolean => isParticle(lower)
