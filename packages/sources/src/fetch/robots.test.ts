import { describe, expect, test } from 'vitest'
import { nameServer } from './dns.fixture.ts'
import { Robots } from './robots.ts'
import { failed, localFetcher, quickClock, serve } from './servers.fixture.ts'

const DAY = 86_400_000

/** A site with this robots.txt, and what its pages come to. */
async function site(robots: string, type = 'text/plain') {
  const server = await serve((req, res) => {
    if (req.url === '/robots.txt') return void res.writeHead(200, { 'content-type': type }).end(robots)
    res.end('a story')
  })
  const fetcher = localFetcher({ clock: quickClock() })
  const codeOf = async (path: string) =>
    fetcher.get(server.at + path).then(
      () => 'fetched',
      (error) => error.code,
    )
  return { server, codeOf }
}

describe('rules', () => {
  test('what is forbidden is not asked for', async () => {
    const { server, codeOf } = await site(
      'User-agent: *\nDisallow: /private\nAllow: /private/but-this\nDisallow: /*.pdf$',
    )
    expect(await codeOf('/story')).toBe('fetched')
    expect(await codeOf('/private/story')).toBe('R6013')
    expect(await codeOf('/private/but-this')).toBe('fetched')
    expect(await codeOf('/a.pdf')).toBe('R6013')
    expect(await codeOf('/a.pdf?page=1')).toBe('fetched')
    expect(server.asked).toEqual(['/robots.txt', '/story', '/private/but-this', '/a.pdf?page=1'])
  })

  test.each([
    [
      'a group of its own is the only one that counts',
      'User-agent: *\nDisallow: /\n\nUser-agent: ReadOut\nDisallow: /x',
      'fetched',
    ],
    ['which may forbid all', 'User-agent: readout\nDisallow: /\n\nUser-agent: *\nAllow: /', 'R6013'],
    ['in one group with others', 'User-agent: other\nUser-agent: Readout/2\nUser-agent: third\nDisallow: /', 'R6013'],
    ['what another program is told', 'User-agent: ReadoutBot\nDisallow: /', 'fetched'],
    ['nothing at all', '', 'fetched'],
    ['an empty rule', 'User-agent: *\nDisallow:', 'fetched'],
    ['a mark of byte order, old line ends, comments', '\ufeffUSER-AGENT : * # all\rDISALLOW : / # everything', 'R6013'],
    ['rules before any name', 'Disallow: /\nUser-agent: other\nDisallow: /', 'fetched'],
    ['a page in its place', '<!doctype html><p>User-agent is a word. Disallow: /', 'fetched'],
  ])('%s', async (_, robots, outcome) => {
    expect(await (await site(robots)).codeOf('/story')).toBe(outcome)
  })

  test('sent as HTML, but a robots.txt by what is in it', async () => {
    expect(await (await site('User-agent: *\nDisallow: /', 'text/html')).codeOf('/story')).toBe('R6013')
    expect(await (await site('not found, sorry', 'text/html')).codeOf('/story')).toBe('fetched')
  })

  test('at each redirect', async () => {
    const server = await serve((req, res) => {
      if (req.url === '/robots.txt') return void res.end('User-agent: *\nDisallow: /hidden')
      res.writeHead(302, { location: '/hidden' }).end()
    })
    expect((await failed(localFetcher().get(`${server.at}/story`))).code).toBe('R6013')
    expect(server.asked).toEqual(['/robots.txt', '/story'])
  })

  test('may be asked for by a program of another name', async () => {
    const server = await serve(
      (req, res) => void res.end(req.url === '/robots.txt' ? 'User-agent: Desk\nDisallow: /' : 'a story'),
    )
    expect((await failed(localFetcher({ userAgent: 'Desk/1.0' }).get(server.at))).code).toBe('R6013')
    expect((await localFetcher().get(server.at)).status).toBe(200)
  })
})

describe('where there is none', () => {
  test.each([[401], [403], [404], [410]])('%s: everything may be fetched', async (status) => {
    const server = await serve((req, res) => void res.writeHead(req.url === '/robots.txt' ? status : 200).end())
    expect((await localFetcher().get(`${server.at}/story`)).status).toBe(200)
  })

  test.each([[429], [500], [503]])('%s: nothing, for a while', async (status) => {
    let answer = status
    const server = await serve((req, res) => void res.writeHead(req.url === '/robots.txt' ? answer : 200).end())
    const clock = quickClock()
    const fetcher = localFetcher({ clock })
    const { code, retryAfter } = await failed(fetcher.get(`${server.at}/story`))
    expect(code).toBe('R6014')
    answer = 404
    expect((await failed(fetcher.get(`${server.at}/other`))).code).toBe('R6014')
    expect(server.asked).toEqual(['/robots.txt'])
    clock.pass(retryAfter!)
    expect((await fetcher.get(`${server.at}/story`)).status).toBe(200)
  })

  test('a host that cannot be reached is told so, and not asked again at once', async () => {
    const { resolver, asked } = await nameServer(() => 'unknown')
    const fetcher = localFetcher({ resolver })
    for (const page of ['a', 'b']) expect((await failed(fetcher.get(`http://gone.example/${page}`))).code).toBe('R6005')
    expect(asked).toHaveLength(2)
  })

  test('a redirect is followed, a circle is none', async () => {
    const server = await serve((req, res) => {
      if (req.url === '/robots.txt') return void res.writeHead(301, { location: '/rules' }).end()
      if (req.url === '/rules') return void res.end('User-agent: *\nDisallow: /hidden')
      res.end('a story')
    })
    expect((await failed(localFetcher().get(`${server.at}/hidden`))).code).toBe('R6013')
    const circle = await serve((req, res) =>
      req.url === '/robots.txt' ? void res.writeHead(301, { location: '/robots.txt' }).end() : void res.end('a story'),
    )
    expect((await localFetcher().get(`${circle.at}/story`)).status).toBe(200)
  })
})

describe('what is kept', () => {
  test('a day, or as long as the server says', async () => {
    let age = ''
    const server = await serve((req, res) => {
      if (req.url === '/robots.txt' && age !== '') res.setHeader('cache-control', age)
      res.end()
    })
    const clock = quickClock()
    const fetcher = localFetcher({ clock })
    const asks = async () => {
      await fetcher.get(`${server.at}/story`)
      return server.asked.filter((path) => path === '/robots.txt').length
    }
    expect(await asks()).toBe(1)
    clock.pass(DAY - 1)
    expect(await asks()).toBe(1)
    age = 'public, max-age=3600'
    clock.pass(1)
    expect(await asks()).toBe(2)
    clock.pass(3_600_000)
    age = 'max-age=999999999'
    expect(await asks()).toBe(3)
    clock.pass(DAY)
    expect(await asks()).toBe(4)
  })

  test('an old copy stands in for one that cannot be had, for a month', async () => {
    let broken = false
    const server = await serve((req, res) => {
      if (req.url !== '/robots.txt') return void res.end('a story')
      if (broken) return void res.writeHead(500).end()
      res.end('User-agent: *\nDisallow: /hidden')
    })
    const clock = quickClock()
    const fetcher = localFetcher({ clock })
    await fetcher.get(`${server.at}/story`)
    broken = true
    clock.pass(2 * DAY)
    expect((await fetcher.get(`${server.at}/story`)).status).toBe(200)
    expect((await failed(fetcher.get(`${server.at}/hidden`))).code).toBe('R6013')
    clock.pass(30 * DAY)
    expect((await failed(fetcher.get(`${server.at}/story`))).code).toBe('R6014')
  })

  test('no more than so many bytes of one file', async () => {
    const server = await serve((req, res) => {
      if (req.url !== '/robots.txt') return void res.end('a story')
      res.write('User-agent: *\nDisallow: /hidden\n')
      const more = () => {
        while (!res.destroyed && res.write('# and on\n'.repeat(1000)));
      }
      res.on('drain', more)
      more()
    })
    const fetcher = localFetcher()
    expect((await fetcher.get(`${server.at}/story`)).status).toBe(200)
    expect((await failed(fetcher.get(`${server.at}/hidden`))).code).toBe('R6013')
  })

  test('no more than so many bytes of all files: what was not needed the longest goes', async () => {
    const loaded: string[] = []
    const text = `User-agent: *\n${'Disallow: /a\n'.repeat(100)}`
    const robots = new Robots(quickClock(), 100_000, 'Readout', async (url) => {
      loaded.push(url.hostname)
      return { kind: 'rules', text, maxAge: null }
    })
    const visit = (n: number) => robots.check(new URL(`http://site${n}.example/story`))
    for (let n = 0; n < 50; n++) {
      await visit(0)
      await visit(n)
      expect(robots.size).toBeLessThanOrEqual(100_000)
    }
    // the first was needed all the time, the second not
    loaded.length = 0
    await visit(0)
    await visit(1)
    expect(loaded).toEqual(['site1.example'])
  })

  test('who gives up while it is fetched stops nobody else', async () => {
    const stop = new AbortController()
    let first = true
    const server = await serve((req, res) => {
      if (req.url === '/robots.txt' && first) {
        first = false
        // the second fetch waits for the same file by now
        return void setTimeout(() => stop.abort(), 50)
      }
      res.end('')
    })
    const fetcher = localFetcher()
    const given = failed(fetcher.get(`${server.at}/a`, { signal: stop.signal }))
    const other = fetcher.get(`${server.at}/b`)
    expect((await given).code).toBe('R6023')
    expect((await other).status).toBe(200)
  })
})
