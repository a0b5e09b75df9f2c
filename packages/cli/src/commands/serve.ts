/** `readout serve`: the archive in a browser, until Ctrl-C. */
import { ReadoutError } from '@readout/core'
import type { RunningServer, StartOptions } from '@readout/server'
import { chosenRegistry, openData, type RegistryChoice } from '../data.ts'
import { note, put } from '../output.ts'

export interface ServeOptions extends RegistryChoice {
  readonly port?: number
  readonly host?: string
  /** Seconds. */
  readonly timeLimit?: number
  /** The example archive is served too. */
  readonly example?: boolean
}

/** Where what is served is. */
export interface Served extends Pick<RunningServer, 'url' | 'articleUrl'> {
  /** Of the example archive. */
  readonly example: string | undefined
}

type Archive = Awaited<ReturnType<typeof openData>>

export async function serve(options: ServeOptions): Promise<void> {
  const archive = await openData(options.data)
  let folder: string | undefined
  try {
    if (options.example) folder = await (await import('../example/make.ts')).exampleFolder(options)
  } catch (error) {
    await archive.close()
    throw error
  }
  await serveArchive(archive, options, whereOf, folder)
}

const whereOf = ({ url, example }: Served) =>
  `Readout is at ${url}\n${example === undefined ? '' : `An example is at ${example}\n`}Ctrl-C ends it.\n`

/**
 * Serves until Ctrl-C, then closes server and archive. Without a port of the caller's choice, a port in use is no
 * trouble: any free one is taken. `say` prints where, once the server answers. `example` is the data folder of the example
 * archive, to be served beside it.
 */
export async function serveArchive(
  archive: Archive,
  options: ServeOptions,
  say: (served: Served) => string = whereOf,
  example?: string,
): Promise<void> {
  try {
    const settings = await settingsOf(options)
    let beside: string | undefined
    const server = await startAt({ ...settings, archive, example: () => beside }, options.port)
    const servers: Pick<RunningServer, 'close'>[] = [server]
    try {
      if (example !== undefined) {
        const { serveExample } = await import('../example/serve.ts')
        const other = await serveExample(example, server, settings, options.port !== 0)
        servers.push(other)
        beside = other.url
      }
      await put(say({ url: server.url, articleUrl: server.articleUrl, example: beside }))
      await interrupted()
    } finally {
      await Promise.all(servers.map((s) => s.close()))
    }
  } finally {
    await archive.close()
  }
}

async function settingsOf(options: ServeOptions): Promise<Omit<StartOptions, 'archive' | 'port'>> {
  const { host, timeLimit = 300 } = options
  const registry = await chosenRegistry(options)
  return { registry, timeLimit: timeLimit * 1000, ...(host === undefined ? {} : { host }) }
}

async function startAt(settings: StartOptions, port: number | undefined): Promise<RunningServer> {
  const { startServer } = await import('@readout/server')
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
