/** Which pages are looked at: of all that links lead to, one of each kind and of the states of each. */
import { ROUTES } from '../../src/routes/index.ts'
import { addressesOf } from '../crawl.ts'

/** Addresses of routes that need nothing to be named. */
export const LISTS: readonly string[] = ROUTES.filter((r) => !r.path.includes(':')).map((r) => r.path)

/** One address of each route or pattern, and one for each set of names in its query. */
export function onePerKind(all: Iterable<string>): string[] {
  const kinds = new Map<string, string>()
  for (const at of all) {
    const [here = '', query] = at.split('?', 2)
    const route = ROUTES.find((r) => addressesOf(r, new Map([[here, '']])).includes(here))
    const kind = route?.path ?? here.replace(/(?<=^\/(?:articles|errors)\/)[^/]+/, ':id')
    const names = [...new Set(new URLSearchParams(query).keys())].sort().join()
    if (!kinds.has(`${kind}?${names}`)) kinds.set(`${kind}?${names}`, at)
  }
  return [...kinds.values()]
}
