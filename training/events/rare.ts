/**
 * Step 10 of the learnt events: what bears out a rare status (cancelled, postponed, denied), fitted on the events of the bank's train fold that the
 * head gives one, and written to packages/core/src/events/rare-weights.ts:
 *
 *     node training/events/rare.ts
 *
 * prints how many of them are right, of those shown and of all, by threshold, on the train fold (each half by weights of the other) and on look.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { judge } from '../../bench/bank/judge.ts'
import { loadScorer } from '../../bench/bank/scorer.ts'
import type { Doubtful } from '../../packages/core/src/events/index.ts'
import {
  RARE,
  RARE_NAMES,
  type Rare,
  rareFeatures,
  saysItself,
  speaksFor,
} from '../../packages/core/src/events/rare.ts'
import { logistic, type Row } from '../across/logistic.ts'
import { prepare, SHARED } from './stages.ts'

/** Probability from which a status is shown: the lowest of those below at which, on look, about four in five of those that meet gold are right. */
const SHOWN: { readonly [status in Rare]: number } = { cancelled: 0.6, postponed: 0.5, denied: 0.5 }
const RIDGE = 2
const FILE = path.resolve(import.meta.dirname, '../../packages/core/src/events/rare-weights.ts')

interface Case extends Row {
  readonly status: Rare
  /** Meets an event of the gold: what meets none is wrong too, but of another error. */
  readonly met: boolean
}

const scorer = await loadScorer(SHARED)
const halves = casesOf('train')
const look = casesOf('look').flat()
let text = readFileSync(FILE, 'utf8')
for (const status of RARE) {
  const [a, b] = halves.map((half) => half.filter((c) => c.status === status)) as [Case[], Case[]]
  const crossed = [...rated(b, logistic(a, RIDGE)), ...rated(a, logistic(b, RIDGE))]
  const weights = logistic([...a, ...b], RIDGE)
  const held = rated(
    look.filter((c) => c.status === status),
    weights,
  )
  for (const threshold of [0, 0.4, 0.5, 0.55, 0.6, 0.7])
    console.log(status, `from ${threshold}`, 'train', tally(crossed, threshold), 'look', tally(held, threshold))
  weights[0]! -= Math.log(SHOWN[status] / (1 - SHOWN[status]))
  const numbers = [...weights].map((w) => w.toFixed(2).replace('-0.00', '0.00'))
  text = text.replace(new RegExp(`${status}: \\[[^\\]]*\\]`), `${status}: [${numbers.map(Number).join(', ')}]`)
  console.log(status, RARE_NAMES.map((name, k) => `${name} ${numbers[k]}`).join(', '))
}
writeFileSync(FILE, text)

/** The events of a fold that the head gives a rare status, of every other article. */
function casesOf(fold: 'train' | 'look'): [Case[], Case[]] {
  const out: [Case[], Case[]] = [[], []]
  for (const [n, { document, read, analysis }] of prepare(fold).entries()) {
    const doubts = new Map<number, Doubtful>()
    const record = read((start, _, rare) => rare && doubts.set(start, rare))
    for (const [k, { gold, beside }] of judge(document, record, scorer).events.entries()) {
      const doubt = doubts.get(record.events[k]!.trigger.start)
      if (!doubt || beside || gold?.soft) continue
      const right = gold !== null && (gold.status === doubt.status || gold.statusAlt?.includes(doubt.status))
      const x = Float64Array.from(rareFeatures(analysis, doubt.status, doubt))
      out[n % 2]!.push({ x, y: right ? 1 : 0, weight: 1, status: doubt.status, met: gold !== null })
    }
  }
  return out
}

function rated(cases: readonly Case[], weights: Float64Array) {
  return cases.map((c) => ({ ...c, p: 1 / (1 + Math.exp(-c.x.reduce((s, v, k) => s + v * weights[k]!, 0))) }))
}

function tally(cases: readonly (Case & { p: number })[], threshold: number): string {
  const shown = cases.filter(
    (c) => saysItself(c.status, c.x) || (c.p >= threshold && (threshold === 0 || speaksFor(c.status, c.x))),
  )
  const count = (of: readonly Case[], what: (c: Case) => boolean) => of.filter(what).length
  return `${count(shown, (c) => c.y === 1)} right of ${shown.length} shown (${count(shown, (c) => c.met)} meet gold) of ${count(cases, (c) => c.y === 1)}`
}
