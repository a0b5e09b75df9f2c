/** Is a place of a page inside what leads to other stories, by the elements around it? */
import { HintReader } from './hints.ts'
import type { Tree } from './tree.ts'

/** So many elements upwards are looked at. */
const UP = 40

/** Asks of offsets into the text whether an <aside> or an element named for teasers or comments is around them. */
export class Teasers {
  private readonly tree: Tree
  private readonly hints = new HintReader()
  /** By element: what was found, so that elements are asked once. */
  private readonly known = new Map<number, boolean>()

  constructor(tree: Tree) {
    this.tree = tree
  }

  has(offset: number): boolean {
    const { blocks } = this.tree
    let lo = 0
    let hi = blocks.length - 1
    while (lo < hi) {
      const mid = (lo + hi + 1) >> 1
      if (blocks[mid]!.start <= offset) lo = mid
      else hi = mid - 1
    }
    return blocks[lo] !== undefined && this.inside(blocks[lo]!.node)
  }

  private inside(node: number): boolean {
    const { parent, tag, names, hint, hintTexts } = this.tree
    const path: number[] = []
    let found = false
    for (let n = node, up = 0; n >= 0 && up < UP; n = parent.get(n), up++) {
      const known = this.known.get(n)
      if (known !== undefined) {
        found = known
        break
      }
      path.push(n)
      const name = names[tag.get(n)]
      if (name === 'main' || name === 'body') break
      const { role, body } = this.hints.read(hintTexts[hint.get(n)]!)
      if (body) break
      if (name === 'aside' || role === 'recommended' || role === 'comments') {
        found = true
        break
      }
    }
    for (const n of path) this.known.set(n, found)
    return found
  }
}
