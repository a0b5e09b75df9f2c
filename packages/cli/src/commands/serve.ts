/** `readout serve`: the archive in a browser, until Ctrl-C. */
import { ReadoutError } from '@readout/core'
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
    await server.close((options.grace ?? GRACE) * 1000)
  } finally {
    await archive.close()
  }
}

async function startAt(archive: Archive, options: ServeOptions) {
  const { port, host, timeLimit = 300 } = options
  const server = await import('@readout/server')
  const { startServer } = server
  const registry = await chosenRegistry(options)
  const settings = {
    archive,
    registry,
    timeLimit: timeLimit * 1000,
    open: await openTo(server, options),
    ...(options.log ? logging(server, options) : {}),
    ...(host === undefined ? {} : { host }),
  }
  try {
    return await startServer({ ...settings, ...(port === undefined ? {} : { port }) })
  } catch (error) {
    if (port !== undefined || !(error instanceof ReadoutError) || error.code !== 'R4001') throw error
    note('the usual port is in use; taking a free one (--port chooses)')
    return startServer({ ...settings, port: 0 })
  }
}

type Server = typeof import('@readout/server')

/** What others than this machine may do; undefined where it serves itself alone. */
async function openTo({ RATES }: Server, { publicHost, behindProxy, rate, data }: ServeOptions) {
  if (!publicHost) return undefined
  const { Tokens } = await import('@readout/server/tokens')
  const asking = rate === undefined ? RATES.asking : { perSecond: rate, burst: rate * 6 }
  return { hosts: publicHost, tokens: new Tokens(await dataDir(data)), behindProxy, rates: { asking } }
}

const logging = ({ Watch, requestLine, faultLine }: Server, { logAddresses }: ServeOptions) => ({
  watch: new Watch((seen) => process.stderr.write(requestLine(seen, logAddresses))),
  log: (error: unknown) => void process.stderr.write(faultLine(error)),
})

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
