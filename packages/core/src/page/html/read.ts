import { ReadoutError } from '../../record/error.ts'
import type { Article, Block, Gap, Page } from '../../record/index.ts'
import { isBody } from '../../record/index.ts'
import { missing, textFacts } from '../facts.ts'
import { isVisible, trim } from '../text/characters.ts'
import { label } from '../text/label.ts'
import { declared, htmlFacts } from './metadata.ts'
import { toParagraphs } from './roles.ts'
import { select } from './select.ts'
import { readTree } from './tree.ts'

/**
 * Reads HTML: a flat tree in one pass, the element that holds the article, a role for every block of visible text,
 * and then the rules for pasted text inside the article's own blocks.
 * @throws ReadoutError R1003 when nothing on the page is visible
 */
export function readHtml(source: string, page: Page, gaps: readonly Gap[]): Article {
  const tree = readTree(source)
  for (const b of tree.blocks) Object.assign(b, trim(tree.text, b.start, b.end))
  const kept = tree.blocks.filter((b) => b.start < b.end)
  tree.blocks.length = 0
  for (const b of kept) tree.blocks.push(b)
  const { text } = tree
  if (!isVisible(text))
    throw new ReadoutError(
      'R1003',
      'the page shows no text: it may build itself with scripts; save the page from a browser and read that',
    )
  const d = declared(tree)
  const selection = select(tree)
  const labelled = label(text, toParagraphs(tree, selection, d.title))
  const blocks = labelled.pieces.map(
    ({ start, end, role, rule }): Block => ({
      role,
      start,
      end,
      rule,
      origin: { start: tree.origin(start), end: tree.origin(end - 1) + 1 },
    }),
  )
  const facts = htmlFacts(tree, d, text, blocks, textFacts(text, blocks, labelled, page), page)
  const empty = blocks.some((b) => isBody(b.role))
    ? []
    : [{ code: 'no-article', note: 'no running text found on the page', at: null }]
  return { text, format: 'html', blocks, ...facts, gaps: [...gaps, ...empty, ...missing(facts)] }
}
