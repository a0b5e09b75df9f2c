/** Reading, correcting and sending in a real Chromium: nothing is stubbed but the reader, whose record is made by hand. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Archive, openArchive } from '@readout/archive'
import { createReader, ReadoutError } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, withChromium } from '../../../../test/chromium.ts'
import { type RunningServer, startServer } from '../../src/index.ts'
import { makeRecord } from '../fixture.ts'
import { makeForms } from '../forms.ts'
import { makeMarked } from '../marked.ts'
import { visitor } from './visits.ts'

if (!withChromium.available)
  console.warn('\nSKIPPED packages/server/test/browser/reading.test.ts: no Chromium here (apt-get install chromium)\n')

describe.skipIf(!withChromium.available)('in Chromium', () => {
  let dir: string
  let archive: Archive
  let server: RunningServer
  let browser: Browser

  beforeAll(async () => {
    dir = mkdtempSync(path.join(tmpdir(), 'readout-browser-'))
    archive = await openArchive({ dir })
    await archive.add(makeRecord())
    await archive.add(makeMarked())
    await archive.add(makeForms())
    const read = ({ text = '' }: { text?: string | undefined }) => {
      if (!text.includes(' '))
        throw new ReadoutError('R1001', 'the page is empty: give a text with at least one sentence')
      return makeRecord({ id: 'r-pasted', title: { value: text.split('\n')[0]!, evidence: null, rule: 'made' } })
    }
    server = await startServer({ archive, reader: { read }, port: 0 })
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await archive?.close()
    rmSync(dir, { recursive: true })
  })

  const visit = visitor(
    () => browser,
    () => server.url,
  )

  test('a table is a table to those who hear it, and scrolls by itself where it is wider than the screen', async () => {
    await visit(
      'articles/r-forms',
      async (page) => {
        const table = page.getByRole('table')
        expect(await table.getByRole('columnheader').allTextContents()).toContain('Town')
        expect(await table.getByRole('rowheader', { name: 'Grainmouth South' }).count()).toBe(1)
        expect(await table.getByRole('row').count()).toBe(4)
        const grid = page.getByRole('group', { name: 'Table 1' })
        expect(await grid.evaluate((e) => e.scrollWidth > e.clientWidth)).toBe(true)
        await grid.focus()
        expect(await grid.evaluate((e) => e === e.ownerDocument.activeElement)).toBe(true)
        expect(await page.getByRole('note').first().textContent()).toContain('Correction, 5 March 2026.')
      },
      { viewport: { width: 390, height: 740 } },
    )
  })

  test('j and k walk through the findings in the order of the text, Enter goes to the words and back', async () => {
    await visit('articles/r-ferry', async (page) => {
      const on = () => page.locator('.finding.on').getAttribute('id')
      await page.keyboard.press('j')
      expect(await on()).toBe('f-e1')
      expect(await page.locator('.text .on').allTextContents()).toEqual(['called off', 'press conference'])
      await page.keyboard.press('j')
      expect(await on()).toBe('f-s1')
      await page.keyboard.press('j')
      expect(await on()).toBe('f-e2')
      await page.keyboard.press('k')
      expect(await on()).toBe('f-s1')
      await page.keyboard.press('Enter')
      await expect.poll(() => new URL(page.url()).hash).toBe('#s1')
      await expect.poll(() => page.evaluate('document.activeElement.getAttribute("href")')).toBe('#f-s1')
      await page.keyboard.press('Enter')
      await expect.poll(() => new URL(page.url()).hash).toBe('#f-s1')
      await expect.poll(() => page.evaluate('document.activeElement.getAttribute("href")')).toBe('#s1')
      await page.keyboard.press('k')
      await page.keyboard.press('k')
      expect(await on()).toBe('f-e7')
    })
  })

  test('? shows the keys, and they can be switched off for good', async () => {
    await visit('articles/r-ferry', async (page) => {
      await page.keyboard.press('?')
      const help = page.getByRole('dialog', { name: 'Keys' })
      expect(await help.isVisible()).toBe(true)
      await help.getByLabel('Single-key shortcuts').uncheck()
      await page.keyboard.press('Escape')
      expect(await help.isVisible()).toBe(false)
      await page.reload()
      await page.keyboard.press('j')
      expect(await page.locator('.finding.on').count()).toBe(0)
    })
  })

  test('keys do nothing while somebody types', async () => {
    await visit('articles/r-ferry', async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('jk?1')
      expect(await page.getByRole('searchbox').inputValue()).toBe('jk?1')
      expect(await page.locator('.finding.on').count()).toBe(0)
      expect(await page.getByRole('checkbox', { name: 'Statements' }).isChecked()).toBe(true)
    })
  })

  test.each([true, false])('a layer is switched off and on, script: %s', async (javaScriptEnabled) => {
    const use = async (page: Page) => {
      const mark = page.locator('.ref-e').first()
      const list = page.getByRole('heading', { name: /^Events/ })
      const box = page.getByRole('checkbox', { name: 'Events' })
      expect([await mark.isVisible(), await list.isVisible()]).toEqual([true, true])
      await box.uncheck()
      expect([await mark.isVisible(), await list.isVisible()]).toEqual([false, false])
      expect(await page.getByRole('heading', { name: /^Statements/ }).isVisible()).toBe(true)
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Keep in the address' }).click()
      await page.waitForURL(/layers=/)
      // the state is an address, and the address is the state
      expect(new URL(page.url()).searchParams.getAll('layers').join(',')).toMatch(/^,?statements,furniture$/)
      await page.reload()
      expect([await mark.isVisible(), await list.isVisible()]).toEqual([false, false])
      await box.check()
      expect([await mark.isVisible(), await list.isVisible()]).toEqual([true, true])
      await page.getByRole('checkbox', { name: 'Furniture' }).uncheck()
      expect(await page.getByText('Independent reporting costs money').isVisible()).toBe(false)
    }
    await visit('articles/r-ferry', use, { javaScriptEnabled })
  })

  test('read and correct, by keys alone', async () => {
    await archive.add(makeRecord({ id: 'r-keys' }))
    await visit('articles/r-keys', async (page) => {
      await page.keyboard.press('j')
      const id = (await page.locator('.finding.on').getAttribute('id'))!
      await page.keyboard.press('c')
      const name = page.locator(`#${id} .fix [name=speaker], #${id} .fix [name=status]`).first()
      expect(await page.evaluate(`document.querySelector('#${id} .fix').contains(document.activeElement)`)).toBe(true)
      expect(await name.isVisible()).toBe(true)
      if (await page.locator(`#${id} .fix [name=speaker]`).count()) {
        await page.keyboard.press('Control+A')
        await page.keyboard.type('Jo Farrow')
        await page.keyboard.press('Enter')
      } else {
        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('Tab')
        await page.keyboard.press('Tab')
        await page.keyboard.press('Enter')
      }
      await page.waitForURL(/done=corrected/)
      expect(await page.locator('.by-hand').count()).toBe(1)
    })
    expect(await archive.corrections.of('r-keys')).toHaveLength(1)
  })

  test('words that are selected go into the form, at the place they were selected', async () => {
    await archive.add(makeRecord({ id: 'r-picked' }))
    await visit('articles/r-picked', async (page) => {
      await page.evaluate(`
        const walker = document.createTreeWalker(document.querySelector('.text'), NodeFilter.SHOW_TEXT)
        for (let n = walker.nextNode(); n; n = walker.nextNode()) {
          const at = n.textContent.indexOf('harbour radio')
          if (at < 0) continue
          getSelection().setBaseAndExtent(n, at, n, at + 'harbour radio'.length)
          break
        }
      `)
      await page.getByRole('button', { name: 'Add as missed' }).click()
      expect(await page.locator('#missed [name=words]').inputValue()).toBe('harbour radio')
      await page.locator('#missed [name=finding]').selectOption('event')
      await page.getByRole('button', { name: 'Add it' }).click()
      await page.waitForURL(/done=added/)
    })
    expect((await archive.get('r-picked')).events.find((e) => e.rule === 'by-hand')?.trigger.text).toBe('harbour radio')
  })

  test('without a script a finding is corrected and taken back by forms', async () => {
    await archive.add(makeRecord({ id: 'r-plain' }))
    const use = async (page: Page) => {
      await page.locator('#f-e1 .fix summary').click()
      await page.locator('#f-e1 .fix [name=status]').selectOption('denied')
      await page.locator('#f-e1 .fix').getByRole('button', { name: 'Save' }).click()
      await page.waitForURL(/done=corrected/)
      expect(await page.locator('#f-e1 .by-hand').isVisible()).toBe(true)
      await page.locator('.history').getByRole('button', { name: /^Undo/ }).click()
      await page.waitForURL(/done=undone/)
      expect(await page.locator('.by-hand').count()).toBe(0)
    }
    await visit('articles/r-plain', use, { javaScriptEnabled: false })
  })

  test('digits switch layers too', async () => {
    await visit('articles/r-ferry', async (page) => {
      await page.keyboard.press('2')
      expect(await page.getByRole('checkbox', { name: 'Events' }).isChecked()).toBe(false)
      await page.keyboard.press('j')
      expect(await page.locator('.finding.on').getAttribute('id')).toBe('f-s1')
    })
  })

  test('links from findings land on their words and back, without a script', async () => {
    const use = async (page: Page) => {
      await page.locator('#f-e7 a.to').click()
      expect(await page.locator('.text :target').textContent()).toBe('meet the transport minister')
      await page.locator('a.ref[href="#f-s6"]').click()
      expect(await page.locator('.finding:target .act').textContent()).toBe('asserts')
      await page.locator('#f-a4 .mentions a').nth(1).click()
      expect(await page.locator('.text :target').textContent()).toBe('Reed told')
    }
    await visit('articles/r-ferry', use, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  })

  test('places lead to their words and back, links of the article stay its own, without a script', async () => {
    const use = async (page: Page) => {
      await page.getByRole('link', { name: '1, mention of Georgetown: Georgetown' }).click()
      expect(await page.locator('.text :target').textContent()).toBe('Georgetown')
      await page.locator('#f-a1 .mentions a').first().click()
      expect(await page.locator('.text :target').textContent()).toBe('The Norland president')
      await page.getByRole('link', { name: '[Lena Orsk]: by the registry of office-holders' }).click()
      expect(await page.locator(':target strong').textContent()).toBe('[Lena Orsk]')
      const own = page.locator('.text a.own')
      expect(await own.evaluateAll((links) => links.map((a) => a.getAttribute('href')))).toEqual([
        'https://bridge.example/report?a=1&b=%222%22',
        'mailto:office@bridge.example',
      ])
      await own.first().focus()
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.textContent')).not.toContain('the report')
      expect(await page.evaluate('document.activeElement.matches(".text a")')).toBe(true)
    }
    await visit('articles/r-marked', use, { javaScriptEnabled: false, viewport: { width: 375, height: 740 } })
  })

  test.each([320, 375, 1280])('what stands in the empty search box is not cut at %i pixels', async (width) => {
    const use = async (page: Page) => {
      const [room, words] = (await page.evaluate(`(() => {
        const box = document.getElementById('find')
        const style = getComputedStyle(box)
        const pen = document.createElement('canvas').getContext('2d')
        pen.font = style.font
        return [box.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight), pen.measureText(box.placeholder).width]
      })()`)) as [number, number]
      expect(words).toBeGreaterThan(20)
      expect(room).toBeGreaterThan(words)
      expect(
        await page.getByRole('searchbox', { name: 'Search statements, speakers, titles and events' }).count(),
      ).toBe(1)
    }
    await visit('', use, { viewport: { width, height: 740 } })
  })

  test('words lead to their finding when they are clicked', async () => {
    await visit('articles/r-ferry', async (page) => {
      await page.locator('.text').getByText('called off').click()
      expect(new URL(page.url()).hash).toBe('#f-e1')
      expect(await page.locator('.finding.on .to').textContent()).toBe(
        'The mayor of Port Alder, Ines Marlow, called off a press conference on the new ferry contract',
      )
    })
  })

  test.each([true, false])(
    'a phone’s first screen leads to events and statements, script: %s',
    async (javaScriptEnabled) => {
      const use = async (page: Page) => {
        const ways = page.getByRole('navigation', { name: 'To the findings' })
        for (const [name, heading] of [
          ['Events 7', '#h-events'],
          ['Statements 8', '#h-statements'],
        ] as const) {
          const link = ways.getByRole('link', { name })
          await page.evaluate('scrollTo(0, 0)')
          const { y, height } = (await link.boundingBox())!
          expect(y + height).toBeLessThan(667)
          await link.click()
          await expect.poll(async () => (await page.locator(heading).boundingBox())!.y).toBeLessThan(667)
          expect((await page.locator(heading).boundingBox())!.y).toBeGreaterThanOrEqual(0)
        }
        await page.getByRole('checkbox', { name: 'Events' }).uncheck()
        expect(await ways.getByRole('link', { name: 'Events 7' }).isVisible()).toBe(false)
      }
      await visit('articles/r-ferry', use, { javaScriptEnabled, viewport: { width: 375, height: 667 } })
    },
  )

  test('a minor event is folded, and its words in the text open the fold', async () => {
    await visit('articles/r-ferry', async (page) => {
      const minor = page.locator('#f-e3')
      expect(await minor.isVisible()).toBe(false)
      await page.locator('.text').getByText('accused', { exact: true }).click()
      expect(await minor.isVisible()).toBe(true)
      await page.reload()
      expect(await minor.isVisible()).toBe(true)
    })
  })

  test.each([true, false])('what is pasted is read at once and kept, script: %s', async (javaScriptEnabled) => {
    const use = async (page: Page) => {
      await page.getByLabel('Article, as text or HTML').fill('Gulls return to the pier\n\nThey came back on Monday.')
      await page.getByRole('button', { name: 'Read it' }).click()
      expect(new URL(page.url()).pathname).toBe('/articles/r-pasted')
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Gulls return to the pier')
      await page.getByRole('link', { name: 'Readout, start' }).click()
      expect(await page.getByRole('link', { name: 'Gulls return to the pier' }).count()).toBe(1)
    }
    await visit('', use, { javaScriptEnabled })
  })

  test('the real reader: a pasted story, its statement and its event beside it', async () => {
    const real = await startServer({ archive, reader: () => createReader({ model: loadModel() }), port: 0 })
    const context = await browser.newContext()
    try {
      const page = await context.newPage()
      await page.goto(real.url)
      await page
        .getByLabel('Article, as text or HTML')
        .fill(
          'The mayor of Port Alder, Ines Marlow, met dock workers on Tuesday.\n\nMarlow said that the ferry would sail again in May. “Nobody will lose a job,” she told reporters.',
        )
      await page.getByLabel('Published').fill('2026-03-05')
      await page.getByRole('button', { name: 'Read it' }).click()
      const quote = page.locator('.finding blockquote', { hasText: 'the ferry would sail again in May' })
      await quote.getByRole('link').click()
      // the mark of an event stands behind its word
      expect((await page.locator('.text :target').textContent())!.replaceAll('?', '')).toContain(
        'the ferry would sail again in May',
      )
      expect(await page.locator('.speaker h3', { hasText: 'Marlow' }).count()).toBeGreaterThan(0)
      expect(await page.locator('.events .finding', { hasText: 'met' }).locator('.status').textContent()).toContain(
        'happened',
      )
    } finally {
      await context.close()
      await real.close()
    }
  })

  test('what cannot be read says why and keeps what was typed', async () => {
    await visit('', async (page) => {
      await page.getByLabel('Article, as text or HTML').fill('gulls')
      await page.getByRole('button', { name: 'Read it' }).click()
      expect(await page.getByRole('alert').textContent()).toContain('The page is empty')
      expect(await page.getByLabel('Article, as text or HTML').inputValue()).toBe('gulls')
      await page.getByRole('link', { name: 'What R1001 means' }).count()
    })
  })

  test('a form on another site is refused', async () => {
    await visit('', async (page) => {
      const before = await archive.count()
      await page.goto('about:blank')
      await page.setContent(
        `<form method="post" action="${server.url}articles" enctype="multipart/form-data"><textarea name="text">Bought by others.</textarea><button>Go</button></form>`,
      )
      await page.getByRole('button', { name: 'Go' }).click()
      await page.getByText('R4005').first().waitFor()
      expect(await archive.count()).toEqual(before)
    })
  })

  test('an article ten times this length weighs less than 50 KB in all, as it is sent', async () => {
    const one = makeRecord()
    const ids = new Set([one.actors, one.statements, one.events, one.times].flatMap((all) => all.map((x) => x.id)))
    const shift = (value: unknown, by: number, n: number): unknown => {
      if (typeof value === 'string') return ids.has(value) ? `${value}x${n}` : value
      if (Array.isArray(value)) return value.map((v) => shift(v, by, n))
      if (typeof value !== 'object' || value === null) return value
      const moved = Object.entries(value).map(([key, v]) => {
        if (key === 'start' || key === 'end') return [key, v + by]
        return [key, shift(v, by, n)]
      })
      return Object.fromEntries(moved)
    }
    const ten = Array.from({ length: 10 }, (_, n) => shift(one, n * (one.text.length + 2), n) as typeof one)
    const all = <K extends 'blocks' | 'voices' | 'actors' | 'statements' | 'events' | 'times'>(key: K) =>
      ({ [key]: ten.flatMap((r): unknown[] => r[key]) }) as Pick<typeof one, K>
    await archive.add({
      ...one,
      id: 'r-long',
      text: ten.map(() => one.text).join('\n\n'),
      ...all('blocks'),
      ...all('voices'),
      ...all('actors'),
      ...all('statements'),
      ...all('events'),
      ...all('times'),
    })
    const context = await browser.newContext()
    const page = await context.newPage()
    const finished: Request[] = []
    page.on('requestfinished', (r) => finished.push(r))
    await page.goto(`${server.url}articles/r-long`, { waitUntil: 'networkidle' })
    // the network may be idle while a busy machine still builds the page; the foot comes last
    await page.locator('footer.foot').waitFor()
    expect(await page.locator('.finding').count()).toBe(150)
    // asked now and not as each finishes: one that comes late (an icon) would be asked of a closed page
    const sent = await Promise.all(finished.map((r) => r.sizes()))
    const weight = sent.reduce((sum, s) => sum + s.responseBodySize, 0)
    await context.close()
    expect(weight).toBeGreaterThan(10_000)
    expect(weight).toBeLessThan(50_000)
  })
})
