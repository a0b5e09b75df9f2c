/** Quotations in variants: the same utterance in several articles, word for word, shortened or altered. */
import type { Item, Room } from '../types.ts'
import { arrangeQuotes } from './arrange.ts'
import { quotationsOf } from './find.ts'
import { keysOf, weak } from './keys.ts'
import { placedPieces } from './pieces.ts'
import type { QuoteSketch } from './sketch.ts'

export { describeQuotation } from './describe.ts'
export { type Change, difference } from './difference.ts'
export { type Credit, creditsIn, drifted, firstSeen } from './drift.ts'
export { type Quoted, quotedIn } from './marks.ts'
export { type Pieces, piecesOf } from './pieces.ts'
export { kin, relation } from './relation.ts'
export type { QuoteSketch } from './sketch.ts'

function keysIn(sketch: QuoteSketch): readonly number[] {
  const words = placedPieces(sketch.text, sketch.runs).flat()
  const none = weak(sketch.text, words, sketch.speaker !== null, sketch.kind === 'direct')
  return none ? [] : keysOf(words.map((w) => w.word))
}

export const quotes: Room<QuoteSketch> = {
  kind: 'quote',
  version: 1,
  look: 'keys',
  kept: 8,
  items: (record): Item<QuoteSketch>[] =>
    quotationsOf(record).map(({ local, sketch }) => ({ local, keys: keysIn(sketch), sketch })),
  keysOf: keysIn,
  arrange: (items, _fresh, context) => arrangeQuotes(items, context),
}
