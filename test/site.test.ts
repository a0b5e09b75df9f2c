/** The documentation as a site, built and walked in a browser under the policy that its pages carry. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, withChromium } from './chromium.ts'
import { fileAt, type StaticServer, serveFolder } from './static.ts'

const root = path.resolve(import.meta.dirname, '..')
/** `npm test` installs them, and so does the site's own command; a run by hand installs nothing. */
const installed = existsSync(path.join(root, 'site/node_modules/vitepress')) || process.env.CI === 'true'
if (!installed)
  console.warn('\nSKIPPED test/site.test.ts: vitepress is not installed (npm ci --prefix site --ignore-scripts)\n')

const withSite = (name: string, run: () => void | Promise<void>) =>
  installed ? test(name, run) : test.skip(`${name} — SKIPPED: vitepress is not installed here`, run)
const walked = (name: string, run: () => Promise<void>) =>
  installed ? withChromium(name, run) : test.skip(`${name} — SKIPPED: vitepress is not installed here`, run)

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const LOOKS: { readonly [look: string]: BrowserContextOptions } = {
  light: { viewport: { width: 1360, height: 900 }, colorScheme: 'light' },
  dark: { viewport: { width: 390, height: 800 }, colorScheme: 'dark' },
}
const MAIN = ['', 'start.html', 'concepts.html', 'ask.html', 'try.html', 'errors.html']

let out: string
let server: StaticServer
let elsewhere: StaticServer
let browser: Browser
let pages: string[]

beforeAll(async () => {
  if (!installed) return
  out = mkdtempSync(path.join(tmpdir(), 'readout-site-'))
  const { status, stderr } = spawnSync(process.execPath, ['scripts/site.ts'], {
    cwd: root,
    env: { ...process.env, READOUT_SITE_OUT: out },
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
  pages = readdirSync(out, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.html'))
    .sort()
  server = await serveFolder(out)
  elsewhere = await serveFolder(out)
  if (withChromium.available) browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  server?.close()
  elsewhere?.close()
  if (out) rmSync(out, { recursive: true, force: true })
})

/** Opens a page, and fails on all that the browser complains of and on each question to another server. */
async function visit(at: string, options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (m) => ['error', 'warning'].includes(m.type()) && complaints.push(m.text()))
  page.on('pageerror', (e) => complaints.push(String(e)))
  context.on('request', (r) => {
    if (!r.url().startsWith(`${server.origin}/`) && !/^(?:blob|data):/.test(r.url())) complaints.push(`asks ${r.url()}`)
  })
  try {
    await page.goto(`${server.origin}/${at}`)
    await use(page)
    expect(complaints, at).toEqual([])
  } finally {
    await context.close()
  }
}

withSite('every page of docs/ is there, and no link leads nowhere', () => {
  const docs = readdirSync(path.join(root, 'docs'), { recursive: true }).map(String)
  const written = docs.filter((file) => file.endsWith('.md')).map((file) => file.replace(/\.md$/, '.html'))
  expect(written.length).toBeGreaterThan(20)
  expect(written.filter((file) => !pages.includes(file))).toEqual([])
  const html = new Map(pages.map((file) => [path.join(out, file), readFileSync(path.join(out, file), 'utf8')]))
  const ids = new Map([...html].map(([file, page]) => [file, new Set(page.match(/(?<=\sid=")[^"]+/g))]))
  const dead: string[] = []
  let links = 0
  for (const [file, page] of html) {
    const here = `http://site/${path.relative(out, file)}`
    for (const [, address] of page.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
      const to = new URL(address!.replaceAll('&amp;', '&'), here)
      if (to.host !== 'site') continue
      links++
      const target = fileAt(out, to.pathname)
      const hash = decodeURIComponent(to.hash.slice(1))
      if (target === null || (hash !== '' && !ids.get(target)?.has(hash))) dead.push(`${here}: ${address}`)
    }
  }
  expect(links).toBeGreaterThan(500)
  expect([...new Set(dead)]).toEqual([])
})

for (const look of Object.keys(LOOKS))
  walked(`the main pages are sound for axe and no wider than the screen: ${look}`, async () => {
    for (const at of MAIN)
      await visit(at, LOOKS[look]!, async (page) => {
        await page.evaluate(axe)
        const faults = await page.evaluate<string[]>(
          "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ')).join(', ')))",
        )
        expect(faults, `/${at}, ${look}`).toEqual([])
        if (process.env.SCREENSHOTS)
          await page.screenshot({ path: path.join(process.env.SCREENSHOTS, `${at || 'index'}-${look}.png`) })
      })
  })

walked('no page is wider than a telephone, and none asks anything of another server', async () => {
  await visit('', LOOKS.dark!, async (page) => {
    const wide: string[] = []
    for (const at of pages) {
      await page.goto(`${server.origin}/${at}`)
      if (!(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'))) wide.push(at)
    }
    expect(wide).toEqual([])
  })
})

walked(
  '“Try it” reads in the tab as Node does, and neither the page nor its worker can send anything elsewhere',
  async () => {
    await visit('try.html', LOOKS.light!, async (page) => {
      const reader = createReader({ model: loadModel() })
      const box = page.locator('#try-words')
      const read = async () => {
        await page.getByRole('button', { name: 'Read it' }).click()
        const save = page.getByRole('link', { name: /Take the record along/ })
        const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
        return readFileSync(await download.path(), 'utf8')
      }
      await page.getByRole('button', { name: 'Put in an example' }).click()
      await expect.poll(() => box.inputValue(), { timeout: 60_000 }).not.toBe('')
      const text = readFileSync(path.join(root, 'examples/harbour-talks.txt'), 'utf8')
      const published = await page.locator('#try-day').inputValue()
      expect(await read()).toBe(JSON.stringify(reader.read({ text, published })))

      // all is loaded now: reading another asks nothing of anybody, not even of this site
      const asked = server.asked.length
      const html = readFileSync(path.join(root, 'examples/page.html'), 'utf8')
      await box.fill(html)
      await page.locator('#try-result').evaluate((e) => e.replaceChildren())
      expect(await read()).toBe(JSON.stringify(reader.read({ html, published })))
      expect(server.asked.slice(asked)).toEqual([])
      if (process.env.SCREENSHOTS) {
        await page.screenshot({ path: path.join(process.env.SCREENSHOTS, 'try-read.png'), fullPage: true })
        await page.setViewportSize(LOOKS.dark!.viewport!)
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
        await page.screenshot({ path: path.join(process.env.SCREENSHOTS, 'try-read-dark.png'), fullPage: true })
      }
    })
    // what the policy refuses is a complaint of the browser: looked at by itself
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(`${server.origin}/try.html`)
    await page.locator('#try-words').fill('The ferry did not sail on Monday. “We are sorry,” said Ida Voss.')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('link', { name: /Take the record along/ }).waitFor()
    const send = `(to) => fetch(to + '/?words', { mode: 'no-cors' }).then(() => 'sent', () => 'refused')`
    const [worker] = page.workers()
    const places: [where: string, run: (code: string) => Promise<string>][] = [
      ['the page', (code) => page.evaluate(code)],
      ['the worker', (code) => worker!.evaluate(code)],
    ]
    for (const [where, run] of places) {
      expect(await run(`(${send})('${server.origin}')`), where).toBe('sent')
      expect(await run(`(${send})('${elsewhere.origin}')`), where).toBe('refused')
    }
    expect(elsewhere.asked).toEqual([])
    await context.close()
  },
)
