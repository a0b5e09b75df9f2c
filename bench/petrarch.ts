/**
 * `node bench/petrarch.ts`: reads PETRARCH's unit sentences (invented countries) beside the project and prints how many of the
 * coded types were found, what was coded beyond them, and what was coded in sentences that must yield nothing.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'

const file = path.resolve(import.meta.dirname, '../../shared/gold/events/petrarch-unit.jsonl')
if (!existsSync(file)) {
  console.error('bench/petrarch: no unit sentences beside the project; nothing scored')
  process.exit(0)
}
const reader = createReader({ model: loadModel() })
let gold = 0
let found = 0
let beyond = 0
let silent = 0
let broken = 0
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const d = JSON.parse(line) as { text: string; date: string; events: { type: string }[]; noevents: boolean }
  const types = reader
    .read({ text: d.text, published: d.date })
    .events.flatMap((e) => (e.type === null ? [] : [e.type as string]))
  if (d.noevents) {
    silent++
    if (types.length) broken++
    continue
  }
  gold += d.events.length
  for (const { type } of d.events) {
    const at = types.indexOf(type)
    if (at < 0) continue
    found++
    types.splice(at, 1)
  }
  beyond += types.length
}
console.log(`types found ${found} of ${gold} (${((100 * found) / gold).toFixed(1)} %), coded beyond the gold ${beyond}`)
console.log(`sentences that must yield nothing ${silent}, with an event of a PLOVER type all the same ${broken}`)
