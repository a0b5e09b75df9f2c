/**
 * `npx node training/when.ts [--write]`: learns which time belongs to which event (`packages/core/src/time/when`) from the events of
 * the bank beside the project, its train fold alone; says by cross-validation over documents of that fold, and on the look fold, what
 * it is worth, and with --write puts the model into `time/when/model.ts`. Boosted trees on logistic loss over whole numbers;
 * deterministic. A sample is a pair of an event's word and a time that may be its own; right where the time's value is the event's.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type BankEvent, bankEvents, figures, rightDays } from '../bench/bank-when.ts'
import { stretchOf } from '../packages/core/src/time/index.ts'
import { contains } from '../packages/core/src/time/value.ts'
import { openCandidates, type Seen } from '../packages/core/src/time/when/index.ts'
import { FEATURES } from '../packages/core/src/time/when/observe.ts'
import { oddsOf, type Tree, type WhenModel } from '../packages/core/src/time/when/score.ts'

const FOLDS = 5
const TREES = Number(process.env.TREES ?? 150)
const DEPTH = Number(process.env.DEPTH ?? 4)
const RATE = Number(process.env.RATE ?? 0.1)
const LEAST = Number(process.env.LEAST ?? 15)
const BINS = 32
const PENALTY = Number(process.env.PENALTY ?? 2)
const ALSO = Number(process.env.ALSO ?? 0.5)
/** Log odds, in thousandths, that the best time must have; chosen by cross-validation over the train fold. */
const CUT = Number(process.env.CUT ?? 150)
/** Without columns, for an ablation: comma-separated names. */
const WITHOUT = new Set((process.env.WITHOUT ?? '').split(','))

interface Sample {
  readonly row: Int32Array
  readonly label: number
  readonly weight: number
}
interface Asked {
  readonly event: BankEvent
  readonly seen: readonly Seen[]
  readonly values: readonly (string | null)[]
  readonly main: boolean
  readonly samples: readonly Sample[]
}

function ask(fold: string): Asked[] {
  const out: Asked[] = []
  for (const doc of bankEvents(new Set([fold]), true)) {
    const look = openCandidates(doc.article, doc.analysis, doc.times)
    for (const event of doc.events)
      for (const [n, token] of event.tokens.entries()) {
        const seen = look(token)
        const right = rightDays(event.gold)
        const values = seen.map((s) => dayOnly(stretchOf(doc.article, doc.times, s.candidate.time)))
        const soft = event.gold.soft ? 0.5 : 1
        out.push({
          event,
          seen,
          values,
          main: n === 0 && !event.gold.soft,
          samples: seen.map((s, i) => ({
            row: s.row,
            label: Number(same(right, values[i]!, dayOnly(s.candidate.time.value), s.candidate.time.rule)),
            weight: (n === 0 ? 1 : ALSO) * soft,
          })),
        })
      }
  }
  return out
}
const dayOnly = (v: string | null): string | null => (v === null ? null : v.replace(/T[^/]*/g, ''))

/** The time is that of the event, though its value may be a week or a year off, or coarser than what the annotator made of it. */
function same(right: readonly string[], value: string | null, plain: string | null, rule: string): boolean {
  for (const r of right) {
    if (r === value || r === plain) return true
    if (plain !== null && r.length === 10 && plain.length === 10) {
      const apart = Math.abs(Date.parse(r) - Date.parse(plain)) / 86400000
      if (rule.startsWith('time.weekday') && apart > 0 && apart % 7 === 0 && apart < 15) return true
      if (rule.startsWith('time.date') && r.slice(4) === plain.slice(4)) return true
    }
    if (rule === 'time.date.month' && plain?.length === 7 && r.slice(4, 7) === plain.slice(4)) return true
    if (
      value !== null &&
      (contains(value, r) || contains(r, value)) &&
      Math.abs(value.length - r.length) < 14 &&
      value.length > 4
    )
      return true
  }
  return false
}

function train(samples: readonly Sample[]): WhenModel {
  const n = samples.length
  const thresholds = FEATURES.map((name, f) => {
    if (WITHOUT.has(name)) return []
    const values = [...new Set(samples.map((s) => s.row[f]!))].sort((a, b) => a - b)
    if (values.length <= BINS) return values.slice(0, -1)
    const all = samples.map((s) => s.row[f]!).sort((a, b) => a - b)
    const picked = new Set<number>()
    for (let b = 1; b < BINS; b++) picked.add(all[Math.floor((b * n) / BINS)]!)
    return [...picked].sort((a, b) => a - b)
  })
  const bins = thresholds.map((t, f) => Uint8Array.from(samples, (s) => t.filter((x) => s.row[f]! > x).length))
  const score = new Float64Array(n)
  const g = new Float64Array(n)
  const h = new Float64Array(n)
  const trees: Tree[] = []
  for (let round = 0; round < TREES; round++) {
    for (let i = 0; i < n; i++) {
      const { label, weight } = samples[i]!
      const p = 1 / (1 + Math.exp(-score[i]!))
      g[i] = (p - label) * weight
      h[i] = p * (1 - p) * weight
    }
    const tree: number[] = []
    const grow = (at: number, rows: Int32Array, depth: number) => {
      let G = 0
      let H = 0
      for (const i of rows) {
        G += g[i]!
        H += h[i]!
      }
      let best = { gain: 1, f: -1, t: 0 }
      if (depth < DEPTH)
        for (let f = 0; f < FEATURES.length; f++) {
          const m = thresholds[f]!.length
          if (m === 0) continue
          const gs = new Float64Array(m + 1)
          const hs = new Float64Array(m + 1)
          const cs = new Int32Array(m + 1)
          const b = bins[f]!
          for (const i of rows) {
            gs[b[i]!]! += g[i]!
            hs[b[i]!]! += h[i]!
            cs[b[i]!]!++
          }
          let gl = 0
          let hl = 0
          let cl = 0
          for (let t = 0; t < m; t++) {
            gl += gs[t]!
            hl += hs[t]!
            cl += cs[t]!
            if (cl < LEAST || rows.length - cl < LEAST) continue
            const gain = gl ** 2 / (hl + PENALTY) + (G - gl) ** 2 / (H - hl + PENALTY) - G ** 2 / (H + PENALTY)
            if (gain > best.gain) best = { gain, f, t }
          }
        }
      if (best.f < 0) {
        tree[2 * at] = -1
        tree[2 * at + 1] = Math.round((-RATE * G * 1000) / (H + PENALTY))
        for (const i of rows) score[i]! += tree[2 * at + 1]! / 1000
        return
      }
      tree[2 * at] = best.f
      tree[2 * at + 1] = thresholds[best.f]![best.t]!
      const b = bins[best.f]!
      grow(
        2 * at + 1,
        rows.filter((i) => b[i]! <= best.t),
        depth + 1,
      )
      grow(
        2 * at + 2,
        rows.filter((i) => b[i]! > best.t),
        depth + 1,
      )
    }
    grow(
      0,
      Int32Array.from(samples, (_, i) => i),
      0,
    )
    trees.push(Array.from(tree, (x) => x ?? -1))
  }
  return { bias: 0, trees }
}

function answer(model: WhenModel, asked: Asked, cut: number): string | null {
  let best = cut
  let value: string | null = null
  asked.samples.forEach((s, i) => {
    const odds = oddsOf(model, s.row)
    if (odds > best) {
      best = odds
      value = asked.values[i]!
    }
  })
  return value
}

if (!existsSync(path.resolve(import.meta.dirname, '../../shared/gold/bank'))) {
  console.error('training/when.ts: no bank beside the project')
  process.exit(1)
}
const learn = ask('train')
const look = ask('look')
const first = learn.flatMap((x) => x.samples)
if (first.some((s) => s.row.length !== FEATURES.length))
  throw new Error('a row has not as many numbers as there are FEATURES')
console.log(`${learn.length} words, ${first.length} pairs, ${first.filter((s) => s.label).length} right`)
const show = (name: string, f: ReturnType<typeof figures>) =>
  console.log(`${name.padEnd(28)} P ${f.p.toFixed(3)} R ${f.r.toFixed(3)} F1 ${f.f1.toFixed(3)}`)
const part = (x: Asked) => [...x.event.name].reduce((n, c) => (n * 31 + c.charCodeAt(0)) % 9973, 7) % FOLDS
const CUTS = [0, CUT, 300, 450]
if (!process.argv.includes('--no-cv')) {
  const models = Array.from({ length: FOLDS }, (_, k) =>
    train(learn.filter((x) => part(x) !== k).flatMap((x) => x.samples)),
  )
  for (const cut of CUTS)
    show(
      `cross-validated, cut ${cut}`,
      figures(
        learn.filter((x) => x.main).map((x) => ({ gold: x.event.gold, value: answer(models[part(x)]!, x, cut) })),
      ),
    )
}
const model = train(first)
for (const cut of CUTS)
  show(
    `look, cut ${cut}`,
    figures(look.filter((x) => x.main).map((x) => ({ gold: x.event.gold, value: answer(model, x, cut) }))),
  )
if (process.argv.includes('--write')) {
  const file = path.resolve(import.meta.dirname, '../packages/core/src/time/when/model.ts')
  const lines = model.trees.map((t) => `    [${t.join(',')}],`)
  writeFileSync(
    file,
    `import type { WhenModel } from './score.ts'\n\n/** Made by training/when.ts from the train fold of the bank; holds no text. Do not edit. */\n// biome-ignore format: generated\nexport const WHEN_MODEL: WhenModel = {\n  bias: ${-CUT},\n  trees: [\n${lines.join('\n')}\n  ],\n}\n`,
  )
  execFileSync('npx', ['biome', 'check', '--write', file], { stdio: 'ignore' })
}
