import { type Block, type Fact, isBody, type Page, spanOf } from '../../record/index.ts'
import { CHANGED_WORDS, PUBLISHED_WORDS } from '../en/dates.ts'
import { addressDay, callersDay, type Facts, opensChange, publishedIn, stampDay } from '../facts.ts'
import { findDay } from '../text/dates.ts'
import { bylineOf } from './authors.ts'
import { blockAt, decode, decodeTitle, FOREIGN, first, isElsewhere, isNote, told } from './declared.ts'
import { type Linked, readJsonLd } from './jsonld.ts'
import { rewrittenDay } from './rewritten.ts'
import { Teasers } from './teasers.ts'
import type { Tree } from './tree.ts'

const OUTLET = 'og:site_name application-name dc.publisher dcterms.publisher publisher twitter:app:name:iphone'

/** The title without the site's name behind or before it. */
export function bareTitle(title: string, outlet: string | null): string {
  const t = title.trim()
  const parts = t.slice(0, 2000).split(/\s+[|–—·•»«:›]+\s+|\s+-+\s+|\s*\|\s*/)
  if (parts.length < 2) return t
  const loose = (s: string) => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const name = outlet ? loose(outlet) : ''
  const isSite = (s: string) =>
    name !== '' && (loose(s) === name || (loose(s).length > 2 && (name.includes(loose(s)) || loose(s).includes(name))))
  if (isSite(parts.at(-1)!)) return t.slice(0, t.lastIndexOf(parts.at(-1)!)).replace(/[\s|–—·•»«:›-]+$/, '')
  if (isSite(parts[0])) return t.slice(parts[0].length).replace(/^[\s|–—·•»«:›-]+/, '')
  // Without a name to compare, a short last part behind a bar is the site's.
  if (/\s[|»]\s|\s\|/.test(t) && parts.at(-1)!.split(/\s+/).length <= 4 && parts[0].split(/\s+/).length >= 3)
    return t.slice(0, t.lastIndexOf(parts.at(-1)!)).replace(/[\s|–—·•»«:›-]+$/, '')
  return t
}

export interface Declared {
  readonly title: string | null
  readonly outlet: string | null
  readonly linked: Linked
}

/** What the mark-up declares before any block is looked at. */
export function declared(tree: Tree): Declared {
  const linked = readJsonLd(tree.jsonLd, {
    titles: [tree.title, tree.meta.get('og:title') ?? ''],
    address: tree.canonical ?? tree.meta.get('og:url') ?? null,
  })
  const outlet = decode(first(tree.meta, OUTLET) ?? linked.publisher ?? '') || null
  const raw =
    first(tree.meta, 'og:title twitter:title dc.title dcterms.title parsely-title sailthru.title headline') ??
    linked.headline
  const title = raw ? decode(raw) : decodeTitle(tree.title)
  return { title: title ? bareTitle(title, outlet) : null, outlet, linked }
}

export const PUBLISHED =
  'article:published_time og:article:published_time article:published og:published_time og:pubdate datepublished date_published publishdate publish-date publish_date published_date published published-date pubdate parsely-pub-date sailthru.date dc.date.issued dcterms.issued article.published article.created cxenseparse:recs:publishtime rnews:datepublished bt:pubdate originalpublicationdate citation_publication_date citation_date iso-8601-publish-date article_date_original'
/** A day of the page that may be that of its file, of its first draft or of its retrieval. */
export const VAGUE =
  'dc.date.created dcterms.created dcterms.date dc.date date displaydate date.created datecreated timestamp dat'
export const MODIFIED =
  'article:modified_time og:updated_time article:modified datemodified last-modified dcterms.modified dc.date.modified lastmod revision_date'

const dayOf = (s: string | null): string | null => (s ? (findDay(s.slice(0, 200), null)?.value ?? null) : null)
/** Elements that give the time of what the page tells of. */
const EVENT_HINT = /event|expir|deadline|birth|dtstart|dtend|startdate|enddate|countdown|kickoff|showtime/i
export const MODIFIED_HINT = /modif|updat|edit/i

function publishedDay(
  tree: Tree,
  d: Declared,
  text: string,
  blocks: readonly Block[],
  page: Page,
  headlineAt: number,
  source: string,
): Fact<string> | null {
  const fact = (value: string | null, rule: string): Fact<string> | null =>
    value ? { value, evidence: null, rule } : null
  const timed = (want: (t: Tree['times'][number]) => boolean) =>
    dayOf(
      tree.times
        .filter(want)
        .map((t) => t.datetime)
        .find((t) => dayOf(t)) ?? null,
    )
  const bodyAt = blocks[firstBody(blocks)]?.start ?? headlineAt
  const lastAt = blocks.findLast((b) => b.rule === 'body' && b.end - b.start > 60)?.end ?? text.length
  // behind the story stand the times of other stories, in its sentences those of what it tells
  const near = (t: Tree['times'][number]) =>
    t.at <= lastAt &&
    !told(blocks, t.at) &&
    (headlineAt < 0 || Math.abs(t.at - headlineAt) < 1500 || (bodyAt - t.at < 600 && t.at < bodyAt))
  const teasers = new Teasers(tree, headlineAt)
  // a story's own day may stand in an aside at its headline, but in no teaser
  const lists = new Teasers(tree, headlineAt, true)
  const elsewhere = (t: Tree['times'][number]) =>
    EVENT_HINT.test(t.hint) || (Math.abs(t.at - headlineAt) < 600 ? lists : teasers).has(t.at)
  const noted = (t: Tree['times'][number]) => {
    const b = blockAt(blocks, t.at)
    return b !== null && isNote(text, b)
  }
  const ours = (t: Tree['times'][number]) =>
    !FOREIGN.has(blockAt(blocks, t.at)?.role ?? '') && !noted(t) && !elsewhere(t)
  const changed = (t: Tree['times'][number]) =>
    MODIFIED_HINT.test(t.hint) || opensChange(text.slice(Math.max(0, t.at - 24), t.at))
  const named = (t: Tree['times'][number]) =>
    /publish|pubdate|entry-date|posted/i.test(t.hint) && !MODIFIED_HINT.test(t.hint)
  const order = dayFirst(tree)
  const printed = () =>
    fact(
      timed((t) => near(t) && ours(t) && !changed(t)),
      'time-near-headline',
    ) ?? visibleDay(text, blocks, order)
  const said = first(tree.meta, PUBLISHED)
  const vague = said ?? first(tree.meta, VAGUE)
  const declared =
    localDay(fact(dayOf(d.linked.published), 'json-ld') ?? fact(dayOf(said), 'meta'), d.linked.published ?? said, () =>
      visibleDay(text, blocks, order),
    ) ?? overruled(fact(dayOf(vague), 'meta'), printed)
  return (
    callersDay(page) ??
    declared ??
    fact(
      timed((t) => named(t) && !elsewhere(t) && !told(blocks, t.at)),
      'time-published',
    ) ??
    addressDay(tree.canonical ?? undefined) ??
    addressDay(page.url) ??
    addressDay(tree.meta.get('og:url')) ??
    fact(
      timed((t) => near(t) && ours(t) && !changed(t)),
      'time-near-headline',
    ) ??
    markedDay(tree, text, blocks, order) ??
    stampDay(text, atHeadline(blocks), order) ??
    visibleDay(text, blocks, order) ??
    stampDay(text, blocks, order) ??
    saidDay(text, blocks, order) ??
    fact(scriptDay(source), 'script') ??
    fact(
      timed((t) => ours(t) && !MODIFIED_HINT.test(t.hint)),
      'time',
    ) ??
    fact(timed(named), 'time-published') ??
    fact(dayOf(d.linked.modified), 'json-ld-modified') ??
    fact(dayOf(first(tree.meta, MODIFIED)), 'meta-modified') ??
    anyDay(text, blocks, order) ??
    imageDay(tree.meta.get('og:image')) ??
    fact(dayOf(tree.times.find((t) => !noted(t))?.datetime ?? null), 'time')
  )
}

/**
 * A time in UTC that is printed on the page with the day before or after it: the printed day is the outlet's own.
 */
function localDay(said: Fact<string> | null, raw: string | null, printed: () => Fact<string> | null) {
  if (!said || !raw || !/T\d{1,2}:?\d{2}.{0,14}(?:Z|[+-]00:?00)\s*$/.test(raw.slice(0, 60))) return said
  const day = printed()
  const distance = day ? Math.abs(Date.parse(day.value) - Date.parse(said.value)) : 0
  return day && distance === 86_400_000 ? { ...day, rule: `${day.rule}-local` } : said
}

/** A vague declaration gives way to a day that is printed at the headline. */
function overruled(vague: Fact<string> | null, printed: () => Fact<string> | null): Fact<string> | null {
  const day = vague && printed()
  return day && day.value !== vague.value ? day : vague
}

/** A day in the address of the page's picture: it was put there when the page was written. */
const imageDay = (url: string | undefined): Fact<string> | null => {
  const day = addressDay(url)
  return day ? { ...day, rule: 'image-address' } : null
}

const SCRIPT_DAY =
  /["']?(?:date_?published|publish(?:ed)?_?(?:date|at|on|time)|publication_?date|pub_?date|first_?published|date_?created|created_?at|article_?date)["']?\s{0,3}[:=,]\s{0,3}["'](\d{4}-\d{2}-\d{2}|\d{4}\/\d{2}\/\d{2})/i
/** The day that a script of the page gives as that of publication. */
const scriptDay = (source: string): string | null => dayOf(SCRIPT_DAY.exec(source.slice(0, 3_000_000))?.[1] ?? null)

/** What programs write under a story. */
const ENTRY =
  /^\s*(?:this|dieser|diese) (?:entry|article|post|story|page|item|beitrag|artikel|eintrag|seite) (?:was|wurde)\b/i

/** A block that says when the page was published or changed, wherever it stands, but not among comments. */
function saidDay(text: string, blocks: readonly Block[], monthFirst: boolean | null): Fact<string> | null {
  for (const words of [PUBLISHED_WORDS, CHANGED_WORDS])
    for (const b of blocks) {
      if (b.end - b.start > 600 || isNote(text, b) || b.role === 'comments' || b.role === 'recommended') continue
      if (b.end - b.start > 300 && !ENTRY.test(text.slice(b.start, b.start + 60))) continue
      const line = text.slice(b.start, b.end)
      if (!/\d{4}/.test(line) || !words.test(line)) continue
      const day = findDay(line, monthFirst)
      if (day)
        return { value: day.value, evidence: spanOf(text, b.start + day.start, b.start + day.end), rule: 'said-day' }
    }
  return null
}

/** Any day in a short block of the page that is no sentence of the story. */
function anyDay(text: string, blocks: readonly Block[], monthFirst: boolean | null): Fact<string> | null {
  for (const b of blocks.slice(0, 3000)) {
    if (b.end - b.start > 120 || isElsewhere(b) || isBody(b.role) || isNote(text, b)) continue
    const day = findDay(text.slice(b.start, b.end), monthFirst)
    if (day)
      return { value: day.value, evidence: spanOf(text, b.start + day.start, b.start + day.end), rule: 'any-day' }
  }
  return null
}

/** Slashed dates put the day first, but not where the page is in American English; unsure for other English. */
export const dayFirst = (tree: Tree): boolean | null => {
  const lang = (tree.lang ?? '').toLowerCase()
  return lang === '' || lang === 'en' ? null : lang.startsWith('en-us')
}

/** A date in an element that is named after one, in the article or over it. */
function markedDay(
  tree: Tree,
  text: string,
  blocks: readonly Block[],
  monthFirst: boolean | null,
): Fact<string> | null {
  const teasers = new Teasers(tree, blocks.find((b) => b.role === 'headline')?.start ?? -1)
  for (const m of tree.marks) {
    if (m.kind !== 'date' || m.end - m.start > 120 || m.end === m.start) continue
    const b = blockAt(blocks, m.start)
    if ((b && (FOREIGN.has(b.role) || isNote(text, b))) || teasers.has(m.start)) continue
    const day = findDay(text.slice(m.start, m.end), monthFirst)
    if (day)
      return { value: day.value, evidence: spanOf(text, m.start + day.start, m.start + day.end), rule: 'named-date' }
  }
  return null
}

/** The blocks from a little before the headline to the first paragraphs. */
function atHeadline(blocks: readonly Block[]): readonly Block[] {
  const head = blocks.findIndex((b) => b.role === 'headline')
  return head < 0 ? [] : blocks.slice(Math.max(0, head - 6), head + 15)
}

/** A date printed in a short block near the headline or over the first paragraph; sentences of the story do not count. */
function visibleDay(text: string, blocks: readonly Block[], monthFirst: boolean | null): Fact<string> | null {
  const head = Math.max(
    0,
    blocks.findIndex((b) => b.role === 'headline'),
  )
  const body = firstBody(blocks)
  const windows: [from: number, to: number][] = [[head - 6, head + 14]]
  if (body > head + 8 || body < head) windows.push([body - 6, body + 2])
  for (const [from, to] of windows)
    for (let k = Math.max(0, from); k < Math.min(blocks.length, to); k++) {
      const b = blocks[k]
      const length = b.end - b.start
      // right at the headline stands the story's own day, whatever its element is named
      const beside = length < 60 && k >= head - 1 && k <= head + 1
      if (length > 160 || (isBody(b.role) && length > 60) || (isElsewhere(b) && !beside) || isNote(text, b)) continue
      const day = publishedIn(text.slice(b.start, b.end), monthFirst)
      if (day)
        return {
          value: day.value,
          evidence: spanOf(text, b.start + day.start, b.start + day.end),
          rule: 'near-headline',
        }
    }
  return null
}

const firstBody = (blocks: readonly Block[]): number => blocks.findIndex((b) => isBody(b.role) && b.end - b.start > 120)
export function htmlFacts(
  tree: Tree,
  d: Declared,
  text: string,
  blocks: readonly Block[],
  fromText: Facts,
  page: Page,
  source: string,
): Facts {
  const headline = blocks.find((b) => b.role === 'headline')
  const rewritten = (said: Fact<string> | null): Fact<string> | null =>
    said === null || said.rule === 'caller'
      ? said
      : (rewrittenDay(text, blocks, said.value, dayOf(d.linked.modified ?? first(tree.meta, MODIFIED))) ?? said)
  const printed = headline ? text.slice(headline.start, headline.end).replace(/\s+/g, ' ') : null
  const title: Fact<string> | null =
    printed && headline
      ? { value: printed, evidence: spanOf(text, headline.start, headline.end), rule: headline.rule }
      : d.title
        ? { value: d.title, evidence: null, rule: 'meta-title' }
        : null
  return {
    title,
    byline: bylineOf(tree, d, text, blocks) ?? fromText.byline,
    outlet: d.outlet ? { value: d.outlet, evidence: null, rule: 'meta-site' } : fromText.outlet,
    dateline: fromText.dateline,
    published: rewritten(publishedDay(tree, d, text, blocks, page, headline ? headline.start : -1, source)),
  }
}
