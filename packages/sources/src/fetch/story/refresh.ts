/** Pages that send a browser on by themselves: those of shortened addresses, and of sites that moved. */
import type { Outline } from './outline.ts'

/** Seconds: who waits longer has something to show. */
const AT_ONCE = 10
/** Characters of running text: a page with more is one, and reloads itself. */
const NOTHING = 200

/**
 * Where a page sends on by `<meta http-equiv="refresh">`; null where it does not, or shows something itself.
 * @example refreshOf(outlineOf('<meta http-equiv=refresh content="0; url=/dam">'), 'https://a.example/x') // 'https://a.example/dam'
 */
export function refreshOf(page: Outline, url: string): string | null {
  const content = page.meta.get('refresh')?.slice(0, 5000)
  if (content === undefined || page.proseLength >= NOTHING) return null
  const said = /^\s*(\d{1,5})(?:\.\d*)?\s*[;,\s]\s*(?:url\s*=\s*)?(["']?)(.*)$/is.exec(content)
  if (!said || Number(said[1]) > AT_ONCE) return null
  const address = (said[2] === '' ? said[3]! : said[3]!.split(said[2]!)[0]!).trim()
  if (address === '' || !URL.canParse(address, url)) return null
  const to = new URL(address, url)
  const from = new URL(url)
  to.hash = ''
  from.hash = ''
  return to.href === from.href ? null : to.href
}
