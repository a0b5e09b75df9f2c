import { expect, test } from 'vitest'
import { type DnsAnswer, nameServer } from './dns.fixture.ts'
import { createFetcher } from './index.ts'
import { forbiddenAddress } from './ranges.ts'
import { afterwards, failed, localFetcher, serve } from './servers.fixture.ts'

/** Names that a name server of the attacker's leads inside. */
const NAMES: Readonly<Record<string, DnsAnswer>> = {
  'inside.example': ['127.0.0.1'],
  'inside6.example': ['::1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'nat64.example': ['64:ff9b::127.0.0.1'],
  'any.example': ['0.0.0.0'],
  'mixed.example': ['192.0.43.10', '127.0.0.1'],
  'mixed6.example': ['192.0.43.10', 'fd00::1'],
  'alias.example': { alias: 'deep.inside.example', of: ['127.0.0.1'] },
  'metadata.example': ['169.254.169.254'],
  'xn--bcher-kva.example': ['127.0.0.1'],
}

// PORT stands for the port of a server that listens on all of this machine's own addresses
const PROBES: readonly (readonly [address: string, code: string])[] = [
  ['http://127.0.0.1:PORT/', 'R6003'],
  ['http://127.0.0.1.:PORT/', 'R6003'],
  ['http://127.1:PORT/', 'R6003'],
  ['http://127.8.9.10:PORT/', 'R6003'],
  ['http://2130706433:PORT/', 'R6003'],
  ['http://0177.0.0.1:PORT/', 'R6003'],
  ['http://017700000001:PORT/', 'R6003'],
  ['http://0x7f000001:PORT/', 'R6003'],
  ['http://0x7f.0.0.0x1:PORT/', 'R6003'],
  ['http://%31%32%37.0.0.1:PORT/', 'R6003'],
  ['http://①②⑦.⓪.⓪.①:PORT/', 'R6003'],
  ['http://127。0。0。1:PORT/', 'R6003'],
  ['ht\ntp://127.0.0.1:PORT/', 'R6003'],
  ['http:\\\\127.0.0.1:PORT\\', 'R6003'],
  ['http://127.0.0.1:PORT\\@news.example/', 'R6003'],
  ['http://0.0.0.0:PORT/', 'R6003'],
  ['http://0:PORT/', 'R6003'],
  ['http://[::1]:PORT/', 'R6003'],
  ['http://[::]:PORT/', 'R6003'],
  ['http://[::ffff:127.0.0.1]:PORT/', 'R6003'],
  ['http://[0:0:0:0:0:ffff:7f00:1]:PORT/', 'R6003'],
  ['http://[::127.0.0.1]:PORT/', 'R6003'],
  ['http://[64:ff9b::7f00:1]:PORT/', 'R6003'],
  ['http://[64:ff9b:1::7f00:1]:PORT/', 'R6003'],
  ['http://[2002:7f00:1::1]:PORT/', 'R6003'],
  ['http://[2001:0:7f00:1::]:PORT/', 'R6003'],
  ['http://[fe80::1]:PORT/', 'R6003'],
  ['http://[fec0::1]:PORT/', 'R6003'],
  ['http://[fd12:3456::1]:PORT/', 'R6003'],
  ['http://[ff02::1]:PORT/', 'R6003'],
  ['http://localhost:PORT/', 'R6003'],
  ['http://localhost.:PORT/', 'R6003'],
  ['http://LOCALHOST:PORT/', 'R6003'],
  ['http://ⓛocalhost:PORT/', 'R6003'],
  ['http://news.localhost:PORT/', 'R6003'],
  ['http://printer.local:PORT/', 'R6003'],
  ['http://metadata.google.internal/computeMetadata/v1/', 'R6003'],
  ['http://169.254.169.254/latest/meta-data/', 'R6003'],
  ['http://2852039166/latest/meta-data/', 'R6003'],
  ['http://168.63.129.16/', 'R6003'],
  ['http://100.100.100.200/', 'R6003'],
  ['http://10.0.0.1:PORT/', 'R6003'],
  ['http://172.31.255.255:PORT/', 'R6003'],
  ['http://192.168.1.1:PORT/', 'R6003'],
  ['http://100.64.0.1:PORT/', 'R6003'],
  ['http://198.18.0.1:PORT/', 'R6003'],
  ['http://192.0.2.7:PORT/', 'R6003'],
  ['http://224.0.0.1:PORT/', 'R6003'],
  ['http://255.255.255.255:PORT/', 'R6003'],
  ...Object.keys(NAMES).map((name) => [`http://${name}:PORT/`, 'R6003'] as const),
  ['http://bücher.example:PORT/', 'R6003'],
  ['http://inside.example.:PORT/', 'R6003'],
  ['https://inside.example:PORT/', 'R6003'],
  ['http://reader:secret@127.0.0.1:PORT/', 'R6002'],
  ['http://news.example@127.0.0.1:PORT/', 'R6002'],
  ['file:///etc/hostname', 'R6001'],
  ['file://127.0.0.1/etc/hostname', 'R6001'],
  ['gopher://127.0.0.1:PORT/_GET', 'R6001'],
  ['ftp://127.0.0.1:PORT/', 'R6001'],
  ['data:text/html,<p>hello', 'R6001'],
  ['javascript:alert(1)', 'R6001'],
  ['blob:http://127.0.0.1:PORT/1', 'R6001'],
  ['ws://127.0.0.1:PORT/', 'R6001'],
  ['//127.0.0.1:PORT/', 'R6001'],
  ['127.0.0.1:PORT', 'R6001'],
  ['http://inside.example:25/', 'R6004'],
  ['http://news.example:6667/', 'R6004'],
]

test(`${PROBES.length} probes, and none gets through`, async () => {
  const inside = await serve(() => {}, '0.0.0.0')
  const inside6 = await serve(() => {}, '::1', inside.port).catch(() => null)
  const { resolver } = await nameServer((name) => NAMES[name] ?? 'unknown')
  const fetcher = createFetcher({ resolver, pauseMs: 0, retries: 0, timeoutMs: 600_000 })
  afterwards(() => fetcher.close())
  const got = await Promise.all(
    PROBES.map(async ([address]) => [
      address,
      (await failed(fetcher.get(address.replace('PORT', String(inside.port))))).code,
    ]),
  )
  expect(got).toEqual(PROBES)
  expect(inside.connections + (inside6?.connections ?? 0)).toBe(0)
  // the same servers do answer those who may
  inside.asked.length = 0
  await failed(localFetcher({ timeoutMs: 3000 }).get(`http://127.0.0.1:${inside.port}/`))
  expect(inside.connections).toBe(1)
})

test('a redirect does not lead where an address may not', async () => {
  const target = await serve({ '/': 'secret' }, '0.0.0.0')
  const { resolver } = await nameServer((name) => (name === 'any.example' ? ['0.0.0.0'] : 'unknown'))
  const targets = [
    `http://0.0.0.0:${target.port}/`,
    `//0:${target.port}/`,
    `http://[::]:${target.port}/`,
    `http://any.example:${target.port}/`,
    'http://169.254.169.254/latest/meta-data/',
    'file:///etc/hostname',
    `gopher://127.0.0.1:${target.port}/`,
    'data:text/html,hello',
    `http://a:b@127.0.0.1:${target.port}/`,
    'http://127.0.0.1:22/',
  ]
  const door = await serve((req, res) => {
    const to = /^\/(\d)/.exec(req.url!)
    if (!to) return void res.writeHead(404).end()
    res.writeHead(302, { location: targets[Number(to[1])] }).end()
  })
  const fetcher = localFetcher({ resolver })
  const codes: string[] = []
  for (const i of targets.keys()) codes.push((await failed(fetcher.get(`${door.at}/${i}`))).code)
  expect(codes).toEqual(['R6003', 'R6003', 'R6003', 'R6003', 'R6003', 'R6001', 'R6001', 'R6001', 'R6002', 'R6004'])
  expect(target.connections).toBe(0)
})

test('a robots.txt does not lead there either', async () => {
  const target = await serve({ '/': 'User-agent: *\nDisallow: /' }, '0.0.0.0')
  const door = await serve((req, res) => {
    if (req.url === '/robots.txt') return void res.writeHead(302, { location: `http://0.0.0.0:${target.port}/` }).end()
    res.end('a story')
  })
  expect((await localFetcher().get(`${door.at}/story`)).status).toBe(200)
  expect(target.connections).toBe(0)
})

test('a name that changes between check and connection changes nothing', async () => {
  const first = await serve({ '/story': 'one' }, '127.0.0.1')
  const second = await serve({ '/story': 'two' }, '127.0.0.2', first.port)
  // the second answer would be for the socket, if it asked again
  const { resolver, asked } = await nameServer((_, family, before) =>
    family === 4 ? [before === 0 ? '127.0.0.1' : '127.0.0.2'] : [],
  )
  const got = await localFetcher({ resolver, robots: false }).get(`http://changing.example:${first.port}/story`)
  expect(Buffer.from(got.bytes).toString()).toBe('one')
  expect(asked.sort()).toEqual(['changing.example 4', 'changing.example 6'])
  expect(second.connections).toBe(0)
})

test('a new connection is judged anew', async () => {
  const server = await serve((_, res) => void res.writeHead(200, { connection: 'close' }).end('a story'))
  // “this machine”: forbidden even where private addresses are allowed
  const { resolver } = await nameServer((_, family, before) =>
    family === 4 ? [before === 0 ? '127.0.0.1' : '0.0.0.0'] : [],
  )
  const fetcher = localFetcher({ resolver, robots: false })
  const address = `http://changing.example:${server.port}/`
  expect((await fetcher.get(address)).status).toBe(200)
  expect((await failed(fetcher.get(address))).code).toBe('R6003')
  expect(server.connections).toBe(1)
})

test('a connection that is kept stays where it was judged', async () => {
  const server = await serve({ '/a': 'one', '/b': 'two' })
  const { resolver, asked } = await nameServer((_, family, before) =>
    family === 4 ? [before === 0 ? '127.0.0.1' : '127.0.0.2'] : [],
  )
  const fetcher = localFetcher({ resolver, robots: false })
  for (const page of ['a', 'b']) await fetcher.get(`http://changing.example:${server.port}/${page}`)
  expect(server.connections).toBe(1)
  expect(asked).toHaveLength(2)
})

test('the message says what leads where, and keeps a password to itself', async () => {
  const { resolver } = await nameServer((name) => NAMES[name] ?? 'unknown')
  const fetcher = createFetcher({ resolver, retries: 0 })
  afterwards(() => fetcher.close())
  const { message } = await failed(fetcher.get('http://mixed.example/story'))
  expect(message).toContain('mixed.example leads to 127.0.0.1, a loopback address')
  for (const address of [
    'http://reader:secret@news.example/',
    'ftp://reader:secret@news.example/',
    'http://r:secret@[',
    'http:\\\\r:secret@a.example',
  ])
    expect(
      JSON.stringify(await failed(fetcher.get(address)).then(({ message, ...rest }) => ({ message, ...rest }))),
    ).not.toContain('secret')
})

test('addresses of the public internet pass', () => {
  for (const address of [
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.255.255',
    '192.0.1.1',
    '2606:2800:220:1::1',
    '64:ff9b::808:808',
    '::ffff:8.8.8.8',
  ])
    expect([address, forbiddenAddress(address, false)]).toEqual([address, null])
  for (const address of ['not an address', '', '1.2.3', '2001:db8::1', '3fff::1', '4000::1', '100::1'])
    expect([address, forbiddenAddress(address, false)]).not.toEqual([address, null])
})

test('where private addresses are allowed, metadata and tunnels to them are not', () => {
  for (const address of [
    '10.0.0.1',
    '127.0.0.1',
    'fd12:3456::1',
    'fe80::1%eth0',
    '64:ff9b:1::a00:1',
    '::ffff:192.168.0.1',
  ])
    expect([address, forbiddenAddress(address, true)]).toEqual([address, null])
  for (const address of [
    '169.254.169.254',
    '169.254.170.2',
    '169.254.170.23',
    'fd00:ec2::23',
    '::ffff:169.254.169.254',
    '::ffff:0:169.254.169.254',
    '::169.254.169.254',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::a9fe:a9fe',
    '2002:a9fe:a9fe::1',
    '2001:0:1234::1',
    '224.0.0.1',
    '0.0.0.0',
  ])
    expect([address, forbiddenAddress(address, true)]).not.toEqual([address, null])
})

test('a proxy of the environment is not used: it would look names up unguarded', async () => {
  const proxy = await serve({})
  const server = await serve({ '/story': 'a page' })
  const names = ['http_proxy', 'https_proxy', 'all_proxy'].flatMap((name) => [name, name.toUpperCase()])
  const before = names.map((name) => process.env[name])
  for (const name of [...names, 'NODE_USE_ENV_PROXY']) process.env[name] = name.startsWith('NODE') ? '1' : proxy.at
  try {
    expect((await localFetcher().get(`${server.at}/story`)).status).toBe(200)
    const { code } = await failed(createFetcher({ retries: 0 }).get(`${server.at}/story`))
    expect([code, proxy.connections]).toEqual(['R6003', 0])
  } finally {
    for (const [i, name] of names.entries())
      if (before[i] === undefined) delete process.env[name]
      else process.env[name] = before[i]
    delete process.env.NODE_USE_ENV_PROXY
  }
})
