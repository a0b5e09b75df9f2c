/**
 * What is text, but no article: feeds, data, archives of pages, e-mails, addresses. Told by what it is made of, never by a name, and
 * asked before anything is read, so that the command, the server and the library refuse the same things in the same words.
 */
import { addresses } from './addresses.ts'
import { json } from './json.ts'
import { mail } from './mail.ts'
import { xml } from './xml.ts'

export interface Other {
  /** What it is, with its article: "an RSS feed". */
  readonly what: string
  /** What to do, as a clause in the imperative. */
  readonly advice: string
}

const PAGE_OF_IT = 'take one page out of it as HTML and read that'

/** What its first characters tell. */
const BEGINNINGS: readonly (readonly [start: RegExp, what: string, advice: string])[] = [
  [/^WARC\/\d\.\d{1,2}\r?\n/, 'a WARC archive of web pages', PAGE_OF_IT],
  [/^filedesc:\/\/\S/, 'an ARC archive of web pages', PAGE_OF_IT],
  [
    /^HTTP\/\d(?:\.\d)? \d{3}\b/,
    'an answer of a web server with its headers',
    'read what stands behind the first empty line',
  ],
  [/^BEGIN:VCALENDAR\r?\n/, 'a calendar', 'give the text of an article'],
  [/^BEGIN:VCARD\r?\n/, 'an address card', 'give the text of an article'],
  [/^\[InternetShortcut\]\r?\n/, 'a shortcut to an address', 'open it in a browser, and save or copy the page'],
]

/**
 * What a text is where it is no article; null where it may be one. Linear in the text, and done at the first word of most.
 * @example otherThanArticle('https://harbour.example/ferry')?.what // 'an address'
 */
export function otherThanArticle(text: string): Other | null {
  const from = text.search(/[^\s\ufeff]/)
  if (from === -1) return null
  const head = text.slice(from, from + 200)
  for (const [start, what, advice] of BEGINNINGS) if (start.test(head)) return { what, advice }
  const first = text[from]
  if (first === '{' || first === '[') return json(text, from) ?? addresses(text)
  if (first === '<') return xml(text, from) ?? addresses(text)
  return mail(text, from) ?? addresses(text)
}
