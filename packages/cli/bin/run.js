/**
 * Starts the command on a Node that is new enough: from built JavaScript in an installed package; in a working copy from
 * its bundle where that is fresh, else from the sources. READOUT_SOURCES=1 and --debug (whose traces are to name the
 * sources) take the sources.
 */
import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { freshBundle } from './bundle.js'

// type stripping and SQLite announce themselves as experimental on some versions: that is no news to a reader
const emit = process.emit
process.emit = function (name, data, ...rest) {
  if (name === 'warning' && data?.name === 'ExperimentalWarning' && /type stripping|sqlite/i.test(data.message))
    return false
  return emit.call(this, name, data, ...rest)
}
try {
  enableCompileCache()
} catch {
  // only a saving of time
}
const built = new URL('../src/main.js', import.meta.url)
const fromSources = process.env.READOUT_SOURCES === '1' || process.argv.includes('--debug')
const bundle = () => (fromSources ? null : freshBundle(fileURLToPath(new URL('../../..', import.meta.url))))
const { main } = await import(
  existsSync(built) ? built.href : (bundle() ?? new URL('../src/main.ts', import.meta.url).href)
)
await main(process.argv.slice(2))
