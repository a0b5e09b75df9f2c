/** Files and standard input to pages. */
import { createReadStream, fstatSync, lstatSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { decodePage, looksLikeHtml, looksLikeMarkdown, type Page, ReadoutError } from '@readout/core'
import { gather, LARGEST_PAGE, tooLarge, tryBrotli } from './unpack.ts'

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

/** Name of an input for people: "-" is standard input. */
export const inputName = (file: string) => (file === '-' ? 'standard input' : file)

/**
 * Reads a file, or standard input for "-", as a page. Throws R1002 (no text), R1004 (no such file),
 * R1005 (cannot be read) and R1006 (too large).
 */
export async function loadPage(file: string, options: PageOptions = {}): Promise<Loaded> {
  return fromBytes(await loadBytes(file), file, options)
}

/** The bytes of a file, unpacked, as a page: decoded, and told apart into HTML and text. */
export function fromBytes(bytes: Uint8Array, file: string, options: PageOptions = {}): Loaded {
  const { text, gaps } = decode(bytes, file)
  const named = /\.(?:md|markdown)(?:\.(?:gz|br|zst))?$/i.test(file) && (options.format ?? 'auto') === 'auto'
  const page = toPage(text, named ? { ...options, format: 'markdown' } : options)
  return { page: gaps.length ? { ...page, gaps } : page, note: gaps.map((g) => g.note).join('; ') || null }
}

function decode(bytes: Uint8Array, file: string): ReturnType<typeof decodePage> {
  const name = { name: inputName(file) }
  try {
    return decodePage(bytes, name)
  } catch (error) {
    const unpacked = tryBrotli(bytes, inputName(file))
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

/**
 * The bytes of a file, device, pipe or (for "-") standard input, unpacked; never more than are read as one page, however
 * endless the input is. Throws R1002, R1004, R1005 and R1006.
 */
export async function loadBytes(file: string): Promise<Uint8Array> {
  try {
    if (file === '-') {
      // Node takes a folder for an input that is empty
      if (fstatSync(0).isDirectory())
        throw new ReadoutError('R1005', 'standard input is a folder: name the files in it')
      return await gather(process.stdin, inputName(file))
    }
    const info = await stat(file)
    if (info.isDirectory())
      throw new ReadoutError('R1005', `${file} is a folder, not a file: name the files in it, as in ${file}/*`)
    if (info.size > LARGEST_PAGE) throw tooLarge(file, 'is larger than', LARGEST_PAGE)
    return await gather(createReadStream(file, { highWaterMark: 1 << 18 }), file)
  } catch (error) {
    throw fileError(file, error)
  }
}

/** What the system says about a file, in words: what is the matter, and what to do. */
const TROUBLE: { readonly [code: string]: string } = {
  EACCES: 'you may not read it: check its permissions and those of the folders above it',
  EPERM: 'you may not read it: check its permissions and those of the folders above it',
  EISDIR: 'it is a folder: name the files in it',
  ELOOP: 'its links lead in a circle: name the file itself',
  ENXIO: 'it is a socket or a device with nothing behind it: name a file',
  EMFILE: 'too many files are open: close some, or raise the limit (ulimit -n)',
}

/** An operating system's error about a file, said for people. */
export function fileError(file: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (error instanceof ReadoutError || code === undefined) return error
  const name = inputName(file)
  if (code === 'ENOENT' && isLink(file))
    return new ReadoutError('R1004', `${name} is a link, and what it leads to is gone: name the file itself`)
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new ReadoutError('R1004', `there is no file ${name}: check the name, or give - to read standard input`)
  if (code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE')
    return new ReadoutError('R1004', `no file can be called ${JSON.stringify(name.slice(0, 60))}…: check the name`)
  const why = TROUBLE[code] ?? `the system says ${code}: try a copy of it`
  return new ReadoutError('R1005', `${name} cannot be read: ${why}`, { cause: error })
}

function isLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink()
  } catch {
    return false
  }
}
