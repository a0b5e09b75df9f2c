/** Where a file of a page was, told without reading the page: what it says at a glance, and what its name would be as an address. */
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import path from 'node:path'
import { constants, gunzipSync } from 'node:zlib'
import { savedFrom } from './saved.ts'

/** What is looked through for addresses: the head of nearly every page. */
const LOOKED_AT = 1 << 18
const LARGEST = 1 << 24
const HTML = /^[\s\ufeff\u00ef\u00bb\u00bf]{0,40}<(?:!doctype|!--|html|head|meta|title|\?xml)/i

/** The addresses of a page in a file, as it stands: nothing is checked. */
export interface Glance {
  readonly file: string
  /** As the program that saved it says. */
  readonly saved: string | null
  /** As the page says of itself: `rel=canonical`, else `og:url`. */
  readonly canonical: string | null
}

/** Files have no address: one of their own, so that links between them can be followed by name. */
export const nameAddress = (file: string): string =>
  `https://files.invalid${path.resolve(file).split(path.sep).map(encodeURIComponent).join('/')}`

/** Null for what is no page, or too large for one; never throws. Synchronous: three short calls a file, of which there may be thousands. */
export function glance(file: string, buffer: Buffer): Glance | null {
  try {
    const info = statSync(file)
    if (!info.isFile() || info.size > LARGEST) return null
    const handle = openSync(file, 'r')
    let bytes: Buffer
    try {
      bytes = buffer.subarray(0, readSync(handle, buffer, 0, LOOKED_AT, 0))
    } finally {
      closeSync(handle)
    }
    if (bytes[0] === 0x1f && bytes[1] === 0x8b)
      bytes = gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: LARGEST })
    const head = bytes.toString('latin1', 0, 3000)
    if (!HTML.test(head)) return null
    return {
      file,
      saved: savedFrom(head)?.url ?? null,
      canonical: said(bytes, 'canonical', /\brel\s*=\s*["']?canonical\b/i, HREF) ?? said(bytes, 'og:url', OG, CONTENT),
    }
  } catch {
    // what is the matter is said when it is read
    return null
  }
}

export const BUFFER_BYTES = LOOKED_AT
const OG = /\bproperty\s*=\s*["']?og:url\b/i
const HREF = /\bhref\s*=\s*(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s"'>]{1,2000}))/i
const CONTENT = /\bcontent\s*=\s*(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s"'>]{1,2000}))/i
/** So often a word is looked for: scripts may speak of it too. */
const TRIES = 20

/** The value in the first tag that has the word and looks like the sign. */
function said(bytes: Buffer, word: string, sign: RegExp, value: RegExp): string | null {
  let at = bytes.indexOf(word)
  for (let i = 0; i < TRIES && at !== -1; i++, at = bytes.indexOf(word, at + 1)) {
    const open = bytes.lastIndexOf(60, at)
    if (open === -1 || at - open > 3000) continue
    const close = bytes.indexOf(62, at)
    const tag = bytes.toString('latin1', open, close === -1 ? at + 2000 : Math.min(close, at + 2000))
    const found = sign.test(tag) ? value.exec(tag) : null
    if (found) return (found[1] ?? found[2] ?? found[3]!).replaceAll('&amp;', '&')
  }
  return null
}
