/** Pages as they are kept beside their records: what the reader was given, so that it can be read again without fetching anything. */
import type { Page as KeptPage } from '@readout/archive'
import { type Page, ReadoutError } from '@readout/core'

/** A page with all that goes on with it, what it came out of, and what was said of it. */
const MIME = 'application/vnd.readout.page+json'

export const keptPage = (page: Page): KeptPage => ({ bytes: Buffer.from(JSON.stringify(page)), mime: MIME })

/** The page to read again, under the id of its record. Throws R5044 for one that was kept in a form of its own. */
export async function pageFrom(
  kept: KeptPage,
  record: { readonly id: string; readonly url: string | null },
): Promise<Page> {
  if (kept.mime === MIME) return { ...(JSON.parse(Buffer.from(kept.bytes).toString()) as Page), id: record.id }
  // as it came from somebody else: by its bytes, as if it lay in a file
  const { pageOf } = await import('@readout/sources/door')
  const raw = { name: record.id, bytes: kept.bytes, contentType: kept.mime, url: record.url, retrieved: null }
  try {
    return { ...pageOf(raw).page, id: record.id }
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error
    throw new ReadoutError(
      'R5044',
      `the page of ${record.id} is kept as ${kept.mime}, which cannot be read again here: ${error.message}`,
    )
  }
}
