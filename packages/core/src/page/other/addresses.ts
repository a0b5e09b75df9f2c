/** Addresses of pages in place of pages: one, or a list. Words beside them make it a text. */
import type { Other } from './index.ts'

const SCHEME = /^(?:view-source:)?(?:https?|ftp|feed|file):\/\/[^\s/]*\/?\S*$/i
const WWW = /^www\.[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]\S*)?$/i
/** Without a scheme a host counts with a path, or under one of the commonest domains. */
const HOST = /^(?:[a-z0-9-]{1,63}\.){1,6}(?:[a-z]{2,24}(?::\d+)?\/\S*|com|org|net|edu|gov|int|info|news|eu|co\.uk)$/
const BULLET = /^(?:[-*+•–—·]|\d{1,5}[.):]?)$/
/** Longer than any address that is looked at. */
const LONGEST = 8000

/** One address or nothing but addresses; null at the first word that is none. */
export function addresses(text: string): Other | null {
  let found = 0
  let at = 0
  while (at < text.length) {
    const feed = text.indexOf('\n', at)
    const end = feed === -1 ? text.length : feed
    if (end - at > LONGEST * 4) return null
    const line = text.slice(at, end).trim()
    at = end + 1
    // remarks in a list
    if (line.startsWith('#')) continue
    for (const word of line.split(/[\s,;|]+/)) {
      const bare = word.replace(/^[\s<("'[“]+|[>)"'\]”]+$/g, '')
      if (bare === '' || BULLET.test(bare)) continue
      if (bare.length > LONGEST || !(SCHEME.test(bare) || WWW.test(bare) || HOST.test(bare))) return null
      found++
    }
  }
  if (found === 0) return null
  return found === 1
    ? { kind: 'address', what: 'an address', advice: 'give it to the command itself: readout read ADDRESS' }
    : {
        kind: 'address',
        what: `a list of ${found} addresses`,
        advice: 'give them to the command itself: xargs readout read < FILE',
      }
}
