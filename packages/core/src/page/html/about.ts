/** What a page says about itself beyond title, byline, outlet and day: times, language, section, address, kind. */
import type { Block, Fact, Moment, Page, PageFacts } from '../../record/index.ts'
import { spanOf } from '../../record/index.ts'
import { CHANGED_WORDS } from '../en/dates.ts'
import type { Facts } from '../facts.ts'
import { type Kind, kindFact } from '../kind.ts'
import { readMoment } from '../text/moment.ts'
import { baseOf, resolve } from './address.ts'
import { conflicts, type Rival } from './conflicts.ts'
import { blockAt, decode, FOREIGN, first } from './declared.ts'
import { type Declared, dayFirst, MODIFIED, MODIFIED_HINT, PUBLISHED, VAGUE } from './metadata.ts'
import type { Tree } from './tree.ts'

export interface Known {
  readonly tree: Tree
  readonly declared: Declared
  readonly text: string
  readonly blocks: readonly Block[]
  readonly facts: Facts
  readonly page: Page
  readonly kinds: readonly Kind[]
}

type Declaration = Fact<string> & { raw: string | null }

const SECTION =
  'article:section og:article:section section parsely-section cxenseparse:section sailthru.section dcterms.subject'
const LANGUAGE = 'content-language og:locale dc.language dcterms.language language'

/** A time somewhere on the page, as it is written there. */
interface Said {
  readonly raw: string
  readonly rule: string
  readonly at?: { readonly start: number; readonly end: number }
}

export function aboutPage(k: Known): PageFacts {
  const languages = languagesOf(k)
  const addresses = addressesOf(k)
  const times = publishedTimes(k)
  const order = dayFirst(k.tree)
  return {
    kind: kindFact(k.kinds),
    published: publishedMoment(k, times, order),
    modified: modifiedMoment(k, order),
    language: languages[0] ?? null,
    section: sectionOf(k),
    canonical: addresses[0] ?? null,
    conflicts: conflicts(k, {
      published: times.flatMap((t): Rival[] => {
        const day = readMoment(t.raw, order)?.day
        return day ? [{ value: day, rule: t.rule }] : []
      }),
      language: languages,
      canonical: addresses,
    }),
  }
}

/** Every place that may say when the page was published, in the order in which they are believed. */
function publishedTimes({ tree, declared, text, blocks, page, facts }: Known): Said[] {
  const said: Said[] = []
  const add = (raw: string | null | undefined, rule: string, at?: Said['at']) => {
    if (raw) said.push({ raw: raw.slice(0, 300), rule, ...(at ? { at } : {}) })
  }
  add(page.published, 'caller')
  add(declared.linked.published, 'json-ld')
  add(first(tree.meta, `${PUBLISHED} ${VAGUE}`), 'meta')
  for (const t of tree.times.slice(0, 40)) {
    const named = /publish|pubdate|entry-date|posted/i.test(t.hint)
    if (MODIFIED_HINT.test(t.hint) || FOREIGN.has(blockAt(blocks, t.at)?.role ?? '')) continue
    add(t.datetime, named ? 'time-published' : 'time')
  }
  for (const b of blocks) {
    if (b.role !== 'stamp' || b.end - b.start > 200) continue
    const line = text.slice(b.start, b.end)
    if (!CHANGED_WORDS.test(line) || said.length === 0) add(line, 'stamp', b)
  }
  // the block that the day was read from, where it is none of these
  const evidence = facts.published?.evidence
  const block = evidence ? blockAt(blocks, evidence.start) : null
  if (evidence && block && block.role !== 'stamp' && block.end - block.start <= 300)
    add(text.slice(block.start, block.end), facts.published!.rule, block)
  return said
}

/** The time of publication that goes with the day that was found: the most precise, then the first that is believed. */
function publishedMoment({ text, facts, tree, declared }: Known, said: readonly Said[], order: boolean | null) {
  const day = facts.published
  if (!day) return partial(declared.linked.published ?? first(tree.meta, `${PUBLISHED} ${VAGUE}`))
  let best: Moment | null = null
  for (const s of said) {
    const time = readMoment(s.raw, order)
    if (!time || (time.day !== day.value && !(day.rule.endsWith('-local') && time.zone === 'Z'))) continue
    if (best && (best.precision !== 'day' || time.precision === 'day')) continue
    best = momentOf(text, s, time)
  }
  return best ?? { ...day, raw: null, precision: 'day' as const, zone: null }
}

/** A year or a month is no day, but it is something. */
function partial(raw: string | null): Moment | null {
  const time = raw ? readMoment(raw, null) : null
  return time && (time.precision === 'year' || time.precision === 'month')
    ? { value: time.value, precision: time.precision, zone: null, evidence: null, rule: 'declared', raw }
    : null
}

function momentOf(text: string, said: Said, time: NonNullable<ReturnType<typeof readMoment>>): Moment {
  return {
    value: time.value,
    precision: time.precision,
    zone: time.zone,
    evidence: said.at ? spanOf(text, said.at.start, said.at.end) : null,
    rule: said.rule,
    raw: said.at ? null : said.raw,
  }
}

/** When the page was last changed: what is declared, else what a line near the headline or under the text says. */
function modifiedMoment({ tree, declared, text, blocks }: Known, order: boolean | null): Moment | null {
  const said: Said[] = []
  if (declared.linked.modified) said.push({ raw: declared.linked.modified, rule: 'json-ld-modified' })
  const meta = first(tree.meta, MODIFIED)
  if (meta) said.push({ raw: meta, rule: 'meta-modified' })
  for (const t of tree.times) if (MODIFIED_HINT.test(t.hint)) said.push({ raw: t.datetime, rule: 'time-modified' })
  for (const b of blocks)
    if (b.role === 'stamp' && b.end - b.start <= 200) {
      const line = text.slice(b.start, b.end)
      const words = CHANGED_WORDS.exec(line)
      if (words)
        said.push({ raw: line.slice(words.index), rule: 'stamp', at: { start: b.start + words.index, end: b.end } })
    }
  for (const s of said) {
    const time = readMoment(s.raw, order)
    if (time) return momentOf(text, s, time)
  }
  return null
}

/** Languages that the page declares, as BCP 47 writes them. */
function languagesOf({ tree, declared }: Known): Declaration[] {
  const found: Declaration[] = []
  const add = (raw: string | null, rule: string) => {
    const code = raw ? tagOf(raw) : null
    if (code) found.push({ value: code, evidence: null, rule, raw })
  }
  add(tree.lang, 'html-lang')
  for (const key of LANGUAGE.split(' ')) add(first(tree.meta, key), `meta ${key}`)
  add(declared.linked.language, 'json-ld')
  return found
}

/** "en_us" is "en-US"; null for what is no tag of a language. */
function tagOf(raw: string): string | null {
  const m = /^\s*([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?![a-z\d])/i.exec(raw)
  if (!m) return null
  const script = m[2] ? `-${m[2][0].toUpperCase()}${m[2].slice(1).toLowerCase()}` : ''
  return `${m[1].toLowerCase()}${script}${m[3] ? `-${m[3].toUpperCase()}` : ''}`
}

function sectionOf({ tree, declared }: Known): Declaration | null {
  for (const [raw, rule] of [
    [first(tree.meta, SECTION), 'meta'],
    [declared.linked.section, 'json-ld'],
  ] as const) {
    const value = raw ? decode(raw.slice(0, 300)) : ''
    if (value && value.length <= 80 && !/^https?:/.test(value)) return { value, evidence: null, rule, raw }
  }
  return null
}

/** Addresses that the page gives as its own; one that leads to the front page is believed last. */
function addressesOf({ tree, declared, page }: Known): Declaration[] {
  const base = baseOf(tree.base, page.url)
  const found: Declaration[] = []
  const add = (raw: string | null | undefined, rule: string) => {
    const value = raw ? resolve(raw, base) : null
    if (value && /^https?:/.test(value)) found.push({ value, evidence: null, rule, raw: raw! })
  }
  add(tree.canonical, 'link-canonical')
  add(tree.meta.get('og:url'), 'meta og:url')
  add(declared.linked.url, 'json-ld')
  const front = (d: Declaration) => (/^https?:\/\/[^/]*\/?$/.test(d.value) ? 1 : 0)
  return found.sort((a, b) => front(a) - front(b))
}
