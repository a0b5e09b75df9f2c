/** The small language that questions are asked in: words, "phrases", `field:value,value`, and `-` before what must not be. */
import { ReadoutError } from '@readout/core'
import { type Days, daysOf } from './days.ts'
import { FIELDS, type Field, fieldOf } from './fields.ts'

/** Where in the question something stands: UTF-16 offsets, end exclusive. */
export interface At {
  readonly start: number
  readonly end: number
}

export interface Filter {
  readonly field: Field
  /** True where it must not be. */
  readonly not: boolean
  /** Any of these. */
  readonly values: readonly string[]
  /** Of a field that takes days: one for each value. */
  readonly days: readonly Days[]
  readonly at: At
}

/** Words that must occur, or must not. */
export interface Term {
  readonly text: string
  /** In quotation marks: the words in this order. */
  readonly phrase: boolean
  readonly not: boolean
}

export interface Question {
  readonly typed: string
  readonly terms: readonly Term[]
  readonly filters: readonly Filter[]
}

/** Longer is no question that a person typed. */
const MOST = 2_000
/** More than these are not looked at by any index in a time that people wait. */
const MOST_PARTS = 64

const OPEN = '"“'
const CLOSE = '"”'
const SPACE = /\s/

/**
 * @param now what today is, in milliseconds since 1970
 * @throws ReadoutError R3030 that says where and why it does not parse
 * @example parseQuestion('speaker:lammy act:promise -outlet:ledger "peace deal" since:2025-02')
 */
export function parseQuestion(typed: string, now = Date.now()): Question {
  if (typed.length > MOST) throw wrong(typed, MOST, `it is longer than ${MOST} characters`)
  const terms: Term[] = []
  const filters: Filter[] = []
  let at = 0
  while (at < typed.length) {
    if (SPACE.test(typed[at]!)) {
      at++
      continue
    }
    if (terms.length + filters.length >= MOST_PARTS) throw wrong(typed, at, `it has more than ${MOST_PARTS} parts`)
    const start = at
    const not = (typed[at] === '-' || typed[at] === MINUS) && at + 1 < typed.length && !SPACE.test(typed[at + 1]!)
    if (not) at++
    const name = /^[\p{L}_]+(?=:)/u.exec(typed.slice(at, at + 32))?.[0]
    // an address or a time of day in a text is no field: only what is called as one, or is nearly so, is taken for it
    const field = name === undefined ? undefined : fieldOf(name)
    if (name !== undefined && field === undefined && !/^:(?:\/\/|\d)/.test(typed.slice(at + name.length)))
      throw wrong(typed, at, `there is no field “${name}”; ${didYouMean(name)}`)
    if (field) {
      at += name!.length + 1
      const got = valuesAt(typed, at, field)
      at = got.end
      const days = field.takes === 'day' ? got.values.map((v) => daysIn(typed, v, field, now)) : []
      filters.push({
        field,
        not,
        values: got.values.map((v) => checked(typed, v, field)),
        days,
        at: { start, end: at },
      })
      continue
    }
    const got = valueAt(typed, at, false)
    at = got.end
    if (/[\p{L}\p{N}\p{Co}]/u.test(got.text)) terms.push({ text: got.text, phrase: got.quoted, not })
  }
  return { typed, terms, filters }
}

interface Value extends At {
  readonly text: string
  readonly quoted: boolean
}

/** One value from `at` on: in quotation marks, or as far as a space, or a comma in a list. */
function valueAt(typed: string, at: number, list: boolean): Value {
  if (OPEN.includes(typed[at] ?? ' ')) {
    let end = at + 1
    while (end < typed.length && !CLOSE.includes(typed[end]!)) end++
    if (end >= typed.length) throw wrong(typed, at, 'the quotation mark is not closed')
    return { text: typed.slice(at + 1, end), start: at, end: end + 1, quoted: true }
  }
  let end = at
  while (end < typed.length && !SPACE.test(typed[end]!) && !(list && typed[end] === ',')) end++
  return { text: typed.slice(at, end), start: at, end, quoted: false }
}

function valuesAt(typed: string, from: number, field: Field): { values: Value[]; end: number } {
  const values: Value[] = []
  let at = from
  for (;;) {
    const value = valueAt(typed, at, true)
    if (value.text.trim() === '') throw wrong(typed, at, `“${field.name}:” needs a value, such as ${field.example}`)
    values.push(value)
    at = value.end
    if (typed[at] !== ',') return { values, end: at }
    at++
  }
}

/** As typesetters have it, and as a command line passes on what would be taken for an option. */
const MINUS = '\u2212'

/** The same values in the spelling of others. */
const AMERICAN: { readonly [value: string]: string } = { canceled: 'cancelled' }

function checked(typed: string, value: Value, field: Field): string {
  const text = value.text.trim()
  if (field.takes === 'one') {
    const plain = text.toLowerCase().replaceAll(/[_\s]/g, '-')
    const found = field.values!.find((v) => v.toLowerCase() === (AMERICAN[plain] ?? plain))
    if (found === undefined)
      throw wrong(typed, value.start, `“${field.name}:” takes ${field.values!.map((v) => v.toLowerCase()).join(', ')}`)
    return found
  }
  if (field.takes === 'number' && !/^\d{1,15}$/.test(text))
    throw wrong(typed, value.start, `“${field.name}:” takes a number, such as ${field.example}`)
  if ((field.takes === 'name' || field.takes === 'words') && !/[\p{L}\p{N}\p{Co}]/u.test(text))
    throw wrong(typed, value.start, `“${field.name}:” needs a word, such as ${field.example}`)
  return text
}

function daysIn(typed: string, value: Value, field: Field, now: number): Days {
  const days = daysOf(value.text.trim(), now)
  if (days) return days
  throw wrong(
    typed,
    value.start,
    `“${field.name}:” takes a day, month or year (2025-02-14, 2025-02, 2025), today, yesterday, or days ago (30d)`,
  )
}

const wrong = (typed: string, at: number, why: string): ReadoutError =>
  new ReadoutError('R3030', `the question does not parse at character ${[...typed.slice(0, at)].length + 1}: ${why}`)

function didYouMean(name: string): string {
  const near = FIELDS.map((f) => ({ name: f.name, far: distance(name.toLowerCase(), f.name) }))
    .filter((f) => f.far <= 2 && f.far < f.name.length)
    .sort((a, b) => a.far - b.far)[0]
  return near
    ? `did you mean “${near.name}:”? To look for the words themselves put them in quotation marks`
    : `the fields are ${FIELDS.map((f) => f.name).join(', ')}`
}

/** Letters to change, put in or leave out to come from one word to the other (Levenshtein 1966). */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
