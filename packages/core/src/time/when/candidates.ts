/** The times that may be that of a word: those of its sentence, the last ones told before it, the first of the body, and those of the same word. */
import { type Analysis, type Article, isBody, type Time } from '../../record/index.ts'
import type { Candidate, Carried } from './observe.ts'

/** As many times before a word, and as many after it, in the same sentence. */
const NEAR = 6
/** Times and sentences looked back at. */
const BACK = 3
const SENTENCES = 8
const VERB = 15
const NOUN = 7

/** All dated times of the body, by token, with what each hangs on. */
export interface Dated {
  readonly all: readonly Candidate[]
  /** Index in `all` of the first time at or behind a token. */
  from(token: number): number
  /** The first time, and the last, that a word of this stem has elsewhere, as an index in `all`. */
  ofStem(stem: string): readonly number[]
}

export function datedTimes(article: Article, a: Analysis, times: readonly Time[]): Dated {
  const all: Candidate[] = []
  const stems = new Map<string, number[]>()
  let token = 0
  times.forEach((time, index) => {
    if (time.type === 'DURATION' || time.type === 'SET' || time.value === null) return
    while (token < a.size && a.end[token]! <= time.start) token++
    if (token >= a.size || a.start[token]! >= time.end || !isBody(article.blocks[a.blockOf[token]!]!.role)) return
    const from = token
    let to = from + 1
    while (to < a.size && a.start[to]! < time.end) to++
    let head = from
    for (let n = 0; n < 8; n++) {
      const up = a.head[head]!
      if (up < from || up >= to) break
      head = up
    }
    all.push({ time, index, from, to, head, governor: a.head[head]! })
    for (const stem of wordsOver(a, head)) {
      const seen = stems.get(stem)
      if (!seen) stems.set(stem, [all.length - 1])
      else if (seen.length < 4) seen.push(all.length - 1)
    }
  })
  return {
    all,
    from: (t) => {
      let low = 0
      let high = all.length
      while (low < high) {
        const mid = (low + high) >> 1
        if (all[mid]!.from < t) low = mid + 1
        else high = mid
      }
      return low
    },
    ofStem: (stem) => stems.get(stem) ?? [],
  }
}

/** Stems of the noun and the verb that a time hangs on. */
function wordsOver(a: Analysis, head: number): string[] {
  const out: string[] = []
  for (let t = a.head[head]!, n = 0; t >= 0 && n < 4; t = a.head[t]!, n++) {
    if (a.uposCode[t] !== VERB && a.uposCode[t] !== NOUN) continue
    const stem = stemOf(a, t)
    if (stem) out.push(stem)
    if (a.uposCode[t] === VERB) break
  }
  return out
}

/** What "attack", "attacked" and "attackers" share; '' where a word is too short or too common to tell. */
export function stemOf(a: Analysis, t: number): string {
  const lemma = a.lemma[t]!
  return lemma.length < 4 || COMMON.has(lemma) ? '' : lemma.slice(0, 6)
}
const COMMON: ReadonlySet<string> = new Set(
  'say tell have make take give come hold find time year month week people call report leave announce state'.split(' '),
)

export function ownCandidates(a: Analysis, dated: Dated, token: number): Candidate[] {
  const s = a.sentenceOf[token]!
  const first = a.sentences[s]!
  const end = a.sentences[s + 1]!
  const middle = dated.from(token)
  const out: Candidate[] = []
  for (let i = Math.max(0, middle - NEAR); i < Math.min(dated.all.length, middle + NEAR); i++) {
    const c = dated.all[i]!
    if (c.from >= first && c.from < end && !(token >= c.from && token < c.to)) out.push(c)
  }
  return out
}

export function carriedCandidates(a: Analysis, dated: Dated, token: number): [Candidate, Carried][] {
  const s = a.sentenceOf[token]!
  const start = dated.from(a.sentences[s]!)
  const out: [Candidate, Carried][] = []
  const seen = new Set<number>()
  const stem = stemOf(a, token)
  const same = stem ? dated.ofStem(stem) : []
  const add = (i: number) => {
    const c = dated.all[i]
    if (!c || seen.has(i) || a.sentenceOf[c.from] === s) return
    seen.add(i)
    const apart = s - a.sentenceOf[c.from]!
    out.push([
      c,
      {
        sentences: apart > 0 ? Math.min(30, apart) : Math.max(-30, apart),
        blocks: Math.max(-20, Math.min(20, a.blockOf[token]! - a.blockOf[c.from]!)),
        between: Math.min(20, Math.abs(start - 1 - i)),
        sameWord: same.includes(i),
        leadTime: i === 0,
      },
    ])
  }
  for (let i = start - 1; i >= 0 && i >= start - BACK; i--)
    if (s - a.sentenceOf[dated.all[i]!.from]! <= SENTENCES) add(i)
  if (start > 0) add(0)
  for (const i of same) add(i)
  return out
}
