/** What a page may hold, whatever was put into the archive or the address. */
import type { Element } from '../crawl.ts'
import { MARK } from './payloads.ts'

const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])
const ADDRESSES: ReadonlySet<string> = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'data',
  'poster',
  'xlink:href',
  'cite',
  'srcset',
])
/** Where words of a page may stand: shown as they are, or part of an address that was looked at. */
const WORDS: ReadonlySet<string> = new Set(
  'href action value title content placeholder aria-label alt datetime id name for headers aria-labelledby aria-describedby data-id'.split(
    ' ',
  ),
)
/** Elements that run or fetch something, or change how the page is read. */
const NEVER: ReadonlySet<string> = new Set(
  'iframe frame object embed applet base style img image audio video source marquee template math foreignobject use animate mglyph'.split(
    ' ',
  ),
)

/** What is wrong with an element, or null. `own` are the scripts and sheets of the server. */
export function wrongWith({ tag, attributes }: Element): string | null {
  if (NEVER.has(tag) || tag.includes(MARK) || !/^[a-z][\w-]*$/i.test(tag)) return `<${tag}>`
  if (tag === 'script' && !/^\/assets\/[\w-]+\/[\w-]+\.js$/.test(attributes.src ?? '')) return '<script>'
  if (tag === 'link' && !/^\/(?!\/)/.test(attributes.href ?? '')) return '<link> to elsewhere'
  if (tag === 'meta' && attributes['http-equiv'] !== undefined) return '<meta http-equiv>'
  if (tag === 'form' && !/^(?:\/(?!\/)|\?|$)/.test(attributes.action ?? '')) return '<form> to elsewhere'
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on') || name === 'style' || name === 'srcdoc') return `${tag} ${name}=`
    if (name.includes(MARK) || !/^[a-z][\w:.-]*$/i.test(name)) return `an attribute “${name}”`
    if (value.includes(MARK) && !WORDS.has(name)) return `${tag} ${name}="${value}"`
    if (ADDRESSES.has(name) && !isHarmless(value)) return `${tag} ${name}="${value}"`
  }
  return null
}

/** As a browser reads an address of this page: one of the server, or one that opens a page or a letter. */
function isHarmless(value: string): boolean {
  const own = 'http://readout.invalid'
  let address: URL
  try {
    address = new URL(value, `${own}/stories/1`)
  } catch {
    return true
  }
  // an address of the server begins with its slash and does not turn into one of elsewhere
  if (address.origin === own) return true
  return SCHEMES.has(address.protocol) && /^(?:https?:\/\/|mailto:)/i.test(value)
}
