import { addresseeOf } from './cue.ts'
import { contentRange, type Scene } from './draft.ts'
import { ASK_PREPOSITIONS } from './en/addressee.ts'
import { extend, type Found } from './found.ts'
import { type CueVerb, setOf } from './lexicon.ts'
import { phraseEnd, tellsWhen } from './surface.ts'
import { isNominal, kid, kids, sentenceEnd, upos } from './tree.ts'

const WH = new Set(['what', 'who', 'whom', 'whose', 'which', 'when', 'where', 'why', 'how', 'whether', 'if'])
/** Verbs behind which a clause of time is no indirect question. */
const SPEAKING = setOf('say add tell reply write note insist argue')

/** A clause, infinitive or question behind the verb. */
export function clauseOf(scene: Scene, v: number, cue: CueVerb): Found | null {
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
  if (comp < 0) return infinitive(scene, v, cue)
  const from = Math.max(a.left[comp]!, v + 1)
  const opener = a.lower[from]!
  if (SPEAKING.has(a.lemma[v]!) && tellsWhen(scene, from, a.right[comp]!)) return null
  const mark = kid(a, comp, 'mark')
  const to = kid(a, comp, 'mark', 'aux') >= 0 && hasTo(scene, comp)
  const frames = cue.frames
  let rule = ''
  let frame: 'that' | 'wh' | 'to' | 'ask' | 'pred' | 'ing' = 'that'
  const object = personAsked(scene, v, comp)
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
    // "had gone ahead as agreed but that …": what such a verb says with *that* stands right behind it
    if (rule === 'clause.that' && cue.quoteOnly && from !== v + 1) return null
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

const ADDRESSING = new Map(ASK_PREPOSITIONS.map(([verb, prepositions]) => [verb, setOf(prepositions)]))

/** Object of the verb, or whom a preposition of address names: *called on Norway to act*, *pleaded with them to stay*. */
function personAsked(scene: Scene, v: number, comp: number): number {
  const { a } = scene
  const object = kid(a, v, 'obj', 'iobj')
  if (object >= 0) return object
  const prepositions = ADDRESSING.get(a.lemma[v]!)
  if (prepositions === undefined || !prepositions.has(a.lower[v + 1]!)) return -1
  for (const c of kids(a, v)) if (c > v && c < comp && a.left[c] === v + 1 && isNominal(a, c)) return c
  return -1
}

/** *Offered to host talks* where the tagger takes the verb for a noun: *to*, a bare singular and a noun phrase behind it. */
function infinitive(scene: Scene, v: number, cue: CueVerb): Found | null {
  const { a } = scene
  const verb = v + 2
  if (!cue.frames.has('to') || a.lower[v + 1] !== 'to' || verb + 1 >= sentenceEnd(a, v) || a.xpos[verb] !== 'NN')
    return null
  const next = upos(a, verb + 1)
  if (next !== 'DET' && next !== 'NOUN' && next !== 'PROPN' && next !== 'PRON' && next !== 'ADJ') return null
  const range = contentRange(scene, { from: v + 1, to: phraseEnd(scene, v, v + 1) }, v)
  if (range === null) return null
  return { content: [range], rule: 'clause.to', speech: cue.speechBy.get('to') ?? cue.speech }
}

const hasTo = (scene: Scene, comp: number): boolean => {
  for (const c of kids(scene.a, comp))
    if (c < comp && scene.a.lower[c] === 'to' && scene.a.deprel[c] === 'mark') return true
  return false
}
const hasSubject = (scene: Scene, comp: number): boolean =>
  kid(scene.a, comp, 'nsubj', 'nsubj:pass', 'csubj', 'expl') >= 0
