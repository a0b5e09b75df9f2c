/** An archive of a busy time: hundreds of stories are told at once, by the same people. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { manyArticles } from '../../../bench/many/articles.ts'
import { openArchive } from '../src/index.ts'

test('stories told at one time do not become one', { timeout: 120_000 }, async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'readout-busy-'))
  const archive = await openArchive({ dir })
  // the first three hundred of very many: some two hundred and forty tales of a few days, which share a third of their people
  const records = []
  for (const record of manyArticles({ articles: 50_000, statements: 8 })) {
    if (records.push(record) === 300) break
  }
  await archive.addAll(records, { trusted: true })
  const { groups } = await archive.questions.stories({ limit: 200 })
  expect(groups.length).toBeGreaterThan(20)
  expect(Math.max(...groups.map((g) => g.articles))).toBeLessThan(25)
  await archive.close()
  rmSync(dir, { recursive: true })
})
