/**
 * What grammar and attribution head have both found, with the better spans of the two: the larger source of the two, the
 * grammar's content, but for loose rules and for quotation marks that hold a title.
 */

import { tokenAt } from '../language/index.ts'
import type { Range } from '../record/index.ts'
import { contentRange, type Draft, type Scene } from './draft.ts'
import type { HeadSpans, Run } from './head.ts'
import { isGot } from './nominal.ts'
import { contentOf, isRelativeRun, sourceOfRun } from './spans.ts'
import { clauseAt } from './surface.ts'
import { controllerOf, isVerb, upos } from './tree.ts'

/** Rules whose content the head ends better. */
const CUT = new Set(['verb.preposition', 'object.complement'])

/** No phrase ends in these. */
const UNFINISHED = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'AUX', 'ADJ', 'PART'])

/** The content ends where the head ends it, if both begin at one word. */
function close(scene: Scene, d: Draft, spans: HeadSpans): void {
  const { a } = scene
  if (d.content.length !== 1 || spans.content.length !== 1) return
  const run = spans.content[0]!
  const end = a.end[run.to - 1]!
  if (a.start[run.from] !== d.content[0]!.start || end >= d.content[0]!.end || run.to - run.from < 2) return
  if (UNFINISHED.has(upos(a, run.to - 1))) return
  // *accused them of leaving the ship for two nights*: a phrase behind a verb may be the verb's
  const next = run.to < a.size ? upos(a, run.to) : 'PUNCT'
  if (next !== 'PUNCT' && next !== 'SCONJ') for (let i = run.from; i < run.to; i++) if (isVerb(a, i)) return
  const range = contentRange(scene, run, d.cueHead)
  if (range !== null && range.end < d.content[0]!.end) d.content = [range]
}

/** Rules whose content the head cuts better. */
const LOOSE = new Set(['object.np', 'object.pred', 'clause.predicate', 'clause.fronted'])
/** Both have it: the head's source where the grammar has another or none, its content where the rule is loose. */
export function agree(scene: Scene, d: Draft, spans: HeadSpans, confidence: number): void {
  const { a } = scene
  d.seen = true
  d.headSure = Math.max(d.headSure, confidence)
  if (confidence >= SURE && misquoted(scene, d, spans)) return
  attribute(scene, d, spans)
  if (stump(scene, d, spans)) return
  if (CLAUSES.has(d.rule)) {
    precede(scene, d, spans)
    shorten(scene, d, spans)
  }
  if (CUT.has(d.rule)) close(scene, d, spans)
  if (!LOOSE.has(d.rule)) return
  const first = a.sentences[a.sentenceOf[d.cueHead]!]!
  const last = a.sentences[a.sentenceOf[d.cueHead]! + 1]!
  if (spans.content.length < d.content.length || spans.content.some((r) => r.from < first || r.to > last)) return
  const content = contentOf(scene, spans)
  if (content.length > 0) d.content = content
}

/** How sure the head must be to take a quotation from its tag. */
const SURE = 0.7

/**
 * *On Sunday’s “Harbour Watch,” the minister said the quay would close*; *“…,” but he said that …*: the quotation beside the
 * cue is none of its content where the head has all of it elsewhere in the sentence.
 */
function misquoted(scene: Scene, d: Draft, spans: HeadSpans): boolean {
  const { a, quotes } = scene
  if (!/^speech\.(after|before|plain|inverted)$/.test(d.rule)) return false
  const inside = (r: Run) => d.content.some((c) => a.start[r.from]! < c.end && c.start < a.end[r.to - 1]!)
  if (spans.content.some(inside)) return false
  const near = spans.content.filter((r) => a.sentenceOf[r.from] === a.sentenceOf[d.cueHead])
  if (!near.some((r) => r.to - r.from > 2)) return false
  const content = contentOf(scene, { ...spans, content: near })
  if (content.length === 0) return false
  for (const c of d.content) {
    const k = quotes.at[tokenAt(a, c.end - 1)] ?? -1
    if (k >= 0 && scene.taken[k] === d) scene.taken[k] = null
  }
  d.content = content
  d.rule = 'clause.bare'
  d.tagEnd = -1
  attribute(scene, d, spans)
  return true
}

/** The head's source where the grammar has none, another or a part of it; never *who* or *which* for the antecedent. */
function attribute(scene: Scene, d: Draft, spans: HeadSpans): void {
  const { a } = scene
  if (spans.source === null || (d.source !== null && isRelativeRun(scene, spans.source))) return
  // "This from Ada Moss: “…”"
  if (d.rule === 'label.lead' || d.rule === 'speech.loose') return
  if (d.source === null && d.cueHead >= 0 && isGot(scene, d.cueHead)) return
  // "Holm's claim", "a Harbour Times report": its own words name the holder
  if (d.source !== null && d.rule.startsWith('noun.') && d.source.to <= d.cueHead && d.source.to >= d.cueHead - 1)
    return
  // "prompted the ministry to order": the tree shows whose order it is
  if (d.sourceHead >= 0 && d.cueHead >= 0 && controllerOf(a, d.cueHead) === d.sourceHead) return
  const source = sourceOfRun(scene, spans.source, spans.anchor)
  if (source === null || inContent(scene, d.content, source.head)) return
  // "Asked if he would resign, he replied": who is asked does not ask
  if (
    d.source === null &&
    d.rule.startsWith('passive.') &&
    a.head[source.head] === a.head[d.cueHead] &&
    isVerb(a, a.head[d.cueHead]!)
  )
    return
  if (d.source !== null) {
    const elsewhere = d.source.to <= source.np.from || d.source.from >= source.np.to
    if (!elsewhere && (source.np.from > d.source.from || source.np.to < d.source.to)) return
    // a holder in the cue's own sentence is not left for one of another sentence
    const own = a.sentenceOf[d.cueHead]
    if (elsewhere && d.cueHead >= 0 && a.sentenceOf[source.head] !== own && a.sentenceOf[d.sourceHead] === own) return
    // "Holm lacks a plan, officials say": what stands before the subject's comma belongs to another clause
    const subject = d.sourceHead >= 0 && a.head[d.sourceHead] === d.cueHead
    const comma = d.source.from - 1
    if (!elsewhere && subject && source.np.from < comma && a.lower[comma] === ',' && a.nameOf[comma - 1]! < 0) return
    if (!elsewhere && scene.quotes.at[source.np.from] !== scene.quotes.at[source.np.to - 1]) return
  }
  d.source = source.np
  d.sourceHead = source.head
}

const CLAUSES = new Set(['clause.that', 'clause.bare', 'clause.wh', 'clause.to', 'clause.ask', 'passive.raised'])
const RETURNS = new Set(['but', 'and', 'while', 'whereas', 'yet'])

/** *Demanding higher pay, nurses in Lagos walked out*: the content ends before a source behind it. */
export function apart(scene: Scene, d: Draft): void {
  const { a } = scene
  const { source, content } = d
  if (source === null || content.length !== 1 || a.start[source.from]! <= content[0]!.start) return
  if (a.start[source.from]! >= content[0]!.end || a.lower[source.from - 1] !== ',') return
  const range = contentRange(scene, { from: tokenAt(a, content[0]!.start), to: source.from }, d.cueHead)
  if (range !== null) d.content = [range]
}

/** *If the strike goes on, the ministry warns, hospitals will close*: the piece in front of the tag, where the head has it or the tree. */
function precede(scene: Scene, d: Draft, spans: HeadSpans): void {
  const { a } = scene
  if (d.source === null || a.start[d.cueHead]! > d.content[0]!.start) return
  const piece = spans.content.length > 1 ? spans.content[0]! : hangingInFront(scene, d)
  if (piece === null || piece.to > Math.min(d.source.from, d.cueHead) || piece.to - piece.from < 3) return
  if (a.sentenceOf[piece.from] !== a.sentenceOf[d.cueHead] || a.lower[piece.to] !== ',') return
  const range = contentRange(scene, piece, d.cueHead)
  if (range !== null) d.content.unshift(range)
}

/** A clause that opens the sentence and hangs on the content behind a tag between commas. */
function hangingInFront(scene: Scene, d: Draft): Run | null {
  const { a } = scene
  const from = a.sentences[a.sentenceOf[d.cueHead]!]!
  const to = d.source!.from - 1
  if (to <= from || a.lower[to] !== ',' || a.lower[d.cueHead + 1] !== ',' || d.source!.to !== d.cueHead) return null
  const content = tokenAt(a, d.content[0]!.start)
  for (let i = from; i < to; i++)
    if (a.deprel[i]!.startsWith('advcl') && a.head[i]! >= content && a.left[i]! <= from && a.right[i]! >= to)
      return { from, to }
  return null
}

/** Words of a content that may be the beginning of one whose rest the tree has lost. */
const STUMP = 3

/** *Promised to meet || and, where it could, exceed the goal*: a word or three that the head sees go on. */
function stump(scene: Scene, d: Draft, spans: HeadSpans): boolean {
  const { a } = scene
  if (d.content.length !== 1 || !/^clause\.(?:to|ask|wh|bare|that)$/.test(d.rule)) return false
  const from = tokenAt(a, d.content[0]!.start)
  const to = tokenAt(a, d.content[0]!.end)
  const run = spans.content[spans.content.length - 1]!
  if (to - from > STUMP || run.from > from || run.to < to + STUMP || a.sentenceOf[run.to - 1] !== a.sentenceOf[from])
    return false
  let end = to
  while (end < run.to && a.lower[end] !== ':' && !(a.lower[end] === ',' && clauseAt(scene, end + 1, run.to))) end++
  if (end < to + STUMP) return false
  const range = contentRange(scene, { from: Math.max(run.from, d.cueHead + 1), to: end }, d.cueHead)
  if (range === null) return false
  d.content = [range]
  return true
}

/** The content ends before a coordinated clause that the head keeps out, or has only words of. */
function shorten(scene: Scene, d: Draft, spans: HeadSpans): void {
  const { a } = scene
  const mine = d.content[d.content.length - 1]!
  const parted = spans.content.find(
    (r, k) =>
      k + 1 < spans.content.length &&
      a.lower[r.to] === ',' &&
      a.lower[r.to + 1] === 'but' &&
      spans.content[k + 1]!.from > r.to + 2,
  )
  const theirs = parted ?? spans.content[spans.content.length - 1]!
  const end = a.end[theirs.to - 1]!
  if (end >= mine.end || end <= mine.start + 3 || theirs.to >= a.size) return
  let next = theirs.to
  if (a.lower[next] === ',') next++
  if (!RETURNS.has(a.lower[next]!) || a.lower[next + 1] === 'that') return
  const range = contentRange(scene, { from: tokenAt(a, mine.start), to: theirs.to }, d.cueHead)
  if (range !== null) d.content[d.content.length - 1] = range
}

function inContent(scene: Scene, content: readonly Range[], token: number): boolean {
  const at = scene.a.start[token]!
  return content.some((c) => at >= c.start && at < c.end)
}
