/** The server of the misbehaving feeds, each at a port of its own; it runs in a worker and counts against the simulated clock. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'
import { type Answer, kindOf } from './kinds.ts'
import { HOUR, textOf, wordOf } from './stories.ts'

/** What server and watch share: time (ms since 1970), requests under way, everything that happened. */
export interface Shared {
  readonly time: Float64Array
  readonly counts: Int32Array
}
export const OPEN = 0
export const EVENTS = 1

interface Visits {
  last: number
  feedLast: number
  until: number
}

if (parentPort) {
  const { buffer, feeds, begin } = workerData as { buffer: SharedArrayBuffer; feeds: number; begin: number }
  const time = new Float64Array(buffer, 0, 1)
  const counts = new Int32Array(buffer, 8, 2)
  const broken: string[] = []
  let requests = 0

  const serve = (feed: number) => {
    const kind = kindOf(feed)
    const visits: Visits = { last: Number.NEGATIVE_INFINITY, feedLast: Number.NEGATIVE_INFINITY, until: 0 }
    const times = new Map<string, number>()
    const pause = kind.robots?.includes('Crawl-delay') ? 30_000 : 500

    /** Notes each visit that comes sooner than the feed allows. */
    const watchVisit = (path: string) => {
      const now = time[0]!
      const complain = (what: string) => broken.push(`${kind.name} ${path}: ${what}`)
      if (path === '/robots.txt') return
      if (now - visits.last < pause) complain(`${now - visits.last} ms after the last request`)
      if (now < visits.until) complain(`${visits.until - now} ms before it may`)
      if (kind.robots?.includes('Disallow: /')) complain('though robots.txt forbids it')
      if (path === '/feed' || path === '/moved') {
        const least = kind.name === 'asks for two hours' ? 2 * HOUR : 300_000
        if (
          kind.name !== 'moved for good' &&
          now - visits.feedLast < least &&
          !kind.name.startsWith('leads') &&
          !retried(kind.name)
        )
          complain(`the feed ${now - visits.feedLast} ms after the last time`)
        visits.feedLast = now
      }
      visits.last = now
    }
    const answerTo = (path: string, request: IncomingMessage): Answer => {
      const elapsed = time[0]! - begin
      const before = times.get(path) ?? 0
      times.set(path, before + 1)
      const ask = { feed, path, elapsed, now: time[0]!, times: before, etag: request.headers['if-none-match'] }
      if (path === '/robots.txt')
        return kind.robots ? { headers: { 'content-type': 'text/plain' }, body: kind.robots } : { status: 404 }
      const story = /^\/(?:s|again)\/(\d+)\/(\d+)$/.exec(path)
      if (!story) return kind.feed(ask)
      const [of, n] = [Number(story[1]), Number(story[2])]
      const html = `<!doctype html><html><head><title>Vote on ${wordOf(of, n)}</title></head><body><article><h1>Vote on ${wordOf(of, n)}</h1><p>${textOf(of, n)}</p></article></body></html>`
      return kind.story?.(ask, html) ?? { headers: { 'content-type': 'text/html' }, body: html }
    }
    const server = createServer((request, response) => {
      requests++
      Atomics.add(counts, OPEN, 1)
      Atomics.add(counts, EVENTS, 1)
      response.once('close', () => {
        Atomics.sub(counts, OPEN, 1)
        Atomics.add(counts, EVENTS, 1)
      })
      const path = (request.url ?? '').split('?')[0]!
      watchVisit(path)
      const answer = answerTo(path, request)
      const wait = answer.headers?.['retry-after']
      if (wait) visits.until = time[0]! + Number(wait) * 1000
      send(response, answer)
    })
    return new Promise<number>((done) => {
      server.listen(0, '127.0.0.1', () => done((server.address() as { port: number }).port))
    })
  }

  const send = (response: ServerResponse, { status = 200, headers = {}, body = '', manner }: Answer) => {
    if (manner === 'silent') return
    const bytes = Buffer.from(body as string)
    if (manner === 'cut') {
      response.writeHead(status, { ...headers, 'content-length': String(bytes.length) })
      response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy())
      return
    }
    response.writeHead(status, headers)
    if (manner !== 'endless') return void response.end(bytes)
    response.write('<?xml version="1.0"?><rss version="2.0"><channel><title>Endless</title>')
    const more = '<item><title>And another one</title><description>and so on</description></item>'.repeat(400)
    const pump = () => {
      while (!response.destroyed) if (!response.write(more)) return void response.once('drain', pump)
    }
    pump()
  }

  const ports = await Promise.all(Array.from({ length: feeds }, (_, feed) => serve(feed)))
  parentPort.on('message', () => parentPort!.postMessage({ requests, broken }))
  parentPort.postMessage({ ports })
}

/** The fetcher itself asks again, a little later, after a fault of the server. */
function retried(kind: string): boolean {
  return kind.startsWith('500') || kind.startsWith('the connection')
}
