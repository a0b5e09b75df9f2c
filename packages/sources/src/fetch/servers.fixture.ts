/** Real servers on this machine for the tests, and fetchers that may reach them. */
import { createServer, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, createServer as createNetServer, type Server, type Socket } from 'node:net'
import { afterEach } from 'vitest'
import type { Clock } from '../clock.ts'
import { createFetcher } from './index.ts'
import type { Fetcher, FetcherOptions } from './types.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})
export const afterwards = (end: () => unknown): void => void ends.push(end)

export interface Served {
  /** Such as “http://127.0.0.1:43210”. */
  readonly at: string
  readonly port: number
  /** Connections that were ever made. */
  connections: number
  /** Paths asked for, in order. */
  readonly asked: string[]
}

async function listen(server: Server, scheme: string, host: string, port: number): Promise<Served> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    served.connections += 1
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => {})
  })
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, host, done))
  const actual = (server.address() as AddressInfo).port
  const served: Served = {
    at: `${scheme}://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    port: actual,
    connections: 0,
    asked: [],
  }
  afterwards(() => {
    for (const socket of sockets) socket.destroy()
    return new Promise((done) => server.close(done))
  })
  return served
}

type Pages = RequestListener | Readonly<Record<string, string>>

/** Pages by path, “not found” for all others, robots.txt included. */
const listenerOf = (pages: Pages, asked: () => string[]): RequestListener => {
  return (req, res) => {
    asked().push(req.url!)
    if (typeof pages === 'function') return pages(req, res)
    const page = pages[req.url!]
    res
      .writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
      .end(page ?? 'nothing here')
  }
}

export async function serve(pages: Pages, host = '127.0.0.1', port = 0): Promise<Served> {
  const served = await listen(createServer(listenerOf(pages, () => served.asked)), 'http', host, port)
  return served
}

export async function serveTls(pages: Pages, identity: { key: string; cert: string }): Promise<Served> {
  const server = createTlsServer(
    identity,
    listenerOf(pages, () => served.asked),
  ).on('tlsClientError', () => {})
  const served = await listen(server, 'https', '127.0.0.1', 0)
  return served
}

/** A server that does with its socket what it likes. */
export const serveRaw = (onSocket: (socket: Socket) => void): Promise<Served> =>
  listen(createNetServer(onSocket), 'http', '127.0.0.1', 0)

/** A fetcher that reaches this machine and waits for nobody. */
export function localFetcher(options: FetcherOptions = {}): Fetcher {
  const fetcher = createFetcher({ allowPrivate: true, pauseMs: 0, retries: 0, seed: 1, ...options })
  afterwards(() => fetcher.close())
  return fetcher
}

/** A clock on which waiting takes no time. */
export function quickClock(start = Date.UTC(2026, 4, 4)): Clock & { slept: number[]; pass(ms: number): void } {
  let now = start
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    pass: (ms) => {
      now += ms
    },
    sleep: async (ms) => {
      slept.push(ms)
      now += ms
    },
  }
}

/** The error of a fetch that must fail: its code and its line. */
export async function failed(
  fetch: Promise<unknown>,
): Promise<{ code: string; message: string; retryAfter: number | null }> {
  const got = await fetch.then(
    () => null,
    (error) => error,
  )
  if (got === null) throw new Error('it was fetched')
  if (typeof got.code !== 'string' || !/^R6\d{3}$/.test(got.code)) throw got
  return got
}
