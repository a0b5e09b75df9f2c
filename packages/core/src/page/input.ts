import { ReadoutError } from '../record/error.ts'
import { type Gap, spanOf } from '../record/index.ts'
import { otherThanArticle } from './other/index.ts'
import { isVisible } from './text/characters.ts'

/** First bytes of files that are no text, as they look when read as text. */
const MAGIC: readonly [what: string, start: RegExp][] = [
  ['a PDF file', /^\s{0,20}%PDF-/],
  ['a PNG image', /^(?:\u0089|\uFFFD|‰)PNG\r?\n/],
  ['a JPEG image', /^(?:\u00ff\u00d8\u00ff|ÿØÿ|\uFFFD{2,4}[\s\S]{0,8}(?:JFIF|Exif))/],
  ['a GIF image', /^GIF8[79]a/],
  ['a WebP image', /^RIFF[\s\S]{4,12}WEBP/],
  ['a TIFF image', /^(?:II\*\0|MM\0\*)/],
  ['a zip archive or office file', /^PK(?:\u0003\u0004|\u0005\u0006|\u0007\u0008)/],
  ['an old office file', /^(?:\u00d0\u00cf\u0011\u00e0|ÐÏ\u0011à|\uFFFD\uFFFD\u0011\uFFFD)/],
  ['a gzip file', /^\u001f(?:\u008b|\uFFFD|‹)/],
  ['an RTF file', /^\{\\rtf\d/],
  ['a PostScript file', /^%!PS-/],
  ['a 7-zip archive', /^7z(?:\u00bc|\uFFFD|¼)(?:\u00af|\uFFFD|¯)/],
  ['an MP4 video', /^[\s\S]{4}ftyp(?:isom|mp4|qt|M4V|avc1)/],
]

export interface Clean {
  readonly text: string
  /** Where a place is named, it is one of `text`: of the record only where that text is the record's. */
  readonly gaps: Gap[]
}

/**
 * Refuses what is no text or no article and makes the rest well-formed: NUL and lone surrogates become U+FFFD, one for one, so that
 * offsets stay. In HTML, NUL is left: as the standard says, it is dropped from what is visible.
 * @throws ReadoutError R1001 (nothing visible), R1002 (a PDF, an image, an archive, a feed, data, an address …)
 */
export function clean(given: string, html = false): Clean {
  const head = given.slice(0, 64)
  for (const [what, start] of MAGIC)
    if (start.test(head))
      throw new ReadoutError(
        'R1002',
        `the input is ${what}, not text: extract its text or save the page as HTML, then read that`,
      )
  const other = otherThanArticle(given)
  if (other) throw new ReadoutError('R1002', `the input is ${other.what}, not an article: ${other.advice}`)
  const formed = given.isWellFormed() ? given : given.toWellFormed()
  const replaced = html ? formed : formed.replaceAll('\0', '\uFFFD')
  if (!isVisible(replaced))
    throw new ReadoutError('R1001', 'the input is empty: give a text or HTML with at least one visible word')
  const gaps: Gap[] = []
  if (replaced !== given) {
    let at = 0
    while (given.charCodeAt(at) === replaced.charCodeAt(at)) at++
    gaps.push({
      code: 'replaced-characters',
      note: 'NUL characters or lone surrogates were replaced by U+FFFD, one for one',
      // in HTML the place is one of the source, not of the record's text
      at: html ? null : spanOf(replaced, at, at + 1),
    })
  }
  return { text: replaced, gaps }
}
