/**
 * The text as atoms for the grammar: words, runs of digits, single other characters. The scanner is the room's own, not the
 * language room's tokens, since "10.30am", "mid-March", "3–5" and "1990s" need their parts and every tokenizer cuts them
 * differently. One pass, linear; only words of the time vocabulary keep their name.
 */
import * as words from './en/words.ts'

export const KIND = {
  other: 0,
  punct: 1,
  digits: 2,
  month: 3,
  weekday: 4,
  weekdays: 5,
  unit: 6,
  numeral: 7,
  vague: 8,
  ordinal: 9,
  season: 10,
  part: 11,
  frequency: 12,
  decade: 13,
  grammar: 14,
} as const

interface Entry {
  readonly word: string
  readonly kind: number
  readonly value: number
  /** Weekdays and months count only with a capital. */
  readonly capital: boolean
  readonly short: boolean
}

const LEXICON = new Map<string, Entry>()
const add = (word: string, kind: number, value: number, capital = false, short = false): void => {
  LEXICON.set(word, { word, kind, value, capital, short })
}
for (const w of words.GRAMMAR) add(w, KIND.grammar, 0)
words.MONTHS.forEach((names, i) => {
  names.forEach((n, k) => {
    add(n, KIND.month, i + 1, true, k > 0)
  })
})
words.WEEKDAYS.forEach((names, i) => {
  names.forEach((n, k) => {
    add(n, KIND.weekday, i + 1, true, k > 0)
  })
  add(`${names[0]}s`, KIND.weekdays, i + 1, true)
})
for (const [one, [code, , plural]] of Object.entries(words.UNITS)) {
  if (one !== 'second') add(one, KIND.unit, code.charCodeAt(0))
  add(plural, KIND.unit, code.charCodeAt(0))
}
for (const [w, n] of Object.entries(words.NUMERALS)) add(w, KIND.numeral, n)
for (const w of words.VAGUE) add(w, KIND.vague, 0)
words.ORDINALS.forEach((w, i) => {
  add(w, KIND.ordinal, i + 1)
})
for (const [w, m] of Object.entries(words.SEASONS)) add(w, KIND.season, m)
for (const w of Object.keys(words.PARTS)) if (w !== 'night') add(w, KIND.part, 0)
for (const w of Object.keys(words.FREQUENCIES)) add(w, KIND.frequency, 0)
for (const [w, d] of Object.entries(words.DECADES)) add(w, KIND.decade, d)

const LONGEST = Math.max(...[...LEXICON.keys()].map((w) => w.length))

const isDigit = (c: number): boolean => c >= 48 && c <= 57
const isUpper = (c: number): boolean => c >= 65 && c <= 90
const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) || isUpper(c) || (c >= 0xc0 && c !== 0xd7 && c !== 0xf7 && c < 0x2000)
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019
const isSpace = (c: number): boolean =>
  c <= 32 || c === 0xa0 || (c >= 0x2000 && c <= 0x200b) || c === 0x202f || c === 0x3000

export class Scan {
  readonly text: string
  /** Offsets, vocabulary, kinds and values of the atoms; `size` of them. */
  size = 0
  start = new Int32Array(256)
  end = new Int32Array(256)
  kind = new Uint8Array(256)
  value = new Int32Array(256)
  readonly word: string[] = []
  readonly short: boolean[] = []

  constructor(text: string, from: number, to: number) {
    this.text = text
    let i = from
    while (i < to) {
      const c = text.charCodeAt(i)
      if (isSpace(c)) {
        i++
        continue
      }
      let j = i + 1
      if (isDigit(c)) {
        while (j < to && isDigit(text.charCodeAt(j))) j++
        this.#push(i, j, KIND.digits, '#', j - i <= 8 ? Number(text.slice(i, j)) : -1, false)
      } else if (isLetter(c)) {
        while (j < to) {
          const d = text.charCodeAt(j)
          if (isLetter(d)) j++
          else if (isApostrophe(d) && j + 1 < to && isLetter(text.charCodeAt(j + 1)) && !possessive(text, j, to)) j += 2
          else break
        }
        this.#word(i, j)
      } else if (isApostrophe(c) && possessive(text, i, to)) {
        j = i + 2
        this.#push(i, j, KIND.grammar, "'s", 0, false)
      } else this.#push(i, j, KIND.punct, text[i]!, c, false)
      i = j
    }
  }

  #word(i: number, j: number): void {
    if (j - i <= LONGEST) {
      const entry = LEXICON.get(this.text.slice(i, j).toLowerCase())
      if (entry && !(entry.capital && !isUpper(this.text.charCodeAt(i)))) {
        this.#push(i, j, entry.kind, entry.word, entry.value, entry.short)
        return
      }
    }
    this.#push(i, j, KIND.other, '', 0, false)
  }

  #push(start: number, end: number, kind: number, word: string, value: number, short: boolean): void {
    if (this.size === this.start.length) {
      this.start = grow(this.start, new Int32Array(this.size * 2))
      this.end = grow(this.end, new Int32Array(this.size * 2))
      this.kind = grow(this.kind, new Uint8Array(this.size * 2))
      this.value = grow(this.value, new Int32Array(this.size * 2))
    }
    this.start[this.size] = start
    this.end[this.size] = end
    this.kind[this.size] = kind
    this.value[this.size] = value
    this.word.push(word)
    this.short.push(short)
    this.size++
  }

  /** The vocabulary word of atom i, '#' for digits, the character itself for punctuation, '' for any other word or none. */
  at(i: number): string {
    return i >= 0 && i < this.size ? this.word[i]! : ''
  }
  is(i: number, kind: number): boolean {
    return i >= 0 && i < this.size && this.kind[i] === kind
  }
  /** The atom that covers an offset, or −1. */
  atomAt(offset: number): number {
    let low = 0
    let high = this.size - 1
    while (low <= high) {
      const mid = (low + high) >> 1
      if (this.end[mid]! <= offset) low = mid + 1
      else if (this.start[mid]! > offset) high = mid - 1
      else return mid
    }
    return -1
  }
  /** True if atom i follows the one before it without white space. */
  glued(i: number): boolean {
    return i > 0 && i < this.size && this.start[i] === this.end[i - 1]
  }
  digits(i: number): number {
    return this.is(i, KIND.digits) ? this.end[i]! - this.start[i]! : 0
  }
  /** As printed; '' outside the text. */
  raw(i: number): string {
    return i >= 0 && i < this.size ? this.text.slice(this.start[i]!, this.end[i]!) : ''
  }
  capital(i: number): boolean {
    return i >= 0 && i < this.size && isUpper(this.text.charCodeAt(this.start[i]!))
  }
}

function possessive(text: string, apostrophe: number, to: number): boolean {
  const c = text.charCodeAt(apostrophe + 1)
  return (
    apostrophe + 1 < to &&
    (c === 115 || c === 83) &&
    !(apostrophe + 2 < to && isLetter(text.charCodeAt(apostrophe + 2)))
  )
}

function grow<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}
