/**
 * `npm test`: everything that must pass, on a machine with nothing but Node and npm: style, types, unused code, tests.
 * Ends with the line "N passed, N failed". A program that a test needs and that is missing is installed where that can
 * be done (Debian, as root); else its tests are skipped by name. With CI=true nothing may be skipped.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { install, pinnedNode, root } from './install.mjs'

const ci = process.env.CI === 'true'
install()
const node = pinnedNode()
const bin = path.join(root, 'node_modules/.bin')
const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` }

/** Debian packages that tests need: the program they bring, and which tests use it. */
const NEEDS = [{ program: 'chromium', package: 'chromium', tests: 'the reading page in a browser' }]

const has = (program) =>
  (env.PATH ?? '').split(path.delimiter).some((dir) => dir !== '' && existsSync(path.join(dir, program)))

for (const need of NEEDS) {
  if (has(need.program)) continue
  if (process.getuid?.() === 0 && has('apt-get')) {
    console.error(`npm test: installing ${need.package} with apt-get, for ${need.tests}`)
    const apt = (...args) =>
      spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } })
    apt('update', '-q')
    apt('install', '-y', '-q', '--no-install-recommends', need.package)
  }
  if (!has(need.program)) console.error(`npm test: SKIPPED for want of ${need.program}: ${need.tests}`)
}

/** The checks that are no tests: each counts as one. */
const CHECKS = [
  ['style', '@biomejs/biome/bin/biome', 'check', '.'],
  ['types', 'typescript/bin/tsc', '--noEmit'],
  ['unused code', 'knip/bin/knip.js'],
  ['lock file', '../scripts/lock.mjs', '--check'],
]

let passed = 0
let failed = 0
const extra = process.argv.slice(2)
const run = (script, args) =>
  spawnSync(node, [path.join(root, 'node_modules', script), ...args], { cwd: root, env, stdio: ['ignore', 1, 2] })
    .status === 0

// `npm test -- PATH` runs the tests of a path alone
for (const [name, script, ...args] of extra.length > 0 ? [] : CHECKS) {
  const ok = run(script, args)
  console.log(`${ok ? '✓' : '✗'} ${name}`)
  if (ok) passed++
  else failed++
}

const out = mkdtempSync(path.join(tmpdir(), 'readout-test-'))
const file = path.join(out, 'tests.json')
const ok = run('vitest/vitest.mjs', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${file}`,
  ...extra,
])
let skipped = 0
try {
  const tests = JSON.parse(readFileSync(file, 'utf8'))
  passed += tests.numPassedTests
  failed += tests.numFailedTests
  skipped = tests.numPendingTests + (tests.numTodoTests ?? 0)
  const names = tests.testResults.flatMap((f) =>
    f.assertionResults.filter((t) => ['pending', 'skipped', 'todo'].includes(t.status)).map((t) => t.fullName),
  )
  for (const name of names) console.log(`skipped: ${name}`)
  // a file that could not be loaded fails without a failed test
  if (!ok && tests.numFailedTests === 0) failed++
} catch {
  console.error('npm test: the test runner left no result')
  failed++
}
rmSync(out, { recursive: true, force: true })
if (ci && skipped > 0) {
  console.error(`npm test: ${skipped} skipped, and with CI=true nothing may be`)
  failed += skipped
  skipped = 0
}
if (passed === 0) failed++
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed > 0 ? 1 : 0
