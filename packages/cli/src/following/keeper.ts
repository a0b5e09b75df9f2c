/** What the watch hands over: read, and kept with the item it came from. */
import { createHash } from 'node:crypto'
import type { Archive } from '@readout/archive'
import { isRead, type Reader, ReadoutError, type Record } from '@readout/core'
import { addressKey, type WatchOptions } from '@readout/sources'
import { keptPage } from '@readout/sources/door'
import { failure } from '../reading/lane.ts'

/** Kinds of page that are no article, or the beginning of one: the feed may have more. */
const THIN: ReadonlySet<string> = new Set(['paywall-stub', 'cookie-wall', 'index-page', 'no-article'])
/** Visible characters of a body from which on it is told apart from all others by itself. */
const OWN = 400
/** A body shorter than that says nothing of which item it is. */
const SOME = 80

/** Reads an arrival and keeps the record; R1xxx where it cannot be read. */
export function keeper(
  reader: Reader,
  archive: Archive,
  kept: (record: Record) => void = () => {},
  keepPages = true,
): WatchOptions['keep'] {
  return async (arrival, { seq, item, last }) => {
    if (arrival.page instanceof ReadoutError) throw arrival.page
    let page = arrival.page
    let record = readOne(reader, page)
    // the feed's date where the page itself has none
    if (record.published === null && item.published !== null) {
      page = { ...page, published: item.published.slice(0, 10) }
      record = readOne(reader, page)
    }
    if (!last && THIN.has(record.page?.kind.value ?? '')) return 'thin'
    const outcome = await archive.following.keep(
      seq,
      record,
      marksOf(record),
      keepPages ? keptPage(page, arrival.came) : undefined,
    )
    if (outcome === 'kept') kept(record)
    return outcome
  }
}

function readOne(reader: Reader, page: Parameters<Reader['read']>[0]): Record {
  try {
    return reader.read(page)
  } catch (error) {
    const { code, message } = failure(error)
    throw new ReadoutError(code, message, { cause: error })
  }
}

/**
 * By what an item is known again: its letters and digits, and the title too where that is little, so that stubs of
 * different articles stay apart; and the address that its page gives as its own.
 */
export function marksOf(record: Record): { text: string | null; canonical: string | null } {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const body = letters(
    record.blocks
      .filter(isRead)
      .map((b) => record.text.slice(b.start, b.end))
      .join(' '),
  )
  const thin = THIN.has(record.page?.kind.value ?? '') || body.length < OWN
  const words = thin ? `${letters(record.title?.value ?? '')} ${body}` : body
  const text = body.length < SOME ? null : createHash('sha256').update(words).digest('hex').slice(0, 32)
  return { text, canonical: record.source.url === null ? null : addressKey(record.source.url) }
}
