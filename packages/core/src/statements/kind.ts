/** direct, mixed, fragment or indirect: counted from the quoted words of a content. */
import { tokenAt } from '../language/index.ts'
import type { Analysis, Kind, Range } from '../record/index.ts'
import type { Quotes } from './quotes.ts'
import { isFiniteVerb, upos } from './tree.ts'

export function kindOf(a: Analysis, quotes: Quotes, content: readonly Range[], cueless: boolean): Kind {
  let words = 0
  let quoted = 0
  let clause = false
  let name = true
  for (const c of content) {
    const from = tokenAt(a, c.start)
    const to = tokenAt(a, c.end)
    let w = quotes.wordsBefore[to]! - quotes.wordsBefore[from]!
    // a bare "that" before the marks does not matter
    if (w > 0 && a.lower[from] === 'that' && quotes.at[from]! < 0) w--
    words += w
    quoted += quotes.quotedBefore[to]! - quotes.quotedBefore[from]!
    for (let i = from; i < to && !clause; i++)
      if (quotes.at[i]! >= 0 && (isFiniteVerb(a, i) || upos(a, i) === 'AUX')) clause = true
    for (let i = from; i < to && name; i++)
      if (quotes.at[i]! >= 0 && /\p{L}/u.test(a.lower[i]!) && upos(a, i) !== 'PROPN' && upos(a, i) !== 'DET')
        name = false
  }
  if (quoted === 0 || words === 0) return 'indirect'
  if (quoted >= words) return !clause && content.length === 1 && words <= 6 && !cueless ? 'fragment' : 'direct'
  return name ? 'indirect' : 'mixed'
}
