/** One request and its answer: no redirect, no robots.txt, no pauses. */
import type { Agent } from 'undici'
import type { Clock } from '../clock.ts'
import { hostOf } from './address.ts'
import { ACCEPT_ENCODING, readBody } from './body.ts'
import { guardedConnector } from './connect.ts'
import { FetchError } from './error.ts'
import { failure } from './failure.ts'
import { givenUp } from './hosts.ts'
import type { Names } from './resolve.ts'
import { Slots } from './slots.ts'
import type { FetcherOptions } from './types.ts'

export interface Answer {
  readonly status: number
  /** A header field by its name in small letters; several of one name are joined by commas, Set-Cookie by line feeds. */
  readonly header: (name: string) => string | undefined
  readonly bytes: Uint8Array
  readonly retrieved: string
}

export interface Ask {
  readonly headers: Readonly<Record<string, string>>
  readonly maxBytes: number
  /** Cuts the body at `maxBytes` in place of failing. */
  readonly cut?: boolean | undefined
  readonly signal?: AbortSignal | undefined
}

/** Bodies of redirects and refusals say nothing; so much of them is kept for a web archive. */
const SMALL = 256 * 1024
const MAX_HEADERS = 64 * 1024

export interface Line {
  ask(url: URL, ask: Ask): Promise<Answer>
  close(): Promise<void>
}

/** The line to all servers. The HTTP library is loaded when the first address is asked. */
export function lineWith(options: FetcherOptions, clock: Clock, agentName: string, names: Names): Line {
  const timeoutMs = options.timeoutMs ?? 30_000
  const shut = new AbortController()
  const slots = new Slots(options.concurrency ?? 16)
  /** Addresses that were connected to last, for the web archive. */
  const peers = new Map<string, string>()
  let agent: Promise<Agent> | null = null
  const open = async (): Promise<Agent> => {
    const { Agent, buildConnector } = await import('undici')
    return new Agent({
      connect: guardedConnector(buildConnector, names, options, (host, ip) => {
        if (!options.warc) return
        if (peers.size >= 10_000) peers.clear()
        peers.set(host, ip)
      }),
      connections: 1,
      pipelining: 1,
      allowH2: false,
      maxHeaderSize: MAX_HEADERS,
      // the deadline below bounds all of it together
      headersTimeout: 0,
      bodyTimeout: 0,
    })
  }
  const timed = async (ready: Agent, url: URL, ask: Ask): Promise<Answer> => {
    const deadline = new AbortController()
    const timer = setTimeout(() => deadline.abort(), timeoutMs)
    const signal = AbortSignal.any([deadline.signal, shut.signal, ...(ask.signal ? [ask.signal] : [])])
    const headers = { 'user-agent': agentName, ...ask.headers }
    const ipOf = (at: URL) => peers.get(hostOf(at))
    try {
      return await exchange(ready, url, { ...ask, headers, signal }, { clock, warc: options.warc, ipOf })
    } catch (error) {
      if (ask.signal?.aborted || shut.signal.aborted) throw givenUp(url.href)
      if (!deadline.signal.aborted) throw error
      const message = `${url.href} took longer than ${timeoutMs / 1000} s: given up, try later`
      throw new FetchError('R6009', message, { url: url.href, cause: error })
    } finally {
      clearTimeout(timer)
    }
  }
  return {
    async ask(url, ask) {
      agent ??= open()
      // loading the library is nobody's delay
      const ready = await agent
      return slots.run(() => timed(ready, url, ask))
    },
    async close() {
      shut.abort()
      await (await agent)?.destroy()
    },
  }
}

async function exchange(
  agent: Agent,
  url: URL,
  ask: Ask,
  { clock, warc, ipOf }: { clock: Clock; warc: FetcherOptions['warc']; ipOf: (url: URL) => string | undefined },
): Promise<Answer> {
  const headers = { ...ask.headers, 'accept-encoding': ACCEPT_ENCODING }
  const path = url.pathname + url.search
  const {
    statusCode,
    statusText,
    headers: raw,
    body,
  } = await agent.request({
    origin: url.origin,
    path,
    method: 'GET',
    headers,
    signal: ask.signal ?? null,
    responseHeaders: 'raw',
  })
  // taken by the stream's own end, which the reading below sees too
  body.on('error', () => {})
  const fields = fieldsOf(raw as unknown as readonly (string | Buffer)[])
  const values = new Map<string, string>()
  for (const [name, value] of fields) {
    const key = name.toLowerCase()
    const between = key === 'set-cookie' ? '\n' : ', '
    values.set(key, values.has(key) ? values.get(key) + between + value : value)
  }
  const header = (name: string) => values.get(name)
  const retrieved = new Date(clock.now()).toISOString()
  const wanted = statusCode >= 200 && statusCode < 300
  const keep = warc !== undefined
  const read = readBody(body, header('content-encoding') ?? '', {
    url: url.href,
    maxBytes: wanted ? ask.maxBytes : SMALL,
    cut: ask.cut === true,
    keep,
  })
  const { bytes, sent } = await read.catch((error) => {
    // a refusal stays a refusal, whatever its body does
    if (wanted || ask.signal?.aborted) throw failure(error, url.href)
    return { bytes: new Uint8Array(0), sent: new Uint8Array(0) }
  })
  if (warc && sent) {
    const lines = Object.entries({ host: url.host, ...headers }).map(([name, value]) => `${name}: ${value}`)
    await warc.exchange({
      url: url.href,
      requestHeaders: [`GET ${path} HTTP/1.1`, ...lines].join('\r\n'),
      responseHead: headOf(statusCode, statusText, fields),
      body: sent,
      retrieved,
      ip: ipOf(url),
    })
  }
  return { status: statusCode, header, bytes, retrieved }
}

function fieldsOf(raw: readonly (string | Buffer)[]): [string, string][] {
  const fields: [string, string][] = []
  const text = (part: string | Buffer) => (typeof part === 'string' ? part : part.toString('latin1'))
  for (let i = 0; i + 1 < raw.length; i += 2) fields.push([text(raw[i]!), text(raw[i + 1]!)])
  return fields
}

const headOf = (status: number, reason: string, fields: readonly [string, string][]): string =>
  [`HTTP/1.1 ${status} ${reason}`, ...fields.map(([name, value]) => `${name}: ${value}`)].join('\r\n')
