/**
 * The HTTP server in front of the pages: how long a request may take to arrive, how many may come at once, and what is refused before
 * it is one. Whoever sends slowly, or what is no HTTP, gets an answer with a code and is let go.
 */
import { createServer, type IncomingMessage, type RequestListener, type Server, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { ReadoutError } from '@readout/core'
import { hostFault, type Names, SECURE_HEADERS } from './guard.ts'
import { asksForJson, bodyOf, statusOf } from './problem.ts'
import type { Watch } from './watch/watch.ts'

export interface DoorLimits {
  /** Until the headers are there, in milliseconds; 10 seconds unless told. */
  readonly headersTimeout?: number | undefined
  /** Until the whole request is there, in milliseconds; a minute unless told. */
  readonly requestTimeout?: number | undefined
  /** Connections open at once; 256 unless told. Whoever comes on top is hung up on. */
  readonly connections?: number | undefined
}

/** What a door is told besides. */
export interface DoorWatch {
  /** Names under which others than this machine may ask. */
  readonly names?: Names | undefined
  readonly watch?: Watch | undefined
}

/** A server over `listener`, not yet listening. */
export function createDoor(listener: RequestListener, limits: DoorLimits & DoorWatch = {}): Server {
  const { headersTimeout = 10_000, requestTimeout = 60_000, connections = 256 } = limits
  const options = {
    headersTimeout: Math.min(headersTimeout, requestTimeout),
    requestTimeout,
    // Node looks for slow requests only so often
    connectionsCheckingInterval: Math.min(headersTimeout, requestTimeout, 2_000),
  }
  const server = createServer(options, (request, response) => {
    limits.watch?.follow(request, response)
    // who asks a server that is ending is told to come by another way
    if (!server.listening) response.setHeader('Connection', 'close')
    response.once('close', () => server.listening || setImmediate(() => server.closeIdleConnections()))
    const fault = faultOf(request, limits.names)
    if (!fault) return listener(request, response)
    void refuse(request, fault).then(({ status, headers, body }) => {
      response.writeHead(status, headers)
      response.end(request.method === 'HEAD' ? undefined : body)
    })
  })
  server.maxConnections = connections
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => hangUp(error, socket as Socket))
  return server
}

/** What makes a request none of ours: a foreign name, or an address that is no path of this server. */
function faultOf({ headers, url = '' }: IncomingMessage, names: Names | undefined): ReadoutError | null {
  const fault = hostFault(headers.host ?? '', names)
  if (fault) return fault
  // "GET http://elsewhere/ HTTP/1.1" asks for a proxy; there the name in the address counts, not that of the Host header
  const elsewhere = /^http:\/\/([^/?#]*)/i.exec(url)
  if (elsewhere) return hostFault(elsewhere[1]!, names)
  if (!url.startsWith('/') || url.split(/[?#]/, 1)[0]!.includes('\\'))
    return new ReadoutError('R4012', 'the address is no path of this server: begin it with a slash')
  return null
}

async function refuse(request: IncomingMessage, fault: ReadoutError) {
  const status = statusOf(fault)
  const path = (request.url ?? '').split('?', 1)[0]!
  const json = asksForJson(path, (name) => request.headers[name])
  const { body, type } = await bodyOf(fault, status, path, json)
  return { status, body, headers: { ...SECURE_HEADERS, 'Cache-Control': 'no-cache', 'Content-Type': type } }
}

/** The status and the words for a request that never came to be one. */
function troubleOf(code: string | undefined): readonly [status: number, why: string] {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return [408, 'the request came too slowly: send it again, in one go']
  if (code === 'HPE_HEADER_OVERFLOW')
    return [431, 'the address and headers are longer than 16 KB: send long texts as a form']
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') return [413, 'the request has too much between its parts']
  return [400, 'the request is not HTTP as it should be: use a browser, or a program that speaks HTTP/1.1']
}

function hangUp(error: NodeJS.ErrnoException, socket: Socket): void {
  // whoever has gone, or has had the beginning of an answer, gets no other
  const answered = (socket as Socket & { _httpMessage?: { headersSent: boolean } })._httpMessage?.headersSent
  if (error.code === 'ECONNRESET' || !socket.writable || answered) {
    socket.destroy()
    return
  }
  const [status, why] = troubleOf(error.code)
  const detail = JSON.stringify({ type: '/errors/R4012', title: 'R4012', status, detail: why, code: 'R4012' })
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'Connection: close',
      'Content-Type: application/problem+json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(detail)}`,
      '',
      detail,
    ].join('\r\n'),
  )
}
