/** What lies beside pages in a folder or a web archive and is no document: it is passed over there, and counted. */
import { looksLikeHtml, otherThanPage } from '@readout/core'
import type { Raw } from '../raw.ts'

const CODE_NAME = /\.(?:css|m?js|map|woff2?|ico)$/i
const CODE_TYPE = /^(?:text\/css|(?:text|application)\/(?:x-)?(?:java|ecma)script)\b/i
/** What systems leave in folders. */
const LEFT_BEHIND = /(?:^|\/)(?:Thumbs\.db|desktop\.ini)$/i

/**
 * What it is, in the plural; null for what is to be read, or refused by name. A file's name counts only where its bytes are words.
 * @example beside({ name: 'page_files/site.css', … }) // 'style sheets and scripts'
 */
export function beside(raw: Raw): string | null {
  const { bytes, name, contentType } = raw
  if (LEFT_BEHIND.test(name)) return 'files of the system'
  const other = otherThanPage(bytes)
  if (other?.kind === 'media') return 'images, sounds, videos and fonts'
  // an SVG is text, and an image all the same
  if (other?.what === 'an SVG image') return 'images, sounds, videos and fonts'
  if (other !== null && other.kind !== 'json') return null
  if (!CODE_NAME.test(name.replace(/[?#].*$/, '')) && !CODE_TYPE.test(contentType ?? '')) return null
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return looksLikeHtml(head) ? null : 'style sheets and scripts'
}

/** Counts what is passed over, by what it is. */
export class Passed {
  readonly #counts = new Map<string, number>()

  add(what: string): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1)
  }

  /** “3 images, sounds, videos and fonts; 1 of the hidden files”; null where there is nothing. */
  get words(): string | null {
    if (this.#counts.size === 0) return null
    return [...this.#counts].map(([what, n]) => `${n} (${what})`).join(', ')
  }
}
