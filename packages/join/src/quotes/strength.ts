/** How sure it is that two quotations are one utterance. */
import type { Likeness } from './compare.ts'
import type { Ties } from './ties.ts'

/** How many of the same words make it sure, though speakers or days differ: one of the articles, or its reader, is wrong. */
export function surely({ shared, part, run }: Likeness, { near, firm }: Ties): boolean {
  if (part < 0.75) return false
  return near > 0 && (firm ? shared >= 8 && run >= 6 : shared >= 5 && run >= 4)
}

/** From here on one is the other whole, word for word. */
const SAID_AGAIN = 0.98

/** Far apart a quotation is one where the later article says that it is old, or where nobody would say so many words again. */
function farAndOne({ shared, part, whole, run }: Likeness, { near, past, same, maybe, weeks }: Ties): boolean {
  if (past && same !== false) return shared >= 3 && run >= 2.5 && part >= 0.65
  // who says a thing again says the whole of it; who tells it again shortens or alters it
  if (weeks && whole < SAID_AGAIN && part >= 0.85) {
    if (maybe && shared >= 5 && run >= 4) return true
    if (same && shared >= 3 && run >= 0.99 * shared) return true
  }
  return near < 0 ? shared >= 12 && run >= 10 : shared >= 7 && run >= 5 && part >= 0.7
}

/**
 * How sure it is that two are one utterance; 0: they are not. The less the words tell, the more must agree: all of the words, the
 * speaker, the story or the days. Speakers that contradict each other, articles far apart and days that differ ask for a long run
 * of the same words.
 */
export function strength(how: Likeness, ties: Ties): number {
  const { shared, part, whole, run } = how
  const { same, near, again, filled } = ties
  const need = shared >= 6 ? 0.55 : shared >= 3 ? 0.65 : shared >= 1.7 ? 0.75 : 0.99
  if (part < need - (same && near === 1 ? 0.12 : 0)) return 0
  if (same === false && !surely(how, ties)) return 0
  if (near <= 0 && !farAndOne(how, ties)) return 0
  if (again && !(shared >= 6 && run >= 5)) return 0
  // a few words are one utterance where the speaker is one, or where both are those few words
  if (shared < 3 && !same && !(whole >= 0.8 && near > 0)) return 0
  if (shared < 1.7 && !(same && near === 1)) return 0
  // a slip of the pen in one article on the matter, or the same promise to others
  if (filled > 1 || (filled && !(same && near === 1 && part >= 0.75))) return 0
  // some words here and there of what one says often
  if (near < 1 && part < 0.85 && run < 3) return 0
  // a phrase that anybody uses
  if (shared < 5 && !same && near < 1 && run < (part > 0.99 ? 2.5 : 3.5) && whole < 0.8) return 0
  return part * Math.min(shared, 12) * (same ? 1.3 : same === false ? 0.7 : 1) * (0.5 + Math.max(0, near) / 2)
}
