import { type Article, type Block, type Fact, type Gap, type Page, spanOf } from '../record/index.ts'
import { NOTE } from './en/corrections.ts'
import { CHANGED_WORDS, PUBLISHED_WORDS } from './en/dates.ts'
import { placeName } from './text/dateline.ts'
import { type Day, findDay, findMonthDay, isoDay } from './text/dates.ts'
import type { Labelled } from './text/label.ts'

/** Facts about an article, as far as they are found. */
export type Facts = Pick<Article, 'title' | 'byline' | 'outlet' | 'dateline' | 'published'>

/** The day the caller gives: ISO 8601, with or without a time. */
export function callersDay(page: Page): Fact<string> | null {
  const day = page.published ? (findDay(page.published, null)?.value ?? null) : null
  return day ? { value: day, evidence: null, rule: 'caller' } : null
}

/** A day in an address: /2024/05/03/, /2024-05-03-, /20240503. */
export function addressDay(url: string | undefined): Fact<string> | null {
  if (!url || url.length > 4000) return null
  const m =
    /[/_-](19\d\d|20\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.?#-]|$)/.exec(url) ??
    /[/_-](20\d\d)(\d\d)(\d\d)(?=[/_.?#-]|$)/.exec(url)
  const named = /\/(20\d\d)\/([a-z]{3})[a-z]{0,6}\/(\d{1,2})(?=[/.?#-]|$)/i.exec(url)
  const day = m
    ? isoDay(+m[1], +m[2], +m[3])
    : named
      ? (findDay(`${named[3]} ${named[2]} ${named[1]}`, null)?.value ?? null)
      : null
  return day ? { value: day, evidence: null, rule: 'url' } : null
}

const MONTH_FIRST = /\b(?:E[SD]?T|C[SD]T|P[SD]?T|M[SD]T)\b|[ap]\.m\./
const DAY_FIRST = /\b(?:BST|GMT|CES?T|IST|AES?T|NZ[SD]T)\b/

/**
 * The day of publication in a line of dates: the first that no word such as "updated" opens, where one that does stands before it
 * ("Updated 30 August 2024, first published 27 August 2024"); else the first. `changed` says that a word like that opens it.
 */
export function publishedIn(line: string, monthFirst: boolean | null): (Day & { changed: boolean }) | null {
  let first: (Day & { changed: boolean }) | null = null
  for (let at = 0, n = 0; n < 4; n++) {
    const day = findDay(line.slice(at), monthFirst)
    if (!day) break
    const before = line.slice(at, at + day.start)
    const found = { value: day.value, start: at + day.start, end: at + day.end, changed: opensChange(before) }
    if (!found.changed) return found
    first ??= found
    at += day.end
  }
  return first
}
/** The last of the words before a date that say what it is the date of. */
export function opensChange(before: string): boolean {
  const last = (words: RegExp) => [...before.matchAll(new RegExp(words.source, 'giu'))].at(-1)?.index ?? -1
  return last(CHANGED_WORDS) > last(PUBLISHED_WORDS)
}

/** The first stamp that holds a full date; where that is one of a change, the day of publication in a stamp right behind it. */
export function stampDay(
  text: string,
  blocks: readonly Block[],
  monthFirst: boolean | null = null,
): Fact<string> | null {
  let changed: { fact: Fact<string>; at: number } | null = null
  for (const [k, b] of blocks.entries()) {
    if (changed && k > changed.at + 2) break
    if (b.role !== 'stamp' && b.role !== 'dateline') continue
    const s = text.slice(b.start, Math.min(b.end, b.start + 300))
    if (NOTE.test(s)) continue
    const order = MONTH_FIRST.test(s) ? true : DAY_FIRST.test(s) ? false : monthFirst
    const day = publishedIn(s, order)
    if (!day || (changed && !(PUBLISHED_WORDS.test(s) && !day.changed))) continue
    const fact: Fact<string> = {
      value: day.value,
      evidence: spanOf(text, b.start + day.start, b.start + day.end),
      rule: b.role === 'stamp' ? 'stamp' : 'dateline',
    }
    if (changed || !day.changed) return fact
    changed = { fact, at: k }
  }
  return changed?.fact ?? null
}

/** Month and day of a dateline with the year of the nearest evidence: the retrieval, else the first full date in the text. */
function datelineDay(text: string, blocks: readonly Block[], page: Page): Fact<string> | null {
  for (const b of blocks) {
    if (b.role !== 'dateline') continue
    const md = findMonthDay(text.slice(b.start, b.end))
    if (!md) continue
    const retrieved = /^(\d{4})-(\d\d)-(\d\d)/.exec(page.retrieved ?? '')
    let year = retrieved ? +retrieved[1] : 0
    // Retrieved in January, printed in December: the year before.
    if (retrieved && `${md.month}`.padStart(2, '0') + `${md.day}`.padStart(2, '0') > retrieved[2] + retrieved[3]) year--
    if (!year) year = +(/\/((?:19|20)\d\d)\//.exec(page.url ?? '')?.[1] ?? 0)
    if (!year) year = +(/©\s?(20\d\d)|copyright (20\d\d)/i.exec(text.slice(-2000))?.slice(1).find(Boolean) ?? 0)
    const day = year ? isoDay(year, md.month, md.day) : null
    if (day) return { value: day, evidence: spanOf(text, b.start, b.end), rule: 'dateline-year-elsewhere' }
  }
  return null
}

export function textFacts(text: string, blocks: readonly Block[], labelled: Labelled, page: Page): Facts {
  const headline = blocks.find((b) => b.role === 'headline')
  const { dateline, byline } = labelled
  const agency = dateline?.agency
  const outlet = agency
    ? {
        value: text.slice(agency.start, agency.end),
        evidence: spanOf(text, agency.start, agency.end),
        rule: 'dateline-agency',
      }
    : byline?.outlet
      ? { value: byline.outlet, evidence: within(text, byline, byline.outlet), rule: 'byline-outlet' }
      : copyrightHolder(text, blocks)
  return {
    title: headline
      ? {
          value: text.slice(headline.start, headline.end).replace(/\s+/g, ' '),
          evidence: spanOf(text, headline.start, headline.end),
          rule: headline.rule,
        }
      : null,
    byline: byline
      ? { value: writers(byline), evidence: spanOf(text, byline.start, byline.end), rule: 'byline-line' }
      : null,
    outlet,
    dateline: dateline?.place
      ? {
          value: placeName(text.slice(dateline.place.start, dateline.place.end)),
          evidence: spanOf(text, dateline.place.start, dateline.place.end),
          rule: 'dateline',
        }
      : null,
    published: callersDay(page) ?? stampDay(text, blocks) ?? addressDay(page.url) ?? datelineDay(text, blocks, page),
  }
}

/** The people of a byline; where it names none, the agency. */
const writers = ({ people, outlet }: { people: string[]; outlet: string | null }): string[] =>
  people.length ? people : outlet ? [outlet] : []

function within(text: string, range: { start: number; end: number }, words: string) {
  const at = text.indexOf(words, range.start)
  return at >= 0 && at < range.end ? spanOf(text, at, at + words.length) : null
}

function copyrightHolder(text: string, blocks: readonly Block[]): Fact<string> | null {
  for (const b of blocks) {
    if (b.role !== 'copyright') continue
    const m =
      /(?:©|copyright)(?:\s?(?:\(c\)|©|copyright)){0,2}\s*(?:(?:19|20)\d\d(?:\s?[-–]\s?\d{4})?,?\s*)?((?:The )?\p{Lu}[\p{L}&.’'-]*(?: \p{Lu}[\p{L}&.’'-]*){0,4})/iu.exec(
        text.slice(b.start, Math.min(b.end, b.start + 200)),
      )
    const name = m?.[1]
      // a sentence of its own behind the name is cut off where the words end, so it may stand there in part
      .replace(/[.\s]+All(?: Rights?(?: Reserved)?)?\.?$/i, '')
      .replace(/[.,\s]+(?:Inc|Ltd|LLC)\.?$|\.$/i, '')
    if (name && name.length > 2 && /^\p{Lu}/u.test(name) && !/^(?:All|Rights|Copyright)/.test(name))
      return { value: name, evidence: within(text, b, name), rule: 'copyright-holder' }
  }
  return null
}

const plainly = (words: string | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim()

/** With the headline and the outlet that the caller gives. Where the page has the same words they keep the place they stand in. */
export function withCallers(article: Article, page: Page): Article {
  const told = (key: 'title' | 'outlet'): Fact<string> | null => {
    const value = plainly(page[key])
    if (value === '' || plainly(article[key]?.value) === value) return article[key]
    return { value, evidence: null, rule: 'caller' }
  }
  const facts = { title: told('title'), outlet: told('outlet') }
  if (facts.title === article.title && facts.outlet === article.outlet) return article
  const known = (code: string) => (facts.title && code === 'no-title') || (facts.outlet && code === 'no-outlet')
  return { ...article, ...facts, gaps: article.gaps.filter((g) => !known(g.code)) }
}

const MISSING: readonly [keyof Facts, string, string][] = [
  ['title', 'no-title', 'no headline found'],
  ['byline', 'no-byline', 'no author found'],
  ['outlet', 'no-outlet', 'no outlet found'],
  ['dateline', 'no-dateline', 'no dateline found'],
  ['published', 'no-published', 'no day of publication found: relative times stay unresolved'],
]
/** One gap for each fact that was not found. */
export const missing = (facts: Facts): Gap[] =>
  MISSING.filter(([key]) => facts[key] === null).map(([, code, note]) => ({ code, note, at: null }))
