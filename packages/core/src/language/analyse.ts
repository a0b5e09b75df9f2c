/** The analysis of an article's body: tokens, sentences, tags, trees, names, in this order, as columns. */
import { type Analysis, type Article, isBody, UPOS } from '../record/index.ts'
import { treeColumns } from './columns.ts'
import { guessLanguage } from './guess.ts'
import { lemmaOf } from './lemma.ts'
import { findNames, hintsOf } from './names.ts'
import { Parse, runParse, workspace } from './parser.ts'
import { splitSentences } from './sentences.ts'
import { sureTags, TAG_FEATURES, tagSentence } from './tagger.ts'
import { tokenize } from './tokenize.ts'
import type { Weights } from './weights.ts'
import { Words } from './words.ts'

/** Typographic quotes say themselves whether they open or close. */
const QUOTES: { readonly [mark: string]: string } = { '“': '``', '”': "''", '„': '``', '«': '``', '»': "''" }

export interface Cut {
  readonly size: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly blockOf: Int32Array
  readonly sentences: Int32Array
}

/** Tokens and sentences of the body. */
export function cutArticle(article: Article): Cut {
  const starts: number[] = []
  const ends: number[] = []
  const blocks: number[] = []
  const opens: number[] = []
  const ranges: [number, number, boolean][] = []
  article.blocks.forEach((block, b) => {
    if (!isBody(block.role)) return
    const first = starts.length
    tokenize(article.text, block.start, block.end, (s, e) => {
      starts.push(s)
      ends.push(e)
      blocks.push(b)
    })
    ranges.push([first, starts.length, block.role === 'list' || block.role === 'table'])
  })
  const start = Int32Array.from(starts)
  const end = Int32Array.from(ends)
  for (const [first, last, lines] of ranges)
    splitSentences(article.text, start, end, first, last, lines, (t) => opens.push(t))
  opens.push(starts.length)
  return {
    size: starts.length,
    start,
    end,
    blockOf: Int32Array.from(blocks),
    sentences: Int32Array.from(opens),
  }
}

export function createAnalyser(weights: Weights): (article: Article) => Analysis {
  const { meta } = weights
  const root = meta.labels.indexOf('root')
  const upos = Uint8Array.from(meta.tags, (t) => UPOS.indexOf(t.split(' ')[0] as (typeof UPOS)[number]))
  const penn = meta.tags.map((t) => t.split(' ')[1]!)

  return (article) => {
    const { text } = article
    const cut = cutArticle(article)
    const { size, start, end, sentences } = cut
    const words = new Words()
    const type = new Int32Array(size)
    for (let i = 0; i < size; i++) {
      const before = i === 0 || start[i]! > end[i - 1]! ? 1 : 0
      const after = i + 1 === size || start[i + 1]! > end[i]! ? 2 : 0
      type[i] = words.id(text.slice(start[i], end[i]), before === after >> 1 ? 3 : before | after)
    }
    const sure = sureTags(weights.sure, words.lower.length, words.features)
    const tags = new Uint8Array(size)
    const head = new Int32Array(size).fill(-1)
    const deprel: string[] = new Array(size)
    const sentenceOf = new Int32Array(size)
    const features = new Int32Array(TAG_FEATURES)
    const scores = new Float64Array(weights.tag.classes)
    const parse = new Parse()
    const work = workspace(weights.move, weights.label)
    for (let s = 0; s + 1 < sentences.length; s++) {
      const from = sentences[s]!
      const to = sentences[s + 1]!
      tagSentence(weights.tag, sure, from, to, type, words.features, tags, features, scores)
      parse.load(from, to, type, words.features, tags)
      runParse(parse, weights.move, weights.label, root, work)
      for (let i = from; i < to; i++) {
        const h = parse.head[i - from]!
        head[i] = h === to - from ? -1 : h + from
        deprel[i] = meta.labels[parse.label[i - from]! - 1]!
        sentenceOf[i] = s
      }
    }
    const classes = new Uint8Array(size)
    findNames(weights.name, sentences, { type, words: words.features, tags, hints: hintsOf(words.lower) }, classes)
    const names = nameColumns(classes, sentences)
    const lower: string[] = new Array(size)
    const xpos: string[] = new Array(size)
    const lemma: string[] = new Array(size)
    const uposCode = new Uint8Array(size)
    for (let i = 0; i < size; i++) {
      lower[i] = words.lower[type[i]!]!
      uposCode[i] = upos[tags[i]!]!
      xpos[i] = QUOTES[text[start[i]!]!] ?? penn[tags[i]!]!
      lemma[i] = lemmaOf(lower[i]!, UPOS[uposCode[i]!]!, xpos[i]!, weights.lemmas)
    }
    return {
      text,
      ...cut,
      uposCode,
      xpos,
      head,
      deprel,
      lemma,
      lower,
      sentenceOf,
      ...names,
      ...treeColumns(head),
      language: guessLanguage(lower),
      fact: new Float32Array(0),
      attributions: [],
    }
  }
}

/** Runs of name classes as columns. */
function nameColumns(classes: Uint8Array, sentences: Int32Array) {
  const starts: number[] = []
  const ends: number[] = []
  const types: number[] = []
  const nameOf = new Int32Array(classes.length).fill(-1)
  for (let s = 0; s + 1 < sentences.length; s++) {
    for (let i = sentences[s]!; i < sentences[s + 1]!; i++) {
      const c = classes[i]!
      if (c === 0) continue
      const goesOn = c % 2 === 0 && i > sentences[s]! && nameOf[i - 1]! >= 0
      if (goesOn) ends[ends.length - 1] = i + 1
      else {
        starts.push(i)
        ends.push(i + 1)
        types.push((c - 1) >> 1)
      }
      nameOf[i] = starts.length - 1
    }
  }
  return {
    nameStart: Int32Array.from(starts),
    nameEnd: Int32Array.from(ends),
    nameType: Uint8Array.from(types),
    nameOf,
  }
}
