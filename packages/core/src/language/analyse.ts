/** The analysis of an article's body: tokens and sentences by rule, all else by the neural reader, as columns. */
import { type Analysis, type Article, UPOS } from '../record/index.ts'
import { judge } from './boundaries.ts'
import { treeColumns } from './columns.ts'
import { type Cut, cutArticle } from './cut.ts'
import { mend } from './mend/index.ts'
import { markedHeads, nameColumns } from './names/columns.ts'
import { nameTags } from './names/tags.ts'
import { Engine } from './neural/engine.ts'
import type { NetworkOptions } from './neural/network.ts'
import type { Weights } from './weights.ts'
import { createIdentifier, type Languages, UNDECIDED } from './which/index.ts'
import { Words } from './words.ts'

/** First character of a typographic quotation mark to its tag, which the mark itself decides. */
const QUOTES = new Map([...'“„«”»'].map((mark, i) => [mark.charCodeAt(0), i < 3 ? '``' : "''"] as const))

const PROPN = UPOS.indexOf('PROPN')

export interface Analyser {
  /** The network at work, for training. */
  readonly engine: Engine
  /** Which language the article is in, and what of it can be read. */
  languages(article: Article): Languages
  /** The analysis of the body, whatever language it is in: give it what `languages` found to be English. */
  analyse(article: Article, language?: Analysis['language']): Analysis
  /** The analysis of words that somebody else has cut, for measuring; the text is the words with spaces between. */
  analyseTokens(sentences: readonly (readonly string[])[]): Analysis
}

export function createAnalyser(weights: Weights, options: NetworkOptions = {}): Analyser {
  const engine = new Engine(weights, options)
  const languages = createIdentifier()
  const { vocab } = weights.shape
  const upos = Uint8Array.from(vocab.upos, (t) => UPOS.indexOf(t as (typeof UPOS)[number]))
  const words = new Words(weights.lemmas, vocab.xpos)

  /** `fixed`: the sentences of `cut` are given; else the model has its say. */
  function assemble(text: string, cut: Cut, language: Analysis['language'], fixed: boolean): Analysis {
    const { size, start, end } = cut
    words.trim()
    const ids = new Int32Array(size)
    const forms: string[] = new Array(size)
    const lower: string[] = new Array(size)
    for (let i = 0; i < size; i++) {
      const id = words.id(text.slice(start[i], end[i]))
      ids[i] = id
      forms[i] = words.form[id]!
      lower[i] = words.lower[id]!
    }
    const out = engine.run(forms, cut.sentences, cut.blockOf, fixed ? null : judge(text, start, end))
    const { sentences } = out
    const xpos: string[] = new Array(size)
    const deprel: string[] = new Array(size)
    const lemma: string[] = new Array(size)
    const uposCode = new Uint8Array(size)
    const proper = new Uint8Array(size)
    const sentenceOf = new Int32Array(size)
    for (let s = 0; s + 1 < sentences.length; s++) sentenceOf.fill(s, sentences[s], sentences[s + 1])
    for (let i = 0; i < size; i++) {
      const u = upos[out.upos[i]!]!
      uposCode[i] = u
      if (u === PROPN) proper[i] = 1
      xpos[i] = QUOTES.get(text.charCodeAt(start[i]!)) ?? vocab.xpos[out.xpos[i]!]!
      deprel[i] = out.head[i]! < 0 ? 'root' : vocab.label[out.label[i]!]!
      lemma[i] = words.lemma(ids[i]!, u, out.xpos[i]!)
    }
    mend({ head: out.head, deprel, uposCode, xpos, lower, words: forms, sentences, proper })
    const names =
      options.names === 'gum'
        ? markedHeads(out.name, sentences)
        : nameColumns({
            classes: out.name,
            sentences,
            sentenceOf,
            proper,
            words: forms,
            lower,
            head: out.head,
            deprel,
            lexicon: weights.lexicon,
          })
    nameTags(names, { classes: out.name, words: forms, uposCode, xpos })
    return {
      text,
      ...cut,
      sentences,
      uposCode,
      xpos,
      head: out.head,
      deprel,
      lemma,
      lower,
      sentenceOf,
      ...names,
      ...treeColumns(out.head),
      language,
      fact: out.fact,
      attributions: out.attributions,
      rows: out.rows,
    }
  }

  return {
    engine,
    languages,
    analyse: (article, language = languages(article).main) =>
      assemble(article.text, cutArticle(article), language, false),
    analyseTokens(sentences) {
      const flat = sentences.flat()
      const start = new Int32Array(flat.length)
      const end = new Int32Array(flat.length)
      let at = 0
      for (const [i, w] of flat.entries()) {
        start[i] = at
        end[i] = at + w.length
        at += w.length + 1
      }
      const opens = new Int32Array(sentences.length + 1)
      for (const [s, list] of sentences.entries()) opens[s + 1] = opens[s]! + list.length
      const cut = { size: flat.length, start, end, blockOf: new Int32Array(flat.length), sentences: opens }
      return assemble(flat.join(' '), cut, UNDECIDED, true)
    },
  }
}
