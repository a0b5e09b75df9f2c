import { type Block, type Fact, type Page, spanOf } from '../../record/index.ts'
import { addressDay, callersDay, type Facts, stampDay } from '../facts.ts'
import { findDay } from '../text/dates.ts'
import { bylineOf } from './authors.ts'
import { blockAt, decode, FOREIGN, first } from './declared.ts'
import { type Linked, readJsonLd } from './jsonld.ts'
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
  const linked = readJsonLd(tree.jsonLd)
  const outlet = decode(first(tree.meta, OUTLET) ?? linked.publisher ?? '') || null
  const raw =
    first(tree.meta, 'og:title twitter:title dc.title dcterms.title parsely-title sailthru.title headline') ??
    linked.headline ??
    tree.title
  return { title: raw ? bareTitle(decode(raw), outlet) : null, outlet, linked }
}

const PUBLISHED =
  'article:published_time og:article:published_time article:published og:published_time og:pubdate datepublished date_published publishdate publish-date publish_date published_date published published-date pubdate parsely-pub-date sailthru.date dc.date.issued dcterms.issued dc.date.created dcterms.created dcterms.date dc.date date article.published article.created cxenseparse:recs:publishtime rnews:datepublished bt:pubdate originalpublicationdate citation_publication_date citation_date iso-8601-publish-date displaydate article_date_original date.created datecreated timestamp dat'
const MODIFIED =
  'article:modified_time og:updated_time article:modified datemodified last-modified dcterms.modified dc.date.modified lastmod revision_date'

const dayOf = (s: string | null): string | null => (s ? (findDay(s.slice(0, 200), null)?.value ?? null) : null)
const MODIFIED_HINT = /modif|updat|edit/i

function publishedDay(
  tree: Tree,
  d: Declared,
  text: string,
  blocks: readonly Block[],
  page: Page,
  headlineAt: number,
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
  const near = (t: Tree['times'][number]) => headlineAt < 0 || Math.abs(t.at - headlineAt) < 1500
  return (
    callersDay(page) ??
    fact(dayOf(d.linked.published), 'json-ld') ??
    fact(dayOf(first(tree.meta, PUBLISHED)), 'meta') ??
    fact(
      timed((t) => /publish|pubdate|entry-date|posted/i.test(t.hint) && !MODIFIED_HINT.test(t.hint)),
      'time-published',
    ) ??
    addressDay(tree.canonical ?? undefined) ??
    addressDay(page.url) ??
    addressDay(tree.meta.get('og:url')) ??
    fact(
      timed((t) => near(t) && !MODIFIED_HINT.test(t.hint)),
      'time-near-headline',
    ) ??
    markedDay(tree, text, blocks, dayFirst(tree)) ??
    stampDay(text, blocks, dayFirst(tree)) ??
    fact(
      timed((t) => !MODIFIED_HINT.test(t.hint)),
      'time',
    ) ??
    visibleDay(text, blocks, dayFirst(tree)) ??
    fact(dayOf(d.linked.modified), 'json-ld-modified') ??
    fact(dayOf(first(tree.meta, MODIFIED)), 'meta-modified') ??
    fact(dayOf(tree.times[0]?.datetime ?? null), 'time')
  )
}

/** Slashed dates put the day first, but not where the page is in American English; unsure for other English. */
const dayFirst = (tree: Tree): boolean | null => {
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
  for (const m of tree.marks) {
    if (m.kind !== 'date' || m.end - m.start > 120 || m.end === m.start) continue
    const role = blockAt(blocks, m.start)?.role
    if (role && FOREIGN.has(role)) continue
    const day = findDay(text.slice(m.start, m.end), monthFirst)
    if (day)
      return { value: day.value, evidence: spanOf(text, m.start + day.start, m.start + day.end), rule: 'named-date' }
  }
  return null
}

/** A date printed in a short block near the headline. */
function visibleDay(text: string, blocks: readonly Block[], monthFirst: boolean | null): Fact<string> | null {
  const head = blocks.findIndex((b) => b.role === 'headline')
  for (let k = Math.max(0, head - 6); k < Math.min(blocks.length, Math.max(head, 0) + 14); k++) {
    const b = blocks[k]
    if (b.end - b.start > 160) continue
    const day = findDay(text.slice(b.start, b.end), monthFirst)
    if (day)
      return { value: day.value, evidence: spanOf(text, b.start + day.start, b.start + day.end), rule: 'near-headline' }
  }
  return null
}

export function htmlFacts(
  tree: Tree,
  d: Declared,
  text: string,
  blocks: readonly Block[],
  fromText: Facts,
  page: Page,
): Facts {
  const headline = blocks.find((b) => b.role === 'headline')
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
    published: publishedDay(tree, d, text, blocks, page, headline ? headline.start : -1),
  }
}
