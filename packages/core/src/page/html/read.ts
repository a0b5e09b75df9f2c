import { ReadoutError } from '../../record/error.ts'
import type { Article, Block, Gap, Page } from '../../record/index.ts'
import { missing, textFacts } from '../facts.ts'
import { kindGaps, kindsOf } from '../kind.ts'
import { isVisible, trim } from '../text/characters.ts'
import type { Paragraph } from '../text/label.ts'
import { label } from '../text/label.ts'
import { aboutPage } from './about.ts'
import { baseOf } from './address.ts'
import { markup } from './markup.ts'
import { declared, htmlFacts } from './metadata.ts'
import { BLOCK_MODEL } from './model.ts'
import { settle, toParagraphs } from './roles.ts'
import { FEATURES, rowsOf } from './score.ts'
import { type Selection, select } from './select.ts'
import { dataTables, withTables } from './tables.ts'
import { readTree, type Tree } from './tree.ts'

/** Running text that adds up to less is hardly a story. */
const FEW = 200

/** The tree with its blocks narrowed to what is visible, and the selection; null where nothing is. */
function parse(source: string, scripted: boolean): { tree: Tree; selection: Selection | null } {
  const tree = readTree(source, scripted)
  for (const b of tree.blocks) {
    const { start, end } = trim(tree.text, b.start, b.end)
    b.start = start
    b.end = end
  }
  const kept = tree.blocks.filter((b) => b.start < b.end)
  tree.blocks.length = 0
  for (const b of kept) tree.blocks.push(b)
  return { tree, selection: isVisible(tree.text) ? select(tree) : null }
}

/** The page as it is seen, with scripts or, where that is next to nothing, without. */
function seen(source: string): { tree: Tree; selection: Selection | null } {
  const page = parse(source, true)
  if ((page.selection?.gain ?? 0) >= FEW || !/<noscript/i.test(source)) return page
  const plain = parse(source, false)
  return (plain.selection?.gain ?? 0) > 2 * FEW ? plain : page
}

/** For the training script: the features of each block, and what the rules alone make of it. */
export function observe(source: string): { texts: string[]; rows: Float64Array[]; base: Paragraph[] } {
  const { tree, selection } = seen(source)
  if (!selection) return { texts: [], rows: [], base: [] }
  const base = toParagraphs(tree, selection, declared(tree).title)
  const rows = rowsOf(tree, selection, base)
  return {
    texts: tree.blocks.map((b) => tree.text.slice(b.start, b.end)),
    rows: tree.blocks.map((_, i) => rows.slice(i * FEATURES.length, (i + 1) * FEATURES.length)),
    base,
  }
}

/**
 * Reads HTML: a flat tree in one pass, the element that holds the article, a role for every block of visible text,
 * and then the rules for pasted text inside the article's own blocks.
 * @throws ReadoutError R1003 when nothing on the page is visible
 */
export function readHtml(source: string, page: Page, gaps: readonly Gap[], model = BLOCK_MODEL): Article {
  const { tree, selection } = seen(source)
  const { text } = tree
  if (!selection)
    throw new ReadoutError(
      'R1003',
      'the page shows no text: it may build itself with scripts; save the page from a browser and read that',
    )
  const d = declared(tree)
  const base = toParagraphs(tree, selection, d.title)
  const tables = dataTables(tree)
  const settled = model ? settle(tree, selection, base, model) : base
  const labelled = label(text, withTables(tree, selection, settled, tables))
  const blocks = labelled.pieces.map(
    ({ start, end, role, rule }): Block => ({
      role,
      start,
      end,
      rule,
      origin: { start: tree.origin(start), end: tree.origin(end - 1) + 1 },
    }),
  )
  const facts = htmlFacts(tree, d, text, blocks, textFacts(text, blocks, labelled, page), page, source)
  const kinds = kindsOf(blocks, { jsonLd: tree.jsonLd, tier: tree.meta.get('article:content_tier') })
  const address = baseOf(tree.base, page.url ?? tree.canonical ?? tree.meta.get('og:url'))
  return {
    text,
    format: 'html',
    blocks,
    ...facts,
    marks: markup(tree, blocks, address, tables),
    page: aboutPage({ tree, declared: d, text, blocks, facts, page, kinds }),
    gaps: [...gaps, ...kindGaps(kinds), ...missing(facts)],
  }
}
