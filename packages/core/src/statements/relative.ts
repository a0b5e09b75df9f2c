/** *what Vienna saw as a trick*, *what he called “a sham”*: a word for a thing, put down to somebody. */

import { framed } from './clause.ts'
import { add, contentRange, type Scene } from './draft.ts'
import { CUE_VERBS } from './lexicon.ts'
import { runSource } from './source.ts'
import { phraseEnd } from './surface.ts'
import { isFiniteVerb, isVerb, sentenceEnd, upos } from './tree.ts'

export function findWhatCalled(scene: Scene): void {
  const { a } = scene
  for (let i = 0; i < a.size; i++) {
    if (!scene.body[i] || a.lower[i] !== 'what') continue
    const last = Math.min(sentenceEnd(a, i), i + 12)
    for (let v = i + 2; v < last; v++) {
      if (!isVerb(a, v) || scene.used[v]) continue
      if (CUE_VERBS.get(a.lemma[v]!)?.frames.has('pred') && (isFiniteVerb(a, v) || upos(a, v - 1) === 'AUX'))
        called(scene, i, v)
      if (isFiniteVerb(a, v)) break
    }
  }
}

function called(scene: Scene, what: number, v: number): void {
  const { a } = scene
  const source = runSource(scene, v)
  if (source === null || source.np.from !== what + 1 || framed(scene, v, source.head)) return
  const last = sentenceEnd(a, v)
  let from = v + 1
  const as = a.lower[from] === 'as'
  if (as) from++
  if (from >= last || (!as && !/^(?:DET|ADJ|NOUN|PUNCT|PROPN|ADV)$/.test(upos(a, from)))) return
  if (!as && upos(a, from) === 'PUNCT' && scene.quotes.at[from]! < 0) return
  const content = contentRange(scene, { from, to: phraseEnd(scene, v, from) }, v)
  if (content === null) return
  const cue = CUE_VERBS.get(a.lemma[v]!)!
  add(scene, {
    source: source.np,
    sourceHead: source.head,
    cue: { from: v, to: as ? v + 2 : v + 1 },
    cueHead: v,
    content: [content],
    speech: cue.speechBy.get('pred') ?? cue.speech,
    rule: 'predicate.relative',
  })
}
