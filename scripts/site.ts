/**
 * `npm run docs:site`: the documentation as a site, in dist/site. Its packages are its own (site/package-lock.json) and are
 * installed here when they are missing: who reads news needs none of them. READOUT_SITE_BASE says under which path it will stand,
 * READOUT_SITE_OUT another folder that it is written to.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { tryFiles } from './build/try.ts'

const root = path.resolve(import.meta.dirname, '..')
const site = path.join(root, 'site')

/** True where the site's packages are those of its lock file. */
function isInstalled(): boolean {
  const file = path.join(site, 'node_modules/.package-lock.json')
  if (!existsSync(file)) return false
  const have = JSON.parse(readFileSync(file, 'utf8')).packages as { [at: string]: { version: string } }
  const wanted = JSON.parse(readFileSync(path.join(site, 'package-lock.json'), 'utf8')).packages as {
    [at: string]: { version: string; optional?: boolean }
  }
  return Object.entries(wanted).every(
    ([at, { version, optional }]) => at === '' || optional || have[at]?.version === version,
  )
}

function run(program: string, args: readonly string[], cwd: string): void {
  const { status, error } = spawnSync(program, args, {
    cwd,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm run docs:site: ${program} ${args[0]} failed (${error?.message ?? status})`)
}

if (!isInstalled()) {
  console.error('readout: installing what the site is built with (npm ci in site/), once …')
  // none of its packages needs its installation script: esbuild’s program comes as a package of its own
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], site)
}

// what is served as it is, beside the pages
const served = path.join(site, '.vitepress/.public')
rmSync(served, { recursive: true, force: true })
mkdirSync(path.join(served, 'try'), { recursive: true })
for (const [name, bytes] of await tryFiles()) writeFileSync(path.join(served, 'try', name), bytes)
cpSync(path.join(root, 'packages/server/src/client/icon.svg'), path.join(served, 'icon.svg'))
for (const name of ['schema', 'readout-watch.service'])
  cpSync(path.join(root, 'docs', name), path.join(served, name), { recursive: true })

run(process.execPath, [path.join(site, 'node_modules/vitepress/bin/vitepress.js'), 'build', site], root)
console.log(process.env.READOUT_SITE_OUT ?? path.join('dist', 'site'))
