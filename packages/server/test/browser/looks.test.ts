/**
 * Every page in every look: no complaint of the browser, nothing that axe finds, nothing that hangs out, is cut off or lies on
 * something else, targets large enough, titles that tell pages apart. Pages are found by their links; a route that none leads to fails.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Archive, openArchive } from '@readout/archive'
import { ReadoutError } from '@readout/core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, withChromium } from '../../../../test/chromium.ts'
import { createApp, type RunningServer, startServer } from '../../src/index.ts'
import { ROUTES } from '../../src/routes/index.ts'
import { addressesOf, crawl } from '../crawl.ts'
import { makeRecord } from '../fixture.ts'
import { fullArchive, TODAY } from './full.ts'
import { LISTS, onePerKind } from './pages.ts'
import { faultsOf, faulty, listen } from './visits.ts'

if (!withChromium.available)
  console.warn('\nSKIPPED packages/server/test/browser/looks.test.ts: no Chromium here (apt-get install chromium)\n')

/** Widths and colours; with `open` all folds are opened, since what is folded is looked at too. */
const LOOKS: { readonly [look: string]: BrowserContextOptions & { readonly open?: boolean } } = {
  'a phone of 320 px': { viewport: { width: 320, height: 640 } },
  'a tablet of 768 px, dark, all folds open': {
    viewport: { width: 768, height: 1024 },
    colorScheme: 'dark',
    open: true,
  },
  'a desk of 1320 px': { viewport: { width: 1320, height: 900 } },
  '1920 px, forced colours, all folds open': {
    viewport: { width: 1920, height: 1080 },
    forcedColors: 'active',
    open: true,
  },
}

/** States that no link leads to, or that a sample of links may miss. */
const STATES = [
  '/search?q=price',
  '/search?q=speaker%3Amarlow&for=statements',
  '/search?for=events&q=talks',
  '/search?for=articles&q=ferry',
  '/search?q=zeppelin',
  '/search?q=act%3A',
  '/events?status=postponed',
  '/events?q=zeppelin',
  '/agenda?month=2026-03',
  '/agenda?month=2026-03&as=list',
  '/agenda?from=2026-03-01&to=2026-03-31',
  '/agenda?month=1999-01',
  '/agenda?month=soon',
  '/unfulfilled?show=off',
  '/unfulfilled?show=silent',
  '/actors?q=moss',
  '/actors?q=nobody',
  '/pairs?a=norlund&b=brask',
  '/pairs?a=norlund&b=brask&by=month',
  '/pairs?a=moss',
  '/pairs?a=nobody&b=brask',
  '/articles/r-ferry?layers=events',
  '/articles/r-ferry?done=corrected',
  '/articles/r-ferry/remove',
  '/articles/r-ferry/reread',
  '/articles/r-forms',
  '/articles/r-marked',
  '/errors',
  '/errors/R3004',
  '/corrections',
  '/api',
  '/articles/nope',
  '/stories/999999',
  '/nowhere',
]

const settings = {
  now: () => TODAY,
  reader: {
    read: ({ text = '' }: { text?: string | undefined }) => {
      if (text.includes(' ')) return makeRecord()
      throw new ReadoutError('R1001', 'the page is empty: give a text with at least one sentence')
    },
  },
}

describe.skipIf(!withChromium.available)('in Chromium', () => {
  let browser: Browser
  let full: Awaited<ReturnType<typeof fullArchive>>
  const dirs: string[] = []
  const open: (Archive | RunningServer)[] = []

  beforeAll(async () => {
    full = await fullArchive()
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    for (const each of open.reverse()) await each.close()
    await full?.close()
    for (const dir of dirs) rmSync(dir, { recursive: true })
  })

  async function smallArchive(records: readonly ReturnType<typeof makeRecord>[]): Promise<Archive> {
    const dir = mkdtempSync(path.join(tmpdir(), 'readout-looks-'))
    dirs.push(dir)
    const archive = await openArchive({ dir })
    open.push(archive)
    await archive.addAll(records)
    return archive
  }

  async function serving(archive: Archive): Promise<string> {
    const server = await startServer({ archive, port: 0, ...settings })
    open.push(server)
    return server.url.slice(0, -1)
  }

  /** Looks at each address; faults by address. */
  async function lookAt(url: string, all: readonly string[], look: string): Promise<{ [at: string]: string[] }> {
    const { open: unfold = false, ...options } = LOOKS[look]!
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    const complaints = listen(page, url)
    const faults: { [at: string]: string[] } = {}
    const titles = new Map<string, string>()
    try {
      for (const at of all) {
        const answer = await page.goto(url + at)
        if (unfold) await page.evaluate('for (const d of document.querySelectorAll("details")) d.open = true')
        const found = [...(await faultsOf(page)), ...complaints.splice(0).filter(faulty)]
        const title = await page.title()
        const [here] = at.split('?', 1)
        const there = titles.get(title)
        if (answer!.ok() && there !== undefined && there !== here) found.push(`is called as ${there}: ${title}`)
        else titles.set(title, here!)
        if (found.length > 0) faults[at] = found
      }
    } finally {
      await context.close()
    }
    return faults
  }

  describe('an archive in which every page has something to show', () => {
    let url: string
    let all: string[]
    beforeAll(async () => {
      const pages = await crawl(createApp({ archive: full.archive, ...settings }), ['/', ...LISTS])
      for (const route of ROUTES) expect(addressesOf(route, pages), `a link to ${route.path}`).not.toEqual([])
      all = [...new Set([...onePerKind(pages.keys()), ...STATES])]
      url = await serving(full.archive)
    })

    test.each(Object.keys(LOOKS))('%s', async (look) => {
      expect(all.length).toBeGreaterThan(60)
      expect(await lookAt(url, all, look)).toEqual({})
    })

    test('what could not be read is said beside what was typed', async () => {
      const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
      const page = await context.newPage()
      await page.goto(`${url}/`)
      await page.getByLabel('Article, as text or HTML').fill('gulls')
      await page.getByRole('button', { name: 'Read it' }).click()
      await page.getByRole('alert').waitFor()
      expect(await faultsOf(page)).toEqual([])
      await context.close()
    })
  })

  const lists = ['/', ...LISTS, '/corrections']
  test.each(['a phone of 320 px', '1920 px, forced colours, all folds open'])(
    'an archive with nothing: %s',
    async (look) => {
      expect(await lookAt(await serving(await smallArchive([])), lists, look)).toEqual({})
    },
  )

  test.each(['a tablet of 768 px, dark, all folds open'])('an archive with one article: %s', async (look) => {
    const archive = await smallArchive([makeRecord()])
    const pages = await crawl(createApp({ archive, ...settings }), lists)
    expect(await lookAt(await serving(archive), onePerKind(pages.keys()), look)).toEqual({})
  })

  test('a page with faults: each of them is found', async () => {
    const page: Page = await browser.newPage({ viewport: { width: 320, height: 640 } })
    await page.setContent(`<!doctype html><html lang="en"><title>Faulty</title><main><h1>One</h1><h1>Two</h1>
<p style="width:400px">wide</p><p style="width:60px;overflow:hidden;white-space:nowrap">what is cut off without a way to see it</p>
<button style="height:12px;padding:0">a</button><button style="height:12px;padding:0">b</button>
<div style="position:relative"><span style="position:absolute;left:0;top:0">lies on</span>the other</div>
<p style="color:#999">pale</p></main></html>`)
    const found = (await faultsOf(page)).join('\n')
    for (const fault of ['2 visible h1', 'px wide', 'cut off', 'a target of', 'one on the other', 'color-contrast'])
      expect(found).toContain(fault)
    await page.close()
  })
})
