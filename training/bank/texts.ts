/**
 * The texts of the bank's articles of ECB+ and PolNeAR that no record in the shared folder has yet, out of the corpora as they lie
 * there, and their records (offsets.ts):
 *
 *     node training/bank/texts.ts ../shared/gold
 *
 * writes NAME.txt and NAME.gold.json into training/data/bank, which git does not know.
 *
 *     node training/bank/texts.ts ../shared/gold --raw FOLDER
 *
 * writes the corpora's articles that nobody has annotated for the bank, those of their training sides that would stand on the bank's
 * train fold, with `raw` records, for pupils to learn from (training/events/teach.py).
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { bankNames, MADE, namesIn } from './documents.ts'
import { foldOf } from './folds.ts'
import { fromOffsets, hashOf, readIndex } from './offsets.ts'

const CORPORA: readonly { readonly name: string; readonly file: string }[] = [
  { name: 'ECB+', file: 'across/ecbplus.dev.jsonl' },
  { name: 'PolNeAR', file: 'statements/polnear.train.jsonl.gz' },
]

interface Text {
  readonly text: string
  readonly split: string
  /** The day in PolNeAR's names. */
  readonly published: string | null
}
interface Corpus {
  readonly name: string
  readonly texts: ReadonlyMap<string, Text>
}

/** Texts of the articles of a corpus by their ids there, as the bank has them: with one line's end at the end. */
function textsOf(file: string): Map<string, Text> {
  const bytes = readFileSync(file)
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
  const texts = new Map<string, Text>()
  for (const line of lines) {
    if (!line) continue
    const { id, text, split } = JSON.parse(line) as { id: string; text: string; split: string }
    const published = /_(\d{4}-\d\d-\d\d)_/.exec(id)?.[1] ?? null
    if (!texts.has(id)) texts.set(id, { text: `${text.replace(/\n+$/, '')}\n`, split, published })
  }
  return texts
}

/** A document's name in the bank by its corpus and its id there. */
const nameOf = (corpus: string, id: string): string => `${corpus === 'ECB+' ? 'ecb' : 'pol'}-${id.replaceAll('_', '-')}`

function writeRaw(corpora: readonly Corpus[], folder: string): void {
  mkdirSync(folder, { recursive: true })
  const read = new Set(bankNames())
  let made = 0
  for (const { name, texts } of corpora)
    for (const [id, { text, split, published }] of texts) {
      const document = nameOf(name, id)
      if (split !== 'train' || read.has(document) || foldOf(document) !== 'train') continue
      writeFileSync(path.join(folder, `${document}.txt`), text)
      const record = { raw: true, published, statements: [], events: [] }
      writeFileSync(path.join(folder, `${document}.gold.json`), JSON.stringify(record))
      made++
    }
  console.error(`texts: ${made} articles nobody has annotated`)
}

function writeKnown(corpora: readonly Corpus[], gold: string): void {
  const known = new Set(namesIn(path.join(gold, 'bank/records')))
  mkdirSync(MADE, { recursive: true })
  let made = 0
  const without: string[] = []
  for (const entry of readIndex()) {
    if (known.has(entry.name)) continue
    const [corpus, id] = entry.source.split(' ')
    const text = corpora.find((c) => c.name === corpus)?.texts.get(id ?? '')?.text
    if (text === undefined || hashOf(text) !== entry.sha256) {
      without.push(entry.name)
      continue
    }
    writeFileSync(path.join(MADE, `${entry.name}.txt`), text)
    writeFileSync(path.join(MADE, `${entry.name}.gold.json`), `${JSON.stringify(fromOffsets(entry, text), null, 1)}\n`)
    made++
  }
  console.error(`texts: ${made} articles with their records, ${without.length} whose text is not there`)
  for (const name of without) console.error(`texts: no text for ${name}`)
  if (without.length) process.exitCode = 1
}

if (import.meta.main) {
  const [gold, flag, folder, ...more] = process.argv.slice(2)
  if (!gold || more.length || !existsSync(gold) || (flag !== undefined && (flag !== '--raw' || !folder))) {
    console.error('texts: give the folder of the gold, one that is there, and --raw FOLDER for those without a record')
    process.exit(2)
  }
  const corpora = CORPORA.filter(({ file }) => existsSync(path.join(gold, file))).map(({ name, file }) => ({
    name,
    texts: textsOf(path.join(gold, file)),
  }))
  if (folder) writeRaw(corpora, folder)
  else writeKnown(corpora, gold)
}
