/** Quotations in variants: the same utterance in several articles, word for word, shortened or altered. */
import type { Item, Room } from '../types.ts'
import { arrangeQuotes } from './arrange.ts'
import { quotationsOf } from './find.ts'
import { keysOf, MOST, voicesOf, weak } from './keys.ts'
import { placedWords } from './pieces.ts'
import type { QuoteSketch } from './sketch.ts'
import { nameWords } from './speakers.ts'

export { isOutlet } from './credit.ts'
export { describeQuotation } from './describe.ts'
export { type Change, difference } from './difference.ts'
export { type Credit, creditsIn, drifted, firstSeen } from './drift.ts'
export { type Quoted, quotedIn } from './marks.ts'
export { type Pieces, piecesOf } from './pieces.ts'
export { kin, relation } from './relation.ts'
export type { QuoteSketch } from './sketch.ts'

/** By its words, and by its words with who may have said them. */
function keysIn(sketch: QuoteSketch): readonly number[] {
  const placed = placedWords(sketch)
  if (weak(sketch.text, placed, sketch.speaker !== null || sketch.beside.length > 0, sketch.kind === 'direct'))
    return []
  const words = placed.map((w) => w.word)
  const keys = keysOf(words)
  const surname = sketch.speaker !== null && sketch.person ? nameWords(sketch.speaker).at(-1) : undefined
  return [...keys, ...voicesOf(surname ? [surname] : sketch.beside, words, MOST - keys.length)]
}

export const quotes: Room<QuoteSketch> = {
  kind: 'quote',
  version: 2,
  look: 'keys',
  asks: ['copy', 'story', 'actor'],
  kept: 8,
  items: (record): Item<QuoteSketch>[] =>
    quotationsOf(record).map(({ local, sketch }) => ({ local, keys: keysIn(sketch), sketch })),
  keysOf: keysIn,
  arrange: (items, _fresh, context) => arrangeQuotes(items, context),
}
