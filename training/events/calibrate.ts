/**
 * Step 9 of the learnt events: fits the confidence of an event to how often it is right in every field shown, that of a statement to
 * how often span and speaker are, on the bank's look fold, and writes packages/core/src/events/confidence.ts and statements/sure.ts.
 *
 *     node training/events/calibrate.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { judge } from '../../bench/bank/judge.ts'
import { loadScorer } from '../../bench/bank/scorer.ts'
import { inputs, NAMES, type Reasons } from '../../packages/core/src/events/confidence.ts'
import { NAMES as SAID } from '../../packages/core/src/statements/sure.ts'
import { prepare, SHARED } from './stages.ts'

const CORE = path.resolve(import.meta.dirname, '../../packages/core/src')
const scorer = await loadScorer(SHARED)
const events = { rows: [] as number[][], right: [] as number[] }
const statements = { rows: [] as number[][], right: [] as number[] }
for (const { document, read, sureness } of prepare('look')) {
  const reasons = new Map<number, Reasons>()
  const record = read((start, x) => reasons.set(start, x))
  const judged = judge(document, record, scorer)
  for (const [k, e] of judged.events.entries()) {
    if (e.gold?.soft || e.beside) continue
    events.rows.push(inputs(reasons.get(record.events[k]!.trigger.start)!))
    events.right.push(e.right ? 1 : 0)
  }
  for (const [k, s] of judged.statements.entries()) {
    if (s.gold?.soft || s.beside) continue
    statements.rows.push([...sureness.get(record.statements[k]!.id)!])
    statements.right.push(s.right ? 1 : 0)
  }
}
report('events right in every field', NAMES, events, path.join(CORE, 'events/confidence.ts'))
report('statements right in span and speaker', SAID, statements, path.join(CORE, 'statements/sure.ts'))

/** Fits, writes the numbers into the file, and prints them. */
function report(what: string, names: readonly string[], { rows, right }: typeof events, file: string): void {
  const [bias, ...weights] = fitted(rows, right, names.length + 1).map((x) => Number(x.toFixed(2)))
  const text = readFileSync(file, 'utf8')
    .replace(/WEIGHTS: readonly number\[\] = \[[^\]]*\]/, `WEIGHTS: readonly number[] = [${weights.join(', ')}]`)
    .replace(/BIAS = -?[\d.]+/, `BIAS = ${bias}`)
  writeFileSync(file, text)
  const met = right.reduce((a, b) => a + b, 0)
  console.log(`${rows.length}, ${met} ${what}; ${names.map((n, k) => `${n} ${weights[k]}`).join(', ')}, bias ${bias}`)
}

/** Newton's method with a small ridge towards nothing; the bias first. */
function fitted(rows: readonly number[][], right: readonly number[], n: number): number[] {
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
  return w
}

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
