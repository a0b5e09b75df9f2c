/** The bundle of a working copy (`scripts/bundle.ts` makes it): where it lies, and whether it is what the sources say. */
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Counted from the root of the repository. */
export const BUNDLES = 'node_modules/.cache/readout'
/** Within a bundle: the sources it was made of. */
export const LIST = 'sources.json'

/** Name, size and time of change of each file. */
export const stateOf = (root, files) =>
  files.map((file) => {
    const { size, mtimeMs } = statSync(path.join(root, file))
    return [file, size, mtimeMs]
  })

/** The bundle's entry, or null where there is none or where a source has changed since: some 3 ms. */
export function freshBundle(root) {
  try {
    const home = path.join(root, BUNDLES, readFileSync(path.join(root, BUNDLES, 'current'), 'utf8'))
    for (const [file, size, time] of JSON.parse(readFileSync(path.join(home, LIST), 'utf8'))) {
      const now = statSync(path.join(root, file), { throwIfNoEntry: false })
      if (now?.size !== size || now.mtimeMs !== time) return null
    }
    return pathToFileURL(path.join(home, 'main.js')).href
  } catch {
    // none was made, or half of one: the sources are always there
    return null
  }
}
