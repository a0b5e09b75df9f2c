/** Addresses as a page writes them, made absolute. */

const LONGEST = 2000

/** An absolute address of the web, or null. */
export function web(address: string, base?: string): URL | null {
  try {
    const url = base === undefined ? new URL(address) : new URL(address, base)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null
  } catch {
    return null
  }
}

/**
 * The address that the links of a page are relative to: what <base> says where that is an address of the web, else the
 * page's own; null where nobody gives one.
 */
export function baseOf(base: string | null, page: string | undefined | null): string | null {
  const own = page ? web(page.slice(0, LONGEST)) : null
  if (base) {
    const said = own ? web(base.trim().slice(0, LONGEST), own.href) : web(base.trim().slice(0, LONGEST))
    if (said) return said.href
  }
  return own?.href ?? null
}

/**
 * An address against a base. Without a base a relative one stays as written. Null for what leads nowhere: scripts,
 * data, places on the same page without a name, addresses that are too long or broken.
 * @example resolve('/a b', 'https://example.org/x') // 'https://example.org/a%20b'
 */
export function resolve(href: string, base: string | null): string | null {
  const written = href.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, '').replace(/[\t\n\r]/g, '')
  if (written === '' || written === '#' || written.length > LONGEST) return null
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(written)?.[0].toLowerCase()
  if (scheme === 'mailto:' || scheme === 'tel:') return written
  if (scheme !== undefined && scheme !== 'http:' && scheme !== 'https:') return null
  if (base !== null || scheme !== undefined) return web(written, base ?? undefined)?.href ?? null
  return written
}
