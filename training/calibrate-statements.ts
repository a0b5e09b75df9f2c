/**
 * Measures how often each rule of the statements room is right and writes packages/core/src/statements/en/confidence.json.
 *
 *   node training/calibrate-statements.ts GOLD.jsonl[.gz]… [--every N]
 *
 * Gold lines are `{id, text, statements: [{content: [{start, end}], cue}]}`. A finding is right if its content shares at
 * least half its words (dice) with that of a gold statement, each gold statement counting once. Where the gold is flat,
 * findings within another's content are left out. Figures are smoothed towards the mean of all rules.
 * The gold must be documents that the attribution head was not trained on: on its own training data it looks far surer
 * than it is.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
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

const wordsOf = (text: string, spans: readonly Span[]): Set<number> => {
  const set = new Set<number>()
  for (const s of spans) for (const m of text.slice(s.start, s.end).matchAll(WORD)) set.add(s.start + m.index)
  return set
}

function count(doc: Gold): void {
  const { article, analysis } = reader.analyse({ id: doc.id, text: doc.text, published: doc.dct })
  const found = findAttributions(article, analysis).filter((x) => x.within < 0)
  const gold = doc.statements.map((g) => wordsOf(doc.text, [g.content].flat()))
  const holders = new Map<number, number[]>()
  gold.forEach((set, i) => {
    for (const w of set) holders.set(w, [...(holders.get(w) ?? []), i])
  })
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
writeFileSync(
  path.join(import.meta.dirname, '../packages/core/src/statements/en/confidence.json'),
  `${JSON.stringify(figures, null, 2)}\n`,
)
for (const [rule, c] of [...counts].sort((p, q) => q[1].found - p[1].found))
  console.log(`${rule.padEnd(24)} ${String(c.found).padStart(6)} found, ${(c.right / c.found).toFixed(2)} right`)
