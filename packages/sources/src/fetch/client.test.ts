import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { localFetcher, serve } from './servers.fixture.ts'

test('a page, packed, after two redirects', async () => {
  const server = await serve((req, res) => {
    if (req.url === '/robots.txt') return void res.writeHead(404).end()
    if (req.url === '/old') return void res.writeHead(301, { location: '/older' }).end('moved')
    if (req.url === '/older') return void res.writeHead(308, { location: '/story?id=1' }).end()
    res
      .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip', etag: '"a"' })
      .end(gzipSync('<p>Hello.'))
  })
  const { at } = server
  const got = await localFetcher().get(`${at}/old#top`)
  expect(got).toMatchObject({
    url: `${at}/story?id=1`,
    asked: `${at}/old#top`,
    status: 200,
    notModified: false,
    etag: '"a"',
    contentType: 'text/html',
    permanentUrl: `${at}/story?id=1`,
    redirects: [
      { from: `${at}/old`, to: `${at}/older`, status: 301 },
      { from: `${at}/older`, to: `${at}/story?id=1`, status: 308 },
    ],
  })
  expect(Buffer.from(got.bytes).toString()).toBe('<p>Hello.')
  expect(server.asked).toEqual(['/robots.txt', '/old', '/older', '/story?id=1'])
})
