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

/** The features of every block of a page in one column, a stretch of `FEATURES.length` for each block. */
export function rowsOf(tree: Tree, selection: Selection, base: readonly Paragraph[]): Float64Array {
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
  const rows = new Float64Array(n * FEATURES.length)
  let at = 0
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
    rows[at++] = body(i)
    rows[at++] = kind === 'heading' ? 1 : 0
    rows[at++] = kind === 'standfirst' ? 1 : 0
    rows[at++] = BESIDE.has(kind) ? 1 : kind === 'headline' ? 2 : 0
    rows[at++] = f.hinted === null ? 1 : 0
    rows[at++] = f.hinted === 'recommended' ? 1 : 0
    rows[at++] = f.hinted !== null && BESIDE.has(f.hinted) ? 1 : 0
    rows[at++] = inside[node]
    rows[at++] = Math.log2(1 + f.words)
    rows[at++] = f.closed ? 1 : 0
    rows[at++] = f.linkShare
    rows[at++] = f.heading ? Number(f.tag[1] ?? 0) : 0
    rows[at++] = f.tag === 'p' || f.tag === 'blockquote' || f.tag === 'pre' ? 1 : 0
    rows[at++] = f.tag === 'li' || f.tag === 'dd' ? 1 : 0
    rows[at++] = f.tag === 'td' || f.tag === 'th' ? 1 : 0
    rows[at++] = clip(i - first, 30)
    rows[at++] = clip(i - last, 30)
    rows[at++] = headline < 0 ? -40 : clip(i - headline, 30)
    rows[at++] = total > 0 ? before / total : 0
    rows[at++] = valueAt(i - 1)
    rows[at++] = valueAt(i + 1)
    rows[at++] = clip(window, 1500)
    rows[at++] = total > 0 ? (byParent.get(parent.get(node)) ?? 0) / total : 0
    rows[at++] = total > 0 ? (byName.get(nameOf(b.node)) ?? 0) / total : 0
    rows[at++] = linked[up] / Math.max(1, tree.chars.get(up))
    rows[at++] = Math.log2(1 + tree.chars.get(up))
    rows[at++] = out
    rows[at++] = clip(depth[node] - typical, 12)
    rows[at++] = commas / looked
    rows[at++] = digits / looked
    rows[at++] = line && !isItem(f) && selection.phrases.of(i, line) ? 1 : 0
    rows[at++] = labelled
    rows[at++] = since
    rows[at++] = text[b.end - 1] === ':' ? 1 : 0
    rows[at++] = Math.log2(1 + Math.max(0, total))
    rows[at++] = body(i - 1) + body(i - 2) + body(i + 1) + body(i + 2)
    rows[at++] = f.chars / Math.max(1, tree.chars.get(up))
    rows[at++] = linked[over] / Math.max(1, tree.chars.get(over))
  }
  return rows
}

/** How surely a block belongs to the article, from 0 to 1. */
export function probability(model: BlockModel, row: Float64Array): number {
  return 1 / (1 + Math.exp(-forestOf(model).sum(row, 0, 0)))
}

const forests = new WeakMap<BlockModel, Forest>()
/** The columns of a model, made once. */
export function forestOf(model: BlockModel): Forest {
  let forest = forests.get(model)
  if (!forest) forests.set(model, (forest = new Forest(model)))
  return forest
}

const DEPTH = 3
const INNER = 2 ** DEPTH - 1
const LEAVES = 2 ** DEPTH

/** The trees of a model in columns, each filled up to full depth, so that a row runs down without asking for leaves. */
class Forest {
  private readonly feature: Uint8Array
  private readonly cut: Float64Array
  private readonly leaf: Float64Array
  private readonly size: number
  private readonly bias: number
  /** The least and the most that the trees from one on can add. */
  private readonly least: Float64Array
  private readonly most: Float64Array

  constructor(model: BlockModel) {
    const n = model.trees.length
    // those that can say most come first: then most rows are clear after a part of them
    const range = (tree: readonly number[]) => {
      const leaves = tree.filter((_, k) => k % 2 === 1 && tree[k - 1] < 0)
      return Math.max(...leaves) - Math.min(...leaves)
    }
    const trees = [...model.trees].sort((a, b) => range(b) - range(a))
    this.size = n
    this.bias = model.bias
    this.feature = new Uint8Array(n * INNER)
    this.cut = new Float64Array(n * INNER).fill(Number.POSITIVE_INFINITY)
    this.leaf = new Float64Array(n * LEAVES)
    this.least = new Float64Array(n + 1)
    this.most = new Float64Array(n + 1)
    for (let t = n - 1; t >= 0; t--) {
      const tree = trees[t]
      let low = Number.POSITIVE_INFINITY
      let high = Number.NEGATIVE_INFINITY
      for (let k = 0; k < INNER + LEAVES; k++) {
        // a leaf further up stands for all below it
        let at = k
        for (let up = k; up > 0; up = (up - 1) >> 1) if (tree[2 * ((up - 1) >> 1)] < 0) at = (up - 1) >> 1
        if (k < INNER) {
          if (at !== k || tree[2 * k] < 0) continue
          this.feature[t * INNER + k] = tree[2 * k]
          this.cut[t * INNER + k] = tree[2 * k + 1]
        } else {
          const value = tree[2 * at + 1] ?? 0
          this.leaf[t * LEAVES + k - INNER] = value
          low = Math.min(low, value)
          high = Math.max(high, value)
        }
      }
      this.least[t] = this.least[t + 1] + low
      this.most[t] = this.most[t + 1] + high
    }
  }

  /**
   * What the trees add up to for the row at an offset: the logarithm of the odds. With `against` not 0 the count stops
   * as soon as it is clear on which side of it the sum comes to lie.
   */
  sum(rows: Float64Array, offset: number, against: number): number {
    const { feature, cut, leaf, size, least, most } = this
    let sum = this.bias
    for (let t = 0; t < size; t++) {
      const first = t * INNER
      let at = 0
      for (let d = 0; d < DEPTH; d++) at = 2 * at + (rows[offset + feature[first + at]] <= cut[first + at] ? 1 : 2)
      sum += leaf[t * LEAVES + at - INNER]
      if (against !== 0 && (sum + least[t + 1] > against + 1e-9 || sum + most[t + 1] < against - 1e-9)) break
    }
    return sum
  }
}
