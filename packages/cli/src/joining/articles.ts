/** Articles to join: a line of JSON each, with what is known of them and, where they are given, their mentions. */
import { createReadStream } from 'node:fs'
import { type Page, ReadoutError } from '@readout/core'
import type { GivenMention } from '@readout/join'
import { fileError, LARGEST_PAGE } from '@readout/sources/door'
import { parseLine, splitLines } from '../input/lines.ts'

export interface JoinArticle {
  readonly page: Page
  readonly id: string | undefined
  readonly title: string | undefined
  readonly outlet: string | undefined
  readonly mentions: readonly GivenMention[] | undefined
}

export interface ArticleLine {
  /** Counted from 1. */
  readonly number: number
  readonly position: number
  readonly article: JoinArticle | ReadoutError
}

/** The articles of a file, in order; lines without one, such as gold's groups, are passed over. */
export async function* articleLines(file: string): AsyncGenerator<ArticleLine> {
  let number = 0
  let position = 0
  for await (const bytes of linesOf(file)) {
    number++
    position += bytes === null ? 0 : bytes.length + 1
    let article: JoinArticle | ReadoutError | null
    try {
      if (bytes === null) throw new ReadoutError('R1006', 'the line is too long: one article is one line')
      article = articleOf(bytes)
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error
      article = error
    }
    if (article !== null) yield { number, position, article }
  }
}

async function* linesOf(file: string): AsyncGenerator<Buffer | null> {
  const stream = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 })
  try {
    yield* splitLines(stream as AsyncIterable<Buffer>, LARGEST_PAGE)
  } catch (error) {
    throw fileError(file, error)
  }
}

function articleOf(bytes: Buffer): JoinArticle | null {
  if (bytes.length < 64 && bytes.toString().trim() === '') return null
  const more = extras(bytes)
  if (more === null) return null
  const given = { title: text(more, 'title'), outlet: text(more, 'outlet'), mentions: mentionsOf(more) }
  // what a line says of the article is what joining goes by; the reading is that of the text alone
  const { title: _, outlet: __, ...page } = parseLine(bytes)
  return { page, id: page.id, ...given }
}

/** The line as an object; null where it is a group and no article. What is wrong with it is told by `parseLine`. */
function extras(bytes: Buffer): { [field: string]: unknown } | null {
  let value: unknown
  try {
    value = JSON.parse(bytes.toString())
  } catch {
    return {}
  }
  if (typeof value !== 'object' || value === null) return {}
  const line = value as { [field: string]: unknown }
  return line.kind !== undefined && line.text === undefined && line.html === undefined ? null : line
}

function text(line: { [field: string]: unknown }, field: string): string | undefined {
  const value = line[field]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  throw new ReadoutError('R5032', `“${field}” is no string`)
}

/** Mentions of a line: where they stand and what they are. Whatever else they carry is not looked at. */
function mentionsOf(line: { [field: string]: unknown }): readonly GivenMention[] | undefined {
  if (line.mentions === undefined || line.mentions === null) return undefined
  if (!Array.isArray(line.mentions)) throw new ReadoutError('R5032', '“mentions” is no list')
  return line.mentions.map((m: { start?: unknown; end?: unknown; type?: unknown }) => {
    const { start, end, type } = m ?? {}
    if (
      !Number.isInteger(start) ||
      !Number.isInteger(end) ||
      typeof type !== 'string' ||
      !(0 <= (start as number) && (start as number) < (end as number))
    )
      throw new ReadoutError('R5032', 'a mention is {"start", "end", "type"}, with offsets into the text')
    return { start: start as number, end: end as number, type }
  })
}

/** Mentions of a file of their own: lines {"id", "mentions"}. */
export async function mentionsFile(file: string): Promise<Map<string, readonly GivenMention[]>> {
  const out = new Map<string, readonly GivenMention[]>()
  let number = 0
  for await (const bytes of linesOf(file)) {
    number++
    const line = bytes && extras(bytes)
    if (!line || typeof line.id !== 'string') continue
    try {
      const mentions = mentionsOf(line)
      if (mentions) out.set(line.id, mentions)
    } catch (error) {
      throw new ReadoutError('R5032', `${file} line ${number}: ${(error as Error).message}`)
    }
  }
  return out
}
