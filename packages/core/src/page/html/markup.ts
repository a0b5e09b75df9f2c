/** The article's own mark-up as annotations over the text: lists, quotations, headings, links, emphasis. */
import { type Block, isApparatus, isBody, MARK_KINDS, type Mark } from '../../record/index.ts'
import { trim } from '../text/characters.ts'
import { resolve } from './address.ts'
import { CODE, EMPHASIS, type Inline, LINK, STRONG } from './inlines.ts'
import { itemNumbers } from './numbered.ts'
import { pageBreaks } from './pages.ts'
import { type DataTable, tableMarks } from './tables.ts'
import type { Tree } from './tree.ts'

const KIND: { readonly [n: number]: Mark['kind'] } = {
  [LINK]: 'link',
  [STRONG]: 'strong',
  [EMPHASIS]: 'emphasis',
  [CODE]: 'code',
}
/** So many elements around a block are looked at for lists and quotations. */
const CLIMB = 16
/** Emphasis that runs through more blocks than this was never closed: it stresses nothing. */
const RUNAWAY = 4

const isArticle = (b: Block): boolean => isBody(b.role) || isApparatus(b.role)

/**
 * The marks of a page in reading order, the outer before the inner. Only the article and what belongs to it is marked;
 * a list or a quotation reaches from its first to its last block of the article, over furniture that stands between.
 * `base` is what links are relative to, or null.
 */
export function markup(
  tree: Tree,
  blocks: readonly Block[],
  base: string | null,
  tables: readonly DataTable[],
): Mark[] {
  return nested([
    ...structure(tree, blocks),
    ...tableMarks(tree, blocks, tables),
    ...inline(tree, blocks, base),
    ...pageBreaks(tree, blocks),
  ])
}

/** Marks in reading order, the outer before the inner; one that would run out of the mark around it is cut there. */
export function nested(marks: Mark[]): Mark[] {
  const rank = (m: Mark) => MARK_KINDS.indexOf(m.kind)
  marks.sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b))
  const open: Mark[] = []
  for (const m of marks) {
    while (open.length && open.at(-1)!.end <= m.start) open.pop()
    const around = open.at(-1)
    if (around && m.end > around.end) m.end = around.end
    open.push(m)
  }
  return marks
}

/** Links and emphasis, cut at the edges of blocks. Both lists are in order, so that one walk over both is enough. */
function inline(tree: Tree, blocks: readonly Block[], base: string | null): Mark[] {
  const marks: Mark[] = []
  const addresses = new Map<string, string | null>()
  let first = 0
  for (const i of tree.inlines) {
    if (i.end <= i.start) continue
    while (first < blocks.length && blocks[first].end <= i.start) first++
    const parts = piecesOf(i, blocks, first)
    if (parts.length === 0) continue
    let href: string | null | undefined
    if (i.kind === LINK) {
      href = addresses.get(i.href)
      if (href === undefined) addresses.set(i.href, (href = resolve(i.href, base)))
      if (href === null) continue
    }
    for (const b of parts) {
      const at = trim(tree.text, Math.max(b.start, i.start), Math.min(b.end, i.end))
      if (at.start < at.end) marks.push({ kind: KIND[i.kind], ...at, ...(href ? { href } : {}) })
    }
  }
  return marks
}

/** The article's blocks that an element reaches into; none where it reaches into too many. */
function piecesOf(i: Inline, blocks: readonly Block[], from: number): Block[] {
  const parts: Block[] = []
  for (let k = from; k < blocks.length && blocks[k].start < i.end; k++) {
    if (k - from >= RUNAWAY) return []
    if (isArticle(blocks[k])) parts.push(blocks[k])
  }
  return parts
}

interface Open {
  readonly node: number
  readonly mark: Mark
}

/** Headings, lists with their items, and quotations, from the elements around each block. */
function structure(tree: Tree, blocks: readonly Block[]): Mark[] {
  const marks: Mark[] = []
  const open: Open[] = []
  let places: Int32Array | null = null
  const placeOf = (item: number) => (places ??= itemNumbers(tree))[item]
  let raw = 0
  for (const b of blocks) {
    if (!isArticle(b)) continue
    while (raw < tree.blocks.length && tree.blocks[raw].end <= b.start) raw++
    const node = tree.blocks[raw]?.node ?? -1
    const level = b.role === 'heading' || b.role === 'headline' ? headingLevel(tree, node) : 0
    if (level > 0) marks.push({ kind: 'heading', start: b.start, end: b.end, level })
    const chain = b.role === 'list' || b.role === 'quotation' ? chainOf(tree, node) : []
    let same = 0
    while (same < open.length && same < chain.length && open[same].node === chain[same]) same++
    open.length = same
    for (const o of open) o.mark.end = b.end
    for (const e of chain.slice(same)) {
      const mark = markOf(tree, e, b, open, placeOf)
      marks.push(mark)
      open.push({ node: e, mark })
    }
  }
  return marks
}

const nameOf = (tree: Tree, node: number): string => tree.names[tree.tag.get(node)]
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'menu'])
const ITEMS: ReadonlySet<string> = new Set(['li', 'dt', 'dd'])

function headingLevel(tree: Tree, node: number): number {
  for (let e = node, k = 0; e >= 0 && k < 4; e = tree.parent.get(e), k++) {
    const level = /^h([1-6])$/.exec(nameOf(tree, e))
    if (level) return +level[1]
  }
  return 0
}

/** The lists, items and quotations around a block, the outermost first. */
function chainOf(tree: Tree, node: number): number[] {
  const chain: number[] = []
  for (let e = node, k = 0; e >= 0 && k < CLIMB; e = tree.parent.get(e), k++) {
    const name = nameOf(tree, e)
    if (name === 'article' || name === 'main' || name === 'body') break
    if (LISTS.has(name) || ITEMS.has(name) || name === 'blockquote') chain.push(e)
  }
  return chain.reverse()
}

function markOf(tree: Tree, node: number, b: Block, open: readonly Open[], placeOf: (item: number) => number): Mark {
  const name = nameOf(tree, node)
  const at = { start: b.start, end: b.end }
  const depth = (kind: Mark['kind']) => open.reduce((n, o) => n + (o.mark.kind === kind ? 1 : 0), 0)
  if (name === 'blockquote') return { kind: 'blockquote', ...at, level: depth('blockquote') + 1 }
  if (LISTS.has(name)) return { kind: 'list', ...at, level: depth('list') + 1, ordered: name === 'ol' }
  const list = open.at(-1)
  const number = list?.mark.ordered && name === 'li' ? { number: placeOf(node) } : {}
  return { kind: 'item', ...at, level: Math.max(1, depth('list')), ...number }
}
