/** A PDF read by pdf.js: in a thread of its own, which may be ended. Errors are told, not thrown: they cross to another thread. */
import type { Limits } from '../limits.ts'
import { type PagePieces, piecesOf, type TextItem } from './pieces.ts'
import { storyOf } from './story.ts'

export interface PdfRead {
  readonly html: string
  readonly title: string | null
  readonly author: string | null
  readonly language: string | null
  /** ISO 8601. */
  readonly created: string | null
  readonly modified: string | null
  readonly pages: number
  /** Pages on which nothing is written, or that could not be read. */
  readonly blank: readonly number[]
  readonly broken: readonly number[]
}
export type PdfFault =
  | { readonly fault: 'encrypted' | 'damaged' | 'unnamed' | 'empty' }
  | { readonly fault: 'pages' | 'scanned' | 'pieces'; readonly pages: number }

/** Characters of a page on the average: scans carry a stamp or two. */
const FEW = 12

export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<PdfRead | PdfFault> {
  const pdfjs = await import('unpdf/pdfjs')
  const task = pdfjs.getDocument({
    data: bytes,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
    enableXfa: false,
  })
  try {
    const doc = await task.promise
    if (doc.numPages > limits.pages) return { fault: 'pages', pages: doc.numPages }
    const pages: PagePieces[] = []
    const broken: number[] = []
    for (let n = 1; n <= doc.numPages; n++) {
      try {
        const page = await doc.getPage(n)
        const { items } = await page.getTextContent({ includeMarkedContent: true })
        if (items.length > limits.pieces) return { fault: 'pieces', pages: n }
        pages.push(piecesOf(items as TextItem[], page.getViewport({ scale: 1 })))
        page.cleanup()
      } catch {
        broken.push(n)
        pages.push({ pieces: [], width: 0, height: 0, turned: [], unnamed: 0 })
      }
    }
    const fault = faultOf(pages, broken)
    if (fault) return fault
    const labels = await doc.getPageLabels().catch(() => null)
    const info = (await doc.getMetadata().catch(() => null))?.info as { [key: string]: unknown } | undefined
    const said = (key: string) => (typeof info?.[key] === 'string' ? (info[key] as string).slice(0, 1000) : null)
    return {
      html: storyOf(pages, labels),
      title: said('Title'),
      author: said('Author'),
      language: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.exec(said('Language') ?? '')?.[0] ?? null,
      created: moment(said('CreationDate')),
      modified: moment(said('ModDate')),
      pages: pages.length,
      blank: pages.flatMap((p, i) => (lettersIn(p) === 0 && !broken.includes(i + 1) ? [i + 1] : [])),
      broken,
    }
  } catch (error) {
    return { fault: (error as Error)?.name === 'PasswordException' ? 'encrypted' : 'damaged' }
  } finally {
    await task.destroy().catch(() => {})
  }
}

const lettersIn = (page: PagePieces): number => page.pieces.reduce((n, p) => n + p.text.replace(/\s/g, '').length, 0)

function faultOf(pages: readonly PagePieces[], broken: readonly number[]): PdfFault | null {
  const letters = pages.reduce((n, p) => n + lettersIn(p), 0)
  const unnamed = pages.reduce((n, p) => n + p.unnamed, 0)
  if (unnamed > letters * 0.25 && unnamed > 20) return { fault: 'unnamed' }
  if (broken.length === pages.length) return { fault: 'damaged' }
  return letters < FEW * (pages.length - broken.length) ? { fault: 'scanned', pages: pages.length } : null
}

/** “D:20260925103000+02'00'” as ISO 8601. */
function moment(value: string | null): string | null {
  const m = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?/.exec(value ?? '')
  return m?.[2] && m[3] ? `${m[1]}-${m[2]}-${m[3]}` : null
}
