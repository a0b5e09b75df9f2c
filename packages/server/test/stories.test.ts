/** Stories, articles side by side and quotations as pages: turns, altered words, long and strange input, a story of 400 articles. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Archive, openArchive } from '@readout/archive'
import type { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../src/index.ts'
import { makeRecord } from './fixture.ts'
import { makeTold, PLANNED, strangeTold, type Told } from './told.ts'

const dirs: string[] = []
const open: Archive[] = []
afterAll(async () => {
  for (const archive of open) await archive.close()
  for (const dir of dirs) rmSync(dir, { recursive: true })
})

async function appOf(told: readonly Told[]): Promise<{ app: Hono; archive: Archive; story: number }> {
  const dir = mkdtempSync(path.join(tmpdir(), 'readout-stories-'))
  dirs.push(dir)
  const archive = await openArchive({ dir })
  open.push(archive)
  await archive.addAll(told.map(makeTold))
  const reader = { read: () => makeRecord() }
  const app = createApp({
    archive,
    reader,
    now: () => Date.UTC(2026, 2, 14),
    log: (e) => expect.unreachable(String(e)),
  })
  return { app, archive, story: (await archive.questions.stories()).groups[0]?.id ?? 1 }
}
const page = async (app: Hono, at: string) => {
  const answer = await app.request(`http://localhost${at}`, { headers: { accept: 'text/html' } })
  const text = await answer.text()
  expect(answer.status, text.slice(0, 2000)).toBe(200)
  return text
}
// biome-ignore lint/suspicious/noExplicitAny: looked into by its tests
const data = async (app: Hono, at: string): Promise<any> => (await app.request(`http://localhost${at}.json`)).json()
/** What is read, without tags; white space is one space. */
const words = (html: string) =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', '’')
    .replace(/\s+/g, ' ')

const OFF: Told = {
  ...PLANNED,
  id: 't-off',
  outlet: 'The Sundry Gull',
  title: 'Signing of Orla weir treaty cancelled',
  published: '2026-02-20T09:30',
  text: 'A signing of the Orla weir treaty by Vell and Sundry was cancelled on Friday at the request of the Sundry dyke guild. “We will open the Orla weir before the signing,” said Mira Oken.',
  event: { trigger: 'signing', status: 'cancelled', when: '2026-02-27', why: 'cancelled' },
  quote: '“We will open the Orla weir before the signing,”',
}

let app: Hono
let archive: Archive
let story: number
beforeAll(async () => {
  ;({ app, archive, story } = await appOf([PLANNED, OFF]))
})

test('the list says who tells a story, on which days, and what turned last', async () => {
  const html = await page(app, '/stories')
  expect(words(html)).toContain('2 articles by 2 outlets')
  expect(words(html)).toContain('18 February 2026 to 20 February 2026')
  expect(words(html)).toMatch(/cancelled on 20 February 2026 : The signing of the Orla weir treaty/)
  expect(html).toContain('<svg class="strip"')
})

test('the story tells its articles by day and the turns of its events, at whose request, with the way to the words', async () => {
  const html = await page(app, `/stories/${story}`)
  const text = words(html)
  expect(text.indexOf('18 February 2026 1 article')).toBeGreaterThan(0)
  expect(text).toContain('first report')
  const turns = [
    'planned',
    '18 February 2026',
    'Weir Courier',
    'cancelled',
    '20 February 2026',
    'The Sundry Gull',
    'guild',
  ]
  expect(text).toMatch(new RegExp(turns.join('.*')))
  expect(html).toContain('href="/articles/t-off#e1"')
  expect(text).toMatch(/Who said what .*Mira Oken/)
  expect(html).toContain('<del>')
  expect(text).toContain('[left out: not ]')
  expect(html).toContain(`/stories/${story}/compare`)
  const { events, said, reporters } = await data(app, `/stories/${story}`)
  expect(events[0].turns.map((t: { status: string }) => t.status)).toEqual(['planned', 'cancelled'])
  expect(said.voices[0].name).toBe('Mira Oken')
  expect(reporters.first.map((a: { id: string }) => a.id)).toEqual(['t-planned'])
})

test('side by side: a table with headers of rows and columns, each cell with the way to the words', async () => {
  const html = await page(app, `/stories/${story}/compare?articles=t-off,t-planned`)
  expect(html).toMatch(/<th scope="col" role="columnheader" dir="auto"><a href="\/articles\/t-off">The Sundry Gull/)
  expect(html).toMatch(/<th scope="row" role="rowheader" dir="auto"><a href="\/events\/\d+">Signing<\/a>/)
  expect(html).toContain('href="/articles/t-planned#e1"')
  expect(html).toContain('<del><span class="hidden">[left out: </span>not<span class="hidden">]</span></del>')
  const asked = await data(app, `/stories/${story}/compare`)
  expect(asked.articles.map((a: { id: string }) => a.id).sort()).toEqual(['t-off', 't-planned'])
  const form = await page(app, `/stories/${story}/compare?articles=t-off&articles=t-planned`)
  expect(words(form)).toContain('The Sundry Gull')
})

test.each([
  ['compare?articles=nope', 404, 'R3041'],
  ['compare?articles=a,b,c,d,e,f,g', 404, 'R3041'],
])('%s is %i %s', async (at, status, code) => {
  const answer = await app.request(`http://localhost/stories/${story}/${at}`)
  expect(answer.status).toBe(status)
  expect(await answer.text()).toContain(code)
})

test('a quotation: who had it first, and the others word by word', async () => {
  const [line] = (await archive.questions.drift()).groups
  const html = await page(app, `/quotes/${line!.id}`)
  expect(words(html)).toMatch(/First seen Weir Courier: .*Also printed .*The Sundry Gull/)
  expect(html).toContain('href="/articles/t-off#s1"')
  expect(html).toContain('<del>')
  expect(words(await page(app, '/drift'))).toMatch(/Mira Oken .*first in Weir Courier .*so in The Sundry Gull/)
  const csv = await app.request(`http://localhost/quotes/${line!.id}.csv`)
  expect(await csv.text()).toContain('[-not-]')
})

test('one article that stands alone, and none, are said to be so', async () => {
  const alone = await appOf([PLANNED])
  expect(await page(alone.app, '/stories')).toContain('No story is told by two articles yet.')
  const own = await alone.archive.questions.storyOf('t-planned')
  if (own !== null) {
    expect(words(await page(alone.app, `/stories/${own}`))).toContain('One article')
    expect(words(await page(alone.app, `/stories/${own}/compare`))).toContain(
      'One article alone can be held beside nothing.',
    )
  }
  const none = await appOf([])
  for (const at of ['/stories/1', '/stories/1/compare', '/quotes/1'])
    expect((await none.app.request(`http://localhost${at}`)).status).toBe(404)
})

test('names of 300 characters, other directions, quotations of 20,000 characters, no day, and markup as words', async () => {
  const name = `Ola <b>Vint</b> ${'Quillon'.repeat(42)}`.slice(0, 300)
  const strange = strangeTold(name)
  const told = await appOf([PLANNED, OFF, strange])
  const html = await page(told.app, `/stories/${told.story}`)
  expect(html).not.toContain('<b>Vint')
  expect(words(html)).toContain('Day not known')
  expect(html).toMatch(/<h4 dir="auto"><a href="\/articles\/t-strange">/)
  expect(html).toMatch(/<details class="rest"><summary>The rest of it, 20,\d{3} characters in all<\/summary>/)
  const compared = await page(told.app, `/stories/${told.story}/compare?articles=t-strange,t-off`)
  expect(compared).not.toContain('<b>Vint')
  expect(compared.length).toBeLessThan(60_000)
})

test('a story of 400 articles: all of them counted, most behind folds, the page small', async () => {
  const many = Array.from({ length: 400 }, (_, i): Told => {
    const day = `2026-02-${String(18 + Math.floor(i / 40)).padStart(2, '0')}`
    const base = i % 2 === 0 ? PLANNED : OFF
    return {
      ...base,
      id: `m-${i}`,
      outlet: `Outlet ${i % 37}`,
      published: i % 41 === 0 ? null : day,
      title: `${base.title} (${i})`,
    }
  })
  const told = await appOf(many)
  const { groups } = await told.archive.questions.stories()
  const size = groups[0]!.articles
  expect(size).toBeGreaterThan(300)
  const html = await page(told.app, `/stories/${groups[0]!.id}`)
  expect(words(html)).toContain(`${size} articles by 37 outlets`)
  expect(words(html)).toMatch(/\d+ more articles of this day/)
  expect(html.length).toBeLessThan(400_000)
  const compared = await page(told.app, `/stories/${groups[0]!.id}/compare`)
  expect(compared.length).toBeLessThan(80_000)
}, 240_000)
