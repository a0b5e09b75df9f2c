/** Status words that stand beside a noun. */
import type { Analysis, Status } from '../record/index.ts'
import * as words from './en/status.ts'
import { kids, relation } from './tree.ts'

/** Status words among the modifiers of a noun ("a planned visit", "the cancelled talks"), or null. */
export function nounModifierStatus(a: Analysis, noun: number): { status: Status; token: number } | null {
  for (const c of kids(a, noun)) {
    const rel = relation(a, c)
    const lower = a.lower[c] ?? ''
    if (rel === 'amod' || rel === 'compound' || rel === 'advmod') {
      if (words.CANCELLED_ADJ.has(lower)) return { status: 'cancelled', token: c }
      if (words.POSTPONED_ADJ.has(lower)) return { status: 'postponed', token: c }
      if (words.PLANNED_ADJ.has(lower)) return { status: 'planned', token: c }
      if (words.HYPOTHETICAL_ADJ.has(lower)) return { status: 'hypothetical', token: c }
      if (words.ONGOING_ADJ.has(lower)) return { status: 'ongoing', token: c }
    }
    // "a visit planned for the spring", "due on Friday"
    if (rel === 'acl' || (rel === 'amod' && c > noun)) {
      if (
        lower === 'planned' ||
        lower === 'scheduled' ||
        lower === 'due' ||
        lower === 'fixed' ||
        lower === 'set' ||
        lower === 'pencilled' ||
        lower === 'slated' ||
        lower === 'expected'
      )
        return { status: 'planned', token: c }
    }
  }
  return null
}
