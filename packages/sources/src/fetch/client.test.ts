import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { createFetcher } from './index.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})
async function serve(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  ends.push(() => {
    server.closeAllConnections()
    return new Promise((done) => server.close(done))
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
function fetcherOf(options = {}) {
  const fetcher = createFetcher({ allowPrivate: true, pauseMs: 0, ...options })
  ends.push(() => fetcher.close())
  return fetcher
}

test('a page, packed, after two redirects', async () => {
  const asked: string[] = []
  const at = await serve((req, res) => {
    asked.push(req.url!)
    if (req.url === '/robots.txt') return void res.writeHead(404).end()
    if (req.url === '/old') return void res.writeHead(301, { location: '/older' }).end('moved')
    if (req.url === '/older') return void res.writeHead(308, { location: '/story?id=1' }).end()
    res
      .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip', etag: '"a"' })
      .end(gzipSync('<p>Hello.'))
  })
  const got = await fetcherOf().get(`${at}/old#top`)
  expect(got).toMatchObject({
    url: `${at}/story?id=1`,
    asked: `${at}/old#top`,
    status: 200,
    etag: '"a"',
    contentType: 'text/html',
    permanentUrl: `${at}/story?id=1`,
    redirects: [
      { from: `${at}/old`, to: `${at}/older`, status: 301 },
      { from: `${at}/older`, to: `${at}/story?id=1`, status: 308 },
    ],
  })
  expect(Buffer.from(got.bytes).toString()).toBe('<p>Hello.')
  expect(asked).toEqual(['/robots.txt', '/old', '/older', '/story?id=1'])
})
