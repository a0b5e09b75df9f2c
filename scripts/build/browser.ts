/** One file for a browser out of a module and all that it imports, by rolldown. */
import { rolldown } from 'rolldown'

/** A module for `import` and workers, or a script that leaves no name behind, for what is injected. */
export async function bundleForBrowser(source: string, format: 'esm' | 'iife' = 'esm'): Promise<string> {
  const build = await rolldown({
    input: source,
    platform: 'browser',
    checks: { circularDependency: false },
    onLog(level, log, handle) {
      // a browser cannot look for it either: such a file would only fail where it is run
      handle(log.code === 'UNRESOLVED_IMPORT' ? 'error' : level, log)
    },
  })
  try {
    const { output } = await build.generate({ format, minify: true, codeSplitting: false })
    return output[0].code
  } finally {
    await build.close()
  }
}
