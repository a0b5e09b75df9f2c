/** Files and standard input to pages. */
import { readFile, stat } from 'node:fs/promises'
import { decodePage, looksLikeHtml, looksLikeMarkdown, type Page, ReadoutError } from '@readout/core'
import { tryBrotli, unpack } from './unpack.ts'

export type Format = 'text' | 'html' | 'markdown' | 'auto'

export interface Loaded {
  readonly page: Page
  /** What the reader should know, such as how the bytes were decoded; or null. */
  readonly note: string | null
}

export interface PageOptions {
  readonly format?: Format
  readonly url?: string | undefined
  readonly published?: string | undefined
}

/** The largest input read as one page: far above any article, and below the longest string there can be. */
export const LARGEST_PAGE = 256 * 1024 * 1024

/** Name of an input for people: "-" is standard input. */
export const inputName = (file: string) => (file === '-' ? 'standard input' : file)

/**
 * Reads a file, or standard input for "-", as a page. Throws R1002 (no text), R1004 (no such file),
 * R1005 (cannot be read) and R1006 (too large).
 */
export async function loadPage(file: string, options: PageOptions = {}): Promise<Loaded> {
  return fromBytes(await loadBytes(file), file, options)
}

/** The bytes of a file as a page: unpacked, decoded, and told apart into HTML and text. */
export function fromBytes(packed: Uint8Array, file: string, options: PageOptions = {}): Loaded {
  const { text, gaps } = decode(packed, file)
  const named = /\.(?:md|markdown)(?:\.(?:gz|br|zst))?$/i.test(file) && (options.format ?? 'auto') === 'auto'
  const page = toPage(text, named ? { ...options, format: 'markdown' } : options)
  return { page: gaps.length ? { ...page, gaps } : page, note: gaps.map((g) => g.note).join('; ') || null }
}

function decode(packed: Uint8Array, file: string): ReturnType<typeof decodePage> {
  const name = { name: inputName(file) }
  const bytes = unpack(packed, file, LARGEST_PAGE)
  try {
    return decodePage(bytes, name)
  } catch (error) {
    const unpacked = bytes === packed ? tryBrotli(packed, inputName(file), LARGEST_PAGE) : null
    if (unpacked === null) throw error
    return decodePage(unpacked, name)
  }
}

/** A text as a page: HTML or Markdown where the format or the text itself says so. */
export function toPage(text: string, options: PageOptions = {}): Page {
  const wish = options.format ?? 'auto'
  const about = { url: options.url, published: options.published }
  if (wish === 'html' || (wish === 'auto' && looksLikeHtml(text))) return { html: text, ...about }
  if (wish === 'markdown' || (wish === 'auto' && looksLikeMarkdown(text))) return { markdown: text, ...about }
  return { text, ...about }
}

export async function loadBytes(file: string): Promise<Uint8Array> {
  try {
    if (file === '-') return await readStandardInput()
    const info = await stat(file)
    if (info.isDirectory())
      throw new ReadoutError('R1005', `${file} is a folder, not a file: name the files in it, as in ${file}/*`)
    if (info.size > LARGEST_PAGE) throw tooLarge(file)
    return await readFile(file)
  } catch (error) {
    throw fileError(file, error)
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer)
    size += (chunk as Buffer).length
    if (size > LARGEST_PAGE) throw tooLarge('standard input')
  }
  return Buffer.concat(chunks)
}

const tooLarge = (name: string) =>
  new ReadoutError(
    'R1006',
    `${name} is larger than ${LARGEST_PAGE / 1024 / 1024} MiB, the most that is read as one page: give one article at a time, or many as lines with --input`,
  )

/** An operating system's error about a file, said for people. */
export function fileError(file: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (error instanceof ReadoutError || code === undefined) return error
  const name = inputName(file)
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new ReadoutError('R1004', `there is no file ${name}: check the name, or give - to read standard input`)
  const why =
    code === 'EACCES' || code === 'EPERM'
      ? 'you may not read it: check its permissions'
      : code === 'EISDIR'
        ? 'it is a folder: name the files in it'
        : `the system says ${code}: try a copy of it`
  return new ReadoutError('R1005', `${name} cannot be read: ${why}`, { cause: error })
}
