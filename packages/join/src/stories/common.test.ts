/** Stories of a busy time: what many of them speak of joins none. */
import { expect, test } from 'vitest'
import type { ArticleFacts, Placed } from '../types.ts'
import { uncommon } from './common.ts'
import { packHashes } from './pack.ts'
import { seenOf } from './seen.ts'
import type { Sketch } from './sketch.ts'

const of = (...hashes: number[]) => packHashes(new Map(hashes.map((h) => [h, 9])))
/** An article of that story which speaks of these. */
const article = (seq: number, group: number | null, ...hashes: number[]): Placed<Sketch> => ({
  ...{ local: '', keys: [], group },
  article: { seq } as ArticleFacts,
  sketch: {
    ...{ terms: of(), lead: of(...hashes), head: of(), names: of(...hashes), numbers: of(), sentences: of() },
    ...{ quoted: of(), vector: '', deed: '', day: 1, days: [], told: [], year: null, weekday: null },
  },
})

test('what eight stories in sight tell of is left out, wherever it stands; what is a story’s own stays', () => {
  const items = Array.from({ length: 8 }, (_, i) => article(i, i, 1, 100 + i))
  for (const [i, seen] of uncommon(items).entries()) {
    expect([...seen.names.hashes]).toEqual([100 + i])
    expect([...seen.lead.hashes]).toEqual([100 + i])
    expect(seen.lead.sum).toBe(9)
  }
})

test('a name of one long story is its own, and of few stories theirs', () => {
  const long = Array.from({ length: 40 }, (_, i) => article(i, 7, 1, 100 + i))
  const few = Array.from({ length: 7 }, (_, i) => article(50 + i, null, 2))
  const items = [...long, ...few]
  expect(uncommon(items)).toEqual(items.map((item) => seenOf(item.sketch)))
})
