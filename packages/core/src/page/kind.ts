import { type Block, type Gap, isBody, type PageFacts, type PageKind } from '../record/index.ts'

/** A body of fewer characters is a stub or none. */
const STUB = 1500
const SCRAP = 600
/** So many times of day at the heads of paragraphs make a live blog. */
const TIMES = 4
const LOCKED = /^(?:locked|metered)$/i

/** A kind that the page is, by which rule, and what that means for its reader. */
export interface Kind {
  readonly kind: PageKind
  readonly rule: string
  readonly note: string
}

/** What the mark-up says of the kind of page. */
interface Declared {
  readonly jsonLd?: readonly string[]
  /** `article:content_tier`, by which some outlets say that a page is for subscribers. */
  readonly tier?: string | undefined
  /** Entries with times of their own that the mark-up sets apart. */
  readonly entries?: number
}

/**
 * What kinds of page it is where it is no plain article, the one that says most first: `cookie-wall`,
 * `paywall-stub`, `live-blog`, `index-page`, `no-article`. Of pasted text only the words are asked.
 */
export function kindsOf(blocks: readonly Block[], declared: Declared = {}): Kind[] {
  const chars = (want: (b: Block) => boolean) => blocks.reduce((n, b) => n + (want(b) ? b.end - b.start : 0), 0)
  const body = chars((b) => isBody(b.role))
  const kinds: Kind[] = []
  const say = (kind: PageKind, rule: string, note: string) => kinds.push({ kind, rule, note })
  const cookies = chars((b) => b.role === 'cookie')
  if (body < SCRAP && cookies > Math.max(200, body))
    say('cookie-wall', 'cookie-share', 'the page shows more of a cookie notice than of an article')
  const data = (declared.jsonLd ?? []).join('\n').slice(0, 500_000)
  const locked = /"isAccessibleForFree"\s{0,9}:\s{0,9}"?false/i.test(data) || LOCKED.test(declared.tier ?? '')
  const walled = blocks.some((b) => b.role === 'subscription' && b.rule === 'phrases')
  if (body < STUB && (locked || (walled && body < SCRAP)))
    say(
      'paywall-stub',
      locked ? 'declared-locked' : 'subscription-words',
      'the page seems to show only the head of the article, the rest is for subscribers',
    )
  const times = blocks.filter((b) => b.role === 'live-stamp').length
  const live = /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"LiveBlogPosting"/.test(data)
  const entries = declared.entries ?? 0
  if (live || times >= TIMES || entries >= TIMES)
    say(
      'live-blog',
      live ? 'json-ld-type' : times >= TIMES ? 'live-stamps' : 'live-entries',
      'the page is a live blog: its entries were written at different times',
    )
  const others = blocks.filter((b) => b.role === 'recommended').length
  if (body < SCRAP && kinds.length === 0 && others >= 15)
    say('index-page', 'many-links', 'the page lists other pages and has next to no text of its own')
  if (!blocks.some((b) => isBody(b.role))) say('no-article', 'no-body', 'no running text found on the page')
  return kinds
}

/** Kinds as gaps of the record. */
export const kindGaps = (kinds: readonly Kind[]): Gap[] =>
  kinds.map(({ kind, note }) => ({ code: kind, note, at: null }))

/** The kind that matters most, as a fact. */
export const kindFact = (kinds: readonly Kind[]): PageFacts['kind'] => ({
  value: kinds[0]?.kind ?? 'article',
  evidence: null,
  rule: kinds[0]?.rule ?? 'running-text',
})
