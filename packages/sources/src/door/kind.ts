/** What came in, told by its bytes. A name or a Content-Type only breaks a tie. */
import { otherThanPage } from '@readout/core'

/** All that is told apart here. What none of them is goes to the page room, which reads it or says what it is. */
export const KINDS = ['page', 'pdf', 'docx', 'mhtml', 'mail', 'warc', 'feed', 'opml', 'sitemap'] as const
export type Kind = (typeof KINDS)[number]

export interface Hints {
  /** A file's name or an address. */
  readonly name?: string | undefined
  readonly contentType?: string | null | undefined
}

const isKind = (kind: string | undefined): kind is Kind => (KINDS as readonly (string | undefined)[]).includes(kind)

/** Where bytes leave it open: the name and the type that speak for a kind, and what the text must have for it. */
const TIES: readonly (readonly [kind: Kind, name: RegExp, type: RegExp, needs: RegExp])[] = [
  // a mail without a field that a program wrote, such as a draft
  ['mail', /\.(?:eml|emlx|mbox)$/i, /^message\/rfc822\b/i, /^(?:\d+\s+)?(?:From |[A-Za-z-]{2,40}:\s)/],
  ['mhtml', /\.mht(?:ml)?$/i, /^(?:multipart\/related|application\/x-mimearchive)\b/i, /^[A-Za-z-]{2,40}:\s/],
  // warnings of a server before the XML
  ['feed', /\.(?:rss|atom|rdf|xml)$/i, /^(?:application|text)\/(?:(?:rss|atom|rdf)\+)?xml\b/i, FEED()],
]
/** A feed's root element where no HTML begins before it. */
function FEED(): RegExp {
  return /^(?![\s\S]{0,2000}<(?:html|body|!doctype html))[\s\S]{0,2000}<(?:rss\s[^>]*version|feed\s[^>]*xmlns|rdf:RDF\s)/i
}

/**
 * The kind of a document from its bytes, all of them or the first of them (64 KiB are enough for every kind but a DOCX whose parts
 * stand in an odd order).
 * @example kindOf(new TextEncoder().encode('%PDF-1.7 …'), { name: 'a.html' }) // 'pdf'
 */
export function kindOf(bytes: Uint8Array, hints: Hints = {}): Kind {
  const other = otherThanPage(bytes)
  if (isKind(other?.kind)) return other.kind
  if (other !== null) return 'page'
  const { name = '', contentType } = hints
  const tie = TIES.filter(([, named, typed]) => named.test(name) || typed.test(contentType ?? ''))
  if (tie.length === 0) return 'page'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).trimStart()
  return tie.find(([, , , needs]) => needs.test(head))?.[0] ?? 'page'
}
