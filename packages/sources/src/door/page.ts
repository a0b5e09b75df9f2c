/** The bytes of one document to a page: decoded, and told apart into HTML, Markdown and text. */
import { decodePage, looksLikeHtml, looksLikeMarkdown, type Page } from '@readout/core'
import type { Arrival, Came, Raw } from '../raw.ts'
import { savedFrom } from './saved.ts'
import { tryBrotli } from './unpack.ts'

export type Format = 'text' | 'html' | 'markdown' | 'auto'

/** What whoever gives a page says of it. */
export interface PageWish {
  readonly format?: Format | undefined
  readonly url?: string | undefined
  /** ISO 8601; outranks what the page says. */
  readonly published?: string | undefined
}

const MARKDOWN_NAME = /\.(?:md|markdown)(?:\.(?:gz|br|zst))*$/i
/** READMEs begin with HTML now and then, and are Markdown all the same. */
const WHOLE_HTML = /^\s{0,99}(?:<!doctype\s+html|<html)\b/i
const MARKDOWN_TYPE = /^text\/(?:x-)?markdown\b/i

/** The page that these bytes are. Throws R1002 where they are no text, and R1006. */
export function pageOf(raw: Raw, wish: PageWish = {}): Arrival & { readonly page: Page } {
  const { text, gaps } = decode(raw)
  const auto = (wish.format ?? 'auto') === 'auto'
  const markdown = auto && (MARKDOWN_NAME.test(raw.name) || MARKDOWN_TYPE.test(raw.contentType ?? ''))
  const page = toPage(text, markdown && !WHOLE_HTML.test(text) ? 'markdown' : wish.format)
  const saved = page.html !== undefined && raw.url === null && wish.url === undefined ? savedFrom(page.html) : null
  const retrieved = raw.retrieved ?? saved?.retrieved
  return {
    name: raw.name,
    page: {
      ...page,
      url: wish.url ?? raw.url ?? saved?.url,
      published: wish.published,
      ...(retrieved ? { retrieved } : {}),
      ...(raw.container ? { container: raw.container } : {}),
      ...(gaps.length > 0 ? { gaps } : {}),
    },
    came: [{ bytes: raw.bytes, contentType: raw.contentType }],
    note: gaps.map((g) => g.note).join('; ') || null,
  }
}

/** Bytes as text, packed by Brotli or not; with what is to be said of it. Throws R1002. */
export function decode({ bytes, name, contentType }: Came & { readonly name: string }): ReturnType<typeof decodePage> {
  const options = { name, contentType: contentType ?? undefined }
  try {
    return decodePage(bytes, options)
  } catch (error) {
    const plain = tryBrotli(bytes, name)
    if (plain === null) throw error
    return decodePage(plain, options)
  }
}

/** A text as a page: HTML or Markdown where the wish or the text itself says so. */
function toPage(text: string, format: Format = 'auto'): Page {
  if (format === 'html' || (format === 'auto' && looksLikeHtml(text))) return { html: text }
  if (format === 'markdown' || (format === 'auto' && looksLikeMarkdown(text))) return { markdown: text }
  return { text }
}
