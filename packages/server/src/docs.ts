/** Pages of the documentation that the server shows in part: they ship beside the package. */
import { readFileSync } from 'node:fs'

/** A page of `docs` as text; empty where it is not there. */
export function docsPage(name: 'errors.md' | 'scores.md'): string {
  for (const place of [`../${name}`, `../../../docs/${name}`]) {
    try {
      return readFileSync(new URL(place, import.meta.url), 'utf8')
    } catch {
      // not packed there: try the next place
    }
  }
  return ''
}
