/** XML that is no page: feeds, lists of feeds and of addresses, and other files with a root element of their own. */
import { THE_COMMAND } from '../bytes/signatures.ts'
import { looksLikeHtml } from '../html/looks.ts'
import type { Other } from './index.ts'

const KINDS: { readonly [root: string]: Other } = {
  rss: { kind: 'feed', what: 'an RSS feed', advice: THE_COMMAND },
  rdf: { kind: 'feed', what: 'an RSS feed', advice: THE_COMMAND },
  feed: { kind: 'feed', what: 'an Atom feed', advice: THE_COMMAND },
  opml: { kind: 'opml', what: 'an OPML list of feeds', advice: THE_COMMAND },
  urlset: { kind: 'sitemap', what: 'a sitemap', advice: THE_COMMAND },
  sitemapindex: { kind: 'sitemap', what: 'a sitemap', advice: THE_COMMAND },
  svg: { kind: 'other', what: 'an SVG image', advice: 'give the text or the HTML of an article' },
}
/** The parts before the root element that are passed over. */
const MOST_BEFORE = 50

/** XML at `from` that is no HTML; null where it may be a page or is words. */
export function xml(text: string, from: number): Other | null {
  let at = from
  let declared = false
  for (let i = 0; i < MOST_BEFORE; i++) {
    while (at < text.length && /\s/.test(text[at]!)) at++
    const close = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : doctype(text, at)
    if (close === null) break
    declared ||= /^<\?xml\s/i.test(text.slice(at, at + 6))
    const end = text.indexOf(close, at)
    if (end === -1) return null
    at = end + close.length
  }
  const tag = /^<(?:[\w-]{1,40}:)?([\w.-]{1,60})(?=[\s/>])/.exec(text.slice(at, at + 110))
  if (!tag) return null
  const root = tag[1].toLowerCase()
  const end = text.indexOf('>', at)
  // “<feed> is a tag”: a text about XML goes on in words
  const inside = end === -1 ? '' : text.slice(end + 1, end + 400).trimStart()
  const known = Object.hasOwn(KINDS, root) ? KINDS[root] : undefined
  if (known && (declared || inside === '' || inside.startsWith('<'))) return rdfOther(root, text, at) ?? known
  if (!declared || root === 'html' || looksLikeHtml(text)) return null
  return { kind: 'other', what: `an XML file (<${tag[1]}>)`, advice: 'give the text or the HTML of an article' }
}

/** RDF that is no feed. */
const rdfOther = (root: string, text: string, at: number): Other | null =>
  root !== 'rdf' || /purl\.org\/rss\/|my\.netscape\.com\/rdf/.test(text.slice(at, at + 3000))
    ? null
    : { kind: 'other', what: 'an XML file (<rdf:RDF>)', advice: 'give the text or the HTML of an article' }

/** The end of a document type that is not HTML's. */
function doctype(text: string, at: number): string | null {
  const head = text.slice(at, at + 40)
  if (!/^<!doctype\s+(?!html)/i.test(head)) return null
  const bracket = text.indexOf('[', at)
  const close = text.indexOf('>', at)
  return bracket !== -1 && bracket < close ? ']>' : '>'
}
