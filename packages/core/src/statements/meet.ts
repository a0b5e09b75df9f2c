/**
 * Where the hand-written grammar and the model's attribution head meet. The grammar is surer of quotation marks,
 * *according to* and clauses of saying; the head sees what no lexicon lists, and where the tree is wrong. What both
 * have found is kept with the better spans of the two, what the head alone has found is added, and what only a weak
 * rule has found is dropped.
 */

import { tokenAt } from '../language/index.ts'
import type { Range } from '../record/index.ts'
import { type Level, least, levelOf } from './accept.ts'
import { agree, apart } from './agree.ts'
import { empty, phrasal } from './clause.ts'
import { cueOf } from './cue.ts'
import { add, type Draft, type Scene } from './draft.ts'
import { HEAD_SPEECH_NOUNS, HEAD_SPEECH_VERBS, OPENERS_OF_TIME, UNSURE_ALONE } from './en/head.ts'
import { type HeadSpans, headSpans, type Run } from './head.ts'
import { CUE_VERBS, setOf, VERB_PREPOSITION } from './lexicon.ts'
import { type Source, sourceOf } from './source.ts'
import { contentOf, sourceOfRun } from './spans.ts'
import { controllerOf, isNegated, isNominal, isPunct, isVerb, kid, nounPhrase, trim, upos } from './tree.ts'

const SPEECH_VERBS = setOf(HEAD_SPEECH_VERBS)
const TIME_CLAUSES = setOf(OPENERS_OF_TIME)
const SPEECH_NOUNS = setOf(HEAD_SPEECH_NOUNS)

/** Verbs whose finding by a rule is right in less than half of the cases in which the head sees nothing. */
const WEAK: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(UNSURE_ALONE).map(([rule, verbs]) => [rule, setOf(verbs)]),
)
/** Told of every finding of the head alone that could count, for calibration. */
export type Watch = (level: Level, confidence: number, content: readonly Range[]) => void

/** Runs behind the finders with a cue and before the quotations without one. */
export function meet(scene: Scene, watch?: Watch): void {
  const { a } = scene
  if (a.attributions.length === 0) return
  const byCue = new Map<number, Draft>()
  for (const d of scene.drafts) if (d.cueHead >= 0) byCue.set(d.cueHead, d)
  const held = holders(scene)
  const fresh: { spans: HeadSpans; confidence: number }[] = []
  for (const seen of a.attributions) {
    if (!scene.body[seen.anchor]) continue
    const spans = headSpans(a, seen)
    if (spans === null) continue
    const same = partner(scene, spans, byCue, held)
    if (same === null) fresh.push({ spans, confidence: seen.confidence })
    else if (!same.seen && !same.rule.startsWith('turn')) {
      agree(scene, same, spans, seen.confidence)
      apart(scene, same)
    }
  }
  veto(scene)
  for (const f of fresh) if (f.spans.cue !== null) found(scene, f.spans, f.confidence, held, watch)
}

/** The draft whose content begins last before each token and holds it, by index; −1 for the narrator's own words. */
function holders(scene: Scene): Int32Array {
  const { a, drafts } = scene
  const held = new Int32Array(a.size).fill(-1)
  const spans = drafts.flatMap((d, i) => d.content.map((c) => ({ i, start: c.start, end: c.end })))
  spans.sort((x, y) => x.start - y.start || y.end - x.end)
  let token = 0
  const stack: typeof spans = []
  let next = 0
  for (; token < a.size; token++) {
    const at = a.start[token]!
    while (next < spans.length && spans[next]!.start <= at) stack.push(spans[next++]!)
    while (stack.length > 0 && stack[stack.length - 1]!.end <= at) stack.pop()
    if (stack.length > 0) held[token] = stack[stack.length - 1]!.i
  }
  return held
}

/** The draft with the same cue, or else with the same content. */
function partner(scene: Scene, spans: HeadSpans, byCue: ReadonlyMap<number, Draft>, held: Int32Array): Draft | null {
  const own = byCue.get(spans.anchor)
  if (own) return own
  if (spans.cue)
    for (let i = spans.cue.from; i < spans.cue.to && i < spans.cue.from + 8; i++) {
      const d = byCue.get(i)
      if (d) return d
    }
  // half of the words of either in the other
  const { a } = scene
  const piece = spans.content.reduce((x, y) => (y.to - y.from > x.to - x.from ? y : x))
  const d = held[(piece.from + piece.to) >> 1]!
  if (d < 0) return null
  const draft = scene.drafts[d]!
  const start = a.start[piece.from]!
  const end = a.end[piece.to - 1]!
  let shared = 0
  let length = 0
  for (const c of draft.content) {
    shared += Math.max(0, Math.min(c.end, end) - Math.max(c.start, start))
    length += c.end - c.start
  }
  return 2 * shared > 0.6 * (length + end - start) ? draft : null
}

function veto(scene: Scene): void {
  const kept = scene.drafts.filter((d) => !doubtful(scene, d))
  if (kept.length === scene.drafts.length) return
  const gone = new Set(scene.drafts.filter((d) => doubtful(scene, d)))
  for (let k = 0; k < scene.taken.length; k++) {
    const d = scene.taken[k]!
    if (d !== null && gone.has(d)) scene.taken[k] = null
  }
  for (let i = 0; i < kept.length; i++) scene.drafts[i] = kept[i]!
  scene.drafts.length = kept.length
}

const doubtful = (scene: Scene, d: Draft): boolean =>
  !d.seen && d.cueHead >= 0 && !inQuote(scene, d) && WEAK.get(d.rule)?.has(scene.a.lemma[d.cueHead]!) === true

const inQuote = (scene: Scene, d: Draft): boolean => d.cueHead >= 0 && scene.quotes.at[d.cueHead]! >= 0

/** The head alone has it. */
function found(scene: Scene, spans: HeadSpans, confidence: number, held: Int32Array, watch?: Watch): void {
  const { a } = scene
  const cueHead = cueHeadOf(scene, spans)
  if (cueHead < 0 && confidence >= least('likely') - scene.slack) headed(scene, spans)
  if (cueHead < 0 || scene.used[cueHead] || empty(scene, cueHead) || phrasal(scene, cueHead)) return
  if (isNegated(a, cueHead) || a.lower[cueHead - 1] === 'not' || a.lower[cueHead - 2] === 'not') return
  const content = contentOf(scene, { ...spans, content: inSentence(scene, spans, cueHead) })
  if (content.length === 0 || hearers(scene, cueHead, content)) return
  if (isSetting(scene, cueHead, content)) return
  const level = levelOf(scene, cueHead, spans, content, held[cueHead]! >= 0)
  if (level === null) return
  if (level !== 'known') {
    watch?.(level, confidence, content)
    if (confidence < least(level) - scene.slack) return
  }
  let source = spans.source ? sourceOfRun(scene, spans.source, spans.anchor) : null
  const controller = isVerb(a, cueHead) ? controllerOf(a, cueHead) : -1
  if (controller >= 0) source = { np: nounPhrase(a, controller, cueHead), head: controller }
  if (source === null && a.xpos[cueHead] === 'VBG') source = participle(scene, cueHead)
  if (source === null && a.xpos[cueHead] === 'VB' && a.lower[cueHead - 1] === 'to') source = sourceOf(scene, cueHead)
  // "a reading by the clerk has been pushed back": nobody stands in what he says
  if (source !== null && content.some((c) => a.start[source.head]! >= c.start && a.start[source.head]! < c.end)) return
  add(scene, {
    source: source?.np ?? null,
    sourceHead: source?.head ?? -1,
    cue: isVerb(a, cueHead) ? cueOf(scene, cueHead) : trim(a, spans.cue!),
    cueHead,
    content,
    speech: isSpeech(scene, cueHead, content),
    rule: confidence >= 0.9 ? 'head.sure' : confidence >= 0.7 ? 'head.likely' : 'head.weak',
    seen: true,
    headSure: confidence,
  })
}

/** *[When a judge found it unlawful], the ministry appealed*: a clause of time in front says when, not what. */
function isSetting(scene: Scene, v: number, content: readonly Range[]): boolean {
  const { a } = scene
  if (content.length !== 1 || content[0]!.end > a.start[v]!) return false
  const from = tokenAt(a, content[0]!.start)
  return TIME_CLAUSES.has(a.lower[from]!) && !CUE_VERBS.get(a.lemma[v]!)?.frames.has('that')
}

/** *Apologised to [families who had lost their homes]*: whom it was said to, and nothing of what was said. */
function hearers(scene: Scene, v: number, content: readonly Range[]): boolean {
  const { a } = scene
  if (content.length !== 1 || a.lower[v + 1] !== 'to' || VERB_PREPOSITION.get(a.lemma[v]!)?.has('to')) return false
  if (!isVerb(a, v) || a.start[v + 2] !== content[0]!.start || isVerb(a, v + 2) || scene.quotes.at[v + 2]! >= 0)
    return false
  // *appealed to the nurses to return*
  for (let i = v + 3; i < a.size && i < v + 20 && a.end[i]! <= content[0]!.end && !/^W/.test(a.xpos[i]!); i++)
    if (a.lower[i] === 'to' && isVerb(a, i + 1)) return false
  return true
}

/** *Poll: Holm ahead in the north*: a headline's colon for a cue. */
function headed(scene: Scene, spans: HeadSpans): void {
  const { a } = scene
  const { source: by, cue, content: runs } = spans
  if (by === null || cue === null || a.lower[cue.from] !== ':' || by.to !== cue.from || runs[0]!.from < cue.to) return
  const content = contentOf(scene, { ...spans, content: inSentence(scene, spans, cue.from) })
  const source = sourceOfRun(scene, by, cue.from)
  if (source === null || content.length !== 1) return
  add(scene, { source: source.np, sourceHead: source.head, content, rule: 'head.colon', seen: true })
}

/** The head's content as far as it stands in the sentence of its cue; a piece of another sentence only if it is quoted. */
function inSentence(scene: Scene, spans: HeadSpans, cueHead: number): Run[] {
  const { a, quotes } = scene
  const first = a.sentences[a.sentenceOf[cueHead]!]!
  const last = a.sentences[a.sentenceOf[cueHead]! + 1]!
  return spans.content.flatMap((r) => {
    const q = quotes.at[r.from]!
    if (q >= 0 && quotes.outer[q]!.last >= r.to) return [r]
    const cut = { from: Math.max(r.from, first), to: Math.min(r.to, last) }
    if (cut.to - cut.from === 1 && !isNominal(a, cut.from) && !isVerb(a, cut.from)) return []
    return cut.from < cut.to ? [cut] : r.to <= first || r.from >= last ? [r] : []
  })
}

/** The verb of the cue, else its anchor, else its first word. */
function cueHeadOf(scene: Scene, spans: HeadSpans): number {
  const { a } = scene
  const cue = spans.cue!
  if (spans.anchor >= cue.from && spans.anchor < cue.to && !isPunct(a, spans.anchor)) return spans.anchor
  for (let i = cue.from; i < cue.to; i++) if (isVerb(a, i)) return i
  for (let i = cue.from; i < cue.to; i++) if (!isPunct(a, i)) return i
  return -1
}

/** *Demanding an inquiry, hundreds of workers marched*: the subject of the main verb, on either side. */
function participle(scene: Scene, v: number): Source | null {
  const { a } = scene
  let root = v
  for (let step = 0; step < 8 && a.head[root]! >= 0; step++) {
    root = a.head[root]!
    const subject = kid(a, root, 'nsubj')
    if (subject >= 0 && isNominal(a, subject)) return { np: nounPhrase(a, subject, root), head: subject }
  }
  return null
}

/** By the lexicon of cues, else by the class of the word, else by quotation marks in the content. */
function isSpeech(scene: Scene, i: number, content: readonly Range[]): boolean {
  const { a, quotes } = scene
  const lemma = a.lemma[i]!
  if (SPEECH_VERBS.has(lemma) || SPEECH_NOUNS.has(lemma)) return true
  const cue = upos(a, i) === 'NOUN' ? undefined : CUE_VERBS.get(lemma)
  if (cue) return cue.speech
  return content.some((c) => {
    for (let t = tokenAt(a, c.start); t < a.size && a.start[t]! < c.end; t++) {
      const q = quotes.outer[quotes.at[t]!]
      if (q === undefined) continue
      if (q.end <= c.end && c.end - c.start < 2 * (q.end - q.start)) return true
      t = q.last - 1
    }
    return false
  })
}
