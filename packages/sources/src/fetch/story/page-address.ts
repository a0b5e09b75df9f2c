/** Addresses of one story that differ in a page's number, and those of all its pages at once. */

/** How plainly an address names a page: `plain` (page=2, /page/2) by itself, `faint` (/2, story-2) only with a word that says so. */
export interface PageAddress {
  /** The address without the number, in one way of writing; equal for all pages of a story. */
  readonly stem: string
  /** 1 where no number stands in it. */
  readonly number: number
  readonly sign: 'plain' | 'faint' | 'none'
}

const PARAMETER = /^(?:page|pg|pn|paged|page[-_]?(?:no|num|number|id|index)|current[-_]?page|pagina|seite|p)$/i
/** Says who sent the reader, not what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_?src|referrer|source|src|cmpid?|icid|ncid|ito|s?cid|smid|partner|share|via|__twitter_impression)$/i
const ALL = /^(?:all|full|single|single-?page|one-?page|view-?all|show-?all|complete|fullpage|entire)$/i
const MOST = 99

const number = (digits: string): number | null => {
  const n = /^[1-9]\d?$/.test(digits) || digits === '0' ? Number(digits) : null
  return n !== null && n <= MOST ? n : null
}

/** Host without what tells twins of one site apart, and path without a slash at its end. */
const siteOf = (url: URL): string => url.host.replace(/^www\d?\./, '')

/** Whether two addresses are of one site: equal, or one below the other, or beside it as “amp.” and “www.” are. */
export function sameSite(a: URL, b: URL): boolean {
  const bare = (url: URL) => url.host.replace(/^(?:www\d?|amp|m|mobile|print|edition)\./, '')
  return bare(a) === bare(b)
}

/** Parameters that say what is read. */
export const parametersOf = (url: URL): [string, string][] =>
  [...url.searchParams].filter(([name]) => !TRACKING.test(name))

const stemOf = (url: URL, path: string, parameters: readonly (readonly [string, string])[]): string => {
  const query = parameters.map(([name, value]) => `${name}=${value}`).sort()
  return `${siteOf(url)}${path.replace(/\/+$/, '')}?${query.join('&')}`
}

/**
 * Which page of which story an address names.
 * @example pageAddress(new URL('https://a.example/story?page=2')) // { stem: 'a.example/story?', number: 2, sign: 'plain' }
 */
export function pageAddress(url: URL): PageAddress {
  const parameters = parametersOf(url)
  const at = parameters.findIndex(([name, value]) => PARAMETER.test(name) && number(value) !== null)
  if (at >= 0) {
    const [name, value] = parameters[at]!
    const rest = parameters.filter((_, i) => i !== at)
    const sign = /^p$/i.test(name) ? 'faint' : 'plain'
    return { stem: stemOf(url, url.pathname, rest), number: number(value)!, sign }
  }
  const found = inPath(url.pathname.replace(/\/+$/, '').split('/'))
  if (found === null || !(found.number! > 0))
    return { stem: stemOf(url, url.pathname, parameters), number: 1, sign: 'none' }
  return { stem: stemOf(url, found.path.join('/'), parameters), number: found.number!, sign: found.sign }
}

interface Found {
  /** The segments that are left without the number. */
  readonly path: string[]
  readonly number: number | null
  readonly sign: 'plain' | 'faint'
}

function inPath(segments: string[]): Found | null {
  const last = segments.at(-1)!
  const before = segments.slice(0, -1)
  const figures = /^\d{1,2}$/.test(last)
  // /dam/page/2
  if (figures && /^(?:page|seite|pagina|p)$/i.test(before.at(-1) ?? ''))
    return { path: before.slice(0, -1), number: number(last), sign: 'plain' }
  // /dam/2, but not /2026/03
  if (figures) return /[a-z]/i.test(before.at(-1) ?? '') ? { path: before, number: number(last), sign: 'faint' } : null
  // /dam/page-2, /dam/p2
  const alone = /^(?:(?:page|seite|pagina)[-_]?|p)(\d{1,2})$/i.exec(last)
  if (alone) return { path: before, number: number(alone[1]!), sign: 'plain' }
  // dam-page-2.html, dam_p2.html; then dam-2.html
  const named = /^(.+?)[-_.,](?:page|pagina|seite|pg?)[-_.,]?(\d{1,2})(\.\w{2,5})?$/i.exec(last)
  const behind = named ?? /^(.+?)[-_,](\d{1,2})(\.\w{2,5})?$/.exec(last)
  if (behind === null || /comments?$/i.test(behind[1]!)) return null
  return {
    path: [...before, behind[1]! + (behind[3] ?? '')],
    number: number(behind[2]!),
    sign: named ? 'plain' : 'faint',
  }
}

/** Stem of an address that shows all pages of a story at once; null where it does not say so. */
export function wholeAddress(url: URL): string | null {
  const parameters = parametersOf(url)
  const at = parameters.findIndex(
    ([name, value]) =>
      (/^(?:view|show|pagewanted|page|p|pages|display|mode)$/i.test(name) && ALL.test(value)) ||
      (ALL.test(name) && /^(?:1|true|yes|y|)$/i.test(value)),
  )
  if (at >= 0)
    return stemOf(
      url,
      url.pathname,
      parameters.filter((_, i) => i !== at),
    )
  const segments = url.pathname.replace(/\/+$/, '').split('/')
  return ALL.test(segments.at(-1)!) ? stemOf(url, segments.slice(0, -1).join('/'), parameters) : null
}
