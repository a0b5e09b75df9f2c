import { ReadoutError } from '../../record/error.ts'
import type { Article, Block, Gap, Page } from '../../record/index.ts'
import { type Facts, missing, textFacts } from '../facts.ts'
import { agesAsStamps } from '../forms/ages.ts'
import { type Entry, entryMarks, stampedEntries } from '../forms/entries.ts'
import { sectionMarks } from '../forms/sections.ts'
import { inBody, speaking } from '../forms/speakers.ts'
import { kindGaps, kindsOf } from '../kind.ts'
import { isVisible, trim } from '../text/characters.ts'
import type { Paragraph } from '../text/label.ts'
import { label } from '../text/label.ts'
import { aboutPage } from './about.ts'
import { baseOf } from './address.ts'
import { authorGroups } from './authors.ts'
import { setApart } from './boxes.ts'
import { declaredEntries, markedEntries } from './entries.ts'
import { betweenHeadAndStory } from './heads.ts'
import { withoutLayout } from './layout.ts'
import { wholeLists } from './lists.ts'
import { markup, nested } from './markup.ts'
import { type Declared, declared, htmlFacts } from './metadata.ts'
import { BLOCK_MODEL } from './model.ts'
import { settle, toParagraphs } from './roles.ts'
import { FEATURES, rowsOf } from './score.ts'
import { withSections } from './sections.ts'
import { type Selection, select } from './select.ts'
import { dataTables, withTables } from './tables.ts'
import { termsOf, withTerms } from './terms.ts'
import { readTree, type Tree } from './tree.ts'
import { withTurns } from './turns.ts'
import { declaredBody, readUnseen } from './unseen.ts'

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

/** For the training script: all lists of names that may be the page's authors, with their features. */
export function observeAuthors(source: string): ReturnType<typeof authorGroups> {
  const { tree, selection } = seen(source)
  if (!selection) return { groups: [], rows: [] }
  const d = declared(tree)
  const { blocks } = blocksOf(tree, selection, d, BLOCK_MODEL, { html: source })
  return authorGroups(tree, d, tree.text, blocks)
}

/** The labelled blocks of a page. */
function blocksOf(tree: Tree, selection: Selection, d: Declared, model: typeof BLOCK_MODEL, page: Page) {
  const base = toParagraphs(tree, selection, d.title)
  const settled = model ? settle(tree, selection, base, model) : base
  const listed = wholeLists(tree, selection, settled)
  const headed = betweenHeadAndStory(tree, selection, listed, d.outlet)
  const apart = setApart(tree, selection, headed)
  // what mark-up says plainly stands above what its place made likely
  const tables = dataTables(tree)
  const terms = termsOf(tree)
  const formed = withTerms(tree, withTables(tree, selection, apart, tables), terms)
  const items = withSections(tree, selection, withoutLayout(tree, formed), page, addressOf(tree, page))
  const { paragraphs, speakers } = withTurns(tree, items.paragraphs, terms)
  const labelled = label(tree.text, speaking(paragraphs, speakers))
  const pieces = labelled.pieces.map(
    ({ start, end, role, rule }): Block => ({
      role,
      start,
      end,
      rule,
      origin: { start: tree.origin(start), end: tree.origin(end - 1) + 1 },
    }),
  )
  return { labelled, blocks: agesAsStamps(tree.text, pieces), tables, speakers, items }
}

/** What the links of a page are relative to. */
const addressOf = (tree: Tree, page: Page): string | null =>
  baseOf(tree.base, page.url ?? tree.canonical ?? tree.meta.get('og:url'))

/**
 * A page without visible text, which builds itself with scripts: what it says about itself for machines, where that is a title and at
 * least its day, its authors or an article's data.
 */
function bare(tree: Tree, d: Declared, page: Page, gaps: readonly Gap[], source: string): Article {
  const facts = htmlFacts(tree, d, '', [], NO_FACTS, page, source)
  const dated = facts.published !== null && facts.published.rule !== 'caller'
  if (!facts.title || !(dated || facts.byline || d.linked.headline))
    throw new ReadoutError(
      'R1003',
      'the page shows no text: it may build itself with scripts; save the page from a browser and read that',
    )
  const kinds = kindsOf([], {})
  const note =
    'the page shows no text, only what it declares about itself: it builds itself with scripts; save it from a browser'
  return {
    text: '',
    format: 'html',
    blocks: [],
    ...facts,
    marks: [],
    page: aboutPage({ tree, declared: d, text: '', blocks: [], facts, page, kinds }),
    gaps: [...gaps, { code: 'no-text', note, at: null }, ...kindGaps(kinds), ...missing(facts)],
  }
}
const NO_FACTS: Facts = { title: null, byline: null, outlet: null, dateline: null, published: null }

/**
 * Reads HTML: a flat tree in one pass, the element that holds the article, a role for every block of visible text,
 * and then the rules for pasted text inside the article's own blocks.
 * @throws ReadoutError R1003 when nothing on the page is visible and it does not say what it is either
 */
export function readHtml(source: string, page: Page, gaps: readonly Gap[], model = BLOCK_MODEL): Article {
  const { tree, selection } = seen(source)
  const { text } = tree
  const d = declared(tree)
  if (!selection || (selection.gain < FEW && declaredBody(d))) {
    const unseen = readUnseen(tree, d, page, gaps, source)
    if (unseen) return unseen
  }
  if (!selection) return bare(tree, d, page, gaps, source)
  const { labelled, blocks, tables, speakers, items } = blocksOf(tree, selection, d, model, page)
  const facts = htmlFacts(tree, d, text, blocks, textFacts(text, blocks, labelled, page), page, source)
  const marked = markedEntries(tree, blocks)
  const kinds = kindsOf(blocks, {
    jsonLd: tree.jsonLd,
    entries: marked.length,
    tier: tree.meta.get('article:content_tier'),
  })
  return {
    text,
    format: 'html',
    blocks,
    ...facts,
    marks: nested([
      ...markup(tree, blocks, addressOf(tree, page), tables),
      ...inBody(speakers, blocks),
      ...sectionMarks(text, blocks, items.heads, items.stops),
      ...(kinds.some((k) => k.kind === 'live-blog')
        ? entryMarks(text, blocks, entries(marked, tree, text, blocks), facts.published?.value ?? null, page.retrieved)
        : []),
    ]),
    page: aboutPage({ tree, declared: d, text, blocks, facts, page, kinds }),
    gaps: [...gaps, ...kindGaps(kinds), ...missing(facts)],
  }
}

/** The entries of a live blog: what the mark-up sets apart, what its data lists, or what stamps tell. */
function entries(marked: readonly Entry[], tree: Tree, text: string, blocks: readonly Block[]): readonly Entry[] {
  if (marked.length > 0) return marked
  const declared = declaredEntries(tree, text, blocks)
  return declared.length > 0 ? declared : stampedEntries(blocks)
}
