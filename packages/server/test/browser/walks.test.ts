/** Whole errands, from the start page on: without a script, and by the keyboard alone. */
import { readFileSync } from 'node:fs'
import type { Browser, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, withChromium } from '../../../../test/chromium.ts'
import { type RunningServer, startServer } from '../../src/index.ts'
import { makeRecord } from '../fixture.ts'
import { fullArchive, TODAY } from './full.ts'
import { visitor } from './visits.ts'

if (!withChromium.available)
  console.warn('\nSKIPPED packages/server/test/browser/walks.test.ts: no Chromium here (apt-get install chromium)\n')

/** More stops than any page has before what is looked for. */
const STOPS = 150

/** The name of what has the focus, as far as a link, a button or a field has one in its words. */
const FOCUSED = `(() => {
  const e = document.activeElement
  const name = e.labels?.[0]?.textContent || e.getAttribute('aria-label') || e.textContent || ''
  return name.replace(/\\s+/g, ' ').trim()
})()`
const SEEN = `(() => {
  const e = document.activeElement
  const { width, height, bottom, right } = e.getBoundingClientRect()
  const { outlineStyle, outlineWidth } = getComputedStyle(e)
  return width > 2 && height > 2 && bottom > 0 && right > 0 && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
})()`

/** Tabs on until something of this name has the focus; whatever has it on the way is seen to have it. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const met: string[] = []
  for (let i = 0; i < STOPS; i++) {
    await page.keyboard.press('Tab')
    const here = String(await page.evaluate(FOCUSED))
    expect(await page.evaluate(SEEN), `the focus is seen on “${here}”`).toBe(true)
    if (name.test(here)) return
    met.push(here.slice(0, 30))
  }
  expect.unreachable(`no stop is called ${name}; there were: ${met.join(' | ')}`)
}

async function wordsOf(download: Promise<Download>): Promise<string> {
  return readFileSync(await (await download).path(), 'utf8')
}

describe.skipIf(!withChromium.available)('in Chromium', () => {
  let full: Awaited<ReturnType<typeof fullArchive>>
  let server: RunningServer
  let browser: Browser
  const visit = visitor(
    () => browser,
    () => server.url,
  )

  beforeAll(async () => {
    full = await fullArchive()
    const read = ({ text = '' }: { text?: string | undefined }) =>
      makeRecord({ id: 'r-typed', title: { value: text.split('\n')[0]!, evidence: null, rule: 'made' } })
    server = await startServer({ archive: full.archive, reader: { read }, port: 0, now: () => TODAY })
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await full?.close()
  })

  describe('without a script', () => {
    const walk = (use: (page: Page) => Promise<void>) =>
      visit('', use, { javaScriptEnabled: false, viewport: { width: 375, height: 740 } })

    test('search, narrow down, and take it away as CSV', async () => {
      await walk(async (page) => {
        await page.getByRole('searchbox').fill('talks')
        await page.getByRole('searchbox').press('Enter')
        await page.getByRole('status').getByText('talks').waitFor()
        await page.locator('.facets summary', { hasText: 'Outlets' }).click()
        await page.locator('.facets').getByRole('link', { name: 'Harbour Post', exact: true }).click()
        await page.waitForURL(/outlet=Harbour/)
        const found = await page.locator('.hits > li').count()
        expect(found).toBeGreaterThan(0)
        const download = page.waitForEvent('download')
        await page.getByRole('link', { name: 'CSV' }).click()
        const lines = (await wordsOf(download)).trim().split('\r\n')
        expect(lines.length - 1).toBe(found)
        expect(lines.slice(1).every((line) => line.includes('Harbour Post'))).toBe(true)
      })
    })

    test('hold other articles of a story side by side', async () => {
      await walk(async (page) => {
        await page.getByRole('link', { name: 'All stories' }).click()
        await page.locator('.list h2 a, .list h3 a').first().click()
        await page.getByRole('link', { name: 'Compare articles side by side' }).click()
        await page.getByText('Choose other articles').click()
        const boxes = page.getByRole('checkbox')
        const all = await boxes.count()
        expect(all).toBeGreaterThan(2)
        for (let i = 0; i < all; i++) await boxes.nth(i).setChecked(i < 2)
        await page.getByRole('button', { name: 'Compare' }).click()
        await page.waitForURL(/articles=/)
        expect(await page.locator('.headline').count()).toBe(2)
      })
    })

    test('from the agenda to one’s own calendar', async () => {
      await walk(async (page) => {
        await page.getByRole('link', { name: 'Agenda', exact: true }).click()
        await page.getByRole('link', { name: 'As a list' }).click()
        const download = page.waitForEvent('download')
        await page.getByRole('link', { name: 'Calendar', exact: true }).click()
        const calendar = await wordsOf(download)
        expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/)
        expect(calendar).toContain('BEGIN:VEVENT')
      })
    })
  })

  describe('by the keyboard alone', () => {
    test('past the navigation: the first stop of a page leads to what it says', async () => {
      await visit('events', async (page) => {
        await tabTo(page, /^Skip to the content$/)
        await page.keyboard.press('Enter')
        expect(await page.evaluate('document.activeElement.id')).toBe('main')
        await tabTo(page, /^Words/)
      })
    })

    test('read a text and correct what was found', async () => {
      await visit('', async (page) => {
        await tabTo(page, /^Article, as text or HTML$/)
        await page.keyboard.type('Gulls come back to the pier. They came on Monday.')
        await tabTo(page, /^Read it$/)
        await page.keyboard.press('Enter')
        await page.waitForURL(/articles\/r-typed/)
        await tabTo(page, /^\+? ?Correct$/)
        await page.keyboard.press('Enter')
        await tabTo(page, /^Status/)
        await page.keyboard.press('d')
        await tabTo(page, /^Save$/)
        await page.keyboard.press('Enter')
        await page.waitForURL(/done=corrected/)
        expect(await page.locator('.by-hand').count()).toBe(1)
      })
      expect(await full.archive.corrections.of('r-typed')).toHaveLength(1)
    })

    test('compare articles of a story', async () => {
      await visit('', async (page) => {
        await tabTo(page, /^Stories$/)
        await page.keyboard.press('Enter')
        await page.waitForURL(/stories$/)
        await tabTo(page, /ferry/i)
        await page.keyboard.press('Enter')
        await page.waitForURL(/stories\/\d+$/)
        await tabTo(page, /^Compare articles side by side$/)
        await page.keyboard.press('Enter')
        await page.waitForURL(/compare/)
        await tabTo(page, /^Choose other articles$/)
        await page.keyboard.press('Enter')
        await page.keyboard.press('Tab')
        await page.keyboard.press('Space')
        await tabTo(page, /^Compare$/)
        await page.keyboard.press('Enter')
        await page.waitForURL(/articles=/)
      })
    })

    test('search and take it away', async () => {
      await visit('', async (page) => {
        await tabTo(page, /^Search statements/)
        await page.keyboard.type('talks')
        await page.keyboard.press('Enter')
        await page.waitForURL(/search\?q=talks/)
        await tabTo(page, /^CSV$/)
        const download = page.waitForEvent('download')
        await page.keyboard.press('Enter')
        expect(await wordsOf(download)).toContain('talks')
      })
    })
  })
})
