/** Words as they are compared: case, accents of typing, British or American spelling, numerals for number words aside. */

import { rememberWords } from '../remember.ts'

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

const ONES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const TEENS = ['thir', 'four', 'fif', 'six', 'seven', 'eigh', 'nine'].map((stem) => `${stem}teen`)
const ORDINALS = ['first', 'second', 'third', 'four', 'fif', 'six', 'seven', 'eigh', 'nin', 'ten', 'eleven', 'twelf']
const NUMERALS = new Map<string, string>()
;[...ONES, ...TEENS, 'twenty'].forEach((word, n) => {
  NUMERALS.set(word, String(n))
})
ORDINALS.forEach((word, n) => {
  const end = ['st', 'nd', 'rd'][n] ?? 'th'
  NUMERALS.set(n < 3 ? word : `${word}th`, `${n + 1}${end}`)
})
NUMERALS.set('okay', 'ok')

/** British and American spelling alike. */
export function spelling(word: string): string {
  return (
    NUMERALS.get(word) ??
    word
      .replace(/is(e|ed|es|ing|er|ers|ation|ations)$/, 'iz$1')
      .replace(/our(s|ed|ing|ite|ites|able|)$/, 'or$1')
      .replace(/^(off|def|lic|pret)ence(s?)$/, '$1ense$2')
      .replace(/^(cen|thea|me|kilome|fib)tre(s?)$/, '$1ter$2')
  )
}

const plain = rememberWords((part) =>
  spelling(
    part
      .toLowerCase()
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ),
)

/** A word where it stands. */
export interface Word {
  readonly start: number
  readonly end: number
  /** As it is compared. */
  readonly word: string
}

/** The words of `text[from, to)` with their places; "thirty-first" is two. */
export function wordsIn(text: string, from = 0, to = text.length): Word[] {
  const found: Word[] = []
  for (const match of text.slice(from, to).matchAll(WORD)) {
    let at = from + match.index
    for (const part of match[0].split('-')) {
      const word = plain(part)
      if (word) found.push({ start: at, end: at + part.length, word })
      at += part.length + 1
    }
  }
  return found
}

/** The same without their places. */
export const wordsOf = (text: string): string[] => wordsIn(text).map((w) => w.word)
