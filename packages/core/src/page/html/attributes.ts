import { Tokenizer } from 'htmlparser2'
import { SILENT } from './references.ts'

/** The attributes that are looked at, by number; all others are skipped while reading. */
const KEPT = [
  'class',
  'id',
  'role',
  'itemprop',
  'data-testid',
  'data-component',
  'rel',
  'hidden',
  'style',
  'open',
  'href',
  'property',
  'name',
  'content',
  'datetime',
  'type',
  'lang',
  'http-equiv',
  'title',
  'aria-label',
  'start',
  'value',
  'reversed',
  'colspan',
  'rowspan',
] as const
export type AttributeName = (typeof KEPT)[number]
const NUMBER = new Map<string, number>(KEPT.map((name, i) => [name, i]))
/** By length, first and third letter, which tell them all apart: the number of the only one it can be, or −1. */
const GUESS = new Int8Array(16 * 1024).fill(-1)
const guessAt = (length: number, first: number, third: number): number =>
  length * 1024 + (first & 31) * 32 + (length > 2 ? third & 31 : 0)
for (const [i, name] of KEPT.entries()) GUESS[guessAt(name.length, name.charCodeAt(0), name.charCodeAt(2))] = i
/** The first ones name the element, the seventh may. */
const NAMING = 0b111_1110
const bit = (name: AttributeName): number => 1 << NUMBER.get(name)!
const CLASS = bit('class')
const HREF = bit('href')
const OUT_OF_SIGHT = bit('hidden') | bit('style')
/** No value is read further than this. */
const LONGEST = 5000

const isSpace = (c: number): boolean => c === 32 || c === 10 || c === 9 || c === 13 || c === 12

/** The attributes of one tag, as offsets into the source: read for every tag, turned into strings for few. */
export class AttributeColumns {
  /** The tag ended in "/>". */
  selfClosing = false
  private readonly source: string
  /** Bits of the attributes that are there, by number. */
  private there = 0
  private readonly from = new Int32Array(KEPT.length)
  private readonly to = new Int32Array(KEPT.length)

  constructor(source: string) {
    this.source = source
  }

  /** Reads the attributes from behind a tag's name; returns the offset behind the tag, −1 where the source breaks off. */
  read(at: number): number {
    const { source } = this
    const size = source.length
    this.there = 0
    this.selfClosing = false
    let i = at
    while (i < size) {
      let c = source.charCodeAt(i)
      if (c === 62) return i + 1
      if (c === 47) {
        do i++
        while (i < size && isSpace(source.charCodeAt(i)))
        if (source.charCodeAt(i) !== 62) continue
        this.selfClosing = true
        return i + 1
      }
      if (isSpace(c)) {
        i++
        continue
      }
      const name = i
      for (i++; i < size; i++) {
        c = source.charCodeAt(i)
        if (c === 61 || c === 62 || c === 47 || isSpace(c)) break
      }
      const end = i
      while (i < size && isSpace(source.charCodeAt(i))) i++
      if (i >= size) return -1
      if (source.charCodeAt(i) !== 61) {
        this.keep(name, end, end, end)
        continue
      }
      do i++
      while (i < size && isSpace(source.charCodeAt(i)))
      if (i >= size) return -1
      c = source.charCodeAt(i)
      if (c === 34 || c === 39) {
        const close = source.indexOf(c === 34 ? '"' : "'", i + 1)
        if (close < 0) return -1
        this.keep(name, end, i + 1, close)
        i = close + 1
      } else {
        const value = i
        while (i < size && source.charCodeAt(i) !== 62 && !isSpace(source.charCodeAt(i))) i++
        this.keep(name, end, value, i)
      }
    }
    return -1
  }

  private keep(name: number, end: number, from: number, to: number): void {
    const { source } = this
    const length = end - name
    if (length > 14) return
    const number = GUESS[guessAt(length, source.charCodeAt(name), source.charCodeAt(name + 2))]
    if (number < 0 || (this.there >> number) & 1) return
    const wanted = KEPT[number]
    for (let i = 0; i < length; i++) {
      const c = source.charCodeAt(name + i)
      const w = wanted.charCodeAt(i)
      if (c !== w && (c | 32) !== w) return
    }
    this.there |= 1 << number
    this.from[number] = from
    this.to[number] = to
  }

  get(name: AttributeName): string | undefined {
    return this.at(NUMBER.get(name)!)
  }

  private at(number: number): string | undefined {
    if (((this.there >> number) & 1) === 0) return undefined
    const from = this.from[number]
    const value = this.source.slice(from, Math.min(this.to[number], from + LONGEST))
    return value.includes('&') ? decoded(value) : value
  }

  /** Everything in the attributes that names the element, as one string. */
  hint(): string {
    if ((this.there & ~HREF) === 0) return ''
    if ((this.there & NAMING) === 0) return (this.there & CLASS ? this.at(0)! : '').trim().slice(0, 300)
    const parts = `${this.at(0) ?? ''} ${this.at(1) ?? ''} ${this.at(2) ?? ''} ${this.at(3) ?? ''} ${this.at(4) ?? ''} ${this.at(5) ?? ''}`
    return (this.at(6) === 'author' ? `${parts} author` : parts).trim().slice(0, 300)
  }

  /** Taken out of sight by its own attributes. */
  hides(): boolean {
    if ((this.there & OUT_OF_SIGHT) === 0) return false
    if (this.there & bit('hidden')) return true
    return UNSEEN.test(this.get('style')!.slice(0, 500))
  }
}
const UNSEEN = /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden/i

/** Character references in a value resolved, as browsers do in attributes. */
function decoded(value: string): string {
  let out = ''
  const quote = value.includes('"') ? (value.includes("'") ? '' : "'") : '"'
  const tag = `<a b=${quote}${value}${quote}>`
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ...SILENT,
      onattribdata: (start, end) => {
        out += tag.slice(start, end)
      },
      onattribentity: (cp) => {
        out += String.fromCodePoint(cp)
      },
    },
  )
  tokenizer.write(tag)
  tokenizer.end()
  return out
}

/** Taken out of sight by a class that is known for it. */
export const isHiddenName = (hint: string): boolean =>
  /(?:^|[\s_-])(?:sr-only|screen-reader-text|visually-?hidden|visuallyhidden|screenreader|a11y-hidden|u-hidden-visually|hide-text|element-invisible)(?:[\s_]|$)/i.test(
    hint,
  )

const AUTHOR_NAME =
  /(?:^|[\s_-])(?:author|authors|autor|autoren|byline|post-author|entry-author|vcard|writer|article-author|author-name|authorname|auteur)(?:[\s_-]|$)/i
const DATE_NAME =
  /(?:^|[\s_-])(?:date|pubdate|published|datepublished|timestamp|datum|posted-on|postdate|post-date|entry-date|time|datetime|fecha|publication)(?:[\s_-]|$)/i
/** Is the element named after an author or a date? */
export const markKind = (hint: string): 'author' | 'date' | null =>
  AUTHOR_NAME.test(hint) ? 'author' : DATE_NAME.test(hint) ? 'date' : null
