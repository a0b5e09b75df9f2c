import { type Block, isBody } from '../../record/index.ts'
import { NOTE } from '../en/corrections.ts'

/** Entities and tags in a declared value, resolved and cut. */
export const decode = (s: string): string => evened(resolved(s).replace(/<[^<>]{1,100}>/g, ''))

/** The text of a title element: entities that were written twice are resolved; what looks like a tag is text there. */
export const decodeTitle = (s: string): string => evened(resolved(s))

const resolved = (s: string): string =>
  s.replace(/&(amp|quot|apos|lt|gt|nbsp|#\d{1,6}|#x[\da-f]{1,6});/gi, (m, e: string) => {
    const named: { [k: string]: string } = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' }
    if (named[e.toLowerCase()]) return named[e.toLowerCase()]
    const cp = /^#x/i.test(e) ? Number.parseInt(e.slice(2), 16) : Number.parseInt(e.slice(1), 10)
    return cp > 31 && cp < 0xd800 ? String.fromCodePoint(cp) : m
  })

const evened = (s: string): string => s.replace(/\s+/g, ' ').trim()

/** The first of several keys that is declared. */
export const first = (meta: ReadonlyMap<string, string>, keys: string): string | null => {
  for (const k of keys.split(' ')) {
    const v = meta.get(k)?.trim()
    if (v) return v
  }
  return null
}
/** Roles whose authors and dates are those of other stories. */
export const FOREIGN: ReadonlySet<string> = new Set([
  'comments',
  'recommended',
  'navigation',
  'footer',
  'advert',
  'share',
])

/** The block that holds an offset; blocks are in order. */
export function blockAt(blocks: readonly Block[], offset: number): Block | null {
  let lo = 0
  let hi = blocks.length - 1
  while (lo <= hi) {
    const mid = (lo + hi) >> 1
    if (blocks[mid].end <= offset) lo = mid + 1
    else if (blocks[mid].start > offset) hi = mid - 1
    else return blocks[mid]
  }
  return blocks[lo] && blocks[lo].start - offset <= 2 ? blocks[lo] : null
}

/** A note that corrects the article: its day is that of the correction. */
export const isNote = (text: string, b: Block): boolean =>
  b.role === 'correction' || NOTE.test(text.slice(b.start, Math.min(b.end, b.start + 80)))

/** Comments and other stories, as the page's own names say. */
export const isElsewhere = (b: Block): boolean => FOREIGN.has(b.role) && b.rule === 'html-names'

/** Does an offset stand in a sentence of the story, and not at its head? */
export function told(blocks: readonly Block[], at: number): boolean {
  const b = blockAt(blocks, at)
  return b !== null && b.rule === 'body' && isBody(b.role) && b.role !== 'heading' && at - b.start > 12
}
