/**
 * The rules of a robots.txt (RFC 9309) and whether they let an address through. Of our own, since the time of a hostile
 * file must stay bounded: a matcher that keeps all places where a pattern may stand took 52 s for one address.
 */

interface Rule {
  readonly allow: boolean
  /** From the first slash on; `*` is anything, `$` at the end the end. */
  readonly pattern: string
}

export interface Rules {
  readonly rules: readonly Rule[]
  /** Crawl-delay in seconds; null where none is given. */
  readonly delay: number | null
}

/** A field with its value; the misspellings are those that sites are known to make. */
const FIELD = /^\s*(user[- ]?agent|allow|diss?all?ow|crawl-?delay)\s*:\s*([^#]*)/i

/** The group for a product, which alone counts where there is one, or else the one for everybody. */
export function rulesFor(text: string, product: string): Rules {
  const own = product.toLowerCase()
  const groups = new Map<string, { rules: Rule[]; delay: number | null }>()
  let open: { rules: Rule[]; delay: number | null }[] = []
  // names of programs in a row head one group; groups of one name are one
  let naming = false
  for (const line of text.replace(/^\ufeff/, '').split(/[\r\n]+/)) {
    const field = FIELD.exec(line)
    if (!field) continue
    const name = field[1]!.toLowerCase()
    const value = field[2]!.trim()
    if (name.startsWith('user')) {
      if (!naming) open = []
      naming = true
      const agent = value.startsWith('*') ? '*' : (/^[a-z_-]+/i.exec(value)?.[0].toLowerCase() ?? '')
      if (agent !== '*' && agent !== own) continue
      const group = groups.get(agent) ?? { rules: [], delay: null }
      groups.set(agent, group)
      if (!open.includes(group)) open.push(group)
      continue
    }
    naming = false
    if (open.length === 0) continue
    if (name.startsWith('crawl')) {
      const seconds = Number(value)
      if (value !== '' && seconds >= 0) for (const group of open) group.delay ??= seconds
    } else if (value !== '') {
      // what begins without a slash is meant from the root
      const pattern = normal(/^[/*]/.test(value) ? value : `/${value}`).replace(/\*{2,}/g, '*')
      // a copy, since a slice would keep the whole file in memory
      const kept = Buffer.from(pattern, 'latin1').toString('latin1')
      for (const group of open) group.rules.push({ allow: name === 'allow', pattern: kept })
    }
  }
  return groups.get(own) ?? groups.get('*') ?? { rules: [], delay: null }
}

/**
 * Whether the rules let an address through: the longest pattern counts, of two as long the one that allows.
 * @example isAllowed(rulesFor('User-agent: *\nDisallow: /a', 'readout').rules, new URL('http://b.example/a')) // false
 */
export function isAllowed(rules: readonly Rule[], url: URL): boolean {
  const path = normal(url.pathname + url.search)
  let best: Rule | null = null
  for (const rule of rules) {
    const longer = rule.pattern.length - (best?.pattern.length ?? -1)
    if (longer < 0 || (longer === 0 && !rule.allow)) continue
    if (matches(rule.pattern, path)) best = rule
  }
  return best?.allow ?? true
}

/** One way to write each octet: what needs no percent sign has none, all others have one with capitals. */
function normal(path: string): string {
  return path
    .replace(/[^\x21-\x7e]+/g, (part) => encodeURIComponent(part.toWellFormed()))
    .replace(/%([0-9a-f]{2})/gi, (whole, hex) => {
      const char = String.fromCharCode(Number.parseInt(hex, 16))
      return /[\w.~-]/.test(char) ? char : whole.toUpperCase()
    })
}

/** Each piece between stars at the first place where it stands: no later place could help the pieces behind it. */
function matches(pattern: string, path: string): boolean {
  const ends = pattern.endsWith('$')
  const pieces = (ends ? pattern.slice(0, -1) : pattern).split('*')
  const first = pieces[0]!
  if (!path.startsWith(first)) return false
  let at = first.length
  if (pieces.length === 1) return !ends || at === path.length
  const last = ends ? pieces.pop()! : ''
  for (const piece of pieces.slice(1)) {
    const found = path.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return !ends || (path.endsWith(last) && path.length - last.length >= at)
}
