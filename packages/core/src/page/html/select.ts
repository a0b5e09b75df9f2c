import type { Role } from '../../record/index.ts'
import { type Hint, NO_HINT, readHint } from './hints.ts'
import { isHeading, type RawBlock, type Tree } from './tree.ts'

/** What is known of a block of a page: the features that decide whether it belongs to the article. */
export interface Feature {
  readonly chars: number
  /** Share of characters inside links. */
  readonly linkShare: number
  readonly words: number
  /** Ends like a sentence. */
  readonly closed: boolean
  readonly heading: boolean
  readonly tag: string
  /** Furniture role that an ancestor's names speak for, the innermost first; null for none. */
  readonly hinted: Role | null
  /** Depth of that hint from the block (0: the block's own element). */
  readonly value: number
}

export interface Selection {
  /** Element that holds the article. */
  readonly main: number
  readonly features: readonly Feature[]
  /** Hint of each element. */
  readonly hints: readonly Hint[]
  /** For each element: is it inside the main element (or it itself)? */
  readonly inside: Uint8Array
}

const STRUCTURE: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['nav', 'navigation'],
  ['menu', 'navigation'],
  ['footer', 'footer'],
  ['aside', 'recommended'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['legend', 'navigation'],
  ['button', 'navigation'],
  ['form', 'navigation'],
])
/** Roles by which only a small element may be set aside; a big one so named holds the story as well. */
const SHARE_OF_PAGE = 0.4

export const countWords = (text: string, start: number, end: number): number => {
  let n = 0
  let inside = false
  for (let i = start; i < end && n < 500; i++) {
    const white = text.charCodeAt(i) <= 32 || text.charCodeAt(i) === 160
    if (!white && !inside) n++
    inside = !white
  }
  return n
}

/**
 * Finds the element that holds the article. Every block gets a value: running text speaks for the elements around it,
 * links and scraps speak against. The values are summed up the tree in one pass, and from the element with the highest
 * sum the search goes down as long as one child holds nearly all of it.
 */
export function select(tree: Tree): Selection {
  const n = tree.parent.size
  const hints = hintsOf(tree)
  const roles = inherited(tree, hints)
  const features = tree.blocks.map((b) => featureOf(tree, b, roles))
  const sum = new Float64Array(n)
  const gain = new Float64Array(n)
  tree.blocks.forEach((b, i) => {
    if (b.node < 0) return
    sum[b.node] += features[i].value
    if (features[i].value > 0) gain[b.node] += features[i].value
  })
  for (let e = n - 1; e > 0; e--) {
    const p = tree.parent.get(e)
    if (p < 0) continue
    sum[p] += sum[e]
    gain[p] += gain[e]
  }
  let main = -1
  for (let e = 0; e < n; e++) {
    const bonus = hints[e].body ? 1.15 : tree.names[tree.tag.get(e)] === 'article' ? 1.08 : 1
    if (gain[e] > 0 && (main < 0 || sum[e] * bonus > sum[main])) main = e
  }
  if (main >= 0) main = narrow(tree, main, gain)
  const inside = new Uint8Array(n)
  for (let e = 0; e < n; e++) {
    const p = tree.parent.get(e)
    if (e === main || (p >= 0 && inside[p])) inside[e] = 1
  }
  return { main, features, hints, inside }
}

function hintsOf(tree: Tree): Hint[] {
  const known = tree.hintTexts.map((t) => readHint(t))
  const total = tree.blocks.reduce((s, b) => s + (b.end - b.start), 0)
  const result: Hint[] = []
  for (let e = 0; e < tree.parent.size; e++) {
    const name = tree.names[tree.tag.get(e)]
    let hint = known[tree.hint.get(e)] ?? NO_HINT
    const structural = STRUCTURE.get(name)
    if (structural && !hint.body) hint = { ...hint, role: hint.role ?? structural }
    if (hint.role !== null) {
      const large = tree.chars.get(e) > total * SHARE_OF_PAGE
      if (large || name === 'html' || name === 'body' || name === 'main' || hint.body || (name === 'article' && tree.chars.get(e) > total * 0.15)) hint = { ...hint, role: null }
    }
    result.push(hint)
  }
  return result
}

/** The furniture role of each element, its own or its ancestor's. A body element inside ends it. */
function inherited(tree: Tree, hints: readonly Hint[]): (Role | null)[] {
  const roles: (Role | null)[] = []
  for (let e = 0; e < tree.parent.size; e++) {
    const p = tree.parent.get(e)
    roles.push(hints[e].body ? null : (hints[e].role ?? (p >= 0 ? roles[p] : null)))
  }
  return roles
}

function featureOf(tree: Tree, b: RawBlock, roles: readonly (Role | null)[]): Feature {
  const chars = b.end - b.start
  const linkShare = Math.min(1, b.linked / Math.max(1, chars))
  const words = countWords(tree.text, b.start, b.end)
  let last = b.end - 1
  while (last > b.start && '"\'”’»)] \u00a0'.includes(tree.text[last])) last--
  const closed = '.!?…:;'.includes(tree.text[last])
  const tag = b.node >= 0 ? tree.names[tree.tag.get(b.node)] : 'body'
  // An inline element that holds the whole block lends it its names (<span class="author">).
  const whole = b.inner >= 0 && b.inner !== b.node && tree.chars.get(b.inner) >= chars * 0.85 && tree.chars.get(b.inner) <= chars * 1.1
  const hinted = whole ? roles[b.inner] : b.node >= 0 ? roles[b.node] : null
  const heading = isHeading(tag)
  return { chars, linkShare, words, closed, heading, tag, hinted, value: valueOf(chars, linkShare, words, closed, heading, tag, hinted) }
}

function valueOf(chars: number, linkShare: number, words: number, closed: boolean, heading: boolean, tag: string, hinted: Role | null): number {
  if (hinted !== null && hinted !== 'standfirst' && hinted !== 'caption') return -Math.min(60, 5 + chars * 0.1)
  if (heading) return linkShare > 0.5 ? -15 : 0
  if (linkShare > 0.5) return -Math.min(80, 10 + chars * 0.4)
  const text = chars * (1 - linkShare)
  const p = tag === 'p' || tag === 'blockquote' || tag === 'pre' ? 1 : 0.75
  if (words >= 14 && closed) return Math.min(600, 25 + text) * p
  if (words >= 20) return Math.min(600, text) * 0.7 * p
  if (closed && words >= 5) return text * 0.6 * p
  return -8
}

/** Goes down from an element as long as one child holds nearly all that it gains. */
function narrow(tree: Tree, from: number, gain: Float64Array): number {
  const n = tree.parent.size
  let main = from
  for (let e = from + 1; e < n; e++) {
    // Document order: a descendant comes before the next element outside.
    if (tree.parent.get(e) === main && gain[e] >= gain[from] * 0.94 && !['p', 'a', 'span', 'b', 'em', 'i', 'font', 'strong', 'li', 'blockquote'].includes(tree.names[tree.tag.get(e)])) main = e
  }
  return main
}
