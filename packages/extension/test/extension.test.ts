/** The extension in a real browser: pressed, read, painted, closed; on pages with the strictest policy, and on such as it cannot read. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { withChromium } from '../../../test/chromium.ts'
import { type Extended, launchExtended } from './chromium.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const article = readFileSync(path.join(root, 'examples/page.html'), 'utf8')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const STRICT = "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'"
const PAGES = new Map([
  ['/article', article],
  [
    '/german',
    `<!doctype html><html lang="de"><title>Fähre</title><p>${'Die Fähre nach Brack fuhr am Dienstag nicht, weil der Kapitän krank war. '.repeat(4)}</p></html>`,
  ],
  ['/empty', '<!doctype html><html lang="en"><title>Nothing</title><body></body></html>'],
])

let server: Server
let origin: string
let extended: Extended

beforeAll(async () => {
  if (!withChromium.available) return
  server = createServer((request, response) => {
    const body = PAGES.get(request.url ?? '')
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': STRICT }
    response.writeHead(body === undefined ? 404 : 200, headers).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  extended = await launchExtended()
})
afterAll(async () => {
  await extended?.close()
  server?.close()
})

/** A tab with a page on it, and the panel beside it when it has read. */
async function pressed(name: string) {
  const tab = extended.context.pages()[0] ?? (await extended.context.newPage())
  await tab.setViewportSize({ width: 1280, height: 900 })
  await tab.goto(`${origin}${name}`)
  await tab.bringToFront()
  await extended.press(`${origin}${name}`)
  const panel = await extended.panel()
  await panel.until(
    'document.getElementById("state")?.textContent && !/Reading/.test(document.getElementById("state").textContent)',
  )
  return { tab, panel }
}
const closeBy = async (name: string) => {
  await extended.press(`${origin}${name}`)
  await extended.closed()
}

// the page's own scripts are switched off by its policy: what is painted is seen through the browser's own eyes
const painted = (tab: Page, layer: string) =>
  tab.evaluate<string[]>(`[...(CSS.highlights.get('readout-${layer}') ?? [])].map((r) => {
    const range = document.createRange()
    range.setStart(r.startContainer, r.startOffset)
    range.setEnd(r.endContainer, r.endOffset)
    return range.toString()
  })`)

withChromium(
  'reads an article with the strictest policy as Node does, paints its messages and takes the marks away again',
  async () => {
    const { tab, panel } = await pressed('/article')
    const html = await tab.evaluate<string>('document.documentElement.outerHTML')
    const record = createReader({ model: loadModel() }).read({ html, url: `${origin}/article` })
    const bare = (text: string) => text.replace(/\s/g, '')
    const messages = record.voices.filter((v) => v.voice === 'message').map((v) => record.text.slice(v.start, v.end))
    expect(messages.length).toBeGreaterThan(3)
    expect((await painted(tab, 'message')).map(bare)).toEqual(messages.map(bare))
    expect((await painted(tab, 'event')).map(bare).sort()).toEqual(
      record.events.map((e) => bare(e.trigger.text)).sort(),
    )
    // nothing of the page itself was touched
    expect(await tab.evaluate('document.documentElement.outerHTML')).toBe(html)

    const listed = await panel.evaluate<string[]>(
      "[...document.querySelectorAll('#statements [data-finding]')].map((b) => b.dataset.finding)",
    )
    expect(listed.sort()).toEqual(record.statements.map((s) => s.id).sort())

    const last = record.statements.at(-1)!
    await tab.setViewportSize({ width: 1000, height: 300 })
    await panel.evaluate(`document.querySelector('[data-finding="${last.id}"]').click()`)
    await panel.until('document.querySelector("[aria-current]")')
    await expect
      .poll(async () => (await painted(tab, 'current')).map(bare), { timeout: 0 })
      .toEqual(last.content.map((c) => bare(c.text)))
    await expect
      .poll(
        () =>
          tab.evaluate(`(() => {
          const [r] = CSS.highlights.get('readout-current')
          const { top, bottom } = r.startContainer.parentElement.getBoundingClientRect()
          return bottom > 0 && top < innerHeight
        })()`),
        { timeout: 0 },
      )
      .toBe(true)

    await panel.evaluate(`document.querySelector('input[value="furniture"]').click()`)
    await expect.poll(() => painted(tab, 'furniture'), { timeout: 0 }).toEqual([])
    await panel.evaluate(`document.getElementById('all').click()`)
    await expect.poll(() => painted(tab, 'message'), { timeout: 0 }).toEqual([])
    await panel.evaluate(`document.getElementById('all').click()`)
    await expect.poll(async () => (await painted(tab, 'message')).length, { timeout: 0 }).toBe(messages.length)

    await closeBy('/article')
    await expect.poll(() => tab.evaluate('CSS.highlights.size'), { timeout: 0 }).toBe(0)
  },
)

withChromium('the panel is sound for axe, light and dark, and no box of it is too small', async () => {
  const { panel } = await pressed('/article')
  await panel.evaluate(axe)
  for (const scheme of ['light', 'dark']) {
    await panel.evaluate(`document.documentElement.style.colorScheme = '${scheme}'`)
    const faults = await panel.evaluate<string[]>(
      "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' ')))",
    )
    expect(faults, scheme).toEqual([])
    if (process.env.SCREENSHOTS) await panel.screenshot(path.join(process.env.SCREENSHOTS, `panel-${scheme}.png`))
  }
  const small = await panel.evaluate<string[]>(
    "[...document.querySelectorAll('button, label')].filter((e) => e.getBoundingClientRect().height < 24).map((e) => e.outerHTML)",
  )
  expect(small).toEqual([])
  await closeBy('/article')
})

withChromium(
  'what is no English news is said so, with the reader’s own words; a second press closes all the same',
  async () => {
    for (const [name, words] of [
      ['/german', /not English|German/],
      ['/empty', /R1003/],
    ] as const) {
      const { tab, panel } = await pressed(name)
      await panel.until('!document.getElementById("trouble").hidden')
      expect(await panel.evaluate('document.getElementById("trouble").textContent')).toMatch(words)
      expect(await panel.evaluate('document.getElementById("result").hidden')).toBe(true)
      expect(await painted(tab, 'message')).toEqual([])
      await closeBy(name)
    }
  },
)

withChromium('where the tab has gone to another page the panel says so, and a press reads that one', async () => {
  const { tab, panel } = await pressed('/german')
  await tab.goto(`${origin}/article`)
  await panel.until('/gone to another page/.test(document.getElementById("state").textContent)')
  await extended.press(`${origin}/article`)
  await panel.until('!document.getElementById("result").hidden')
  expect((await painted(tab, 'message')).length).toBeGreaterThan(3)
  await closeBy('/article')
})

withChromium('the browser has given the button its keys', async () => {
  const keys = await extended.commands()
  expect(keys.map(({ name, shortcut }) => [name, shortcut])).toEqual([['_execute_action', 'Alt+Shift+O']])
})
