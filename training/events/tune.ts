/**
 * Step 6 of the learnt events: chooses the thresholds on the bank's look fold, one after the other, by the sum of what counts:
 *
 *     node training/events/tune.ts ../shared
 *
 * prints the best values for packages/core/src/events/thresholds.ts. Blind articles are not opened.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { toFlat } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { findActors, findPlaces } from '../../packages/core/src/actors/index.ts'
import { findEvents } from '../../packages/core/src/events/index.ts'
import { THRESHOLDS } from '../../packages/core/src/events/thresholds.ts'
import { createLanguage } from '../../packages/core/src/language/index.ts'
import { readPage } from '../../packages/core/src/page/index.ts'
import { Heads } from '../../packages/core/src/predicates/index.ts'
import { createReader } from '../../packages/core/src/read/index.ts'
import { findAttributions } from '../../packages/core/src/statements/index.ts'
import { findTimes } from '../../packages/core/src/time/index.ts'
import { foldOf } from '../bank/folds.ts'

const shared = path.resolve(process.argv[2] ?? '../shared')
const { score, loadGold } = await import(path.join(shared, 'score/records.mjs'))
const aliases = JSON.parse(readFileSync(path.join(shared, 'score/aliases.json'), 'utf8'))
// biome-ignore lint/suspicious/noExplicitAny: the scorer has no types
const docs: any[] = loadGold(path.join(shared, 'gold/bank/records')).filter((d: any) => foldOf(d.name) === 'look')
const model = loadModel()
const reader = createReader({ model })
const language = createLanguage(model)
const heads = new Heads(language.upper.shape, language.upper.data, language.upper.sums)
const prepared = docs.map((d) => {
  const page = { id: d.name, text: d.text, published: d.gold.published ?? undefined }
  const record = reader.read(page)
  const article = readPage(page)
  const analysis = language.analyse(article)
  const times = findTimes(article, analysis, { apparatus: true })
  const cast = findActors(article, analysis, findAttributions(article, analysis), null)
  const places = findPlaces(article, analysis, cast)
  const { statements } = record
  return () => ({ ...record, ...findEvents({ article, analysis, times, cast, places, statements, heads }) })
})

function measure() {
  docs.forEach((d, i) => {
    d.pred = toFlat(prepared[i]!())
  })
  const e = score(docs, { aliases }).events
  return {
    f: e.all.f1,
    r: e.all.r,
    end: e.endToEnd.f1,
    parties: e.participants.f1,
    joined: e.joining.mentionRecall,
    where: e.where.f1,
    value: e.all.f1 + 1.5 * e.endToEnd.f1 + e.participants.f1 + 0.3 * e.joining.mentionRecall + 0.15 * e.where.f1,
  }
}
const GRID: [keyof typeof THRESHOLDS, number[]][] = [
  ['trigger', [0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65]],
  ['join', [0.15, 0.25, 0.35, 0.45, 0.55, 0.65]],
  ['novelty', [0, 0.2, 0.4, 0.7, 1]],
  ['none', [0.4, 0.6, 0.8, 1]],
  ['lexicon', [1, 1.5, 2, 3, 5]],
  ['actor', [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5]],
  ['recipient', [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5]],
  ['place', [0.3, 0.4, 0.5, 0.6]],
  ['mention', [0.15, 0.25, 0.35]],
]
let best = measure()
console.log('before', best)
for (let round = 0; round < 2; round++)
  for (const [name, values] of GRID) {
    let kept = THRESHOLDS[name]!
    for (const v of values) {
      if (v === kept) continue
      THRESHOLDS[name] = v
      const m = measure()
      if (m.value > best.value + 1e-6) {
        best = m
        kept = v
      }
    }
    THRESHOLDS[name] = kept
    console.log(
      round,
      name,
      kept,
      JSON.stringify(best, (_, v) => (typeof v === 'number' ? Math.round(v * 1000) / 1000 : v)),
    )
  }
console.log(JSON.stringify(THRESHOLDS))
