/**
 * `node training/calibrate-events.ts`: measures how often each rule of the events room is right on the scoring sets beside
 * the project and writes packages/core/src/events/en/confidence.ts. An event is right if it meets a gold event (trigger or
 * mention) of its type, optional ones included. Rules seen seldom are drawn towards the mean (add five events of mean
 * precision). Calibrated on development sets: held-out precision is a little lower.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'

interface Range {
  readonly start: number
  readonly end: number
}
interface Gold {
  readonly trigger: Range
  readonly also?: readonly Range[]
  readonly type: string | null
  readonly typeAlt?: readonly (string | null)[]
}

const SHARED = path.resolve(import.meta.dirname, '../../shared')
const OUT = path.resolve(import.meta.dirname, '../packages/core/src/events/en/confidence.ts')
if (!existsSync(SHARED)) {
  console.log('calibrate-events: no gold beside the project; nothing written')
  process.exit(0)
}
const reader = createReader({ model: loadModel() })
const seen = new Map<string, { right: number; all: number }>()
let right = 0
let all = 0
const touches = (a: Range, b: Range) => a.start < b.end && b.start < a.end
for (const set of ['suite', 'news']) {
  const dir = path.join(SHARED, 'gold/records', set)
  for (const file of readdirSync(dir).filter((f) => f.endsWith('.gold.json'))) {
    const gold = JSON.parse(readFileSync(path.join(dir, file), 'utf8')) as { published?: string; events: Gold[] }
    const text = readFileSync(path.join(dir, file.replace('.gold.json', '.txt')), 'utf8')
    const record = reader.read({ id: file, text, published: gold.published })
    for (const e of record.events) {
      const hit = gold.events.some(
        (g) =>
          [g.trigger, ...(g.also ?? [])].some((m) => touches(m, e.trigger)) &&
          (g.type === e.type || g.typeAlt?.includes(e.type)),
      )
      const tally = seen.get(e.rule) ?? { right: 0, all: 0 }
      tally.all++
      all++
      if (hit) {
        tally.right++
        right++
      }
      seen.set(e.rule, tally)
    }
  }
}
const mean = right / all
const lines = [...seen]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([rule, t]) => `  '${rule}': ${Number(((t.right + 5 * mean) / (t.all + 5)).toFixed(2))},`)
writeFileSync(
  OUT,
  `/** How often a rule's events are right on the suite and the news, which are scored too; made by training/calibrate-events.ts. */
export const CONFIDENCE: { readonly [rule: string]: number } = {
${lines.join('\n')}
}
/** For rules not seen there. */
export const DEFAULT_CONFIDENCE = ${Number((mean * 0.9).toFixed(2))}
`,
)
console.log(`${all} events, ${seen.size} rules, mean precision ${mean.toFixed(3)}`)
