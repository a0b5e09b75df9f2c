/** Words as they are compared: letters without marks, in small letters. */

import { remember } from '../remember.ts'

/** Letters that no decomposition takes apart. */
const LETTERS: { readonly [letter: string]: string } = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
}

/**
 * Small letters without diacritics; apostrophes are dropped, whatever else is no letter or digit parts words.
 * @example fold('Álvaro O’Neill-Ørsted') // 'alvaro oneill orsted'
 */
export function fold(text: string): string {
  return text
    .replace(/['’](?:s\b|(?=\s|$))/gu, '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øłđðþßæœıə]/g, (c) => LETTERS[c] ?? c)
    .replace(/['’ʼ`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The words of a folded text. */
export const wordsOf = (text: string): string[] => {
  const plain = fold(text)
  return plain === '' ? [] : plain.split(' ')
}

/**
 * What is left of a name when the freedom of transliteration is taken away: “Zelenskyy”, “Zelensky” and “Zelenskiy” are one.
 * @example skeleton('qasim') === skeleton('kassem') // false: vowels stay; skeleton('kasim') === skeleton('qassim') // true
 */
export const skeleton = remember((word) =>
  word
    .replace(/kh|q|ck/g, 'k')
    .replace(/gh/g, 'g')
    .replace(/dh/g, 'd')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/ou/g, 'u')
    .replace(/oe/g, 'o')
    .replace(/ae/g, 'a')
    .replace(/ue/g, 'u')
    .replace(/(.)\1+/g, '$1'),
)

/** Are they one letter apart: one put in, left out or changed, or two neighbours swapped? Short words never. */
export function near(a: string, b: string, least = 5): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < least || long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  if (i === 0) return false
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1)
  return (
    short.slice(i + 1) === long.slice(i + 1) ||
    (short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2))
  )
}

/** A number from 0 to 2^48 − 1 for a text (two FNV-1a walks). */
export function hash48(text: string): number {
  let low = 0x811c9dc5
  let high = 0x9747b28c
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    low = Math.imul(low ^ c, 0x01000193)
    high = Math.imul(high ^ c, 0x85ebca6b)
    high ^= high >>> 13
  }
  return ((high >>> 0) & 0xffff) * 0x1_0000_0000 + (low >>> 0)
}

/** A number from 0 to 2^32 − 1 for a text. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  return hash >>> 0
}

/** Days from 1970-01-01 of an ISO 8601 date or moment; null where there is none. */
export const dayOf = (iso: string | null | undefined): number | null => (iso ? dayIn(iso) : null)

const dayIn = remember((iso): number | null => {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(iso)?.[0]
  if (!day) return null
  const ms = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(ms) ? null : Math.round(ms / 86_400_000)
})

/** ISO 8601 of a day. */
export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
