/** Which finding of a record is meant by words of its text. */
import type { Event, Record, Span, Statement } from '../record/index.ts'
import type { Said } from './types.ts'

/** Another reading may draw the borders otherwise: so much of both must be common. */
const COMMON = 0.5

type At = Pick<Span, 'start' | 'end'>

/** The words a finding is known by: the first piece of a statement, the trigger of an event. */
export const wordsOf = (finding: Statement | Event): Span =>
  'content' in finding ? finding.content[0]! : finding.trigger

/** The finding of that kind with just these words, else the one that shares most of them; null where none shares half. */
export function findingAt(record: Record, kind: Said['finding'], at: At): Statement | Event | null {
  let best: Statement | Event | null = null
  let most = 0
  for (const finding of kind === 'statement' ? record.statements : record.events) {
    const share = common(wordsOf(finding), at)
    if (share > most) [best, most] = [finding, share]
  }
  return most >= COMMON ? best : null
}

function common(a: At, b: At): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}
