/**
 * Indirect speech and attitudes through verbs: *said that …*, *…, the OSCE said*, *urged Moscow to stop*,
 * *accused him of lying*, *called it “fiction”*, *vowed to resign*, *asked whether …*.
 */
import type { Range } from '../record/index.ts'
import { addresseeOf, cueOf } from './cue.ts'
import { add, contentRange, type Scene } from './draft.ts'
import { BARE_CLAUSE_VERBS } from './en/verbs.ts'
import { frontedOf } from './fronted.ts'
import { CUE_VERBS, type CueVerb, PARTICLE, setOf, VERB_PREPOSITION } from './lexicon.ts'
import { type Source, sourceOf } from './source.ts'
import { clauseAt, clauseEnd, isMain, phraseEnd, skipAdjuncts, thatAfter } from './surface.ts'
import {
  isFiniteVerb,
  isNegated,
  isNominal,
  isPassive,
  isPunct,
  isVerb,
  kid,
  kids,
  type Subject,
  sentenceEnd,
  sentenceStart,
  subjectOf,
  upos,
} from './tree.ts'

const WH = new Set(['what', 'who', 'whom', 'whose', 'which', 'when', 'where', 'why', 'how', 'whether', 'if'])
const FIRST = new Set(['i', 'we'])

export function findClauses(scene: Scene): void {
  const { a } = scene
  for (let v = 0; v < a.size; v++) {
    if (!scene.body[v] || scene.used[v] || !isVerb(a, v)) continue
    const cue = CUE_VERBS.get(a.lemma[v]!)
    const prepositions = VERB_PREPOSITION.get(a.lemma[v]!)
    if (!cue && !prepositions) continue
    if (isNegated(a, v) || isPassive(a, v) || phrasal(scene, v) || empty(scene, v)) continue
    const subject = subjectOf(a, v)
    if (framed(scene, v, subject.head)) continue
    if (cue && tryVerb(scene, v, cue, subject)) continue
    if (prepositions) tryPreposition(scene, v, prepositions, subject)
  }
}

/** *called off*, *ruled out*: another verb than the cue. */
function phrasal(scene: Scene, v: number): boolean {
  const { a } = scene
  const next = v + 1
  if (next >= a.size || (a.deprel[next] !== 'compound:prt' && a.xpos[next] !== 'RP')) return false
  return !PARTICLE.get(a.lemma[v]!)?.has(a.lower[next]!) && !VERB_PREPOSITION.get(a.lemma[v]!)?.has(a.lower[next]!)
}

const SAYING = new Set(
  'comment say discuss answer elaborate respond reply talk speak identify name give provide specify disclose reveal'.split(
    ' ',
  ),
)
/** *declined to comment*, *refused to say why*, *asked not to be named*: nothing was said. */
function empty(scene: Scene, v: number): boolean {
  const { a } = scene
  const lemma = a.lemma[v]!
  if (lemma === 'decline' || lemma === 'refuse') return a.lower[v + 1] === 'to' && SAYING.has(a.lemma[v + 2]!)
  if (SAYING.has(lemma) && a.lower[v - 1] === 'to' && (a.lemma[v - 2] === 'decline' || a.lemma[v - 2] === 'refuse'))
    return true
  return lemma === 'ask' && a.lower[v + 1] === 'not' && a.lower[v + 2] === 'to'
}

/** *I think*, *we urge* inside the speaker's own quotation set the act and are no statements. */
export function framed(scene: Scene, v: number, subject: number): boolean {
  const { a, quotes } = scene
  if (quotes.at[v]! < 0) return false
  // "I told them …": a report of one's own words
  if (subject >= 0 && FIRST.has(a.lower[subject]!) && a.lower[v] === 'told') return false
  return subject < 0 || FIRST.has(a.lower[subject]!) || a.lower[subject] === 'you'
}

function tryVerb(scene: Scene, v: number, cue: CueVerb, subject: Subject): boolean {
  const fronted = cue.quoteOnly ? null : frontedOf(scene, v, cue)
  if (fronted !== null)
    return put(scene, v, fronted.source, fronted.content, 'clause.fronted', cue.speechBy.get('that') ?? cue.speech)
  const clause = surfaceClause(scene, v, cue) ?? clauseOf(scene, v, cue)
  if (clause !== null) return emit(scene, v, subject, clause.content, clause.rule, clause.speech, clause.told)
  const object = objectOf(scene, v, cue)
  if (object !== null) return emit(scene, v, subject, object.content, object.rule, object.speech)
  return false
}

function emit(
  scene: Scene,
  v: number,
  subject: Subject,
  content: Range[],
  rule: string,
  speech: boolean,
  told = -1,
): boolean {
  const { a } = scene
  if (content.length === 0) return false
  let source = sourceOf(scene, v, subject)
  // the subject of a broken tree may lie in the content
  if (source !== null && content.some((c) => a.start[source!.head]! >= c.start && a.start[source!.head]! < c.end))
    source = null
  // "The Vatican, asked whether it might help": the subject was asked
  if (a.xpos[v] === 'VBN' && a.lemma[v] === 'ask' && (v === sentenceStart(a, v) || a.lower[v - 1] === ',')) {
    add(scene, {
      cue: cueOf(scene, v),
      cueHead: v,
      content,
      speech,
      addressee: source?.head ?? -1,
      rule: 'passive.directed',
    })
    return true
  }
  return put(scene, v, source, content, rule, speech, told)
}

function put(
  scene: Scene,
  v: number,
  source: Source | null,
  content: Range[],
  rule: string,
  speech: boolean,
  told = -1,
): boolean {
  add(scene, {
    source: source?.np ?? null,
    sourceHead: source?.head ?? -1,
    cue: cueOf(scene, v),
    cueHead: v,
    content,
    speech,
    addressee: told >= 0 ? told : addresseeOf(scene, v),
    rule,
  })
  return true
}

interface Found {
  /** The person told, where the words alone show it. */
  told?: number | undefined
  content: Range[]
  rule: string
  speech: boolean
}

/** A finite clause behind a cue of the main clause, by its words: surer than a greedy tree. */
function surfaceClause(scene: Scene, v: number, cue: CueVerb): Found | null {
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
    if (!clauseAt(scene, from, last)) return null
  }
  if (!isMain(scene, v) && !reported(scene, v)) return null
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
function reported(scene: Scene, v: number): boolean {
  const { a } = scene
  return (
    a.deprel[v] === 'ccomp' &&
    a.head[v]! >= 0 &&
    a.head[v]! < v &&
    CUE_VERBS.has(a.lemma[a.head[v]!]!) &&
    a.xpos[v - 1] === 'PRP'
  )
}

/** Verbs whose bare clause the words alone can tell. */
const BARE = setOf(BARE_CLAUSE_VERBS)

/** A clause, infinitive or question behind the verb. */
function clauseOf(scene: Scene, v: number, cue: CueVerb): Found | null {
  const { a } = scene
  let comp = -1
  for (const c of kids(a, v)) {
    const rel = a.deprel[c]!
    if (c > v && (rel === 'ccomp' || rel === 'xcomp' || rel.startsWith('advcl') || rel === 'parataxis')) {
      if (rel === 'ccomp' || rel === 'xcomp') {
        comp = c
        break
      }
    }
  }
  if (comp < 0) return null
  const from = Math.max(a.left[comp]!, v + 1)
  const opener = a.lower[from]!
  const mark = kid(a, comp, 'mark')
  const to = kid(a, comp, 'mark', 'aux') >= 0 && hasTo(scene, comp)
  const frames = cue.frames
  let rule = ''
  let frame: 'that' | 'wh' | 'to' | 'ask' | 'pred' | 'ing' = 'that'
  const object = kid(a, v, 'obj', 'iobj')
  if (a.deprel[comp] === 'ccomp' && !to) {
    const wh = WH.has(opener) || (mark >= 0 && WH.has(a.lower[mark]!))
    if (wh) {
      if (!frames.has('wh')) return null
      frame = 'wh'
      rule = 'clause.wh'
    } else if (frames.has('that') && !(cue.quoteOnly && opener !== 'that' && !hasSubject(scene, comp)))
      rule = opener === 'that' ? 'clause.that' : 'clause.bare'
    else if (frames.has('pred')) {
      frame = 'pred'
      rule = 'clause.predicate'
    } else return null
    if (rule === 'clause.bare' && cue.quoteOnly) return null
    if (rule === 'clause.bare' && a.xpos[comp] === 'VBG' && !hasSubject(scene, comp)) {
      if (!frames.has('ing')) return null
      frame = 'ing'
      rule = 'clause.gerund'
    }
  } else if (to) {
    // infinitive: with a person asked, or of the speaker
    if (object > v && object < comp && frames.has('ask')) {
      frame = 'ask'
      rule = 'clause.ask'
    } else if (frames.has('wh') && WH.has(opener)) {
      frame = 'wh'
      rule = 'clause.wh'
    } else if (object < 0 && frames.has('to')) {
      frame = 'to'
      rule = 'clause.to'
    } else if (object < 0 && frames.has('ask') && hasSubject(scene, comp)) {
      frame = 'ask'
      rule = 'clause.ask'
    } else if (object >= 0 && frames.has('pred')) {
      frame = 'pred'
      rule = 'clause.predicate'
    } else return null
  } else if (a.xpos[comp] === 'VBG' && frames.has('ing') && object < 0) {
    frame = 'ing'
    rule = 'clause.gerund'
  } else if (frames.has('pred')) {
    frame = 'pred'
    rule = 'clause.predicate'
  } else if (frames.has('that') && hasSubject(scene, comp)) rule = 'clause.bare'
  else return null
  let start = from
  if ((frame === 'ask' || frame === 'pred') && object > v) start = Math.max(v + 1, Math.min(start, a.left[object]!))
  // the person told is no part of the content
  if (frame === 'that' || frame === 'wh') {
    const told = addresseeOf(scene, v)
    if (told > v && told < comp && start <= told)
      start = Math.max(start, a.right[told]! <= comp ? a.right[told]! : told + 1)
  }
  const end = extend(scene, v, comp, a.right[comp]!)
  const range = contentRange(scene, { from: start, to: end }, v)
  if (range === null) return null
  const speech = cue.speechBy.get(frame) ?? cue.speech
  return { content: [range], rule, speech }
}

const hasTo = (scene: Scene, comp: number): boolean => {
  for (const c of kids(scene.a, comp))
    if (c < comp && scene.a.lower[c] === 'to' && scene.a.deprel[c] === 'mark') return true
  return false
}
const hasSubject = (scene: Scene, comp: number): boolean =>
  kid(scene.a, comp, 'nsubj', 'nsubj:pass', 'csubj', 'expl') >= 0

/**
 * Where the content ends: adjuncts behind the complement that the parser hung on the cue belong to it,
 * coordinated and participial cues do not.
 */
function extend(scene: Scene, v: number, comp: number, end: number): number {
  const { a } = scene
  let to = end
  for (const c of kids(a, v)) {
    if (c <= comp || a.left[c]! < to) continue
    if (a.left[c]! > to) {
      // something foreign between
      let gap = true
      for (let i = to; i < a.left[c]!; i++) if (!isPunct(a, i)) gap = false
      if (!gap) break
    }
    const rel = a.deprel[c]!
    if (rel === 'obl' || rel === 'obl:tmod' || rel === 'advmod' || rel === 'nmod' || rel === 'obj') to = a.right[c]!
    else if (rel.startsWith('advcl')) {
      if (a.xpos[c] === 'VBG' && kid(a, c, 'mark') < 0) break
      const mark = kid(a, c, 'mark')
      if (mark >= 0 && (a.lower[mark] === 'while' || a.lower[mark] === 'as')) break
      to = a.right[c]!
    } else if (rel === 'punct') continue
    else break
  }
  return Math.min(to, sentenceEnd(a, v))
}

/** Object and complement: *accused him of lying*, *called it “fiction”*, *denied the report*. */
function objectOf(scene: Scene, v: number, cue: CueVerb): Found | null {
  const { a } = scene
  const frames = cue.frames
  if (!frames.has('np') && !frames.has('pred')) return null
  const complemented = complementOf(scene, v)
  if (complemented !== null)
    return {
      content: [complemented],
      rule: 'object.complement',
      speech: cue.speechBy.get(frames.has('np') ? 'np' : 'pred') ?? cue.speech,
    }
  const obj = objectHead(scene, v)
  if (obj < 0) return null
  const from = Math.max(v + 1, a.left[obj]!)
  let to = Math.min(a.right[obj]!, sentenceEnd(a, v))
  let complement = false
  for (const c of kids(a, v)) {
    if (c <= obj || a.left[c]! < to) continue
    const rel = a.deprel[c]!
    const c0 = a.lower[a.left[c]!]!
    if ((rel === 'obl' || rel.startsWith('advcl') || rel === 'nmod') && COMPLEMENTS.has(c0)) {
      complement = true
      to = a.right[c]!
    } else if (rel === 'xcomp' || (rel === 'ccomp' && frames.has('pred'))) {
      complement = true
      to = a.right[c]!
    } else if ((rel === 'obl' || rel === 'advmod' || rel === 'advcl') && complement) to = a.right[c]!
    else if (rel === 'punct') continue
    else break
  }
  for (const c of kids(a, obj)) if (c > obj && COMPLEMENTS.has(a.lower[a.left[c]!]!)) complement = true
  if (!frames.has('np') && !complement) {
    // called [it] “fiction”: the parser may take the predicate for an apposition or part of the object
    let quoted = false
    for (let i = from; i < to; i++) if (scene.quotes.at[i]! >= 0) quoted = true
    if (to < a.size && scene.quotes.at[to]! >= 0 && a.sentenceOf[to] === a.sentenceOf[v]) {
      to = scene.quotes.outer[scene.quotes.at[to]!]!.last
      quoted = true
    }
    if (!quoted) return null
  }
  const range = contentRange(scene, { from, to }, v)
  if (range === null) return null
  const frame = frames.has('np') ? 'np' : 'pred'
  return {
    content: [range],
    rule: `object.${complement ? 'complement' : frame}`,
    speech: cue.speechBy.get(frame) ?? cue.speech,
  }
}

const COMPLEMENT: { readonly [lemma: string]: string } = {
  accuse: 'of',
  describe: 'as',
  portray: 'as',
  depict: 'as',
  characterize: 'as',
  characterise: 'as',
  dismiss: 'as',
  hail: 'as',
  denounce: 'as',
  decry: 'as',
  blame: 'for',
  criticize: 'for',
  criticise: 'for',
  thank: 'for',
  praise: 'for',
  fault: 'for',
  mock: 'for',
  blast: 'for',
  slam: 'for',
  condemn: 'for',
}

/** *accused NP of …*, *described NP as …*, *blamed NP for …*, by the words. */
function complementOf(scene: Scene, v: number): Range | null {
  const { a, quotes } = scene
  const preposition = COMPLEMENT[a.lemma[v]!]
  if (preposition === undefined) return null
  const last = sentenceEnd(a, v)
  for (let i = v + 2; i < last && i < v + 14; i++) {
    const w = a.lower[i]!
    if (quotes.at[i]! >= 0 && quotes.at[v]! < 0) continue
    if (w === preposition) return contentRange(scene, { from: v + 1, to: phraseEnd(scene, v, i) }, v)
    if (w === ',' || w === ';' || w === 'that' || isFiniteVerb(a, i)) return null
  }
  return null
}

const COMPLEMENTS = new Set(['of', 'for', 'as', 'with', 'over', 'on'])

function objectHead(scene: Scene, v: number): number {
  const { a } = scene
  const obj = kid(a, v, 'obj')
  if (obj > v) return obj
  const next = v + 1
  if (
    next < a.size &&
    a.sentenceOf[next] === a.sentenceOf[v] &&
    scene.quotes.at[next]! >= 0 &&
    scene.quotes.at[v]! < 0
  ) {
    const q = scene.quotes.outer[scene.quotes.at[next]!]!
    for (let i = q.first; i < q.last; i++)
      if (!isPunct(a, i) && (a.head[i]! < q.first || a.head[i]! >= q.last)) return i
  }
  return -1
}

/** *called for an inquiry*, *spoke of the need for …*. */
/** The preposition right behind the verb and all it governs, by the words. */
function adjacentPreposition(
  scene: Scene,
  v: number,
  prepositions: ReadonlyMap<string, { speech: boolean }>,
): { at: number; range: Range; speech: boolean } | null {
  const { a } = scene
  const last = sentenceEnd(a, v)
  let p = v + 1
  if (p < last && (a.deprel[p] === 'compound:prt' || upos(a, p) === 'ADV') && !prepositions.has(a.lower[p]!)) p++
  const entry = p < last ? prepositions.get(a.lower[p]!) : undefined
  if (
    !entry ||
    p + 1 >= last ||
    (upos(a, p) !== 'ADP' &&
      upos(a, p) !== 'SCONJ' &&
      upos(a, p) !== 'ADV' &&
      a.xpos[p] !== 'IN' &&
      a.xpos[p] !== 'TO' &&
      a.xpos[p] !== 'RP')
  )
    return null
  if (a.lower[p] === 'to' && a.xpos[p + 1] === 'VB') return null
  const range = contentRange(scene, { from: p + 1, to: phraseEnd(scene, v, p + 1) }, v)
  return range === null ? null : { at: p, range, speech: entry.speech }
}

function tryPreposition(
  scene: Scene,
  v: number,
  prepositions: ReadonlyMap<string, { speech: boolean }>,
  subject: Subject,
): boolean {
  const { a } = scene
  const adjacent = adjacentPreposition(scene, v, prepositions)
  if (adjacent !== null) {
    const source = sourceOf(scene, v, subject)
    add(scene, {
      source: source?.np ?? null,
      sourceHead: source?.head ?? -1,
      cue: { from: v, to: adjacent.at === v + 1 ? v + 2 : v + 1 },
      cueHead: v,
      content: [adjacent.range],
      speech: adjacent.speech,
      addressee: addresseeOf(scene, v),
      rule: 'verb.preposition',
    })
    return true
  }
  for (const c of kids(a, v)) {
    if (c < v) continue
    const rel = a.deprel[c]!
    if (!(rel === 'obl' || rel.startsWith('advcl') || rel === 'xcomp' || rel === 'ccomp' || rel === 'nmod')) continue
    const p = a.left[c]!
    const entry = prepositions.get(a.lower[p]!)
    if (!entry || p < v) continue
    if (isNominal(a, c) === false && !isVerb(a, c) && upos(a, c) !== 'ADJ') continue
    const range = contentRange(
      scene,
      { from: p + 1, to: Math.min(extend(scene, v, c, a.right[c]!), sentenceEnd(a, v)) },
      v,
    )
    if (range === null) continue
    const source = sourceOf(scene, v, subject)
    add(scene, {
      source: source?.np ?? null,
      sourceHead: source?.head ?? -1,
      cue: { from: v, to: p === v + 1 ? p + 1 : v + 1 },
      cueHead: v,
      content: [range],
      speech: entry.speech,
      addressee: addresseeOf(scene, v),
      rule: 'verb.preposition',
    })
    return true
  }
  return false
}
