/** What of an archive was read and what was passed over, and why. */

export interface WarcSummary {
  /** Records of all types. */
  records: number
  pages: number
  /** Stretches that are no record, and pages that could not be had. */
  faults: number
  /** Bytes in stretches that are no record. */
  skipped: number
  /** How many records were passed over, by why: “type request”, “status 404”, “content image/png”, “robots.txt” … */
  readonly passed: { [why: string]: number }
}

export const emptySummary = (): WarcSummary => ({ records: 0, pages: 0, faults: 0, skipped: 0, passed: {} })

/** Records that belong to any archive and never were pages: nobody needs to be told of them. */
const APPARATUS = new Set(['type warcinfo', 'type request', 'type metadata'])

/**
 * The summary in one clause for people; null where there is nothing to say.
 * @example summaryLine(summary) // '12 pages of 30 records; passed over: 3 × status 404, 2 × content image/png'
 */
export function summaryLine({ pages, records, skipped, passed }: WarcSummary): string | null {
  const told = Object.entries(passed)
    .filter(([why]) => !APPARATUS.has(why))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (told.length === 0 && skipped === 0) return null
  const few = told.slice(0, 8).map(([why, n]) => `${n} × ${why}`)
  const rest = told.slice(8).reduce((n, [, m]) => n + m, 0)
  const list = [...few, ...(rest > 0 ? [`${rest} others`] : []), ...(skipped > 0 ? [`${skipped} damaged bytes`] : [])]
  return `${pages} ${pages === 1 ? 'page' : 'pages'} of ${records} records; passed over: ${list.join(', ')}`
}
