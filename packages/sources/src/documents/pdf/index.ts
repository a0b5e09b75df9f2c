import { type Gap, type Page, ReadoutError } from '@readout/core'
import type { Raw } from '../../raw.ts'
import { pageOf } from '../html.ts'
import { sized } from '../input.ts'
import { LIMITS, type Limits } from '../limits.ts'
import { authorOf, datesOf, titleOf } from '../properties.ts'
import type { PdfFault, PdfRead } from './read.ts'
import type { Ended } from './thread.ts'

/**
 * The text layer of a PDF as a page: columns in reading order, paragraphs, headings by their size, a mark where each page begins,
 * running heads and numbers of pages set aside. It is read in a thread of its own, within bounds of time and memory.
 * @throws ReadoutError R6301 too large, R6302 damaged, R6303 encrypted, R6304 scanned, R6305 letters without names, R6310 too slow
 */
export async function pdf(raw: Raw, limits: Limits = LIMITS): Promise<Page> {
  sized(raw, limits)
  const { inThread } = await import('./thread.ts')
  const read = await inThread(raw.bytes, limits)
  if ('fault' in read) throw faultOf(read, raw.name, limits)
  const gaps: Gap[] = []
  const told = (code: string, pages: readonly number[], what: string) => {
    const list = `${pages.slice(0, 20).join(', ')}${pages.length > 20 ? ' …' : ''}`
    if (pages.length > 0)
      gaps.push({ code, note: `page${pages.length > 1 ? 's' : ''} ${list} of ${read.pages} ${what}`, at: null })
  }
  told('no-text-layer', read.blank, 'without text: blank, or pictures that would have to be recognised first (OCR)')
  told('damaged', read.broken, 'could not be read')
  gaps.push(...datesOf(read.created, read.modified))
  return {
    html: pageOf(headOf(read), `<article>\n${read.html}\n</article>`),
    url: raw.url ?? undefined,
    retrieved: raw.retrieved ?? undefined,
    container: raw.container ?? { kind: 'pdf' },
    ...(gaps.length > 0 ? { gaps } : {}),
  }
}

/** The file's own title only where no headline of the text stands against it: layouts are used again for the next story. */
function headOf(read: PdfRead) {
  const title = titleOf(read.title)
  const headline = /<h1>(.*?)<\/h1>/.exec(read.html)?.[1]
  const alike = (s: string) => s.toLowerCase().replace(/&\w+;|[^\p{L}\p{N}]+/gu, '')
  const known = title !== null && (headline === undefined || alike(headline).includes(alike(title).slice(0, 60)))
  return { title: known ? title : null, author: authorOf(read.author), language: read.language }
}

function faultOf(f: PdfFault | Ended, name: string, limits: Limits): ReadoutError {
  const error = (code: string, text: string) => new ReadoutError(code, `${name} is ${text}`)
  switch (f.fault) {
    case 'encrypted':
      return error(
        'R6303',
        'an encrypted PDF: open it with its password and print or save it without one (qpdf --decrypt --password=… IN OUT)',
      )
    case 'scanned':
      return error(
        'R6304',
        `a PDF of pictures without text (${f.pages === 1 ? '1 page' : `${f.pages} pages`}), probably scanned: recognise its text first (ocrmypdf IN OUT) and read that`,
      )
    case 'unnamed':
      return error(
        'R6305',
        'a PDF whose fonts do not say which letters they show: recognise its text first (ocrmypdf --force-ocr IN OUT) and read that',
      )
    case 'pages':
      return error(
        'R6301',
        `a PDF of ${f.pages.toLocaleString('en')} pages, more than the ${limits.pages.toLocaleString('en')} that are read: take out those that are wanted (qpdf IN --pages . 1-50 -- OUT)`,
      )
    case 'pieces':
      return error(
        'R6301',
        `a PDF with more than ${limits.pieces.toLocaleString('en')} pieces of text on page ${f.pages}, probably a map or a drawing: take out the pages that are wanted (qpdf IN --pages . 1-50 -- OUT)`,
      )
    case 'memory':
      return error(
        'R6301',
        `a PDF that takes more than ${Math.round(limits.memory / 1024 / 1024).toLocaleString('en')} MB of memory to read: print it into a new file, or take out the pages that are wanted`,
      )
    case 'seconds':
      return error(
        'R6310',
        `a PDF that took longer than ${limits.seconds} seconds: print it into a new file, or take out the pages that are wanted`,
      )
    default:
      return error('R6302', 'a PDF that is cut off or damaged: get it again, or let it be mended (qpdf IN OUT)')
  }
}
