/** The paragraphs and tables of a document, in order. */
import { escapeHtml } from '../html.ts'
import type { Item, Numbering } from './numbering.ts'
import { type Context, Runs } from './runs.ts'
import { type Form, formOf, headingAt } from './styles.ts'
import { child, childrenOf, type Element, isOn, valueIn } from './xml.ts'

export type Block =
  | { readonly kind: 'paragraph'; readonly html: string; readonly form: Form; readonly item: Item | null }
  | { readonly kind: 'heading'; readonly html: string; readonly level: number }
  /** A table or a box: HTML of its own. */
  | { readonly kind: 'other'; readonly html: string }

/** Tables in tables and boxes in boxes are read to this depth. */
const DEEPEST = 12

export class Blocks {
  readonly #context: Context
  readonly #numbering: Numbering
  readonly #runs: Runs
  readonly #render: (blocks: readonly Block[]) => string
  /** Words of paragraphs whose end was deleted: they begin the next. */
  #carried = ''

  constructor(context: Context, numbering: Numbering, render: (blocks: readonly Block[]) => string) {
    this.#context = context
    this.#numbering = numbering
    this.#runs = new Runs(context)
    this.#render = render
  }

  read(parent: Element, depth = 0): Block[] {
    const blocks: Block[] = []
    this.#walk(parent, blocks, depth)
    return blocks
  }

  #walk(parent: Element, blocks: Block[], depth: number): void {
    for (const e of childrenOf(parent)) {
      if (e.name === 'w:p') this.#paragraph(e, blocks, depth)
      else if (e.name === 'w:tbl') this.#table(e, blocks, depth)
      else if (e.name === 'w:sdt') this.#walk(child(e, 'w:sdtContent') ?? e, blocks, depth)
      else if (e.name === 'mc:AlternateContent') {
        const chosen = child(e, 'mc:Choice') ?? child(e, 'mc:Fallback')
        if (chosen) this.#walk(chosen, blocks, depth)
      } else if (/^w:(?:ins|moveTo|customXml|smartTag|body)$/.test(e.name)) this.#walk(e, blocks, depth)
      else if (e.name === 'w:altChunk')
        this.#context.left.set('embedded document', (this.#context.left.get('embedded document') ?? 0) + 1)
    }
  }

  #paragraph(e: Element, blocks: Block[], depth: number): void {
    const properties = child(e, 'w:pPr')
    const inline = this.#runs.read(e)
    const html = this.#carried + inline.html
    this.#carried = ''
    const mark = child(properties, 'w:rPr')
    if (child(mark, 'w:del') || child(mark, 'w:moveFrom')) this.#carried = html
    else if (/[^\s<>]/.test(html.replace(/<[^>]*>/g, ''))) blocks.push(this.#blockOf(html.trim(), properties))
    if (depth < DEEPEST)
      for (const box of inline.boxes) {
        const inside = this.#render(this.read(box, depth + 1))
        if (inside !== '') blocks.push({ kind: 'other', html: `<div>\n${inside}\n</div>` })
      }
  }

  #blockOf(html: string, properties: Element | undefined): Block {
    const style = this.#context.styles.get(valueIn(properties, 'w:pStyle') ?? '')
    const item = this.#numbering.next(child(properties, 'w:numPr'), style?.numbering)
    const level = style?.heading || headingAt(valueIn(properties, 'w:outlineLvl'))
    const form = formOf(style)
    if (level > 0 && form === 'text')
      return { kind: 'heading', level, html: (item?.label ? `${escapeHtml(item.label)} ` : '') + html }
    return { kind: 'paragraph', html, form, item }
  }

  #table(e: Element, blocks: Block[], depth: number): void {
    if (depth >= DEEPEST) return
    /** Cells that go on downwards, by the column that they begin in. */
    const spans = new Map<number, Cell>()
    const rows: Cell[][] = []
    for (const row of within(e, 'w:tr')) {
      const properties = child(row, 'w:trPr')
      if (child(properties, 'w:del')) continue
      const tag = isOn(properties, 'w:tblHeader') ? 'th' : 'td'
      const line: Cell[] = []
      let column = 0
      for (const cell of within(row, 'w:tc')) {
        const own = child(cell, 'w:tcPr')
        const wide = Math.min(100, Math.max(1, Number(valueIn(own, 'w:gridSpan') ?? 1) || 1))
        const merge = child(own, 'w:vMerge')
        const above = spans.get(column)
        if (merge && merge.attributes['w:val'] !== 'restart' && above) above.rows++
        else {
          const made: Cell = { tag, wide, rows: 1, html: this.#cell(cell, depth) }
          spans.delete(column)
          if (merge) spans.set(column, made)
          line.push(made)
        }
        column += wide
      }
      rows.push(line)
    }
    const html = rows.filter((r) => r.length > 0).map((r) => `<tr>${r.map(cellHtml).join('')}</tr>`)
    if (html.length > 0) blocks.push({ kind: 'other', html: `<table>\n${html.join('\n')}\n</table>` })
  }

  /** A cell with one plain paragraph is that paragraph’s words. */
  #cell(cell: Element, depth: number): string {
    const blocks = this.read(cell, depth + 1)
    const [first] = blocks
    return blocks.length === 1 && first!.kind === 'paragraph' && !first!.item ? first!.html : this.#render(blocks)
  }
}

interface Cell {
  readonly tag: string
  /** Columns that it reaches over. */
  readonly wide: number
  rows: number
  readonly html: string
}

const cellHtml = ({ tag, wide, rows, html }: Cell): string =>
  `<${tag}${rows > 1 ? ` rowspan="${rows}"` : ''}${wide > 1 ? ` colspan="${wide}"` : ''}>${html}</${tag}>`

/** Rows of a table and cells of a row, those in controls and insertions too. */
function* within(parent: Element, name: string): Generator<Element> {
  for (const e of childrenOf(parent)) {
    if (e.name === name) yield e
    else if (/^w:(?:sdt|sdtContent|ins|customXml)$/.test(e.name)) yield* within(e, name)
  }
}
