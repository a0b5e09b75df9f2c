import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { certificate } from './certificates.fixture.ts'
import { nameServer } from './dns.fixture.ts'
import { failed, localFetcher, serve, serveRaw, serveTls } from './servers.fixture.ts'

const bare = (options = {}) => localFetcher({ robots: false, ...options })

describe('encrypted connections', () => {
  const authority = certificate('Test authority', { authority: true })
  const good = certificate('good', { hosts: ['127.0.0.1'] }, authority)

  test('a certificate of an authority that is trusted', async () => {
    const server = await serveTls({ '/': 'hello' }, good)
    expect((await bare({ ca: authority.cert }).get(server.at)).status).toBe(200)
  })

  test.each([
    ['has expired', certificate('old', { hosts: ['127.0.0.1'], from: -9, to: -2 }, authority)],
    ['is not valid yet', certificate('young', { hosts: ['127.0.0.1'], from: 2, to: 9 }, authority)],
    ['is for another host', certificate('other', { hosts: ['news.example'] }, authority)],
    ['is signed by itself', certificate('self', { hosts: ['127.0.0.1'] })],
    [
      'not known here',
      certificate('stranger', { hosts: ['127.0.0.1'] }, certificate('Another authority', { authority: true })),
    ],
  ])('its certificate %s', async (says, identity) => {
    const server = await serveTls({ '/': 'hello' }, identity)
    const { code, message } = await failed(bare({ ca: authority.cert }).get(server.at))
    expect(code).toBe('R6008')
    expect(message).toContain(says)
    expect(server.asked).toEqual([])
  })

  test('the certificate is looked at under the name that was asked for', async () => {
    const named = certificate('named', { hosts: ['news.example'] }, authority)
    const server = await serveTls({ '/': 'hello' }, named)
    const { resolver } = await nameServer((_, family) => (family === 4 ? ['127.0.0.1'] : []))
    const fetcher = bare({ ca: authority.cert, resolver })
    expect((await fetcher.get(`https://news.example:${server.port}/`)).status).toBe(200)
    expect((await failed(fetcher.get(`https://paper.example:${server.port}/`))).code).toBe('R6008')
  })

  test('https where http is spoken, and the other way round', async () => {
    const plain = await serve({ '/': 'hello' })
    const tls = await serveTls({ '/': 'hello' }, good)
    expect((await failed(bare().get(`https://127.0.0.1:${plain.port}/`))).code).toBe('R6008')
    expect(['R6015', 'R6016']).toContain((await failed(bare().get(`http://127.0.0.1:${tls.port}/`))).code)
  })
})

describe('names', () => {
  test('unknown, broken and silent', async () => {
    const { resolver } = await nameServer((name) => (name.startsWith('broken') ? 'broken' : 'unknown'))
    const { resolver: silent } = await nameServer(() => 'silent', 200)
    const code = async (host: string) => {
      const fetcher = bare({ resolver: host.startsWith('silent') ? silent : resolver })
      return (await failed(fetcher.get(`http://${host}/`))).code
    }
    expect(await code('nobody.example')).toBe('R6005')
    expect(await code('broken.example')).toBe('R6006')
    expect(await code('silent.example')).toBe('R6006')
  })

  test('a resolver that never answers is not waited for longer than the fetch may take', async () => {
    const never = () => new Promise<string[]>(() => {})
    const fetcher = bare({ resolver: { resolve4: never, resolve6: never }, timeoutMs: 200 })
    expect((await failed(fetcher.get('http://silent.example/'))).code).toBe('R6009')
  })

  test('one family that is silent does not stop the other', async () => {
    const server = await serve({ '/': 'hello' })
    const { resolver } = await nameServer((_, family) => (family === 4 ? ['127.0.0.1'] : 'silent'))
    expect((await bare({ resolver }).get(`http://half.example:${server.port}/`)).status).toBe(200)
  })
})

describe('sockets that misbehave', () => {
  const answer = (head: string, body = '') => `HTTP/1.1 200 OK\r\n${head}\r\n\r\n${body}`
  const cases: readonly (readonly [name: string, code: string, first: string, end: boolean])[] = [
    ['says nothing', 'R6009', '', false],
    ['hangs up at once', 'R6016', '', true],
    ['sends garbage', 'R6015', '\u0000\u0001 this is no answer of a web server\r\n\r\n', true],
    ['greets as a mail server', 'R6015', '220 mail.example ESMTP\r\n', false],
    ['stops within the head', 'R6009', 'HTTP/1.1 200 OK\r\nContent-Ty', false],
    ['hangs up within the head', 'R6016', 'HTTP/1.1 200 OK\r\nContent-Ty', true],
    ['stops within the body', 'R6009', answer('Content-Length: 99', 'a beginning'), false],
    ['sends less than it promised', 'R6016', answer('Content-Length: 99', 'a beginning'), true],
    ['stops between chunks', 'R6009', answer('Transfer-Encoding: chunked', '5\r\nhello\r\n'), false],
    ['hangs up between chunks', 'R6016', answer('Transfer-Encoding: chunked', '5\r\nhello\r\n'), true],
    ['sends a wrong length of a chunk', 'R6015', answer('Transfer-Encoding: chunked', 'zz\r\nhello\r\n'), true],
    ['says a negative length', 'R6015', answer('Content-Length: -5', 'hello'), true],
    ['says two lengths', 'R6016', answer('Content-Length: 5\r\nContent-Length: 6', 'hello!'), true],
    [
      'sends packed data cut off',
      'R6016',
      answer('Content-Encoding: gzip\r\nConnection: close', '\x1f\x8b\x08\x00'),
      true,
    ],
    ['sends packed data that is none', 'R6016', answer('Content-Encoding: gzip\r\nConnection: close', 'hello'), true],
    ['packs in its own way', 'R6015', answer('Content-Encoding: rot13\r\nConnection: close', 'uryyb'), true],
    ['packs over and over', 'R6015', answer('Content-Encoding: gzip,gzip,gzip,gzip\r\nConnection: close', ''), true],
  ]
  test.each(cases)('%s: %s', async (_, code, first, end) => {
    const server = await serveRaw((socket) => {
      socket.once('data', () => (end ? socket.end(first, 'latin1') : socket.write(first, 'latin1')))
    })
    const got = await failed(bare({ timeoutMs: code === 'R6009' ? 500 : 600_000 }).get(server.at))
    expect([got.code, got.message]).toEqual([code, expect.stringMatching(/127\.0\.0\.1.*[:,] /)])
  })

  test('header fields without an end', async () => {
    const server = await serveRaw((socket) => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\n')
        const more = () => {
          while (socket.writable && socket.write(`X-More: ${'m'.repeat(4000)}\r\n`));
        }
        socket.on('drain', more)
        more()
      })
    })
    expect((await failed(bare().get(server.at))).code).toBe('R6015')
  })

  test('interim answers without an end', async () => {
    const server = await serveRaw((socket) => {
      const timer = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'), 10)
      socket.on('close', () => clearInterval(timer))
    })
    expect((await failed(bare({ timeoutMs: 500 }).get(server.at))).code).toBe('R6009')
  })

  test('a body that drips is given up when the time is over', async () => {
    const server = await serve((_, res) => {
      const timer = setInterval(() => res.write('x'), 20)
      res.on('close', () => clearInterval(timer))
    })
    expect((await failed(bare({ timeoutMs: 500 }).get(server.at))).code).toBe('R6009')
  })

  test('a connection that breaks before any answer is tried once more', async () => {
    const server = await serveRaw((socket) => {
      socket.once('data', () => {
        if (server.connections === 1) socket.destroy()
        else socket.end(answer('Content-Length: 5', 'hello'))
      })
    })
    expect((await bare().get(server.at)).status).toBe(200)
    expect(server.connections).toBe(2)
  })

  test('nobody listens', async () => {
    const server = await serve({})
    const port = server.port
    const { code, message } = await failed(bare().get(`http://127.0.0.2:${port}/`))
    expect([code, message]).toEqual(['R6007', expect.stringContaining('nothing listens there')])
  })
})

describe('size', () => {
  test('a body beyond the bound, promised or not', async () => {
    const server = await serve((req, res) => {
      if (req.url === '/said') return void res.writeHead(200, { 'content-length': 5000 }).end('x'.repeat(5000))
      const more = () => {
        while (!res.destroyed && res.write('x'.repeat(1000)));
      }
      res.on('drain', more)
      more()
    })
    const fetcher = bare({ maxBytes: 4000 })
    expect((await failed(fetcher.get(`${server.at}/said`))).code).toBe('R6010')
    expect((await failed(fetcher.get(`${server.at}/endless`))).code).toBe('R6010')
    expect((await fetcher.get(`${server.at}/said`, { maxBytes: 5000 })).bytes).toHaveLength(5000)
  })

  test.each([
    ['gzip', gzipSync(Buffer.alloc(50 << 20))],
    ['deflate', deflateSync(Buffer.alloc(50 << 20))],
    ['br', brotliCompressSync(Buffer.alloc(50 << 20))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(50 << 20)))],
  ])('a bomb packed as %s is stopped by what it unpacks to', async (encoding, bomb) => {
    const server = await serve((_, res) => void res.writeHead(200, { 'content-encoding': encoding }).end(bomb))
    expect((await failed(bare({ maxBytes: 1 << 20 }).get(server.at))).code).toBe('R6010')
  })

  test('the body of a refusal does not matter', async () => {
    const server = await serve(
      (_, res) => void res.writeHead(404, { 'content-encoding': 'gzip' }).end('x'.repeat(1 << 20)),
    )
    expect((await failed(bare().get(server.at))).code).toBe('R6017')
  })
})

test.each([
  ['gzip', gzipSync('hello')],
  ['x-gzip', gzipSync('hello')],
  ['deflate', deflateSync('hello')],
  ['deflate', deflateRawSync('hello')],
  ['br', brotliCompressSync('hello')],
  ['GZIP, identity', gzipSync('hello')],
  ['deflate, gzip', gzipSync(deflateSync('hello'))],
])('a body packed as %s', async (encoding, packed) => {
  const server = await serve((_, res) => void res.writeHead(200, { 'content-encoding': encoding }).end(packed))
  expect(Buffer.from((await bare().get(server.at)).bytes).toString()).toBe('hello')
})
