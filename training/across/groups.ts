/** Pairs of groups to learn from, drawn out of stories whose articles were scored by what had not seen them. Seeded. */

import { NEAR } from '../../packages/join/src/stories/gather.ts'
import {
  GROUP_FEATURES,
  groupFeaturesOf,
  type Profile,
  profileOf,
  united,
} from '../../packages/join/src/stories/groups.ts'
import { seenOf } from '../../packages/join/src/stories/seen.ts'
import type { Labelled } from './articles.ts'
import type { Row } from './logistic.ts'
import { randomOf } from './made.ts'

export interface Scored {
  readonly articles: readonly Labelled[]
  readonly profiles: readonly Profile[]
  /** Log-odds of pairs, n × n. */
  readonly scores: Float64Array
}
export interface GroupRow extends Row {
  readonly topic: string
}

export function scored(articles: readonly Labelled[], score: (a: Labelled, b: Labelled) => number): Scored {
  const n = articles.length
  const scores = new Float64Array(n * n)
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) {
      scores[i * n + j] = score(articles[i]!, articles[j]!)
      scores[j * n + i] = scores[i * n + j]!
    }
  return { articles, scores, profiles: articles.map((a) => profileOf(seenOf(a.sketch))) }
}

function rowOf(
  { profiles, scores, articles }: Scored,
  a: readonly number[],
  b: readonly number[],
): Float64Array | null {
  const n = articles.length
  const between = Float64Array.from(a.flatMap((i) => b.map((j) => scores[i * n + j]!)))
    .sort()
    .reverse()
  if (between[0]! < NEAR) return null
  const x = new Float64Array(GROUP_FEATURES.length)
  const whole = (g: readonly number[]) => g.map((i) => profiles[i]!).reduce(united)
  groupFeaturesOf(whole(a), whole(b), between, x)
  return x
}

/** Parts of one story, of a story and its look-alikes, and of two that have nothing to do with each other but seem to. `each` of every kind. */
export function groupRows(set: Scored, each: number, weight: number, seed: number): GroupRow[] {
  const random = randomOf(seed)
  const rows: GroupRow[] = []
  const by = new Map<string, number[]>()
  for (const [i, { story }] of set.articles.entries()) by.set(story, [...(by.get(story) ?? []), i])
  const stories = [...by.values()]
  const topicOf = (story: readonly number[]) => set.articles[story[0]!]!.topic
  const mixed = (story: readonly number[]): number[] =>
    story
      .map((i) => [random(), i] as const)
      .sort((p, q) => p[0] - q[0])
      .map(([, i]) => i)
  const some = (story: readonly number[]): number[] => mixed(story).slice(0, 1 + Math.floor(random() * story.length))
  for (const story of stories) {
    const topic = topicOf(story)
    const add = (a: readonly number[], b: readonly number[], y: number, w: number) => {
      const x = rowOf(set, a, b)
      if (x) rows.push({ x, y, weight: w * weight, topic })
    }
    const alone = story.length < 2
    for (let k = 0; k < 2 * each && !alone; k++) {
      const order = mixed(story)
      const b = random() < 0.6 ? 1 : 1 + Math.floor((random() * story.length) / 2)
      const a = 1 + Math.floor(random() * (story.length - b))
      add(order.slice(b, b + a), order.slice(0, b), 1, 0.5)
    }
    const others = stories.filter((s) => s !== story && topicOf(s) === topic)
    for (const other of alone ? [] : others) for (let k = 0; k < each; k++) add(some(story), some(other), 0, 0.5)
    const far = stories.filter((s) => topicOf(s) !== topic)
    for (let k = 0; k < (alone ? 1 : 10) * each && far.length; k++)
      add(some(story), some(far[Math.floor(random() * far.length)]!), 0, 1)
  }
  return rows
}
