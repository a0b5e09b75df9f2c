/**
 * Step 1 of the neural reader: turns the treebanks, names, attributions and factuality judgements into streams of
 * integers (`training/data/*.i32`, `meta.json`) that `train.py` reads. Run: `node training/neural/prepare.ts GOLD_DIR [OUT_DIR]`, after lexicon.ts.
 *
 * A unit is a sentence (treebanks) or a paragraph (attributions):
 *   n, attributions, judgements, document, paragraph, source, then n × FEATURES, n × upos, xpos, head, label, name,
 *   sentence number; per attribution its anchor and n labels (0 none, 1 source, 2 cue, 3 content); per judgement the
 *   token and the grade × 1000. Heads count from 1 in the unit, 0 is the root; −100 is “not annotated”.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { FEATURES, features } from '../../packages/core/src/language/neural/features.ts'
import { Lexicon } from '../../packages/core/src/language/neural/lexicon.ts'
import { Vectors } from '../../packages/core/src/language/neural/vectors.ts'
import { otherNames } from './other-names.ts'
import { readSilver, type SilverWindow } from './read-silver.ts'
import { asTokenized, readUd, type UdSentence } from './read-ud.ts'

const gold = process.argv[2]
if (!gold) throw new Error('usage: node training/neural/prepare.ts GOLD_DIR')
const data = path.resolve(import.meta.dirname, '../data')
const out = path.resolve(process.argv[3] ?? data)
mkdirSync(out, { recursive: true })
const lexicon = new Lexicon(new Uint8Array(readFileSync(path.join(data, 'lexicon.bin'))))
const vectors = new Vectors(new Uint8Array(readFileSync(path.join(data, 'vectors.bin'))))
const read = (file: string) => {
  const bytes = readFileSync(path.join(gold, file))
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}
const jsonl = (file: string) =>
  read(file)
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l))

/** Genres of GUM whose texts are not free for this use. */
const NC = new Set(['fiction', 'whow', 'essay', 'letter', 'podcast', 'vlog', 'conversation'])
/** Documents that other sets are scored on (names, times, statements, records): never trained on. */
const scored = new Set<string>([
  ...jsonl('names/gum-news.jsonl').map((d) => d.id as string),
  ...jsonl('time/gum-news.jsonl').map((d) => d.id as string),
])

const ewtTrain = readUd(read('treebanks/ewt-train.conllu.gz'), 0)
const ewtDev = readUd(read('treebanks/ewt-dev.conllu'), 0)
const gumDev = readUd(read('treebanks/gum-dev.conllu'), 1)
const devDocs = new Set([...ewtDev, ...gumDev].map((s) => s.doc))
const gumTrain = readUd(read('treebanks/gum-train.conllu.gz'), 1).filter(
  (s) => !NC.has(s.genre) && !scored.has(s.doc) && !devDocs.has(s.doc),
)
for (const s of ewtTrain) if (devDocs.has(s.doc)) throw new Error(`leak: ${s.doc} is in train and dev`)

const judgements = (file: string) => {
  const by = new Map<string, [number, number][]>()
  for (const j of jsonl(file)) {
    const key = (j.tokens as string[]).join(' ')
    const list = by.get(key) ?? []
    list.push([j.span[0], Math.round(j.factuality * 1000)])
    by.set(key, list)
  }
  return by
}
const factTrain = judgements('factuality/uds-ih2.train.jsonl.gz')
const factDev = judgements('factuality/uds-ih2.dev.jsonl')

const vocabulary = (values: Iterable<string>) => [...new Set(values)].sort()
const train = [...ewtTrain, ...gumTrain]
const vocab = {
  upos: vocabulary(train.flatMap((s) => s.upos)),
  xpos: vocabulary(train.flatMap((s) => s.xpos)),
  label: vocabulary(train.flatMap((s) => s.label)),
  name: ['O', ...['PER', 'ORG', 'LOC', 'MISC'].flatMap((t) => [`B-${t}`, `I-${t}`])],
}
const index = Object.fromEntries(
  Object.entries(vocab).map(([k, list]) => [k, new Map(list.map((v, i) => [v, i]))]),
) as { [K in keyof typeof vocab]: Map<string, number> }
const code = (map: Map<string, number>, v: string | null) => (v === null ? -100 : (map.get(v) ?? -100))

class Stream {
  private readonly parts: number[] = []
  private units = 0
  private tokens = 0
  private readonly row = new Int32Array(FEATURES)
  add(
    words: readonly string[],
    head: number[],
    columns: number[][],
    attributions: [number, number[]][],
    facts: [number, number][],
  ) {
    this.parts.push(words.length, attributions.length, facts.length, ...head)
    for (const w of words) {
      features(w, this.row, 0, lexicon, vectors)
      this.parts.push(...this.row)
    }
    for (const c of columns) for (const v of c) this.parts.push(v)
    for (const [anchor, labels] of attributions) this.parts.push(anchor, ...labels)
    for (const [token, grade] of facts) this.parts.push(token, grade)
    this.units++
    this.tokens += words.length
  }
  write(name: string) {
    writeFileSync(path.join(out, `${name}.i32`), new Uint8Array(Int32Array.from(this.parts).buffer))
    console.log(`${name}: ${this.units} units, ${this.tokens} tokens`)
  }
}

function writeUd(
  name: string,
  sentences: readonly UdSentence[],
  facts: Map<string, [number, number][]> | null,
  names: boolean,
) {
  const stream = new Stream()
  const docs = new Map<string, number>()
  for (const s of sentences) {
    if (!docs.has(s.doc)) docs.set(s.doc, docs.size)
    const key = s.words.join(' ')
    stream.add(
      s.words,
      [docs.get(s.doc)!, s.paragraph, s.source],
      [
        s.upos.map((v) => code(index.upos, v)),
        s.xpos.map((v) => code(index.xpos, v)),
        s.head,
        s.label.map((v) => code(index.label, v)),
        names && s.names ? s.names.map((v) => code(index.name, v)) : s.words.map(() => -100),
        s.words.map(() => 0),
      ],
      [],
      facts?.get(key) ?? [],
    )
  }
  stream.write(name)
}

function writeSilver(name: string, windows: readonly SilverWindow[]) {
  const stream = new Stream()
  const docs = new Map<string, number>()
  for (const w of windows) {
    if (!docs.has(w.doc)) docs.set(w.doc, docs.size)
    stream.add(
      w.words,
      [docs.get(w.doc)!, 0, 2],
      [
        w.words.map(() => -100),
        w.xpos.map((v) => code(index.xpos, v)),
        w.head,
        w.label.map((v) => code(index.label, v)),
        w.names.map((v) => code(index.name, v)),
        w.sentence,
      ],
      w.attributions,
      [],
    )
  }
  stream.write(name)
  return [...docs.keys()]
}

/** One set of names in tags of tokens: wikigold's sentences, and names that no text has. */
function writeNames(
  name: string,
  source: number,
  items: { tokens: string[]; ner: { start: number; end: number; type: string }[] }[],
) {
  const stream = new Stream()
  for (const [i, s] of items.entries()) {
    const tags = s.tokens.map(() => 0)
    for (const n of s.ner)
      for (let k = n.start; k < n.end; k++) tags[k] = code(index.name, `${k === n.start ? 'B' : 'I'}-${n.type}`)
    const none = s.tokens.map(() => -100)
    // “University of Selby” by itself: what is small is a preposition
    const xpos = source === 2 ? s.tokens.map((t) => code(index.xpos, /^\p{Ll}/u.test(t) ? 'IN' : 'NNP')) : none
    stream.add(s.tokens, [i >> 4, 0, source], [none, xpos, none, none, tags, s.tokens.map(() => 0)], [], [])
  }
  stream.write(name)
}

// The product's tokenizer keeps hyphenated words whole, the treebanks split them: the reader practises both, and both are scored.
const joinedOnly = (list: UdSentence[]) => list.map(asTokenized).filter((s) => s !== null)
const joinedAll = (list: UdSentence[]) => list.map((s) => asTokenized(s) ?? s)
writeUd('ewt-train', ewtTrain, factTrain, false)
writeUd('ewt-train-joined', joinedOnly(ewtTrain), null, false)
writeUd('gum-train', gumTrain, null, true)
writeUd('gum-train-joined', joinedOnly(gumTrain), null, true)
writeUd('ewt-dev', ewtDev, factDev, false)
writeUd('gum-dev', gumDev, null, true)
writeUd('ewt-dev-joined', joinedAll(ewtDev), null, false)
writeUd('gum-dev-joined', joinedAll(gumDev), null, false)
const silver = (split: string, treebank: string, statements: string) =>
  readSilver(read(treebank), new Map(jsonl(statements).map((d) => [d.id as string, d])), split)
writeSilver('news-train', silver('train', 'treebanks/news-silver-train.conllu.gz', 'statements/polnear.train.jsonl.gz'))
const newsDev = silver('dev', 'treebanks/news-silver-dev.conllu', 'statements/polnear.dev.jsonl')
const devNames = writeSilver('news-dev', newsDev)
writeFileSync(
  path.join(out, 'news-dev.offsets.json'),
  JSON.stringify(newsDev.map((w) => ({ doc: w.doc, words: w.words, offsets: w.offsets }))),
)
const wikigold = jsonl('names/wikigold.jsonl')
// wikigold names no documents: the last fifth, in order, is kept apart, so that no article stands on both sides but one
const cut = Math.floor(wikigold.length * 0.8)
writeNames('wikigold-train', 3, wikigold.slice(0, cut))
writeNames('wikigold-dev', 3, wikigold.slice(cut))
writeNames(
  'other-names',
  2,
  (await otherNames(path.join(data, 'packages'), 20_000)).map(({ words, type }) => ({
    tokens: words,
    ner: [{ start: 0, end: words.length, type }],
  })),
)
writeFileSync(
  path.join(out, 'meta.json'),
  JSON.stringify({ features: FEATURES, vocab, newsDevDocs: devNames }, null, 1),
)
console.log(
  Object.entries(vocab)
    .map(([k, v]) => `${k} ${v.length}`)
    .join(', '),
)
