/**
 * Step 7 of the learnt events: fits the confidence of an event to how often it is right in every field shown, on the bank's look
 * fold, and writes packages/core/src/events/confidence.ts.
 *
 *     node training/events/calibrate.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { judge } from '../../bench/bank/judge.ts'
import { loadScorer } from '../../bench/bank/scorer.ts'
import { inputs, NAMES, type Reasons } from '../../packages/core/src/events/confidence.ts'
import { prepare, SHARED } from './stages.ts'

const TARGET = path.resolve(import.meta.dirname, '../../packages/core/src/events/confidence.ts')
const scorer = await loadScorer(SHARED)
const rows: number[][] = []
const right: number[] = []
for (const { document, read } of prepare('look')) {
  const reasons = new Map<number, Reasons>()
  const record = read((start, x) => reasons.set(start, x))
  for (const [k, e] of judge(document, record, scorer).events.entries()) {
    if (e.gold?.soft || e.beside) continue
    rows.push(inputs(reasons.get(record.events[k]!.trigger.start)!))
    right.push(e.right ? 1 : 0)
  }
}
// Newton's method with a small ridge towards nothing
const n = NAMES.length + 1
const w = new Array<number>(n).fill(0)
const RIDGE = 1
for (let round = 0; round < 30; round++) {
  const gradient = w.map((x, k) => (k === 0 ? 0 : -RIDGE * x))
  const hessian = w.map((_, i) => w.map((_, j) => (i === j ? (i === 0 ? 1e-6 : RIDGE) : 0)))
  rows.forEach((row, r) => {
    const x = [1, ...row]
    const p = 1 / (1 + Math.exp(-x.reduce((s, v, k) => s + v * w[k]!, 0)))
    for (let i = 0; i < n; i++) {
      gradient[i]! += (right[r]! - p) * x[i]!
      for (let j = 0; j < n; j++) hessian[i]![j]! += p * (1 - p) * x[i]! * x[j]!
    }
  })
  solve(hessian, gradient).forEach((d, k) => {
    w[k]! += d
  })
}
const text = readFileSync(TARGET, 'utf8')
  .replace(
    /WEIGHTS: readonly number\[\] = \[[^\]]*\]/,
    `WEIGHTS: readonly number[] = [${w
      .slice(1)
      .map((x) => Number(x.toFixed(2)))
      .join(', ')}]`,
  )
  .replace(/BIAS = -?[\d.]+/, `BIAS = ${Number(w[0]!.toFixed(2))}`)
writeFileSync(TARGET, text)
console.log(
  `${rows.length} events, ${right.reduce((a, b) => a + b, 0)} right in every field; ${NAMES.map((name, k) => `${name} ${w[k + 1]!.toFixed(2)}`).join(', ')}, bias ${w[0]!.toFixed(2)}`,
)

/** Gauss's elimination with pivots. */
function solve(a: number[][], b: number[]): number[] {
  const m = a.map((row, i) => [...row, b[i]!])
  for (let i = 0; i < m.length; i++) {
    let p = i
    for (let r = i + 1; r < m.length; r++) if (Math.abs(m[r]![i]!) > Math.abs(m[p]![i]!)) p = r
    ;[m[i], m[p]] = [m[p]!, m[i]!]
    for (let r = 0; r < m.length; r++) {
      if (r === i) continue
      const f = m[r]![i]! / m[i]![i]!
      for (let c = i; c <= m.length; c++) m[r]![c]! -= f * m[i]![c]!
    }
  }
  return m.map((row, i) => row[m.length]! / row[i]!)
}
