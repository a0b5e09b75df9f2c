/** Articles to learn stories from, with their sketches; what the reader made of them is kept in training/data. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { loadModel } from '../../packages/core/load/node.ts'
import { createReader, type Lexis, type Record } from '../../packages/core/src/index.ts'
import { type Sketch, sketchOf } from '../../packages/join/src/stories/sketch.ts'
import { parse } from './happenings.ts'
import { readOwn } from './own.ts'

export interface Labelled {
  readonly id: string
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

export interface Articles {
  readonly ecb: readonly Labelled[]
  /** Our own short sets. */
  readonly own: readonly Labelled[]
  /** Our own happenings, with the pairs that must stay apart. */
  readonly happenings: readonly Labelled[]
  readonly apart: readonly (readonly [string, string])[]
  /** News as long as it is on the web, each on a matter of its own: every other article of Wikinews of 2019 and 2020, with its day. */
  readonly strangers: readonly Labelled[]
}

export function readArticles(lexis: Lexis): Articles {
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
  const wikinews = gunzipSync(readFileSync(path.join(gold, '../../raw/wikinews-dev.jsonl.gz'))).toString()
  const long = wikinews
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as { id: string; title: string; text: string; published: string })
    .filter((_, i) => i % 2 === 0)
  const folder = path.join(import.meta.dirname, 'train')
  const happenings = readdirSync(folder)
    .filter((f) => f.endsWith('.txt'))
    .sort()
    .flatMap((f) => parse(readFileSync(path.join(folder, f), 'utf8'), f))
  return {
    strangers: long.map(({ id, title, text, published }) => ({
      id,
      topic: id,
      story: id,
      split: 'train',
      sketch: sketchOf(reader.read({ id, text: `${title}\n\n${text}`, published }), lexis),
    })),
    happenings: happenings.flatMap((h) =>
      h.articles.map(({ id, text, published, story }) => ({
        id,
        topic: h.name,
        story: `${h.name} ${story}`,
        split: 'train',
        sketch: sketchOf(reader.read({ id, text, published }), lexis),
      })),
    ),
    apart: happenings.flatMap((h) => h.apart.map((a) => a.articles)),
    ecb: lines.map((l, i) => ({
      id: l.id,
      topic: l.topic,
      story: l.subtopic,
      split: l.split,
      sketch: sketchOf(records[i]!, lexis),
    })),
    own: own.map(({ id, set, story, text, published }) => ({
      id,
      topic: set,
      story,
      split: 'train',
      sketch: sketchOf(reader.read({ id, text, published }), lexis),
    })),
  }
}
