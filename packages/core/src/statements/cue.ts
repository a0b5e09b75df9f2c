/** The words of a verbal cue and whom it addresses. */
import type { Scene } from './draft.ts'
import { CUE_VERBS, PARTICLE } from './lexicon.ts'
import { isNominal, kid, kids, type Tokens } from './tree.ts'

/** The verb with its particle (*pointed out*); no auxiliaries, no adverbs. */
export function cueOf(scene: Scene, v: number): Tokens {
  const { a } = scene
  const particles = PARTICLE.get(a.lemma[v]!)
  if (
    v + 1 < a.size &&
    (a.deprel[v + 1] === 'compound:prt' || particles?.has(a.lower[v + 1]!)) &&
    a.sentenceOf[v + 1] === a.sentenceOf[v]
  )
    return { from: v, to: v + 2 }
  return { from: v, to: v + 1 }
}

const TO_VERBS = new Set([
  'say',
  'speak',
  'write',
  'complain',
  'explain',
  'suggest',
  'report',
  'announce',
  'reply',
  'confess',
  'admit',
  'respond',
  'confirm',
  'add',
  'tweet',
  'mention',
  'signal',
  'declare',
  'state',
  'testify',
  'describe',
])

/** Head token of the person spoken to: *told [the BBC]*, *said to [reporters]*, *asked [him] whether*; −1 if none. */
export function addresseeOf(scene: Scene, v: number): number {
  const { a } = scene
  const cue = CUE_VERBS.get(a.lemma[v]!)
  const io = kid(a, v, 'iobj')
  if (io >= 0) return io
  if (cue?.addressee) {
    const o = kid(a, v, 'obj')
    if (o > v && isNominal(a, o)) return o
    const p = kid(a, v, 'nsubj:pass')
    if (p >= 0) return p
    if (
      v + 1 < a.size &&
      a.sentenceOf[v + 1] === a.sentenceOf[v] &&
      (a.xpos[v + 1] === 'PRP' || a.xpos[v + 1] === 'NNS') &&
      a.head[v + 1] === v
    )
      return v + 1
  }
  if (TO_VERBS.has(a.lemma[v]!))
    for (const c of kids(a, v))
      if (c > v && a.deprel[c] === 'obl' && isNominal(a, c)) {
        const to = kid(a, c, 'case')
        if (to >= 0 && a.lower[to] === 'to') return c
      }
  return -1
}
