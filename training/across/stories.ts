/**
 * Learns how likely two articles are of one story, and two groups of articles: logistic regression over
 * packages/join/src/stories/features.ts and groups.ts, once for pairs whose days of publication are known and once for pairs whose are
 * not. Seeded; writes packages/join/src/stories/weights.ts.
 *
 *     node training/across/stories.ts          learns and checks by leaving out topics, then writes
 *     node training/across/stories.ts --check  checks only
 *
 * Learns from ECB+ `split: train` (annotation CC BY 3.0; its own README declares the texts free; only weights leave it), and from
 * stories.txt and train/*.txt here (CC0). ECB+ has few days, so days are drawn for it; and pairs that ECB+ does not have are made of its
 * sketches: the same kind of thing elsewhere, the same people on another matter, the same thing long after (`made.ts`).
 * Groups are learnt from scores that were given by what had not seen the topic.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { loadModel } from '../../packages/core/load/node.ts'
import { createLexis } from '../../packages/core/src/index.ts'
import { type Forest, sumOf, unpackForest } from '../../packages/join/src/forest.ts'
import { akin } from '../../packages/join/src/stories/akin.ts'
import { LEAST } from '../../packages/join/src/stories/arrange.ts'
import { FEATURES, featuresOf } from '../../packages/join/src/stories/features.ts'
import { gather } from '../../packages/join/src/stories/gather.ts'
import { GROUP_FEATURES, gapOf, groupFeaturesOf } from '../../packages/join/src/stories/groups.ts'
import { blended, SILENT, UNDATED_SOONER, weigh } from '../../packages/join/src/stories/score.ts'
import { seenOf } from '../../packages/join/src/stories/seen.ts'
import type { Sketch } from '../../packages/join/src/stories/sketch.ts'
import { type Labelled, readArticles } from './articles.ts'
import { boost, packTrees } from './boost.ts'
import { type GroupRow, groupRows, type Scored, scored } from './groups.ts'
import { logistic, type Row } from './logistic.ts'
import { drawDays, elsewhere, moved, otherwise, randomOf } from './made.ts'

const RIDGE = 3
const GROUP_RIDGE = 10
/** A pair of one set of our own counts so much more than one of ECB+, and one over two sets. */
const OWN = 10
const FAR = 5
/** Of pairs over topics that have little in common so many are kept. */
const KEPT = 0.05
/** A pair that was made counts so much of a real one. */
const MADE = 0.8
/** Groups of our short sets count so much, and those of the happenings, of which many more are drawn. */
const SHORT = 0.3
const LONG = 0.3
/** Those of ECB+ with days drawn: articles as long as on the web. */
const NEWS = 0.3
/** So many days apart no two articles of Wikinews are of one story. */
const AWAY = 60
const FOLDS = 8
/** Trees over the numbers of two groups: shallow, for there are few stories to learn from. */
const GROWTH = { trees: 200, depth: 2, rate: 0.1, least: 40 }

interface Pair extends Row {
  readonly topics: readonly [string, string]
  readonly dated: boolean
  readonly real: boolean
}

const pairOf = (a: Sketch, b: Sketch): Float64Array => {
  const x = new Float64Array(FEATURES.length)
  featuresOf(seenOf(a), seenOf(b), x)
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
      if (!inside && (random() > 0.5 || (x[1]! < 0.12 && x[9]! < 0.7 && random() > KEPT))) continue
      const dated = sketches[i]!.day !== null && sketches[j]!.day !== null
      rows.push({
        x,
        y: a.story === b.story ? 1 : 0,
        weight: inside ? weight : weight > 1 ? FAR : 1,
        topics: [a.topic, b.topic],
        dated,
        real: true,
      })
      if (a.story === b.story) rows.push(...made(articles, sketches, i, j, weight, random))
    }
  return rows
}

/** What stands far apart in time is of two stories; it is taken for news of the same weeks, so that length and chance words alone join nothing. */
function* unlike(articles: readonly Labelled[], weight: number, seed: number): Generator<Pair> {
  const random = randomOf(seed)
  for (const [i, a] of articles.entries())
    for (const b of articles.slice(0, i)) {
      if (Math.abs(a.sketch.day! - b.sketch.day!) <= AWAY) continue
      const [x, y] = [moved(a.sketch, 15_000), moved(b.sketch, 15_000 + Math.floor(random() * 21))]
      if (!akin(seenOf(x), seenOf(y))) continue
      yield { x: pairOf(x, y), y: 0, weight, topics: [a.topic, b.topic], dated: true, real: true }
    }
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

/** Weights for what is dated and for what is not. */
type Model = readonly [dated: Float64Array, undated: Float64Array]
/** The same for groups, and trees for those that are dated. */
interface GroupModel {
  readonly weights: Model
  readonly trees: Uint8Array<ArrayBuffer>
  readonly forest: Forest
}

const learn = (rows: readonly Pair[]): Model => [
  logistic(
    rows.filter((r) => r.dated),
    RIDGE,
  ),
  logistic(
    rows.filter((r) => !r.dated && r.real),
    RIDGE,
  ),
]
const scoreBy = ([dated, undated]: Model, { sketch: a }: Labelled, { sketch: b }: Labelled): number => {
  if (!akin(seenOf(a), seenOf(b))) return -4
  const known = a.day !== null && b.day !== null
  const z = weigh(known ? dated : undated, pairOf(a, b))
  return known && Math.abs(a.day! - b.day!) > SILENT ? Math.min(z, -4) : z
}

/** What comes of articles when groups are weighed by the model of their topic: pairs that are joined, should be, and both. */
function measure(
  set: Scored,
  modelOf: (topic: string) => GroupModel,
  apart: readonly (readonly [string, string])[] = [],
): string {
  const { articles, scores, profiles } = set
  const n = articles.length
  const x = new Float64Array(GROUP_FEATURES.length)
  const places = new Map(profiles.map((p, i) => [[...p.leads][0]!, i]))
  const labels = gather(
    articles.map((_, i) => [i]),
    profiles,
    {
      pair: (i, j) => scores[i * n + j]!,
      group: (a, b, between) => {
        const gap = gapOf(a, b)
        if (gap !== null && gap > SILENT) return -4
        groupFeaturesOf(a, b, between, x)
        const { weights, forest } = modelOf(articles[places.get(a.leads[0]!)!]!.topic)
        return gap === null ? weigh(weights[1], x) + UNDATED_SOONER : blended(weigh(weights[0], x), sumOf(forest, x))
      },
    },
    LEAST,
  )
  const total = [0, 0, 0]
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) {
      const joined = labels[i] === labels[j]
      const one = articles[i]!.story === articles[j]!.story
      if (joined) total[0]!++
      if (one) total[1]!++
      if (joined && one) total[2]!++
    }
  const [p, g, both] = total as [number, number, number]
  const at = new Map(articles.map((a, i) => [a.id, labels[i]!]))
  const wrong = apart.filter(([a, b]) => at.get(a) === at.get(b)).length
  if (g === 0) return `${p} pairs of ${(n * (n - 1)) / 2} joined`
  const f = `P ${(both / p).toFixed(3)} R ${(both / g).toFixed(3)} F ${((2 * both) / (p + g)).toFixed(3)}`
  return apart.length ? `${f}, look-alikes joined ${wrong} of ${apart.length}` : f
}

const lexis = createLexis(loadModel())
const { ecb, own, happenings, apart, strangers } = readArticles(lexis)
const train = ecb.filter((a) => a.split === 'train')
const undated = train.map((a): Labelled => ({ ...a, sketch: { ...a.sketch, day: null, days: [] } }))
const days = drawDays(train, 3)
const dated = train.map((a, i): Labelled => ({ ...a, sketch: days[i]! }))
/** Two years of news as if they were of three weeks. */
const squeezed = strangers.map(
  (a, i): Labelled => ({ ...a, sketch: moved(a.sketch, 15_000 + Math.floor((i / strangers.length) * 21)) }),
)
const sketches = (articles: readonly Labelled[]) => articles.map((a) => a.sketch)
const rows = [
  ...pairs(train, days, 1, 5),
  ...pairs(undated, sketches(undated), 1, 6).filter((r) => r.real),
  ...pairs(own, sketches(own), OWN, 7),
  ...pairs(happenings, sketches(happenings), OWN, 8),
  ...unlike(strangers, FAR, 9),
]
console.log(`${rows.length} pairs, ${rows.filter((r) => r.y).length} of one story`)

/** Which fold a topic is left out with. */
const foldOf = new Map<string, number>()
for (const set of [train, own, happenings, strangers])
  for (const [i, topic] of [...new Set(set.map((a) => a.topic))].entries()) foldOf.set(topic, i % FOLDS)
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  learn(rows.filter((r) => r.topics.every((topic) => foldOf.get(topic) !== fold))),
)
const left = (a: Labelled, b: Labelled) => scoreBy(folds[foldOf.get(a.topic)!]!, a, b)
const sets = { news: scored(train, left), own: scored(own, left), happenings: scored(happenings, left) }
const groups: readonly [dated: GroupRow[], undated: GroupRow[]] = [
  [
    ...groupRows(sets.happenings, 100, LONG, 11),
    ...groupRows(sets.own, 8, SHORT, 12),
    ...groupRows(scored([...dated, ...squeezed], left), 20, NEWS, 14),
  ],
  groupRows(scored(undated, left), 20, 1, 13),
]
console.log(`${groups[0].length} dated pairs of groups, ${groups[1].length} undated`)
const learnGroups = (out = -1): GroupModel => {
  const [dated, undated] = groups.map((g) => g.filter((r) => foldOf.get(r.topic) !== out))
  const rows = new Float32Array(dated!.length * GROUP_FEATURES.length)
  for (const [i, r] of dated!.entries()) rows.set(r.x, i * GROUP_FEATURES.length)
  const labels = Uint8Array.from(dated!, (r) => r.y)
  const samples = { rows, width: GROUP_FEATURES.length, labels, weights: Float32Array.from(dated!, (r) => r.weight) }
  const trees = packTrees(boost(samples, GROWTH))
  return {
    weights: [logistic(dated!, GROUP_RIDGE), logistic(undated!, GROUP_RIDGE)],
    trees,
    forest: unpackForest(trees),
  }
}
const leftGroups = folds.map((_, fold) => learnGroups(fold))
const by = (topic: string) => leftGroups[foldOf.get(topic)!]!
console.log(`left out happenings: ${measure(sets.happenings, by, apart)}`)
console.log(`left out sets of our own: ${measure(sets.own, by)}`)
console.log(`left out strangers: ${measure(scored(squeezed, left), by)}`)
console.log(`left out topics of ECB+ train: ${measure(sets.news, by)}`)

if (!process.argv.includes('--check')) {
  const groupModel = learnGroups()
  const printed = (z: number) => z.toFixed(3).replace(/(\.\d+?)0+$/, '$1')
  const table = (names: readonly string[], [dated, without]: Model) =>
    names.map((name, i) => `  ${name}: [${printed(dated[i]!)}, ${printed(without[i]!)}],`).join('\n')
  writeFileSync(
    path.join(import.meta.dirname, '../../packages/join/src/stories/weights.ts'),
    `/** Made by training/across/stories.ts, which names what they learnt from; CC BY-SA 4.0. For pairs whose days are known, and for others. */
export const WEIGHTS: { readonly [feature: string]: readonly [number, number] } = {
${table(FEATURES, learn(rows))}
}

/** The same for two groups of articles. */
export const GROUP_WEIGHTS: { readonly [feature: string]: readonly [number, number] } = {
${table(GROUP_FEATURES, groupModel.weights)}
}

/** Trees over the same numbers for groups whose days are known, as ../forest.ts unpacks them. */
export const GROUP_TREES =
  '${Buffer.from(groupModel.trees).toString('base64')}'
`,
  )
}
