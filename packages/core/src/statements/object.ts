/** Objects that are content: *accused him of lying*, *denied the report*, *called it “fiction”*. */
import type { Range } from '../record/index.ts'
import { contentRange, type Scene } from './draft.ts'
import { DOCUMENT_NOUNS, OUTLET_NOUNS, PEOPLE_NOUNS, VOICE_NOUNS } from './en/nouns.ts'
import type { Found } from './found.ts'
import { type CueVerb, setOf } from './lexicon.ts'
import { isTime } from './source.ts'
import { phraseEnd } from './surface.ts'
import { isFiniteVerb, isPunct, kid, kids, sentenceEnd, upos } from './tree.ts'

/** Object and complement: *accused him of lying*, *called it “fiction”*, *denied the report*. */
export function objectOf(scene: Scene, v: number, cue: CueVerb): Found | null {
  const { a } = scene
  const frames = cue.frames
  if (!frames.has('np') && !frames.has('pred')) return null
  const obj = objectHead(scene, v)
  if (obj < 0 || isTime(scene, obj)) return null
  // "ordered two ships", "ordered the soup": goods, unless the noun is of something to be done
  if (a.lemma[v] === 'order' && scene.quotes.at[obj]! < 0 && !DONE.test(a.lemma[obj]!)) return null
  // a person, medium or document cited is a source: see `findCiting`
  if (a.lemma[v] === 'cite' && (upos(a, obj) === 'PROPN' || SOURCES.has(a.lemma[obj]!))) return null
  const from = Math.max(v + 1, a.left[obj]!)
  let to = Math.min(a.right[obj]!, sentenceEnd(a, v))
  let complement = false
  for (const c of kids(a, v)) {
    if (c <= obj || a.left[c]! < to) continue
    const rel = a.deprel[c]!
    const c0 = a.lower[a.left[c]!]!
    if (rel === 'obl' && isTime(scene, c)) break
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
    // "branded it an “outrage”"
    const mark = to < a.size && upos(a, to) === 'DET' ? to + 1 : to
    if (mark < a.size && scene.quotes.at[mark]! >= 0 && a.sentenceOf[mark] === a.sentenceOf[v]) {
      to = scene.quotes.outer[scene.quotes.at[mark]!]!.last
      quoted = true
    }
    if (!quoted) return null
  }
  // *blamed a flood; the insurer disputes that*: an object ends where another clause is set apart
  for (let i = from; i < to; i++) if (a.lower[i] === ';' && scene.quotes.at[i] === scene.quotes.at[v]) to = i
  const range = contentRange(scene, { from, to }, v)
  if (range === null) return null
  const frame = frames.has('np') ? 'np' : 'pred'
  return {
    content: [range],
    rule: `object.${complement ? 'complement' : frame}`,
    speech: cue.speechBy.get(frame) ?? cue.speech,
  }
}

/** Nouns of what is done at an order: *an inquiry, the closure, an end to*. */
const DONE =
  /(?:[ts]ion|[^ip]ment|ure|[ea]nce|ance|ancy|al|down|out|over|off|ing|lift|age)$|^(?:inquiry|enquiry|review|probe|halt|ban|audit|count|recount|trial|retrial|strike|raid|arrest|curfew|search|report|study|test|freeze|cut|stop|pause|attack|retreat|end|change|return|sale|split|reform|release|transfer|boycott|purge|hunt|check|hearing|stay|delay|move|cull|burial|payment|fast|deal|truce|ceasefire|mission|push|siege|blockade|crackdown|vote|election|killing|murder|use|start|work|action|rethink|overhaul|shake-up)$/

const SOURCES = setOf(`${PEOPLE_NOUNS} ${OUTLET_NOUNS} ${DOCUMENT_NOUNS} ${VOICE_NOUNS}`)

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
export function complementOf(scene: Scene, v: number): Range | null {
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
