/** Words of an article's body: what copies are told by, furniture aside. */
import type { Record } from '@readout/core'
import { rememberWords } from '../remember.ts'
import { FURNITURE } from './en/furniture.ts'
import { isEmpty, numberOf, stemOf } from './en/words.ts'

const BODY = new Set(['paragraph', 'quotation', 'list', 'table'])
const WORD = /[\p{L}\p{N}]+(?:[.,][\p{N}]+)*(?:['’]\p{L}+)?/gu

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

/** A word in small letters with what is compared of it. */
export interface Word {
  readonly word: string
  readonly hash: number
  /** It says little of what a text tells. */
  readonly empty: boolean
  /** Hash of its stem, and of the number that it is; null where it is none. */
  readonly stem: number
  readonly number: number | null
  /** The name that it may be, by its capital. */
  readonly name: string | null
}

const read = rememberWords((found): Word => {
  const printed = found.replaceAll('’', "'")
  const word = printed.normalize('NFC').toLowerCase()
  const number = numberOf(word)
  return {
    word,
    hash: hashWord(word),
    empty: isEmpty(word),
    stem: hashWord(stemOf(word)),
    number: number === null ? null : hashWord(number),
    name: word.length > 2 && /^\p{Lu}.*\p{Ll}/u.test(printed) ? word.replace(/'s?$/, '') : null,
  }
})

/** A paragraph as words, and which of them stand between quotation marks. */
export interface Words {
  readonly words: readonly Word[]
  readonly hashes: Uint32Array
  readonly quoted: Uint8Array
  /** 1 where a sentence begins: a capital says nothing there. */
  readonly first: Uint8Array
}

/** What stands over a text and sums it up: what it tells, though no part of what is copied. */
export const summaryOf = (record: Record): Words[] =>
  record.blocks.filter((b) => b.role === 'standfirst').map((b) => wordsOf(record.text.slice(b.start, b.end)))

/** Does a line that says whose the text is go on with it? Such a line is no paragraph of the text, in none of its sentences. */
const goesOn = ({ blocks, text }: Record, i: number) =>
  i > 0 &&
  /^(?:copyright|credit)$/.test(blocks[i - 1]!.role) &&
  !text.slice(blocks[i - 1]!.end, blocks[i]!.start).includes('\n')

/** Paragraphs of the body; a quotation that runs over several is quoted in each, as its opening marks say. */
export const paragraphsOf = (record: Record): Words[] =>
  record.blocks
    .filter((b, i) => BODY.has(b.role) && !goesOn(record, i))
    .map((b) => record.text.slice(b.start, b.end))
    .filter((text) => !FURNITURE.test(text))
    .map(wordsOf)

export function wordsOf(text: string): Words {
  const marks = quotedIn(text)
  const words: Word[] = []
  const quoted: number[] = []
  const first: number[] = []
  let end = 0
  for (const m of text.matchAll(WORD)) {
    words.push(read(m[0]))
    quoted.push(marks[m.index]!)
    // a space alone begins none
    const space = m.index === end + 1 && text.charCodeAt(end) === 32
    first.push(words.length === 1 || (!space && /[.!?:"“„]/.test(text.slice(end, m.index))) ? 1 : 0)
    end = m.index + m[0].length
  }
  return {
    words,
    hashes: Uint32Array.from(words, (w) => w.hash),
    quoted: Uint8Array.from(quoted),
    first: Uint8Array.from(first),
  }
}

/** 1 for what stands between double marks, straight or curled; an open one ends with its paragraph. */
function quotedIn(text: string): Uint8Array {
  const out = new Uint8Array(text.length + 1)
  let on = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c === '"') on = !on
    else if (c === '“' || c === '„' || c === '«') on = true
    else if (c === '”' || c === '»') on = false
    out[i] = on ? 1 : 0
  }
  return out
}
