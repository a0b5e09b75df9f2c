import type { Paragraph } from '../text/label.ts'
import type { Selection } from './select.ts'
import type { Tree } from './tree.ts'

/**
 * A list is read as a whole: the items behind a line that ends in a colon are the story if some of them are, as are the
 * few that are set aside for their links or their shortness among others that are kept; items that are all links are
 * other stories if some of them are.
 */
export function wholeLists(tree: Tree, { features }: Selection, paragraphs: readonly Paragraph[]): Paragraph[] {
  const result = [...paragraphs]
  const { blocks, parent, text } = tree
  const listOf = (i: number): number => {
    const { node } = blocks[i] ?? { node: -1 }
    return node >= 0 && features[i].tag === 'li' ? parent.get(node) : -1
  }
  for (let i = 0; i < blocks.length; i++) {
    const list = listOf(i)
    if (list < 0) continue
    let to = i
    while (listOf(to + 1) === list) to++
    const items = Array.from({ length: to - i + 1 }, (_, k) => i + k)
    const kept = items.filter((k) => result[k].kind === 'list')
    const open = items.filter((k) => result[k].kind !== 'list' && isOpen(result[k]))
    const put = (ks: readonly number[], kind: Paragraph['kind'], rule?: string) => {
      for (const k of ks) result[k] = { start: result[k].start, end: result[k].end, kind, ...(rule ? { rule } : {}) }
    }
    const before = i > 0 ? result[i - 1] : null
    const opened = before?.kind === 'paragraph' && text[before.end - 1] === ':'
    const links = items.every((k) => features[k].linkShare > 0.75)
    if (kept.length > 0 && open.length > 0) {
      if (opened || (!links && kept.length > open.length)) put(open, 'list')
      else if (links && items.length === kept.length + open.length) put(kept, 'recommended', 'html-links')
    } else if (
      opened &&
      open.length === items.length &&
      links &&
      before.rule === undefined &&
      items.length > 1 &&
      listed(features, items)
    )
      put(open, 'list')
    i = to
  }
  return result
}

/** Set aside for what it is made of, not for what it says. */
const isOpen = (p: Paragraph): boolean =>
  p.rule === 'html-links' || p.rule === 'html-after' || p.rule === 'html-outside' || p.rule === 'score'

/** Short items, as names are, and not headlines. */
const listed = (features: Selection['features'], items: readonly number[]): boolean =>
  items.every((k) => features[k].words <= 5)
