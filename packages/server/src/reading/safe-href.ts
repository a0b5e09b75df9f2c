/** Where a link of an article may lead. */
const SAFE: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])
/** Longer addresses are no links, in UTF-16 code units. */
const LONGEST = 4000

/**
 * The address as the browser reads it, if it leads to a page or to a mail; undefined for scripts, data, files, and for addresses
 * that are none of their own (`/more`), which would lead to this server.
 */
export function safeHref(href: string | undefined): string | undefined {
  if (href === undefined || href.length > LONGEST || !URL.canParse(href)) return undefined
  const url = new URL(href)
  return SAFE.has(url.protocol) ? url.href : undefined
}
