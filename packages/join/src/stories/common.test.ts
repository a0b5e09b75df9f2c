/** Stories of a busy time: what many of them speak of joins none. */
import { createLexis } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { expect, test } from 'vitest'
import { manyArticles } from '../../../../bench/many/articles.ts'
import { Joiner } from '../engine.ts'
import { MemoryStore } from '../memory.ts'
import { KINDS } from '../rooms.ts'
import { factsOf } from '../run.ts'
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

test('hundreds of stories at one time do not become one', { timeout: 60_000 }, async () => {
  const store = new MemoryStore()
  const joiner = new Joiner({ store, rooms: [KINDS.copy!.room, KINDS.story!.room], lexis: createLexis(loadModel()) })
  let seq = 0
  // the first three hundred of many: two hundred and forty tales of a few days, a third of their people shared
  for (const record of manyArticles({ articles: 50_000 })) {
    if (++seq > 300) break
    await joiner.add({ seq, ...factsOf(record) }, record)
  }
  const sizes = [...store.groups('story')].map(([, items]) => items.length)
  expect(Math.max(...sizes)).toBeLessThan(25)
})
