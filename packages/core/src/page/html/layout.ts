/** Tables that only lay out a page or a mail: what stands in their cells is running text, and no table. */
import type { Paragraph } from '../text/label.ts'
import { gridsOf } from './grid.ts'
import type { Tree } from './tree.ts'

/** So many elements around a block are looked at for its cell. */
const CLIMB = 6

/** The paragraphs with those out of the cells of such tables named for what they are; a rule that names a table stands. */
export function withoutLayout(tree: Tree, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  if (!paragraphs.some((p) => p.kind === 'table' && p.rule === undefined)) return paragraphs
  const layout = new Map<number, boolean>()
  for (const g of gridsOf(tree)) {
    const named = /(?:^|\s)(?:presentation|none)(?:\s|$)/.test(tree.hintTexts[tree.hint.get(g.node)])
    layout.set(g.node, named || g.nested || inCell(tree, g.node) || g.cells.every((c) => c.column === 1))
  }
  return paragraphs.map((p, i) => {
    if (p.kind !== 'table' || p.rule !== undefined) return p
    for (let e = tree.blocks[i].node, k = 0; e >= 0 && k < CLIMB; e = tree.parent.get(e), k++) {
      const laid = layout.get(e)
      if (laid !== undefined) return laid ? { ...p, kind: 'paragraph' } : p
    }
    return p
  })
}

function inCell(tree: Tree, table: number): boolean {
  for (let e = tree.parent.get(table), k = 0; e >= 0 && k < CLIMB; e = tree.parent.get(e), k++) {
    const name = tree.names[tree.tag.get(e)]
    if (name === 'td' || name === 'th') return true
  }
  return false
}
