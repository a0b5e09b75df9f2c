/** Items of newsletters and round-ups: which lines begin one, whether a page is made of them, and how far each reaches. */
import { type Block, isApparatus, isBody, type Mark } from '../../record/index.ts'
import { isSponsor, MAIL_WORDS, TO_STORY } from '../en/sections.ts'
import { trim } from '../text/characters.ts'
import type { Paragraph } from '../text/label.ts'

/** A line that may begin an item. */
export interface Head {
  /** Its place among the paragraphs. */
  readonly at: number
  readonly start: number
  /** Where the heading ends: its line, or its words in bold at the head of a paragraph. */
  readonly end: number
  /** Lines of one style are items of one level. */
  readonly style: string
  /** A rule stands before it, or it is numbered. */
  readonly apart: boolean
  /** The address of its own story. */
  readonly href: string | null
}

/** Fewer are no round-up: on a page, and in a mail, which is known for one by its words. */
const FEWEST = 3
const FEWEST_IN_MAIL = 2
/** So many of the items must show that they stand by themselves. */
const SHARE = 2 / 3

/**
 * The heads of the items, or none: those of the style that most items have, where two thirds of them have a story of their own to link to
 * or, in a mail, stand apart by rules or numbers. Headings alone make no items: they part one story as well.
 */
export function itemHeads(heads: readonly Head[], mail: boolean): Head[] {
  const byStyle = new Map<string, Head[]>()
  for (const h of heads) {
    const list = byStyle.get(h.style)
    if (list) list.push(h)
    else byStyle.set(h.style, [h])
  }
  let best: Head[] = []
  for (const list of byStyle.values()) {
    if (list.length < (mail ? FEWEST_IN_MAIL : FEWEST)) continue
    const links = list.flatMap((h) => h.href ?? [])
    const own = new Set(links).size === links.length ? (h: Head) => h.href !== null : () => false
    const shown = list.filter((h) => own(h) || (mail && h.apart)).length
    if (shown >= list.length * SHARE && list.length > best.length) best = list
  }
  return best
}

/** Blocks of a sponsor's message, at most. */
const MESSAGE = 6
/** A line of the foot of a mail is not longer. */
const FOOT = 300
/** The words of a mail with one item end with the last paragraph of so many characters. */
const TOLD = 100

/** Paragraphs with the items' headings and the furniture around and between items named; `stops`: where something begins that is no item. */
export function apart(
  paragraphs: readonly Paragraph[],
  heads: readonly Head[],
  mail: boolean,
  line: (i: number) => string,
  /** Does another item, or whatever stands behind a rule, begin here? */
  begins: (i: number) => boolean,
  /** Are lines that show an address calls to read on? On the web they are words as others. */
  calls: boolean,
): { paragraphs: readonly Paragraph[]; stops: readonly number[] } {
  const result = [...paragraphs]
  const put = (i: number, kind: Paragraph['kind'], rule: string) => {
    result[i] = { start: result[i].start, end: result[i].end, kind, rule }
  }
  const starts = new Set(heads.map((h) => h.at))
  const stops: number[] = []
  for (const h of heads)
    if (h.end >= result[h.at].end && result[h.at].kind !== 'headline') put(h.at, 'heading', 'section')
  if (heads.length > 0)
    for (let i = 0; i < result.length; i++) {
      if (starts.has(i) || !isSponsor(line(i))) continue
      stops.push(result[i].start)
      for (let k = i; k < result.length && k < i + MESSAGE; k++) {
        if (k > i && (starts.has(k) || begins(k))) break
        if (isBody(result[k].kind) || result[k].kind === 'heading' || k === i) put(k, 'advert', 'sponsor')
      }
    }
  if (heads.length > 0 && calls)
    for (const [i, p] of result.entries()) if (isBody(p.kind) && isCall(line(i))) put(i, 'read-more', 'address-line')
  if (!mail) return { paragraphs: result, stops }
  const last =
    heads.at(-1)?.at ??
    result.findLastIndex((p, i) => isBody(p.kind) && p.end - p.start > TOLD && !MAIL_WORDS.test(line(i)))
  let foot = -1
  for (let i = 0; i < result.length; i++) {
    if (starts.has(i) || result[i].end - result[i].start > FOOT) continue
    const says = MAIL_WORDS.test(line(i))
    if (says && i > last && foot < 0) {
      foot = i
      stops.push(result[i].start)
    }
    if (says && result[i].rule !== 'box') put(i, 'newsletter', 'mail')
    else if (foot >= 0 && isBody(result[i].kind) && !/©|copyright/i.test(line(i))) put(i, 'footer', 'mail')
  }
  return { paragraphs: result, stops: stops.sort((a, b) => a - b) }
}

/**
 * Marks over the items, each from its heading to its last block of the article before the next one. What stands in no item (a greeting,
 * a message of a sponsor, the foot of a mail) lies outside: `stops` are offsets at which an item ends whatever follows.
 */
export function sectionMarks(
  text: string,
  blocks: readonly Block[],
  heads: readonly Head[],
  stops: readonly number[],
): Mark[] {
  const marks: Mark[] = []
  let b = 0
  let stop = 0
  for (const [k, h] of heads.entries()) {
    const next = heads[k + 1]?.start ?? text.length
    while (stop < stops.length && stops[stop] <= h.start) stop++
    const to = Math.min(next, stops[stop] ?? text.length)
    while (b < blocks.length && blocks[b].end <= h.start) b++
    if (!blocks[b] || !ours(blocks[b]) || blocks[b].start > h.start) continue
    let end = h.start
    let body = false
    for (let i = b; i < blocks.length && blocks[i].start < to; i++)
      if (ours(blocks[i])) {
        end = blocks[i].end
        body ||= isBody(blocks[i].role)
      }
    if (!body) continue
    const title = trim(text, h.start, Math.min(h.end, end))
    marks.push({
      kind: 'section',
      start: title.start,
      end,
      title: text.slice(title.start, title.end),
      ...(h.href ? { href: h.href } : {}),
    })
  }
  return marks
}
const ours = (b: Block): boolean => isBody(b.role) || isApparatus(b.role)

const ADDRESS = /https?:\/\/[^\s<>"]{3,1900}[^\s<>".,;:!?)\]]/
/** The first address printed in a line. */
export const addressIn = (line: string): string | null => ADDRESS.exec(line)?.[0] ?? null

/** An address alone, or behind a call to read on. */
export function isCall(line: string): boolean {
  const address = addressIn(line)
  if (address === null) return false
  const words = line.replace(address, '').replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return words === '' || TO_STORY.test(words)
}
