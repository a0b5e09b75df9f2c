/** Where a story goes on, and where all of it stands on one page. */
import { canonicalOf } from './canonical.ts'
import { type Outline, outlineOf } from './outline.ts'
import { type PageAddress, pageAddress, parametersOf, sameSite, wholeAddress } from './page-address.ts'

/** Words of a link to the page that follows. Arrows alone count too. */
const NEXT =
  /^(?:(?:go to |read |see |view |show )?(?:the )?next(?: page)?|continue(?: reading| story| to (?:the )?next page)?|(?:story |article )?contin(?:ues|ued)|(?:read |see )?more|keep reading|read on|older|page \d{1,2}(?: of \d{1,2})?|(?:continue(?:d|s)?|read more|more)? ?(?:reading )?on (?:the )?(?:next page|page \d{1,2}))?[\s.…:]*[>»›→⟩▶]*[\s.…]*$/i
const NEXT_WORD = /\bnext page\b|\bcontinue (?:reading|to page|on page)|\bcontinued on page\b|^page \d/i
/** An address that ends in the name of an article and not of a part of the site. */
const LONG_NAME = /(?:[^/]*[-_.]){2}[^/]*\?|[^/]{20,}\?/
/** What such a link says where it leads to something else. */
const ELSEWHERE =
  /\b(?:next|more|older|newer) (?:article|post|story|stories|entry|entries|video|photo|slide|gallery|comments?|episode|news)\b|\bcomments?\b|\brepl(?:y|ies)\b/i
const WHOLE =
  /^(?:(?:view|show|read|see)(?: it| this| the)? ?(?:article |story )?(?:as|on|in)? ?(?:a |one )?(?:single|one|1) page|single[- ]page(?: view| format)?|(?:view|show|read) (?:all pages|all on one page|the (?:full|whole|entire|complete) (?:article|story)|full (?:article|story))|all on one page|one[- ]page view)[\s.…»›→>]*$/i

const ARTICLE_TYPES = /^(?:\w*Article|BlogPosting|\w*NewsArticle|Report|Review|LiveBlogPosting)$/
const INDEX_CLASSES = ['archive', 'category', 'tag', 'author', 'search', 'search-results', 'home', 'blog']
/** Paths of lists; below “archive” and “section” articles stand too. */
const INDEX_PATH =
  /^\/(?:index\.\w+)?$|\/(?:category|categories|tags?|authors?|search)(?:\/|$)|\/(?:archives?|sections?|topics?)(?:\/\d+)*$/i

/**
 * The address of the page that goes on with the same article; null where there is none. It must be the same address with
 * the next number: “next article” of a blog and the next page of an archive of articles are none.
 * @example continuation('<a href="?page=2">Continue reading</a>', 'https://a.example/a-long-story') // 'https://a.example/a-long-story?page=2'
 */
export function continuation(html: string, url: string): string | null {
  return continuationIn(outlineOf(html), url)
}

/** `begun` where the page is itself one that goes on with an article: it may be short, and is no list. */
export function continuationIn(page: Outline, url: string, begun = false): string | null {
  const here = addresses(page, url)
  if (here.length === 0 || (!begun && isIndex(page, new URL(url)))) return null
  let best: { href: string; rank: number } | null = null
  for (const link of linksOf(page, url)) {
    const rank = rankOf(link, here)
    if (rank > (best?.rank ?? 0)) best = { href: link.url.href, rank }
  }
  return best?.href ?? null
}

/** The address that shows all pages of the article at once, where the page links or declares one; else null. */
export function wholeIn(page: Outline, url: string): string | null {
  const here = addresses(page, url)
  if (wholeAddress(new URL(url)) !== null) return null
  for (const { url: to, text } of linksOf(page, url)) {
    const stem = wholeAddress(to)
    if (stem !== null && here.some((at) => at.stem === stem)) return to.href
    if (WHOLE.test(text) && here.some((at) => at.stem === pageAddress(to).stem && to.href !== url)) return to.href
  }
  return null
}

interface Link {
  readonly url: URL
  readonly rel: string
  readonly text: string
}

function* linksOf(page: Outline, url: string): Generator<Link> {
  const base = page.base !== null && URL.canParse(page.base, url) ? new URL(page.base, url).href : url
  const from = new URL(url)
  for (const { href, rel, text } of [...page.links.map((link) => ({ ...link, text: '' })), ...page.anchors]) {
    // thousands of links to elsewhere are the rule
    if (href.startsWith('#') || href === '' || !URL.canParse(href, base)) continue
    const to = new URL(href, base)
    if (
      (to.protocol !== 'http:' && to.protocol !== 'https:') ||
      !sameSite(to, from) ||
      /comment|disqus|repl(?:y|ies)/i.test(to.hash)
    )
      continue
    to.hash = ''
    if (to.protocol === 'http:' && from.protocol === 'https:' && to.host === from.host) to.protocol = 'https:'
    yield { url: to, rel, text }
  }
}

/** This page's own address, and the one it gives as its own, where that names the same story. */
function addresses(page: Outline, url: string): PageAddress[] {
  const own = pageAddress(new URL(url))
  // the number at the end of a first page's address is part of its name: “budget-2”
  const plain = own.sign === 'faint' ? [own, { ...own, ...bare(url) }] : [own]
  const said = canonicalOf(page, url)
  if (said === null || !sameSite(new URL(said), new URL(url))) return plain
  const canonical = pageAddress(new URL(said))
  const known = plain.some((at) => at.stem === canonical.stem)
  return known || own.number > 1 ? plain : [...plain, { ...canonical, number: own.number }]
}

const bare = (url: string): PageAddress => {
  const at = new URL(url)
  // a number that is the name stays in it when one is put behind
  at.pathname = `${at.pathname.replace(/\/+$/, '')}/page/1`
  return { ...pageAddress(at), sign: 'none' }
}

/** How well a link leads to the next page of the story: 0 not at all. */
function rankOf(link: Link, here: readonly PageAddress[]): number {
  if (ELSEWHERE.test(link.text)) return 0
  const to = pageAddress(link.url)
  const next = /(?:^|\s)next(?:\s|$)/.test(link.rel)
  const worded = link.text !== '' && (NEXT.test(link.text) || NEXT_WORD.test(link.text))
  for (const at of here) {
    if (to.stem !== at.stem || to.sign === 'none') continue
    const counted = link.text === String(at.number + 1)
    // pages counted from 0: the second is page=1
    const fromZero = at.sign === 'none' && to.number === 1 && to.sign === 'plain' && (next || worded || counted)
    if (to.number !== at.number + 1 && !fromZero) continue
    if (to.sign === 'plain') return next ? 5 : worded ? 4 : counted ? 3 : 2
    // “budget-2” may be another article than “budget”, /news/13 another than /news/12: only words or figures tell, or a
    // link in the head to what stands below the first page
    if (at.sign === 'faint' && at.number > 1 && !LONG_NAME.test(at.stem)) continue
    if (worded || counted) return 3
    if (next && link.text === '' && at.sign === 'none' && /\/2\/?$/.test(link.url.pathname)) return 2
  }
  return 0
}

/** A page that lists articles: its further pages list others. */
function isIndex(page: Outline, url: URL): boolean {
  const article =
    page.meta.get('og:type')?.toLowerCase() === 'article' ||
    page.meta.has('article:published_time') ||
    page.bodyClass.has('single') ||
    page.bodyClass.has('single-post') ||
    [...page.types].some((type) => ARTICLE_TYPES.test(type))
  const path = url.pathname.replace(/\/page\/\d+\/?$/, '').replace(/\/+$/, '') || '/'
  if (INDEX_PATH.test(path) && (path !== '/' || parametersOf(url).length === 0)) return true
  if ([...page.types].some((type) => /^(?:CollectionPage|SearchResultsPage)$/.test(type))) return true
  if (INDEX_CLASSES.some((name) => page.bodyClass.has(name)) && !page.bodyClass.has('single')) return true
  if (article) return page.proseLength === 0
  return page.articles > 3 || page.proseLength < 200
}
