/** What no editor would print, on every page that shows it: no page breaks of it, on a phone and on a desk. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Archive, openArchive } from '@readout/archive'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, withChromium } from '../../../../test/chromium.ts'
import { type RunningServer, startServer } from '../../src/index.ts'
import { makeRecord } from '../fixture.ts'
import { LONG, PEOPLE, RTL } from '../people.ts'
import { makeTold, PLANNED, strangeTold, type Told } from '../told.ts'
import { faultsOf, faulty, listen } from './visits.ts'

if (!withChromium.available)
  console.warn('\nSKIPPED packages/server/test/browser/strange.test.ts: no Chromium here (apt-get install chromium)\n')

const ARTICLES = 400
const ALTERED: Partial<Told> = {
  text: PLANNED.text.replace('not open', 'open'),
  quote: PLANNED.quote.replace('not open', 'open'),
}
const STRANGE = strangeTold(LONG)

describe.skipIf(!withChromium.available)('in Chromium', () => {
  let dir: string
  let archive: Archive
  let server: RunningServer
  let browser: Browser
  const pages: string[] = []

  beforeAll(async () => {
    dir = mkdtempSync(path.join(tmpdir(), 'readout-strange-'))
    archive = await openArchive({ dir })
    const many = Array.from(
      { length: ARTICLES },
      (_, i): Told => ({
        ...PLANNED,
        ...(i % 2 === 0 ? {} : ALTERED),
        id: `m-${i}`,
        outlet: `Outlet ${i % 37}`,
        published: i % 41 === 0 ? null : `2026-02-${String(18 + Math.floor(i / 40)).padStart(2, '0')}`,
        title: `${PLANNED.title} (${i})`,
      }),
    )
    await archive.addAll([...many, STRANGE].map(makeTold))
    await archive.addAll(PEOPLE)
    const { questions } = archive
    const story = (await questions.stories()).groups.toSorted((a, b) => b.articles - a.articles)[0]!
    expect(story.articles).toBeGreaterThan(ARTICLES / 2)
    const idOf = async (name: string) => {
      const called = await questions.whoMay(name)
      return called.found === 'one' ? called.actor.id : expect.unreachable(`${name} is not one`)
    }
    const [long, rtl] = [await idOf(LONG), await idOf(RTL)]
    const drift = (await questions.drift()).groups[0]!.id
    pages.push('', 'stories', `stories/${story.id}`, `stories/${story.id}/compare`)
    pages.push(`stories/${story.id}/compare?articles=t-strange,m-1`, 'articles/t-strange', 'drift', `quotes/${drift}`)
    pages.push('actors', `actors/${long}`, `actors/${rtl}`, `pairs?a=${long}&b=${rtl}`, `pairs?a=${LONG}`, 'outlets')
    pages.push(`outlets/${encodeURIComponent(STRANGE.outlet)}`, 'events', 'agenda?month=2026-02', 'unfulfilled')
    pages.push(`search?q=${encodeURIComponent('weir must stand')}`, `search?q=${'q'.repeat(400)}`)
    server = await startServer({
      archive,
      port: 0,
      reader: { read: () => makeRecord() },
      now: () => Date.UTC(2026, 1, 24),
    })
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await archive?.close()
    rmSync(dir, { recursive: true })
  })

  test.each([320, 1320])('at %i px', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' })
    const complaints = listen(page, server.url)
    const faults: { [at: string]: string[] } = {}
    for (const at of pages) {
      await page.goto(server.url + at)
      const found = [...(await faultsOf(page)), ...complaints.splice(0).filter(faulty)]
      if (found.length > 0) faults[at.slice(0, 80)] = found
    }
    await page.close()
    expect(faults).toEqual({})
  })
})
