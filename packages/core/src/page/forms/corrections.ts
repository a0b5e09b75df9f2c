/** Notes by which an outlet corrects, clarifies or changes an article: kept whole, and told with their kind and day. */
import { type Article, type Block, type Correction, isBody, spanOf } from '../../record/index.ts'
import { CLARIFIES, CORRECTS, DATED, MADE, NOTES, OPENS_NOTE } from '../en/corrections.ts'
import { findDay, findMonthDay, isoDay } from '../text/dates.ts'
import type { Piece } from '../text/label.ts'

/** What stands behind the label of a note in its paragraph belongs to it; more than this is a story that was glued to it. */
const REST = 500

/** A note that opens with its label ("Correction: …") holds its whole paragraph, not only the sentences that sound like one. */
export function wholeNotes(text: string, pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const p of pieces) {
    const before = result.at(-1)
    const goesOn =
      before?.role === 'correction' &&
      before.paragraph === p.paragraph &&
      isBody(p.role) &&
      p.end - p.start <= REST &&
      OPENS_NOTE.test(text.slice(before.start, before.start + 60))
    if (goesOn) result[result.length - 1] = { ...before, end: p.end }
    else if (
      isBody(p.role) &&
      p.paragraph !== before?.paragraph &&
      p.end - p.start <= REST &&
      MADE.test(text.slice(p.start, p.start + 60))
    )
      result.push({ ...p, role: 'correction', rule: 'label-inline' })
    else result.push(p)
  }
  return result
}

/** The article with its notes in `page.corrections`; as it is where it has none. */
export function withCorrections(article: Article): Article {
  const corrections = correctionsOf(article.text, article.blocks, article.published?.value ?? null)
  return corrections.length > 0 && article.page ? { ...article, page: { ...article.page, corrections } } : article
}

function correctionsOf(text: string, blocks: readonly Block[], published: string | null): Correction[] {
  const found: Correction[] = []
  let label = -1
  for (const b of blocks) {
    if (b.role !== 'correction') {
      label = -1
      continue
    }
    // a label in a line of its own belongs to the note behind it
    const alone = b.end - b.start < 40 && !/[.!?]$/.test(text.slice(b.start, b.end))
    const start = label >= 0 ? label : b.start
    label = alone ? start : -1
    if (alone) continue
    const words = text.slice(start, Math.min(b.end, start + 1000))
    found.push({ ...spanOf(text, start, b.end), kind: kindOf(words), day: dayOf(words, published), rule: b.rule })
  }
  return found
}

const kindOf = (words: string): Correction['kind'] =>
  CLARIFIES.test(words) ? 'clarification' : CORRECTS.test(words) ? 'correction' : NOTES.test(words) ? 'note' : 'update'

/**
 * The day of a note: in its label, or behind "amended", "corrected" and the like; other days are those of what it tells. The year is that of
 * publication where it gives none: no note is older than its article.
 */
function dayOf(words: string, published: string | null): string | null {
  for (const at of [LABELLED.exec(words)?.[0], DATED.exec(words)?.[1]]) {
    if (at === undefined) continue
    const full = findDay(at, null)
    if (full) return full.value
    const md = published === null ? null : findMonthDay(at)
    if (!md || published === null) continue
    const year = +published.slice(0, 4)
    const day = isoDay(year, md.month, md.day)
    return day !== null && day < published.slice(0, 10) ? isoDay(year + 1, md.month, md.day) : day
  }
  return null
}
const LABELLED = /^[^:]{1,60}:/
