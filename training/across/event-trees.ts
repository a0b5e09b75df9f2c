/** Pairs of mentions that trees learn from, by themselves and with their story in view, and how the trees grow. */
import type { Lexis } from '@readout/core'
import { Chances } from '../../packages/join/src/events/arrange.ts'
import type { Model } from '../../packages/join/src/events/model.ts'
import { mayBeOne, PAIR_NUMBERS, pairNumbers } from '../../packages/join/src/events/pair.ts'
import { ready } from '../../packages/join/src/events/ready.ts'
import { SECOND_NUMBERS } from '../../packages/join/src/events/second.ts'
import { boost, type Tree } from './boost.ts'
import type { Told } from './event-gold.ts'
import { numbersFrom } from './related.ts'

export interface Pairs {
  readonly rows: readonly number[]
  readonly labels: readonly number[]
  readonly weights: readonly number[]
}
/** How much a story of ours weighs beside one of ECB+: it is of our own mentions, dated, and there are few. */
export const OURS = 2.4
/** One of so many pairs that are not one event is learnt from. */
const KEPT = 0.5

export function firstPairs(
  { name, items, chain }: Told,
  lexis: Lexis,
  seenAs: (v: Float32Array) => Float32Array,
  weight: number,
): Pairs {
  const mentions = ready(items, lexis, seenAs)
  const random = numbersFrom([...name].reduce((h, c) => (h * 31 + c.charCodeAt(0)) % 65_521, 7))
  const rows: number[] = []
  const labels: number[] = []
  const weights: number[] = []
  for (let i = 0; i < items.length; i++)
    for (let j = i + 1; j < items.length; j++) {
      if (chain[i] === '' && chain[j] === '') continue
      const one = chain[i] === chain[j]
      if (!mayBeOne(mentions[i]!, mentions[j]!) || (!one && random() > KEPT)) continue
      for (const x of pairNumbers(mentions[i]!, mentions[j]!)) rows.push(x)
      labels.push(one ? 1 : 0)
      weights.push((100 / items.length) * weight * (one ? 1 : 1 / KEPT))
    }
  return { rows, labels, weights }
}

/** Pairs of mentions of two articles, with the story in view; the model must not have learnt from this story. */
export function secondPairs({ items, chain }: Told, lexis: Lexis, model: Model): Pairs {
  const { second } = new Chances(ready(items, lexis, model.seen), model, true)
  const rows: number[] = []
  const labels: number[] = []
  const weights: number[] = []
  for (let i = 0; i < items.length; i++)
    for (let j = i + 1; j < items.length; j++) {
      if ((chain[i] === '' && chain[j] === '') || items[i]!.article.seq === items[j]!.article.seq) continue
      if (!second!.worth(i, j)) continue
      for (const x of second!.numbers(i, j)) rows.push(x)
      labels.push(chain[i] === chain[j] ? 1 : 0)
      weights.push(100 / items.length)
    }
  return { rows, labels, weights }
}

export function join(all: readonly Pairs[]): Pairs {
  const out = { rows: [] as number[], labels: [] as number[], weights: [] as number[] }
  for (const p of all) {
    for (const x of p.rows) out.rows.push(x)
    for (const x of p.labels) out.labels.push(x)
    for (const x of p.weights) out.weights.push(x)
  }
  return out
}

const samples = ({ rows, labels, weights }: Pairs, width: number) => ({
  rows: Float32Array.from(rows),
  width,
  labels: Uint8Array.from(labels),
  weights: Float32Array.from(weights),
})
export const firstTrees = (pairs: Pairs): Tree[] =>
  boost(samples(pairs, PAIR_NUMBERS), { trees: 120, depth: 5, rate: 0.12, least: 20 })
export const secondTrees = (pairs: Pairs): Tree[] =>
  boost(samples(pairs, SECOND_NUMBERS), { trees: 60, depth: 4, rate: 0.1, least: 20 })
