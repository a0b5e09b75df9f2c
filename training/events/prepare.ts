/**
 * Step 1 of the learnt events: what the reader knows of each article before events, as files that training reads.
 *
 *     node training/events/prepare.ts OUT NAME=DIR,DIR…    articles (NAME.txt and NAME.gold.json in DIR, the first that has it), read as the product reads
 *     node training/events/prepare.ts OUT NAME=FILE.jsonl  sentences with roles, beside their treebank, from gold tokens
 *
 * An article whose record says `raw` has no gold: its words and pairs are those that the reader of now takes for possible events.
 * Writes OUT/NAME.jsonl (columns, a document a line), NAME.states (bytes of the encoder, rows of all documents one behind the
 * other) and NAME.vectors (f32 rows of word vectors).
 */
import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { loadModel } from '@readout/core/load/node'
import { findActors, findPlaces, learntOf } from '../../packages/core/src/actors/index.ts'
import { PHRASE } from '../../packages/core/src/events/candidates.ts'
import { groundOf } from '../../packages/core/src/events/ground.ts'
import { bodyTokens } from '../../packages/core/src/events/marks.ts'
import { JOIN_FEATURES } from '../../packages/core/src/events/pair-features.ts'
import { phraseText } from '../../packages/core/src/events/phrases.ts'
import { SCALARS } from '../../packages/core/src/events/scalars.ts'
import { findTold } from '../../packages/core/src/events/tell.ts'
import { createLanguage, tokensIn } from '../../packages/core/src/language/index.ts'
import { ADAPTER_IDS, ADAPTER_SCALARS } from '../../packages/core/src/language/neural/adapter-features.ts'
import { readPage } from '../../packages/core/src/page/index.ts'
import { Heads } from '../../packages/core/src/predicates/index.ts'
import { PAIR_IDS, PAIR_ROWS, Pairs } from '../../packages/core/src/predicates/pairs.ts'
import { type Analysis, type Span, UPOS } from '../../packages/core/src/record/index.ts'
import { findAttributions, resolveStatements, SLACK } from '../../packages/core/src/statements/index.ts'
import { KEEP_FEATURES, keepFeatures, keepTokens } from '../../packages/core/src/statements/keep-features.ts'
import { SAID_FEATURES, saidFeatures, saidTokens } from '../../packages/core/src/statements/said-features.ts'
import { findTimes } from '../../packages/core/src/time/index.ts'
import { foldOf } from '../bank/folds.ts'
import { readConllu } from '../conllu.ts'

const [out, ...sets] = process.argv.slice(2)
if (!out || sets.length === 0) throw new Error('usage: node training/events/prepare.ts OUT NAME=DIR…')
const model = loadModel()
const language = createLanguage(model)
const { engine } = language
/** The heads of now: asked only about texts nobody has read. */
let heads: Heads | undefined
/** Probability from which a word of a text nobody has read is looked at more closely. */
const RAW = 0.12
const learnt = learntOf(language)

const columns = (a: Analysis) => ({
  start: [...a.start],
  end: [...a.end],
  upos: [...a.uposCode],
  xpos: a.xpos,
  head: [...a.head],
  deprel: a.deprel,
  lemma: a.lemma,
  lower: a.lower,
  sentence: [...a.sentenceOf],
  block: [...a.blockOf],
})
/** May tell an event, or have arguments. */
const open = (a: Analysis, i: number) => ['VERB', 'NOUN', 'ADJ', 'PROPN', 'ADV', 'AUX'].includes(UPOS[a.uposCode[i]!]!)
/** A window's numbers as they come. */
let seen: { ids: number[]; scalars: number[]; states: Uint8Array[]; heads: number[] }
const begin = () => {
  seen = { ids: [], scalars: [], states: [], heads: [] }
}
engine.observe = (from, to, states, { ids, scalars }, head) => {
  seen.ids.push(...ids.subarray(0, (to - from) * ADAPTER_IDS))
  seen.scalars.push(...scalars.subarray(0, (to - from) * ADAPTER_SCALARS))
  seen.states.push(states.slice(0, (to - from) * engine.network.d))
  // what the adapter sees as a token's head: none outside the window
  for (let i = from; i < to; i++) seen.heads.push(head[i]! >= from && head[i]! < to ? head[i]! : -1)
}

writeFileSync(
  path.join(out, 'meta.json'),
  JSON.stringify({ adapterRows: engine.adapter.features.rows, pairRows: PAIR_ROWS }),
)
for (const set of sets) {
  const [name, source] = set.split('=') as [string, string]
  const files = new Map(
    ['jsonl', 'states', 'vectors', 'ids', 'scalars', 'scene', 'pairs', 'joins', 'said', 'loose'].map((ext) => [
      ext,
      openSync(path.join(out, `${name}.${ext}`), 'w'),
    ]),
  )
  const put = (ext: string, data: Uint8Array | Float32Array | Int32Array | string) =>
    typeof data === 'string'
      ? writeSync(files.get(ext)!, data)
      : writeSync(files.get(ext)!, new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
  let count = 0
  const row = new Int32Array(PAIR_IDS)
  /** p, word, what it refers to, its type, the pair's rows: a row a pair. */
  const write = (a: Analysis, more: object, pairs: number[], scene: Float32Array, joins: number[] = []) => {
    put(
      'jsonl',
      `${JSON.stringify({ ...more, ...columns(a), above: seen.heads, pairs: pairs.length / (4 + PAIR_IDS), joins: joins.length / (2 + JOIN_FEATURES) })}\n`,
    )
    for (const part of seen.states) put('states', part)
    const width = engine.sums.width
    const rows = new Float32Array(a.size * width)
    for (let i = 0; i < a.size; i++) rows.set(engine.sums.of(a.text.slice(a.start[i], a.end[i])).vector, i * width)
    put('vectors', rows)
    put('ids', Int32Array.from(seen.ids))
    put('scalars', Float32Array.from(seen.scalars))
    put('scene', scene)
    put('pairs', Int32Array.from(pairs))
    put('joins', Float32Array.from(joins))
    count++
  }
  if (/\.jsonl(\.gz)?$/.test(source)) {
    const unzip = (f: string) => (f.endsWith('.gz') ? gunzipSync(readFileSync(f)) : readFileSync(f)).toString()
    const base = /ewt-(train|dev)/.exec(source)![0]
    const bank = path.join(path.dirname(source), '../treebanks', base)
    const trees = new Map(
      readConllu(existsSync(`${bank}.conllu`) ? `${bank}.conllu` : `${bank}.conllu.gz`).map((s) => [s.id, s]),
    )
    for (const line of unzip(source).split('\n').filter(Boolean)) {
      const item = JSON.parse(line) as { sent_id: string; preds: { token: number }[] }
      const sentence = trees.get(item.sent_id)
      if (!sentence) throw new Error(`${item.sent_id} is in no treebank`)
      begin()
      const a = language.analyseTokens([sentence.form])
      const steps = new Pairs(a)
      const pairs: number[] = []
      for (const { token: p } of item.preds)
        for (let c = 0; c < a.size; c++) {
          if (c === p || UPOS[a.uposCode[c]!] === 'PUNCT') continue
          steps.ids(p, c, row, 0)
          pairs.push(p, c, -1, 3, ...row)
        }
      write(
        a,
        { id: item.sent_id, form: sentence.form, preds: item.preds, gold: sentence.head },
        pairs,
        new Float32Array(a.size * SCALARS),
      )
    }
  } else {
    const done = new Set<string>()
    for (const [dir, f] of source.split(',').flatMap((dir) => readdirSync(dir).map((f) => [dir, f] as const))) {
      if (!f.endsWith('.gold.json') || done.has(f)) continue
      done.add(f)
      const id = f.slice(0, -10)
      const text = readFileSync(path.join(dir, `${id}.txt`), 'utf8')
      const gold = JSON.parse(readFileSync(path.join(dir, f), 'utf8')) as {
        published?: string
        /** Nobody has read it: what the reader of now finds is written down in place of gold, for pupils.py. */
        raw?: boolean
        events: { trigger: Span; also?: Span[] }[]
      }
      const page = { id, text, published: gold.published }
      begin()
      const article = readPage(page)
      const a = language.analyse(article)
      const times = findTimes(article, a, { apparatus: true })
      const attributions = findAttributions(article, a)
      const cast = findActors(article, a, attributions, null, undefined, learnt)
      const places = findPlaces(article, a, cast)
      const statements = resolveStatements(article, a, times, attributions, cast)
      const ground = groundOf({
        article,
        analysis: a,
        times,
        actors: cast.actors,
        places,
        statements,
        vectorOf: (w) => engine.sums.of(w).vector,
      })
      const { scalars: scenes, candidates, features } = ground
      const scene = new Float32Array(a.size * SCALARS)
      const steps = new Pairs(a)
      const pairs: number[] = []
      const phrases: { [token: number]: string } = {}
      const tell = new Set<number>()
      if (gold.raw)
        for (const t of findTold(
          (heads ??= new Heads(language.upper.shape, language.upper.data, language.upper.sums)),
          a,
          scenes,
          bodyTokens(article, a),
          RAW,
        ))
          tell.add(t.token)
      for (let p = 0; p < a.size; p++) {
        scenes.of(p, scene, p * SCALARS)
        if (gold.raw ? !tell.has(p) : !open(a, p)) continue
        for (const c of candidates.of(p)) {
          if (c.type === PHRASE) phrases[c.token] ??= phraseText(a, c.token)
          steps.ids(p, c.token, row, 0, candidates.standing(p, c))
          pairs.push(p, c.token, c.ref, c.type, ...row)
        }
      }
      // words that tell an event of the gold, two by two
      for (const e of gold.events)
        for (const span of [e.trigger, ...(e.also ?? [])]) {
          const { from, to } = tokensIn(a, span.start, span.end)
          for (let i = from; i < to; i++) if (open(a, i)) tell.add(i)
        }
      const told = [...tell].sort((x, y) => x - y)
      const joins: number[] = []
      const numbers = new Float32Array(JOIN_FEATURES)
      for (const [k, j] of told.entries())
        for (const i of told.slice(Math.max(0, k - (gold.raw ? 30 : 80)), k)) {
          features.of(i, j, numbers, 0)
          joins.push(i, j, ...numbers)
        }
      const actorOf = new Map(cast.actors.map((x) => [x.id, x]))
      const said = statements.map((s, k) => {
        const tokens = saidTokens(a, s)
        const row = new Float32Array(SAID_FEATURES)
        saidFeatures(a, s, tokens, actorOf.get(s.speaker ?? ''), row, 0)
        put('said', row)
        const { source, cue, root, content } = tokens
        return { k, source, cue, root, content, spans: s.content.map((c) => [c.start, c.end]) }
      })
      const loose = findAttributions(article, a, undefined, undefined, SLACK).map((x) => {
        const tokens = keepTokens(a, x)
        const row = new Float32Array(KEEP_FEATURES)
        keepFeatures(a, x, tokens, row, 0)
        put('loose', row)
        return { ...tokens, spans: x.content.map((c) => [c.start, c.end]) }
      })
      write(
        a,
        {
          id,
          said,
          loose,
          fold: foldOf(id),
          text: article.text,
          title: article.title?.value ?? '',
          published: article.published?.value ?? null,
          actors: cast.actors.map((x) => ({ name: x.name, kind: x.kind })),
          places: places.map((x) => x.name),
          phrases,
        },
        pairs,
        scene,
        joins,
      )
    }
  }
  for (const f of files.values()) closeSync(f)
  console.error(`${name}: ${count}`)
}
