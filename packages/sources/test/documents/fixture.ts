/** The documents of test/fixtures, and what is done to them. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Page, ReadoutError, readPage } from '@readout/core'
import { expect } from 'vitest'
import type { Raw } from '../../src/index.ts'

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures')

export const rawOf = (bytes: Uint8Array | string, name = 'a file'): Raw => ({
  name,
  bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
  contentType: null,
  url: null,
  retrieved: null,
})
export const fixture = (file: string): Raw => rawOf(new Uint8Array(readFileSync(path.join(FIXTURES, file))), file)
/** Lines of a mail or saved page, as they go over the wire. */
export const wire = (...lines: string[]): Raw => rawOf(lines.join('\r\n'))

/** The article's blocks as “role: text”. */
export function blocksOf(page: Page): string[] {
  const article = readPage(page)
  return article.blocks.map((b) => `${b.role}: ${article.text.slice(b.start, b.end)}`)
}

/** The words between the tags of a body, white space collapsed. */
export const wordsOf = (html: string): string =>
  html
    .slice(Math.max(0, html.indexOf('<body')))
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()

/** The error that a document ends in. */
export async function failure(read: Promise<Page>): Promise<ReadoutError> {
  const error = await read.then(
    () => null,
    (e: unknown) => e,
  )
  expect(error).toBeInstanceOf(ReadoutError)
  return error as ReadoutError
}

/** Numbers that look random and are the same each time. */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** The document cut off at many places, and with a few bytes changed at many others. */
export function* damaged(raw: Raw, times: number, seed = 7): Generator<Raw> {
  const next = numbers(seed)
  for (let i = 0; i < times; i++) {
    yield { ...raw, name: `${raw.name} cut`, bytes: raw.bytes.slice(0, Math.floor((raw.bytes.length * i) / times)) }
    const bytes = raw.bytes.slice()
    for (let k = next(12); k >= 0; k--) bytes[next(bytes.length)] = next(256)
    yield { ...raw, name: `${raw.name} changed (${i})`, bytes }
  }
}

/** Whatever is done to a document, it ends in a page that can be read or in an error of this room; how often in which. */
export async function survives(unpack: (raw: Raw) => Promise<Page>, raws: Iterable<Raw>) {
  const count = { pages: 0, errors: 0 }
  for (const raw of raws) {
    try {
      const page = await unpack(raw)
      expect(page.html, raw.name).toMatch(/\S/)
      count.pages++
    } catch (error) {
      expect(error, `${raw.name}: ${(error as Error).stack}`).toBeInstanceOf(ReadoutError)
      expect((error as ReadoutError).code, raw.name).toMatch(/^R63\d\d$/)
      expect((error as ReadoutError).message, raw.name).toContain(raw.name)
      count.errors++
    }
  }
  return count
}
