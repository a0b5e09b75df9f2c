/**
 * Direct speech with its tag: “…,” said X; “…,” X said; X said: “…”; X told Y, “…”; X said “…”.
 * Quotation marks are surer than the tree, so these are found first, from the words around each quotation.
 */

import { addresseeOf, cueOf } from './cue.ts'
import { add, blockEnd, contentRange, type Scene } from './draft.ts'
import { sourceAfter } from './inverted.ts'
import { CUE_VERBS } from './lexicon.ts'
import type { Quotation } from './quotes.ts'
import { sourceOf } from './source.ts'
import { isLower, isTitle } from './surface.ts'
import {
  isFiniteVerb,
  isMark,
  isNominal,
  isPunct,
  isVerb,
  kid,
  kids,
  sentenceStart,
  type Tokens,
  trim,
  upos,
} from './tree.ts'

const REACH = 45

/** Last word or mark inside the quotation. */
export function innerEnd(scene: Scene, q: Quotation): string {
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

export const isQuoteVerb = (scene: Scene, i: number): boolean => {
  if (scene.used[i] || !isVerb(scene.a, i)) return false
  const cue = CUE_VERBS.get(scene.a.lemma[i]!)
  if (scene.a.lemma[i] === 'go') return scene.a.lower[i + 1] === 'on'
  return cue?.frames.has('quote') === true
}

export function tagAfter(scene: Scene, k: number, q: Quotation): boolean {
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
  if (from < 0 || (from < q.first && isTitle(scene, q))) return false
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
  // *Bemoaning the “broken system,” Holm accused Vang*: a participle's own object
  if (a.xpos[from] === 'VBG' && CUE_VERBS.has(a.lemma[from]!)) return -1
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
  for (let i = from; i < j; i++) if (upos(a, i) !== 'PROPN' && upos(a, i) !== 'PRON' && isLower(scene, i)) return false
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
