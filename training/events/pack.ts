/**
 * Step 5 of the learnt events: `node training/events/pack.ts IN.bin UPPER OUT.bin` puts adapter and heads (UPPER.json and UPPER.bin,
 * written by export.py) into the weights file, in place of those it has.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { packFile, sectionsOf } from '../pack.ts'

const [source, upper, target] = process.argv.slice(2)
if (!source || !upper || !target) throw new Error('usage: node training/events/pack.ts IN.bin UPPER OUT.bin')
const sections = sectionsOf(readFileSync(source))
sections['upper.shape'] = new Uint8Array(readFileSync(`${upper}.json`))
sections.upper = new Uint8Array(readFileSync(`${upper}.bin`))
const out = packFile(sections)
writeFileSync(target, out)
console.log(`${target}: ${out.length} bytes`)
