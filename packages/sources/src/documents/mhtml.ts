import { type Gap, type Page, ReadoutError } from '@readout/core'
import type { Raw } from '../raw.ts'
import { shownIn } from './html.ts'
import { sized } from './input.ts'
import { momentOf } from './mime/moment.ts'
import { fieldOf, leaves, type Part, readParts } from './mime/parts.ts'
import { textOf } from './mime/text.ts'

const isHtml = (part: Part): boolean => part.type.value === 'text/html' || part.type.value === 'application/xhtml+xml'
const FRAMESET = /<frameset[\s>]/i

/**
 * A page that a browser saved with all that belongs to it (RFC 2557): its main document, the address it was saved from and the
 * day of saving. Frames within it are left out and named.
 * @throws ReadoutError R6301 too large, R6302 damaged, R6306 no page in it
 */
export async function mhtml(raw: Raw): Promise<Page> {
  sized(raw)
  const root = readParts(raw.bytes, raw.name)
  const pages = [...leaves(root)].filter(isHtml)
  const main = mainOf(root, pages)
  if (!main) {
    const what = [...new Set([...leaves(root)].map((p) => p.type.value))].slice(0, 5).join(', ')
    throw new ReadoutError(
      'R6306',
      `${raw.name} is a saved page without its HTML (${what}): open the page in a browser and save it again as “Webpage, Single File”`,
    )
  }
  const read = shown(main, pages, raw.name)
  const gaps: Gap[] = [...read.gaps]
  if (pages.length > 1)
    gaps.push({ code: 'left-out', note: `${count(pages.length - 1, 'frame')} of the page left out`, at: null })
  if (!root.whole)
    gaps.push({ code: 'cut-off', note: 'the file ends before the page does: what is missing was not read', at: null })
  if (shownIn(read.text) === 0)
    throw new ReadoutError(
      'R6302',
      `${raw.name} is a saved page that shows no words: it is cut off, or was saved before the page was there; save it again`,
    )
  return {
    html: read.text,
    url:
      addressOf(fieldOf(root, 'snapshot-content-location')) ??
      addressOf(fieldOf(main, 'content-location')) ??
      raw.url ??
      undefined,
    retrieved: retrievedOf(root) ?? raw.retrieved ?? undefined,
    container: raw.container ?? { kind: 'mhtml' },
    ...(gaps.length > 0 ? { gaps } : {}),
  }
}

const count = (n: number, what: string): string => (n === 1 ? `1 ${what}` : `${n} ${what}s`)

/** The document that the others belong to: by address, by the root's own word, else the first. */
function mainOf(root: Part, pages: readonly Part[]): Part | undefined {
  const location = fieldOf(root, 'snapshot-content-location') ?? fieldOf(root, 'content-location')
  const { start } = root.type.params
  return (
    pages.find((p) => location !== null && fieldOf(p, 'content-location') === location) ??
    pages.find((p) => start !== undefined && fieldOf(p, 'content-id') === start) ??
    pages[0]
  )
}

/** Old pages are a set of frames with nothing in it: then the frame that shows most is the page. */
function shown(main: Part, pages: readonly Part[], name: string) {
  const own = textOf(main, name)
  if (pages.length === 1 || !FRAMESET.test(own.text)) return own
  const frames = pages.filter((p) => p !== main).map((p) => textOf(p, name))
  return frames.reduce((a, b) => (shownIn(b.text) > shownIn(a.text) ? b : a))
}

/** Only what a person could open: parts of a page have names such as “cid:frame-7@mhtml.blink”. */
const addressOf = (value: string | null): string | null => {
  const text = value?.replace(/\s/g, '') ?? ''
  return /^https?:\/\/[^/]/i.test(text) ? text : null
}

/** The moment of saving, in UTC as all moments of retrieval; a zone that is not told is none that could be counted from. */
function retrievedOf(root: Part): string | null {
  const moment = momentOf(fieldOf(root, 'date'))
  if (moment === null || !/T.*(?:Z|[+-]\d\d:\d\d)$/.test(moment)) return moment?.slice(0, 10) ?? null
  return new Date(moment).toISOString().replace('.000Z', 'Z')
}
