/** Entries of live blogs by their mark-up: elements side by side, each with a time of its own, or updates that the page's data lists. */
import { type Block, isBody } from '../../record/index.ts'
import type { Entry } from '../forms/entries.ts'
import type { Tree } from './tree.ts'

/** Fewer are no live blog. */
const FEWEST = 4
/** So many elements around a time are looked at. */
const CLIMB = 24

/**
 * The entries of a page: children of the element under which most of its times stand in children of their own. They need words of the
 * article in most of them, so that lists of other stories and comments, whose blocks are furniture, are none.
 */
export function markedEntries(tree: Tree, blocks: readonly Block[]): Entry[] {
  const times = tree.times.filter(
    (t) => /\d{4}-\d\d-\d\d[T ]\d\d:?\d\d/.test(t.datetime) && !/modif|updat/i.test(t.hint),
  )
  if (times.length < FEWEST) return []
  /** By element: its children that hold a time, with the first one. */
  const children = new Map<number, Map<number, string>>()
  for (const t of times)
    for (let e = t.node, k = 0; k < CLIMB && tree.parent.get(e) >= 0; e = tree.parent.get(e), k++) {
      const p = tree.parent.get(e)
      let held = children.get(p)
      if (!held) children.set(p, (held = new Map()))
      if (!held.has(e)) held.set(e, t.datetime)
    }
  let best: ReadonlyMap<number, string> = new Map()
  for (const held of children.values()) if (held.size > best.size) best = held
  if (best.size < FEWEST) return []
  const entries: Entry[] = []
  let raw = 0
  const open = { child: -1, from: 0, body: false }
  const close = (to: number) => {
    if (open.child >= 0 && open.body) entries.push({ from: open.from, to, written: best.get(open.child)! })
    open.child = -1
  }
  for (const [i, b] of blocks.entries()) {
    while (raw < tree.blocks.length && tree.blocks[raw].end <= b.start) raw++
    const child = childOf(tree, tree.blocks[raw]?.node ?? -1, best)
    if (open.child !== child) close(i)
    if (child < 0) continue
    if (open.child < 0) Object.assign(open, { child, from: i, body: false })
    open.body ||= isBody(b.role)
  }
  close(blocks.length)
  return entries.length >= FEWEST ? entries : []
}

function childOf(tree: Tree, node: number, children: ReadonlyMap<number, string>): number {
  for (let e = node, k = 0; e >= 0 && k < CLIMB; e = tree.parent.get(e), k++) if (children.has(e)) return e
  return -1
}

/** Entries by the updates of a `LiveBlogPosting`: each begins with the block that its headline or first words stand in. */
export function declaredEntries(tree: Tree, text: string, blocks: readonly Block[]): Entry[] {
  const updates = tree.jsonLd.flatMap(updatesIn)
  if (updates.length < 2) return []
  const at = new Map<string, number>()
  for (const [i, b] of blocks.entries()) {
    const key = keyOf(text.slice(b.start, Math.min(b.end, b.start + 200)))
    if (key !== '' && !at.has(key)) at.set(key, i)
  }
  const starts = updates.flatMap((u) => {
    const i = at.get(keyOf(u.headline)) ?? at.get(keyOf(u.body))
    return i === undefined ? [] : [{ from: before(blocks, i), written: u.time }]
  })
  starts.sort((a, b) => a.from - b.from)
  const own = starts.filter((s, k) => k === 0 || s.from > starts[k - 1].from)
  return own.length < 2 ? [] : own.map((s, k) => ({ ...s, to: own[k + 1]?.from ?? blocks.length }))
}

/** The stamp over an entry's first words belongs to it. */
const before = (blocks: readonly Block[], i: number): number => {
  const role = blocks[i - 1]?.role
  return role === 'live-stamp' || role === 'stamp' ? i - 1 : i
}

/** Letters and figures of the first words. */
const keyOf = (words: string): string =>
  words
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 60)

interface Update {
  readonly headline: string
  readonly body: string
  readonly time: string
}

function updatesIn(json: string): Update[] {
  if (!json.includes('liveBlogUpdate')) return []
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    return []
  }
  const found: Update[] = []
  const words = (value: unknown): string => (typeof value === 'string' ? value.replace(/<[^>]*>/g, ' ') : '')
  for (const posting of [data].flat().flatMap((d) => [d, ...[field(d, '@graph')].flat()]))
    for (const u of [field(posting, 'liveBlogUpdate')].flat()) {
      const time = field(u, 'datePublished')
      if (typeof time === 'string')
        found.push({ headline: words(field(u, 'headline')), body: words(field(u, 'articleBody')), time })
    }
  return found
}
const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as { [key: string]: unknown })[name] : undefined
