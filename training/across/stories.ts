/**
 * Learns how likely two articles are of one story: logistic regression over packages/join/src/stories/features.ts, once for pairs
 * whose days of publication are known and once for pairs whose are not. Seeded; writes packages/join/src/stories/weights.ts.
 *
 *     node training/across/stories.ts          learns and checks by leaving out topics, then writes
 *     node training/across/stories.ts --check  checks only
 *
 * Learns from ECB+ `split: train` (annotation CC BY 3.0; its own README declares the texts free; only weights leave it) and from
 * stories.txt here (CC0). ECB+ has few days, so days are drawn for it; and pairs that ECB+ does not have are made of its sketches:
 * the same kind of thing elsewhere, the same people on another matter, the same thing long after (`made.ts`).
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { loadModel } from '../../packages/core/load/node.ts'
import { createLexis } from '../../packages/core/src/index.ts'
import { LEAST } from '../../packages/join/src/stories/arrange.ts'
import { FEATURES, featuresOf } from '../../packages/join/src/stories/features.ts'
import { link } from '../../packages/join/src/stories/link.ts'
import { seenOf } from '../../packages/join/src/stories/seen.ts'
import type { Sketch } from '../../packages/join/src/stories/sketch.ts'
import { type Labelled, readArticles } from './articles.ts'
import { logistic, type Row } from './logistic.ts'
import { drawDays, elsewhere, moved, otherwise, randomOf } from './made.ts'

const RIDGE = 3
/** A pair of one set of our own counts so much more than one of ECB+. */
const OWN = 10
/** A pair that was made counts so much of a real one. */
const MADE = 0.8
/** What was made is all of other stories: the constant is set right for that, found by leaving out sets of our own. */
const PRIOR = 0.25
const FOLDS = 5

interface Pair extends Row {
  readonly topics: readonly [string, string]
  readonly dated: boolean
  readonly real: boolean
}

const pairOf = (a: Sketch, b: Sketch): Float64Array => {
  const x = new Float64Array(FEATURES.length)
  featuresOf(seenOf(a), seenOf(b), false, x)
  return x
}

/** Pairs of articles; of those over topics most of the unlike are left out. */
function pairs(articles: readonly Labelled[], sketches: readonly Sketch[], weight: number, seed: number): Pair[] {
  const random = randomOf(seed)
  const rows: Pair[] = []
  for (let i = 0; i < articles.length; i++)
    for (let j = 0; j < i; j++) {
      const [a, b] = [articles[i]!, articles[j]!]
      const inside = a.topic === b.topic
      const x = pairOf(sketches[i]!, sketches[j]!)
      if (!inside && (random() > 0.5 || (x[1]! < 0.12 && x[9]! < 0.7 && random() > 0.05))) continue
      const dated = sketches[i]!.day !== null && sketches[j]!.day !== null
      rows.push({
        x,
        y: a.story === b.story ? 1 : 0,
        weight: inside ? weight : 1,
        topics: [a.topic, b.topic],
        dated,
        real: true,
      })
      if (a.story === b.story) rows.push(...made(articles, sketches, i, j, weight, random))
    }
  return rows
}

/** What ECB+ lacks, made of a pair that is of one story. */
function* made(
  articles: readonly Labelled[],
  sketches: readonly Sketch[],
  i: number,
  j: number,
  weight: number,
  random: () => number,
): Generator<Pair> {
  const topics = [articles[i]!.topic, articles[j]!.topic] as const
  const put = (a: Sketch, b: Sketch, w: number): Pair => ({
    x: pairOf(a, b),
    y: 0,
    weight: w * weight,
    topics,
    dated: true,
    real: false,
  })
  const [a, b] = random() < 0.5 ? [sketches[i]!, sketches[j]!] : [sketches[j]!, sketches[i]!]
  const day = 15_000
  const u = random()
  if (u < 0.15) {
    const later = day + Math.round(18 * Math.exp(3 * random()))
    yield put(moved(a, day), moved(b, later), 1)
  } else if (u < 0.65) {
    let k = Math.floor(random() * articles.length)
    for (let n = 0; n < 20 && articles[k]!.topic === topics[0]; n++) k = Math.floor(random() * articles.length)
    const place = u < 0.4
    const gap = Math.round(place ? 12 * random() * random() : Math.exp(3.5 * random())) * (random() < 0.5 ? -1 : 1)
    const other = (place ? elsewhere : otherwise)(a, b, sketches[k]!, random)
    yield put(moved(a, day), moved(other, day + gap), MADE)
  }
}

interface Model {
  readonly dated: Float64Array
  readonly undated: Float64Array
}
const learn = (rows: readonly Pair[]): Model => ({
  dated: logistic(
    rows.filter((r) => r.dated),
    RIDGE,
  ).map((w, i) => (i === 0 ? w + PRIOR : w)),
  undated: logistic(
    rows.filter((r) => !r.dated && r.real),
    RIDGE,
  ),
})
const score = (model: Model, a: Sketch, b: Sketch): number => {
  const w = a.day !== null && b.day !== null ? model.dated : model.undated
  return pairOf(a, b).reduce((sum, x, i) => sum + x * w[i]!, 0)
}

/** Pairs of articles that are joined, should be, and both. */
function measure(model: Model, articles: readonly Labelled[], sketches: readonly Sketch[], total: number[]): void {
  const n = articles.length
  const scores = new Float64Array(n * n)
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) {
      scores[i * n + j] = score(model, sketches[i]!, sketches[j]!)
      scores[j * n + i] = scores[i * n + j]!
    }
  const labels = link(scores, n, LEAST)
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) {
      const joined = labels[i] === labels[j]
      const one = articles[i]!.story === articles[j]!.story
      if (joined) total[0]!++
      if (one) total[1]!++
      if (joined && one) total[2]!++
    }
}
const f = ([p, g, both]: number[]) =>
  `P ${(both! / p!).toFixed(3)} R ${(both! / g!).toFixed(3)} F ${((2 * both!) / (p! + g!)).toFixed(3)}`

const lexis = createLexis(loadModel())
const { ecb, own } = readArticles(lexis)
const train = ecb.filter((a) => a.split === 'train')
const sketches = train.map((a) => a.sketch)
const dated = drawDays(train, 3)
const mine = own.map((a) => a.sketch)
const rows = [
  ...pairs(train, dated, 1, 5),
  ...pairs(
    train,
    sketches.map((s) => ({ ...s, day: null, days: [] })),
    1,
    6,
  ).filter((r) => r.real),
  ...pairs(own, mine, OWN, 7),
]
console.log(`${rows.length} pairs, ${rows.filter((r) => r.y).length} of one story`)

const topics = [...new Set(train.map((a) => a.topic))]
const sets = [...new Set(own.map((a) => a.topic))]
const news = [0, 0, 0]
const ours = [0, 0, 0]
for (let fold = 0; fold < FOLDS; fold++) {
  const out = new Set(
    [...topics, ...sets].filter((t) => (topics.includes(t) ? topics : sets).indexOf(t) % FOLDS === fold),
  )
  const model = learn(rows.filter((r) => !out.has(r.topics[0]) && !out.has(r.topics[1])))
  const left = train.filter((a) => out.has(a.topic))
  measure(
    model,
    left,
    left.map((a) => a.sketch),
    news,
  )
  const leftOwn = own.filter((a) => out.has(a.topic))
  measure(
    model,
    leftOwn,
    leftOwn.map((a) => a.sketch),
    ours,
  )
}
console.log(`left out topics of ECB+ train: ${f(news)}; left out sets of our own: ${f(ours)}`)

if (!process.argv.includes('--check')) {
  const model = learn(rows)
  const line = (name: string, i: number) =>
    `  ${name}: [${model.dated[i]!.toFixed(3)}, ${model.undated[i]!.toFixed(3)}],`
  writeFileSync(
    path.join(import.meta.dirname, '../../packages/join/src/stories/weights.ts'),
    `/** Made by training/across/stories.ts, which names what they learnt from; CC BY-SA 4.0. For pairs whose days are known, and for others. */
export const WEIGHTS: { readonly [feature: string]: readonly [number, number] } = {
${FEATURES.map(line).join('\n')}
}
`,
  )
}
