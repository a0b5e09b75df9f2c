/**
 * Step 1 of the learnt antecedents: every mention without a name in the articles there are, with its candidates, as files that
 * training reads.
 *
 *     node training/antecedents/prepare.ts OUT [--alone] [--notes]
 *
 * Learnt from: the bank's train fold (who speaks; who acts in an event), GUM's chains (training documents of free genres) and ECB+'s
 * (its train split). Of the bank's look fold OUT/look.* is written, to choose by. With --alone the rules alone read, else the ranker
 * of the weights file does; with --notes
 * names and words stand beside the numbers, for reading errors.
 */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { loadModel } from '@readout/core/load/node'
import { loadScorer, type Scorer } from '../../bench/bank/scorer.ts'
import { companyOf } from '../../packages/core/src/actors/antecedents/affinity.ts'
import type { Asked, Candidate } from '../../packages/core/src/actors/antecedents/asked.ts'
import {
  MENTION_NUMBERS,
  mentionNumbers,
  PAIR_NUMBERS,
  pairNumbers,
  wordOf,
} from '../../packages/core/src/actors/antecedents/features.ts'
import { Meanings } from '../../packages/core/src/actors/antecedents/ranker.ts'
import { buildCast } from '../../packages/core/src/actors/cast.ts'
import { finalName, nameOfEntity } from '../../packages/core/src/actors/finish.ts'
import { learntOf } from '../../packages/core/src/actors/index.ts'
import type { Scene } from '../../packages/core/src/actors/scene.ts'
import { roleOf, topOf } from '../../packages/core/src/actors/use.ts'
import { createLanguage, tokensIn } from '../../packages/core/src/language/index.ts'
import { readPage } from '../../packages/core/src/page/index.ts'
import type { Page } from '../../packages/core/src/record/index.ts'
import { findAttributions } from '../../packages/core/src/statements/index.ts'
import { bankDocuments, type GoldDocument } from '../bank/documents.ts'
import { foldOf } from '../bank/folds.ts'
import { type Chains, ecbChains, gumChains, type Mention } from './gold.ts'

const [out, ...flags] = process.argv.slice(2)
if (!out) throw new Error('usage: node training/antecedents/prepare.ts OUT [--alone] [--notes]')
mkdirSync(out, { recursive: true })
const SHARED = path.resolve(import.meta.dirname, '../../../shared')
const language = createLanguage(loadModel())
const meanings = new Meanings(language.engine.sums)
const { ranker, means } = learntOf(language)
const learnt = { ranker: flags.includes('--alone') ? undefined : ranker, means }
const scorer: Scorer = await loadScorer(SHARED)

interface Sample {
  readonly x: Asked
  readonly all: readonly Candidate[]
  readonly mention: Float32Array
  readonly pairs: Float32Array
  readonly words: readonly string[]
}
/** Everybody who may stand behind each mention of an article, as the reader meets it. */
function samplesOf(page: Page): { s: Scene; samples: Sample[] } {
  const article = readPage(page)
  const a = language.analyse(article)
  const samples: Sample[] = []
  let scene: Scene | null = null
  const observe = (s: Scene, x: Asked, all: readonly Candidate[]) => {
    scene = s
    const pairs = new Float32Array(all.length * PAIR_NUMBERS)
    const company = companyOf(s, x, all)
    all.forEach((_, k) => {
      pairNumbers(s, x, company, k, meanings.of, pairs.subarray(k * PAIR_NUMBERS, (k + 1) * PAIR_NUMBERS))
    })
    samples.push({
      x,
      all,
      mention: mentionNumbers(s, x, new Float32Array(MENTION_NUMBERS)),
      pairs,
      words: [
        x.noun,
        x.role.governor >= 0 ? a.lemma[x.role.governor]! : '',
        ...all.map((c) => (c.entity >= 0 ? wordOf(s.entities[c.entity]!) : '')),
      ],
    })
  }
  buildCast(article, a, findAttributions(article, a), null, undefined, { ...learnt, observe })
  return { s: scene!, samples }
}

const UNKNOWN = 0.2

const words = new Map<string, number>([['', 0]])
const wordId = (word: string): number => {
  const known = words.get(word)
  if (known === undefined) words.set(word, words.size)
  return known ?? words.size - 1
}
class Sink {
  private readonly files: number[]
  private readonly name: string
  count = 0
  constructor(name: string) {
    this.name = name
    this.files = ['jsonl', 'mention', 'pairs'].map((ext) => openSync(path.join(out!, `${name}.${ext}`), 'w'))
  }
  /** `label`: 1 for each candidate that is right; the first stands for nobody known, or for somebody new. */
  put(set: string, id: string, weight: number, sample: Sample, label: number[], note: () => object = () => ({})): void {
    const { x, all } = sample
    // a pronoun that speaks or acts stands for somebody: where no candidate goes by the gold's name, there is little to learn
    const unknown = x.pronoun && label[0] === 1 && (set === 'speaker' || set === 'event')
    const chosen = all.findIndex((c) => c.entity === x.rules && c.entity >= 0)
    const ids = sample.words.map(wordId)
    const line = {
      set,
      id,
      weight: unknown ? weight * UNKNOWN : weight,
      sort: x.pronoun ? `pronoun.${x.sort}` : `described.${x.sort}`,
      source: x.source,
      rules: Math.max(0, chosen),
      label,
      words: ids,
      ...(flags.includes('--notes') ? note() : {}),
    }
    writeSync(this.files[0]!, `${JSON.stringify(line)}\n`)
    writeSync(this.files[1]!, bytes(sample.mention))
    writeSync(this.files[2]!, bytes(sample.pairs))
    this.count++
  }
  close(): void {
    for (const f of this.files) closeSync(f)
    console.error(`${this.name}: ${this.count}`)
  }
}
const bytes = (x: Float32Array) => new Uint8Array(x.buffer, x.byteOffset, x.byteLength)

const chunksOf = (s: Scene, sentence: number): number[] =>
  s.chunks.flatMap((chunk, i) => (s.a.sentenceOf[chunk.start] === sentence ? [i] : []))

function bank(doc: GoldDocument, sink: Sink): void {
  const { s, samples } = samplesOf({ id: doc.name, text: doc.text, published: doc.gold.published ?? undefined })
  if (!s) return
  const { a } = s
  const { statements, events } = doc.gold
  const names = [
    ...new Set([
      ...statements.flatMap((x) => x.speaker ?? []),
      ...events.flatMap((e) => [...e.actors, ...e.recipients]),
    ]),
  ]
  const same = (gold: string, ours: string) => scorer.sameName(gold, ours, names)
  const nameOf = (c: Candidate) =>
    c.members && c.entity < 0
      ? c.members.map((m) => nameOfEntity(s, s.entities[m]!)).join(' and ')
      : finalName(s, s.entities[c.entity]!)
  const rightOf = (sample: Sample, gold: string | null): number[] => {
    const label = sample.all.map((c, k) => Number(k > 0 && gold !== null && same(gold, nameOf(c))))
    const { x } = sample
    // somebody new who gets the right name is right as well; a document speaks for its issuer
    const own = x.fresh && s.entityOfChunk[x.chunk]! >= 0 ? s.entities[s.entityOfChunk[x.chunk]!]! : null
    const speaks = own && own.kind === 'document' && own.of >= 0 ? s.entities[own.of]! : own
    if (!label.includes(1) || (speaks && gold !== null && same(gold, finalName(s, speaks)))) label[0] = 1
    return label
  }
  const note = (sample: Sample, gold: string | null) => () => ({
    gold,
    text: a.text.slice(a.start[Math.max(0, sample.x.head - 12)], a.end[sample.x.head]),
    names: sample.all.map((c, k) => (k === 0 ? '-' : nameOf(c))),
  })
  const at = new Map(samples.map((x) => [x.x.chunk, x]))
  const told = new Set<number>()
  for (const x of statements) {
    if (!x.source || x.soft) continue
    const { from, to } = tokensIn(a, x.source.start, x.source.end)
    if (to <= from) continue
    const c = s.chunkOf[topOf(a, from, to)]!
    const sample = at.get(c)
    if (!sample || told.has(c)) continue
    told.add(c)
    sink.put('speaker', doc.name, 1, sample, rightOf(sample, x.speaker), note(sample, x.speaker))
  }
  // who acts in an event, or suffers it: the subject or object of a word that tells it, where the gold has one name for that side
  // and no name beside the word is that one
  for (const e of events) {
    if (e.soft) continue
    for (const span of [e.trigger, ...(e.also ?? [])]) {
      const { from, to } = tokensIn(a, span.start, span.end)
      if (from >= a.size) continue
      const own: { chunk: number; side: readonly string[] }[] = []
      const taken: string[] = []
      const both = [...new Set([...e.actors, ...e.recipients])]
      for (const i of chunksOf(s, a.sentenceOf[from]!)) {
        const chunk = s.chunks[i]!
        const role = roleOf(a, chunk.start, chunk.end)
        if (role.governor < from || role.governor >= to || !['subject', 'object', 'owner'].includes(role.use)) continue
        const side =
          role.use === 'owner' ? both : role.use === 'object' || role.deprel === 'nsubj:pass' ? e.recipients : e.actors
        if (at.has(i)) own.push({ chunk: i, side })
        else if (s.entityOfChunk[i]! >= 0) taken.push(finalName(s, s.entities[s.entityOfChunk[i]!]!))
      }
      for (const { chunk, side } of own) {
        const left = [...new Set(side)].filter((g) => !taken.some((t) => same(g, t)))
        if (left.length !== 1 || told.has(chunk)) continue
        told.add(chunk)
        const sample = at.get(chunk)!
        sink.put('event', doc.name, 0.5, sample, rightOf(sample, left[0]!), note(sample, left[0]!))
      }
    }
  }
}

function chains(doc: Chains, set: string, weight: number, sink: Sink): void {
  const { s, samples } = samplesOf({ id: doc.id, text: doc.text, published: doc.published })
  if (!s) return
  const { a } = s
  const byHead = new Map<number, Mention>()
  const smaller = (x: Mention, y: Mention | undefined) => !y || x.end - x.start < y.end - y.start
  for (const m of doc.mentions) for (const h of m.heads) if (smaller(m, byHead.get(h))) byHead.set(h, m)
  // without heads: the smallest mention that ends with the word
  const byEnd = new Map<number, Mention>()
  if (doc.scope) for (const m of doc.mentions) if (smaller(m, byEnd.get(m.end))) byEnd.set(m.end, m)
  const goldAt = (t: number) => byHead.get(a.start[t]!) ?? byEnd.get(a.end[t]!)
  const chainOf = new Map<number, string | null>()
  const chain = (id: number, apart: number): string | null => {
    const e = s.entities[id]!
    const key = e.id * a.size + apart
    if (chainOf.has(key)) return chainOf.get(key)!
    const votes = new Map<string, number>()
    for (const m of e.seen) {
      if (m.head === apart) continue
      const gold = goldAt(m.head)
      if (!gold) continue
      const sure = m.form === 'pronoun' || m.form === 'description' ? 1 : 5
      votes.set(gold.chain, (votes.get(gold.chain) ?? 0) + sure)
    }
    const best = [...votes].sort((x, y) => y[1] - x[1])[0]?.[0] ?? null
    chainOf.set(key, best)
    return best
  }
  const inScope = (t: number) =>
    doc.scope === null || doc.scope.some(([from, to]) => a.start[t]! >= from && a.end[t]! <= to)
  for (const sample of samples) {
    const { x, all } = sample
    if (!inScope(x.head)) continue
    const gold = goldAt(x.head)
    if (!gold && (doc.scope !== null || !x.pronoun)) continue
    const label = all.map((c, k) => {
      if (k === 0 || !gold) return 0
      if (c.entity >= 0) return Number(chain(c.entity, x.head) === gold.chain)
      return 0
    })
    if (!label.includes(1)) {
      if (doc.scope !== null) continue
      label[0] = 1
    }
    sink.put(set, doc.id, weight, sample, label)
  }
}

const learn = new Sink('train')
const look = new Sink('look')
for (const doc of bankDocuments((name) => foldOf(name) === 'train')) bank(doc, learn)
for (const doc of bankDocuments((name) => foldOf(name) === 'look')) bank(doc, look)
for (const doc of gumChains(path.join(SHARED, 'gold'))) chains(doc, 'gum', 0.4, learn)
// no happening of the bank's other folds
for (const doc of ecbChains(path.join(SHARED, 'gold')))
  if (foldOf(doc.id.replace('_', '-')) === 'train') chains(doc, 'ecb', 0.5, learn)
learn.close()
look.close()
const table = openSync(path.join(out, 'words.f32'), 'w')
for (const w of words.keys()) writeSync(table, bytes(meanings.of(w)))
closeSync(table)
writeFileSync(
  path.join(out, 'meta.json'),
  JSON.stringify({ mention: MENTION_NUMBERS, pair: PAIR_NUMBERS, width: language.engine.sums.width }),
)
