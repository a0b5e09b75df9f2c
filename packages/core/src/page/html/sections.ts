/** Newsletters and round-ups in HTML: their items, and the furniture that mails put around and between them. */
import { isBody, type Page } from '../../record/index.ts'
import { isSponsor, MAIL_WORDS, TO_STORY } from '../en/sections.ts'
import { apart, type Head, isCall, itemHeads } from '../forms/sections.ts'
import { trim } from '../text/characters.ts'
import type { Paragraph } from '../text/label.ts'
import { labelOf } from '../text/lines.ts'
import { resolve } from './address.ts'
import { LINK, STRONG } from './inlines.ts'
import type { Selection } from './select.ts'
import type { Tree } from './tree.ts'

const LONGEST = 160
const MOST_WORDS = 22
/** Words in bold at the head of a paragraph are a heading where so much follows. */
const BEHIND = 40
/** Blocks behind a heading in which its first sentence stands. */
const NEAR = 3
/** So much of a round-up's words stands in its items. */
const MOST = 0.7
/** Blocks at head and foot in which a mail says that it is one. */
const EDGE = 14

export interface Sections {
  readonly paragraphs: readonly Paragraph[]
  readonly heads: readonly Head[]
  /** Where something begins that is no item. */
  readonly stops: readonly number[]
}

/** The items of a page, with its paragraphs labelled accordingly; as they are where it is no round-up. */
export function withSections(
  tree: Tree,
  selection: Selection,
  paragraphs: readonly Paragraph[],
  page: Page,
  base: string | null,
): Sections {
  const mail = page.container?.kind === 'mail' || saysMail(tree)
  const lines = new Lines(tree, selection, paragraphs, base)
  const heads = roundUp(tree.text, paragraphs, itemHeads(lines.heads(mail), mail), mail)
  if (heads.length === 0 && !mail) return { paragraphs, heads, stops: [] }
  const begins = (i: number) => lines.isHeading(i) || lines.styleOf(i) === heads[0]?.style || lines.ruled(i)
  return { ...apart(paragraphs, heads, mail, (i) => lines.line(i), begins, mail), heads }
}

/** A page is a round-up where most of its words stand in its items: headings with links under a story lead to other stories. */
function roundUp(
  text: string,
  paragraphs: readonly Paragraph[],
  heads: readonly Head[],
  mail: boolean,
): readonly Head[] {
  if (mail || heads.length === 0) return heads
  // the same words again and again are a call, and no heading
  if (new Set(heads.map((h) => text.slice(h.start, h.end))).size < heads.length * MOST) return []
  let all = 0
  let inside = 0
  for (const [i, p] of paragraphs.entries()) {
    if (!isBody(p.kind)) continue
    all += p.end - p.start
    if (i >= heads[0].at) inside += p.end - p.start
  }
  return inside >= all * MOST ? heads : []
}

function saysMail(tree: Tree): boolean {
  const { blocks, text } = tree
  const says = (i: number) =>
    blocks[i].end - blocks[i].start < 400 && MAIL_WORDS.test(text.slice(blocks[i].start, blocks[i].end))
  for (let i = Math.max(0, blocks.length - EDGE); i < blocks.length; i++) if (says(i)) return true
  for (let i = 0; i < Math.min(3, blocks.length); i++) if (says(i)) return true
  return false
}

/** The lines of a page as far as items are looked for in them. */
class Lines {
  private readonly tree: Tree
  private readonly selection: Selection
  private readonly paragraphs: readonly Paragraph[]
  private readonly base: string | null
  /** By block: how far words in bold reach from its head; its links, as [first, one past the last] of the inlines. */
  private readonly boldTo: Int32Array
  private readonly links: { readonly start: number; readonly end: number; readonly href: string }[][]
  private readonly rule: Uint8Array

  constructor(tree: Tree, selection: Selection, paragraphs: readonly Paragraph[], base: string | null) {
    this.tree = tree
    this.selection = selection
    this.paragraphs = paragraphs
    this.base = base
    const n = paragraphs.length
    this.boldTo = new Int32Array(n)
    this.rule = new Uint8Array(n)
    this.links = Array.from({ length: n }, () => NO_LINKS)
    let b = 0
    for (const m of tree.inlines) {
      if (m.end <= m.start || (m.kind !== STRONG && m.kind !== LINK)) continue
      while (b < n && paragraphs[b].end <= m.start) b++
      if (b >= n) break
      const p = paragraphs[b]
      const at = trim(tree.text, Math.max(m.start, p.start), Math.min(m.end, p.end))
      if (at.start >= at.end) continue
      if (m.kind === STRONG && at.start <= p.start + 4 && this.boldTo[b] === 0) this.boldTo[b] = at.end
      if (m.kind === LINK) {
        if (this.links[b] === NO_LINKS) this.links[b] = []
        this.links[b].push({ ...at, href: m.href })
      }
    }
    let r = 0
    for (let i = 0; i < n; i++) {
      // a rule stands before the first block behind it
      if (r < tree.rules.length && tree.rules[r] <= paragraphs[i].start) this.rule[i] = 1
      while (r < tree.rules.length && tree.rules[r] <= paragraphs[i].start) r++
    }
  }

  line(i: number): string {
    const { start, end } = this.paragraphs[i]
    return end - start > 400 ? '' : this.tree.text.slice(start, end)
  }

  isHeading(i: number): boolean {
    return this.selection.features[i].heading
  }

  ruled(i: number): boolean {
    return this.rule[i] === 1
  }

  /** How a line is printed that may begin an item; null for one that cannot. */
  styleOf(i: number): string | null {
    const p = this.paragraphs[i]
    const f = this.selection.features[i]
    if (!(isBody(p.kind) || p.kind === 'heading' || p.kind === 'headline' || OPEN_RULES.has(p.rule ?? ''))) return null
    const bold = this.boldTo[i]
    const { text } = this.tree
    if (bold > 0 && bold < p.end - 1) {
      // a lead-in: its last mark or the next one ends it, and a sentence follows
      const words = text.slice(p.start, bold)
      const ends = /[.:?!—–-]$/.test(words) || /^\s?[.:?!—–-]/.test(text.slice(bold, bold + 2))
      const count = words.split(/\s+/).length
      return ends && count >= 2 && count <= 14 && p.end - bold >= BEHIND && !f.heading ? 'lead' : null
    }
    if (p.end - p.start > LONGEST || f.words < 2 || f.words > MOST_WORDS) return null
    const line = text.slice(p.start, p.end)
    if (/[.,;]$/.test(line) || labelOf(line) || TO_STORY.test(line) || isSponsor(line) || MAIL_WORDS.test(line))
      return null
    if (p.kind === 'headline' && !f.heading) return null
    if (f.heading) return f.tag
    if (bold > 0) return 'bold'
    const [link] = this.links[i]
    if (link && link.start <= p.start + 4 && link.end >= p.end - 2) return isAddress(line) ? null : 'link'
    return !/[!?”"]$/.test(line) && f.words <= 16 && (this.ruled(i) || NUMBERED.test(line)) ? 'line' : null
  }

  /** The lines that a sentence of the article follows, with what shows that they begin something of their own. */
  heads(mail: boolean): Head[] {
    const styles = this.paragraphs.map((_, i) => this.styleOf(i))
    const heads: Head[] = []
    for (const [i, style] of styles.entries()) {
      // in a story on the web a line that is all link leads away from it
      if (style === null || (style === 'link' && !mail) || !(style === 'lead' || this.told(i, styles))) continue
      const p = this.paragraphs[i]
      let to = i + 1
      while (to < styles.length && styles[to] !== style && !isSponsor(this.line(to))) to++
      const numbered = NUMBERED.test(this.line(i))
      heads.push({
        at: i,
        start: p.start,
        end: style === 'lead' ? this.boldTo[i] : p.end,
        style,
        apart: numbered || this.ruled(i) || (i > 0 && this.ruled(i - 1) && !this.isSentence(i - 1)),
        href: this.ownLink(i, to),
      })
    }
    return heads
  }

  private told(i: number, styles: readonly (string | null)[]): boolean {
    for (let k = i + 1; k <= i + NEAR && k < styles.length; k++) {
      if (styles[k] === styles[i]) return false
      if (this.isSentence(k)) return true
    }
    return false
  }

  private isSentence(i: number): boolean {
    const f = this.selection.features[i]
    return isBody(this.paragraphs[i].kind) && f.words >= 8 && f.linkShare < 0.6
  }

  /** Where the heading leads, or a call behind the words of the item. */
  private ownLink(i: number, to: number): string | null {
    const p = this.paragraphs[i]
    const [first] = this.links[i]
    const stop = this.boldTo[i] > 0 ? this.boldTo[i] : p.end
    if (first && first.start <= p.start + 4 && first.end >= stop - 4) return this.address(first.href)
    for (let k = i; k < to && k < i + 30; k++)
      for (const l of this.links[k]) {
        const words = this.tree.text.slice(l.start, l.end).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
        if (words.length < 80 && TO_STORY.test(words)) return this.address(l.href)
        // plain text prints the address itself, behind a call or alone
        if (isAddress(words) && isCall(this.line(k))) return this.address(l.href)
      }
    return null
  }

  private address(href: string): string | null {
    const to = resolve(href, this.base)
    return to?.startsWith('mailto:') || to?.startsWith('tel:') ? null : to
  }
}
const NO_LINKS: { start: number; end: number; href: string }[] = []
const NUMBERED = /^(?:#|No\. ?)?\d{1,2}(?:[.):]\s|\s[–—-]\s)/
const isAddress = (words: string): boolean => /^https?:\/\/\S+$/.test(words)
/** Set aside for its links alone. */
const OPEN_RULES: ReadonlySet<string> = new Set(['html-links', 'html-after', 'html-outside', 'score'])
