/** Modules into few files, by rolldown: what makes a command start fast. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { type Plugin, rolldown } from 'rolldown'

interface Bundle {
  /** Entry names, as their files are to be called without ".js", and the sources behind them. */
  readonly entries: { readonly [name: string]: string }
  readonly out: string
  /** Folder within `out` for what entries share. */
  readonly shared: string
  /** True for what stays an import. */
  readonly external: (id: string) => boolean
  /** Where a source that reads files beside itself is to believe it stands: an absolute path. */
  readonly standsAt: (source: string) => string
}

/** What every command needs of the core: errors, values, the version. The reader itself is loaded where it reads. */
const GROUND = /[\\/]core[\\/]src[\\/](?:record[\\/](?!schema|validate)|read[\\/]version)/
const FORMATS = /[\\/]core[\\/]src[\\/]formats[\\/]/
const READER = /[\\/]core[\\/]src[\\/](?!.*(?:schema|validate)\.ts$)/
const MARK = /__STANDS_AT__\("([^"]+)"\)/g

/** A source that looks for weights, styles or pages beside itself finds them, whichever file of the bundle it went to. */
function places({ out, standsAt }: Bundle): Plugin {
  return {
    name: 'places',
    transform(code, id) {
      if (!code.includes('import.meta.url') || !id.endsWith('.ts')) return null
      return code.replaceAll('import.meta.url', `__STANDS_AT__(${JSON.stringify(standsAt(id))})`)
    },
    renderChunk(code, chunk) {
      const from = path.dirname(path.join(out, chunk.fileName))
      const relative = (to: string) => path.relative(from, to).split(path.sep).join('/')
      if (!code.includes('__STANDS_AT__')) return null
      return code.replace(
        MARK,
        (_, to: string) => `new URL(${JSON.stringify(`./${relative(JSON.parse(`"${to}"`))}`)}, import.meta.url).href`,
      )
    },
  }
}

/** Files that are started in threads, called worker.ts, from the root of the package that `home` is. */
export const workersOf = (home: string): string[] =>
  readdirSync(path.join(home, 'src'), { recursive: true })
    .map((file) => `src/${String(file).split(path.sep).join('/')}`)
    .filter((file) => file.endsWith('/worker.ts'))

/** Writes the bundle; the sources that went into it, as absolute paths. */
export async function writeBundle(bundle: Bundle): Promise<string[]> {
  const build = await rolldown({
    input: { ...bundle.entries },
    platform: 'node',
    external: bundle.external,
    plugins: [places(bundle)],
    checks: { circularDependency: false },
  })
  try {
    const { output } = await build.write({
      dir: bundle.out,
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: `${bundle.shared}/[name]-[hash].js`,
      minifyInternalExports: false,
      codeSplitting: {
        groups: [
          { name: 'ground', test: GROUND, priority: 3 },
          { name: 'formats', test: FORMATS, priority: 2 },
          { name: 'reader', test: READER, priority: 1 },
        ],
      },
    })
    const sources = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
    return [...new Set(sources)].filter((id) => path.isAbsolute(id)).sort()
  } finally {
    await build.close()
  }
}
