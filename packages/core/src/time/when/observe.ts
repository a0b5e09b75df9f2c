/**
 * What is looked at to tell whether a time is that of a word: how the two hang together in the tree, what stands between them,
 * which tense the word's clause has and on which side of publication the time lies. Whole numbers all, in the order of FEATURES.
 */
import type { Analysis, Time } from '../../record/index.ts'
import { isSpeech, kindOf, LEADS } from '../en/when.ts'
import { daysOf } from '../value.ts'
import { clauseTense, wordKind } from './clause.ts'

/** Names of the columns, for those who read a tree of the model. */
export const FEATURES = [
  'word',
  'noun',
  'tense',
  'relation',
  'determiner',
  'negated',
  'quoted',
  'sentence',
  'others',
  'kind',
  'grain',
  'lead',
  'possessive',
  'modifier',
  'time-relation',
  'side',
  'days',
  'first',
  'grammar',
  'grammar-other',
  'before',
  'distance',
  'up',
  'down',
  'word-content',
  'word-adverbial',
  'word-adnominal',
  'word-conjunct',
  'word-argument',
  'time-content',
  'time-adverbial',
  'time-adnominal',
  'time-conjunct',
  'time-argument',
  'verbs',
  'commas',
  'that',
  'marks',
  'own',
  'over',
  'under',
  'speech',
  'governor-noun',
  'governor-tense',
  'nearest-tree',
  'nearest-words',
  'sentences',
  'blocks',
  'between',
  'main',
  'same-word',
  'lead-time',
  'rank',
] as const

/** A time that may be that of a word. */
export interface Candidate {
  readonly time: Time
  /** Index among the times. */
  readonly index: number
  /** First token, token behind the last, the token that the rest of the phrase hangs on, and what that hangs on (−1: nothing). */
  readonly from: number
  readonly to: number
  readonly head: number
  readonly governor: number
}

/** What all candidates of a word share. */
export interface Setting {
  readonly analysis: Analysis
  readonly token: number
  /** Day of publication as a day number, or null. */
  readonly published: number | null
  readonly quoted: boolean
  /** Candidates in the sentence of the word. */
  readonly own: readonly Candidate[]
  /** The time that the grammar of the clause alone would give. */
  readonly grammar: Time | null
}

/** How a candidate from another sentence lies. */
export interface Carried {
  readonly sentences: number
  readonly blocks: number
  /** Times between it and the word's sentence. */
  readonly between: number
  readonly sameWord: boolean
  readonly leadTime: boolean
}

const VERB = 15
const AUX = 3
/** Links followed up the tree from either side at most. */
const STEPS = 12

export function observe(s: Setting, c: Candidate, carried: Carried | null): Int32Array {
  const a = s.analysis
  const t = s.token
  const row: number[] = []
  const put = (...n: number[]) => row.push(...n)
  const noun = a.uposCode[t] !== VERB && a.uposCode[t] !== AUX
  put(wordKind(a, t), Number(noun), clauseTense(a, t), relationCode(a.deprel[t]!), determiner(a, t))
  put(Number(negated(a, t)), Number(s.quoted), Math.min(20, a.sentenceOf[t]!), Math.min(5, s.own.length))
  const lead = a.lower[c.from - 1] ?? ''
  const next = a.lower[c.to] ?? ''
  const possessive = next === "'s" || next === '’s' || a.lower[c.to - 1] === "'s"
  put(
    kindOf(c.time.rule),
    grain(c.time.value),
    LEADS.get(lead) ?? (c.from === a.sentences[a.sentenceOf[c.from]!] ? 1 : 0),
  )
  put(
    Number(possessive),
    Number(a.deprel[c.head] === 'compound' || a.deprel[c.head] === 'amod' || a.deprel[c.head] === 'nmod:poss'),
  )
  put(relationCode(a.deprel[c.head]!), ...sideOf(c.time.value, s.published))
  const opening = a.sentences[a.sentenceOf[c.from]!]!
  put(Number(c.from - opening < 3))
  put(Number(s.grammar === c.time), Number(s.grammar !== null && s.grammar !== c.time))
  const g = c.governor
  if (carried === null) {
    put(Number(c.from < t), Math.min(40, Math.abs(c.head - t)))
    put(...pathOf(a, t, c.head))
    put(...between(a, Math.min(t, c.from), Math.max(t, c.to)))
    put(Number(g === t), Number(g >= 0 && isOver(a, g, t)), Number(g >= 0 && isOver(a, t, g)))
  } else {
    put(1, -1, ...new Array(12).fill(-1), -1, -1, -1, -1, 0, 0, 0)
  }
  put(
    g < 0 ? 0 : isSpeech(a.lemma[g]!) ? 1 : 0,
    g < 0 ? 0 : Number(a.uposCode[g] !== VERB),
    g < 0 ? 0 : clauseTense(a, g),
  )
  put(
    carried === null ? rankBy(s, c, (x) => pathLength(a, t, x.head)) : -1,
    carried === null ? rankBy(s, c, (x) => Math.abs(x.head - t)) : -1,
  )
  put(carried?.sentences ?? 0, carried?.blocks ?? 0, carried?.between ?? 0)
  put(Number(g >= 0 && a.head[g] === -1), Number(carried?.sameWord ?? false), Number(carried?.leadTime ?? false))
  put(s.own.indexOf(c))
  return Int32Array.from(row)
}

const RELATIONS: readonly string[] = [
  'root',
  'nsubj',
  'obj',
  'obl',
  'nmod',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'acl:relcl',
  'conj',
  'parataxis',
  'compound',
  'nmod:poss',
  'appos',
  'amod',
  'advmod',
  'dep',
]
const CODES: ReadonlyMap<string, number> = new Map(RELATIONS.map((r, i) => [r, i]))
const relationCode = (r: string): number => CODES.get(r) ?? CODES.get(r.split(':')[0]!) ?? RELATIONS.length

function determiner(a: Analysis, t: number): number {
  for (let i = a.childStart[t] ?? 0; i < (a.childStart[t + 1] ?? 0); i++) {
    const c = a.childList[i]!
    if (a.deprel[c] === 'nmod:poss') return 4
    if (a.deprel[c] !== 'det') continue
    const w = a.lower[c]!
    return w === 'the' ? 1 : w === 'a' || w === 'an' ? 2 : 3
  }
  return 0
}
function negated(a: Analysis, t: number): boolean {
  for (let i = a.childStart[t] ?? 0; i < (a.childStart[t + 1] ?? 0); i++) {
    const w = a.lower[a.childList[i]!]!
    if (w === 'not' || w === "n't" || w === 'no' || w === 'never' || w === 'neither') return true
  }
  return false
}

/** How fine a value is: year, month, week, day, stretch, other. */
function grain(value: string | null): number {
  if (value === null) return 0
  if (value.includes('/')) return 5
  return value.length === 4
    ? 1
    : value.includes('W') && value.length === 8
      ? 3
      : value.length === 7
        ? 2
        : value.length >= 10
          ? 4
          : 6
}

/** Before, on, after the day of publication or around it, and how many days off (capped, signed). */
function sideOf(value: string | null, published: number | null): [side: number, days: number] {
  const days = daysOf(value)
  if (!days || published === null) return [0, 0]
  if (days[1] < published) return [1, Math.max(-4000, days[1] - published)]
  if (days[0] > published) return [3, Math.min(4000, days[0] - published)]
  return [days[0] === days[1] ? 2 : 4, 0]
}

/** Steps up to where the two meet, and the clause links on either side. */
function pathOf(a: Analysis, word: number, time: number): number[] {
  const [meet, up, down] = meeting(a, word, time)
  return [up, down, ...links(a, word, meet), ...links(a, time, meet)]
}
const pathLength = (a: Analysis, word: number, time: number): number => {
  const [, up, down] = meeting(a, word, time)
  return up + down
}
function meeting(a: Analysis, x: number, y: number): [meet: number, up: number, down: number] {
  const seen: number[] = []
  for (let t = x, n = 0; t >= 0 && n <= STEPS; t = a.head[t]!, n++) seen.push(t)
  for (let t = y, n = 0; t >= 0 && n <= STEPS; t = a.head[t]!, n++) {
    const at = seen.indexOf(t)
    if (at >= 0) return [t, at, n]
  }
  return [-1, STEPS + 1, STEPS + 1]
}
function links(
  a: Analysis,
  from: number,
  meet: number,
): [content: number, adverbial: number, adnominal: number, conjunct: number, argument: number] {
  const out: [number, number, number, number, number] = [0, 0, 0, 0, 0]
  for (let t = from, n = 0; t >= 0 && t !== meet && n <= STEPS; t = a.head[t]!, n++) {
    const r = a.deprel[t]!.split(':')[0]!
    if (r === 'ccomp' || r === 'parataxis') out[0]++
    else if (r === 'advcl' || r === 'xcomp') out[1] += r === 'advcl' ? 1 : 10
    else if (r === 'acl') out[2]++
    else if (r === 'conj') out[3]++
    else if (r === 'nsubj' || r === 'obj' || r === 'csubj') out[4] += r === 'obj' ? 10 : 1
  }
  return out
}
function isOver(a: Analysis, over: number, under: number): boolean {
  for (let t = a.head[under]!, n = 0; t >= 0 && n <= STEPS; t = a.head[t]!, n++) if (t === over) return true
  return false
}
/** Verbs, commas, that-clauses and quotation marks between two tokens. */
function between(a: Analysis, from: number, to: number): [verbs: number, commas: number, that: number, marks: number] {
  const out: [number, number, number, number] = [0, 0, 0, 0]
  for (let i = from + 1; i < to - 1 && i < from + 60; i++) {
    if (a.uposCode[i] === VERB) out[0]++
    const w = a.lower[i]!
    if (w === ',' || w === ';' || w === '—' || w === '–' || w === '(') out[1]++
    else if (w === 'that' && a.deprel[i] === 'mark') out[2]++
    else if (w === '"' || w === '“' || w === '”' || w === '``' || w === "''") out[3]++
  }
  return [Math.min(5, out[0]), Math.min(5, out[1]), Math.min(1, out[2]), Math.min(2, out[3])]
}
function rankBy(s: Setting, c: Candidate, cost: (x: Candidate) => number): number {
  const mine = cost(c)
  let n = 0
  for (const x of s.own) if (x !== c && cost(x) < mine) n++
  return n
}
