/**
 * `npm test`: everything that must pass, on a machine with nothing but Node and npm: style, types, unused code, tests. Says
 * first what it will install, if anything. Ends with what failed, each with the command that runs it again, and the line
 * "N passed, N failed". A program that a test needs and that is missing is installed where that can be done (Debian, as root);
 * else its tests are skipped by name; so with the packages of site/. READOUT_INSTALL=no installs none of these. With CI=true nothing may be skipped.
 * `npm test -- PATH` runs the tests of a path alone.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { install, isStale, pinnedNode, root } from './install.mjs'
import { summarise } from './summary.mjs'

/** Debian packages that tests need: the program they bring, and which tests use it. */
const NEEDS = [
  { program: 'chromium', package: 'chromium', tests: 'the reading page in a browser' },
  { program: 'postgres', package: 'postgresql', tests: 'the archive in PostgreSQL', home: '/usr/lib/postgresql' },
  { program: 'nats-server', package: 'nats-server', tests: 'workers over a queue', home: '/usr/sbin/nats-server' },
]

const bin = path.join(root, 'node_modules/.bin')
const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` }
const has = (program) =>
  (env.PATH ?? '').split(path.delimiter).some((dir) => dir !== '' && existsSync(path.join(dir, program)))
/** Debian keeps the programs of PostgreSQL in a folder for each version. */
const isThere = ({ program, home }) => has(program) || (home !== undefined && existsSync(home))
const missing = NEEDS.filter((need) => !isThere(need))
const canInstall = process.env.READOUT_INSTALL !== 'no' && process.getuid?.() === 0 && has('apt-get')

// everything that will be installed is said before anything is
if (isStale()) console.error('npm test: will install into node_modules what package-lock.json names (npm ci)')
for (const need of missing) {
  if (canInstall)
    console.error(
      `npm test: will install the Debian package ${need.package} on this machine (apt-get), for ${need.tests}; READOUT_INSTALL=no leaves it out`,
    )
  else
    console.error(
      `npm test: SKIPPED for want of ${need.program}: ${need.tests} (Debian: apt-get install ${need.package})`,
    )
}
const site = path.join(root, 'site')
const wantsSite =
  process.argv.length === 2 &&
  process.env.READOUT_INSTALL !== 'no' &&
  !existsSync(path.join(site, 'node_modules/vitepress'))
if (wantsSite)
  console.error(
    'npm test: will install into site/node_modules what site/package-lock.json names (npm ci, 102 MB), for the documentation as a site; READOUT_INSTALL=no leaves it out',
  )
install()
if (wantsSite) {
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: site,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0)
    console.error(
      'npm test: the packages of site/ could not be installed, SKIPPED for want of them: the documentation as a site',
    )
}
if (canInstall && missing.length > 0) {
  const apt = (...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } })
  apt('update', '-q')
  apt('install', '-y', '-q', '--no-install-recommends', ...missing.map((need) => need.package))
  for (const need of missing)
    if (!isThere(need))
      console.error(`npm test: ${need.package} could not be installed, SKIPPED for want of it: ${need.tests}`)
}

/** The checks that are no tests: each counts as one. */
const CHECKS = [
  ['style', 'npx biome check .', '@biomejs/biome/bin/biome', 'check', '.'],
  ['types', 'npx tsc --noEmit', 'typescript/bin/tsc', '--noEmit'],
  ['types in a browser', 'npx tsc -p tsconfig.dom.json', 'typescript/bin/tsc', '-p', 'tsconfig.dom.json'],
  ['unused code', 'npx knip', 'knip/bin/knip.js'],
  ['lock file', 'node scripts/lock.mjs --check', '../scripts/lock.mjs', '--check'],
]

const node = pinnedNode()
const run = (script, args) =>
  spawnSync(node, [path.join(root, 'node_modules', script), ...args], { cwd: root, env, stdio: ['ignore', 1, 2] })

const extra = process.argv.slice(2)
const checks = []
for (const [name, command, script, ...args] of extra.length > 0 ? [] : CHECKS) {
  const ok = run(script, args).status === 0
  console.log(`${ok ? '✓' : '✗'} ${name}`)
  checks.push({ name, command, ok })
}

const out = mkdtempSync(path.join(tmpdir(), 'readout-test-'))
const file = path.join(out, 'tests.json')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
const { status, signal } = run('vitest/vitest.mjs', ['run', ...reporters, ...extra])
const tests = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
rmSync(out, { recursive: true, force: true })
const { failed, lines } = summarise({
  checks,
  tests,
  ok: status === 0,
  root,
  ci: process.env.CI === 'true',
  ended: signal ? `killed by ${signal}` : `ended with exit code ${status}`,
})
console.log(lines.join('\n'))
process.exitCode = failed > 0 ? 1 : 0
