/** Where a record came from, in one cell of a table. */
import type { Record } from '../record/index.ts'

/**
 * What the page came out of, in words: its kind, with the address of the feed or sitemap, else its id there; null where it stood by
 * itself.
 * @example containerOf(record) // 'warc <urn:uuid:6f4c…>'
 */
export function containerOf(record: Record): string | null {
  const { container } = record.source
  if (container === undefined) return null
  return [container.kind, container.url ?? container.id].filter(Boolean).join(' ')
}
