/** Scripts in what is kept: whatever a page says in whatever field, no page of the archive makes an element of it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Archive, openArchive } from '@readout/archive'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, withChromium } from '../../../../test/chromium.ts'
import { createApp, startServer } from '../../src/index.ts'
import { ROUTES } from '../../src/routes/index.ts'
import { suffixOf } from '../../src/routes/serve.ts'
import { addressesOf, ask, crawl, elementsOf } from '../crawl.ts'
import { makeRecord } from '../fixture.ts'
import { wrongWith } from './harmless.ts'
import { addHostile, hostile } from './hostile.ts'
import { MARK, PAYLOADS } from './payloads.ts'

let dir: string
let archive: Archive
let app: ReturnType<typeof createApp>
let pages: Map<string, string>
const settings = {
  reader: { read: () => makeRecord() },
  now: () => Date.UTC(2026, 2, 12),
}
beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'readout-hostile-'))
  archive = await openArchive({ dir })
  await addHostile(archive, PAYLOADS)
  app = createApp({ archive, ...settings })
  const lists = ROUTES.filter((r) => !r.path.includes(':')).map((r) => r.path)
  pages = await crawl(app, ['/', ...lists], 140)
})
afterAll(async () => {
  await archive.close()
  rmSync(dir, { recursive: true })
})

test('the payloads are sixty, and no two are one', () => {
  expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(60)
  for (const p of PAYLOADS) expect(p).toContain(MARK)
})

test('a hostile record is hostile in every field', () => {
  const payload = PAYLOADS[0]!
  const record = hostile(makeRecord(), payload)
  const { title, byline, outlet, source, actors, statements, events, times, gaps, text } = record
  for (const words of [title!.value, byline!.value[0]!, outlet!.value, source.url!, actors[0]!.name])
    expect(words).toBe(payload)
  for (const words of [text, statements[0]!.content[0]!.text, events[0]!.clause!.text, times[0]!.text, gaps[0]!.note])
    expect(words).toContain(payload)
  for (const s of statements) for (const c of s.content) expect(text.slice(c.start, c.end)).toBe(c.text)
})

test('all pages have been looked at, and what is hostile stands in them', () => {
  for (const route of ROUTES) expect(addressesOf(route, pages), route.path).not.toEqual([])
  const articles = [...pages].filter(([at]) => at.startsWith('/articles/'))
  expect(articles.length).toBeGreaterThanOrEqual(PAYLOADS.length)
  for (const [at, html] of articles) expect(html, at).toContain(MARK)
})

test('no page makes an element, an attribute or a link of it', () => {
  const wrong: string[] = []
  for (const [at, html] of pages)
    for (const element of elementsOf(html)) {
      const why = wrongWith(element)
      if (why) wrong.push(`${at}: ${why}`)
    }
  expect(wrong).toEqual([])
})

test('what is taken along is never shown as a page, and no header comes of it', async () => {
  for (const route of ROUTES)
    for (const at of addressesOf(route, pages).slice(0, 3))
      for (const format of route.formats) {
        const given = await ask(app, `${at}.${suffixOf(format)}`)
        expect(given.status, at).toBe(200)
        expect(given.headers.get('content-type')).not.toContain('html')
        expect(given.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"$/)
        expect(given.headers.get('x-content-type-options')).toBe('nosniff')
        for (const [name, value] of given.headers) expect(`${name}: ${value}`).not.toContain(MARK)
        await given.arrayBuffer()
      }
})

test('a page that is none: the check finds what it is to find', () => {
  const bad = PAYLOADS.slice(0, 34).filter((p) => !elementsOf(`<!doctype html><body>${p}`).some((e) => wrongWith(e)))
  // what only closes another place, or is put right by the parser, does nothing here
  expect(bad).toEqual([])
  for (const p of PAYLOADS.slice(34, 39))
    expect(
      elementsOf(`<p title="${p}"><p lang='${p}'>`).some((e) => wrongWith(e)),
      p,
    ).toBe(true)
  for (const p of PAYLOADS.slice(49, 57))
    expect(
      elementsOf(`<a href="${p}">x</a>`).some((e) => wrongWith(e)),
      p,
    ).toBe(true)
})

withChromium(
  'in a browser nothing of it runs, nothing is asked of elsewhere, and the policy has nothing to stop',
  async () => {
    const server = await startServer({ archive, port: 0, ...settings })
    const browser = await launch()
    try {
      const page = await (await browser.newContext()).newPage()
      const said: string[] = []
      page.on('dialog', (dialog) => {
        said.push(`dialog ${dialog.message()}`)
        void dialog.dismiss()
      })
      page.on('console', (message) => said.push(message.text()))
      page.on('pageerror', (error) => said.push(String(error)))
      page.on('request', (request) => {
        if (!request.url().startsWith(server.url)) said.push(`asked ${request.url()}`)
      })
      const articles = [...pages.keys()].filter((at) => at.startsWith('/articles/'))
      const others = ROUTES.flatMap((r) => addressesOf(r, pages).slice(0, 1))
      const sample = [...articles.filter((_, i) => i % 12 === 0), ...others]
      for (const at of sample) {
        const answer = await page.goto(server.url.slice(0, -1) + at)
        expect(answer!.status(), at).toBe(200)
      }
      expect(said).toEqual([])
    } finally {
      await browser.close()
      await server.close()
    }
  },
)
