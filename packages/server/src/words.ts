/** The words people read for the values of a record. Own writing. */
import type { Act, Authority, Kind, PageKind, Role, Statement, Status } from '@readout/core'

export const ACT_WORDS: { readonly [a in Act]: string } = {
  assert: 'asserts',
  deny: 'denies',
  accuse: 'accuses',
  demand: 'demands',
  promise: 'promises',
  threaten: 'threatens',
  praise: 'praises',
  doubt: 'doubts',
  predict: 'predicts',
  ask: 'asks',
}

export const KIND_WORDS: { readonly [k in Kind]: string } = {
  direct: 'direct quotation',
  mixed: 'partly quoted',
  fragment: 'quoted phrase',
  indirect: 'indirect',
}

export const AUTHORITY_WORDS: { readonly [a in Authority]: string } = {
  named: 'named person',
  office: 'office',
  unnamed: 'unnamed',
  document: 'document',
  outlet: 'news outlet',
  hearsay: 'hearsay',
}

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

export const statusWord = (status: Status) => (status === 'did-not-happen' ? 'did not happen' : status)

export const PAGE_KIND_WORDS: { readonly [k in PageKind]: string } = {
  article: 'article',
  'live-blog': 'live blog',
  'paywall-stub': 'head of an article, the rest for subscribers',
  'cookie-wall': 'cookie notice before the article',
  'index-page': 'list of other pages',
  'no-article': 'no article',
}

export const roleWord = (role: Role) => role.replaceAll('-', ' ')

export const plural = (n: number, one: string, many = `${one}s`) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`

/** A message for the terminal, as a sentence on a page. */
export const sentence = (message: string) => message.charAt(0).toUpperCase() + message.slice(1)

export const UNKNOWN_SPEAKER = 'Speaker unknown'

export const statementLabel = (s: Statement, speaker: string | null) =>
  `${speaker ?? UNKNOWN_SPEAKER}, ${ACT_WORDS[s.act]}, ${KIND_WORDS[s.kind]}`

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })
/** The English name of a country for its code (ISO 3166-1 alpha-2). */
export const countryWord = (code: string | null): string | null =>
  code && /^[A-Z]{2}$/.test(code) ? (COUNTRIES.of(code) ?? code) : code
