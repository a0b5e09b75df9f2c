/**
 * Learns which mentions of a story tell one event, and writes packages/join/src/events/weights.ts:
 *
 *     node training/across/events.ts
 *
 * From gold mentions and chains of ECB+ (split train, story by story), the happenings of the look fold beside this file, with our own mentions,
 * and, for how words go together, the events of the bank's train fold. Needs ../shared. ECB+'s split dev and the blind happenings are not opened.
 * Weights hold for the word vectors of the model that they were learnt with.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createLexis } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { analysisOf, recordOf } from '../../bench/across-records.ts'
import { itemsOf, itemsOfMentions } from '../../packages/join/src/events/items.ts'
import { mayBeOne, PAIR_NUMBERS, pairNumbers } from '../../packages/join/src/events/pair.ts'
import { ready } from '../../packages/join/src/events/ready.ts'
import type { EventSketch } from '../../packages/join/src/events/sketch.ts'
import { headOf } from '../../packages/join/src/events/words.ts'
import type { Item, Placed } from '../../packages/join/src/types.ts'
import { bankDocuments } from '../bank/documents.ts'
import { foldOf } from '../bank/folds.ts'
import { boost, packTrees } from './boost.ts'
import { learnRelated, numbersFrom, SIZE } from './related.ts'

const here = import.meta.dirname
const ACROSS = path.resolve(here, '../../../shared/gold/across')
const WEIGHTS = path.resolve(here, '../../packages/join/src/events/weights.ts')
/** One of so many pairs that are not one event is learnt from, where their words differ. */
const KEPT = 0.5
/** How much a story of ours weighs beside one of ECB+: it is of our own mentions, dated, and there are few. */
const OURS = 2.4

interface Line {
  readonly id: string
  readonly text?: string
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
  readonly split?: string
  readonly subtopic?: string
  readonly story?: string
  readonly kind?: string
  readonly articles?: readonly string[]
  readonly mentions?: readonly { start: number; end: number; chain: string; type: string }[]
  readonly members?: readonly { article: string; start: number; end: number }[]
}
const read = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l))
const pageOf = (l: Line) => ({ id: l.id, text: l.text!, ...(l.published ? { published: l.published } : {}) })
function placed(l: Line, seq: number, items: readonly Item<EventSketch>[]): Placed<EventSketch>[] {
  const record = recordOf(pageOf(l))
  const published = l.published ?? record.published?.value ?? null
  const article = { seq, id: l.id, title: l.title ?? null, outlet: l.outlet ?? null, url: null, published }
  return items.map((item) => ({ ...item, article, group: null }))
}

const lexis = createLexis(loadModel())
const lines = read(path.join(ACROSS, 'ecbplus.dev.jsonl')).filter((l) => l.text && l.split === 'train')

// ---- how words go together
const heads = (texts: Iterable<string>) => [...texts].map((t) => headOf(t, 0, t.length))
// of the bank alone: learnt from the chains below too, it would look surer there than it is
const related = learnRelated(
  bankDocuments((name) => foldOf(name) === 'train').map(({ text, gold }) =>
    gold.events.map((e) => heads([e.trigger, ...(e.also ?? [])].map((s) => text.slice(s.start, s.end)))),
  ),
  lexis,
)
const scale = Math.max(...related.map(Math.abs)) / 127
const packed = Int8Array.from(related, (w) => Math.round(w / scale))
const width = packed.length / SIZE
const seenAs = (v: Float32Array) => {
  const out = new Float32Array(SIZE)
  for (let k = 0; k < SIZE; k++) for (let d = 0; d < width; d++) out[k]! += packed[k * width + d]! * scale * v[d]!
  return out
}

// ---- pairs of mentions
const rows: number[] = []
const labels: number[] = []
const weights: number[] = []
const random = numbersFrom(7)
/** Chains: what each mention tells; '' what nobody has looked at. */
function learn(items: readonly Placed<EventSketch>[], chain: readonly string[], weight: number) {
  const mentions = ready(items, lexis, seenAs)
  for (let i = 0; i < items.length; i++)
    for (let j = i + 1; j < items.length; j++) {
      if (chain[i] === '' && chain[j] === '') continue
      const one = chain[i] === chain[j]
      if (!mayBeOne(mentions[i]!, mentions[j]!) || (!one && random() > KEPT)) continue
      for (const x of pairNumbers(mentions[i]!, mentions[j]!)) rows.push(x)
      labels.push(one ? 1 : 0)
      weights.push((100 / items.length) * weight * (one ? 1 : 1 / KEPT))
    }
}
for (const story of new Set(lines.map((l) => l.subtopic))) {
  const items: Placed<EventSketch>[] = []
  const chain: string[] = []
  lines.forEach((l, seq) => {
    if (l.subtopic !== story) return
    const given = l.mentions!.filter((m) => m.type === 'event')
    items.push(...placed(l, seq, itemsOfMentions(recordOf(pageOf(l)), given, lexis, analysisOf(pageOf(l)))))
    chain.push(...given.map((m) => m.chain))
  })
  learn(items, chain, 1)
}
console.error(`ECB+: ${labels.length} pairs`)

const look = path.join(mkdtempSync(path.join(tmpdir(), 'readout-')), 'look.jsonl')
execFileSync(process.execPath, [path.join(here, 'happenings.ts'), '--fold', 'look', '--out', look], { stdio: 'ignore' })
const happenings = read(look)
const articles = happenings.filter((l) => l.text)
const marked = happenings
  .filter((l) => l.kind === 'event')
  .flatMap((g) => g.members!.map((m) => ({ ...m, event: g.id })))
for (const story of happenings.filter((l) => l.kind === 'story')) {
  const items = articles.flatMap((l, seq) =>
    story.articles!.includes(l.id) ? placed(l, seq, itemsOf(recordOf(pageOf(l)), lexis)) : [],
  )
  const chain = items.map(({ article, sketch: s }) => {
    const met = marked.filter((m) => m.article === article.id && m.start < s.end && s.start < m.end)
    const shared = (m: { start: number; end: number }) => Math.min(m.end, s.end) - Math.max(m.start, s.start)
    return met.sort((a, b) => shared(b) - shared(a))[0]?.event ?? ''
  })
  learn(items, chain, OURS)
}
console.error(`with happenings: ${labels.length} pairs`)

const trees = boost(
  {
    rows: Float32Array.from(rows),
    width: PAIR_NUMBERS,
    labels: Uint8Array.from(labels),
    weights: Float32Array.from(weights),
  },
  { trees: 120, depth: 5, rate: 0.12, least: 20 },
)
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
writeFileSync(
  WEIGHTS,
  `/** Made by training/across/events.ts; learnt from ECB+ (annotation CC BY 3.0, Cybulska and Vossen 2014) among others: CC BY-SA 4.0. */
// biome-ignore-all format: made by a script
export const RELATED_SIZE = ${SIZE}
export const RELATED_SCALE = ${Number(scale.toPrecision(6))}
export const RELATED = '${base64(new Uint8Array(packed.buffer))}'
export const TREES = '${base64(packTrees(trees))}'
`,
)
