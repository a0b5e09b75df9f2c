/**
 * How joining of events does on happenings that it has not learnt from: each happening of the folds train and look is grouped, stories given, by
 * trees that were learnt without it (in so many parts), and scored: across F, history, where it turned and figures; and the development side.
 *
 *     node training/across/events-left-out.ts [--parts 3] [--ecb 3]
 *
 * `--ecb 3` learns from every third story of ECB+ only, which is quicker. The second look is learnt from what the first makes of the happenings that
 * it was learnt without.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createLexis } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { recordOf } from '../../bench/across-records.ts'
import { type Cut, groupsBy } from '../../packages/join/src/events/arrange.ts'
import { byArticle, describeHappening } from '../../packages/join/src/events/describe.ts'
import { eventModel, type Model, modelOf } from '../../packages/join/src/events/model.ts'
import { Tellings } from '../../packages/join/src/events/outcome.ts'
import { type Forest, unpackForest } from '../../packages/join/src/forest.ts'
import { packTrees } from './boost.ts'
import { ecbStories, happeningLines, happeningStories, type Line, pageOf, read, type Told } from './event-gold.ts'
import { entriesOf, FOUND, goldGroups, outcomeTrees } from './event-outcomes.ts'
import { firstPairs, firstTrees, join, OURS, secondPairs, secondTrees } from './event-trees.ts'

const SHARED = path.resolve(import.meta.dirname, '../../../shared')
const { score } = await import(path.join(SHARED, 'score/across.mjs'))
const { values: o } = parseArgs({
  options: { parts: { type: 'string' }, ecb: { type: 'string' } },
})
const parts = Number(o.parts ?? 3)
const each = Number(o.ecb ?? 1)

const lexis = createLexis(loadModel())
const { seen } = eventModel()
const lines = [...happeningLines('train'), ...happeningLines('look')]
const dev = read(path.join(SHARED, 'gold/across/happenings.dev.jsonl'))
const stories = happeningStories(lines, lexis)
const names = [...new Set(stories.map((t) => t.name))].sort()
const part = (t: Told) => names.indexOf(t.name) % parts

const ecb = join(
  ecbStories(lexis)
    .filter((_, k) => k % each === 0)
    .map((t) => firstPairs(t, lexis, seen, each)),
)
const own = stories.map((t) => firstPairs(t, lexis, seen, OURS))
const first = Array.from({ length: parts }, (_, p) =>
  modelOf(packTrees(firstTrees(join([ecb, ...own.filter((_, k) => part(stories[k]!) !== p)]))), null),
)
const again = stories.map((t) => secondPairs(t, lexis, { ...first[part(t)]!, seen }))
const both = first.map((model, p) => {
  const trees = secondTrees(join(again.filter((_, k) => part(stories[k]!) !== p)))
  return { ...model, second: unpackForest(packTrees(trees)) }
})

// what became of events, from the others' histories
const found = stories.map((t) => groupsBy(t.items, lexis, both[part(t)]!))
const entries = stories.map((t, k) => [
  ...entriesOf(t, goldGroups(t), lines, 1),
  ...entriesOf(t, found[k]!, lines, FOUND),
])
const outcomes = both.map((_, p) =>
  outcomeTrees(entries.filter((_, k) => part(stories[k]!) !== p).flat()).map((trees) => unpackForest(packTrees(trees))),
)

function happenings(
  all: readonly Line[],
  told: readonly Told[],
  modelFor: (t: Told) => Model,
  outcomesFor: (t: Told) => readonly Forest[],
  cut: Cut,
): object[] {
  const byId = new Map(all.filter((l) => l.text).map((l) => [l.id, l]))
  return told.flatMap((t) =>
    groupsBy(t.items, lexis, modelFor(t), cut).map((g) => {
      const items = g.map((i) => t.items[i]!)
      const records = new Map(items.map((i) => [i.article.seq, recordOf(pageOf(byId.get(i.article.id)!))]))
      const { members, figures, history } = describeHappening(items, (seq) => records.get(seq)!)
      return {
        kind: 'event',
        members,
        figures,
        history: new Tellings(byArticle(items))
          .outcomes(outcomesFor(t))
          .map(({ status }, k) => ({ date: history[k]!.date, article: history[k]!.article.id, status })),
      }
    }),
  )
}
function say(what: string, gold: readonly Line[], pred: readonly object[]): void {
  const { event, history } = score(gold, JSON.parse(JSON.stringify(pred)), { kinds: ['event'] })
  const n = (x: number | undefined) => (x ?? 0).toFixed(3)
  const f = (x: { p: number; r: number; f1: number }) => `${n(x.f1)} (${n(x.p)}, ${n(x.r)})`
  console.log(
    `${what}: across ${f(event.across)} history ${f(history.entries)} turned ${n(history.wholeWhereItTurned)} figures ${f(history.figures)}`,
  )
}
const told = happeningStories(dev, lexis)
for (const surest of [0.2, 0.35, 0.5])
  for (const joined of [0.12, 0.16, 0.2, 0.25]) {
    const cut = { joined, surest }
    const name = `surest ${surest} joined ${joined}`
    say(
      `${name} left out`,
      lines,
      happenings(
        lines,
        stories,
        (t) => both[part(t)]!,
        (t) => outcomes[part(t)]!,
        cut,
      ),
    )
    say(
      `${name} dev     `,
      dev,
      happenings(
        dev,
        told,
        () => both.at(-1)!,
        () => outcomes.at(-1)!,
        cut,
      ),
    )
  }
