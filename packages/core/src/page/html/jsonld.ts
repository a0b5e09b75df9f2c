/** What JSON-LD says of the article, as far as it can be read. */
export interface Linked {
  headline: string | null
  /** The whole text, where it is declared. */
  body: string | null
  authors: string[]
  /** Authors that are no people. */
  organizations: string[]
  /** The one person that is described, where nobody is said to be the author. */
  person: string | null
  published: string | null
  modified: string | null
  publisher: string | null
  section: string | null
  language: string | null
  url: string | null
}

const ARTICLE =
  /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|WebPage|AnalysisNewsArticle|Recipe|VideoObject)$/
const MAX_NODES = 20_000

/**
 * Reads JSON-LD tolerantly: comments and CDATA marks are cut, line breaks inside strings mended; what still cannot be
 * parsed is searched for single fields. Walks iteratively, so that depth costs nothing.
 */
export function readJsonLd(scripts: readonly string[], self: Self = {}): Linked {
  const out: Linked = {
    headline: null,
    body: null,
    authors: [],
    organizations: [],
    person: null,
    published: null,
    modified: null,
    publisher: null,
    section: null,
    language: null,
    url: null,
  }
  for (const script of scripts) {
    const parsed = parse(script)
    if (parsed === undefined) scrape(script, out)
    else walk(parsed, out, self)
  }
  return out
}

function parse(script: string): unknown {
  const s = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '')
  if (depthOf(s) > 500) return undefined
  for (const attempt of [
    s,
    s.replace(/[\u0000-\u001f]+/g, ' '),
    s
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,\s?([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(attempt)
    } catch {}
  }
  return undefined
}
/** What the page is called elsewhere: its title elements and its canonical address. */
export interface Self {
  readonly titles?: readonly string[]
  readonly address?: string | null
}
const plain = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const bareAddress = (s: string): string => s.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '').toLowerCase()

/** Does an article of the page's data tell of this page, and not of another that it leads to? */
function isSelf(a: Thing, { titles = [], address }: Self): boolean {
  const url = str(a.url) ?? addressOf(a.mainEntityOfPage)
  if (url && address && bareAddress(url) === bareAddress(address)) return true
  const name = plain(str(a.headline) ?? str(a.name) ?? '')
  return name.length > 10 && titles.some((t) => plain(t).includes(name))
}

/** Nesting of brackets, so that a parser with a stack is never given a tower. */
function depthOf(s: string): number {
  let depth = 0
  let most = 0
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i)
    if (c === 91 || c === 123) most = Math.max(most, ++depth)
    else if (c === 93 || c === 125) depth--
  }
  return most
}

type Thing = { [key: string]: unknown }
const isThing = (x: unknown): x is Thing => typeof x === 'object' && x !== null && !Array.isArray(x)
const str = (x: unknown): string | null => (typeof x === 'string' && x.trim() !== '' ? x.trim().slice(0, 2000) : null)
const list = (x: unknown): unknown[] => (Array.isArray(x) ? x : x === undefined || x === null ? [] : [x])
const nameOf = (x: unknown): string | null =>
  str(x) ?? (isThing(x) ? (str(x.name) ?? (Array.isArray(x.name) ? str(x.name[0]) : null)) : null)

/** All names of a thing; an author may have a list of them. */
const namesOf = (x: unknown): string[] =>
  isThing(x) && Array.isArray(x.name) ? x.name.flatMap((n) => str(n) ?? []).slice(0, 20) : [nameOf(x) ?? []].flat()

function walk(root: unknown, out: Linked, self: Self) {
  const queue: unknown[] = [root]
  const byId = new Map<string, Thing>()
  const articles: Thing[] = []
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const x = queue[i]
    if (Array.isArray(x)) queue.push(...x.slice(0, 2000))
    else if (isThing(x)) {
      const id = str(x['@id'])
      if (id && (x.name || !byId.has(id))) byId.set(id, x)
      if (list(x['@type']).some((t) => typeof t === 'string' && ARTICLE.test(t))) articles.push(x)
      for (const key of Object.keys(x).slice(0, 200))
        if (typeof x[key] === 'object' && key !== 'comment' && key !== 'itemListElement') queue.push(x[key])
    }
  }
  const people = new Set([...byId.values()].flatMap((x) => (list(x['@type']).includes('Person') ? namesOf(x) : [])))
  if (people.size === 1) out.person ??= [...people][0]!
  const rank = (x: Thing) => (list(x['@type']).some((t) => t === 'WebPage' || t === 'VideoObject') ? 1 : 0)
  articles.sort((a, b) => rank(a) - rank(b) || Number(isSelf(b, self)) - Number(isSelf(a, self)))
  const follow = (x: unknown): unknown =>
    isThing(x) && !x.name && typeof x['@id'] === 'string' ? (byId.get(x['@id']) ?? x) : x
  for (const a of articles) {
    out.headline ??= str(a.headline) ?? (rank(a) === 0 ? str(a.name) : null)
    if (rank(a) === 0 && typeof a.articleBody === 'string') out.body ??= a.articleBody.trim() || null
    out.published ??= str(a.datePublished) ?? (rank(a) === 0 ? str(a.dateCreated) : null)
    out.modified ??= str(a.dateModified)
    out.publisher ??= nameOf(follow(list(a.publisher)[0]))
    out.section ??= nameOf(list(a.articleSection)[0])
    out.language ??= nameOf(list(a.inLanguage)[0])
    if (rank(a) === 0) out.url ??= str(a.url) ?? addressOf(a.mainEntityOfPage)
    if (out.authors.length === 0)
      for (const author of [...list(a.author), ...(a.author ? [] : list(a.creator))].slice(0, 20)) {
        const x = follow(author)
        const body = isThing(x) && list(x['@type']).some((t) => t === 'Organization' || t === 'NewsMediaOrganization')
        for (const name of namesOf(x)) (body ? out.organizations : out.authors).push(name)
      }
  }
}

/** The address of a thing: its own words, its `@id` or its `url`. */
const addressOf = (x: unknown): string | null =>
  [x, ...(isThing(x) ? [x['@id'], x.url] : [])].map(str).find((s) => s !== null && /^https?:/.test(s)) ?? null

/** Single fields out of JSON that cannot be parsed. */
function scrape(s: string, out: Linked) {
  const field = (name: string): string | null => {
    const m = new RegExp(`"${name}"\\s{0,9}:\\s{0,9}"((?:[^"\\\\]|\\\\.){1,400})"`).exec(s)
    return m
      ? m[1]
          .replace(/\\u([0-9a-f]{4})/gi, (_, h: string) => String.fromCharCode(Number.parseInt(h, 16)))
          .replace(/\\(.)/g, '$1')
      : null
  }
  out.headline ??= field('headline')
  out.published ??= field('datePublished')
  out.modified ??= field('dateModified')
  if (out.authors.length === 0) {
    const m =
      /"author"\s{0,9}:\s{0,9}[[{\s]{0,20}"@type"\s{0,9}:\s{0,9}"Person"[^{}]{0,200}"name"\s{0,9}:\s{0,9}"([^"]{2,80})"/.exec(
        s,
      )
    if (m) out.authors.push(m[1])
  }
}
