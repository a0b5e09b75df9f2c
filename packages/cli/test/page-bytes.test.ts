/** The page is kept by its bytes, as they came: what reads them better later has all of them. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { openArchive } from '@readout/archive'
import { unframed } from '@readout/sources/door'
import { afterAll, expect, test } from 'vitest'
import { folder, inProcess } from './command.ts'

const html = (charset: string, body: string) =>
  `<!doctype html><html><head><meta charset="${charset}"><title>Fähre verspätet</title><meta property="og:type" content="article"></head><body><article><h1>Ferry to Smørvik is late</h1><p>${body}</p></article></body></html>`
const BODY =
  'The ferry to Smørvik will sail on Tuesday, the harbour board said. “It is the wind,” said Asta Brühl, its director, in Ålund.'
const SECOND =
  'A second ferry, the Örn, is late too, said Asta Brühl on Monday, after the wind had turned to the north. '

/** What windows-1252 has at these places. */
const HIGH: { readonly [c: string]: number } = { '“': 0x93, '”': 0x94, '…': 0x85 }
const windows1252 = (text: string) => Buffer.from([...text].map((c) => HIGH[c] ?? c.charCodeAt(0)))

const server = createServer((request, response) => {
  const last = request.url?.includes('page=2')
  if (request.url === '/robots.txt') return void response.writeHead(404).end()
  const link = last ? '' : '<a href="?page=2">Next page</a>'
  const page = html('iso-8859-1', (last ? SECOND : BODY).repeat(4))
  response.writeHead(200, { 'content-type': 'text/html; charset=windows-1252' })
  response.end(windows1252(page.replace('</article>', `</article>${link}`)))
})
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
afterAll(() => server.close())

const kept = async (data: string) => {
  const archive = await openArchive({ dir: data })
  const { id } = (await archive.list())[0]!
  const answer = { id, page: (await archive.pageOf(id))!, record: await archive.get(id) }
  await archive.close()
  return answer
}
const reread = (data: string) => inProcess(['--data', data, 'db', 'reread', '--jobs', '1'])

test.each([
  ['windows-1252, as declared', windows1252(html('windows-1252', BODY))],
  ['windows-1252 without a word of it', windows1252(html('', BODY))],
  ['UTF-8 with one bad byte', Buffer.concat([Buffer.from(html('utf-8', BODY)), Buffer.from([0xff])])],
  ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(html('utf-16', BODY), 'utf16le')])],
])('a file: %s', async (_, bytes) => {
  const data = folder()
  const file = path.join(folder({ 'page.html': bytes }), 'page.html')
  const said = ['--url', 'https://smorvik.example/ferry', '--published', '2031-04-02']
  expect((await inProcess(['--data', data, 'add', '--jobs', '1', ...said, file])).code).toBe(0)
  const { page, record } = await kept(data)
  expect(record.text).toContain('Asta Brühl')
  const { parts, head } = unframed(page.bytes)
  expect(Buffer.from(parts[0]!).equals(bytes)).toBe(true)
  expect(head.said).toMatchObject({ url: 'https://smorvik.example/ferry', published: '2031-04-02' })
  const again = await reread(data)
  expect([again.code, again.err]).toEqual([0, expect.stringContaining('0 read anew and replaced, 1 unchanged')])
  expect((await kept(data)).record).toEqual(record)
})

test('a story of two fetched pages: both by their bytes, with what the server said of them', async () => {
  const data = folder()
  const added = await inProcess(['--data', data, 'add', '--jobs', '1', '--allow-private', `${home}/news/ferry`])
  expect([added.code, added.err]).toEqual([0, expect.anything()])
  const { page, record } = await kept(data)
  expect(record.text).toContain('the Örn, is late too')
  const { parts, head } = unframed(page.bytes)
  expect(head.parts.map((p) => p.type)).toEqual(Array(2).fill('text/html; charset=windows-1252'))
  // “ü” is one byte in them
  for (const part of parts) expect(part.includes(0xfc)).toBe(true)
  server.close()
  const again = await reread(data)
  expect([again.code, again.err]).toEqual([0, expect.stringContaining('0 read anew and replaced, 1 unchanged')])
  expect((await kept(data)).record).toEqual(record)
})
