/** Learns the tagger of names from wikigold, GUM and the silver news. */
import path from 'node:path'
import type { Scorer } from '../packages/core/src/language/linear.ts'
import { follows, hintsOf, NAME_FEATURES, type NameInput, nameFeatures } from '../packages/core/src/language/names.ts'
import { sureTags, TAG_FEATURES, tagSentence } from '../packages/core/src/language/tagger.ts'
import { CAPITAL, FLAGS, STRIDE, Words } from '../packages/core/src/language/words.ts'
import { readText, type Sentence } from './conllu.ts'
import { Learner } from './learner.ts'
import { random, shuffled } from './random.ts'
import { typesOf } from './syntax.ts'

export const NAME_CLASSES = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC']

export interface NameDoc {
  set: string
  sentences: { form: string[]; spaceAfter: boolean[]; classes: number[] }[]
}
const TYPES = ['PER', 'ORG', 'LOC', 'MISC']

/** Wikigold without its tenth part (kept for scoring), and GUM's speeches, interviews and hearings without what is scored. */
export function readNames(gold: string, scored: Set<string>, isNC: (doc: string) => boolean): NameDoc[] {
  const docs: NameDoc[] = []
  const wiki = readText(path.join(gold, 'names/wikigold.jsonl'))
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as { tokens: string[]; ner: { start: number; end: number; type: string }[] })
  wiki.slice(0, Math.floor(wiki.length * 0.9)).forEach((s, i) => {
    if (i % 8 === 0) docs.push({ set: 'wikigold', sentences: [] })
    docs.at(-1)!.sentences.push(sentence(s.tokens, 0, s.ner))
  })
  for (const line of readText(path.join(gold, 'names/gum-speech-interview-court.jsonl')).split('\n').filter(Boolean)) {
    const d = JSON.parse(line) as {
      id: string
      sents: { tokens: string[] }[]
      ner: { start: number; end: number; type: string }[]
    }
    if (scored.has(d.id) || isNC(d.id)) continue
    const doc: NameDoc = { set: 'gum', sentences: [] }
    let at = 0
    for (const s of d.sents) {
      doc.sentences.push(sentence(s.tokens, at, d.ner))
      at += s.tokens.length
    }
    docs.push(doc)
  }
  return docs
}

export function sentence(tokens: string[], at: number, ner: { start: number; end: number; type: string }[]) {
  const classes = new Array<number>(tokens.length).fill(0)
  for (const e of ner) {
    const t = TYPES.indexOf(e.type)
    if (t < 0) continue
    for (let i = e.start; i < e.end; i++)
      if (i >= at && i < at + tokens.length) classes[i - at] = t * 2 + (i === e.start ? 1 : 2)
  }
  const spaceAfter = tokens.map(
    (_, i) => !/^(?:[.,;:!?)\]%]|'s|n't|''|”)$/.test(tokens[i + 1] ?? '') && !/^(?:[([$]|``|“)$/.test(tokens[i]!),
  )
  return { form: tokens, spaceAfter, classes }
}

const SILVER: { [type: string]: number } = { PERSON: 0, ORGANIZATION: 1, LOCATION: 2, MISC: 3 }

/** Names as another program read them in the news; hashed features are all that is kept of these articles. */
export function silverNames(list: Sentence[]): NameDoc[] {
  const docs: NameDoc[] = []
  let last = ''
  for (const s of list) {
    if (s.doc !== last) {
      docs.push({ set: 'silver', sentences: [] })
      last = s.doc
    }
    const offsets = s.misc.map((m) => m.split('|')[0]!.split(':').map(Number))
    let before = -1
    const classes = s.upos.map((_, i) => {
      const t = SILVER[s.ner![i]!] ?? -1
      const c = t < 0 ? 0 : t === before ? t * 2 + 2 : t * 2 + 1
      before = t
      return c
    })
    docs.at(-1)!.sentences.push({
      form: s.form.map((f) => BRACKETS[f] ?? f),
      spaceAfter: offsets.map((o, i) => i + 1 === offsets.length || offsets[i + 1]![0]! > o[1]!),
      classes,
    })
  }
  return docs
}
const BRACKETS: { [token: string]: string } = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '``': '"',
  "''": '"',
}

export function trainNames(
  docs: NameDoc[],
  scorer: Scorer,
  sure: Map<number, number>,
  epochs: number,
  log: (l: string) => void,
) {
  const learner = new Learner(NAME_CLASSES.length, 3)
  const tf = new Int32Array(TAG_FEATURES)
  const ts = new Float64Array(scorer.classes)
  const words = new Words()
  const ready = docs.map((doc) => {
    const n = doc.sentences.reduce((k, s) => k + s.form.length, 0)
    const type = new Int32Array(n)
    const tags = new Uint8Array(n)
    const gold = new Uint8Array(n)
    const from = [0]
    let at = 0
    for (const s of doc.sentences) {
      typesOf(s, words, type, at)
      gold.set(s.classes, at)
      tagSentence(
        scorer,
        sureTags(sure, words.lower.length, words.features),
        at,
        at + s.form.length,
        type,
        words.features,
        tags,
        tf,
        ts,
      )
      at += s.form.length
      from.push(at)
    }
    return { set: doc.set, type, tags, gold, from }
  })
  for (const set of new Set(docs.map((d) => d.set))) {
    const d = ready.filter((r) => r.set === set)
    log(
      `names, ${set}: ${d.length} documents, ${d.reduce((n, r) => n + r.type.length, 0)} tokens, ${d.reduce((n, r) => n + r.gold.filter((c) => c % 2 === 1).length, 0)} names`,
    )
  }
  const hints = hintsOf(words.lower)
  const nf = new Int32Array(NAME_FEATURES)
  const scores = new Float64Array(learner.classes)
  const rng = random(11)
  // The hand-made sets come last in every round and more often.
  for (let e = 0; e < epochs; e++) {
    let wrong = 0
    let seenTokens = 0
    const order = shuffled(
      [...ready.keys()].flatMap((i) => (ready[i]!.set === 'silver' ? [i] : [i, i])),
      rng,
    )
    for (const r of order) {
      const d = ready[r]!
      const input: NameInput = { type: d.type, words: words.features, tags: d.tags, hints }
      const classes = new Uint8Array(d.type.length)
      const seen = new Map<number, number>()
      for (let s = 0; s + 1 < d.from.length; s++) {
        const from = d.from[s]!
        const to = d.from[s + 1]!
        for (let i = from; i < to; i++) {
          const before = i > from ? classes[i - 1]! : 0
          const out2 = i > from + 1 ? classes[i - 2]! : 0
          const n = nameFeatures(nf, i, from, to, input, before + 1, out2 + 1, seen.get(d.type[i]!) ?? 0)
          if (e < 2) learner.observe(nf, n)
          learner.score(nf, n, scores)
          learner.step++
          let best = 0
          for (let c = 1; c < learner.classes; c++) if (scores[c]! > scores[best]! && follows(c, before)) best = c
          classes[i] = best
          seenTokens++
          if (best !== d.gold[i]) {
            wrong++
            learner.update(nf, n, d.gold[i]!, best)
          }
        }
        for (let i = from; i < to; i++) {
          if (classes[i]! > 0 && (words.features[d.type[i]! * STRIDE + FLAGS]! & CAPITAL) !== 0)
            seen.set(d.type[i]!, (classes[i]! + 1) >> 1)
        }
      }
    }
    log(`names epoch ${e + 1}: ${((wrong / seenTokens) * 100).toFixed(2)} % wrong while learning`)
  }
  return { learner, classes: NAME_CLASSES }
}
