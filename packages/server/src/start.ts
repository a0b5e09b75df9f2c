import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { ReadoutError } from '@readout/core'
import { Addresses, type AddressOptions } from './addresses.ts'
import { type AppOptions, createApp, namesOf } from './app.ts'
import { createDoor, type DoorLimits } from './door.ts'
import { isHostName, isLoopback } from './guard.ts'
import { Watch } from './watch/watch.ts'
import { ReadingPool, type WorkerOptions } from './workers/pool.ts'

export const DEFAULT_PORT = 8460

export interface StartOptions
  extends Omit<AppOptions, 'reader' | 'addresses'>,
    Omit<WorkerOptions, 'entry'>,
    AddressOptions,
    DoorLimits {
  /** A reader of your own; without one, worker threads read with the model that ships, `registry` and `timeLimit`. */
  readonly reader?: AppOptions['reader'] | undefined
  /** 0 takes any free port; 8460 unless told. */
  readonly port?: number | undefined
  /** A loopback name or address; 127.0.0.1 unless told. Another one only with `open`. */
  readonly host?: string | undefined
}

export interface RunningServer {
  /** Address of the start page, with its slash. */
  readonly url: string
  readonly port: number
  /** Address of an article's reading page. */
  articleUrl(id: string): string
  /** Takes nothing more, lets what is in hand end for `grace` milliseconds (0 unless told), then ends it. The archive stays open. */
  close(grace?: number): Promise<void>
}

/**
 * Serves the archive on this machine. Throws R4001 where the port is in use and R4002 for an address that other
 * machines can reach.
 * @example const server = await startServer({ archive, port: 0 })
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { port = DEFAULT_PORT, host = '127.0.0.1', open } = options
  if (!isLoopback(host) && !open)
    throw new ReadoutError(
      'R4002',
      `“${host}” can be reached from outside: serve on 127.0.0.1, ::1 or localhost, or say with --public-host under which name others ask`,
    )
  for (const name of open?.hosts ?? [])
    if (!isHostName(name)) throw new ReadoutError('R4002', `“${name}” is no name of a host, as in news.example`)
  const watch = options.watch ?? new Watch()
  const pool = options.reader ? null : new ReadingPool(options)
  const addresses = new Addresses(options)
  const app = createApp({ ...options, watch, addresses, reader: options.reader ?? pool! })
  const server = createDoor(getRequestListener(app.fetch), { ...options, names: namesOf(open), watch })
  server.listen(port, host.replace(/^\[|\]$/g, ''))
  try {
    // rejects with the server's error
    await once(server, 'listening')
  } catch (error) {
    throw toListenError(error, port, host)
  }
  const { port: taken } = server.address() as AddressInfo
  const url = `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${taken}/`
  return {
    url,
    port: taken,
    articleUrl: (id) => `${url}articles/${encodeURIComponent(id)}`,
    async close(grace = 0) {
      if (!server.listening) return
      watch.ending = true
      const closed = once(server, 'close')
      // nothing new comes in; what is in hand may end
      server.close()
      const waited = new AbortController()
      if (grace > 0) await Promise.race([closed, sleep(grace, undefined, { signal: waited.signal }).catch(() => {})])
      waited.abort()
      server.closeAllConnections()
      await Promise.all([closed, pool?.close(), addresses.close()])
    },
  }
}

/** What the system says where it knows no such name, or has no such address. */
const NO_ADDRESS = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL', 'ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL'])

function toListenError(error: unknown, port: number, host: string): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE')
    return new ReadoutError('R4001', `port ${port} is in use: give another with --port, or --port 0 for any free one`, {
      cause: error,
    })
  if (code === 'EACCES')
    return new ReadoutError('R4001', `port ${port} is not ours to take: give one from 1024 up with --port`, {
      cause: error,
    })
  if (code !== undefined && NO_ADDRESS.has(code))
    return new ReadoutError('R4002', `this machine has no address “${host}”: serve on 127.0.0.1`, { cause: error })
  return error
}
