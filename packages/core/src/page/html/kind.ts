import { type Block, type Gap, isBody } from '../../record/index.ts'
import type { Tree } from './tree.ts'

/** A body of fewer characters is a stub or none. */
const STUB = 1500
const SCRAP = 600
/** So many times of day at the heads of paragraphs make a live blog. */
const TIMES = 4

/**
 * What kind of page it is where it is no plain article, as gaps: `live-blog`, `paywall-stub`, `cookie-wall`,
 * `index-page`. The notes say by what it is known.
 */
export function kindGaps(tree: Tree, blocks: readonly Block[]): Gap[] {
  const chars = (want: (b: Block) => boolean) => blocks.reduce((n, b) => n + (want(b) ? b.end - b.start : 0), 0)
  const body = chars((b) => isBody(b.role))
  const gaps: Gap[] = []
  const say = (code: string, note: string) => gaps.push({ code, note, at: null })
  const data = tree.jsonLd.join('\n').slice(0, 500_000)
  const times = blocks.filter((b) => b.role === 'live-stamp').length
  if (/"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"LiveBlogPosting"/.test(data) || times >= TIMES)
    say('live-blog', 'the page is a live blog: its entries were written at different times')
  const locked = /"isAccessibleForFree"\s{0,9}:\s{0,9}"?false/i.test(data)
  const walled = blocks.some((b) => b.role === 'subscription' && b.rule === 'phrases')
  if (body < STUB && (locked || (walled && body < SCRAP)))
    say('paywall-stub', 'the page seems to show only the head of the article, the rest is for subscribers')
  const cookies = chars((b) => b.role === 'cookie')
  if (body < SCRAP && cookies > Math.max(200, body))
    say('cookie-wall', 'the page shows more of a cookie notice than of an article')
  const others = blocks.filter((b) => b.role === 'recommended').length
  if (body < SCRAP && gaps.length === 0 && others >= 15)
    say('index-page', 'the page lists other pages and has next to no text of its own')
  return gaps
}
