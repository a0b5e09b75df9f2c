import { addresseeOf } from './cue.ts'
import { contentRange, type Scene } from './draft.ts'
import { BARE_CLAUSE_VERBS } from './en/verbs.ts'
import type { Found } from './found.ts'
import { CUE_VERBS, type CueVerb, setOf } from './lexicon.ts'
import { clauseAt, clauseEnd, isMain, skipAdjuncts, tellsWhen, thatAfter } from './surface.ts'
import { sentenceEnd, upos } from './tree.ts'

const WH = new Set(['what', 'who', 'whom', 'whose', 'which', 'when', 'where', 'why', 'how', 'whether', 'if'])
/** A finite clause behind a cue of the main clause, by its words: surer than a greedy tree. */
export function surfaceClause(scene: Scene, v: number, cue: CueVerb): Found | null {
  const { a, quotes } = scene
  if (!cue.frames.has('that')) return null
  const last = sentenceEnd(a, v)
  let from = v + 1
  while (
    from < last &&
    (a.deprel[from] === 'compound:prt' || (a.lower[from] === ',' && quotes.at[from] === quotes.at[v]))
  )
    from++
  let listener = -1
  const that = thatAfter(scene, v + 1, last)
  if (that >= 0) {
    if (cue.quoteOnly && that !== v + 1) return null
    if (!clauseAt(scene, that + 1, last) && quotes.at[that + 1]! < 0) return null
    from = that
  } else {
    if (cue.quoteOnly) return null
    const told = addresseeOf(scene, v)
    if (told > v) from = Math.max(from, a.right[told]! < last ? told + 1 : from)
    const heard = Math.max(from, toldEnd(scene, v, from, last))
    if (heard > from) listener = heard - 1
    from = skipAdjuncts(scene, heard, last)
    if (from >= last || !BARE.has(a.lemma[v]!)) return null
    if (WH.has(a.lower[from]!)) return null
    if (a.xpos[v] === 'VBG' && upos(a, from) === 'ADP') return null
    if (!clauseAt(scene, from, last) || tellsWhen(scene, from, clauseEnd(scene, v, from))) return null
  }
  if (!isMain(scene, v) && !reported(scene, v, that >= 0)) return null
  const range = contentRange(scene, { from, to: clauseEnd(scene, v, from) }, v)
  if (range === null) return null
  return {
    content: [range],
    rule: that >= 0 ? 'clause.that' : 'clause.bare',
    speech: cue.speechBy.get('that') ?? cue.speech,
    told: listener,
  }
}

/** Token after the person told where the tree does not show it: *told [the BBC] the UK may …*. */
function toldEnd(scene: Scene, v: number, from: number, last: number): number {
  const { a } = scene
  if (!CUE_VERBS.get(a.lemma[v]!)?.addressee) return from
  let i = from
  if (upos(a, i) === 'DET') i++
  const start = i
  const name = i < last ? a.nameOf[i]! : -1
  if (name >= 0) i = a.nameEnd[name]!
  else while (i < last && upos(a, i) === 'NOUN') i++
  if (i === start || i >= last) return from
  const next = upos(a, i)
  return next === 'DET' || next === 'PRON' || next === 'PROPN' || next === 'NOUN' || next === 'ADJ' ? i : from
}

/** A cue that begins the clause of another: *said he believed …*. */
function reported(scene: Scene, v: number, that: boolean): boolean {
  const { a } = scene
  return (
    a.deprel[v] === 'ccomp' &&
    a.head[v]! >= 0 &&
    a.head[v]! < v &&
    CUE_VERBS.has(a.lemma[a.head[v]!]!) &&
    (that || a.xpos[v - 1] === 'PRP')
  )
}

/** Verbs whose bare clause the words alone can tell. */
const BARE = setOf(BARE_CLAUSE_VERBS)
