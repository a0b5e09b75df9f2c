/** The rows of `npm run score` that measure the language room: treebanks, raw text, names, the attribution head, factuality. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Analysis, type Article, NAME_TYPES, UPOS } from '@readout/core'
import { createLanguage, type Language } from '../packages/core/src/language/index.ts'
import { headSpans } from '../packages/core/src/statements/head.ts'
import { readConllu, type Sentence, textOf } from '../training/conllu.ts'
import { gumNames } from './gum-names.ts'
import { roleItems } from './roles.ts'

export interface LanguageFigures {
  readonly [set: string]: { readonly [figure: string]: number }
}

// biome-ignore lint/suspicious/noExplicitAny: the scorers have no types
type Json = any

/** An article whose every line is body: the language room alone is measured, not the page room. */
function plain(text: string): Article {
  const blocks: Article['blocks'][number][] = []
  for (const m of text.matchAll(/[^\n]+/g))
    blocks.push({ role: 'paragraph', start: m.index, end: m.index + m[0].length, rule: 'bench', origin: null })
  return {
    text,
    format: 'text',
    blocks,
    title: null,
    byline: null,
    outlet: null,
    dateline: null,
    published: null,
    gaps: [],
  }
}

const byDocument = (sentences: Sentence[]) => {
  const docs = new Map<string, Sentence[]>()
  for (const s of sentences) docs.set(s.doc, [...(docs.get(s.doc) ?? []), s])
  return docs
}

/** Gold tokens and sentences: tags and trees by the library's own scorer. */
function goldTokens(language: Language, sentences: Sentence[], scorer: Json) {
  const items = sentences.map((s) => {
    const a = language.analyseTokens([s.form])
    return {
      gold: { upos: s.upos, xpos: s.xpos, head: s.head, deprel: s.deprel },
      sys: {
        upos: Array.from(a.uposCode, (c) => UPOS[c]),
        xpos: a.xpos,
        head: Array.from(a.head),
        deprel: a.deprel,
      },
    }
  })
  const r = scorer.ud(items)
  return { upos: r.upos, xpos: r.xpos, uas: r.uas, las: r.las }
}

interface Cell {
  start: number
  end: number
  /** Start of the head's token, −1 for the root. */
  head: number
  label: string
}

const COMPOUND = /^[\p{L}\p{N}.,'’]+(?:-[\p{L}\p{N}.,'’]+)+$/u
/** What the treebanks leave whole: words with a prefix, numbers of telephones. */
const WHOLE = /^(?:[\d-]+|(?:e|re|co|non|pre|post|anti|counter|ex|un|mis|pro|cross|semi|sub|inter|multi|mid)-.*)$/i

/** Hyphenated words apart, as the treebanks have them: the last part stands for the word. */
function* parts(a: Analysis, i: number): Generator<[start: number, end: number]> {
  const word = a.text.slice(a.start[i], a.end[i])
  const pieces = COMPOUND.test(word) && !WHOLE.test(word) ? word.split(/(-)/) : [word]
  let at = a.start[i]!
  for (const p of pieces) {
    yield [at, at + p.length]
    at += p.length
  }
}

function fromRaw(language: Language, sentences: Sentence[]) {
  let tokens = [0, 0, 0]
  let starts = [0, 0, 0]
  let las = 0
  let gold = 0
  for (const list of byDocument(sentences).values()) {
    let text = ''
    const cells: Cell[] = []
    const goldStarts = new Set<number>()
    for (const [k, s] of list.entries()) {
      if (s.opens && k > 0) text = `${text.trimEnd()}\n\n`
      const { text: own, start, end } = textOf(s)
      const base = text.length
      goldStarts.add(base)
      for (let i = 0; i < s.form.length; i++)
        cells.push({
          start: base + start[i]!,
          end: base + end[i]!,
          head: s.head[i]! < 0 ? -1 : base + start[s.head[i]!]!,
          label: s.deprel[i]!,
        })
      // the last token says whether a space followed it
      text += s.spaceAfter.at(-1) ? `${own} ` : own
    }
    const a = language.analyse(plain(text))
    const found = new Map<string, Cell>()
    const mainStart = (i: number) => [...parts(a, i)].at(-1)![0]
    for (let i = 0; i < a.size; i++) {
      const pieces = [...parts(a, i)]
      for (const [k, [start, end]] of pieces.entries()) {
        const last = k === pieces.length - 1
        found.set(`${start}-${end}`, {
          start,
          end,
          head: last ? (a.head[i]! < 0 ? -1 : mainStart(a.head[i]!)) : mainStart(i),
          label: last ? a.deprel[i]! : text[start] === '-' ? 'punct' : 'compound',
        })
      }
    }
    const foundStarts = new Set<number>()
    for (let s = 0; s + 1 < a.sentences.length; s++)
      if (a.sentences[s]! < a.size) foundStarts.add(a.start[a.sentences[s]!]!)
    tokens = [
      tokens[0]! + cells.filter((c) => found.has(`${c.start}-${c.end}`)).length,
      tokens[1]! + found.size,
      tokens[2]! + cells.length,
    ]
    starts = [
      starts[0]! + [...goldStarts].filter((s) => foundStarts.has(s)).length,
      starts[1]! + foundStarts.size,
      starts[2]! + goldStarts.size,
    ]
    for (const c of cells) {
      gold++
      const f = found.get(`${c.start}-${c.end}`)
      if (f && f.head === c.head && f.label === c.label) las++
    }
  }
  const f1 = ([tp, p, g]: number[]) => (2 * tp!) / (p! + g!)
  return { tokens: f1(tokens), sentences: f1(starts), las: (2 * las) / (tokens[1]! + gold) }
}

const ownNames = (language: Language) => (sents: string[][]) => {
  const a = language.analyseTokens(sents)
  return Array.from(a.nameStart, (start, n) => ({ start, end: a.nameEnd[n]!, type: NAME_TYPES[a.nameType[n]!]! }))
}

function names(
  read: (sents: string[][]) => { start: number; end: number; type: string }[],
  docs: { sents: string[][]; ner: { start: number; end: number; type: string }[] }[],
  scorer: Json,
) {
  const r = scorer.ner(docs.map((d) => ({ gold: d.ner, sys: read(d.sents) })))
  return { typed: r.typed.f1, merged: r.gpe.f1, relaxed: r.relaxed.f1 }
}

const jsonl = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as Json)

/** Statements by the model's attribution head alone, in the flat form. */
export function headStatements(a: Analysis) {
  const span = (r: { from: number; to: number }) => ({ start: a.start[r.from]!, end: a.end[r.to - 1]! })
  return a.attributions.flatMap((seen) => {
    const h = headSpans(a, seen)
    if (!h) return []
    return [{ source: h.source ? span(h.source) : null, cue: h.cue ? span(h.cue) : null, content: h.content.map(span) }]
  })
}

export async function languageFigures(model: Uint8Array, shared: string): Promise<LanguageFigures> {
  const scorer: Json = await import(path.join(shared, 'score/language.mjs'))
  const gold = (f: string) => path.join(shared, 'gold', f)
  const language = createLanguage(model)
  const gumHeads = createLanguage(model, { names: 'gum' })
  const ewt = readConllu(gold('treebanks/ewt-dev.conllu'))
  const gum = readConllu(gold('treebanks/gum-dev.conllu'))
  const news = jsonl(gold('names/gum-news.jsonl')).map((d) => ({
    sents: d.sents.map((s: Json) => s.tokens),
    ner: d.ner,
  }))
  const wiki = jsonl(gold('names/wikigold.jsonl'))
  // the last fifth is never trained on; the reader sees sixteen sentences at a time
  const apart = wiki.slice(Math.floor(wiki.length * 0.8))
  const wikiDocs: { sents: string[][]; ner: { start: number; end: number; type: string }[] }[] = []
  for (let i = 0; i < apart.length; i += 16) {
    let base = 0
    const doc = { sents: [] as string[][], ner: [] as { start: number; end: number; type: string }[] }
    for (const s of apart.slice(i, i + 16)) {
      doc.sents.push(s.tokens)
      for (const n of s.ner) doc.ner.push({ start: n.start + base, end: n.end + base, type: n.type })
      base += s.tokens.length
    }
    wikiDocs.push(doc)
  }
  const pairs: [number, number][] = jsonl(gold('factuality/uds-ih2.dev.jsonl')).map((j) => {
    const a = language.analyseTokens([j.tokens])
    return [j.factuality, a.fact[j.span[0]] ?? 0]
  })
  const raw = fromRaw(language, ewt)
  const rawNews = fromRaw(
    language,
    gum.filter((s) => s.doc.includes('_news_')),
  )
  const roles = scorer.roles(roleItems(language, shared))
  return {
    'roles, EWT dev, gold tokens': { predicates: roles.predicates.f1, head: roles.head.f1, strict: roles.strict.f1 },
    'EWT dev, gold tokens': goldTokens(language, ewt, scorer),
    'EWT dev, gold tokens, trees as EWT has them': goldTokens(createLanguage(model, { trees: 'ewt' }), ewt, scorer),
    'GUM dev, gold tokens': goldTokens(language, gum, scorer),
    'EWT dev, raw text': raw,
    'GUM dev news, raw text': rawNews,
    'names, GUM news': names(ownNames(language), news, scorer),
    'names, GUM news, cut as GUM cuts them': names(
      (sents) => gumNames(language.analyseTokens(sents), gumHeads.analyseTokens(sents)),
      news,
      scorer,
    ),
    'names, wikigold apart': names(ownNames(language), wikiDocs, scorer),
    'factuality, uds-ih2 dev': { pearson: scorer.pearson(pairs) },
  }
}
