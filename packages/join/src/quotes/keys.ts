/** Keys of a quotation: pairs of telling words near each other, so that a shortened or altered variant shares some. */
import { STOP } from './en/stop.ts'
import type { Word } from './words.ts'

export const MOST = 32
/** Beginnings of words are compared, so that "wait" and "waited" are one. */
const STEM = 5
/** A quotation without two telling words is joined by all its words, where it has this many. */
const WHOLE = 3

const FNV = 0x811c9dc5
const PRIME = 0x01000193

export function hash32(s: string, seed: number): number {
  let h = FNV ^ seed
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), PRIME)
  h ^= h >>> 15
  h = Math.imul(h, 0x2c1b3c6d)
  h ^= h >>> 12
  return h >>> 0
}

/** A whole number from 0 to 2^48 − 1. */
export const hash48 = (s: string): number => hash32(s, 0) * 0x10000 + (hash32(s, 0x9e3779b9) & 0xffff)

export const telling = (word: string): boolean => !STOP.has(word) && (word.length > 2 || /\d/.test(word))

/** Nothing but names: a title of a work, a body, a slogan on a banner. */
const titled = (text: string, words: readonly Word[]) =>
  words.length < 8 && words.every((w) => !telling(w.word) || /^[\p{Lu}\p{N}]/u.test(text.slice(w.start, w.start + 2)))

/**
 * Scare quotes, titles and terms, which many articles share without quoting anybody: too weak to join anything. `said`: somebody is
 * known to have said it; `direct`: as a sentence of its own.
 */
export function weak(text: string, words: readonly Word[], said: boolean, direct: boolean): boolean {
  if (words.length < (said ? 2 : 3)) return true
  if (!said && words.length < 4 && !words.some((w) => telling(w.word))) return true
  return !(direct && words.length > 2) && titled(text, words)
}

/** Fewer telling words make few pairs, or none: then one of them with a name is a key. */
const FRAGMENT = 3
const NAMES = 3

/** Who may have said it, each with a telling word, as far as there is room: a fragment of two words has no pair to be found by. */
export function voicesOf(names: readonly string[], words: readonly string[], room: number): number[] {
  const content = [...new Set(words.filter(telling).map((w) => w.slice(0, STEM)))]
  const own = content.length < FRAGMENT ? names.slice(0, NAMES) : names.slice(0, 1)
  const keys = own.flatMap((name) => content.map((word) => hash48(`@ ${name} ${word}`)))
  return [...new Set(keys)].sort((a, b) => a - b).slice(0, Math.max(0, room))
}

/**
 * At most 32: pairs of neighbouring telling words first, then pairs with one between them. Of more than fit those with the
 * smallest hash stay, the same ones in every variant.
 */
export function keysOf(words: readonly string[]): number[] {
  const content = words.filter(telling).map((w) => w.slice(0, STEM))
  const keys = new Set<number>()
  for (let gap = 1; gap <= 2 && keys.size < MOST; gap++) {
    const these: number[] = []
    for (let i = 0; i + gap < content.length; i++) these.push(hash48(`${content[i]} ${content[i + gap]}`))
    these.sort((a, b) => a - b)
    for (const key of these) if (keys.size < MOST) keys.add(key)
  }
  if (content.length < 4 && words.length >= WHOLE && keys.size < MOST) keys.add(hash48(`= ${words.join('')}`))
  return [...keys].sort((a, b) => a - b)
}
