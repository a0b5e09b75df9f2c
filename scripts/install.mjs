/** Shared by start.mjs and test.mjs: plain JavaScript for Node 20 and later, nothing but Node and npm needed. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '..')

const json = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'))

/** The pinned Node, which everything after the installation runs on; null before it. */
export function pinnedNode() {
  const dir = path.join(root, 'node_modules/node/bin')
  return [path.join(dir, 'node'), path.join(dir, 'node.exe')].find((f) => existsSync(f)) ?? null
}

/** True where node_modules is missing or holds other versions than the lock file asks for. */
export function isStale() {
  if (pinnedNode() === null || !existsSync(path.join(root, 'node_modules/.package-lock.json'))) return true
  const wanted = json('package-lock.json').packages
  const have = json('node_modules/.package-lock.json').packages
  return Object.entries(wanted).some(([key, entry]) => {
    // optional packages are for other platforms; links are the rooms of this repository
    if (!key.startsWith('node_modules/') || entry.optional) return false
    return entry.link ? !existsSync(path.join(root, key)) : have[key]?.version !== entry.version
  })
}

/** Installs what the lock file names, if needed. Ends the program with npm's exit code where that fails. */
export function install() {
  if (!isStale()) return
  console.error('readout: installing what it needs (npm ci), once …')
  const windows = process.platform === 'win32'
  // npm's own words go to standard error: standard output is for the report
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  })
  if (status !== 0 || pinnedNode() === null) {
    console.error(
      `readout: R5007 npm ci failed (${error?.message ?? `exit code ${status}`}): see its message above; the npm registry must be reachable (docs/errors.md#r5007)`,
    )
    process.exit(status || 1)
  }
}
