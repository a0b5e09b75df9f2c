/**
 * `npm run shots -- [ADDRESS] [--only WORD] [--look WORD] [--whole]`: pictures of every page of a running server, in tmp/shots (which git
 * ignores), to be looked at before a change of how pages look is called done. ADDRESS is http://127.0.0.1:8461/ unless given: the example
 * archive of `npx readout serve --example`. Pages are found by their links, one of each kind; --only keeps the addresses with a word in
 * them, --look one look (320, 768-dark, 1320, 1320-forced, 1920); a picture shows the first screen, with --whole the page as far down as 4,000 px.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { BrowserContextOptions } from 'playwright-core'
import { onePerKind } from '../packages/server/test/browser/pages.ts'
import { crawl } from '../packages/server/test/crawl.ts'
import { launch } from '../test/chromium.ts'

const LOOKS: { readonly [name: string]: BrowserContextOptions } = {
  '320': { viewport: { width: 320, height: 640 } },
  '768-dark': { viewport: { width: 768, height: 1024 }, colorScheme: 'dark' },
  '1320': { viewport: { width: 1320, height: 900 } },
  '1320-forced': { viewport: { width: 1320, height: 900 }, forcedColors: 'active', colorScheme: 'dark' },
  '1920': { viewport: { width: 1920, height: 1080 } },
}
const LONGEST = 4_000

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, look: { type: 'string' }, whole: { type: 'boolean' } },
})
const server = (positionals[0] ?? 'http://127.0.0.1:8461/').replace(/\/$/, '')
const out = fileURLToPath(new URL('../tmp/shots/', import.meta.url))
mkdirSync(out, { recursive: true })

// the crawl asks an app; a server that runs is one for it
const running = { request: (url: string, init?: RequestInit) => fetch(url.replace('http://localhost', server), init) }
const found = onePerKind(
  (await crawl(running as unknown as Parameters<typeof crawl>[0], ['/', '/corrections', '/actors/by-hand'])).keys(),
)
const pages = found.filter(
  (at) => !values.only || at === values.only || (values.only !== '/' && at.includes(values.only)),
)

const browser = await launch()
try {
  for (const [name, options] of Object.entries(LOOKS).filter(([look]) => !values.look || look === values.look)) {
    const page = await (await browser.newContext({ reducedMotion: 'reduce', ...options })).newPage()
    for (const at of pages) {
      await page.goto(server + at)
      const file = `${
        at
          .slice(1)
          .replaceAll(/[^\w.-]+/g, '_')
          .slice(0, 80) || 'start'
      }.${name}.png`
      const { width, height } = options.viewport!
      const long = values.whole ? Number(await page.evaluate('document.documentElement.scrollHeight')) : height
      await page.screenshot({
        path: path.join(out, file),
        fullPage: true,
        clip: { x: 0, y: 0, width, height: Math.min(Math.max(long, height), LONGEST) },
      })
      console.log(path.join('tmp/shots', file))
    }
    await page.context().close()
  }
} finally {
  await browser.close()
}
