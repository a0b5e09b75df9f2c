/** That an article was corrected, in a line: the same words for the report and the page. */
import type { Record } from '../../record/index.ts'
import { dateWords } from './dates.ts'

const KINDS = {
  correction: 'Correction',
  clarification: 'Clarification',
  note: 'Editor’s note',
  update: 'Updated',
} as const
/** The label that a note brings itself. */
const LABEL =
  /^[\s•*–—-]*(?:corrections?|clarifications?|corrections? and clarifications?|editor['’]?s['’]? note|erratum)\b[^:.\n]{0,40}[:\n]\s*/i
const LONGEST = 220

export interface CorrectionLine {
  /** “Correction, 5 March 2026”. */
  readonly label: string
  /** What was corrected, in the outlet's own words, cut where it is long. */
  readonly words: string
}

/**
 * The notes of an article for those who read its head: what was wrong first. What was only added to it is left out.
 * @example correctionLines(record) // [{ label: 'Correction, 5 March 2026', words: 'An earlier version …' }]
 */
export function correctionLines(record: Record): CorrectionLine[] {
  return (record.page?.corrections ?? [])
    .filter((c) => c.kind !== 'update')
    .sort((a, b) => Number(b.kind === 'correction') - Number(a.kind === 'correction'))
    .map(({ kind, day, text }) => {
      const words = text.replace(LABEL, '').replace(/\s+/g, ' ').trim() || text
      return {
        label: day === null ? KINDS[kind] : `${KINDS[kind]}, ${dateWords(day)}`,
        words: words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : words,
      }
    })
}
