/** Words of an article's body as hashes: what copies are told by, furniture aside. */
import type { Record } from '@readout/core'

const BODY = new Set(['paragraph', 'quotation', 'list', 'table'])
const WORD = /[\p{L}\p{N}]+(?:[.,][\p{N}]+)*/gu

/** Spread of a word over 32 bits (FNV-1a, finished as in MurmurHash3). */
export function hashWord(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return finish(h)
}

export function finish(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Paragraphs of the body, each as the text of its block. */
export const paragraphsOf = (record: Record): string[] =>
  record.blocks.filter((b) => BODY.has(b.role)).map((b) => record.text.slice(b.start, b.end))

/** Words in small letters, accents and all. */
export const wordsOf = (text: string): string[] => text.normalize('NFC').toLowerCase().match(WORD) ?? []
