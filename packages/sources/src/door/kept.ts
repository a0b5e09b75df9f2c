/**
 * Pages as they are kept beside their records: the bytes as they came, with what was said of them, so that they can be read again
 * without fetching anything, and by a reader that decodes them better.
 */
import { type Page, ReadoutError } from '@readout/core'
import type { Came } from '../raw.ts'
import { decode, pageOf } from './page.ts'

/** As an archive keeps it. */
export interface KeptPage {
  readonly bytes: Uint8Array
  readonly mime: string
}

/** A page that was made of something else (a line of bulk input, a feed, a PDF, a mail): what the reader was given. */
const AS_GIVEN = 'application/vnd.readout.page+json'
/** Bytes as they came: a line of JSON, then the bytes of each page. */
const AS_CAME = 'application/vnd.readout.page+bytes'

const FORMS = ['html', 'markdown', 'text'] as const

interface Head {
  readonly form: (typeof FORMS)[number]
  readonly parts: readonly { readonly length: number; readonly type: string | null; readonly url?: string | null }[]
  /** What else was known of the page. */
  readonly said: Partial<Page>
}

/** What decoding says of bytes, which it says again when they are read again. */
const OF_DECODING: ReadonlySet<string> = new Set(['recovered-encoding', 'guessed-encoding', 'undecodable-bytes'])

/** The page with its bytes where they are known and say all of it. */
export function keptPage(page: Page, came: readonly Came[] = []): KeptPage {
  const { next = [], html, markdown, text, gaps = [], ...said } = page
  const form = FORMS.find((f) => page[f] !== undefined)
  const given = { bytes: Buffer.from(JSON.stringify(page)), mime: AS_GIVEN }
  if (form === undefined || came.length !== 1 + next.length) return given
  const texts = [(html ?? markdown ?? text) as string, ...next.map((n) => n.html)]
  if (!came.every((c, i) => textIn(c) === texts[i])) return given
  const others = gaps.filter((g) => !OF_DECODING.has(g.code))
  const head: Head = {
    form,
    parts: came.map((c, i) => ({
      length: c.bytes.length,
      type: c.contentType,
      ...(i > 0 ? { url: next[i - 1]!.url } : {}),
    })),
    said: { ...said, ...(others.length > 0 ? { gaps: others } : {}) },
  }
  return {
    bytes: Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...came.map((c) => c.bytes)]),
    mime: AS_CAME,
  }
}

function textIn(came: Came): string | null {
  try {
    return decode({ ...came, name: '' }).text
  } catch {
    return null
  }
}

/** The page to read again, under the id of its record. Throws R5044 for one that was kept in a form of its own. */
export async function pageFrom(
  kept: KeptPage,
  record: { readonly id: string; readonly url: string | null },
): Promise<Page> {
  if (kept.mime === AS_GIVEN || kept.mime === AS_CAME) return { ...pageAsKept(kept, record.id), id: record.id }
  // as it came from somebody else: by its bytes, as if it lay in a file
  const raw = { name: record.id, bytes: kept.bytes, contentType: kept.mime, url: record.url, retrieved: null }
  try {
    return { ...pageOf(raw).page, id: record.id }
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error
    throw new ReadoutError(
      'R5044',
      `the page of ${record.id} is kept as ${kept.mime}, which cannot be read again here: ${error.message}`,
    )
  }
}

/**
 * The page as `keptPage` was given it, with the id that it had, if any; `name` is for messages.
 * @example pageAsKept(keptPage({ text: 'Pilots refused.' }), 'ferry.txt').text // 'Pilots refused.'
 */
export const pageAsKept = ({ bytes, mime }: KeptPage, name: string): Page =>
  mime === AS_GIVEN ? (JSON.parse(Buffer.from(bytes).toString()) as Page) : fromBytes(bytes, name)

function fromBytes(bytes: Uint8Array, name: string): Page {
  const { head, parts } = unframed(bytes)
  const [first, ...more] = parts.map((part, i) => decode({ bytes: part, contentType: head.parts[i]!.type, name }))
  const gaps = [...first!.gaps, ...(head.said.gaps ?? [])]
  const next = more.map(({ text }, i) => ({ html: text, url: head.parts[i + 1]!.url ?? null }))
  return {
    [head.form]: first!.text,
    ...head.said,
    ...(gaps.length > 0 ? { gaps } : {}),
    ...(next.length > 0 ? { next } : {}),
  }
}

/** What was said of a page that is kept by its bytes, and these, page by page. */
export function unframed(bytes: Uint8Array): { head: Head; parts: Uint8Array[] } {
  const end = bytes.indexOf(10)
  const head = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString()) as Head
  let at = end + 1
  const parts = head.parts.map(({ length }) => bytes.subarray(at, (at += length)))
  return { head, parts }
}
