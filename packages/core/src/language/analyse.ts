/** The analysis of an article's body: tokens and sentences by rule, all else by the neural reader, as columns. */
import { type Analysis, type Article, UPOS } from '../record/index.ts'
import { treeColumns } from './columns.ts'
import { type Cut, cutArticle } from './cut.ts'
import { guessLanguage } from './guess.ts'
import { lemmaOf } from './lemma.ts'
import { Engine } from './neural/engine.ts'
import { nameColumns } from './neural/names.ts'
import type { Weights } from './weights.ts'

const QUOTES: { readonly [mark: string]: string } = { '“': '``', '”': "''", '„': '``', '«': '``', '»': "''" }

export interface Analyser {
  analyse(article: Article): Analysis
  /** The analysis of words that somebody else has cut, for measuring; the text is the words with spaces between. */
  analyseTokens(sentences: readonly (readonly string[])[]): Analysis
}

/** `script`: read in plain JavaScript even where WebAssembly runs. */
export function createAnalyser(weights: Weights, script = false): Analyser {
  const engine = new Engine(weights.shape, weights.network, script)
  const { vocab } = weights.shape
  const upos = Uint8Array.from(vocab.upos, (t) => UPOS.indexOf(t as (typeof UPOS)[number]))
  const propn = UPOS.indexOf('PROPN')

  function assemble(text: string, cut: Cut): Analysis {
    const { size, start, end, sentences } = cut
    const words: string[] = new Array(size)
    for (let i = 0; i < size; i++) words[i] = text.slice(start[i], end[i])
    const out = engine.run(words, sentences, cut.blockOf)
    const lower: string[] = new Array(size)
    const xpos: string[] = new Array(size)
    const deprel: string[] = new Array(size)
    const lemma: string[] = new Array(size)
    const uposCode = new Uint8Array(size)
    const proper = new Uint8Array(size)
    const sentenceOf = new Int32Array(size)
    for (let s = 0; s + 1 < sentences.length; s++) sentenceOf.fill(s, sentences[s], sentences[s + 1])
    const lowered = new Map<string, string>()
    for (let i = 0; i < size; i++) {
      const w = words[i]!
      let l = lowered.get(w)
      if (l === undefined) {
        l = w.toLowerCase().replaceAll('’', "'").replaceAll('‘', "'")
        lowered.set(w, l)
      }
      lower[i] = l
      uposCode[i] = upos[out.upos[i]!]!
      if (uposCode[i] === propn) proper[i] = 1
      xpos[i] = QUOTES[w[0]!] ?? vocab.xpos[out.xpos[i]!]!
      deprel[i] = out.head[i]! < 0 ? 'root' : vocab.label[out.label[i]!]!
      lemma[i] = lemmaOf(l, UPOS[uposCode[i]!]!, xpos[i]!, weights.lemmas)
    }
    return {
      text,
      ...cut,
      uposCode,
      xpos,
      head: out.head,
      deprel,
      lemma,
      lower,
      sentenceOf,
      ...nameColumns(out.name, sentences, proper, words),
      ...treeColumns(out.head),
      language: guessLanguage(lower),
      fact: out.fact,
      attributions: out.attributions,
    }
  }

  return {
    analyse: (article) => assemble(article.text, cutArticle(article)),
    analyseTokens(sentences) {
      const words = sentences.flat()
      const start = new Int32Array(words.length)
      const end = new Int32Array(words.length)
      let at = 0
      for (const [i, w] of words.entries()) {
        start[i] = at
        end[i] = at + w.length
        at += w.length + 1
      }
      const opens = new Int32Array(sentences.length + 1)
      for (const [s, list] of sentences.entries()) opens[s + 1] = opens[s]! + list.length
      return assemble(words.join(' '), {
        size: words.length,
        start,
        end,
        blockOf: new Int32Array(words.length),
        sentences: opens,
      })
    },
  }
}
