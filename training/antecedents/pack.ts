/**
 * Step 3 of the learnt antecedents: `node training/antecedents/pack.ts IN.bin RANKER OUT.bin` puts the ranker (RANKER.json and
 * RANKER.bin, written by train.py) into the weights file, in place of the one it has. RANKER may be a weights file too: its ranker is taken.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { packFile, sectionsOf } from '../pack.ts'

const [source, ranker, target] = process.argv.slice(2)
if (!source || !ranker || !target) throw new Error('usage: node training/antecedents/pack.ts IN.bin RANKER OUT.bin')
const sections = sectionsOf(readFileSync(source))
if (ranker.endsWith('.bin')) {
  const from = sectionsOf(readFileSync(ranker))
  for (const name of ['antecedents.shape', 'antecedents']) {
    if (!from[name]) throw new Error(`${ranker} has no section "${name}"`)
    sections[name] = from[name]
  }
} else {
  sections['antecedents.shape'] = new Uint8Array(readFileSync(`${ranker}.json`))
  sections.antecedents = new Uint8Array(readFileSync(`${ranker}.bin`))
}
const out = packFile(sections)
writeFileSync(target, out)
console.log(`${target}: ${out.length} bytes`)
