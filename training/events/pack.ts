/**
 * Step 5 of the learnt events: `node training/events/pack.ts IN.bin UPPER OUT.bin` puts tensors (UPPER.json and UPPER.bin, written by
 * export.py or join.py) into the weights file, in place of those of their names; the others stay as they are there.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { UpperShape } from '../../packages/core/src/language/neural/adapter.ts'
import { packFile, sectionsOf } from '../pack.ts'

const [source, upper, target] = process.argv.slice(2)
if (!source || !upper || !target) throw new Error('usage: node training/events/pack.ts IN.bin UPPER OUT.bin')
const sections = sectionsOf(readFileSync(source))
const made = {
  shape: JSON.parse(readFileSync(`${upper}.json`, 'utf8')) as Partial<UpperShape> & Pick<UpperShape, 'tensors'>,
  data: new Uint8Array(readFileSync(`${upper}.bin`)),
}
const old = {
  shape: JSON.parse(new TextDecoder().decode(sections['upper.shape'])) as UpperShape,
  data: sections.upper!,
}
const names = new Set(made.shape.tensors.map((t) => t.name))
const tensors: UpperShape['tensors'][number][] = []
const parts: Uint8Array[] = []
let at = 0
for (const { shape, data } of [
  made,
  { ...old, shape: { tensors: old.shape.tensors.filter((t) => !names.has(t.name)) } },
])
  for (const t of shape.tensors) {
    const size = t.shape.reduce((x, y) => x * y, 1)
    // bytes have a scale a row behind them
    const bytes = t.type === 'f32' ? 4 * size : size + 4 * t.shape[0]!
    tensors.push({ ...t, offset: at })
    parts.push(data.subarray(t.offset, t.offset + bytes))
    at += bytes
  }
const { d, dilations } = { ...old.shape, ...made.shape }
sections['upper.shape'] = new TextEncoder().encode(JSON.stringify({ d, dilations, tensors }))
sections.upper = new Uint8Array(Buffer.concat(parts))
const out = packFile(sections)
writeFileSync(target, out)
console.log(`${target}: ${out.length} bytes`)
