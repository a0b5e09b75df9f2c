import { validateRecord } from '@readout/core/validate'
import { expect, test } from 'vitest'
import { manyArticles } from '../bench/many/articles.ts'

test('what is generated are records, the same every time', () => {
  const once = [...manyArticles({ articles: 60 })]
  for (const record of once) expect(validateRecord(record)).toEqual([])
  expect([...manyArticles({ articles: 60 })]).toEqual(once)
  const statements = once.reduce((n, r) => n + r.statements.length, 0) / once.length
  expect(statements).toBeGreaterThan(17)
  expect(statements).toBeLessThan(23)
})
