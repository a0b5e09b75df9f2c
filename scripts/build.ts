/**
 * `npm run build`: each package as JavaScript with types in packages/NAME/dist, ready for `npm pack` and `npm publish` there.
 * `--out DIR` writes to DIR/NAME instead; `--pack DIR` also packs all of them into DIR. JavaScript is bundled by package, so
 * that starting loads a dozen files and not five hundred; types come from one compilation over all packages; files that are
 * no TypeScript (weights, styles, the command's door) are copied.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import ts from 'typescript'
import { workersOf, writeBundle } from './build/bundle.ts'

const { values } = parseArgs({ options: { out: { type: 'string' }, pack: { type: 'string' } } })
const root = path.resolve(import.meta.dirname, '..')
const packages = path.join(root, 'packages')
/** In the order in which they need one another. */
const NAMES = ['core', 'sources', 'join', 'formats', 'archive', 'server', 'worker', 'cli']
const FOLDERS = ['src', 'load', 'bin', 'weights']
/** Files from elsewhere that a package reads when it runs. */
const BESIDE: { readonly [name: string]: { readonly [to: string]: string } } = {
  server: { 'errors.md': 'docs/errors.md', 'scores.md': 'docs/scores.md' },
  cli: { example: 'examples/archive' },
}

interface Manifest {
  readonly name: string
  readonly exports: { readonly [entry: string]: string }
  readonly dependencies?: { readonly [name: string]: string }
  readonly scripts?: unknown
}
const manifestOf = (name: string): Manifest =>
  JSON.parse(readFileSync(path.join(packages, name, 'package.json'), 'utf8'))

const filesOf = (name: string) =>
  FOLDERS.map((folder) => path.join(packages, name, folder))
    .filter((dir) => existsSync(dir))
    .flatMap((dir) => readdirSync(dir, { recursive: true, withFileTypes: true }))
    .filter((e) => e.isFile())
    .map((e) => path.join(e.parentPath, e.name))
    .filter((f) => !/\.test\.[jt]s$/.test(f))

/** Writes the declarations of all packages to `outDir`. */
function declare(outDir: string): void {
  const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root)
  const files = NAMES.flatMap(filesOf).filter((f) => f.endsWith('.ts'))
  const program = ts.createProgram(files, {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rewriteRelativeImportExtensions: true,
    rootDir: packages,
    outDir,
  })
  const { diagnostics } = program.emit()
  const faults = [...ts.getPreEmitDiagnostics(program), ...diagnostics]
  if (faults.length === 0) return
  console.error(
    ts.formatDiagnostics(faults, {
      getCanonicalFileName: (f) => f,
      getCurrentDirectory: () => root,
      getNewLine: () => '\n',
    }),
  )
  throw new Error(`npm run build: ${faults.length} faults in the types`)
}

/** "./src/index.ts" as the build has it. */
const built = (file: string) =>
  file.endsWith('.ts') ? { types: file.replace(/\.ts$/, '.d.ts'), default: file.replace(/\.ts$/, '.js') } : file

/** The manifest of the build: built entries, and no scripts, since what they run is not there. */
function manifest(name: string, node: boolean) {
  const { scripts: _, ...source } = manifestOf(name)
  const dependencies = { ...source.dependencies, ...(node ? { '@types/node': '>=22' } : {}) }
  return {
    ...source,
    exports: Object.fromEntries(Object.entries(source.exports).map(([entry, file]) => [entry, built(file)])),
    dependencies: Object.fromEntries(Object.entries(dependencies).sort(([a], [b]) => (a < b ? -1 : 1))),
    files: [...FOLDERS, ...Object.keys(BESIDE[name] ?? {})],
  }
}

async function bundle(name: string, out: string): Promise<void> {
  const { exports, dependencies = {} } = manifestOf(name)
  const home = path.join(packages, name)
  const sources = [...Object.values(exports), ...workersOf(home)].filter((f) => f.endsWith('.ts'))
  await writeBundle({
    entries: Object.fromEntries(
      sources.map((file) => [file.replace(/^\.\//, '').replace(/\.ts$/, ''), path.join(home, file)]),
    ),
    out,
    shared: 'src/shared',
    external: (id) =>
      id.startsWith('node:') || Object.keys(dependencies).some((d) => id === d || id.startsWith(`${d}/`)),
    standsAt: (source) => path.join(out, path.relative(home, source)).replace(/\.ts$/, '.js'),
  })
}

/** Copies the declarations that the package's entries lead to; true where one of them speaks of Node. */
function declarations(name: string, from: string, to: string): boolean {
  const waiting = Object.values(manifestOf(name).exports)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(from, file.replace(/\.ts$/, '.d.ts')))
  const seen = new Set<string>()
  let node = false
  for (const file of waiting) {
    if (seen.has(file)) continue
    seen.add(file)
    const text = readFileSync(file, 'utf8')
    for (const [, source] of text.matchAll(RELATIVE))
      waiting.push(path.resolve(path.dirname(file), source!.replace(/\.ts$/, '.d.ts')))
    node ||= /\bNodeJS\.|['"]node:|<reference types="node"|\bBuffer\b/.test(text)
    const target = path.join(to, path.relative(from, file))
    mkdirSync(path.dirname(target), { recursive: true })
    // they name the sources; a reader of the build has declarations and JavaScript
    writeFileSync(
      target,
      text.replace(RELATIVE, (all) => all.replace(/\.ts(?=['"]$)/, '.js')),
    )
  }
  return node
}
const RELATIVE = /(?:from|import\(?)\s*['"](\.[^'"]*\.ts)['"]/g

const temporary = path.join(values.out ?? path.join(root, 'node_modules/.cache'), 'readout-build')
rmSync(temporary, { recursive: true, force: true })
declare(temporary)
const made: string[] = []
for (const name of NAMES) {
  const dist = values.out ? path.resolve(values.out, name) : path.join(packages, name, 'dist')
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist, { recursive: true })
  await bundle(name, dist)
  const node = declarations(name, path.join(temporary, name), dist)
  for (const file of filesOf(name)) {
    if (file.endsWith('.ts')) continue
    cpSync(file, path.join(dist, path.relative(path.join(packages, name), file)))
  }
  const text = manifest(name, node)
  writeFileSync(path.join(dist, 'package.json'), `${JSON.stringify(text, null, 2)}\n`)
  for (const [to, source] of Object.entries({
    LICENSE: 'LICENSE',
    'README.md': `packages/${name}/README.md`,
    ...BESIDE[name],
  }))
    cpSync(path.join(root, source), path.join(dist, to), { recursive: true })
  made.push(dist)
  console.error(`built ${path.relative(process.cwd(), dist)}`)
}
rmSync(temporary, { recursive: true, force: true })

if (values.pack !== undefined) {
  const target = path.resolve(values.pack)
  mkdirSync(target, { recursive: true })
  const args = ['pack', '--silent', '--pack-destination', target, ...made]
  const { status, stdout } = spawnSync('npm', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('npm run pack: npm pack failed, see above')
  const files = stdout.trim().split('\n')
  for (const file of files) console.log(path.join(path.relative(process.cwd(), target), file))
}
