/** Pages of a server that runs, opened in Chromium; all that the browser complains of is a fault. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const measure = readFileSync(new URL('./measure.js', import.meta.url), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What the browser says of a page, errors and warnings, and each question to another server. */
export function listen(page: Page, url: string): string[] {
  const complaints: string[] = []
  page.on('console', (m) => ['error', 'warning'].includes(m.type()) && complaints.push(m.text()))
  page.on('pageerror', (e) => complaints.push(String(e)))
  page.on('request', (r) => r.url().startsWith(url) || complaints.push(`asks ${r.url()}`))
  return complaints
}

/** That an answer is 404 or 400 is no fault of the page that says so. */
export const faulty = (complaint: string): boolean => !/status of 4\d\d/.test(complaint)

/** Opens an address of `url` and closes it again; fails on anything the browser complains of. */
export const visitor =
  (browser: () => Browser, url: () => string) =>
  async (at: string, use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> => {
    const context = await browser().newContext({ reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    const complaints = listen(page, url())
    try {
      await page.goto(url() + at)
      await use(page)
      expect(complaints.filter(faulty)).toEqual([])
    } finally {
      await context.close()
    }
  }

/**
 * What axe finds, and what is wrong with the layout. Evaluated past the page's own policy, which lets no script of ours in. With
 * forced colours contrast is not asked for: they are the reader's own, and axe sees those of the style sheet.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const rules = (await page.evaluate('matchMedia("(forced-colors: active)").matches'))
    ? { 'color-contrast': { enabled: false } }
    : {}
  const found = await page.evaluate<string[]>(
    `axe.run({ resultTypes: ['violations'], rules: ${JSON.stringify(rules)}, runOnly: ${JSON.stringify(TAGS)} }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ')).join(', ')))`,
  )
  return [...found, ...(await page.evaluate<string[]>(measure))]
}
