/** `readout serve`: the archive in a browser, until Ctrl-C. */
import { ReadoutError } from '@readout/core'
import type { RunningServer, StartOptions } from '@readout/server'
import { chosenRegistry, dataDir, openData, type RegistryChoice } from '../data.ts'
import { note, put } from '../output.ts'

export interface ServeOptions extends RegistryChoice {
  readonly port?: number
  readonly host?: string
  /** Seconds. */
  readonly timeLimit?: number
  /** Names under which others than this machine ask. */
  readonly publicHost?: readonly string[]
  readonly behindProxy?: boolean
  /** Requests a second of one address. */
  readonly rate?: number
  /** Seconds. */
  readonly grace?: number
  readonly log?: 'json'
  readonly logAddresses?: boolean
  /** The example archive is served too. */
  readonly example?: boolean
}

/** Where what is served is. */
export interface Served extends Pick<RunningServer, 'url' | 'articleUrl'> {
  /** Of the example archive. */
  readonly example: string | undefined
}

/** Seconds that requests in hand may go on where nobody says how many. */
const GRACE = 10

type Archive = Awaited<ReturnType<typeof openData>>

export async function serve(options: ServeOptions): Promise<void> {
  if (!options.publicHost && (options.behindProxy || options.rate !== undefined))
    throw new ReadoutError('R5003', '--behind-proxy and --rate are for a server of others: give --public-host')
  if (!options.log && options.logAddresses)
    throw new ReadoutError('R5003', '--log-addresses is for a log: give --log json')
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
        const other = await serveExample(
          example,
          server,
          { ...settings, ...(await logging(options)) },
          options.port !== 0,
        )
        servers.push(other)
        beside = other.url
      }
      await put(say({ url: server.url, articleUrl: server.articleUrl, example: beside }))
      await interrupted()
    } finally {
      await Promise.all(servers.map((s) => s.close((options.grace ?? GRACE) * 1000)))
    }
  } finally {
    await archive.close()
  }
}

async function settingsOf(options: ServeOptions): Promise<Omit<StartOptions, 'archive' | 'port'>> {
  const { host, timeLimit = 300 } = options
  return {
    registry: await chosenRegistry(options),
    timeLimit: timeLimit * 1000,
    open: await openTo(options),
    ...(await logging(options)),
    ...(host === undefined ? {} : { host }),
  }
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

/** What others than this machine may do; undefined where it serves itself alone. */
async function openTo({ publicHost, behindProxy, rate, data }: ServeOptions) {
  if (!publicHost) return undefined
  const { RATES } = await import('@readout/server')
  const { Tokens } = await import('@readout/server/tokens')
  const asking = rate === undefined ? RATES.asking : { perSecond: rate, burst: rate * 6 }
  return { hosts: publicHost, tokens: new Tokens(await dataDir(data)), behindProxy, rates: { asking } }
}

/** What a server tells of requests and faults: each server its own. */
async function logging({ log, logAddresses }: ServeOptions): Promise<Pick<StartOptions, 'watch' | 'log'>> {
  if (!log) return {}
  const { Watch, requestLine, faultLine } = await import('@readout/server')
  return {
    watch: new Watch((seen) => process.stderr.write(requestLine(seen, logAddresses))),
    log: (error) => void process.stderr.write(faultLine(error)),
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
