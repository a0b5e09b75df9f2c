import type { Article, Block, Page } from '../record/index.ts'
import { missing, textFacts } from './facts.ts'
import { readHtml } from './html/read.ts'
import { clean } from './input.ts'
import { kindGaps, kindsOf } from './kind.ts'
import { aboutText } from './text/about.ts'
import { label } from './text/label.ts'
import { paragraphs } from './text/paragraphs.ts'

export { decodePage, looksLikeHtml } from './bytes/decode.ts'

export { articleMarkdown } from './markdown/write.ts'

export { articleText, isRead } from './output.ts'

/**
 * Reads a page: the text, its blocks with their roles, and what the page says about itself.
 * Pasted text is kept as given (NUL and lone surrogates become U+FFFD, one for one).
 * HTML becomes its visible text in reading order; each block knows where in the source it stands.
 * @throws ReadoutError R1001 when the input is empty, R1002 for a file that is no text, R1003 for a page that shows nothing
 */
export function readPage(page: Page): Article {
  if (page.text === undefined && page.html !== undefined) {
    const { text, gaps } = clean(page.html, true)
    return readHtml(text, page, [...(page.gaps ?? []), ...gaps])
  }
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
  const kinds = kindsOf(blocks)
  return {
    text,
    format: 'text',
    blocks,
    ...facts,
    marks: [],
    page: aboutText(text, blocks, facts, page, kinds),
    gaps: [...(page.gaps ?? []), ...gaps, ...kindGaps(kinds), ...missing(facts)],
  }
}
