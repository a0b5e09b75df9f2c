/**
 * What an article as a whole says of a word that may tell an event: is it in the headline, how far down does it stand, how
 * often is it said, who says it. Training reads the numbers this file makes.
 */
import type { Analysis, Article, Place, Statement, Time } from '../record/index.ts'
import { ACTS, UPOS } from '../record/index.ts'
import { sensesOf } from './lexicon.ts'
import { cover, spansAt } from './marks.ts'
import { STATUS_FEATURES, statusFeatures } from './status-features.ts'
import { TYPES } from './types.ts'

/** Numbers a token has. */
export const SCALARS = 24 + TYPES.length + ACTS.length + 5 + STATUS_FEATURES
const STATUS_AT = SCALARS - STATUS_FEATURES
const LEXICON_AT = 24
const ACTS_AT = LEXICON_AT + TYPES.length

export interface SceneInput {
  readonly article: Article
  readonly analysis: Analysis
  readonly statements: readonly Statement[]
  readonly times: readonly Time[]
  readonly places: readonly Place[]
}

const words = (s: string): string[] => s.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

export class Scalars {
  private readonly a: Analysis
  private readonly title: Set<string>
  private readonly stems: Set<string>
  private readonly count = new Map<string, number>()
  private readonly first = new Map<string, number>()
  private readonly firstStem = new Map<string, number>()
  private readonly cue: Int32Array
  /** The statement whose content holds a token, −1 for none. */
  readonly content: Int32Array
  private readonly statements: readonly Statement[]
  /** 1 a time, 2 a place. */
  private readonly mark: Uint8Array
  private readonly paragraph: Int32Array
  private readonly dated: Uint8Array

  constructor({ article, analysis: a, statements, times, places }: SceneInput) {
    this.a = a
    this.statements = statements
    const title = words(article.title?.value ?? '')
    this.title = new Set(title)
    this.stems = new Set(title.filter((w) => w.length > 3).map((w) => w.slice(0, 5)))
    for (let i = 0; i < a.size; i++) {
      const l = a.lemma[i]!
      this.count.set(l, (this.count.get(l) ?? 0) + 1)
      const tag = UPOS[a.uposCode[i]!]
      if (tag !== 'VERB' && tag !== 'NOUN' && tag !== 'ADJ') continue
      if (!this.first.has(l)) this.first.set(l, i)
      const stem = l.slice(0, 5)
      if (!this.firstStem.has(stem)) this.firstStem.set(stem, i)
    }
    this.cue = spansAt(a, statements, (s) => (s.cue ? [s.cue] : []))
    this.content = spansAt(a, statements, (s) => s.content)
    this.mark = new Uint8Array(a.size)
    cover(a, times, (i) => (this.mark[i]! |= 1))
    cover(a, places, (i) => (this.mark[i]! |= 2))
    this.paragraph = new Int32Array(a.size)
    for (let i = 1; i < a.size; i++)
      this.paragraph[i] = this.paragraph[i - 1]! + (a.blockOf[i] === a.blockOf[i - 1] ? 0 : 1)
    // has a time among what hangs on it
    this.dated = new Uint8Array(a.size)
    for (let i = 0; i < a.size; i++) if (this.mark[i]! & 1 && a.head[i]! >= 0) this.dated[a.head[i]!] = 1
  }

  /** Does the headline have this word? */
  inTitle(i: number): boolean {
    return this.title.has(this.a.lemma[i]!) || this.title.has(this.a.lower[i]!)
  }

  /** Writes the SCALARS numbers of token i into `out` from `at` on. */
  of(i: number, out: Float32Array, at: number): void {
    const { a } = this
    out.fill(0, at, at + SCALARS)
    const lemma = a.lemma[i]!
    const stem = lemma.slice(0, 5)
    const s = a.sentenceOf[i]!
    const par = this.paragraph[i]!
    const from = a.sentences[s]!
    const to = a.sentences[s + 1]!
    const content = this.statements[this.content[i]!]
    const cue = this.statements[this.cue[i]!]
    out[at] = this.inTitle(i) ? 1 : 0
    out[at + 1] = this.stems.has(stem) ? 1 : 0
    out[at + 2] = Math.log1p(this.count.get(lemma)!) / 2
    out[at + 3] = Math.min(s, 30) / 10
    out[at + 4] = s === 0 ? 1 : 0
    out[at + 5] = s === 1 ? 1 : 0
    out[at + 6] = par === 0 ? 1 : 0
    out[at + 7] = par === 1 ? 1 : 0
    out[at + 8] = Math.min(par, 20) / 10
    out[at + 9] = Math.min(a.sentences.length, 60) / 30
    out[at + 10] = content ? 1 : 0
    out[at + 11] = content && content.kind !== 'indirect' ? 1 : 0
    out[at + 12] = cue ? 1 : 0
    out[at + 13] = (i - from) / Math.max(1, to - from)
    out[at + 14] = (this.first.get(lemma) ?? i) < i ? 1 : 0
    out[at + 15] = (this.firstStem.get(stem) ?? i) < i ? 1 : 0
    out[at + 16] = this.title.size === 0 ? 1 : 0
    out[at + 17] = this.mark[i]! & 1
    out[at + 18] = (this.mark[i]! & 2) >> 1
    out[at + 19] = this.dated[i]!
    out[at + 20] = content && !content.speech ? 1 : 0
    out[at + 21] = a.head[i]! < 0 ? 1 : 0
    out[at + 22] = to - from > 40 ? 1 : (to - from) / 40
    out[at + 23] = cue && !cue.speech ? 1 : 0
    const senses = sensesOf(a, i)
    for (const { entry } of senses) out[at + LEXICON_AT + TYPES.indexOf(entry.type)] = 1
    statusFeatures(a, i, out, at + STATUS_AT)
    if (cue) out[at + ACTS_AT + ACTS.indexOf(cue.act)] = 1
    if (content) out[at + ACTS_AT + ACTS.length] = content.act === 'predict' || content.act === 'threaten' ? 1 : 0
    if (content) out[at + ACTS_AT + ACTS.length + 1] = content.act === 'promise' ? 1 : 0
    if (content) out[at + ACTS_AT + ACTS.length + 2] = content.act === 'deny' ? 1 : 0
    if (content) out[at + ACTS_AT + ACTS.length + 3] = content.act === 'demand' ? 1 : 0
    if (content) out[at + ACTS_AT + ACTS.length + 4] = content.act === 'accuse' ? 1 : 0
  }
}
