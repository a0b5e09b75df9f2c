/** Cookies of one fetch: many sites set one and lead back to where they set it. Kept for the redirects of a fetch, then forgotten. */

interface Cookie {
  readonly name: string
  readonly value: string
  /** The host that set it, or the domain above it that it said it is for. */
  readonly domain: string
  readonly exact: boolean
}

const MOST = 50
const LONGEST = 4096

export class Cookies {
  readonly #kept = new Map<string, Cookie>()

  /** Takes the fields Set-Cookie of an answer, one a line; true where that changes what is sent next. */
  take(fields: string | undefined, url: URL): boolean {
    let changed = false
    for (const line of fields?.split('\n') ?? []) {
      const [pair = '', ...attributes] = line.split(';')
      const [, name, value] = /^\s*([^\s=;,"]{1,256})\s*=\s*([\x21-\x3a\x3c-\x7e]*)\s*$/.exec(pair) ?? []
      if (name === undefined || value === undefined || pair.length > LONGEST) continue
      const said = attributes
        .map((part) => /^\s*domain\s*=\s*\.?([\w.-]+)\s*$/i.exec(part)?.[1]?.toLowerCase())
        .find(Boolean)
      const inside = said?.includes('.') && (url.hostname === said || url.hostname.endsWith(`.${said}`))
      if (said !== undefined && !inside) continue
      const domain = said ?? url.hostname
      const key = `${domain} ${name}`
      if (this.#kept.get(key)?.value === value || (!this.#kept.has(key) && this.#kept.size >= MOST)) continue
      this.#kept.set(key, { name, value, domain, exact: said === undefined })
      changed = true
    }
    return changed
  }

  /** The header Cookie for an address; null where none is for it. */
  for(url: URL): string | null {
    const sent: string[] = []
    for (const { name, value, domain, exact } of this.#kept.values())
      if (url.hostname === domain || (!exact && url.hostname.endsWith(`.${domain}`))) sent.push(`${name}=${value}`)
    return sent.length === 0 ? null : sent.join('; ')
  }
}
