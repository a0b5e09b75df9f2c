/** Direct speech whose tag stands before it: *X said: “…”*, *X told Y, “…”*, *released the following statement: “…”*. */
import { addresseeOf, cueOf } from './cue.ts'
import { add, blockEnd, blockStart, type Draft, type Scene } from './draft.ts'
import { ANNOUNCING_NOUNS } from './en/nouns.ts'
import { sourceAfter } from './inverted.ts'
import { CUE_VERBS, setOf } from './lexicon.ts'
import type { Quotation } from './quotes.ts'
import { type Source, sourceOf } from './source.ts'
import { innerEnd, isQuoteVerb, startsCapital, wordCount } from './speech.ts'
import { isFiniteVerb, isMark, isNominal, isVerb, kid, sentenceEnd, sentenceStart, subjectOf } from './tree.ts'

export function tagBefore(scene: Scene, k: number, q: Quotation): boolean {
  const { a, quotes } = scene
  let p = q.first - 1
  if (p < 0) return false
  // the splitter may end a sentence at a colon, and the quotation may be the next paragraph
  const colonBefore = a.lower[p] === ':'
  const crossing = colonBefore && a.blockOf[p] !== q.block
  if (crossing ? q.first !== blockStart(scene, q.first) || q.block - a.blockOf[p]! > 1 : a.blockOf[p] !== q.block)
    return false
  const anchor = colonBefore ? p : q.first
  const start = Math.max(sentenceStart(a, anchor), k > 0 ? quotes.outer[k - 1]!.last : 0, blockStart(scene, p))
  if (p < start) return false
  const w = a.lower[p]!
  // a sentence is over, whatever the splitter says
  if (w === '.' || w === '!' || w === '?') return false
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
  if (v < 0) return colon && announced(scene, k, q, start, p + 1)
  const cue = CUE_VERBS.get(a.lemma[v]!)!
  // said that, “…” against the plan: the clause has it
  if (comma && a.lower[p] === 'that' && !ends(scene, q)) return false
  // clarified that the letter, dated March 3, “did not mention the door”: the clause goes on into the quotation
  if (comma && a.lower[v + 1] === 'that' && v + 1 < p && !startsCapital(scene, q)) return false
  const whole = startsCapital(scene, q) || wordCount(scene, q.first, q.last) >= 5
  if (!colon && !comma) {
    // said “…”: a word or phrase within a clause is left to the clause
    if (cue.frames.has('pred') && !whole) return false
    const next = q.last < a.size ? a.lower[q.last]! : '.'
    // said “reforms” and taxes would help: a word or two may be half a subject
    const joined =
      next === 'but' || (next === 'and' && (wordCount(scene, q.first, q.last) >= 5 || !clauseAfter(scene, q)))
    if (!ends(scene, q) && !joined) return false
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

/** The sentence or a part of it is over behind the quotation. */
function ends(scene: Scene, q: Quotation): boolean {
  const { a } = scene
  return (
    q.last >= blockEnd(scene, q.first) ||
    /^[.,;:!?—–)]|^--/.test(a.lower[q.last]!) ||
    sentenceEnd(a, q.last - 1) <= q.last ||
    /^[.?!,]/.test(innerEnd(scene, q))
  )
}

/** *“…” and the collection of taxes would help*: a noun and then a finite verb, none of saying. */
function clauseAfter(scene: Scene, q: Quotation): boolean {
  const { a } = scene
  let nominal = false
  for (let i = q.last + 1; i < sentenceEnd(a, q.last) && i < q.last + 14; i++) {
    if (isFiniteVerb(a, i)) return nominal && !isQuoteVerb(scene, i)
    if (isNominal(a, i)) nominal = true
    if (a.lower[i] === ',' || scene.quotes.at[i]! >= 0) return false
  }
  return false
}

const ANNOUNCED = setOf(ANNOUNCING_NOUNS)

/** The quotation is what the verb and its noun say was put out. */
function putOut(scene: Scene, k: number, q: Quotation, v: number, noun: number, source: Source): Draft {
  const draft = add(scene, {
    source: source.np,
    sourceHead: source.head,
    cue: { from: v, to: noun + 1 },
    cueHead: v,
    content: [{ start: q.start, end: q.end }],
    rule: 'speech.announced',
  })
  scene.taken[k] = draft
  return draft
}

/** *released the following statement: “…”*, *had this to say: “…”*. */
function announced(scene: Scene, k: number, q: Quotation, start: number, end: number): boolean {
  const { a } = scene
  let noun = -1
  for (let i = end - 1; i >= start && i > end - 12; i--)
    if (ANNOUNCED.has(a.lemma[i]!) || (a.lower[i] === 'this' && a.lower[i - 1] !== 'in')) {
      noun = i
      break
    }
  if (noun < 0) return false
  for (let v = noun - 1; v >= start && v > noun - 8; v--) {
    if (!isVerb(a, v) || !isFiniteVerb(a, v)) continue
    const source = sourceOf(scene, v)
    if (source === null || source.np.to > v) return false
    putOut(scene, k, q, v, noun, source).tagEnd = q.first
    return true
  }
  return false
}

const ISSUING = new Set(['issue', 'release', 'publish', 'post', 'write', 'send', 'give', 'make', 'tweet', 'circulate'])

/** *Holm issued a statement on the closing. “…”*: a quotation of whole sentences behind one that says that words were put out. */
export function issued(scene: Scene, k: number, q: Quotation): boolean {
  const { a } = scene
  const stop = q.first - 1
  if (stop < 1 || a.blockOf[stop] !== q.block || a.lower[stop] !== '.') return false
  if (!startsCapital(scene, q) || !/^[.?!]/.test(innerEnd(scene, q)) || wordCount(scene, q.first, q.last) < 5)
    return false
  for (let v = sentenceStart(a, stop); v < stop; v++) {
    const puts = ISSUING.has(a.lemma[v]!) || (a.lemma[v] === 'put' && a.lower[v + 1] === 'out')
    if (!puts || !isFiniteVerb(a, v) || scene.quotes.at[v]! >= 0) continue
    const noun = kid(a, v, 'obj')
    if (noun < v || !ANNOUNCED.has(a.lemma[noun]!)) continue
    const source = sourceOf(scene, v)
    if (source === null || source.np.to > v) continue
    putOut(scene, k, q, v, noun, source)
    return true
  }
  return false
}

function passiveOnly(scene: Scene, v: number): boolean {
  return (
    scene.a.xpos[v] === 'VBN' &&
    kid(scene.a, v, 'aux') < 0 &&
    kid(scene.a, v, 'aux:pass') < 0 &&
    scene.a.deprel[v] === 'amod'
  )
}
