/** Markdown to an article: its words without the signs, with what the signs say kept as roles and marks. */
import { ReadoutError } from '../../record/error.ts'
import {
  type Article,
  type Block,
  type Fact,
  type Gap,
  type Mark,
  type Page,
  type Role,
  spanOf,
} from '../../record/index.ts'
import { type Facts, missing, textFacts } from '../facts.ts'
import { baseOf, resolve } from '../html/address.ts'
import { nested } from '../html/markup.ts'
import { kindGaps, kindsOf } from '../kind.ts'
import { aboutText } from '../text/about.ts'
import { isVisible } from '../text/characters.ts'
import { label, type Paragraph } from '../text/label.ts'
import { readMoment } from '../text/moment.ts'
import { type Container, type MarkdownBlock, markdownBlocks } from './blocks.ts'
import { frontMatter } from './front.ts'
import { cellsOf } from './tables.ts'
import { Written, writeWords } from './words.ts'

/**
 * Reads Markdown: front matter, blocks, words; then the rules for pasted text. Each block knows where in the source it
 * stands.
 * @throws ReadoutError R1003 where nothing would show
 */
export function readMarkdown(source: string, page: Page, gaps: readonly Gap[]): Article {
  const front = frontMatter(source)
  const field = (...names: string[]): readonly string[] =>
    names.map((n) => front.fields.get(n)).find((v) => v?.length) ?? []
  const stated = field('canonical', 'canonical_url', 'url', 'link', 'source')[0]
  const address = page.url ?? stated
  const out = new Written()
  const { paragraphs, marks } = write(out, source, front.end, baseOf(null, address))
  const text = out.text()
  if (!isVisible(text))
    throw new ReadoutError('R1003', 'the page shows no text: it is made of signs and addresses alone')
  const labelled = label(text, paragraphs)
  const blocks = labelled.pieces.map(
    ({ start, end, role, rule }): Block => ({
      role,
      start,
      end,
      rule,
      origin: { start: out.origin(start), end: out.origin(end - 1) + 1 },
    }),
  )
  const said = (values: readonly string[]): Fact<string> | null =>
    values[0] ? { value: values[0], evidence: null, rule: 'front-matter' } : null
  const found = textFacts(text, blocks, labelled, page)
  const people = field('author', 'authors', 'byline', 'by')
  const date = field('published', 'date', 'published_time', 'publishdate', 'created')[0]
  const day = date ? readMoment(date, null) : null
  const declared = day && day.precision !== 'year' && day.precision !== 'month' ? said([day.day]) : null
  const facts: Facts = {
    title: found.title ?? said(field('title')),
    byline: people.length
      ? { value: people.flatMap((p) => p.split(/\s*[,;]\s*|\s+and\s+/)), evidence: null, rule: 'front-matter' }
      : found.byline,
    outlet: said(field('outlet', 'site', 'publisher', 'publication')) ?? found.outlet,
    dateline: found.dateline,
    published: page.published ? found.published : (declared ?? found.published),
  }
  const kinds = kindsOf(blocks)
  const about = aboutText(text, blocks, facts, page, kinds)
  const own = stated ? resolve(stated, baseOf(null, page.url)) : null
  return {
    text,
    format: 'markdown',
    blocks,
    ...facts,
    marks: nested(marks),
    page: {
      ...about,
      published:
        declared && day && facts.published === declared
          ? {
              value: day.value,
              precision: day.precision,
              zone: day.zone,
              evidence: null,
              rule: 'front-matter',
              raw: date,
            }
          : about.published,
      language: raw(said(field('lang', 'language'))),
      section: raw(said(field('section', 'category', 'categories'))),
      canonical: own && /^https?:/.test(own) ? raw({ value: own, evidence: null, rule: 'front-matter' }) : null,
    },
    gaps: [...gaps.map((g) => inText(g, out, text)), ...kindGaps(kinds), ...missing(facts)],
  }
}

/** A gap with its place in the text instead of in the source; without one where the text does not show it. */
function inText(gap: Gap, out: Written, text: string): Gap {
  if (gap.at === null) return gap
  const start = out.shown(gap.at.start)
  const at = start < 0 ? null : spanOf(text, start, start + gap.at.text.length)
  return { ...gap, at: at?.text === gap.at.text ? at : null }
}

const raw = (fact: Fact<string> | null) => fact && { ...fact, raw: fact.value }

/** Writes all blocks; items of one list stand on lines of their own, other blocks apart by an empty line. */
function write(out: Written, source: string, from: number, base: string | null) {
  const { blocks, definitions } = markdownBlocks(source, from)
  const paragraphs: Paragraph[] = []
  const marks: Mark[] = []
  const boxes = new Map<object, Mark>()
  let before: MarkdownBlock | null = null
  let headline = false
  for (const b of blocks) {
    const at = b.lines[0]?.start ?? from
    if (out.size > 0) out.put(before && isNext(before, b) ? '\n' : '\n\n', at)
    const say = (lines: MarkdownBlock['lines']) => writeWords(out, source, lines, definitions, base)
    if (b.kind === 'table') {
      const table = writeTable(out, source, b, say)
      if (table.paragraphs.length === 0) continue
      before = b
      paragraphs.push(...table.paragraphs)
      contain(b.around, table.paragraphs[0].start, table.paragraphs.at(-1)!.end, boxes, marks)
      marks.push(...table.marks)
      continue
    }
    const begin = out.begin()
    const found = b.kind === 'code' ? plain(out, source, b) : say(b.lines)
    const { start, end } = out.trimmed(begin, out.size)
    if (start === end) continue
    before = b
    const first: boolean = b.kind === 'heading' && !headline && paragraphs.every((p) => p.kind !== 'paragraph')
    headline ||= first
    paragraphs.push({ start, end, ...roleOf(b, first) })
    if (b.kind === 'heading') marks.push({ kind: 'heading', start, end, level: b.level })
    contain(b.around, start, end, boxes, marks)
    marks.push(...within(out, found, { start, end }))
  }
  return { paragraphs, marks }
}

/** Code as it stands, line by line. */
function plain(out: Written, source: string, b: MarkdownBlock): Mark[] {
  const begin = out.size
  for (const [i, { start, end }] of b.lines.entries()) {
    if (i > 0) out.put('\n', start)
    out.put(source.slice(start, end), start)
  }
  return [{ kind: 'code', start: begin, end: out.size }]
}

/** A table: each cell is a block, with a tab between cells and a line break between rows. An empty heading row is none. */
function writeTable(
  out: Written,
  source: string,
  b: MarkdownBlock,
  say: (lines: MarkdownBlock['lines']) => Mark[],
): { paragraphs: Paragraph[]; marks: Mark[] } {
  const paragraphs: Paragraph[] = []
  const marks: Mark[] = []
  for (const [r, line] of b.lines.entries()) {
    let row: Mark | undefined
    for (const [c, cell] of cellsOf(source, line).entries()) {
      if (cell.start === cell.end) continue
      if (paragraphs.length > 0) out.put(row ? '\t' : '\n', cell.start)
      const begin = out.begin()
      const found = say([cell])
      const at = out.trimmed(begin, out.size)
      if (at.start === at.end) continue
      paragraphs.push({ ...at, kind: 'table', rule: 'md-table' })
      if (!row) marks.push((row = { kind: 'row', ...at, number: r + 1 }))
      row.end = at.end
      marks.push({ kind: 'cell', ...at, column: c + 1, ...(r === 0 ? { header: true } : {}) })
      marks.push(...within(out, found, at))
    }
  }
  const first = paragraphs[0]
  return {
    paragraphs,
    marks: first ? [{ kind: 'table', start: first.start, end: paragraphs.at(-1)!.end }, ...marks] : [],
  }
}

/** Marks cut at the edges of a block. */
const within = (out: Written, marks: readonly Mark[], { start, end }: { start: number; end: number }): Mark[] =>
  marks.flatMap((m) => {
    const t = out.trimmed(Math.max(m.start, start), Math.min(m.end, end))
    return t.start < t.end ? [{ ...m, ...t }] : []
  })

/** Does a block begin the item behind that of another, in one list? */
function isNext(a: MarkdownBlock, b: MarkdownBlock): boolean {
  const [x, y] = [a.around.at(-1), b.around.at(-1)]
  return x !== y && x?.kind === 'item' && y?.kind === 'item' && (x.list === y.list || b.around.includes(x))
}

function roleOf(b: MarkdownBlock, first: boolean): { kind: Role; rule?: string } {
  if (b.kind === 'heading') return { kind: first ? 'headline' : 'heading', rule: 'md-heading' }
  const inner = b.around.at(-1)
  return { kind: inner?.kind === 'item' ? 'list' : inner ? 'quotation' : 'paragraph' }
}

/** Makes or prolongs the marks of what stands around a block: quotations, lists and their items. */
function contain(around: readonly Container[], start: number, end: number, boxes: Map<object, Mark>, marks: Mark[]) {
  let lists = 0
  let quotes = 0
  const mark = (box: object, make: () => Mark) => {
    const known = boxes.get(box)
    if (known) known.end = end
    else {
      const m = make()
      boxes.set(box, m)
      marks.push(m)
    }
  }
  for (const c of around) {
    if (c.list) {
      const level = ++lists
      const { ordered } = c.list
      mark(c.list, () => ({ kind: 'list', start, end, level, ordered }))
      mark(c, () => ({ kind: 'item', start, end, level, ...(ordered ? { number: c.number } : {}) }))
    } else {
      const level = ++quotes
      mark(c, () => ({ kind: 'blockquote', start, end, level }))
    }
  }
}
