/**
 * `node bench/plover.ts [--misses]`: reads PLOVER's reference sentences and prints type and actors found, by the scorer beside
 * the project. Without the sentences the script says so and ends with 0.
 */
import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { ploverScore } from './plover-score.ts'

const found = ploverScore(createReader({ model: loadModel() }))
if (!found) {
  console.error('bench/plover: no reference sentences beside the project; nothing scored')
  process.exit(0)
}
console.log(JSON.stringify({ flat: found.flat, exported: found.coded }, null, 1))
if (process.argv.includes('--misses'))
  found.sentences.forEach((d, i) => {
    const events = found.records[i]?.events ?? []
    const wanted = d.events[0]
    if (wanted && !events.some((e) => e.type === wanted.type))
      console.log(
        `${wanted.type} (${wanted.trigger}) found ${events.map((e) => `${e.type}:${e.trigger.text}`).join(', ') || 'nothing'} | ${d.text.slice(0, 110)}`,
      )
  })
