/**
 * `node scripts/lock.mjs`: completes package-lock.json with the packages for other platforms.
 * npm leaves out optional packages that its registry does not offer to this machine, and `npm ci` then refuses the lock
 * file; with their versions in it, npm takes on each platform what is for it. `--check` only says what is missing.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const file = path.resolve(import.meta.dirname, '../package-lock.json')
const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const CPUS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

/** The platform that a package's name tells: "@biomejs/cli-linux-arm64-musl". */
function platformOf(name) {
  const words = name.split(/[/-]/)
  const os = SYSTEMS.filter((s) => words.includes(s))
  const cpu = CPUS.filter((c) => words.includes(c))
  const libc = words.some((w) => w.startsWith('musl'))
    ? ['musl']
    : words.some((w) => w.startsWith('gnu'))
      ? ['glibc']
      : []
  return { ...(cpu.length && { cpu }), ...(os.length && { os }), ...(os.includes('linux') && libc.length && { libc }) }
}

const lock = JSON.parse(readFileSync(file, 'utf8'))
const missing = {}
// packages near the root first: they have the first claim on the root's node_modules
const byDepth = Object.entries(lock.packages).sort(([a], [b]) => a.length - b.length)
for (const [at, entry] of byDepth) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const platform = platformOf(name)
    // without a platform npm would try to install it everywhere
    if (!/^\d/.test(version) || (!platform.os && !platform.cpu)) continue
    const have = (key) => (lock.packages[key] ?? missing[key])?.version
    const beside = `${at.slice(0, at.lastIndexOf('node_modules/'))}node_modules/${name}`
    if (have(beside) === version || have(`node_modules/${name}`) === version) continue
    const key = have(`node_modules/${name}`) ? beside : `node_modules/${name}`
    if (!have(key)) missing[key] = { version, ...platform, ...(entry.dev && { dev: true }), optional: true }
  }
}
const names = Object.keys(missing)
if (process.argv.includes('--check')) {
  if (names.length > 0) console.error(`package-lock.json lacks ${names.join(', ')}: run node scripts/lock.mjs`)
  process.exitCode = names.length > 0 ? 1 : 0
} else if (names.length > 0) {
  const sorted = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : 1))
  lock.packages = Object.fromEntries(sorted)
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`${names.length} packages for other platforms added to package-lock.json`)
}
