import type { Article, Block, Page } from '../record/index.ts'
import { missing, textFacts, withCallers } from './facts.ts'
import { agesAsStamps } from './forms/ages.ts'
import { withCorrections } from './forms/corrections.ts'
import { entryMarks, stampedEntries } from './forms/entries.ts'
import { sectionMarks } from './forms/sections.ts'
import { inBody, speakerMarks, speaking } from './forms/speakers.ts'
import { nested } from './html/markup.ts'
import { readHtml } from './html/read.ts'
import { clean } from './input.ts'
import { kindGaps, kindsOf } from './kind.ts'
import { readMarkdown } from './markdown/read.ts'
import { withNext } from './story/join.ts'
import { aboutText } from './text/about.ts'
import { label, type Paragraph } from './text/label.ts'
import { isItem, type Line, paragraphs } from './text/paragraphs.ts'
import { textSections } from './text/sections.ts'
import { tabTables } from './text/tables.ts'

export { decodePage } from './bytes/decode.ts'

export { looksLikeHtml } from './html/looks.ts'

export { looksLikeMarkdown } from './markdown/looks.ts'
export { articleMarkdown } from './markdown/write.ts'

export { otherThanPage } from './other/index.ts'

export { articleText, isRead } from './output.ts'
export { sourceOf } from './source.ts'

/**
 * Reads a page: the text, its blocks with their roles, and what the page says about itself.
 * Pasted text is kept as given (NUL and lone surrogates become U+FFFD, one for one).
 * HTML becomes its visible text in reading order, Markdown its words without the signs; each block knows where in the
 * source it stands. Pages that go on with the story (`next`) are read each by itself, and what they add stands behind it.
 * @throws ReadoutError R1001 when the input is empty, R1002 for a file that is no text, R1003 for a page that shows nothing
 */
export function readPage(page: Page): Article {
  const article = withCallers(readOne(page), page)
  return withCorrections(page.next?.length ? withNext(article, page) : article)
}

function readOne(page: Page): Article {
  if (page.text === undefined && page.html !== undefined) {
    const { text, gaps } = clean(page.html, true)
    return readHtml(text, page, [...(page.gaps ?? []), ...gaps])
  }
  if (page.text === undefined && page.markdown !== undefined) {
    const { text, gaps } = clean(page.markdown)
    return readMarkdown(text, page, [...(page.gaps ?? []), ...gaps])
  }
  return readText(page)
}

/** Items of a list by their signs: two of them at least, and below the first sentence; over it they are points of a lead. */
function kinds(text: string, lines: readonly Line[]): Paragraph[] {
  const items = lines.map((line) => isItem(text, line))
  const body = lines.findIndex(
    (line, i) => !items[i] && line.end - line.start > 40 && /[.!?”"]/.test(text[line.end - 1]),
  )
  const listed = (i: number) => body >= 0 && i > body && items[i] && (items[i - 1] || items[i + 1])
  return lines.map(({ start, end }, i) => ({ start, end, kind: listed(i) ? 'list' : 'paragraph' }))
}

function readText(page: Page): Article {
  const { text, gaps } = clean(page.text ?? '')
  const cut = tabTables(text, kinds(text, paragraphs(text)))
  const items = textSections(text, cut.paragraphs)
  const speakers = speakerMarks(text, items.paragraphs, [])
  const labelled = label(text, speaking(items.paragraphs, speakers))
  const blocks = agesAsStamps(
    text,
    labelled.pieces.map(({ start, end, role, rule }): Block => ({ role, start, end, rule, origin: null })),
  )
  const facts = textFacts(text, blocks, labelled, page)
  const found = kindsOf(blocks)
  return {
    text,
    format: 'text',
    blocks,
    ...facts,
    marks: nested([
      ...cut.marks,
      ...inBody(speakers, blocks),
      ...sectionMarks(text, blocks, items.heads, items.stops),
      ...entryMarks(text, blocks, stampedEntries(blocks), facts.published?.value ?? null, page.retrieved),
    ]),
    page: aboutText(text, blocks, facts, page, found),
    gaps: [...(page.gaps ?? []), ...gaps, ...kindGaps(found), ...missing(facts)],
  }
}
