/** What an office file is, by its bytes; what is no DOCX is named. */
import { ReadoutError } from '@readout/core'
import { childrenOf, parseXml } from './xml.ts'
import { Zip } from './zip.ts'

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const begins = (bytes: Uint8Array, with_: readonly number[]) => with_.every((b, i) => bytes[i] === b)
const AS_DOCX = 'open it and save it as a Word document (.docx) or as a web page'

const other = (name: string, what: string, advice = AS_DOCX): ReadoutError =>
  new ReadoutError('R6309', `${name} is ${what}, not a Word document (.docx): ${advice}`)

/** Names of streams in the compound files that office programs wrote until 2007, and still write around what is encrypted. */
const STREAMS: readonly (readonly [stream: string, what: string])[] = [
  ['WordDocument', 'a Word document of the old kind (.doc)'],
  ['Workbook', 'an Excel table (.xls)'],
  ['PowerPoint Document', 'a PowerPoint presentation (.ppt)'],
  ['__properties_version1.0', 'an Outlook message (.msg)'],
]
const MIMETYPES: readonly (readonly [start: string, what: string])[] = [
  ['application/vnd.oasis.opendocument.text', 'an OpenDocument text (.odt)'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'an OpenDocument table (.ods)'],
  ['application/vnd.oasis.opendocument.presentation', 'an OpenDocument presentation (.odp)'],
  ['application/epub+zip', 'an EPUB book (.epub)'],
]
const CONTENT: readonly (readonly [type: RegExp, what: string])[] = [
  [/spreadsheetml|ms-excel/, 'an Excel table (.xlsx)'],
  [/presentationml|ms-powerpoint/, 'a PowerPoint presentation (.pptx)'],
  [/visio/, 'a Visio drawing (.vsdx)'],
]

export interface OfficeFile {
  readonly zip: Zip
  /** A document with macros (.docm): they are not read, nor run. */
  readonly macros: boolean
}

/** @throws ReadoutError R6303 encrypted, R6309 another kind of file, R6302 damaged */
export function openDocx(bytes: Uint8Array, name: string, unpacked: number): OfficeFile {
  if (begins(bytes, OLE)) throw compound(bytes, name)
  if (begins(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) throw other(name, 'a text in RTF')
  if (!begins(bytes, [0x50, 0x4b])) throw other(name, 'another kind of file')
  const zip = new Zip(bytes, name, unpacked)
  const mimetype = zip.has('mimetype') ? Buffer.from(zip.read('mimetype')!).toString('latin1', 0, 100) : ''
  // longer names first: “…text-template” is a text too
  const kind = MIMETYPES.find(([start]) => mimetype.startsWith(start))
  if (kind) throw other(name, kind[1])
  if (zip.names.some((n) => n.endsWith('.iwa'))) throw other(name, 'a document of Apple’s Pages, Numbers or Keynote')
  const types = zip.read('[Content_Types].xml')
  if (types === null) throw other(name, 'a ZIP archive', 'unpack it first')
  const declared = [...childrenOf(parseXml(types) ?? undefined)].map((e) => e.attributes.ContentType ?? '')
  const main = declared.filter((t) => /\bmain\+xml$/.test(t))
  if (!main.some((t) => /wordprocessingml|ms-word/.test(t)) && !zip.has('word/document.xml')) {
    const found = CONTENT.find(([type]) => declared.some((t) => type.test(t)))
    throw other(name, found?.[1] ?? 'an office file of another kind')
  }
  const macros = zip.names.some((n) => /vbaProject\.bin$/i.test(n)) || main.some((t) => /macroEnabled/.test(t))
  return { zip, macros }
}

function compound(bytes: Uint8Array, name: string): ReadoutError {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (stream: string) => buffer.includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage'))
    return new ReadoutError(
      'R6303',
      `${name} is an encrypted office file: open it with its password and save it without one`,
    )
  const found = STREAMS.find(([stream]) => holds(stream))
  return other(name, found?.[1] ?? 'an office file of the old kind')
}
