/** `node training/evaluate.ts [FILE]`: scores of a weights file on the development sets, on gold tokens, from raw text, and for names. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createLanguage, type Language } from '../packages/core/src/language/index.ts'
import { type Article, NAME_TYPES } from '../packages/core/src/record/index.ts'
import { joined, readConllu, readText, type Sentence, textOf } from './conllu.ts'
import { evaluate } from './syntax.ts'

const GOLD = path.resolve(import.meta.dirname, '../../shared/gold')
const file = process.argv[2] ?? path.resolve(import.meta.dirname, '../packages/core/weights/en.bin')
const bytes = new Uint8Array(readFileSync(file))
const language = createLanguage(bytes)

const article = (text: string): Article => ({
  text,
  format: 'text',
  blocks: [{ role: 'paragraph', start: 0, end: text.length, rule: 'evaluate', origin: null }],
  title: null,
  byline: null,
  outlet: null,
  dateline: null,
  published: null,
  gaps: [],
})

/** Paragraphs as running text, against the same sentences with hyphenated words joined as we join them. */
function fromRaw(name: string, dev: Sentence[], reader: Language): string {
  const n = { tokens: [0, 0, 0], sentences: [0, 0, 0], upos: 0, uas: 0, las: 0 }
  let par: Sentence[] = []
  const flush = () => {
    if (par.length === 0) return
    let text = ''
    const gold = new Map<string, [upos: string, head: string, deprel: string]>()
    const goldSentences = new Set<string>()
    for (const s of par) {
      const at = textOf(s)
      if (text !== '') text += ' '
      const key = (i: number) => (i < 0 ? 'root' : `${text.length + at.start[i]!}-${text.length + at.end[i]!}`)
      s.form.forEach((_, i) => {
        gold.set(key(i), [s.upos[i]!, key(s.head[i]!), s.deprel[i]!])
      })
      goldSentences.add(`${text.length}-${text.length + at.text.length}`)
      text += at.text
    }
    const a = reader.analyse(article(text))
    const key = (i: number) => (i < 0 ? 'root' : `${a.start[i]}-${a.end[i]}`)
    n.tokens[1]! += a.size
    n.tokens[2]! += gold.size
    for (let i = 0; i < a.size; i++) {
      const g = gold.get(key(i))
      if (!g) continue
      n.tokens[0]!++
      if (g[1] === key(a.head[i]!)) {
        n.uas++
        if (g[2] === a.deprel[i]) n.las++
      }
    }
    n.sentences[1]! += a.sentences.length - 1
    n.sentences[2]! += goldSentences.size
    for (let s = 0; s + 1 < a.sentences.length; s++) {
      if (goldSentences.has(`${a.start[a.sentences[s]!]}-${a.end[a.sentences[s + 1]! - 1]}`)) n.sentences[0]!++
    }
    par = []
  }
  for (const s of dev) {
    if (s.opens) flush()
    par.push(joined(s) ?? s)
  }
  flush()
  const f = ([ok, got, want]: number[]) => (((2 * ok!) / (got! + want!)) * 100).toFixed(2)
  const g = (ok: number) => f([ok, n.tokens[1]!, n.tokens[2]!])
  return `${name}, from raw paragraphs: tokens F1 ${f(n.tokens)}  sentences F1 ${f(n.sentences)}  UAS F1 ${g(n.uas)}  LAS F1 ${g(n.las)}`
}

interface Named {
  tokens: string[][]
  ner: { start: number; end: number; type: string }[]
}
/** Names over gold tokens printed with plain spacing, matched by text offsets. */
function names(name: string, docs: Named[], reader: Language): string {
  const by: { [k: string]: [number, number, number] } = {
    typed: [0, 0, 0],
    span: [0, 0, 0],
    lenient: [0, 0, 0],
    PER: [0, 0, 0],
    ORG: [0, 0, 0],
    LOC: [0, 0, 0],
    MISC: [0, 0, 0],
  }
  const lo = (t: string) => (t === 'LOC' || t === 'ORG' ? 'LO' : t)
  for (const d of docs) {
    let text = ''
    const starts: number[] = []
    const ends: number[] = []
    for (const s of d.tokens) {
      s.forEach((w, i) => {
        const tight =
          i > 0 && (/^(?:[.,;:!?)\]%]|['’]s|n['’]t|['’]|”)$/.test(w) || /^(?:[([$]|“|-)$/.test(s[i - 1]!) || w === '-')
        if (text !== '' && !tight) text += i === 0 ? '\n' : ' '
        starts.push(text.length)
        text += w
        ends.push(text.length)
      })
    }
    const blocks = []
    let at = 0
    for (const line of text.split('\n')) {
      blocks.push({ role: 'paragraph' as const, start: at, end: at + line.length, rule: 'evaluate', origin: null })
      at += line.length + 1
    }
    const a = reader.analyse({ ...article(text), blocks })
    const sys = [...a.nameStart.keys()].map((k) => ({
      s: a.start[a.nameStart[k]!]!,
      e: a.end[a.nameEnd[k]! - 1]!,
      t: NAME_TYPES[a.nameType[k]!]! as string,
    }))
    const gold = d.ner.map((e) => ({ s: starts[e.start]!, e: ends[e.end - 1]!, t: e.type }))
    const count = (
      k: string,
      g: typeof gold,
      s: typeof gold,
      same: (x: (typeof gold)[0], y: (typeof gold)[0]) => boolean,
    ) => {
      by[k]![0] += g.filter((x) => s.some((y) => x.s === y.s && x.e === y.e && same(x, y))).length
      by[k]![1] += s.length
      by[k]![2] += g.length
    }
    count('typed', gold, sys, (x, y) => x.t === y.t)
    count('span', gold, sys, () => true)
    count('lenient', gold, sys, (x, y) => lo(x.t) === lo(y.t))
    for (const t of NAME_TYPES)
      count(
        t,
        gold.filter((x) => x.t === t),
        sys.filter((x) => x.t === t),
        () => true,
      )
  }
  return `${name}, names F1: ${Object.entries(by)
    .map(([k, [ok, got, want]]) => `${k} ${(((2 * ok) / (got + want)) * 100).toFixed(1)}`)
    .join('  ')}`
}

const gold = (p: string) => path.join(GOLD, p)
const dev = [
  ['EWT dev', readConllu(gold('treebanks/ewt-dev.conllu'))],
  ['GUM dev', readConllu(gold('treebanks/gum-dev.conllu'))],
] as const
for (const [name, list] of dev) {
  console.log(evaluate(name, list, bytes))
  console.log(
    evaluate(
      `${name} with hyphenated words whole`,
      list.map((s) => joined(s) ?? s),
      bytes,
    ),
  )
  console.log(fromRaw(name, list, language))
}
console.log(
  evaluate(
    'GUM dev, news alone',
    dev[1][1].filter((s) => s.doc.startsWith('GUM_news')),
    bytes,
  ),
)
const gum = readText(gold('names/gum-news.jsonl'))
  .split('\n')
  .filter(Boolean)
  .map((l) => JSON.parse(l) as { sents: { tokens: string[] }[]; ner: Named['ner'] })
console.log(
  names(
    'GUM news',
    gum.map((d) => ({ tokens: d.sents.map((s) => s.tokens), ner: d.ner })),
    language,
  ),
)
const wiki = readText(gold('names/wikigold.jsonl'))
  .split('\n')
  .filter(Boolean)
  .map((l) => JSON.parse(l) as { tokens: string[]; ner: Named['ner'] })
console.log(
  names(
    'wikigold, last tenth',
    wiki.slice(Math.floor(wiki.length * 0.9)).map((d) => ({ tokens: [d.tokens], ner: d.ner })),
    language,
  ),
)
