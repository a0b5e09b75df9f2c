/**
 * Step 5 of the learnt events: `node training/events/pack.ts IN.bin UPPER OUT.bin` puts adapter and heads (UPPER.json and UPPER.bin,
 * written by export.py) into the weights file, in place of those it has.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { HEAD } from '../../packages/core/src/language/weights.ts'
import { packFile } from '../pack.ts'

const [source, upper, target] = process.argv.slice(2)
if (!source || !upper || !target) throw new Error('usage: node training/events/pack.ts IN.bin UPPER OUT.bin')
const bytes = new Uint8Array(readFileSync(source))
const view = new DataView(bytes.buffer)
const sections: Record<string, Uint8Array> = {}
for (let at = HEAD; at < bytes.length; ) {
  const size = bytes[at]!
  const name = String.fromCharCode(...bytes.subarray(at + 1, at + 1 + size))
  const length = view.getUint32(at + 1 + size, true)
  at += 5 + size
  sections[name] = bytes.subarray(at, at + length)
  at += length
}
sections['upper.shape'] = new Uint8Array(readFileSync(`${upper}.json`))
sections.upper = new Uint8Array(readFileSync(`${upper}.bin`))
const out = packFile(sections)
writeFileSync(target, out)
console.log(`${target}: ${out.length} bytes`)
