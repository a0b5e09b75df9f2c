/** Prepositional content: *called for an inquiry*, *spoke of the need for …*. */
import type { Range } from '../record/index.ts'
import { addresseeOf } from './cue.ts'
import { add, contentRange, type Scene } from './draft.ts'
import { extend } from './found.ts'
import { isTime, sourceOf } from './source.ts'
import { phraseEnd } from './surface.ts'
import { isNominal, isVerb, kids, type Subject, sentenceEnd, upos } from './tree.ts'

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

export function tryPreposition(
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
    // "pay 40 euros for the years 2004 to 2009", "called a strike for Friday": a number or a day is no topic
    if (a.xpos[c] === 'CD' || isTime(scene, c)) continue
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
