/** The address that a page gives as its own, and the page that a print or AMP page is the twin of. */
import { type Outline, outlineOf } from './outline.ts'
import { sameSite } from './page-address.ts'

/** Caches that show pages of others as AMP. */
const AMP_CACHE = /^https?:\/\/(?:[\w-]+\.)*ampproject\.(?:org|net)\/|^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp\//i
const AMP_ADDRESS =
  /\/amp(?:\/|$)|\.amp(?:\.html?)?$|[?&](?:amp(?:=(?:1|true))?|outputType=amp|_amp=(?:1|true))(?:&|$)|^https?:\/\/amp\./i
const PRINT_ADDRESS =
  /\/(?:print|printable|printer-friendly|printview|print-view|print_article)(?:\/|\.\w+|$)|[.-]print(?:\.html?)?$|[?&](?:print(?:able)?(?:=(?:1|true|yes|y|print|all))?|view=print|format=print|output=print|mode=print|printer_?friendly(?:=\w*)?)(?:&|$)|^https?:\/\/print\./i
const BACK =
  /^(?:(?:back|return|go back) to (?:the )?(?:article|story|original)|(?:view|read|see) (?:the )?(?:original|full|web) ?(?:article|story|version)?|original article)[\s.…»›→<«←]*$/i

/** One way to write an address, to compare it with another. */
export const plainAddress = (address: string): string => {
  const url = new URL(address)
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`
}

/**
 * The address that a page gives as its own (`rel=canonical`, else `og:url`); null where there is none, where two disagree,
 * and where it is only the site's front page.
 */
export function canonicalOf(html: string | Outline, url: string): string | null {
  const page = typeof html === 'string' ? outlineOf(html) : html
  const base = page.base !== null && URL.canParse(page.base, url) ? new URL(page.base, url).href : url
  const said = page.links
    .filter(({ rel, href }) => /(?:^|\s)canonical(?:\s|$)/.test(rel) && href.trim() !== '')
    .map(({ href }) => href)
  const all = new Set(
    (said.length > 0 ? said : [page.meta.get('og:url') ?? '']).map((href) => addressOf(href.trim(), base)),
  )
  const [only] = all
  if (all.size !== 1 || only == null) return null
  const front = new URL(only).pathname === '/' && new URL(only).search === ''
  return front && new URL(url).pathname !== '/' ? null : only
}

function addressOf(href: string, base: string): string | null {
  if (href === '' || !URL.canParse(href, base)) return null
  const url = new URL(href, base)
  url.hash = ''
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}

/** How a page is the twin of another: for telephones (AMP) or for paper. */
export interface Twin {
  readonly kind: 'AMP' | 'print'
  /** The main page. */
  readonly url: string
  /** Whether the twin may speak for the main page: it stands on the same site, or in a cache of that site's pages. */
  readonly own: boolean
}

/**
 * The main page of an AMP or print page; null for a page that is none, or does not say whose twin it is.
 * @example twinOf('<html amp><link rel=canonical href=/story>', 'https://a.example/story/amp') // { kind: 'AMP', url: 'https://a.example/story' }
 */
export function twinOf(html: string | Outline, url: string): Twin | null {
  const page = typeof html === 'string' ? outlineOf(html) : html
  const amp =
    page.htmlAttributes.has('amp') || page.htmlAttributes.has('⚡') || AMP_CACHE.test(url) || AMP_ADDRESS.test(url)
  const print =
    !amp &&
    (PRINT_ADDRESS.test(url) ||
      page.prints ||
      page.bodyClass.has('print-page') ||
      page.bodyClass.has('printer-friendly'))
  if (!amp && !print) return null
  const canonical = canonicalOf(page, url)
  // a page that is its own canonical one is nobody's twin
  if (canonical !== null && plainAddress(canonical) === plainAddress(url)) return null
  const back = print && canonical === null ? page.anchors.find(({ text }) => BACK.test(text))?.href : undefined
  const main = canonical ?? (back === undefined ? null : addressOf(back, url))
  if (main === null || plainAddress(main) === plainAddress(url)) return null
  const [here, there] = [new URL(url), new URL(main)]
  const own = sameSite(here, there) || (AMP_CACHE.test(url) && here.pathname.includes(`/${there.host}/`))
  return { kind: amp ? 'AMP' : 'print', url: main, own }
}
