/**
 * Measures the statements room on documents with gold and writes what depends on the model of the day:
 * `packages/core/src/statements/en/confidence.json`, how often each rule is right, and `sure.json` beside it, how sure the
 * attribution head must be of what it alone has found. To be run anew whenever the weights change; 15 seconds.
 *
 *   node training/calibrate-statements.ts GOLD.jsonl[.gz]… [--every N]
 *
 * Gold lines are `{id, text, statements: [{content: [{start, end}], cue}]}`. A finding is right if its content shares at
 * least half its words (dice) with that of a gold statement, each gold statement counting once. Where the gold is flat,
 * findings within another's content are left out. Figures are smoothed towards the mean of all rules.
 * How sure the head must be: for attitudes and quoted contents so sure that of the findings at that very confidence
 * `WORTH` are right, since a finding that is right less often costs more than it brings; for words in no lexicon and
 * findings inside another's content, which the gold does not judge by our rules, so sure that the share `KEPT` is left.
 * The gold must be documents that the attribution head was not trained on: on its own training data it looks far surer
 * than it is.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import type { Level } from '../packages/core/src/statements/accept.ts'
import { findAttributions } from '../packages/core/src/statements/index.ts'

interface Span {
  start: number
  end: number
}
interface Gold {
  id: string
  text: string
  dct?: string
  statements: { content: Span[] | Span }[]
}

/** Weight of the mean in every rule's figure, in findings. */
const PRIOR = 8
/** Least share of right findings at the threshold, by class. */
const WORTH: { [level in Level]?: number } = { likely: 0.5, quoted: 0.6 }
/** Share of the candidates that is left, by class, as the thresholds set by hand on the first model left it. */
const KEPT: { [level in Level]?: number } = { unknown: 0.2, inside: 0.4 }
/** Never less than this: the gold counts deeds (*attacked early*) that our rules leave to the events. */
const LEAST: { [level in Level]: number } = { inside: 0.7, likely: 0.66, quoted: 0.7, unknown: 0.9 }
/** Candidates on either side of a threshold that are counted as at it. */
const WINDOW = 12
const WORD = /[\p{L}\p{N}]+/gu

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' } },
})
if (positionals.length === 0) {
  process.stderr.write('usage: node training/calibrate-statements.ts GOLD.jsonl[.gz]… [--every N]\n')
  process.exit(2)
}
const reader = createReader({ model: loadModel() })
const counts = new Map<string, { found: number; right: number }>()
const candidates = new Map<Level, { confidence: number; right: boolean }[]>()

const wordsOf = (text: string, spans: readonly Span[]): Set<number> => {
  const set = new Set<number>()
  for (const s of spans) for (const m of text.slice(s.start, s.end).matchAll(WORD)) set.add(s.start + m.index)
  return set
}

function count(doc: Gold): void {
  const { article, analysis } = reader.analyse({ id: doc.id, text: doc.text, published: doc.dct })
  const seen: [level: Level, confidence: number, words: Set<number>][] = []
  const found = findAttributions(article, analysis, (level, confidence, content) =>
    seen.push([level, confidence, wordsOf(doc.text, content)]),
  ).filter((x) => x.within < 0)
  const gold = doc.statements.map((g) => wordsOf(doc.text, [g.content].flat()))
  const holders = new Map<number, number[]>()
  gold.forEach((set, i) => {
    for (const w of set) holders.set(w, [...(holders.get(w) ?? []), i])
  })
  for (const [level, confidence, words] of seen) {
    const right = gold.some((g) => [...words].filter((w) => g.has(w)).length * 4 >= words.size + g.size)
    candidates.set(level, [...(candidates.get(level) ?? []), { confidence, right }])
  }
  const pairs: [dice: number, gold: number, found: number][] = []
  found.forEach((x, j) => {
    const mine = wordsOf(doc.text, x.content)
    const shared = new Map<number, number>()
    for (const w of mine) for (const i of holders.get(w) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1)
    for (const [i, n] of shared) {
      const dice = (2 * n) / (mine.size + gold[i]!.size)
      if (dice >= 0.5) pairs.push([dice, i, j])
    }
  })
  pairs.sort((p, q) => q[0] - p[0])
  const usedGold = new Set<number>()
  const right = new Set<number>()
  for (const [, i, j] of pairs) {
    if (usedGold.has(i) || right.has(j)) continue
    usedGold.add(i)
    right.add(j)
  }
  found.forEach((x, j) => {
    const c = counts.get(x.rule) ?? { found: 0, right: 0 }
    c.found++
    if (right.has(j)) c.right++
    counts.set(x.rule, c)
  })
}

for (const file of positionals) {
  const bytes = readFileSync(file)
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean)
  lines.forEach((line, i) => {
    if (i % Number(values.every) === 0) count(JSON.parse(line) as Gold)
  })
}
const all = [...counts.values()].reduce((s, c) => ({ found: s.found + c.found, right: s.right + c.right }), {
  found: 0,
  right: 0,
})
const mean = all.found ? all.right / all.found : 0.5
const figures = Object.fromEntries(
  [...counts]
    .sort(([p], [q]) => (p < q ? -1 : 1))
    .map(([rule, c]) => [rule, Math.round(((c.right + PRIOR * mean) / (c.found + PRIOR)) * 100) / 100]),
)
const room = path.join(import.meta.dirname, '../packages/core/src/statements/en')
const write = (file: string, data: object) => writeFileSync(path.join(room, file), `${JSON.stringify(data, null, 2)}\n`)
write('confidence.json', figures)
for (const [rule, c] of [...counts].sort((p, q) => q[1].found - p[1].found))
  console.log(`${rule.padEnd(24)} ${String(c.found).padStart(6)} found, ${(c.right / c.found).toFixed(2)} right`)

/** The confidence from which findings of a class count. */
function thresholdOf(level: Level, list: { confidence: number; right: boolean }[]): number {
  const kept = KEPT[level]
  if (kept !== undefined) return list[Math.min(list.length - 1, Math.round(kept * list.length))]?.confidence ?? 1
  // from the surest down, as long as those about the place are worth it
  let last = 0
  for (let i = 0; i < list.length; i++) {
    const near = list.slice(Math.max(0, i - WINDOW), i + WINDOW + 1)
    if (near.filter((c) => c.right).length < WORTH[level]! * near.length) break
    last = i
  }
  return list[last]?.confidence ?? 1
}
const levels: Level[] = ['inside', 'likely', 'quoted', 'unknown']
const sure = Object.fromEntries(
  levels.map((level) => {
    const list = (candidates.get(level) ?? []).sort((p, q) => q.confidence - p.confidence)
    const least = Math.min(0.99, Math.max(LEAST[level], Math.floor(thresholdOf(level, list) * 100) / 100))
    const above = list.filter((c) => c.confidence >= least)
    const right = above.filter((c) => c.right).length
    console.log(`${level.padEnd(10)} from ${least}: ${above.length} of ${list.length} kept, ${right} right`)
    for (const t of [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98]) {
      const l = list.filter((c) => c.confidence >= t)
      console.log(`    ${t}: ${l.length}, ${l.filter((c) => c.right).length} right`)
    }
    return [level, least]
  }),
)
write('sure.json', sure)
