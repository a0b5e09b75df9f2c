/** What of a page was not read because it is not English, in one line for people. */
import type { Gap } from '../../record/index.ts'

type Gaps = { readonly gaps: readonly Gap[] }

/** True where nothing of the text was read: that a record of it has no statements says nothing about the text. */
export const isUnread = ({ gaps }: Gaps): boolean => gaps.some((gap) => gap.code === 'not-english')

/**
 * One line on what was not read, in another language or not on the page at all; null where all was.
 * @example unreadLine(reader.read({ text: 'Die Brücke bleibt zu, sagte der Minister.' })) // 'the text is German, and Readout reads English only: …'
 */
export function unreadLine({ gaps }: Gaps): string | null {
  const whole = gaps.find((gap) => gap.code === 'not-english')
  if (whole) return whole.note
  // what a page only declares is not what it shows
  const declared = gaps.find((gap) => gap.code === 'no-text' || gap.code === 'declared-text')
  if (declared) return declared.note
  const parts = gaps.filter((gap) => gap.code === 'part-not-english')
  if (parts.length < 2) return parts[0]?.note ?? null
  return `${parts.length} passages are not English and were not read`
}
