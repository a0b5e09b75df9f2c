/** Texts of feeds, made fit for XML and for people. */
import { createHash } from 'node:crypto'

/** Characters that XML forbids; programs that write feeds let them through. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
/** The same as references, and references to nothing. */
const FORBIDDEN_REFERENCES = /&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|x0*(?:[0-8bcef]|1[0-9a-f]));/gi

/** The text without forbidden characters, and how many there were. */
export function withoutForbidden(text: string): { text: string; removed: number } {
  let removed = 0
  const count = () => {
    removed++
    return ''
  }
  return { text: text.replace(FORBIDDEN, count).replace(FORBIDDEN_REFERENCES, count), removed }
}

/** Names that occur in titles of feeds; numbers are decoded whatever they are. */
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    hellip: '…',
    bull: '•',
    middot: '·',
    pound: '£',
    euro: '€',
    yen: '¥',
    cent: '¢',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    times: '×',
    shy: '',
    zwnj: '',
    zwj: '',
    eacute: 'é',
    egrave: 'è',
    agrave: 'à',
    aacute: 'á',
    iacute: 'í',
    oacute: 'ó',
    uacute: 'ú',
    ntilde: 'ñ',
    ccedil: 'ç',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    szlig: 'ß',
    oslash: 'ø',
    aring: 'å',
    aelig: 'æ',
  }),
)

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES.get(name) ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
  })
}

/**
 * A title or name as plain text on one line: tags and entities of HTML are taken off, twice-escaped ones too; null for nothing.
 * @example plain('Tom &amp;amp; <b>Ann</b>') // 'Tom & Ann'
 */
export function plain(text: string | undefined | null): string | null {
  if (text === undefined || text === null) return null
  const line = decoded(decoded(text.slice(0, 4000)).replace(/<\/?[a-z][^<>]{0,300}>/gi, ''))
    .replace(FORBIDDEN, '')
    .replace(/\s+/g, ' ')
    .trim()
  return line === '' ? null : line
}

/** HTML as it is, or null where it shows nothing. */
export function html(text: string | undefined | null): string | null {
  if (text === undefined || text === null) return null
  const clean = text.replace(FORBIDDEN, '').trim()
  return clean === '' || lengthOf(clean) === 0 ? null : clean
}

/** Plain text as HTML: its empty lines part paragraphs. */
export const asHtml = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((p) => `<p>${escaped(p.trim())}</p>`)
    .join('\n')

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** Visible characters of HTML, about. */
export const lengthOf = (text: string): number =>
  text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim().length

/** A short hash of what something says, for ids. */
export const hashOf = (...parts: readonly (string | null)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
