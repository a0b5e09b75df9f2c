/** Which records of an archive are pages. */
import { looksLikeHtml } from '@readout/core'

const PAGES = new Set(['text/html', 'application/xhtml+xml', 'text/plain', 'text/markdown', 'text/x-markdown'])
/** Types that servers give to what they do not know. */
const ANY = new Set([
  '',
  'application/octet-stream',
  'application/x-octet-stream',
  'binary/octet-stream',
  'unknown/unknown',
  '*/*',
])

/** Null where such content may be a page, else what it is counted as. */
export function noPage(contentType: string | null, body: Buffer): string | null {
  const type = (contentType ?? '').split(/[;,]/)[0]!.trim().toLowerCase()
  if (PAGES.has(type)) return null
  if (ANY.has(type) && looksLikeHtml(body.toString('latin1', 0, 1024))) return null
  return `content ${/^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'of no type'}`
}

/** Null where a page may have such an address, else what it is counted as: the log of a crawler is no page. */
export function noAddress(url: string | null): string | null {
  if (url === null) return null
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  if (scheme !== undefined && !['http', 'https', 'ftp', 'file'].includes(scheme)) return `address ${scheme}:`
  return /^https?:\/\/[^/]+\/robots\.txt(?:[?#]|$)/i.test(url) ? 'robots.txt' : null
}
