/**
 * `npm run bundle`, and at the end of every installation (`prepare`): the command of this working copy as a few files in
 * node_modules/.cache/readout, which start in half the time. `packages/cli/bin/bundle.js` takes them while no source of theirs
 * has changed since. With --quiet a failure is a note: the sources run as they are.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { BUNDLES, LIST, stateOf } from '../packages/cli/bin/bundle.js'
import { workersOf, writeBundle } from './build/bundle.ts'

const { values } = parseArgs({ options: { quiet: { type: 'boolean', default: false } } })
const root = path.resolve(import.meta.dirname, '..')
const home = path.join(root, BUNDLES)

async function make(): Promise<void> {
  const began = Date.now()
  // a folder of its own for each bundle: a command that runs meanwhile keeps the files it began with
  const name = `${began.toString(36)}-${process.pid}`
  const out = path.join(home, name)
  const before = currentOf(home)
  mkdirSync(out, { recursive: true })
  const workers = ['packages/cli', 'packages/server', 'packages/sources'].flatMap((home) =>
    workersOf(path.join(root, home)).map((file) => `${home}/${file}`),
  )
  const homes = new Set(workers.map((file) => path.join(root, path.dirname(file))))
  const sources = await writeBundle({
    entries: {
      main: path.join(root, 'packages/cli/src/main.ts'),
      ...Object.fromEntries(workers.map((file) => [file.replace(/\.ts$/, ''), path.join(root, file)])),
    },
    out,
    shared: 'shared',
    external: (id) => id.startsWith('node:'),
    // what starts a worker is to start the one in the bundle; whatever reads other files reads those of the sources
    standsAt: (source) =>
      homes.has(path.dirname(source)) ? path.join(out, path.relative(root, source)).replace(/\.ts$/, '.js') : source,
  })
  const state = stateOf(
    root,
    sources.map((s) => path.relative(root, s).split(path.sep).join('/')),
  )
  // what was written while we read cannot be told from what was bundled
  const late = state.find(([, , changed]) => changed >= began)
  if (late) throw new Error(`${late[0]} changed meanwhile`)
  writeFileSync(path.join(out, 'package.json'), '{"type":"module"}\n')
  writeFileSync(path.join(out, LIST), JSON.stringify(state))
  writeFileSync(path.join(home, 'current.new'), name)
  renameSync(path.join(home, 'current.new'), path.join(home, 'current'))
  for (const old of readdirSync(home)) {
    if (old !== 'current' && old !== name && old !== before)
      rmSync(path.join(home, old), { recursive: true, force: true })
  }
}

function currentOf(dir: string): string | null {
  try {
    return readFileSync(path.join(dir, 'current'), 'utf8')
  } catch {
    return null
  }
}

try {
  await make()
} catch (error) {
  if (!values.quiet) throw error
  console.error(`readout: note: no bundle was made (${(error as Error).message}); the command starts from its sources`)
}
