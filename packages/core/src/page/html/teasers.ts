/** Is a place of a page inside what leads to other stories, by the elements around it? */
import { HintReader } from './hints.ts'
import type { Tree } from './tree.ts'

/** So many elements upwards are looked at. */
const UP = 40

/** Whole names of elements that hold the story, whatever else they are named. */
const MAIN = /(?:^|\s)(?:content|main|article|story|content-area|main-content)(?:\s|$)/

/** Asks of offsets into the text whether an <aside> (not `named`) or an element named for teasers or comments is around them. */
export class Teasers {
  private readonly tree: Tree
  private readonly hints = new HintReader()
  /** By element: what was found, so that elements are asked once. */
  private readonly known = new Map<number, boolean>()

  private readonly named: boolean

  /** `headlineAt`: what is around the headline is no teaser; −1 where there is none. */
  constructor(tree: Tree, headlineAt: number, named = false) {
    this.tree = tree
    this.named = named
    for (let n = headlineAt < 0 ? -1 : this.nodeAt(headlineAt); n >= 0; n = tree.parent.get(n)) this.known.set(n, false)
  }

  has(offset: number): boolean {
    const node = this.nodeAt(offset)
    return node >= 0 && this.inside(node)
  }

  /** The element that holds an offset, −1 for none. */
  private nodeAt(offset: number): number {
    const { blocks } = this.tree
    let lo = 0
    let hi = blocks.length - 1
    while (lo < hi) {
      const mid = (lo + hi + 1) >> 1
      if (blocks[mid]!.start <= offset) lo = mid
      else hi = mid - 1
    }
    return blocks[lo]?.node ?? -1
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
      const words = hintTexts[hint.get(n)]!
      const { role, body } = this.hints.read(words)
      if (body || MAIN.test(words)) break
      if ((name === 'aside' && !this.named) || role === 'recommended' || role === 'comments') {
        found = true
        break
      }
    }
    for (const n of path) this.known.set(n, found)
    return found
  }
}
