/** Addresses of items: made absolute, and compared. */

/** The absolute address of the web, or null where it is none. The last base that can be one is taken. */
export function resolved(
  address: string | undefined | null,
  ...bases: readonly (string | undefined | null)[]
): string | null {
  const text = (address ?? '').trim()
  if (text === '' || text.length > 4000) return null
  let base: URL | undefined
  for (const b of bases) {
    if (!b) continue
    try {
      base = new URL(b.trim(), base)
    } catch {}
  }
  try {
    const url = new URL(text, base)
    return (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== '' ? url.href : null
  } catch {
    return null
  }
}

/** Parameters that say where a reader came from and not what is read. */
const TRACKING =
  /^(?:utm_\w+|at_\w+|mc_[ce]id|[a-z]?clid|fbclid|gclid|dclid|msclkid|yclid|igshid|cmpid|cmp|icid|ncid|ito|ftag|xtor|smid|ref_src|ns_\w+|wt\.\w+)$/i
/** So does any parameter whose value says that the address was in a feed. */
const IN_FEED = /^(?:rss|atom|feed|newsfeed)$/i

/**
 * What two addresses of one page have in common: scheme, “www.”, port, fragment, tracking and the slash at the end do not count.
 * @example addressKey('http://www.a.example/b/?utm_source=rss#top') === addressKey('https://a.example/b')
 */
export function addressKey(address: string): string {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return address
  }
  const host = url.hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\d?\.(?=[^.]+\.)/, '')
  const kept = [...url.searchParams]
    .filter(
      ([name, value]) => !TRACKING.test(name) && !(IN_FEED.test(value) || (IN_FEED.test(name) && value.length < 2)),
    )
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const query = kept.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')
  const route = /^#!/.test(url.hash) ? url.hash : ''
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`
  return `${host}${port}${url.pathname.replace(/\/+$/, '')}${query === '' ? '' : `?${query}`}${route}`
}

/** True for the front page of a site, which is no item's own. */
export function isFront(address: string): boolean {
  const { pathname, search } = new URL(address)
  return pathname === '/' && search === ''
}
