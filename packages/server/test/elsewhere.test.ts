/** A page of another site in a real Chromium, that tries to ask this server behind the reader's back. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Archive, openArchive } from '@readout/archive'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, withChromium } from '../../../test/chromium.ts'
import { type RunningServer, startServer } from '../src/index.ts'
import { makeRecord } from './fixture.ts'

if (!withChromium.available)
  console.warn('\nSKIPPED packages/server/test/elsewhere.test.ts: no Chromium here (apt-get install chromium)\n')

describe.skipIf(!withChromium.available)('a page of another site in Chromium', () => {
  let dir: string
  let archive: Archive
  let server: RunningServer
  let other: Server
  let browser: Browser

  beforeAll(async () => {
    dir = mkdtempSync(path.join(tmpdir(), 'readout-elsewhere-'))
    archive = await openArchive({ dir })
    await archive.add(makeRecord())
    server = await startServer({ archive, reader: { read: () => makeRecord() }, port: 0 })
    other = createServer((request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      const kind = request.url!.slice(1)
      const at = `${server.url}search?q=prices`
      const bodies: { [kind: string]: string } = {
        image: `<img src="${at}">`,
        script: `<script src="${at}"></script>`,
        style: `<link rel="stylesheet" href="${at}">`,
        frame: `<iframe src="${at}"></iframe>`,
        object: `<object data="${at}"></object>`,
        prefetch: `<link rel="prefetch" href="${at}">`,
        fetch: `<script>fetch(${JSON.stringify(at)}, { mode: 'no-cors' }).catch(() => {})</script>`,
        cors: `<script>fetch(${JSON.stringify(at)}).catch(() => {})</script>`,
        form: `<form action="${server.url}search" target="in"><input name="q" value="prices"></form>
          <iframe name="in"></iframe><script>document.forms[0].submit()</script>`,
        link: `<a href="${at}">search</a>`,
      }
      response.end(`<!doctype html><html lang="en"><title>Elsewhere</title>${bodies[kind] ?? ''}`)
    }).listen(0, '127.0.0.1')
    await once(other, 'listening')
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    other?.closeAllConnections()
    other?.close()
    await server?.close()
    await archive?.close()
    if (dir) rmSync(dir, { recursive: true })
  })

  /** Status and kind of the next answer to a search: Chromium shows a page, and so a test in it, nothing of what it refuses. */
  const nextAnswer = () =>
    new Promise<readonly [status: number, dest: unknown]>((done) => {
      const hear = (message: unknown) => {
        const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
        if (!request.url!.startsWith('/search')) return
        unsubscribe('http.server.request.start', hear)
        // not 'finish': Chromium hangs up on seeing headers that keep the answer from the page
        response.once('close', () => done([response.statusCode, request.headers['sec-fetch-dest']]))
      }
      subscribe('http.server.request.start', hear)
    })

  /** Another port of the same name is another page of the same site; another name is another site. */
  const SITES = ['127.0.0.1', 'localhost']
  const KINDS: [kind: string, dest: string][] = [
    ['image', 'image'],
    ['script', 'script'],
    ['style', 'style'],
    ['frame', 'iframe'],
    ['object', 'object'],
    ['prefetch', 'empty'],
    ['fetch', 'empty'],
    ['cors', 'empty'],
    ['form', 'iframe'],
  ]
  const at = (site: string, kind: string) => `http://${site}:${(other.address() as AddressInfo).port}/${kind}`
  test.each(SITES.flatMap((site) => KINDS.map(([kind, dest]) => [site, kind, dest] as const)))(
    '%s: %s is refused',
    { timeout: 300_000 },
    async (site, kind, dest) => {
      const page = await browser.newPage()
      try {
        const answer = nextAnswer()
        await page.goto(at(site, kind), { waitUntil: 'commit' })
        expect(await answer).toEqual([403, dest])
      } finally {
        await page.close()
      }
    },
  )

  test.each(SITES)('%s: a link that is followed is answered', { timeout: 300_000 }, async (site) => {
    const page = await browser.newPage()
    try {
      await page.goto(at(site, 'link'))
      const answer = nextAnswer()
      await page.getByRole('link').click()
      expect(await answer).toEqual([200, 'document'])
      await page.waitForURL(`${server.url}search?q=prices`)
      // and what our own page asks for is there
      expect(await page.evaluate('document.styleSheets[0].cssRules.length > 0')).toBe(true)
    } finally {
      await page.close()
    }
  })
})
