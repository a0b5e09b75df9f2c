/**
 * `npm run build`: each package as JavaScript with types in packages/NAME/dist, ready for `npm publish packages/NAME/dist`.
 * `--out DIR` writes to DIR/NAME instead. One compilation over all packages; files that are no TypeScript (weights, styles, the command's door) are copied.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import ts from 'typescript'

const { values } = parseArgs({ options: { out: { type: 'string' } } })
const root = path.resolve(import.meta.dirname, '..')
const packages = path.join(root, 'packages')
const names = readdirSync(packages).filter((n) => existsSync(path.join(packages, n, 'package.json')))
const FOLDERS = ['src', 'load', 'bin', 'weights', 'static']
const isTest = (file: string) => /\.test\.[jt]s$/.test(file)

const filesOf = (name: string) =>
  FOLDERS.map((folder) => path.join(packages, name, folder))
    .filter((dir) => existsSync(dir))
    .flatMap((dir) => readdirSync(dir, { recursive: true, withFileTypes: true }))
    .filter((e) => e.isFile())
    .map((e) => path.join(e.parentPath, e.name))
    .filter((f) => !isTest(f))

function compile(outDir: string): void {
  const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root)
  const files = names.flatMap(filesOf).filter((f) => f.endsWith('.ts'))
  const program = ts.createProgram(files, {
    ...options,
    noEmit: false,
    declaration: true,
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

function manifest(name: string) {
  const source = JSON.parse(readFileSync(path.join(packages, name, 'package.json'), 'utf8'))
  const exports: { [entry: string]: string } = source.exports ?? {}
  return {
    ...source,
    exports: Object.fromEntries(Object.entries(exports).map(([entry, file]) => [entry, built(file)])),
    files: FOLDERS,
  }
}

const temporary = path.join(values.out ?? path.join(root, 'node_modules/.cache'), 'readout-build')
rmSync(temporary, { recursive: true, force: true })
compile(temporary)
for (const name of names) {
  const dist = values.out ? path.join(values.out, name) : path.join(packages, name, 'dist')
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist, { recursive: true })
  cpSync(path.join(temporary, name), dist, { recursive: true })
  for (const file of filesOf(name)) {
    if (file.endsWith('.ts')) continue
    cpSync(file, path.join(dist, path.relative(path.join(packages, name), file)))
  }
  // declarations name the sources; a reader of the build has declarations and JavaScript
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.d.ts')) continue
    const file = path.join(entry.parentPath, entry.name)
    writeFileSync(file, readFileSync(file, 'utf8').replace(/((?:from|import\()\s*['"]\.[^'"]*)\.ts(?=['"])/g, '$1.js'))
  }
  writeFileSync(path.join(dist, 'package.json'), `${JSON.stringify(manifest(name), null, 2)}\n`)
  cpSync(path.join(root, 'LICENSE'), path.join(dist, 'LICENSE'))
  console.log(`built ${path.relative(process.cwd(), dist)}`)
}
rmSync(temporary, { recursive: true, force: true })
