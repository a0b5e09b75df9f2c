/**
 * `npm run train`: makes packages/core/weights/en.bin from the treebanks beside the project, the same bytes every time.
 * Options: --epochs N (default 9), --fast (no jackknife, few epochs), --out FILE. Prints its log and keeps it in training/log/.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readModel } from '../packages/core/src/language/weights.ts'
import { joined, readConllu, readText, type Sentence } from './conllu.ts'
import type { Learner } from './learner.ts'
import { learntLemmas } from './lemmas.ts'
import { readNames, silverNames, trainNames } from './names.ts'
import { packFile, packModel, packSure } from './pack.ts'
import { silverTrees } from './silver.ts'
import { encode, evaluate, tagAll, trainParser, trainTagger } from './syntax.ts'

const { values: options } = parseArgs({
  options: {
    epochs: { type: 'string', default: '9' },
    fast: { type: 'boolean', default: false },
    silver: { type: 'boolean', default: true },
    out: { type: 'string' },
  },
})
const GOLD = path.resolve(import.meta.dirname, '../../shared/gold')
const OUT = options.out ?? path.resolve(import.meta.dirname, '../packages/core/weights/en.bin')
if (!existsSync(GOLD)) {
  console.log('npm run train: no treebanks beside the project (../shared/gold is missing)')
  process.exit(1)
}
const lines: string[] = []
const began = performance.now()
const log = (line: string) => {
  const stamped = `${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`
  lines.push(line)
  console.log(stamped)
}
const gold = (p: string) => path.join(GOLD, p)

/** Genres of GUM whose texts may not be used commercially. */
const NC = ['fiction', 'whow', 'essay', 'letter', 'podcast', 'vlog', 'conversation']
const isNC = (doc: string) => NC.some((g) => doc.startsWith(`GUM_${g}_`))

// What is scored is never trained on, document by document.
const scored = new Set<string>()
for (const f of ['treebanks/ewt-dev.conllu', 'treebanks/gum-dev.conllu'])
  for (const s of readConllu(gold(f))) scored.add(s.doc)
for (const f of ['names/gum-news.jsonl', 'statements/gum-news.jsonl', 'time/gum-news.jsonl']) {
  if (!existsSync(gold(f))) continue
  for (const line of readText(gold(f)).split('\n').filter(Boolean)) scored.add((JSON.parse(line) as { id: string }).id)
}
for (const f of readdirSync(gold('records/news'))) scored.add(`GUM_news_${f.split('.')[0]}`)

const all = [...readConllu(gold('treebanks/ewt-train.conllu.gz')), ...readConllu(gold('treebanks/gum-train.conllu.gz'))]
const train = all.filter((s) => !isNC(s.doc) && !scored.has(s.doc))
const dropped = new Set(all.filter((s) => !isNC(s.doc) && scored.has(s.doc)).map((s) => s.doc))
const leak = [...new Set(train.map((s) => s.doc))].filter((d) => scored.has(d))
if (leak.length > 0) throw new Error(`documents both trained on and scored: ${leak.join(', ')}`)
const tokens = (list: Sentence[]) => list.reduce((n, s) => n + s.form.length, 0)
log(
  `treebanks: ${train.length} sentences, ${tokens(train)} tokens, ${new Set(train.map((s) => s.doc)).size} documents; left out as scored: ${dropped.size}; leak check passed`,
)
const devEwt = readConllu(gold('treebanks/ewt-dev.conllu'))
const devGum = readConllu(gold('treebanks/gum-dev.conllu'))

// Sentences with hyphenated words are learnt both ways: in parts, as the treebanks have them, and whole, as our tokenizer does.
const both = train.flatMap((s) => {
  const j = joined(s)
  return j ? [s, j] : [s]
})
log(`with hyphenated words whole: ${both.length} sentences`)
const silver =
  options.silver && existsSync(gold('treebanks/news-silver-train.conllu.gz'))
    ? readConllu(gold('treebanks/news-silver-train.conllu.gz'))
    : []
const trees = silverTrees(silver)
log(`silver news: ${trees.length} sentences, ${tokens(trees)} tokens`)
const data = encode(both, trees)
const epochs = options.fast ? 3 : Number(options.epochs)
const isGold = (s: number) => s < data.gold

const tagger = trainTagger(data, null, Math.min(epochs, 6), log)
// Jackknife: the parser learns on tags as wrong as those it will meet.
data.predicted = new Uint8Array(data.tags.length)
tagAll(tagger, data, (s) => options.fast || !isGold(s))
const folds = options.fast ? 0 : 3
for (let f = 0; f < folds; f++) {
  const t = trainTagger(
    data,
    (s) => isGold(s) && s % folds !== f,
    3,
    () => {},
  )
  tagAll(t, data, (s) => isGold(s) && s % folds === f)
}
if (folds > 0) log('jackknifed tags made')
const parser = trainParser(data, epochs, log)
/** The best that fits: rows corrected seldom go first. */
const cutToSize = (name: string, learner: Learner, budget: number): Uint8Array => {
  for (let hits = 1; ; hits++) {
    const rows = learner.quantise(hits, 16, 0.05)
    const packed = packModel(learner.classes, rows)
    if (packed.length > budget && hits < 30) continue
    log(
      `${name}: ${learner.rows} rows learnt, ${rows.length} kept (corrected ${hits} times or more), ${packed.length} bytes`,
    )
    return packed
  }
}
const tagModel = cutToSize('tagger', tagger, 1_800_000)
const moveModel = cutToSize('moves', parser.moves, 3_000_000)
const labelModel = cutToSize('labels', parser.labels, 1_100_000)

const { lemmas, dropped: kept } = learntLemmas(train)
log(`lemma table: ${kept} exceptions`)
const encoder = new TextEncoder()

const nameData = [...readNames(GOLD, scored, isNC), ...silverNames(silver)]
const names = trainNames(nameData, readModel(tagModel), data.sure, options.fast ? 2 : 4, log)
const nameModel = cutToSize('names', names.learner, 700_000)

const bytes = packFile({
  meta: encoder.encode(JSON.stringify({ tags: data.tagNames, labels: data.labelNames, names: names.classes })),
  tag: tagModel,
  move: moveModel,
  label: labelModel,
  name: nameModel,
  sure: packSure(data.sure),
  lemma: encoder.encode(lemmas),
})
writeFileSync(OUT, bytes)
log(`${path.basename(OUT)}: ${bytes.length} bytes`)
for (const [name, dev] of [
  ['EWT dev', devEwt],
  ['GUM dev', devGum],
] as const)
  log(evaluate(name, dev, bytes))
const logDir = path.join(import.meta.dirname, 'log')
mkdirSync(logDir, { recursive: true })
if (!options.fast) writeFileSync(path.join(logDir, 'train.log'), `${lines.join('\n')}\n`)
