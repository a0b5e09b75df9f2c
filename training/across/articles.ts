/** Articles to learn stories from, with their sketches; what the reader made of them is kept in training/data. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { loadModel } from '../../packages/core/load/node.ts'
import { createReader, type Lexis, type Record } from '../../packages/core/src/index.ts'
import { type Sketch, sketchOf } from '../../packages/join/src/stories/sketch.ts'
import { readOwn } from './own.ts'

export interface Labelled {
  readonly topic: string
  readonly story: string
  readonly split: string
  readonly sketch: Sketch
}

interface Line {
  id: string
  text: string
  topic: string
  subtopic: string
  split: string
  url?: string
  published?: string
}

export function readArticles(lexis: Lexis): { readonly ecb: readonly Labelled[]; readonly own: readonly Labelled[] } {
  const reader = createReader({ model: loadModel() })
  const gold = path.resolve(import.meta.dirname, '../../../shared/gold/across/ecbplus.dev.jsonl')
  const lines = readFileSync(gold, 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as Line)
  const kept = path.join(import.meta.dirname, '../data/across-records.jsonl')
  if (!existsSync(kept)) {
    mkdirSync(path.dirname(kept), { recursive: true })
    const records = lines.map(({ id, text, url, published }) =>
      reader.read({ id, text, url, published: published?.slice(0, 10) }),
    )
    writeFileSync(kept, records.map((r) => `${JSON.stringify(r)}\n`).join(''))
  }
  const records = readFileSync(kept, 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as Record)
  const own = readOwn(new URL('./stories.txt', import.meta.url))
  return {
    ecb: lines.map((l, i) => ({
      topic: l.topic,
      story: l.subtopic,
      split: l.split,
      sketch: sketchOf(records[i]!, lexis),
    })),
    own: own.map(({ id, set, story, text, published }) => ({
      topic: set,
      story,
      split: 'train',
      sketch: sketchOf(reader.read({ id, text, published }), lexis),
    })),
  }
}
