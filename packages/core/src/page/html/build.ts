import { type AttributeColumns, isHiddenName, markKind } from './attributes.ts'
import { Column } from './columns.ts'
import { Inlines, LINK } from './inlines.ts'
import { type Numbered, numbersOf } from './numbered.ts'
import type { Sink } from './scan.ts'
import { IS_BLOCK, IS_CELL, IS_FORMATTING, IS_SCOPE, IS_SKIPPED, IS_TABLE_PART, IS_VOID, Tags, tagOf } from './tags.ts'
import type { Tree } from './tree.ts'
import { VisibleText } from './visible.ts'

/** Elements deeper than this are taken as children of the one at this depth, so that no scan upwards is long. */
const SCAN = 256
/** An element that ends by the start of another lies no further out. */
const NEAR = 32
const MAX_META = 400
const MAX_JSON = 2_000_000
const MAX_MARKS = 400
const MAX_PAGES = 10_000

const A = tagOf('a')
const ABBR = tagOf('abbr')
const BASE = tagOf('base')
const BODY = tagOf('body')
const BR = tagOf('br')
/** In the attribute `role` of an element that stands where a printed page begins (DPUB-ARIA). */
const PAGE_BREAK = /(?:^|\s)doc-pagebreak(?:\s|$)/i
const DIALOG = tagOf('dialog')
const DIV = tagOf('div')
const HEAD = tagOf('head')
const HR = tagOf('hr')
const HTML = tagOf('html')
const LI = tagOf('li')
const OL = tagOf('ol')
const LINKED = tagOf('link')
const META = tagOf('meta')
const NOSCRIPT = tagOf('noscript')
const P = tagOf('p')
const PRE = tagOf('pre')
const SCRIPT = tagOf('script')
const SPAN = tagOf('span')
const SVG = tagOf('svg')
const TABLE = tagOf('table')
const TD = tagOf('td')
const TH = tagOf('th')
const TIME = tagOf('time')
const TITLE = tagOf('title')

/** Puts the flat tree of a page together, tag by tag. */
export class Builder implements Sink {
  private readonly source: string
  private readonly scripted: boolean
  /** Elements may be closed in their own tag. */
  private readonly xhtml: boolean
  private readonly tags: Tags
  private readonly parent = new Column()
  private readonly tag = new Column()
  private readonly hint = new Column()
  private readonly chars = new Column()
  private readonly hintTexts: string[] = ['']
  private readonly hintIndex = new Map<string, number>([['', 0]])
  /** By index of the hint: what its words say, worked out once. */
  private readonly markOfHint: ReturnType<typeof markKind>[] = [null]
  private readonly hiddenHint: boolean[] = [false]
  private readonly meta = new Map<string, string>()
  private readonly jsonLd: string[] = []
  private readonly times: Tree['times'] = []
  private readonly marks: Tree['marks'] = []
  private readonly inlines = new Inlines()
  private readonly numbered = new Map<number, Numbered>()
  private readonly pages: { number: number | null; at: number }[] = []
  private readonly rules: number[] = []
  private readonly visible: VisibleText
  private title = ''
  private canonical: string | null = null
  private base: string | null = null
  private lang: string | null = null
  /** Open elements, and for each the mark that it ends, or −1. */
  private readonly stack: number[] = []
  private readonly ends: number[] = []
  /** By number of the tag: how many are open. */
  private readonly opened: number[] = []
  /** Place in the stack of the element whose content is not shown, or −1. */
  private skipAt = -1
  private anchored = false
  private pre = 0
  private inTitle = false
  private json: string[] | null = null
  private jsonSize = 0

  constructor(source: string, scripted: boolean, xhtml: boolean) {
    this.source = source
    this.scripted = scripted
    this.xhtml = xhtml
    this.tags = new Tags(source)
    this.visible = new VisibleText({
      owner: () => {
        const { stack, tag, tags } = this
        let i = stack.length - 1
        for (let n = 0; i > 0 && n < SCAN && !(tags.bits(tag.get(stack[i])) & IS_BLOCK); n++) i--
        return { node: stack[i] ?? -1, inner: stack.at(-1) ?? -1 }
      },
      listOf: (node) => (this.tag.get(node) === LI ? this.parent.get(node) : -1),
      rowOf: (node) => this.tableParts(node),
      isItem: (node) => this.tag.get(node) === LI || (this.tags.bits(this.tag.get(node)) & IS_CELL) !== 0,
    })
  }

  text(from: number, to: number): void {
    if (this.skipAt >= 0) {
      if (this.inTitle || this.json) this.unseen(this.source.slice(from, to))
    } else this.written(this.visible.write(this.source, from, to, -1, this.pre > 0, this.anchored))
  }

  reference(s: string, from: number): void {
    if (this.skipAt >= 0) this.unseen(s)
    else this.written(this.visible.write(s, 0, s.length, from, this.pre > 0, this.anchored))
  }

  private written(n: number): void {
    if (n > 0 && this.stack.length) this.chars.add(this.stack[this.stack.length - 1], n)
  }

  /** Text that is not shown but read: the title's, and linked data. */
  private unseen(s: string): void {
    if (this.inTitle && this.title.length < 5000) this.title += s.slice(0, 5000)
    if (this.json && this.jsonSize < MAX_JSON) {
      this.jsonSize += s.length
      this.json.push(s)
    }
  }

  open(from: number, to: number, attributes: AttributeColumns): void {
    const { tags, stack, visible } = this
    const t = tags.at(from, to)
    const bits = tags.bits(t)
    if (t === BR) {
      if (this.skipAt < 0) visible.lineBreak()
      return
    }
    if (t === META || t === LINKED || t === BASE || t === HTML) this.said(t, attributes)
    const breaks = this.skipAt < 0 && PAGE_BREAK.test(attributes.get('role') ?? '')
    if (breaks) this.pageBreak(attributes)
    // Content in the head means that the body has begun, written or not.
    if (
      this.skipAt >= 0 &&
      stack.length - 1 === this.skipAt &&
      this.tag.get(stack[this.skipAt]) === HEAD &&
      (bits & IS_BLOCK || t === A || t === SPAN)
    )
      this.pop()
    const ended = tags.ends(t)
    if (ended) this.imply(t, ended)
    if (bits & IS_BLOCK && this.skipAt < 0) visible.endBlock()
    if (t === HR && this.skipAt < 0 && this.rules.at(-1) !== visible.size) this.rules.push(visible.size)
    if (bits & IS_VOID) return
    // nobody asks for the names of what is not shown
    const h = this.skipAt >= 0 ? 0 : this.hintOf(attributes)
    const node = this.tag.push(t)
    this.parent.push(stack.length ? stack[stack.length - 1] : -1)
    this.hint.push(h)
    this.chars.push(0)
    if (t === LI || t === OL || t === TD || t === TH) {
      const numbers = numbersOf(attributes)
      if (numbers) this.numbered.set(node, numbers)
    }
    let mark = -1
    if (this.skipAt < 0) {
      if (this.times.length < MAX_MARKS) {
        const datetime = (t === TIME ? attributes.get('datetime') : undefined) ?? this.dated(t, h, attributes)
        if (datetime)
          this.times.push({ datetime: datetime.slice(0, 60), node, at: visible.size, hint: this.hintTexts[h] })
      }
      const kind = this.markOfHint[h]
      if (kind && this.marks.length < MAX_MARKS)
        mark = this.marks.push({ kind, start: visible.size, end: visible.size, node }) - 1
    }
    if (attributes.selfClosing && (t === SVG || this.skipAt >= 0 || this.xhtml || breaks)) return
    stack.push(node)
    this.ends.push(mark)
    this.opened[t] = (this.opened[t] ?? 0) + 1
    if (t === A) this.anchored = true
    else if (t === PRE) this.pre++
    if (this.skipAt >= 0) {
      if (t === TITLE && !this.title && this.tag.get(stack[this.skipAt]) === HEAD) this.inTitle = true
    } else {
      const inline = tags.inline(t)
      if (inline) this.inlines.open(inline, node, visible.size, t === A ? attributes.get('href') : undefined)
      const hidden =
        t !== BODY &&
        t !== HTML &&
        (breaks || this.hiddenHint[h] || attributes.hides() || (t === DIALOG && attributes.get('open') === undefined))
      if (hidden || (bits & IS_SKIPPED && (this.scripted || t !== NOSCRIPT))) {
        this.skipAt = stack.length - 1
        if (t === TITLE && !this.title) this.inTitle = true
      }
    }
    if (t === SCRIPT && /ld\+json/i.test(attributes.get('type') ?? '')) this.json = []
  }

  /** The cell of a table around an element, with its row and its table; null where it stands in none near by. */
  private tableParts(node: number): { cell: number; row: number; table: number } | null {
    let cell = node
    for (let k = 0; cell >= 0 && k < 4 && !(this.tag.get(cell) === TD || this.tag.get(cell) === TH); k++)
      cell = this.tag.get(cell) === TABLE ? -1 : this.parent.get(cell)
    if (cell < 0 || !(this.tag.get(cell) === TD || this.tag.get(cell) === TH)) return null
    const row = this.parent.get(cell)
    let table = row
    for (let k = 0; table >= 0 && k < 3 && this.tag.get(table) !== TABLE; k++) table = this.parent.get(table)
    return { cell, row, table }
  }

  /** Notes where a printed page begins; the number that stands there is no part of the sentence and is not shown. */
  private pageBreak(attributes: AttributeColumns): void {
    if (this.pages.length >= MAX_PAGES) return
    const label = attributes.get('aria-label') ?? attributes.get('title') ?? attributes.get('id') ?? ''
    const number = /(?:^|\D)(\d{1,6})\D*$/.exec(label.slice(0, 200))?.[1]
    this.pages.push({ number: number === undefined ? null : +number, at: this.visible.size })
  }

  /**
   * The day that an element gives for what it shows ("3 days ago"): the content of an item property that names a date, or a full date with
   * figures in the title of an inline element.
   */
  private dated(t: number, h: number, attributes: AttributeColumns): string | undefined {
    if (this.markOfHint[h] === 'date') {
      const content = attributes.get('content')
      if (content !== undefined) return content
    } else if (t !== SPAN && t !== ABBR && t !== TIME) return undefined
    const title = attributes.get('title')
    return title !== undefined && title.length < 60 && /\d{4}/.test(title) ? title : undefined
  }

  /** What elements without content of their own say of the page. */
  private said(t: number, attributes: AttributeColumns): void {
    if (t === META) {
      const content = attributes.get('content')
      if (!content || this.meta.size >= MAX_META) return
      const key = (
        attributes.get('property') ??
        attributes.get('name') ??
        attributes.get('itemprop') ??
        attributes.get('http-equiv')
      )?.toLowerCase()
      if (key && !this.meta.has(key)) this.meta.set(key, content)
    } else if (t === LINKED) {
      if (/\bcanonical\b/i.test(attributes.get('rel') ?? '')) this.canonical ??= attributes.get('href') ?? null
    } else if (t === BASE) this.base ??= attributes.get('href') ?? null
    else this.lang ??= attributes.get('lang') ?? null
  }

  /** Ends what cannot hold the element that begins, with what is open inside it. */
  private imply(t: number, ended: number): void {
    const { tags, tag, stack } = this
    const stopsAtDiv = t === LI || t === P
    for (let n = 0; n < SCAN && stack.length > 0; n++) {
      let i = stack.length - 1
      let other = -1
      for (let m = 0; i >= 0; i--, m++) {
        if (m >= NEAR) return
        other = tag.get(stack[i])
        if (tags.endedAs(other) & ended) break
        if (tags.bits(other) & IS_SCOPE || (stopsAtDiv && other === DIV)) return
      }
      if (i < 0) return
      while (stack.length > i) this.pop()
    }
  }

  private hintOf(attributes: AttributeColumns): number {
    const words = attributes.hint()
    if (words === '') return 0
    const known = this.hintIndex.get(words)
    if (known !== undefined) return known
    const h = this.hintTexts.push(words) - 1
    this.hintIndex.set(words, h)
    this.markOfHint.push(markKind(words))
    this.hiddenHint.push(isHiddenName(words))
    return h
  }

  private pop(): void {
    const { stack } = this
    const node = stack.pop()!
    const mark = this.ends.pop()!
    const t = this.tag.get(node)
    this.opened[t]--
    if (this.skipAt === stack.length) this.skipAt = -1
    if (mark >= 0) this.marks[mark].end = this.visible.size
    const inline = this.tags.inline(t)
    if (inline) this.inlines.close(inline, node, this.visible.size)
    if (t === A) this.anchored = false
    else if (t === PRE) this.pre--
    else if (t === TITLE) this.inTitle = false
    else if (t === SCRIPT && this.json) {
      this.jsonLd.push(this.json.join(''))
      this.json = null
    }
    if (this.tags.bits(t) & IS_BLOCK) this.visible.endBlock()
  }

  close(from: number, to: number): void {
    const { tags, tag, stack, visible } = this
    const t = tags.at(from, to)
    if (t === BR) {
      if (this.skipAt < 0) visible.lineBreak()
      return
    }
    if (!(this.opened[t] > 0)) {
      if (t === P && this.skipAt < 0) visible.endBlock()
      return
    }
    const bits = tags.bits(t)
    const formatting = bits & IS_FORMATTING
    const limit = formatting ? 64 : SCAN
    for (let i = stack.length - 1, n = 0; i >= 0 && n < limit; i--, n++) {
      const other = tag.get(stack[i])
      if (other === t) {
        while (stack.length > i) this.pop()
        return
      }
      if (formatting) {
        if (!(tags.bits(other) & IS_BLOCK)) continue
        // A link that was opened outside this block ends here for the reader, whatever the tree says.
        if (t === A) {
          this.anchored = false
          this.inlines.end(LINK, visible.size)
        }
        return
      }
      if (tags.bits(other) & IS_CELL && !(bits & IS_TABLE_PART) && t !== TABLE) return
    }
  }

  /** The tree, when all is read. */
  end(): Tree {
    const { parent, chars, visible } = this
    while (this.stack.length) this.pop()
    visible.endBlock()
    for (let n = parent.size - 1; n > 0; n--) if (parent.get(n) >= 0) chars.add(parent.get(n), chars.get(n))
    return {
      text: visible.text(),
      blocks: visible.blocks,
      parent,
      tag: this.tag,
      names: this.tags.names,
      hint: this.hint,
      hintTexts: this.hintTexts,
      chars,
      meta: this.meta,
      jsonLd: this.jsonLd,
      marks: this.marks,
      inlines: this.inlines.found,
      pages: this.pages,
      rules: this.rules,
      numbered: this.numbered,
      times: this.times,
      title: this.title.replace(/\s+/g, ' ').trim(),
      canonical: this.canonical,
      base: this.base,
      lang: this.lang,
      origin: (offset) => visible.origin(offset),
    }
  }
}
