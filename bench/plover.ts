/**
 * `node bench/plover.ts [--misses]`: reads PLOVER's reference sentences and prints type and actors found, by the scorer beside
 * the project. Without the sentences the script says so and ends with 0.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createReader, toFlat } from '@readout/core'
import { loadModel } from '@readout/core/load/node'

const SHARED = path.resolve(import.meta.dirname, '../../shared')
const gold = path.join(SHARED, 'gold/events/plover-gsr.dev.jsonl')
if (!existsSync(gold)) {
  console.error('bench/plover: no reference sentences beside the project; nothing scored')
  process.exit(0)
}
interface Sentence {
  readonly id: string
  readonly text: string
  readonly date: string | null
  readonly events: readonly { readonly type: string; readonly trigger: string }[]
}
const reader = createReader({ model: loadModel() })
const lines = readFileSync(gold, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((l) => JSON.parse(l) as Sentence)
const flat = lines.map((d) => toFlat(reader.read({ id: d.id, text: d.text, published: d.date ?? undefined })))
const out = mkdtempSync(path.join(tmpdir(), 'readout-plover-'))
const pred = path.join(out, 'pred.jsonl')
writeFileSync(pred, flat.map((r) => JSON.stringify(r)).join('\n'))
console.log(execFileSync(process.execPath, [path.join(SHARED, 'score/plover.mjs'), gold, pred], { encoding: 'utf8' }))
rmSync(out, { recursive: true, force: true })
if (process.argv.includes('--misses'))
  lines.forEach((d, i) => {
    const found = flat[i]?.events ?? []
    const wanted = d.events[0]
    if (wanted && !found.some((e) => e.type === wanted.type))
      console.log(
        `${wanted.type} (${wanted.trigger}) found ${found.map((e) => `${e.type}:${e.trigger.text}`).join(', ') || 'nothing'} | ${d.text.slice(0, 110)}`,
      )
  })
