import type { Article, Block, Page } from '../record/index.ts'
import { missing, textFacts } from './facts.ts'
import { clean } from './input.ts'
import { label } from './text/label.ts'
import { paragraphs } from './text/paragraphs.ts'

/**
 * Reads a page: the text, its blocks with their roles, and what the page says about itself.
 * Pasted text is kept as given (NUL and lone surrogates become U+FFFD, one for one).
 * @throws ReadoutError R1001 when nothing is visible, R1002 for a file that is no text
 */
export function readPage(page: Page): Article {
  return readText(page)
}

function readText(page: Page): Article {
  const { text, gaps } = clean(page.text ?? '')
  const labelled = label(
    text,
    paragraphs(text).map((p) => ({ ...p, kind: 'paragraph' as const })),
  )
  const blocks = labelled.pieces.map(({ start, end, role, rule }): Block => ({ role, start, end, rule, origin: null }))
  const facts = textFacts(text, blocks, labelled, page)
  return { text, format: 'text', blocks, ...facts, gaps: [...gaps, ...missing(facts)] }
}
