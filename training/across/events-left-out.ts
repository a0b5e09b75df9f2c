/**
 * How joining of events does on happenings that it has not learnt from: each happening of the folds train and look is grouped, stories given, by
 * trees that were learnt without it (in so many parts), and scored. Prints across F, history, where it turned and figures.
 *
 *     node training/across/events-left-out.ts [--parts 4] [--trees 80]
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createLexis } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { recordOf } from '../../bench/across-records.ts'
import { groupsBy } from '../../packages/join/src/events/arrange.ts'
import { describeHappening } from '../../packages/join/src/events/describe.ts'
import { eventModel, modelOf, unpackForest } from '../../packages/join/src/events/model.ts'
import { PAIR_NUMBERS } from '../../packages/join/src/events/pair.ts'
import { SECOND_NUMBERS } from '../../packages/join/src/events/second.ts'
import { boost, packTrees } from './boost.ts'
import { ecbStories, happeningLines, happeningStories, type Line, pageOf, pairsFrom, read, secondPairsFrom } from './event-gold.ts'

const { score } = await import(path.resolve(import.meta.dirname, '../../../shared/score/across.mjs'))
const { values: o } = parseArgs({
  options: { parts: { type: 'string' }, trees: { type: 'string' }, ours: { type: 'string' }, ecb: { type: 'string' }, now: { type: 'boolean' }, two: { type: 'string' }, keep: { type: 'string' } },
})
const parts = Number(o.parts ?? 4)
const ours = Number(o.ours ?? 2.4)
const lexis = createLexis(loadModel())
const lines: Line[] = [...happeningLines('train'), ...happeningLines('look')]
const dev = read(path.resolve(import.meta.dirname, '../../../shared/gold/across/happenings.dev.jsonl'))
const toldDev = happeningStories(dev, lexis)
const told = happeningStories(lines, lexis)
const names = [...new Set(told.map((t) => t.name))].sort()
const seenAs = eventModel().seen
const P = { rows: [] as number[], labels: [] as number[], weights: [] as number[] }
const ecb = { rows: [] as number[], labels: [] as number[], weights: [] as number[] }
if (!o.now) for (const [k, s] of ecbStories(lexis).entries()) if (k % Number(o.ecb ?? 3) === 0) pairsFrom(s, lexis, seenAs, Number(o.ecb ?? 3), ecb)
console.error(`ECB+ ${ecb.labels.length}`)
const models: [string[], ReturnType<typeof eventModel>][] = []
let preds: object[] = []
const clock = performance.now()
const gather = (t: (typeof told)[number], all: Line[], model: ReturnType<typeof eventModel>) => {
  const byId = new Map(all.filter((l) => l.text).map((l) => [l.id, l]))
  return groupsBy(t.items, lexis, model, cut).map((g) => {
    const items = g.map((i) => t.items[i]!)
    const of = new Map(items.map((i) => [i.article.seq, recordOf(pageOf(byId.get(i.article.id)!))]))
    const h = describeHappening(items, (seq) => of.get(seq)!)
    return { kind: 'event', label: h.label, members: h.members, figures: h.figures, history: h.history.map((e) => ({ date: e.date, article: e.article.id, status: e.status })) }
  })
}
let cut = { joined: 0.2, surest: 0.5 }
let last = eventModel()
for (let p = 0; p < (o.now ? 1 : parts); p++) {
  const out = o.now ? names : names.filter((_, i) => i % parts === p)
  const own = { rows: [...ecb.rows], labels: [...ecb.labels], weights: [...ecb.weights] }
  if (!o.now) {
    for (const t of told) if (!out.includes(t.name)) pairsFrom(t, lexis, seenAs, ours, own)
    last = modelOf(packTrees(boost({ rows: Float32Array.from(own.rows), width: PAIR_NUMBERS, labels: Uint8Array.from(own.labels), weights: Float32Array.from(own.weights) }, { trees: Number(o.trees ?? 80), depth: 5, rate: 0.15, least: 20 })), null)
  }
  models.push([out, last])
  console.error(`part ${p}: ${own.labels.length} pairs, ${Math.round(performance.now() - clock)} ms`)
}
const say = (what: string, gold: Line[], pred: object[]) => {
  const r = score(gold, JSON.parse(JSON.stringify(pred)), { kinds: ['event'] })
  const n = (x: number | undefined) => (x ?? 0).toFixed(3)
  console.log(`${what}: across ${n(r.event.across.f1)} (p ${n(r.event.across.p)} r ${n(r.event.across.r)}) history ${n(r.history.entries.f1)} (p ${n(r.history.entries.p)} r ${n(r.history.entries.r)}) status right ${n(r.history.accuracyOnFound)} whole ${n(r.history.whole)} turned ${n(r.history.wholeWhereItTurned)} figures ${n(r.history.figures.f1)} (p ${n(r.history.figures.p)} r ${n(r.history.figures.r)})`)
}
const sec = new Map(told.map((t) => {
  const p = { rows: [] as number[], labels: [] as number[], weights: [] as number[] }
  if (!o.now) secondPairsFrom(t, lexis, models.find(([n]) => n.includes(t.name))![1], p)
  return [t, p] as const
}))
const two: [string[], ReturnType<typeof eventModel>][] = models.map(([n, m]) => {
  const all = { rows: [] as number[], labels: [] as number[], weights: [] as number[] }
  for (const [t, p] of sec) if (!n.includes(t.name)) for (const k of ['rows', 'labels', 'weights'] as const) for (const x of p[k]) all[k].push(x)
  console.error(`second: ${all.labels.length} pairs, ${all.labels.filter((x) => x).length} one; width ${all.rows.length / all.labels.length}`)
  const trees = boost({ rows: Float32Array.from(all.rows), width: SECOND_NUMBERS, labels: Uint8Array.from(all.labels), weights: Float32Array.from(all.weights) }, { trees: Number(o.two ?? 60), depth: 4, rate: 0.1, least: 20 })
  return [n, { ...m, second: unpackForest(packTrees(trees) as Uint8Array<ArrayBuffer>) }]
})
for (const surest of [0.2, 0.5]) for (const joined of [0.15, 0.25, 0.35, 0.45]) {
  cut = { joined, surest }
  say(`twice ${surest} ${joined} left`, lines, told.flatMap((t) => gather(t, lines, two.find(([n]) => n.includes(t.name))![1])))
  say(`twice ${surest} ${joined} dev `, dev, toldDev.flatMap((t) => gather(t, dev, two.at(-1)![1])))
}
for (const surest of [0.5]) for (const joined of [0.2]) {
  cut = { joined, surest }
  preds = told.flatMap((t) => gather(t, lines, models.find(([n]) => n.includes(t.name))![1]))
  say(`${surest} ${joined} left`, lines, preds)
  say(`${surest} ${joined} dev `, dev, toldDev.flatMap((t) => gather(t, dev, last)))
}
