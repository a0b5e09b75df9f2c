import type { Tree } from './tree.ts'
import { isHeading } from './tree.ts'

/** A card holds a linked heading and a few lines; more text than this makes it a section of the story. */
const LONGEST = 900
/** So many in one element make a list of them. */
const FEWEST = 3

/**
 * Marks the elements that are cards of a list of other stories: each with one heading that is a link and little text,
 * at least three side by side. Their teasers read like running text and would else be taken for it.
 */
export function findCards(tree: Tree): Uint8Array {
  const n = tree.parent.size
  const heads = new Int32Array(n)
  for (const b of tree.blocks) {
    if (b.node < 0) continue
    const tag = tree.names[tree.tag.get(b.node)]
    if (isHeading(tag) && tag !== 'h1' && b.linked >= (b.end - b.start) * 0.7) heads[b.node]++
  }
  for (let e = n - 1; e > 0; e--) if (tree.parent.get(e) >= 0) heads[tree.parent.get(e)] += heads[e]
  const card = new Uint8Array(n)
  for (let e = 0; e < n; e++) {
    const p = tree.parent.get(e)
    if (p < 0 || heads[e] !== 1 || heads[p] < FEWEST || isHeading(tree.names[tree.tag.get(e)])) continue
    if (tree.chars.get(e) <= LONGEST) card[e] = 1
  }
  return card
}
