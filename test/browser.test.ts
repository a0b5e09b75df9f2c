/** The core runs unchanged in a browser: the same bytes give the same record there, byte for byte. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { createReader, decodePage, looksLikeHtml, type Page } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import type { Browser } from 'playwright-core'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, expect } from 'vitest'
import { launch, withChromium } from './chromium.ts'
import { PAGES } from './pages.ts'

const root = path.resolve(import.meta.dirname, '..')
const inputs = [
  { text: readFileSync(path.join(root, 'examples/harbour-talks.txt'), 'utf8') },
  { html: readFileSync(path.join(root, 'examples/page.html'), 'utf8'), url: 'https://news.example/story' },
  {
    text: '🔴 14.20 The “port” talks are off, Łódź’s mayor said. «Non», a dit la ministre.\u0000 中文',
    published: '2026-01-05',
  },
]

/** Bytes to a page: these lines run here and, as they stand, in the browser. */
function pageOf(bytes: Uint8Array, contentType: string | undefined, core: Core): Page {
  const { text, gaps } = core.decodePage(bytes, { contentType })
  const url = 'https://gazette.example/2026/04/21/ferry?from=home'
  return core.looksLikeHtml(text) ? { html: text, url, gaps } : { text, url, gaps }
}
type Core = { decodePage: typeof decodePage; looksLikeHtml: typeof looksLikeHtml }

const MAIN = `import { createReader, decodePage, looksLikeHtml } from '/core.js'
const pageOf = ${pageOf}
const model = new Uint8Array(await (await fetch('/en.bin')).arrayBuffer())
const reader = createReader({ model })
globalThis.readAll = (pages) => pages.map((page) => JSON.stringify(reader.read(page)))
globalThis.readBytes = async (address, contentType) => {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer())
  return JSON.stringify(reader.read(pageOf(bytes, contentType, { decodePage, looksLikeHtml })))
}`

let server: Server
let browser: Browser
let origin: string

beforeAll(async () => {
  if (!withChromium.available) return
  const bundle = await rolldown({ input: path.join(root, 'packages/core/src/index.ts'), platform: 'browser' })
  const { output } = await bundle.generate({ format: 'esm' })
  const files = new Map<string, [type: string, body: string | Uint8Array]>([
    ['/', ['text/html', '<!doctype html><title>core</title><script type="module" src="/main.js"></script>']],
    ['/main.js', ['text/javascript', MAIN]],
    ['/core.js', ['text/javascript', output[0].code]],
    ['/en.bin', ['application/octet-stream', loadModel()]],
    ...PAGES.map(
      ({ bytes }, i) => [`/bytes/${i}`, ['application/octet-stream', bytes]] as [string, [string, Uint8Array]],
    ),
  ])
  server = createServer((request, response) => {
    const file = files.get(request.url ?? '')
    response.writeHead(file ? 200 : 404, { 'content-type': file?.[0] ?? 'text/plain' }).end(file?.[1])
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

withChromium('Chromium reads as Node does', async () => {
  const page = await browser.newPage()
  await page.goto(origin)
  await page.waitForFunction('globalThis.readAll !== undefined')
  const there = await page.evaluate<string[]>(`readAll(${JSON.stringify(inputs)})`)
  const reader = createReader({ model: loadModel() })
  const here = inputs.map((p) => JSON.stringify(reader.read(p)))
  expect(there).toEqual(here)
  expect(here[0]!.length).toBeGreaterThan(5000)
})

withChromium('Chromium makes the same record of the same bytes, whatever their encoding', async () => {
  const page = await browser.newPage()
  await page.goto(origin)
  await page.waitForFunction('globalThis.readBytes !== undefined')
  const reader = createReader({ model: loadModel() })
  for (const [i, { name, bytes, contentType }] of PAGES.entries()) {
    const there = await page.evaluate<string>(`readBytes('/bytes/${i}', ${JSON.stringify(contentType)})`)
    const here = JSON.stringify(reader.read(pageOf(bytes, contentType, { decodePage, looksLikeHtml })))
    expect(Buffer.from(there).equals(Buffer.from(here)), name).toBe(true)
  }
  expect(PAGES[0]!.bytes.length).toBeGreaterThan(50_000)
})
