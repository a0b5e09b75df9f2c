/** Bulk input: a page on each line, as JSON. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { type Page, ReadoutError } from '@readout/core'
import { fileError, LARGEST_PAGE } from '@readout/sources/door'
import { isDay } from './day.ts'

/** One line of bulk input: a page, or what is wrong with the line. */
export interface Line {
  /** Counted from 1. */
  readonly number: number
  /** Bytes of the input up to and with this line. */
  readonly position: number
  readonly page: Page | ReadoutError
}

/** Size of a bulk input in bytes, or null where it cannot be known beforehand. Throws R1004 and R1005. */
export async function bulkSize(file: string): Promise<number | null> {
  if (file === '-') return null
  try {
    const info = await stat(file)
    if (info.isDirectory()) throw new ReadoutError('R1005', `${file} is a folder: name the file with the lines`)
    return info.isFile() ? info.size : null
  } catch (error) {
    throw fileError(file, error)
  }
}

/** The pages of a bulk input, in order; empty lines are passed over. Memory holds one line at a time. */
export async function* bulkPages(file: string): AsyncGenerator<Line> {
  const stream = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 })
  let number = 0
  let position = 0
  try {
    for await (const bytes of splitLines(stream as AsyncIterable<Buffer>, LARGEST_PAGE)) {
      number++
      position += bytes === null ? 0 : bytes.length + 1
      if (bytes !== null && isBlank(bytes)) continue
      const page = bytes === null ? tooLong() : attempt(bytes)
      yield { number, position, page }
    }
  } catch (error) {
    throw fileError(file, error)
  }
}

const isBlank = (bytes: Buffer) => bytes.length < 64 && bytes.every((b) => b === 13 || b === 32 || b === 9)

const tooLong = () =>
  new ReadoutError('R1006', `the line is longer than ${LARGEST_PAGE / 1024 / 1024} MiB: one article is one line`)

/** Where no line ends for so long there are no lines, and perhaps no end. */
const ENDLESS = 1 << 30

/**
 * Splits a stream at line feeds; null stands for a line that is longer than `limit`. Throws R1006 for one that is longer than
 * `endless`, so that an endless input comes to an end, and R1007 for UTF-16, whose line ends are other bytes.
 */
export async function* splitLines(
  stream: AsyncIterable<Buffer>,
  limit: number,
  endless = ENDLESS,
): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = []
  let size = 0
  const take = () => {
    const line = size > limit ? null : parts.length === 1 ? parts[0]! : Buffer.concat(parts)
    parts = []
    size = 0
    return line
  }
  let first = true
  for await (const chunk of stream) {
    if (first && /^(?:\xff\xfe|\xfe\xff)/.test(chunk.toString('latin1', 0, 2)))
      throw new ReadoutError('R1007', 'the lines are UTF-16: make them UTF-8 first (iconv -f utf-16 -t utf-8)')
    first = false
    let from = 0
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      if (size <= limit) parts.push(chunk.subarray(from, at))
      size += at - from
      from = at + 1
      yield take()
    }
    if (from < chunk.length) {
      size += chunk.length - from
      if (size <= limit) parts.push(chunk.subarray(from))
      else parts = []
      if (size > endless)
        throw new ReadoutError('R1006', 'no line ends for 1 GiB: is it a file of lines, as docs/cli.md shows them?')
    }
  }
  if (size > 0) yield take()
}

function attempt(bytes: Buffer): Page | ReadoutError {
  try {
    return parseLine(bytes)
  } catch (error) {
    return error as ReadoutError
  }
}

const FIELDS = ['id', 'text', 'html', 'url', 'title', 'outlet', 'published', 'retrieved'] as const

/**
 * One line as a page: an object with `text` or `html`, and `id`, `url`, `title`, `outlet`, `published` and `retrieved` if there are.
 * Throws R1007 and says what is wrong.
 */
export function parseLine(bytes: Uint8Array): Page {
  const bad = (why: string) =>
    new ReadoutError('R1007', `${why}: a line is {"id": …, "text" or "html": …, "url"?, "published"?}`)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw bad('the line is not UTF-8')
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw bad(`the line is not JSON (${(error as Error).message.slice(0, 100)})`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad('the line is JSON, but no object')
  const page: { [field: string]: string } = {}
  for (const field of FIELDS) {
    const given = (value as { [field: string]: unknown })[field]
    if (given === undefined || given === null) continue
    if (field === 'id' && typeof given === 'number') page.id = String(given)
    else if (typeof given === 'string') page[field] = given
    else throw bad(`“${field}” is no string`)
  }
  if ((page.text === undefined) === (page.html === undefined))
    throw bad(
      page.text === undefined ? 'the line has neither “text” nor “html”' : 'the line has both “text” and “html”',
    )
  if (page.published !== undefined && !isDay(page.published))
    throw bad(`“published” is no day: ${JSON.stringify(page.published.slice(0, 40))}`)
  return page
}
