/** JSON Lines: an object a line. */
import { piecewise, rows } from './pieces.ts'
import { wellFormedJson } from './text.ts'
import type { Takes } from './types.ts'

// a record is given back exactly as it was, since its offsets and its hash are those of its text
export const writer = piecewise<Takes>((_, takes) =>
  rows((item) => `${takes === 'records' ? JSON.stringify(item) : wellFormedJson(item)}\n`),
)
