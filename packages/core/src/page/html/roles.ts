import type { Role } from '../../record/index.ts'
import { readByline, readStampedByline } from '../text/byline.ts'
import { findDay } from '../text/dates.ts'
import type { Paragraph } from '../text/label.ts'
import { labelOf, lineRole } from '../text/lines.ts'
import { isStampLine } from '../text/stamp.ts'
import { isEnglish } from './english.ts'
import { type BlockModel, FEATURES, forestOf, rowsOf } from './score.ts'
import { type Feature, isItem, type Phrases, type Selection, signs } from './select.ts'
import type { Tree } from './tree.ts'

const APPARATUS_HINTS: ReadonlySet<Role> = new Set<Role>([
  'byline',
  'stamp',
  'caption',
  'credit',
  'standfirst',
  'categories',
  'correction',
  'pullquote',
  'author-bio',
])

/** What names say loosely of boxes that hold all kinds of things; the words know better. */
const VAGUE: ReadonlySet<Role> = new Set<Role>(['navigation', 'recommended', 'footer', 'share', 'byline', 'stamp'])

const loose = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * Turns the blocks of a page into paragraphs for the labeller: those of the article with the role their element gives
 * them, and all others with a furniture role that is decided here and stands.
 */
export function toParagraphs(tree: Tree, selection: Selection, title: string | null): Paragraph[] {
  const { features, inside } = selection
  const n = tree.blocks.length
  const within = tree.blocks.map((b) => b.node >= 0 && inside[b.node] === 1)
  const headline = findHeadline(tree, features, within, title)
  const strong = (i: number) => within[i] && features[i].value > 20
  let first = 0
  while (first < n && !strong(first)) first++
  let last = n - 1
  while (last >= 0 && !strong(last)) last--
  const parentOf = (node: number) => (node >= 0 ? tree.parent.get(node) : -2)
  return tree.blocks.map((b, i): Paragraph => {
    const f = features[i]
    const at = { start: b.start, end: b.end }
    if (i === headline) return { ...at, kind: 'headline', rule: 'html-headline' }
    const line = f.chars <= 400 ? tree.text.slice(b.start, b.end) : ''
    const near = headline >= 0 ? i > headline - 6 && i <= Math.max(first, headline) + 8 : i < first + 3
    const outside = (): Paragraph => ({ ...at, ...furniture(tree, selection.phrases, i, f, line, near, i > last) })
    if (!within[i]) {
      // A standfirst or a first paragraph may stand between the headline and the body's element.
      if (headline >= 0 && i > headline && i < first && f.hinted === 'standfirst' && f.words >= 5)
        return { ...at, kind: 'standfirst', rule: 'html-names' }
      return outside()
    }
    const told =
      f.hinted === 'standfirst' &&
      (i > headline + 3 ||
        (f.tag === 'p' && i === first && parentOf(b.node) === parentOf(tree.blocks[i + 1]?.node ?? -1)))
    if (f.hinted !== null && !told) return outside()
    if (f.linkShare > 0.75 && f.words < 40 && !(f.tag === 'p' && f.closed && f.words > 8)) return outside()
    const sibling = (k: number) =>
      k >= 0 &&
      k < n &&
      (parentOf(b.node) === parentOf(tree.blocks[k].node) || b.node === tree.blocks[k].node) &&
      f.linkShare < 0.5 &&
      f.words >= 3
    if (i > last && !(f.closed && f.words >= 4 && f.linkShare < 0.4) && !(sibling(last) && labelOf(line) === null))
      return outside()
    if (i < first && !(f.closed && f.words >= 4) && !f.heading && !(sibling(first) && i > headline)) return outside()
    if (f.heading)
      return {
        ...at,
        kind: 'heading',
        rule: labelOf(line) ? 'label' : 'html-heading',
        ...(labelOf(line) ? { kind: labelOf(line)!.role } : {}),
      }
    return { ...at, kind: bodyKind(tree, b.node) }
  })
}

/** Roles that a score may not change: they are known by their words. */
const SETTLED: ReadonlySet<Role> = new Set<Role>(['headline', 'stamp', 'byline', 'correction', 'cookie', 'copyright'])

/**
 * Asks the learned score of each block and changes what the rules decided where it is sure they are wrong.
 * A standfirst that reads on into the story is marked as such (`lead`), and stays a standfirst.
 */
export function settle(tree: Tree, selection: Selection, base: readonly Paragraph[], model: BlockModel): Paragraph[] {
  const rows = rowsOf(tree, selection, base)
  const headline = base.findIndex((p) => p.kind === 'headline')
  let english: boolean | null = null
  const apart = () => (english ??= isEnglish(tree, selection))
  const forest = forestOf(model)
  const cuts = model.cuts.map((p) => Math.log(p / (1 - p)) || Number.MIN_VALUE)
  const parentOf = (i: number) => {
    const node = tree.blocks[i]?.node ?? -1
    return node >= 0 && tree.parent.get(node) === selection.main ? selection.main : -1
  }
  const sentence = (i: number) => {
    const f = selection.features[i]
    return (
      f !== undefined &&
      f.tag === 'p' &&
      f.closed &&
      f.hinted === null &&
      BODY_KINDS.has(base[i].kind) &&
      parentOf(i) >= 0
    )
  }
  // links over whole sentences among the paragraphs of the story, and what stands beside them: no list of headlines ends in full stops
  const linked = (i: number) => selection.features[i]?.linkShare > 0.75
  const told = (i: number) =>
    linked(i) && sentence(i) && selection.features[i].words > 8 && (plain(i - 1) || plain(i + 1))
  const plain = (i: number) => sentence(i) && !linked(i)
  const between = (i: number) => plain(i) && ((told(i - 1) && plain(i + 1)) || (plain(i - 1) && told(i + 1)))
  return base.map((p, i): Paragraph => {
    const f = selection.features[i]
    const known = BODY_KINDS.has(p.kind)
    if (SETTLED.has(p.kind)) return p
    const cut = cuts[known ? 0 : 1]
    const sure = forest.sum(rows, i * FEATURES.length, cut) >= cut
    if (known && !sure && !(told(i) || between(i) || (f.tag === 'footer' && signs(tree, tree.blocks[i].node)))) {
      const line = f.chars <= 400 ? tree.text.slice(p.start, p.end) : ''
      const { kind, rule } = furniture(tree, selection.phrases, i, f, line, false, true)
      return { start: p.start, end: p.end, kind, rule: rule === 'html-after' ? 'score' : rule }
    }
    if (known || !sure) return p
    // a line with a day is about the story
    if (!f.closed && f.words <= 14 && findDay(tree.text.slice(p.start, p.end), null)) return p
    // an English standfirst stands apart from the story, unless it stands behind the byline and right before the first paragraph
    if (p.kind === 'standfirst')
      return apart() && !(i > headline + 2 && BODY_KINDS.has(base[i + 1]?.kind)) ? p : { ...p, rule: 'lead' }
    if (f.heading) return { start: p.start, end: p.end, kind: 'heading', rule: 'score' }
    return { start: p.start, end: p.end, kind: bodyKind(tree, tree.blocks[i].node) }
  })
}
const BODY_KINDS: ReadonlySet<Role> = new Set<Role>(['paragraph', 'quotation', 'list', 'table', 'heading'])

/** Body role by element: list, quotation, table or paragraph. */
function bodyKind(tree: Tree, node: number): Role {
  for (let e = node, k = 0; e >= 0 && k < 4; e = tree.parent.get(e), k++) {
    const tag = tree.names[tree.tag.get(e)]
    if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list'
    if (tag === 'blockquote') return 'quotation'
    if (tag === 'td' || tag === 'th') return 'table'
  }
  return 'paragraph'
}

const begins = (text: string, at: number, wanted: string): boolean => {
  for (let k = at; k < at + 4; k++) if ((text[k] ?? '').toLowerCase() === wanted[0]) return true
  return false
}

/** The heading that repeats the title; else the first h1 before or around the body. */
function findHeadline(
  tree: Tree,
  features: readonly Feature[],
  within: readonly boolean[],
  title: string | null,
): number {
  const wanted = title ? loose(title) : ''
  let best = -1
  let score = 0
  for (let i = 0; i < tree.blocks.length; i++) {
    const f = features[i]
    if (f.chars > 400 || f.words < 1) continue
    const level = f.heading ? (f.tag === 'h1' ? 3 : f.tag === 'h2' ? 2 : 1) : 0
    // Only a heading or what begins like the title is worth a closer look.
    if (
      level === 0 &&
      (wanted === '' || f.chars > wanted.length * 2 + 20 || !begins(tree.text, tree.blocks[i].start, wanted))
    )
      continue
    const text = loose(tree.text.slice(tree.blocks[i].start, tree.blocks[i].end))
    const equal =
      wanted !== '' &&
      (text === wanted ||
        (text.length > 15 && wanted.startsWith(text)) ||
        (wanted.length > 15 && text.startsWith(wanted)))
    if (level === 0 && !equal) continue
    const s =
      (equal ? 6 : 0) +
      level +
      (within[i] ? 0.5 : 0) -
      (f.hinted === 'recommended' || f.hinted === 'navigation' ? 1.5 : 0) -
      (equal && level === 0 ? 2 : 0)
    if ((equal || level === 3) && s > score) {
      best = i
      score = s
    }
  }
  return best
}

/** Furniture outside the article: by its words, its element's names, its place. */
function furniture(
  tree: Tree,
  phrases: Phrases,
  i: number,
  f: Feature,
  line: string,
  near: boolean,
  after: boolean,
): { kind: Role; rule: string } {
  const b = tree.blocks[i]
  if (line) {
    if (near) {
      if (isStampLine(tree.text, b.start, b.end)) return { kind: 'stamp', rule: 'stamp-line' }
      if (readStampedByline(line)) return { kind: 'byline', rule: 'byline-stamp' }
      if (readByline(line, f.hinted === 'byline')) return { kind: 'byline', rule: 'byline-line' }
    }
    const found = lineRole(tree.text, b.start, b.end)
    if (found && found.role !== 'pullquote') return { kind: found.role, rule: found.rule }
    const said = !(isItem(f) && f.words <= 3) && (f.hinted === null || VAGUE.has(f.hinted)) ? phrases.of(i, line) : null
    if (said) return { kind: said, rule: 'phrases' }
  }
  if (f.hinted !== null) {
    if (
      !APPARATUS_HINTS.has(f.hinted) ||
      near ||
      f.hinted === 'caption' ||
      f.hinted === 'credit' ||
      f.hinted === 'categories' ||
      f.hinted === 'author-bio'
    )
      return { kind: f.hinted, rule: 'html-names' }
  }
  if (f.linkShare > 0.6)
    return { kind: f.words > 4 ? 'recommended' : after ? 'footer' : 'navigation', rule: 'html-links' }
  if (after) return { kind: f.words > 6 ? 'recommended' : 'footer', rule: 'html-after' }
  return { kind: f.words > 6 ? 'recommended' : 'navigation', rule: 'html-outside' }
}
