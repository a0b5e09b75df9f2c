import { describe, expect, test } from 'vitest'
import { Cookies } from './cookies.ts'
import { failed, localFetcher, serve } from './servers.fixture.ts'

const bare = (options = {}) => localFetcher({ robots: false, ...options })

describe('redirects', () => {
  test('only where each is permanent is there an address for next time', async () => {
    const server = await serve((req, res) => {
      const to = {
        '/a': [301, '/b'],
        '/b': [302, '/c'],
        '/d': [307, '/c'],
        '/e': [308, './c'],
        '/f': [303, '/c?x=1#y'],
      }[req.url!]
      if (to) return void res.writeHead(to[0] as number, { location: to[1] as string }).end()
      res.end('a story')
    })
    const permanent = async (path: string) =>
      (await bare().get(server.at + path)).permanentUrl?.replace(server.at, '') ?? null
    expect([await permanent('/a'), await permanent('/d'), await permanent('/e'), await permanent('/c')]).toEqual([
      null,
      null,
      '/c',
      null,
    ])
    expect((await bare().get(`${server.at}/f`)).url).toBe(`${server.at}/c?x=1`)
  })

  test('on and on', async () => {
    const server = await serve((req, res) => void res.writeHead(302, { location: `${req.url}a` }).end())
    const { code, message } = await failed(bare().get(`${server.at}/a`))
    expect([code, message]).toEqual(['R6011', expect.stringContaining('more than 10 times')])
    expect(server.asked).toHaveLength(11)
    server.asked.length = 0
    expect((await failed(bare({ maxRedirects: 0 }).get(`${server.at}/a`))).code).toBe('R6011')
    expect(server.asked).toHaveLength(1)
  })

  test('in a circle', async () => {
    const server = await serve(
      (req, res) => void res.writeHead(301, { location: req.url === '/a' ? '/b' : '/a' }).end(),
    )
    expect((await failed(bare().get(`${server.at}/a`))).code).toBe('R6012')
    expect(server.asked).toEqual(['/a', '/b'])
  })

  test('without an address, to a broken one, to one in other letters', async () => {
    const server = await serve((req, res) => {
      if (req.url === '/none') return void res.writeHead(302).end()
      if (req.url === '/broken') return void res.writeHead(302, { location: 'http://[' }).end()
      if (req.url === '/letters')
        return void res.writeHead(302, { location: Buffer.from('/schön').toString('latin1') }).end()
      res.end('a story')
    })
    expect((await failed(bare().get(`${server.at}/none`))).code).toBe('R6015')
    expect((await failed(bare().get(`${server.at}/broken`))).code).toBe('R6001')
    expect((await bare().get(`${server.at}/letters`)).url).toBe(`${server.at}/sch%C3%B6n`)
  })

  test('a login that a feed leads to is none', async () => {
    const server = await serve((req, res) => {
      if (req.url === '/feed') return void res.writeHead(302, { location: '/sso/login?to=/feed' }).end()
      res.end('<form>')
    })
    expect((await failed(bare().get(`${server.at}/feed`))).code).toBe('R6022')
    expect((await bare().get(`${server.at}/sso/login`)).status).toBe(200)
  })
})

describe('cookies', () => {
  test('a site that sets one and leads back is satisfied, and the next fetch begins without', async () => {
    const seen: (string | undefined)[] = []
    const server = await serve((req, res) => {
      seen.push(req.headers.cookie)
      if (req.headers.cookie?.includes('seen=1')) return void res.end('a story')
      res.writeHead(302, { location: '/dam', 'set-cookie': ['seen=1; Path=/; HttpOnly', 'b=2'] }).end()
    })
    const fetcher = bare()
    for (let i = 0; i < 2; i++) expect((await fetcher.get(`${server.at}/dam`)).status).toBe(200)
    expect(seen).toEqual([undefined, 'seen=1; b=2', undefined, 'seen=1; b=2'])
  })

  test('a new one each time does not go on for ever', async () => {
    const server = await serve(
      (_, res) => void res.writeHead(302, { location: '/', 'set-cookie': `n=${server.asked.length}` }).end(),
    )
    expect((await failed(bare().get(server.at))).code).toBe('R6011')
  })

  test('go to no other site', () => {
    const cookies = new Cookies()
    const from = new URL('https://www.paper.example/')
    expect(
      cookies.take(
        'a=1\nb=2; Domain=.paper.example\nc=3; domain=other.example\nd=4; Domain=example\ne=bad value\n=6\nf',
        from,
      ),
    ).toBe(true)
    expect(cookies.take('a=1', from)).toBe(false)
    expect(cookies.for(from)).toBe('a=1; b=2')
    expect(cookies.for(new URL('https://sso.paper.example/'))).toBe('b=2')
    expect(cookies.for(new URL('https://other.example/'))).toBeNull()
    expect(cookies.for(new URL('https://evilpaper.example/'))).toBeNull()
  })
})

describe('answers that say “no”', () => {
  test.each([
    [400, 'R6021'],
    [401, 'R6018'],
    [402, 'R6018'],
    [403, 'R6018'],
    [404, 'R6017'],
    [410, 'R6017'],
    [418, 'R6021'],
    [429, 'R6019'],
    [451, 'R6018'],
    [500, 'R6020'],
    [503, 'R6020'],
    [204, 'R6021'],
    [304, 'R6021'],
    [300, 'R6021'],
  ])('%s: %s', async (status, code) => {
    const server = await serve((_, res) => void res.writeHead(status).end())
    const error = await failed(bare().get(server.at))
    expect(error.code).toBe(code)
    expect(error.message).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/ .{20,}$/)
  })

  test('a test for robots', async () => {
    const server = await serve((_, res) => void res.writeHead(403, { 'cf-mitigated': 'challenge' }).end())
    expect((await failed(bare().get(server.at))).message).toContain('browsers only')
  })

  test('a fetcher that is closed, a fetch that is stopped', async () => {
    const server = await serve(() => {})
    const fetcher = bare()
    const stop = new AbortController()
    const stopped = failed(fetcher.get(server.at, { signal: stop.signal }))
    await expect.poll(() => server.asked.length).toBe(1)
    stop.abort()
    expect((await stopped).code).toBe('R6023')
    const open = failed(fetcher.get(server.at))
    await expect.poll(() => server.asked.length).toBe(2)
    await fetcher.close()
    expect((await open).code).toBe('R6023')
    expect((await failed(fetcher.get(server.at))).code).toBe('R6023')
  })
})
