/**
 * Direct speech with its tag: “…,” said X; “…,” X said; X said: “…”; X told Y, “…”; X said “…”.
 * Quotation marks are surer than the tree, so these are found first, from the words around each quotation.
 */

import { addresseeOf, cueOf } from './cue.ts'
import { add, blockEnd, blockStart, contentRange, type Scene } from './draft.ts'
import { sourceAfter } from './inverted.ts'
import { CUE_VERBS } from './lexicon.ts'
import type { Quotation } from './quotes.ts'
import { sourceOf } from './source.ts'
import {
  isFiniteVerb,
  isMark,
  isNominal,
  isPunct,
  isVerb,
  kid,
  kids,
  sentenceEnd,
  sentenceStart,
  subjectOf,
  type Tokens,
  trim,
  upos,
} from './tree.ts'

const REACH = 45

export function findDirectSpeech(scene: Scene): void {
  const { quotes } = scene
  for (let k = 0; k < quotes.outer.length; k++) {
    const q = quotes.outer[k]!
    if (scene.body[q.first]) tagAfter(scene, k, q)
  }
  for (let k = 0; k < quotes.outer.length; k++) {
    const q = quotes.outer[k]!
    if (scene.body[q.first] && scene.taken[k] === null) tagBefore(scene, k, q)
  }
}

/** Last word or mark inside the quotation. */
function innerEnd(scene: Scene, q: Quotation): string {
  let i = q.last - 1
  while (i > q.first && isMark(scene.a, i)) i--
  return scene.a.lower[i]!
}

export const startsCapital = (scene: Scene, q: Quotation): boolean => {
  let i = q.first
  while (i < q.last - 1 && (isMark(scene.a, i) || isPunct(scene.a, i))) i++
  const c = scene.article.text[scene.a.start[i]!]!
  return c !== c.toLowerCase() || /\d/.test(c)
}

export const wordCount = (scene: Scene, from: number, to: number): number =>
  scene.quotes.wordsBefore[to]! - scene.quotes.wordsBefore[from]!

const isQuoteVerb = (scene: Scene, i: number): boolean => {
  if (scene.used[i] || !isVerb(scene.a, i)) return false
  const cue = CUE_VERBS.get(scene.a.lemma[i]!)
  return cue?.frames.has('quote') === true
}

const isLower = (scene: Scene, i: number): boolean => {
  const c = scene.article.text[scene.a.start[i]!]!
  return c === c.toLowerCase() && c !== c.toUpperCase()
}

function tagAfter(scene: Scene, k: number, q: Quotation): boolean {
  const { a, quotes } = scene
  const limit = blockEnd(scene, q.last - 1)
  let i = q.last
  while (i < limit && (a.lower[i] === ',' || a.lower[i] === '—' || a.lower[i] === '–' || a.lower[i] === '--')) i++
  if (i >= limit) return false
  const end = innerEnd(scene, q)
  const comma = i > q.last
  if (!comma && !/^[,?!…—–-]|^--|^\.\.\./.test(end)) {
    // a full stop inside: only a lower-case tag belongs to it; no punctuation: only an inverted verb
    if (end === '.') {
      if (!isLower(scene, i)) return false
    } else if (!isQuoteVerb(scene, i)) return false
  }
  const v = tagVerb(scene, i, limit)
  if (v < 0) return false
  const subject = tagSubject(scene, v, i, limit)
  if (subject === null) return false
  const after = Math.max(v + 1, subject.np.to)
  const from = contentStart(scene, q, k)
  if (from < 0) return false
  const content = [from === q.first ? { start: q.start, end: q.end } : contentRange(scene, { from, to: q.last }, v)!]
  const draft = add(scene, {
    source: subject.np,
    sourceHead: subject.head,
    cue: cueOf(scene, v),
    cueHead: v,
    content,
    addressee: addresseeOf(scene, v),
    rule: v < subject.head ? 'speech.inverted' : 'speech.after',
  })
  // a quotation that the tag interrupts, also a tagless sentence before it in the same breath
  scene.taken[k] = draft
  draft.tagEnd = tagEnd(scene, after, limit, quotes.outer[k + 1]?.first ?? -1)
  return true
}

function tagEnd(scene: Scene, from: number, limit: number, nextQuote: number): number {
  const { a } = scene
  let i = from
  const stop = nextQuote >= 0 ? Math.min(limit, nextQuote) : limit
  while (i < stop) {
    const w = a.lower[i]!
    if (w === '.' || w === ';' || w === '!' || w === '?') return i + 1
    i++
  }
  return i
}

/** Token from which the content runs: the quotation itself, or the narrator's words that begin its sentence. */
function contentStart(scene: Scene, q: Quotation, k: number): number {
  const { a, quotes } = scene
  const first = sentenceStart(a, q.first)
  const floor = k > 0 ? Math.max(first, quotes.outer[k - 1]!.last) : first
  if (q.first <= floor || scene.a.blockOf[q.first - 1] !== q.block) return q.first
  const w = a.lower[q.first - 1]!
  if (w === '.' || w === '?' || w === '!' || w === ':' || w === '—' || w === '…') return q.first
  let from = q.first
  while (from > floor && !(a.lower[from - 1] === ';' || a.lower[from - 1] === ':')) from--
  // narrator's words with a cue of their own before the quotation: that cue has it
  let nominal = false
  for (let i = from; i < q.first; i++) {
    if (isQuoteVerb(scene, i) && isFiniteVerb(a, i)) return k > 0 && quotes.outer[k - 1]!.last === from ? q.first : -1
    if (isNominal(a, i) || isVerb(a, i)) nominal = true
  }
  // ", and “…” or a mere connective
  if (!nominal) return q.first
  if (k > 0 && quotes.outer[k - 1]!.last >= from && scene.taken[k - 1] !== null && quotes.at[from - 1]! >= 0)
    return q.first
  return from
}

function tagVerb(scene: Scene, from: number, limit: number): number {
  const { a, quotes } = scene
  const stop = Math.min(limit, from + REACH)
  for (let j = from; j < stop; j++) {
    if (quotes.at[j]! >= 0) return -1
    const w = a.lower[j]!
    if (w === '.' || w === ';' || w === ':' || w === '?' || w === '!') return -1
    if (!isVerb(a, j)) {
      if (j > from && mistagged(scene, from, j)) return j
      continue
    }
    const rel = a.deprel[j]!
    if (rel === 'acl:relcl' || (rel === 'acl' && a.xpos[j] !== 'VBD')) {
      if (!(j === from && isQuoteVerb(scene, j))) continue
    }
    if (isQuoteVerb(scene, j) && (isFiniteVerb(a, j) || kid(a, j, 'aux') >= 0 || j === from)) return j
    if (a.xpos[j] === 'VBG' || a.xpos[j] === 'VBN' || rel === 'xcomp' || rel === 'conj' || rel === 'amod') continue
    if (inRelative(scene, j)) continue
    return -1
  }
  return -1
}

/** *Smith notes.*: a verb of saying behind a bare name, read as a plural noun. */
function mistagged(scene: Scene, from: number, j: number): boolean {
  const { a } = scene
  if (a.xpos[j] !== 'NNS' && a.xpos[j] !== 'NN' && a.xpos[j] !== 'NNPS' && a.xpos[j] !== 'JJ') return false
  if (!/(?:s|ed)$/.test(a.lower[j]!) || scene.used[j]) return false
  const cue = CUE_VERBS.get(a.lemma[j]!) ?? CUE_VERBS.get(a.lower[j]!.replace(/e?s$|e?d$/, ''))
  if (!cue?.frames.has('quote')) return false
  for (let i = from; i < j; i++) if (upos(a, i) !== 'PROPN' && upos(a, i) !== 'PRON') return false
  return true
}

function inRelative(scene: Scene, i: number): boolean {
  const { a } = scene
  let v = i
  for (let step = 0; step < 6 && v >= 0; step++) {
    if (a.deprel[v]!.startsWith('acl')) return true
    v = a.head[v]!
  }
  return false
}

function tagSubject(scene: Scene, v: number, from: number, limit: number): { head: number; np: Tokens } | null {
  const { a } = scene
  let head = -1
  for (const c of kids(a, v)) if (/^nsubj/.test(a.deprel[c]!) && c >= from && c < limit) head = c
  if (v === from || onlyAdverbs(scene, from, v)) return sourceAfter(scene, v, head, limit)
  const own = sourceOf(scene, v)
  if (own !== null && own.np.to > from && own.np.from < v && own.head >= from)
    return { head: own.head, np: { from: Math.max(own.np.from, from), to: own.np.to } }
  // the tree hangs the tag elsewhere: the noun phrase between quotation and verb
  const np = trim(a, { from, to: v })
  for (let i = np.from; i < np.to; i++) if (isNominal(a, i)) return { head: i, np }
  return null
}

function onlyAdverbs(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (upos(scene.a, i) !== 'ADV') return false
  return true
}

function tagBefore(scene: Scene, k: number, q: Quotation): boolean {
  const { a, quotes } = scene
  const floor = Math.max(sentenceStart(a, q.first), k > 0 ? quotes.outer[k - 1]!.last : 0, blockStart(scene, q.first))
  let p = q.first - 1
  // the splitter may end a sentence at a colon
  const start =
    p >= 0 && a.lower[p] === ':'
      ? Math.max(sentenceStart(a, p), k > 0 ? quotes.outer[k - 1]!.last : 0, blockStart(scene, q.first))
      : floor
  if (p < start || a.blockOf[p] !== q.block) return false
  const w = a.lower[p]!
  const colon = w === ':'
  const comma = w === ',' || w === '—' || w === '–' || w === '--'
  if (colon || comma) p--
  if (p < start) return false
  let v = -1
  for (let j = p; j >= start && j > p - (colon ? 40 : comma ? 30 : 9); j--) {
    if (isQuoteVerb(scene, j)) {
      if (a.deprel[j] === 'amod' || a.deprel[j] === 'acl:relcl') continue
      v = j
      break
    }
    if (isVerb(a, j) && isFiniteVerb(a, j) && !colon && j < p) return false
    if (
      !colon &&
      !comma &&
      (a.lower[j] === 'that' || a.lower[j] === 'as' || a.lower[j] === 'whether' || a.lower[j] === 'if')
    )
      return false
  }
  if (v < 0) return false
  const cue = CUE_VERBS.get(a.lemma[v]!)!
  const whole = startsCapital(scene, q) || wordCount(scene, q.first, q.last) >= 5
  if (!colon && !comma) {
    // said “…”: a word or phrase within a clause is left to the clause
    if (cue.frames.has('pred') && !whole) return false
    const next = q.last < a.size ? a.lower[q.last]! : '.'
    const boundary =
      q.last >= blockEnd(scene, q.first) ||
      /^[.,;:!?—–)]|^--/.test(next) ||
      next === 'and' ||
      next === 'but' ||
      sentenceEnd(a, q.last - 1) <= q.last ||
      /^[.?!,]/.test(innerEnd(scene, q))
    if (!boundary) return false
    if (v !== p && !startsCapital(scene, q)) return false
    if (!cue.frames.has('that') && !whole) return false
  }
  // a clause of its own between verb and quotation: the clause has the quotation
  if (!colon) {
    const c = kid(a, v, 'ccomp')
    if (c >= 0 && c > v && c < q.first && a.left[c]! < q.first && !isMark(a, c)) return false
    if (passiveOnly(scene, v)) return false
  }
  const subject = subjectOf(a, v)
  let source = sourceOf(scene, v, subject)
  if (source !== null && (source.head >= q.first || quotes.at[source.head]! >= 0)) source = null
  // inverted: wrote John Smith, “…”
  if (source === null && v + 1 <= p && !subject.borrowed && addresseeOf(scene, v) < 0 && !isNominal(a, v - 1))
    source = sourceAfter(scene, v, -1, p + 1)
  const draft = add(scene, {
    source: source?.np ?? null,
    sourceHead: source?.head ?? -1,
    cue: cueOf(scene, v),
    cueHead: v,
    content: [{ start: q.start, end: q.end }],
    addressee: addresseeOf(scene, v),
    rule: colon ? 'speech.colon' : comma ? 'speech.before' : 'speech.plain',
  })
  scene.taken[k] = draft
  draft.tagEnd = q.first
  return true
}

function passiveOnly(scene: Scene, v: number): boolean {
  return (
    scene.a.xpos[v] === 'VBN' &&
    kid(scene.a, v, 'aux') < 0 &&
    kid(scene.a, v, 'aux:pass') < 0 &&
    scene.a.deprel[v] === 'amod'
  )
}
