import type { Role } from '../../record/index.ts'
import { phraseRole } from '../text/boilerplate.ts'
import { findCards } from './cards.ts'
import { type Hint, HintReader, NO_HINT } from './hints.ts'
import { findThreads } from './threads.ts'
import { isHeading, type Tree } from './tree.ts'
import type { RawBlock } from './visible.ts'

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
  /** What running text adds up to in it, and in each element. */
  readonly gain: number
  readonly gains: Float64Array
  readonly phrases: Phrases
}

/** A link of a few words, as menus are made of: its phrases say nothing. */
export const isItem = (f: Feature): boolean => f.linkShare > 0.8 && f.words <= 6

/** The role that the phrases of a block's line give it, worked out once for each block. */
export class Phrases {
  private readonly known: (Role | null | undefined)[] = []
  of(block: number, line: string): Role | null {
    const known = this.known[block]
    if (known !== undefined) return known
    const role = phraseRole(line)
    this.known[block] = role
    return role
  }
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
/** Roles whose elements may well hold more text than the story. */
const LONG_ROLES: ReadonlySet<Role> = new Set<Role>(['comments', 'recommended', 'footer'])
const roots = (tree: Tree): number[] => {
  const found: number[] = []
  for (let e = 0; e < tree.parent.size && found.length < 50; e++) if (tree.parent.get(e) < 0) found.push(e)
  return found
}

export const countWords = (text: string, start: number, end: number): number => {
  let n = 0
  let inside = false
  for (let i = start; i < end && n < 500; i++) {
    const white = text.charCodeAt(i) <= 32 || text.charCodeAt(i) === 160
    // Scripts without spaces: two characters count as a word.
    if (text.charCodeAt(i) >= 0x3040 && text.charCodeAt(i) < 0xa000) {
      n += 0.5
      inside = false
      continue
    }
    if (!white && !inside) n++
    inside = !white
  }
  return Math.round(n)
}

/**
 * Finds the element that holds the article. Every block gets a value: running text speaks for the elements around it,
 * links and scraps speak against. The values are summed up the tree in one pass, and from the element with the highest
 * sum the search goes down as long as one child holds nearly all of it.
 */
export function select(tree: Tree): Selection {
  const bare = tree.blocks.map((b) => featureOf(tree, b))
  const plain = bare.map((f) => f.value)
  const total = plain.reduce((s, v) => s + Math.max(0, v), 0)
  const reader = new HintReader()
  const known = tree.hintTexts.map((t) => reader.read(t))
  // Names can mislead; where they leave next to nothing of a page full of text, fewer of them are believed.
  let selection = selectWith(tree, bare, hintsOf(tree, plain, known, 'all'))
  if (total > 300 && gained(selection) < total * 0.2) {
    const bolder = selectWith(tree, bare, hintsOf(tree, plain, known, 'sure'))
    if (gained(bolder) > gained(selection) * 1.5) selection = bolder
  }
  if (total > 150 && gained(selection) < total * 0.1)
    selection = selectWith(tree, bare, hintsOf(tree, plain, known, 'none'))
  return selection
}
const gained = (s: Selection): number => s.gain
/** Roles that names give away so surely that they are believed even where little else is left. */
const SURE: ReadonlySet<Role> = new Set<Role>(['navigation', 'footer', 'cookie', 'comments', 'copyright'])

function selectWith(tree: Tree, bare: readonly Feature[], hints: readonly Hint[]): Selection {
  const n = tree.parent.size
  const roles = inherited(tree, hints)
  const features = bare.map((f, i) => hintedFeature(tree, tree.blocks[i], f, roles))
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
  // a paragraph is no article: where one outweighs its neighbours, the element around them is meant
  while (main >= 0 && tree.parent.get(main) >= 0 && WITHIN.has(tree.names[tree.tag.get(main)]))
    main = tree.parent.get(main)
  if (main >= 0) main = narrow(tree, main, gain)
  // a piece of a page without an element around it: the paragraphs side by side are the article
  const rootless = main >= 0 && tree.parent.get(main) < 0 && WITHIN.has(tree.names[tree.tag.get(main)])
  const inside = new Uint8Array(n)
  for (let e = 0; e < n; e++) {
    const p = tree.parent.get(e)
    if (e === main || (rootless && p < 0) || (p >= 0 && inside[p])) inside[e] = 1
  }
  return { main, features, hints, inside, gain: main >= 0 ? gain[main] : 0, gains: gain, phrases: new Phrases() }
}

function hintsOf(
  tree: Tree,
  plain: readonly number[],
  known: readonly Hint[],
  believe: 'all' | 'sure' | 'none',
): Hint[] {
  const gain = new Float64Array(tree.parent.size)
  tree.blocks.forEach((b, i) => {
    if (b.node >= 0 && plain[i] > 0) gain[b.node] += plain[i]
  })
  for (let e = tree.parent.size - 1; e > 0; e--) if (tree.parent.get(e) >= 0) gain[tree.parent.get(e)] += gain[e]
  const total = Math.max(1, gain[0] ?? 0, ...roots(tree).map((e) => gain[e]))
  const cards = findCards(tree)
  const posts = believe === 'none' ? null : findThreads(tree, plain)
  const result: Hint[] = []
  for (let e = 0; e < tree.parent.size; e++) {
    const name = tree.names[tree.tag.get(e)]
    let hint = known[tree.hint.get(e)] ?? NO_HINT
    const structural = name === 'footer' && signs(tree, e) ? undefined : STRUCTURE.get(name)
    if (cards[e]) hint = { ...hint, role: 'recommended' }
    if (posts?.[e]) {
      result.push({ ...hint, role: 'comments', body: false })
      continue
    }
    if (structural && !hint.body) hint = { ...hint, role: hint.role ?? structural }
    if (hint.role !== null) {
      const large = gain[e] > total * (LONG_ROLES.has(hint.role) ? 0.8 : SHARE_OF_PAGE)
      const doubted = believe === 'none' || (believe === 'sure' && !SURE.has(hint.role))
      if (
        large ||
        doubted ||
        name === 'html' ||
        name === 'body' ||
        name === 'main' ||
        hint.body ||
        (name === 'article' && gain[e] > total * 0.15)
      )
        hint = { ...hint, role: null }
    }
    result.push(hint)
  }
  return result
}

/** Roles of what stands beside a story; inside a list of other stories they belong to those. */
const BESIDE: ReadonlySet<Role> = new Set<Role>([
  'standfirst',
  'stamp',
  'byline',
  'caption',
  'credit',
  'categories',
  'author-bio',
  'pullquote',
])

const OTHERS: ReadonlySet<Role> = new Set<Role>(['recommended', 'comments', 'footer', 'cookie', 'newsletter', 'advert'])

/** The furniture role of each element, its own or its ancestor's. A body element inside ends it. */
function inherited(tree: Tree, hints: readonly Hint[]): (Role | null)[] {
  const roles: (Role | null)[] = []
  for (let e = 0; e < tree.parent.size; e++) {
    const p = tree.parent.get(e)
    const own = hints[e].role
    const above = p >= 0 ? roles[p] : null
    roles.push(
      hints[e].body ? null : own !== null && !(above !== null && BESIDE.has(own) && OTHERS.has(above)) ? own : above,
    )
  }
  return roles
}

/** What a block is by itself, before any names around it are asked. */
function featureOf(tree: Tree, b: RawBlock): Feature {
  const chars = b.end - b.start
  const linkShare = Math.min(1, b.linked / Math.max(1, chars))
  const words = countWords(tree.text, b.start, b.end)
  let last = b.end - 1
  while (last > b.start && '"\'”’»)]」』 \u00a0'.includes(tree.text[last])) last--
  const closed = '.!?…:;。！？：'.includes(tree.text[last])
  const tag = b.node >= 0 ? tree.names[tree.tag.get(b.node)] : 'body'
  const heading = isHeading(tag)
  const value = worthOf(chars, linkShare, words, closed, heading, tag, null)
  return { chars, linkShare, words, closed, heading, tag, hinted: null, value }
}

/** The same with what the names around it say. */
function hintedFeature(tree: Tree, b: RawBlock, f: Feature, roles: readonly (Role | null)[]): Feature {
  const { chars, linkShare, words, closed, heading, tag } = f
  // An inline element that holds the whole block lends it its names (<span class="author">).
  const whole =
    b.inner >= 0 &&
    b.inner !== b.node &&
    tree.chars.get(b.inner) >= chars * 0.85 &&
    tree.chars.get(b.inner) <= chars * 1.1
  const hinted = whole ? roles[b.inner] : b.node >= 0 ? roles[b.node] : null
  if (hinted === null) return f
  const value = worthOf(chars, linkShare, words, closed, heading, tag, hinted)
  return { chars, linkShare, words, closed, heading, tag, hinted, value }
}

function worthOf(
  chars: number,
  linkShare: number,
  words: number,
  closed: boolean,
  heading: boolean,
  tag: string,
  hinted: Role | null,
): number {
  if (hinted !== null && hinted !== 'standfirst' && hinted !== 'caption') return -Math.min(60, 5 + chars * 0.1)
  if (heading) return linkShare > 0.5 ? -15 : 0
  if (linkShare > 0.5) return -Math.min(80, 10 + chars * 0.4)
  if (tag === 'li' && linkShare > 0.25 && chars < 400) return -10
  const text = chars * (1 - linkShare)
  const p = tag === 'p' || tag === 'blockquote' || tag === 'pre' ? 1 : 0.75
  if (words >= 14 && closed) return Math.min(600, 25 + text) * p
  if (words >= 20) return Math.min(600, text) * 0.7 * p
  if (closed && words >= 5) return text * 0.6 * p
  return -8
}

/** Elements that stand in an article and hold none. */
const WITHIN = new Set(['p', 'a', 'span', 'b', 'em', 'i', 'font', 'strong', 'li', 'blockquote'])

/** A quotation set apart holds this element: its foot says whose it is. */
export const signs = (tree: Tree, e: number): boolean => {
  const above = tree.parent.get(e)
  return above >= 0 && tree.names[tree.tag.get(above)] === 'blockquote'
}

/** Goes down from an element as long as one child holds nearly all that it gains. */
function narrow(tree: Tree, from: number, gain: Float64Array): number {
  const n = tree.parent.size
  let main = from
  for (let e = from + 1; e < n; e++) {
    // Document order: a descendant comes before the next element outside.
    if (tree.parent.get(e) === main && gain[e] >= gain[from] * 0.94 && !WITHIN.has(tree.names[tree.tag.get(e)]))
      main = e
  }
  return main
}
