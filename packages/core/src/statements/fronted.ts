/** *Talks have been put off, the OSCE said*; *X, said Y, but Z*; *Medicines would be aboard, she wrote*. */
import type { Range } from '../record/index.ts'
import { contentRange, type Scene } from './draft.ts'
import { BARE_CLAUSE_VERBS } from './en/verbs.ts'
import { sourceAfter } from './inverted.ts'
import { CUE_VERBS, type CueVerb, setOf } from './lexicon.ts'
import { runSource, type Source, sourceOf } from './source.ts'
import { clauseAt, TIMES, thatAfter } from './surface.ts'
import { isFiniteVerb, isNominal, isVerb, kid, sentenceEnd, sentenceStart, upos } from './tree.ts'

export interface Fronted {
  readonly content: Range[]
  readonly source: Source
}

const BARE = setOf(BARE_CLAUSE_VERBS)
const CONTINUERS = new Set(
  'but and after because although though when with which who where or so until unless if including despite before while as'.split(
    ' ',
  ),
)
const SUBORDINATORS = new Set(
  'after before when while if although though because as since despite during in on at by with for asked to from following speaking'.split(
    ' ',
  ),
)
const isStop = (w: string) => w === '.' || w === ';' || w === '?' || w === '!' || w === ':'
const isDash = (w: string) => w === '—' || w === '–' || w === '--'

export function frontedOf(scene: Scene, v: number, cue: CueVerb): Fronted | null {
  const { a, quotes } = scene
  if (!cue.frames.has('that') || (!isFiniteVerb(a, v) && kid(a, v, 'aux') < 0)) return null
  const first = sentenceStart(a, v)
  const last = sentenceEnd(a, v)
  // "Claiming the dam is unsafe, Holm told the town to leave": what is told stands behind the verb
  if (kid(a, v, 'xcomp') > v) return null
  // inverted: ", said X"; a verb with a subject in front is not ("an analysis of rents, out on Monday, shows …")
  const subject = kid(a, v, 'nsubj')
  let inverted =
    v > first &&
    (subject < 0 || subject > v) &&
    (a.lower[v - 1] === ',' || isDash(a.lower[v - 1]!)) &&
    !(isApposed(scene, v, first) || clauseAt(scene, v + 1, last))
  const behind = inverted ? sourceAfter(scene, v, -1, last) : null
  const source = behind ?? taggedSource(scene, v) ?? (inverted ? null : sourceOf(scene, v))
  if (behind === null) inverted = false
  if (source === null || (!inverted && (source.np.to > v || source.np.from >= v))) return null
  const tagFrom = inverted ? v : source.np.from
  let tagTo = inverted ? source.np.to : v + 1
  let before = tagFrom - 1
  while (before > first && upos(a, before) === 'ADV') before--
  if (before > first && a.lower[before] === 'as' && a.lower[before - 1] === ',') before--
  if (before <= first) return null
  const comma = a.lower[before]!
  if (comma !== ',' && !isDash(comma) && comma !== ';') return null
  if (comma === ';') return null
  // the tag must be over soon: no clause of its own behind the verb
  if (a.lower[tagTo] === 'that' || !BARE.has(a.lemma[v]!)) return null
  // "told the council that …": what it says stands behind it
  const that = cue.addressee && !inverted ? thatAfter(scene, tagTo, last) : -1
  if (that >= 0 && clauseAt(scene, that + 1, last)) return null
  const close = tagClose(scene, tagTo, last)
  if (close - tagTo > 14 || clauseAt(scene, v + 1, close)) return null
  if (close < last && quotes.at[close] !== quotes.at[v]) return null
  const opener = a.xpos[tagFrom]!
  if (opener === 'WP' || opener === 'WDT' || a.lower[tagFrom] === 'that') return null
  let from = first
  for (let i = before - 1; i > first; i--)
    if (a.lower[i] === ';' || (a.lower[i] === ':' && quotes.at[i] === quotes.at[v])) {
      from = i + 1
      break
    }
  const lead = contentRange(scene, { from, to: before }, v)
  const parted = lead === null ? null : partedClause(scene, from, before, close, last)
  if (lead !== null && parted !== null) return { content: [lead, parted], source }
  const final = close >= last - 1
  if (lead === null || !(fullClause(scene, from, before) || (final && plausible(scene, v, from, before, inverted))))
    return null
  const content = [lead]
  tagTo = tagClose(scene, tagTo, last)
  if (tagTo < last - 1 && (a.lower[tagTo] === ',' || a.lower[tagTo] === ';')) {
    const next = tagTo + 1
    if ((a.lower[tagTo] === ';' || CONTINUERS.has(a.lower[next]!)) && !cueAhead(scene, next, last)) {
      const tail = contentRange(scene, { from: next, to: last }, v)
      if (tail !== null) content.push(tail)
    }
  } else if (tagTo < last - 1 && !isStop(a.lower[tagTo]!)) {
    const tail = contentRange(scene, { from: tagTo, to: last }, v)
    if (tail !== null) content.push(tail)
  }
  return { content, source }
}

/** *The plan, [he says], is dead*: what goes on behind the tag where it parts a subject from its verb. */
function partedClause(scene: Scene, from: number, before: number, close: number, last: number): Range | null {
  const { a } = scene
  if (a.lower[close] !== ',' || fullClause(scene, from, before) || SUBORDINATORS.has(a.lower[from]!)) return null
  let next = close + 1
  while (next < last - 1 && upos(a, next) === 'ADV') next++
  if (next >= last - 1 || !(isFiniteVerb(a, next) || upos(a, next) === 'AUX')) return null
  for (let i = from; i < before; i++) if (isNominal(a, i)) return contentRange(scene, { from: close + 1, to: last }, -1)
  return null
}

/** End of the tag: the next comma or stop, or an adverbial clause that belongs to the content (*said after Rome withdrew*). */
function tagClose(scene: Scene, from: number, last: number): number {
  const { a, quotes } = scene
  let i = from
  while (
    i < last &&
    a.lower[i] !== ',' &&
    !isStop(a.lower[i]!) &&
    !isDash(a.lower[i]!) &&
    quotes.at[i] === quotes.at[from - 1]
  ) {
    if ((a.lower[i] === 'after' || a.lower[i] === 'because') && i < last - 2 && clauseAt(scene, i + 1, last)) return i
    i++
  }
  return i
}

/** More than an adverbial: a finite verb outside a leading subordinate clause. */
function fullClause(scene: Scene, from: number, to: number): boolean {
  const { a } = scene
  const w = a.lower[from]!
  const subordinate = SUBORDINATORS.has(w) && !TIMES.has(w)
  let verbs = 0
  let commas = 0
  let words = 0
  let relative = false
  for (let i = from; i < to; i++) {
    if (a.lower[i] === ',') {
      commas++
      relative = /^W/.test(a.xpos[i + 1]!) && i + 1 < to
    }
    if (relative) continue
    if (isFiniteVerb(a, i) || upos(a, i) === 'AUX') {
      if (!subordinate || commas > 0) verbs++
    } else if (isVerb(a, i) && a.xpos[i] === 'VB' && i === from) verbs++
    if (/\p{L}/u.test(a.lower[i]!)) words++
  }
  return verbs > 0 && words >= 2
}

/** Another cue soon behind the conjunction: `…, X said, and added that …`. */
function cueAhead(scene: Scene, from: number, last: number): boolean {
  const { a } = scene
  for (let i = from; i < last && i < from + 4; i++)
    if (isVerb(a, i) && CUE_VERBS.get(a.lemma[i]!)?.frames.has('that')) return true
  return false
}

/** *Penjor, who leads the team, said …*; *Varga, accused of theft, denied …*: what stands between the commas is no clause said. */
function isApposed(scene: Scene, v: number, first: number): boolean {
  const { a } = scene
  for (let i = v - 2; i > first && i > v - 40; i--) {
    if (a.lower[i] !== ',') continue
    const tag = a.xpos[i + 1]!
    return /^W/.test(tag) || (/^VB[DN]$/.test(tag) && !fullClause(scene, first, i))
  }
  return false
}

/** At the end of a sentence a short tag is a tag even where the tagger has lost the verb of the clause before it. */
function plausible(scene: Scene, v: number, from: number, to: number, inverted: boolean): boolean {
  const { a } = scene
  if (inverted && a.lemma[v] === 'say') return to - from <= 4 || hasVerb(scene, from, to)
  if (SUBORDINATORS.has(a.lower[from]!)) return false
  return hasVerb(scene, from, to)
}

function hasVerb(scene: Scene, from: number, to: number): boolean {
  let words = 0
  let verb = false
  for (let i = from; i < to; i++) {
    words++
    if (isVerb(scene.a, i)) verb = true
  }
  return verb && words >= 4
}

/** The noun phrase between a comma and the verb, whatever the tree makes of it. */
function taggedSource(scene: Scene, v: number): Source | null {
  const { a } = scene
  const source = runSource(scene, v)
  if (source === null || source.np.from <= sentenceStart(a, v)) return null
  const before = a.lower[source.np.from - 1]!
  return before === ',' || isDash(before) ? source : null
}
