/** Terms of a definition list (`<dt>`): a name or two words by themselves, and a part of the article where what they head is one. */
import { isBody } from '../../record/index.ts'
import type { Paragraph } from '../text/label.ts'
import type { Tree } from './tree.ts'

/** Starts of the blocks that are terms. */
export function termsOf(tree: Tree): ReadonlySet<number> {
  const term = tree.names.indexOf('dt')
  const terms = new Set<number>()
  for (const b of tree.blocks) if (b.node >= 0 && tree.tag.get(b.node) === term) terms.add(b.start)
  return terms
}

/** Terms that were set aside for their few words, though what stands behind them in their list is body, are body. */
export function withTerms(
  tree: Tree,
  paragraphs: readonly Paragraph[],
  terms: ReadonlySet<number>,
): readonly Paragraph[] {
  if (terms.size === 0) return paragraphs
  const list = (i: number) => (tree.blocks[i] ? tree.parent.get(Math.max(0, tree.blocks[i].node)) : -1)
  return paragraphs.map((p, i) => {
    if (isBody(p.kind) || !terms.has(p.start)) return p
    const next = paragraphs[i + 1]
    return next && isBody(next.kind) && !terms.has(next.start) && list(i) >= 0 && list(i) === list(i + 1)
      ? { start: p.start, end: p.end, kind: 'list' }
      : p
  })
}
