import { describe, expect, test } from 'vitest'
import { Hosts, randomFrom } from './hosts.ts'
import { retryAfter } from './retry-after.ts'
import { failed, localFetcher, quickClock, serve } from './servers.fixture.ts'
import { userAgent } from './user-agent.ts'

const HOUR = 3_600_000

describe('a host at a time', () => {
  test('one request, however many ask', async () => {
    let open = 0
    let most = 0
    const server = await serve((_, res) => {
      most = Math.max(most, ++open)
      setTimeout(() => {
        open -= 1
        res.end('a story')
      }, 5)
    })
    const fetcher = localFetcher()
    await Promise.all(Array.from({ length: 12 }, (_, i) => fetcher.get(`${server.at}/${i}`)))
    expect([most, server.connections, server.asked.length]).toEqual([1, 1, 13])
  })

  test('another host is not waited for', async () => {
    let release = () => {}
    const slow = await serve((_, res) => {
      release = () => res.end('at last')
    })
    const quick = await serve({ '/': 'at once' })
    const fetcher = localFetcher({ robots: false })
    const waiting = fetcher.get(slow.at)
    expect((await fetcher.get(quick.at)).status).toBe(200)
    release()
    expect((await waiting).status).toBe(200)
  })

  test('so many hosts at one time', async () => {
    let open = 0
    let most = 0
    const servers = await Promise.all(
      Array.from({ length: 9 }, () =>
        serve((_, res) => {
          most = Math.max(most, ++open)
          setTimeout(() => {
            open -= 1
            res.end('a story')
          }, 20)
        }),
      ),
    )
    const fetcher = localFetcher({ robots: false, concurrency: 3 })
    await Promise.all(servers.map(({ at }) => fetcher.get(at)))
    expect(most).toBe(3)
  })

  test('a pause between requests, redirects too, but not behind robots.txt', async () => {
    const server = await serve((req, res) => {
      if (req.url === '/old') return void res.writeHead(301, { location: '/new' }).end()
      res.end('')
    })
    const clock = quickClock()
    const fetcher = localFetcher({ clock, pauseMs: 700 })
    await fetcher.get(`${server.at}/old`)
    await fetcher.get(`${server.at}/third`)
    expect(clock.slept).toEqual([700, 700])
  })

  test.each([
    ['3', [3000]],
    ['0.2', [500]],
    ['99999', [60_000]],
    ['soon', [500]],
  ])('Crawl-delay: %s', async (delay, slept) => {
    const server = await serve(
      (req, res) => void res.end(req.url === '/robots.txt' ? `User-agent: *\nCrawl-delay: ${delay}` : 'a story'),
    )
    const clock = quickClock()
    const fetcher = localFetcher({ clock, pauseMs: 500 })
    for (const page of ['a', 'b']) await fetcher.get(`${server.at}/${page}`)
    expect(clock.slept).toEqual(slept)
  })

  test('who gives up while waiting lets nobody in before time', async () => {
    let open = 0
    let most = 0
    const releases: (() => void)[] = []
    const server = await serve((_, res) => {
      most = Math.max(most, ++open)
      releases.push(() => {
        open -= 1
        res.end('')
      })
      if (releases.length > 1) releases.at(-1)!()
    })
    const fetcher = localFetcher({ robots: false })
    const stop = new AbortController()
    const first = fetcher.get(`${server.at}/1`)
    const second = failed(fetcher.get(`${server.at}/2`, { signal: stop.signal }))
    const third = fetcher.get(`${server.at}/3`)
    stop.abort()
    expect((await second).code).toBe('R6023')
    await expect.poll(() => releases.length).toBe(1)
    releases[0]!()
    await Promise.all([first, third])
    expect([most, server.asked]).toEqual([1, ['/1', '/3']])
  })
})

describe('“too much” and “not now”', () => {
  test.each([[429], [500], [502], [503]])('%s: asked again, later and later', async (status) => {
    const server = await serve((_, res) => void res.writeHead(server.asked.length < 4 ? status : 200).end('a story'))
    const clock = quickClock()
    const got = await localFetcher({ clock, robots: false, retries: 3 }).get(server.at)
    expect(got.status).toBe(200)
    expect(clock.slept).toHaveLength(3)
    for (const [i, wait] of clock.slept.entries()) {
      expect(wait).toBeGreaterThanOrEqual(1000 * 2 ** i)
      expect(wait).toBeLessThanOrEqual(2000 * 2 ** i)
    }
  })

  test('as long as the server asks for, in seconds or as a date', async () => {
    const clock = quickClock()
    const later = new Date(clock.now() + 50_000).toUTCString()
    const server = await serve((_, res) => {
      const wait = ['30', later][server.asked.length - 1]
      res.writeHead(wait ? 503 : 200, wait ? { 'retry-after': wait } : {}).end()
    })
    await localFetcher({ clock, robots: false, retries: 2 }).get(server.at)
    expect(clock.slept).toEqual([30_000, 20_000])
  })

  test('longer than the patience: told at once, and the host is left alone until then', async () => {
    const server = await serve(
      (_, res) => void res.writeHead(server.asked.length === 1 ? 429 : 200, { 'retry-after': '3600' }).end(),
    )
    const clock = quickClock()
    const fetcher = localFetcher({ clock, robots: false, retries: 5 })
    const first = await failed(fetcher.get(server.at))
    expect([first.code, first.retryAfter]).toEqual(['R6019', HOUR])
    clock.pass(HOUR / 2)
    const second = await failed(fetcher.get(`${server.at}/other`))
    expect([second.code, second.retryAfter]).toEqual(['R6019', HOUR / 2])
    expect(server.asked).toEqual(['/'])
    clock.pass(HOUR / 2)
    expect((await fetcher.get(server.at)).status).toBe(200)
  })

  test('the same seed, the same waits; never beyond half an hour', () => {
    const waits = (seed: number) => {
      const hosts = new Hosts({ clock: quickClock(), pauseMs: 0, patienceMs: 0, random: randomFrom(seed) })
      return Array.from({ length: 20 }, () => hosts.refused(new URL('http://a.example/'), null))
    }
    expect(waits(7)).toEqual(waits(7))
    expect(waits(7)).not.toEqual(waits(8))
    expect(Math.max(...waits(7))).toBeLessThanOrEqual(HOUR / 2)
  })

  test('hosts that need not be remembered are forgotten', async () => {
    const clock = quickClock()
    const hosts = new Hosts({ clock, pauseMs: 0, patienceMs: 0, random: randomFrom(1) })
    for (let n = 0; n < 30_000; n++) {
      await hosts.turn(new URL(`http://host${n}.example/`), async () => {})
      clock.pass(100)
    }
    expect(hosts.known).toBeLessThanOrEqual(10_001)
  })
})

test('what has not changed is not sent again', async () => {
  const server = await serve((req, res) => {
    const same =
      req.headers['if-none-match'] === '"v1"' || req.headers['if-modified-since'] === 'Mon, 04 May 2026 10:00:00 GMT'
    res.writeHead(same ? 304 : 200, { etag: '"v1"' }).end(same ? undefined : 'a story')
  })
  const fetcher = localFetcher({ robots: false })
  const first = await fetcher.get(server.at)
  expect(first.notModified).toBe(false)
  const again = await fetcher.get(server.at, { etag: first.etag })
  expect([again.notModified, again.status, again.bytes.length]).toEqual([true, 304, 0])
  expect((await fetcher.get(server.at, { lastModified: 'Mon, 04 May 2026 10:00:00 GMT' })).notModified).toBe(true)
})

test('who asks says who it is', async () => {
  const agents: string[] = []
  const server = await serve((req, res) => {
    agents.push(req.headers['user-agent']!)
    res.end()
  })
  await localFetcher({ contact: 'desk@paper.example' }).get(server.at)
  expect(new Set(agents)).toEqual(new Set([userAgent('desk@paper.example')]))
  expect(agents).toHaveLength(2)
  expect(userAgent('desk@paper.example')).toMatch(/^Readout\/\d+\.\d+\.\d+ \(\+https:\/\/\S+; desk@paper\.example\)$/)
  expect(userAgent('a\r\nX-Evil: b (c)')).toMatch(/; aX-Evil: b c\)$/)
  expect(userAgent('')).not.toContain(';')
})

test('Retry-After', () => {
  const now = Date.UTC(2026, 4, 4, 10)
  expect(retryAfter('120', now)).toBe(120_000)
  expect(retryAfter(' 0 ', now)).toBe(0)
  expect(retryAfter('Mon, 04 May 2026 10:05:00 GMT', now)).toBe(300_000)
  expect(retryAfter('Mon, 04 May 2026 09:00:00 GMT', now)).toBe(0)
  expect(retryAfter('99999999999', now)).toBe(7 * 24 * HOUR)
  for (const garbled of ['soon', '-5', '', '1e9', 'in 5 minutes'])
    expect([garbled, retryAfter(garbled, now)]).toEqual([garbled, null])
  expect(retryAfter(undefined, now)).toBeNull()
})
