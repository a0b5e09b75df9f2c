/** The words people read for the values of a record. Own writing. */
import type { PageKind, Role, Statement, Status } from '@readout/core'
import { ACT_WORDS, KIND_WORDS } from '@readout/core/words'

/** One character each, always shown beside the word. */
export const STATUS_MARKS: { readonly [s in Status]: string } = {
  happened: '●',
  ongoing: '◐',
  planned: '○',
  cancelled: '✕',
  postponed: '»',
  denied: '≠',
  'did-not-happen': '–',
  hypothetical: '?',
}

export const PAGE_KIND_WORDS: { readonly [k in PageKind]: string } = {
  article: 'article',
  'live-blog': 'live blog',
  'paywall-stub': 'head of an article, the rest for subscribers',
  'cookie-wall': 'cookie notice before the article',
  'index-page': 'list of other pages',
  'no-article': 'no article',
}

export const roleWord = (role: Role) => role.replaceAll('-', ' ')

/** A message for the terminal, as a sentence on a page. */
export const sentence = (message: string) => message.charAt(0).toUpperCase() + message.slice(1)

export const UNKNOWN_SPEAKER = 'Speaker unknown'

export const statementLabel = (s: Statement, speaker: string | null) =>
  `${speaker ?? UNKNOWN_SPEAKER}, ${ACT_WORDS[s.act]}, ${KIND_WORDS[s.kind]}`

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })
/** The English name of a country for its code (ISO 3166-1 alpha-2). */
export const countryWord = (code: string | null): string | null =>
  code && /^[A-Z]{2}$/.test(code) ? (COUNTRIES.of(code) ?? code) : code

/** Codes by English names, small letters; made when first asked for. */
let codes: Map<string, string> | undefined

/**
 * The code of a country by its English name or by the code itself; null where none is called so.
 * @example countryCode('norway') // 'NO'
 */
export function countryCode(typed: string): string | null {
  const plain = typed.trim().toLowerCase()
  if (/^[a-z]{2}$/.test(plain)) return plain.toUpperCase()
  codes ??= new Map(
    LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).flatMap((code) => {
      const name = COUNTRIES.of(code)
      return name && name !== code ? [[name.toLowerCase(), code] as const] : []
    }),
  )
  return codes.get(plain) ?? null
}
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
