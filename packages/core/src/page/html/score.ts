import type { Role } from '../../record/index.ts'
import type { Paragraph } from '../text/label.ts'
import { labelOf } from '../text/lines.ts'
import { isItem, type Selection } from './select.ts'
import { isHeading, type Tree } from './tree.ts'

/** Boosted trees over the features of a block; made by `training/pages.ts`. */
export interface BlockModel {
  readonly bias: number
  /** Per tree, nodes in heap order: feature, threshold; leaves have feature −1 and their value as threshold. */
  readonly trees: readonly (readonly number[])[]
  /** Below the first, a body block is set aside; above the second, a block outside is taken in. */
  readonly cuts: readonly [number, number]
}

/** Names of the features, in the order of `rowsOf`. */
export const FEATURES = [
  'base-body',
  'base-heading',
  'base-standfirst',
  'base-beside',
  'hint-none',
  'hint-recommended',
  'hint-beside',
  'inside',
  'words',
  'closed',
  'link-share',
  'tag-heading',
  'tag-p',
  'tag-li',
  'tag-cell',
  'from-first',
  'from-last',
  'from-headline',
  'share-before',
  'value-before',
  'value-after',
  'window',
  'same-parent',
  'same-name',
  'parent-links',
  'parent-chars',
  'levels-out',
  'depth',
  'commas',
  'digits',
  'phrase',
  'label-above',
  'since-heading',
  'colon',
  'gain',
  'body-near',
  'parent-share',
  'grand-links',
] as const

const BESIDE: ReadonlySet<Role> = new Set<Role>(['byline', 'stamp', 'caption', 'credit', 'categories', 'author-bio'])
const BODY: ReadonlySet<Role> = new Set<Role>(['paragraph', 'quotation', 'list', 'table', 'heading'])
const clip = (n: number, most: number) => Math.max(-most, Math.min(most, n))
/** Scans up the tree stop after so many levels. */
const LEVELS = 24

/** The features of every block of a page, a row each. */
export function rowsOf(tree: Tree, selection: Selection, base: readonly Paragraph[]): Float64Array[] {
  const { features, inside, main } = selection
  const { blocks, parent, text } = tree
  const n = blocks.length
  const size = parent.size
  const depth = new Int32Array(size)
  for (let e = 0; e < size; e++) depth[e] = parent.get(e) >= 0 ? depth[parent.get(e)] + 1 : 0
  const linked = new Int32Array(size)
  const onMain = new Uint8Array(size)
  for (let e = main, k = 0; e >= 0 && k < 2000; e = parent.get(e), k++) onMain[e] = 1
  const byParent = new Map<number, number>()
  const byName = new Map<number, number>()
  const nameOf = (node: number) => (node < 0 ? -1 : tree.tag.get(node) * 0x400000 + tree.hint.get(node))
  const strong = (i: number) => inside[Math.max(0, blocks[i].node)] === 1 && features[i].value > 20
  let first = -1
  let last = -1
  let total = 0
  let depths = 0
  let count = 0
  let headline = -1
  for (let i = 0; i < n; i++) {
    const { node } = blocks[i]
    if (node >= 0) linked[node] += blocks[i].linked
    if (base[i].kind === 'headline' && headline < 0) headline = i
    if (!strong(i)) continue
    if (first < 0) first = i
    last = i
    const value = features[i].value
    total += value
    depths += depth[node]
    count++
    byParent.set(parent.get(node), (byParent.get(parent.get(node)) ?? 0) + value)
    byName.set(nameOf(node), (byName.get(nameOf(node)) ?? 0) + value)
  }
  for (let e = size - 1; e > 0; e--) if (parent.get(e) >= 0) linked[parent.get(e)] += linked[e]
  if (first < 0) first = last = n
  const typical = count ? depths / count : 0
  const body = (i: number) => (i >= 0 && i < n && BODY.has(base[i].kind) ? 1 : 0)
  const valueAt = (i: number) => (i >= 0 && i < n ? clip(features[i].value, 600) : 0)
  const rows: Float64Array[] = []
  let before = 0
  let labelled = 0
  let since = 50
  for (let i = 0; i < n; i++) {
    const b = blocks[i]
    const f = features[i]
    const { kind } = base[i]
    const node = Math.max(0, b.node)
    const up = Math.max(0, parent.get(node))
    const over = Math.max(0, parent.get(up))
    let out = 0
    for (let e = node; e >= 0 && !onMain[e] && out < LEVELS; e = parent.get(e)) out++
    const line = f.chars <= 400 ? text.slice(b.start, b.end) : ''
    if (f.heading || isHeading(f.tag)) {
      labelled = labelOf(line) ? 1 : 0
      since = 0
    } else since = Math.min(50, since + 1)
    let window = 0
    for (let k = i - 3; k <= i + 3; k++) if (k !== i) window += valueAt(k)
    let commas = 0
    let digits = 0
    for (let k = b.start; k < Math.min(b.end, b.start + 600); k++) {
      const c = text.charCodeAt(k)
      if (c === 44) commas++
      else if (c >= 48 && c <= 57) digits++
    }
    const looked = Math.max(1, Math.min(f.chars, 600))
    if (strong(i)) before += f.value
    rows.push(
      Float64Array.of(
        body(i),
        kind === 'heading' ? 1 : 0,
        kind === 'standfirst' ? 1 : 0,
        BESIDE.has(kind) ? 1 : kind === 'headline' ? 2 : 0,
        f.hinted === null ? 1 : 0,
        f.hinted === 'recommended' ? 1 : 0,
        f.hinted !== null && BESIDE.has(f.hinted) ? 1 : 0,
        inside[node],
        Math.log2(1 + f.words),
        f.closed ? 1 : 0,
        f.linkShare,
        f.heading ? Number(f.tag[1] ?? 0) : 0,
        f.tag === 'p' || f.tag === 'blockquote' || f.tag === 'pre' ? 1 : 0,
        f.tag === 'li' || f.tag === 'dd' ? 1 : 0,
        f.tag === 'td' || f.tag === 'th' ? 1 : 0,
        clip(i - first, 30),
        clip(i - last, 30),
        headline < 0 ? -40 : clip(i - headline, 30),
        total > 0 ? before / total : 0,
        valueAt(i - 1),
        valueAt(i + 1),
        clip(window, 1500),
        total > 0 ? (byParent.get(parent.get(node)) ?? 0) / total : 0,
        total > 0 ? (byName.get(nameOf(b.node)) ?? 0) / total : 0,
        linked[up] / Math.max(1, tree.chars.get(up)),
        Math.log2(1 + tree.chars.get(up)),
        out,
        clip(depth[node] - typical, 12),
        commas / looked,
        digits / looked,
        line && !isItem(f) && selection.phrases.of(line) ? 1 : 0,
        labelled,
        since,
        text[b.end - 1] === ':' ? 1 : 0,
        Math.log2(1 + Math.max(0, total)),
        body(i - 1) + body(i - 2) + body(i + 1) + body(i + 2),
        f.chars / Math.max(1, tree.chars.get(up)),
        linked[over] / Math.max(1, tree.chars.get(over)),
      ),
    )
  }
  return rows
}

/** How surely a block belongs to the article, from 0 to 1. */
export function probability(model: BlockModel, row: Float64Array): number {
  let sum = model.bias
  for (const tree of model.trees) {
    let at = 0
    while (tree[2 * at] >= 0) at = row[tree[2 * at]] <= tree[2 * at + 1] ? 2 * at + 1 : 2 * at + 2
    sum += tree[2 * at + 1]
  }
  return 1 / (1 + Math.exp(-sum))
}
