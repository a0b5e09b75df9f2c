/** `readout serve`: the archive in a browser, until Ctrl-C. */
import { ReadoutError } from '@readout/core'
import { chosenRegistry, openData, type RegistryChoice } from '../data.ts'
import { note, put } from '../output.ts'

export interface ServeOptions extends RegistryChoice {
  readonly port?: number
  readonly host?: string
  /** Seconds. */
  readonly timeLimit?: number
}

type Archive = Awaited<ReturnType<typeof openData>>

export async function serve(options: ServeOptions): Promise<void> {
  const archive = await openData(options.data)
  await serveArchive(archive, options)
}

/**
 * Serves until Ctrl-C, then closes server and archive. Without a port of the caller's choice, a port in use is no
 * trouble: any free one is taken. `say` prints where, once the server answers.
 */
export async function serveArchive(
  archive: Archive,
  options: ServeOptions,
  say: (server: { url: string; articleUrl(id: string): string }) => string = (s) =>
    `Readout is at ${s.url}\nCtrl-C ends it.\n`,
): Promise<void> {
  try {
    const server = await startAt(archive, options)
    await put(say(server))
    await interrupted()
    await server.close()
  } finally {
    await archive.close()
  }
}

async function startAt(archive: Archive, options: ServeOptions) {
  const { port, host, timeLimit = 300 } = options
  const { startServer } = await import('@readout/server')
  const registry = await chosenRegistry(options)
  const settings = { archive, registry, timeLimit: timeLimit * 1000, ...(host === undefined ? {} : { host }) }
  try {
    return await startServer({ ...settings, ...(port === undefined ? {} : { port }) })
  } catch (error) {
    if (port !== undefined || !(error instanceof ReadoutError) || error.code !== 'R4001') throw error
    note('the usual port is in use; taking a free one (--port chooses)')
    return startServer({ ...settings, port: 0 })
  }
}

/** Ends with Ctrl-C, or when whoever started us asks us to stop; a second time ends at once. */
function interrupted(): Promise<void> {
  return new Promise((done) => {
    const stop = () => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, stop)
      done()
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
  })
}
