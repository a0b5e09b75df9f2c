/**
 * Step 4 of the neural reader: `node training/neural/pack.ts GOLD_DIR training/data/reader OUT` makes the weights file
 * from what export.py wrote and from the lemmas the treebanks show.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readConllu } from '../conllu.ts'
import { learntLemmas } from '../lemmas.ts'
import { packFile, sectionsOf } from '../pack.ts'

const [gold, reader, target] = process.argv.slice(2)
if (!gold || !reader || !target) throw new Error('usage: node training/neural/pack.ts GOLD_DIR READER OUT')
const NC = /^GUM_(fiction|whow|essay|letter|podcast|vlog|conversation)_/
const scored = new Set(
  ['names/gum-news.jsonl', 'time/gum-news.jsonl'].flatMap((f) =>
    readFileSync(path.join(gold, f), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((l) => (JSON.parse(l) as { id: string }).id),
  ),
)
const train = ['ewt-train', 'gum-train']
  .flatMap((f) => readConllu(path.join(gold, `treebanks/${f}.conllu.gz`)))
  .filter((s) => !NC.test(s.doc) && !scored.has(s.doc))
const { lemmas, dropped } = learntLemmas(train)
const encoder = new TextEncoder()
// adapter and heads stay what they were until training/events makes them anew
const { upper, 'upper.shape': upperShape } = sectionsOf(readFileSync(target))
if (!upper || !upperShape) throw new Error(`${target} has no adapter to go on from`)
const bytes = packFile({
  upper,
  'upper.shape': upperShape,
  shape: encoder.encode(readFileSync(`${reader}.json`, 'utf8')),
  network: readFileSync(`${reader}.bin`),
  lexicon: readFileSync(path.join(path.dirname(reader), 'lexicon.bin')),
  vectors: readFileSync(path.join(path.dirname(reader), 'vectors.bin')),
  lemma: encoder.encode(lemmas),
})
writeFileSync(target, bytes)
console.log(`${path.basename(target)}: ${bytes.length} bytes, ${dropped} lemmas`)
