/**
 * What is text, but no article: feeds, data, archives of pages, e-mails, addresses. Told by what it is made of, never by a name, and
 * asked before anything is read, so that the command, the server and the library refuse the same things in the same words.
 */
import type { Binary } from '../bytes/signatures.ts'
import { THE_COMMAND } from '../bytes/signatures.ts'
import { binaryOf, utf16Order } from '../bytes/sniff.ts'
import { addresses } from './addresses.ts'
import { json } from './json.ts'
import { mail } from './mail.ts'
import { xml } from './xml.ts'

export interface Other {
  /** For programs: what can be unpacked has a kind of its own. */
  readonly kind: 'feed' | 'opml' | 'sitemap' | 'warc' | 'mhtml' | 'mail' | 'address' | 'json' | 'other'
  /** What it is, with its article: "an RSS feed". */
  readonly what: string
  /** What to do, as a clause in the imperative. */
  readonly advice: string
}

/** What its first characters tell. */
const BEGINNINGS: readonly (readonly [start: RegExp, what: string, advice: string, kind?: Other['kind']])[] = [
  [/^WARC\/\d\.\d{1,2}\r?\n/, 'a WARC archive of web pages', THE_COMMAND, 'warc'],
  [/^filedesc:\/\/\S/, 'an ARC archive of web pages', 'make a WARC of it first (warcio recompress), and give that'],
  [
    /^HTTP\/\d(?:\.\d)? \d{3}\b/,
    'an answer of a web server with its headers',
    'read what stands behind the first empty line',
  ],
  [/^BEGIN:VCALENDAR\r?\n/, 'a calendar', 'give the text of an article'],
  [/^BEGIN:VCARD\r?\n/, 'an address card', 'give the text of an article'],
  [/^\[InternetShortcut\]\r?\n/, 'a shortcut to an address', 'give the address in it: readout read ADDRESS'],
]

/** So many bytes tell what a text is. */
const HEAD = 65_536

/**
 * What bytes are where they are no page: told by what is in them, never by a name. All of the bytes, or their beginning; null where
 * they may be a page.
 * @example otherThanPage(new TextEncoder().encode('WARC/1.1\r\n'))?.kind // 'warc'
 */
export function otherThanPage(bytes: Uint8Array): Other | Binary | null {
  // most of what comes in, told at a glance
  if (/^\s{0,40}<(?:!doctype\s+html|html)[\s>]/i.test(String.fromCharCode(...bytes.subarray(0, 64)))) return null
  const binary = binaryOf(bytes)
  if (binary !== null && binary.kind !== 'data') return binary
  const text = new TextDecoder(utf16Order(bytes) ?? 'latin1').decode(bytes.subarray(0, HEAD))
  // archives of pages and e-mails hold bytes of all kinds behind a head that is text; a UTF-8 mark is no letter
  return otherThanArticle(text.replace(/^\u00ef\u00bb\u00bf/, '')) ?? binary
}

/**
 * What a text is where it is no article; null where it may be one. Linear in the text, and done at the first word of most.
 * @example otherThanArticle('https://harbour.example/ferry')?.what // 'an address'
 */
export function otherThanArticle(text: string): Other | null {
  const from = text.search(/[^\s\ufeff]/)
  if (from === -1) return null
  const head = text.slice(from, from + 200)
  for (const [start, what, advice, kind = 'other'] of BEGINNINGS) if (start.test(head)) return { kind, what, advice }
  const first = text[from]
  if (first === '{' || first === '[') return json(text, from) ?? addresses(text)
  if (first === '<') return xml(text, from) ?? addresses(text)
  return mail(text, from) ?? addresses(text)
}
