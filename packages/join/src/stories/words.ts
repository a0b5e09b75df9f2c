/** Words as stories are compared by: stems that join inflected and derived forms, and how rare they are in news. */
import { rememberWords } from '../remember.ts'
import { BANDS } from './en/ranks.ts'

const ENDINGS = [
  ['ational', 'ate', 4],
  ['isation', 'ise', 3],
  ['ization', 'ise', 3],
  ['ication', 'ify', 3],
  ['ations', '', 4],
  ['ation', '', 4],
  ['ement', 'e', 4],
  ['ment', '', 4],
  ['ings', '', 3],
  ['ing', '', 3],
  ['edly', '', 3],
  ['ness', '', 4],
  ['ed', '', 3],
  ['ers', 'er', 4],
  ['ly', '', 4],
] as const

/**
 * Stem of a word in small letters without accents: light, in the manner of Porter (1980).
 * @example stemOf('postponement') === stemOf('postponed')
 */
export function stemOf(word: string): string {
  let w = word
  if (w.endsWith("'s")) w = w.slice(0, -2)
  if (w.length < 4) return w
  if (w.endsWith('ies') && w.length > 4) w = `${w.slice(0, -3)}y`
  else if (/(?:sh|ch|x|ss)es$/.test(w)) w = w.slice(0, -2)
  else if (w.endsWith('s') && !/(?:ss|us|is)$/.test(w)) w = w.slice(0, -1)
  for (const [end, put, least] of ENDINGS)
    if (w.endsWith(end) && w.length - end.length >= least) {
      w = w.slice(0, -end.length) + put
      break
    }
  // "stopped" and "stop", but "fall" and "less" as they are
  if (w !== word && w.length > 3 && w.at(-1) === w.at(-2) && !/(?:ll|ss|zz)$/.test(w)) w = w.slice(0, -1)
  if (w.length > 4 && w.endsWith('e')) w = w.slice(0, -1)
  return w.endsWith('y') && w.length > 3 ? `${w.slice(0, -1)}i` : w
}

/** Small letters, no accents, straight apostrophes. */
export const plain = (word: string): string =>
  /^[a-z]+$/.test(word)
    ? word
    : word
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll('ı', 'i')
        .replaceAll('ø', 'o')
        .replaceAll('ł', 'l')
        .replaceAll('ß', 'ss')
        .replaceAll('’', "'")

let table: Map<string, number> | null = null
function ranks(): Map<string, number> {
  if (table) return table
  table = new Map()
  for (const [band, stems] of BANDS.entries()) for (const stem of stems.split(' ')) table.set(stem, band)
  return table
}

/** Rarity of a stem that stands in no band. */
export const RAREST = (BANDS.length + 2) / 2

/** How rare a stem is, 0 for words of grammar, a step of 0.5 for every factor of √2 in rank. */
export function rarityOf(stem: string): number {
  const band = ranks().get(stem)
  return band === undefined ? RAREST : band / 2
}

/** 24 bits of a word (FNV-1a, folded). */
export function hash24(word: string, salt = 0): number {
  let h = 0x811c9dc5 ^ salt
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
  return ((h ^ (h >>> 13)) >>> 0) & 0xffffff
}

export interface Word {
  readonly start: number
  readonly end: number
  readonly stem: string
  readonly number: boolean
  readonly capital: boolean
}

const WORD = /\d+(?:[.,:]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’]s\b)?/gu

const NUMBER = /^\d/

const read = rememberWords((word): Omit<Word, 'start' | 'end'> => {
  const number = NUMBER.test(word)
  return {
    stem: number ? word.replace(/[.,](?=\d{3}\b)/g, '') : stemOf(plain(word)),
    number,
    capital: !number && word[0] !== word[0]!.toLowerCase(),
  }
})

/** Words of a stretch of text, hyphens and apostrophes cutting, offsets from `at`. */
export function wordsOf(text: string, at = 0): Word[] {
  const out: Word[] = []
  for (const m of text.matchAll(WORD)) {
    const start = at + m.index
    const { stem, number, capital } = read(m[0])
    out.push({ start, end: start + m[0].length, stem, number, capital })
  }
  return out
}
