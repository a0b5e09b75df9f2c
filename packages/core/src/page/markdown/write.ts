/** The article as Markdown (CommonMark), from its blocks and its own mark-up. */
import type { Article, Block, Mark } from '../../record/index.ts'
import { isRead } from '../output.ts'
import { escapeText } from './escape.ts'
import { inlineMarkdown } from './inline.ts'
import { cellWords, tableLines, type WrittenCell } from './tables.ts'

/** A list, an item or a quotation around blocks. */
interface Box {
  readonly kind: 'list' | 'item' | 'blockquote'
  readonly ordered: boolean
  /** What the head of an item is, and what stands under it; of a quotation both are "> ". */
  readonly head: string
  readonly under: string
}

/** The sign at the head of an item in pasted text, escaped. */
const BULLET = /^(?:[•‣◦▪●∙]|\\[*-])[ \t\u00a0]+/

/** What one line shows: in headings and bold leads there are no line breaks. */
const oneLine = (s: string): string => s.replace(/(?<!\s)\s*\n\s*/g, ' ')

/**
 * The article as Markdown: its title, authors, outlet and day, its standfirst, then the text with its headings, lists,
 * quotations, links and emphasis. Characters of the text that Markdown would take for mark-up are escaped.
 * Where the article has no marks (pasted text, records of older versions), the roles of its blocks stand in for them.
 * @example articleMarkdown(readPage({ html: '<h1>Dam shut</h1><p>It is <b>shut</b>.</p>' })) // '# Dam shut\n\nIt is **shut**.'
 */
export function articleMarkdown(article: Article): string {
  const lines: string[] = []
  const paragraph = (text: string) => {
    if (lines.length) lines.push('')
    lines.push(text)
  }
  if (article.title) paragraph(`# ${heading(escapeText(article.title.value, false))}`)
  const by = [article.byline?.value.join(', '), article.outlet?.value, article.published?.value].filter(Boolean)
  if (by.length) paragraph(`*${escapeText(by.join(' · '), false)}*`)
  const marks = new Walk(article.marks ?? [])
  let before: readonly Box[] = []
  let table: OpenTable | null = null
  for (const b of article.blocks) {
    if (!isRead(b) && b.role !== 'standfirst' && b.role !== 'live-stamp') continue
    const { around, inside } = marks.at(b)
    if (table && b.start >= table.mark.end) table = null
    const mark = inside.find((m) => m.kind === 'table')
    if (mark) table = { mark, rows: [] }
    if (table) {
      addCell(table, inside, cellWords(inlineMarkdown(article.text, b.start, b.end, inside)))
      if (b.end < table.mark.end) continue
    }
    const boxes = boxesOf(b, around, before, marks)
    if (table) {
      writeBlock(lines, boxes, before, tableLines(table.rows).join('\n'))
      before = boxes
      continue
    }
    // in pasted text the signs of a list are a part of its words
    const words = blockText(article.text, b, inside)
    writeBlock(lines, boxes, before, b.role === 'list' ? words.replace(BULLET, '') : words)
    before = boxes
  }
  return lines.join('\n')
}

/** A table whose cells are being gathered; it is written with its last. */
interface OpenTable {
  readonly mark: Mark
  readonly rows: WrittenCell[][]
}

function addCell({ rows }: OpenTable, inside: readonly Mark[], words: string) {
  if (rows.length === 0 || inside.some((m) => m.kind === 'row')) rows.push([])
  const row = rows.at(-1)!
  const mark = inside.find((m) => m.kind === 'cell')
  const last = row.at(-1)
  // a further paragraph of the cell
  if (!mark && last) last.words += `<br>${words}`
  else row.push({ mark: mark ?? { kind: 'cell', start: 0, end: 1, column: row.length + 1 }, words })
}

function blockText(text: string, b: Block, inside: readonly Mark[]): string {
  if (b.role === 'heading') {
    const level = inside.find((m) => m.kind === 'heading')?.level ?? 2
    // the title is the one heading of the first level
    // the heading of an item leads to its story, which the page may link to further down
    const story = inside.find((m) => m.kind === 'section' && m.start >= b.start)?.href
    const marks: readonly Mark[] =
      story && !inside.some((m) => m.kind === 'link')
        ? [{ kind: 'link', start: b.start, end: b.end, href: story }, ...inside]
        : inside
    return `${'#'.repeat(Math.min(6, Math.max(2, level)))} ${heading(oneLine(inlineMarkdown(text, b.start, b.end, marks)))}`
  }
  // the time of an entry of a live blog, without which the entry says little
  if ((b.role === 'standfirst' && b.rule !== 'lead') || b.role === 'live-stamp') {
    const rest = inside.filter((m) => m.kind !== 'strong')
    return `**${oneLine(inlineMarkdown(text, b.start, b.end, rest))}**`
  }
  return inlineMarkdown(text, b.start, b.end, inside).replace(/(?<![ \t])[ \t]*\n[ \t]*/g, '\\\n')
}

/** Signs at the end of a heading would be taken for its closing. */
const heading = (s: string): string => s.replace(/(?<!#)#+$/, (run) => `\\${run}`)

/** Walks over the marks of an article as its blocks go by. */
class Walk {
  private readonly marks: readonly Mark[]
  private readonly boxes = new Map<Mark, Box>()
  private readonly open: Mark[] = []
  private next = 0

  constructor(marks: readonly Mark[]) {
    this.marks = marks
  }

  /** The marks around a block, the outermost first, and those inside it. */
  at(b: Block): { around: Mark[]; inside: Mark[] } {
    const inside: Mark[] = []
    for (; this.next < this.marks.length && this.marks[this.next].start < b.end; this.next++) {
      const m = this.marks[this.next]
      if (isBox(m)) {
        while (this.open.length && this.open.at(-1)!.end <= m.start) this.open.pop()
        this.open.push(m)
      } else if (m.end > b.start) inside.push(m)
    }
    return { around: this.open.filter((m) => m.start <= b.start && m.end >= b.end), inside }
  }

  /** The box of a mark, made once; `flip` where a list follows another that it would run into. */
  boxOf(mark: Mark, list: Box | undefined, flip: boolean): Box {
    let box = this.boxes.get(mark)
    if (!box)
      this.boxes.set(mark, (box = makeBox(mark.kind as Box['kind'], mark.ordered ?? false, mark.number, list, flip)))
    return box
  }
}

const isBox = (m: Mark): boolean => m.kind === 'list' || m.kind === 'item' || m.kind === 'blockquote'

function makeBox(
  kind: Box['kind'],
  ordered: boolean,
  number: number | undefined,
  list: Box | undefined,
  flip: boolean,
): Box {
  if (kind === 'blockquote') return { kind, ordered, head: '> ', under: '> ' }
  // the sign of a list stands in its head, for its items to take
  if (kind === 'list') return { kind, ordered, head: ordered ? (flip ? ')' : '.') : flip ? '*' : '-', under: '' }
  const head = list?.ordered ? `${Math.max(0, number ?? 1)}${list.head} ` : `${list?.head ?? '-'} `
  return { kind, ordered, head, under: ' '.repeat(head.length) }
}

/** Boxes around a block: from its marks, else from its role. */
function boxesOf(b: Block, around: readonly Mark[], before: readonly Box[], marks: Walk): readonly Box[] {
  const boxes: Box[] = []
  for (const m of around) {
    const rival = before[boxes.length]
    const runsOn = boxes.every((x, i) => x === before[i])
    const flip = m.kind === 'list' && runsOn && rival?.kind === 'list' && (rival.head === '-' || rival.head === '.')
    const list = boxes.findLast((x) => x.kind === 'list')
    boxes.push(marks.boxOf(m, list, flip))
  }
  if (b.role === 'list' && !boxes.some((x) => x.kind === 'item')) {
    const list =
      before.length === 2 && before[0].kind === 'list' ? before[0] : makeBox('list', false, undefined, undefined, false)
    return [list, makeBox('item', false, undefined, list, false)]
  }
  if (b.role === 'quotation' && !boxes.some((x) => x.kind === 'blockquote'))
    boxes.push(makeBox('blockquote', false, undefined, undefined, false))
  return boxes
}

function writeBlock(lines: string[], boxes: readonly Box[], before: readonly Box[], text: string) {
  let same = 0
  while (same < boxes.length && boxes[same] === before[same]) same++
  const under = (list: readonly Box[]) => list.map((x) => (x.kind === 'list' ? '' : x.under)).join('')
  if (lines.length && !isTight(boxes, before, same)) lines.push(under(boxes.slice(0, same)).trimEnd())
  const head = boxes.map((x, i) => (x.kind === 'list' ? '' : i < same ? x.under : x.head)).join('')
  const rest = under(boxes)
  for (const [i, line] of text.split('\n').entries()) lines.push((i === 0 ? head : rest) + line)
}

/** Items of one list stand without an empty line between them, and so does a list under the words of its item. */
function isTight(boxes: readonly Box[], before: readonly Box[], same: number): boolean {
  const [ours, theirs] = [boxes[same], before[same]]
  if (ours?.kind === 'item') return theirs?.kind === 'item'
  const item = boxes[same + 1]
  return (
    ours?.kind === 'list' && theirs === undefined && same > 0 && (!ours.ordered || item?.head.startsWith('1.') === true)
  )
}
