/** Where printed pages begin in a text: elements with the role `doc-pagebreak` (DPUB-ARIA), as books and PDF files have them. */
import { type Block, isApparatus, isBody, type Mark } from '../../record/index.ts'
import { characterAt } from '../text/characters.ts'
import type { Tree } from './tree.ts'

/**
 * A mark on the first character of each further page, in the article or what belongs to it. A page without a number is
 * one more than the page before; of breaks that nothing stands between, the last counts.
 */
export function pageBreaks(tree: Tree, blocks: readonly Block[]): Mark[] {
  const marks: Mark[] = []
  let k = 0
  let before = 1
  for (const { number, at } of tree.pages) {
    const page = number ?? before + 1
    before = page
    while (k < blocks.length && (blocks[k].end <= at || !(isBody(blocks[k].role) || isApparatus(blocks[k].role)))) k++
    if (k >= blocks.length) break
    const character = characterAt(tree.text, Math.max(at, blocks[k].start))
    // the first page begins with the text
    if (page < 2 || character === null || character.end > blocks[k].end) continue
    if (marks.at(-1)?.start === character.start) marks.pop()
    marks.push({ kind: 'page', ...character, number: page })
  }
  return marks
}
