/** First bytes of formats that hold no page's text as such; from their public specifications. One character, one byte. */

/** What bytes are, and what to do with them. */
export interface Binary {
  /** For programs: what is unpacked by its kind, and what stands beside pages and is no document. */
  readonly kind: 'pdf' | 'docx' | 'document' | 'packed' | 'media' | 'data'
  /** With its article: "a PDF". */
  readonly what: string
  /** A clause in the imperative. */
  readonly advice: string
}

type Part = readonly [offset: number, bytes: string]

export const THE_COMMAND = 'give the file as it stands to “readout read”, which unpacks it'
const AS_TEXT = 'save or export it as text, HTML, DOCX or PDF first'
const UNPACK = 'unpack it first, and give the files or the folder'
const TYPED = 'give the article as text or HTML'

const image = (what: string): Binary => ({
  kind: 'media',
  what,
  advice: `${TYPED}; the words in a picture have to be recognised first (tesseract FILE -)`,
})
const sound: Binary = { kind: 'media', what: 'a sound', advice: 'give what is said in it as text' }
const video: Binary = { kind: 'media', what: 'a video', advice: 'give what is said in it as text' }
const font: Binary = { kind: 'media', what: 'a font', advice: TYPED }
const program: Binary = { kind: 'data', what: 'a program', advice: TYPED }
const packed = (what: string): Binary => ({ kind: 'packed', what, advice: UNPACK })
const document = (what: string, advice = AS_TEXT): Binary => ({ kind: 'document', what, advice })

export const PDF: Binary = { kind: 'pdf', what: 'a PDF', advice: THE_COMMAND }
export const DATA: Binary = { kind: 'data', what: 'binary data', advice: TYPED }

export const SIGNATURES: readonly (readonly [binary: Binary, ...parts: Part[]])[] = [
  [PDF, [0, '%PDF-']],
  [image('a PNG image'), [0, '\x89PNG\r\n\x1a\n']],
  [image('a JPEG image'), [0, '\xff\xd8\xff']],
  [image('a GIF image'), [0, 'GIF87a']],
  [image('a GIF image'), [0, 'GIF89a']],
  [image('a TIFF image'), [0, 'II*\0']],
  [image('a TIFF image'), [0, 'MM\0*']],
  [image('a WebP image'), [0, 'RIFF'], [8, 'WEBP']],
  [image('an icon'), [0, '\0\0\x01\0'], [5, '\0']],
  [image('a BMP image'), [0, 'BM'], [6, '\0\0\0\0']],
  [image('an AVIF image'), [0, '\0\0\0'], [4, 'ftypavi']],
  [image('a HEIC image'), [0, '\0\0\0'], [4, 'ftyphei']],
  [image('a HEIC image'), [0, '\0\0\0'], [4, 'ftypmif1']],
  [image('a Photoshop image'), [0, '8BPS\0\x01']],
  [image('a DjVu image'), [0, 'AT&TFORM']],
  [sound, [0, 'RIFF'], [8, 'WAVE']],
  [sound, [0, 'OggS\0']],
  [sound, [0, 'ID3\x03']],
  [sound, [0, 'ID3\x04']],
  [sound, [0, 'fLaC\0']],
  [sound, [0, '\xff\xfb']],
  [sound, [0, '\0\0\0'], [4, 'ftypM4A']],
  [video, [0, 'RIFF'], [8, 'AVI ']],
  [video, [0, '\0\0\0'], [4, 'ftyp']],
  [video, [0, '\x1a\x45\xdf\xa3']],
  [font, [0, 'wOFF']],
  [font, [0, 'wOF2']],
  [font, [0, 'OTTO\0']],
  [font, [0, '\0\x01\0\0\0']],
  [packed('gzip-compressed data'), [0, '\x1f\x8b\x08']],
  [packed('bzip2-compressed data'), [0, 'BZh'], [4, '1AY&SY']],
  [packed('xz-compressed data'), [0, '\xfd7zXZ\0']],
  [packed('zstd-compressed data'), [0, '\x28\xb5\x2f\xfd']],
  [packed('a 7-Zip archive'), [0, '7z\xbc\xaf\x27\x1c']],
  [packed('a RAR archive'), [0, 'Rar!\x1a\x07']],
  [packed('a tar archive'), [257, 'ustar']],
  [document('an old Microsoft Office document'), [0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1']],
  [document('an RTF document'), [0, '{\\rtf']],
  [document('a PostScript document', 'make a PDF of it first (ps2pdf FILE)'), [0, '%!PS-']],
  [document('a Mobipocket book'), [60, 'BOOKMOBI']],
  [
    document('a Safari web archive or other property list', 'save the page as “Page Source”, and read that'),
    [0, 'bplist0'],
  ],
  [
    document('an SQLite database', 'print its articles as lines of JSON, and read those with “readout read --input”'),
    [0, 'SQLite format 3\0'],
  ],
  [program, [0, '\x7fELF']],
  [program, [0, 'MZ\x90\0']],
  [program, [0, '\xcf\xfa\xed\xfe']],
  [{ kind: 'data', what: 'a WebAssembly module', advice: TYPED }, [0, '\0asm']],
]

/** ZIP is the wrapper of most office formats; the names of its entries tell which. */
export const ZIPPED: readonly (readonly [entry: RegExp, binary: Binary])[] = [
  [/application\/epub/, document('an EPUB book', 'make text or HTML of it first (pandoc FILE -o book.html)')],
  [/application\/vnd\.oasis/, document('an OpenDocument file', 'save it as DOCX or PDF first')],
  [/\bword\//, { kind: 'docx', what: 'a Microsoft Office document', advice: THE_COMMAND }],
  [/\b(?:xl|ppt|visio)\//, document('a Microsoft Office document', 'save its words as text first')],
  [/\[Content_Types\]\.xml/, document('a Microsoft Office document')],
  [/\bIndex\/Document\.iwa/, document('an Apple iWork document')],
]
export const ZIP = packed('a ZIP archive')
