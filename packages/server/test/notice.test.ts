/** A line above every page of an app, and the way to an example from an archive that is empty. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Archive, openArchive } from '@readout/archive'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { manyArticles } from '../../../bench/many/articles.ts'
import { type AppOptions, createApp } from '../src/index.ts'
import { makeRecord } from './fixture.ts'

let dir: string
let archive: Archive
beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'readout-notice-'))
  archive = await openArchive({ dir })
})
afterEach(async () => {
  await archive.close()
  rmSync(dir, { recursive: true })
})

const page = async (at: string, options: Partial<AppOptions>) => {
  const app = createApp({ archive, reader: { read: () => makeRecord() }, ...options })
  return await (await app.request(`http://localhost${at}`, { headers: { accept: 'text/html' } })).text()
}
const NOTICE = { words: 'Made up <all of it>.', href: 'http://127.0.0.1:9/', label: 'Your own' }

test.each(['/', '/stories', '/search', '/errors', '/nothing/here', '/articles/r-none'])(
  '%s carries the line where there is one, and none where there is none',
  async (at) => {
    const noted = await page(at, { notice: NOTICE })
    expect(noted).toContain('role="note"')
    expect(noted).toMatch(/Made up &lt;all of it&gt;\.\s+<a href="http:\/\/127\.0\.0\.1:9\/">Your own<\/a>/)
    expect(await page(at, {})).not.toContain('role="note"')
  },
)

test('an archive that tells no story yet shows the way to an example as soon as there is one, a fuller one does not', async () => {
  let at: string | undefined
  const example = () => at
  expect(await page('/', { example })).not.toContain('example')
  at = 'http://127.0.0.1:9/'
  expect(await page('/', { example })).toContain(`href="${at}"`)
  // one article of one's own is not yet what the pages are for
  await archive.add(makeRecord())
  expect(await page('/', { example })).toContain(`href="${at}"`)
  await archive.addAll([...manyArticles({ articles: 40, statements: 4 })])
  expect(await page('/', { example })).not.toContain(`href="${at}"`)
})
