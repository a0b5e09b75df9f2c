/**
 * The noun phrase of a speaker by the words next to its verb, and by the tree where it agrees: *US national security
 * adviser Joan Pike* said; asked *Peru’s labour minister, Jorge Condori*.
 */
import type { Scene } from './draft.ts'
import { CUE_VERBS } from './lexicon.ts'
import { TIMES } from './surface.ts'
import {
  isFiniteVerb,
  isMark,
  isNominal,
  isVerb,
  kid,
  kids,
  nounPhrase,
  type Subject,
  sentenceStart,
  subjectOf,
  type Tokens,
  trim,
  upos,
  withoutGenitive,
} from './tree.ts'

export interface Source {
  readonly np: Tokens
  readonly head: number
}

const LINKS = new Set(['of', 'for', 'from', 'in', 'at', 'to', 'on', 'with', 'de', 'von', '&', '-', '/'])
const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|morning|afternoon|evening|night|day|week|month|year|midday|noon)$/

export const isTime = (scene: Scene, i: number): boolean =>
  TIMES.has(scene.a.lower[i]!) || (MONTHS.test(scene.a.lower[i]!) && !isBearer(scene, i))

/** *[May] added that talks would go on*: a month does nothing of itself, somebody of that name may. */
const isBearer = (scene: Scene, i: number): boolean =>
  /^(?:april|may|june|march|august)$/.test(scene.a.lower[i]!) &&
  scene.a.deprel[i] === 'nsubj' &&
  isVerb(scene.a, scene.a.head[i] ?? -1) &&
  CUE_VERBS.has(scene.a.lemma[scene.a.head[i]!]!)

const capital = (scene: Scene, i: number): boolean => {
  const c = scene.article.text[scene.a.start[i]!]!
  return c !== c.toLowerCase()
}

/** Token that can stand inside a noun phrase. */
export function inPhrase(scene: Scene, i: number): boolean {
  const { a } = scene
  const u = upos(a, i)
  if (u === 'PROPN' || u === 'NOUN' || u === 'ADJ' || u === 'DET' || u === 'NUM') return true
  if (u === 'PRON') return a.xpos[i] !== 'WDT' && a.xpos[i] !== 'WP'
  if (u === 'PART') return a.lower[i] !== 'to' && a.lower[i] !== 'not'
  if (u === 'VERB' && capital(scene, i) && i > sentenceStart(a, i)) return true
  if (u === 'VERB') return (a.xpos[i] === 'VBN' || a.xpos[i] === 'VBG') && a.deprel[i] === 'amod'
  const c = scene.article.text[a.start[i]!]!
  // a capitalised word in mid-phrase is part of a name
  return (
    u === 'X' ||
    u === 'SYM' ||
    (u !== 'PUNCT' &&
      u !== 'AUX' &&
      u !== 'SCONJ' &&
      u !== 'CCONJ' &&
      u !== 'ADP' &&
      u !== 'ADV' &&
      c !== c.toLowerCase() &&
      i > sentenceStart(a, i))
  )
}

/** The phrase that ends just before a verb, by words alone. */
function runBefore(scene: Scene, v: number): Tokens {
  const { a, quotes } = scene
  const floor = sentenceStart(a, v)
  let end = v
  while (
    end > floor &&
    (upos(a, end - 1) === 'AUX' ||
      upos(a, end - 1) === 'ADV' ||
      a.lower[end - 1] === "n't" ||
      a.lower[end - 1] === 'not') &&
    !(a.xpos[end - 1] === 'NNP')
  )
    end--
  // an apposition or relative clause closed by a comma
  if (end > floor && a.lower[end - 1] === ',') {
    let c = end - 2
    let words = 0
    while (c > floor && a.lower[c] !== ',' && a.lower[c] !== ';' && words++ < 25 && quotes.at[c] === quotes.at[v]) c--
    if (c > floor && a.lower[c] === ',' && words > 0 && words < 25) {
      const apposed =
        inPhrase(scene, c + 1) || a.xpos[c + 1] === 'WP' || a.xpos[c + 1] === 'WDT' || a.xpos[c + 1] === 'WP$'
      let plain = true
      if (a.xpos[c + 1] !== 'WP' && a.xpos[c + 1] !== 'WDT' && a.xpos[c + 1] !== 'WP$')
        for (let i = c + 1; i < end - 1; i++) if (isFiniteVerb(a, i)) plain = false
      if (apposed && plain) {
        const outer = runEnding(scene, c, v)
        if (outer.to > outer.from) return { from: outer.from, to: end - 1 }
      }
    }
  }
  return runEnding(scene, end, v)
}

function runEnding(scene: Scene, end: number, v: number): Tokens {
  const { a, quotes } = scene
  const floor = sentenceStart(a, v)
  let to = end
  // adjuncts of time between subject and verb
  for (;;) {
    if (to > floor && isTime(scene, to - 1)) to--
    else if (
      to < end &&
      to > floor &&
      (a.lower[to - 1] === 'on' ||
        a.lower[to - 1] === 'in' ||
        a.lower[to - 1] === 'late' ||
        a.lower[to - 1] === 'early' ||
        a.lower[to - 1] === 'last' ||
        a.lower[to - 1] === 'this' ||
        a.lower[to - 1] === 'earlier')
    )
      to--
    else break
  }
  let from = to
  while (from > floor && from > to - 30) {
    const i = from - 1
    if (isMark(a, i) || quotes.at[i] !== quotes.at[v]) break
    if (inPhrase(scene, i)) from--
    else if (
      LINKS.has(a.lower[i]!) &&
      from < to &&
      i > floor &&
      (isNominal(a, i - 1) || a.lower[i - 1] === '-') &&
      (upos(a, i) !== 'ADP' ||
        a.lower[i] === 'of' ||
        a.lower[i] === 'for' ||
        a.lower[i] === '-' ||
        a.lower[i] === 'in' ||
        a.lower[i] === 'at' ||
        a.lower[i] === 'from')
    )
      from--
    else break
  }
  // what a preposition at its head governs is no speaker: "in Rome officials said"
  while (from < to && isTime(scene, from)) from++
  return trim(a, { from, to })
}

/** Head of a plain phrase: the last noun before *of*, *for* or a comma. */
export function headOf(scene: Scene, t: Tokens): number {
  const { a } = scene
  let head = -1
  for (let i = t.from; i < t.to; i++) {
    if (isNominal(a, i) && a.xpos[i] !== 'PRP$') head = i
    else if (head >= 0 && (upos(a, i) === 'ADP' || a.lower[i] === ',')) break
  }
  if (head < 0 && t.to > t.from && upos(a, t.to - 1) === 'ADJ') return t.to - 1
  if (head < 0) return -1
  // a name: its first word is the head in the tree
  const h = a.head[head]!
  if (h >= t.from && h < head && (a.deprel[head] === 'flat' || a.deprel[head] === 'appos')) return h
  return head
}

/** Source of a verb whose subject stands before it, or is borrowed; null if the text names nobody. */
export function sourceOf(scene: Scene, v: number, given: Subject = subjectOf(scene.a, v)): Source | null {
  const { a } = scene
  const nominal = given.head >= 0 && isNominal(a, given.head) && given.head !== v && !isTime(scene, given.head)
  const phrase = nominal ? behindComma(scene, nounPhrase(a, given.head, v), given.head) : null
  const tree = phrase && a.deprel[given.head] === 'nmod:poss' ? withoutGenitive(a, phrase) : phrase
  const adjacent = isFiniteVerb(a, v) || upos(a, v - 1) === 'AUX' || a.xpos[v] === 'VBN'
  if (given.head > v && tree) return { np: tree, head: given.head }
  const run = adjacent && v > 0 ? runBefore(scene, v) : { from: v, to: v }
  const runHead = run.to > run.from ? headOf(scene, run) : -1
  if (tree === null) {
    if (runHead >= 0 && !given.passive) return { np: run, head: runHead }
    return a.xpos[v] === 'VBG' ? mainSubject(scene, v) : null
  }
  if (runHead < 0) return { np: stripTime(scene, tree, given.head), head: given.head }
  const overlap = tree.from < run.to && run.from < tree.to
  if (overlap || tree.to === run.from) {
    const np = { from: Math.min(tree.from, run.from), to: Math.max(Math.min(tree.to, v), run.to) }
    const whole = finiteBetween(scene, np.from, run.from) && !relativeBetween(scene, np.from, run.from) ? run : np
    const cut = behindComma(scene, whole, runHead)
    return {
      np: stripTime(scene, trim(a, cut), given.head),
      head: given.head >= cut.from && given.head < cut.to && !(tree.to === run.from) ? given.head : runHead,
    }
  }
  if (given.borrowed && isFiniteVerb(a, v) && opensClause(scene, run.from)) return { np: run, head: runHead }
  return { np: stripTime(scene, tree, given.head), head: given.head }
}

/**
 * No holder has a clause in it but one that says which he is: *Holm lacks a plan, [officials from both sides] say*;
 * *[two groups] gave Keel more time, saying …*, where the tree or the model takes in the verb.
 */
export function withoutClause(scene: Scene, source: Source, v: number): Source {
  const { a } = scene
  const { from, to } = source.np
  let verb = -1
  let comma = -1
  let relative = false
  for (let i = from; i < to; i++) {
    if (a.lower[i] === ',') comma = i
    if (relativeBetween(scene, i, i + 1)) relative = true
    if (!isFiniteVerb(a, i) && a.xpos[i] !== 'MD') continue
    if (relative) return source
    const clause = upos(a, i) === 'AUX' && a.head[i]! >= 0 ? a.head[i]! : i
    if (!a.deprel[clause]!.startsWith('acl')) verb = i
  }
  if (verb <= from) return source
  const tail = { from: comma + 1, to }
  const head = comma > verb && isFiniteVerb(a, v) ? headOf(scene, tail) : -1
  if (head >= 0) return { np: tail, head }
  if (a.xpos[v] !== 'VBG') return source
  let end = verb
  while (end > from + 1 && /^(?:AUX|ADV|PUNCT)$/.test(upos(a, end - 1))) end--
  const first = { from, to: end }
  return { np: first, head: source.head < end ? source.head : headOf(scene, first) }
}

/** *A tidy ledger, [clerks in every office] say*; *the harbour, as [one of them] says*: one comma, and no list or apposition closes. */
function behindComma(scene: Scene, np: Tokens, head: number): Tokens {
  const { a } = scene
  let comma = -1
  for (let i = np.from; i < np.to; i++) {
    if (a.lower[i] !== ',') continue
    if (comma >= 0) return np
    comma = i
  }
  if (comma <= np.from || comma >= head || upos(a, comma - 1) === 'ADJ') return np
  const next = a.lower[comma + 1]
  if (next === 'as' && comma + 2 < np.to) return { from: comma + 2, to: np.to }
  for (let i = comma + 1; i < np.to; i++) if (upos(a, i) === 'CCONJ') return np
  // "R-Ky.", a state or a date closes what stands before it
  return a.nameOf[comma - 1]! >= 0 || upos(a, comma - 1) !== 'NOUN' ? np : { from: comma + 1, to: np.to }
}

/** The subject of the sentence, for a participle that goes back to it. */
function mainSubject(scene: Scene, v: number): Source | null {
  const { a } = scene
  let i = v
  for (let step = 0; step < 12 && a.head[i]! >= 0; step++) i = a.head[i]!
  // "Shaking her head, the beekeeper sometimes says": the tree may take the participle for the main verb
  if (i === v && v === sentenceStart(a, v)) {
    for (const c of kids(a, v)) {
      const own = c > v && a.deprel[c] === 'parataxis' ? kid(a, c, 'nsubj') : -1
      if (own > v && isNominal(a, own)) return { np: stripTime(scene, nounPhrase(a, own, c), own), head: own }
    }
  }
  const own = subjectOf(a, i)
  if (own.head < 0 || own.head >= v || own.passive || !isNominal(a, own.head)) return null
  return { np: stripTime(scene, nounPhrase(a, own.head, i), own.head), head: own.head }
}

/** The phrase just before a verb, by words alone. */
export function runSource(scene: Scene, v: number): Source | null {
  const np = runBefore(scene, v)
  const head = np.to > np.from ? headOf(scene, np) : -1
  return head < 0 ? null : { np, head }
}

const CLAUSE_OPENERS = new Set(['after', 'before', 'since', 'until', 'as', 'when', 'while'])

/** A phrase begins a clause: sentence start, comma, conjunction or *that* before it. */
function opensClause(scene: Scene, from: number): boolean {
  const { a } = scene
  if (from === sentenceStart(a, from)) return true
  const u = upos(a, from - 1)
  return (
    a.lower[from - 1] === ',' ||
    CLAUSE_OPENERS.has(a.lower[from - 1]!) ||
    u === 'CCONJ' ||
    u === 'SCONJ' ||
    a.lower[from - 1] === ';' ||
    a.lower[from - 1] === ':'
  )
}

function finiteBetween(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(scene.a, i)) return true
  return false
}
function relativeBetween(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const x = scene.a.xpos[i]!
    if (x === 'WP' || x === 'WDT' || x === 'WP$') return true
  }
  return false
}

/** Whether a time of a phrase hangs on a participle in it (*a report [released last year]*). */
export function ofParticiple(scene: Scene, time: number, from: number): boolean {
  const { a } = scene
  for (let i = a.head[time]!, step = 0; i >= from && step < 3; i = a.head[i]!, step++)
    if (i < time && (a.xpos[i] === 'VBN' || a.xpos[i] === 'VBG') && a.deprel[i]!.startsWith('acl')) return true
  return false
}

/** *White House officials on Thursday* → *White House officials*. */
function stripTime(scene: Scene, t: Tokens, head: number): Tokens {
  const { a } = scene
  let to = t.to
  // *the senators, who met on Friday*, *a report released last year*: the time is that of the clause in the phrase
  while (
    !relativeBetween(scene, t.from, to) &&
    to - 1 > Math.max(t.from, head) &&
    isTime(scene, to - 1) &&
    !ofParticiple(scene, to - 1, t.from)
  ) {
    to--
    while (
      to - 1 > Math.max(t.from, head) &&
      (upos(a, to - 1) === 'ADP' ||
        a.lower[to - 1] === 'last' ||
        a.lower[to - 1] === 'this' ||
        a.lower[to - 1] === 'late' ||
        a.lower[to - 1] === 'early')
    )
      to--
  }
  let from = t.from
  while (
    from < to &&
    from < head &&
    (isTime(scene, from) ||
      isMark(a, from) ||
      upos(a, from) === 'ADP' ||
      upos(a, from) === 'SCONJ' ||
      upos(a, from) === 'CCONJ')
  )
    from++
  return trim(a, { from, to }, -1)
}
