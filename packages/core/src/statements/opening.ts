/** Cues at the head of a sentence: *Claiming the dam is unsafe, Holm told …*; *Imagine that …*, *Having said that, …*. */
import type { Range } from '../record/index.ts'
import { contentRange, type Scene } from './draft.ts'
import { tokenAt } from './kind.ts'
import type { Source } from './source.ts'
import { isNominal, kid, nounPhrase, sentenceStart } from './tree.ts'

interface Opening {
  readonly source: Source | null
  readonly content: Range[]
}

/** Supposing is nobody's statement. */
const SUPPOSED = new Set(['assume', 'suppose', 'imagine', 'presume', 'say', 'grant', 'consider'])

/**
 * What a cue without a subject of its own has for source and content; null where nobody says anything: an imperative, a
 * supposition, *having said that*. The participle of a sentence goes back to its main subject, and its content ends there.
 */
export function openingOf(scene: Scene, v: number, content: Range[]): Opening | null {
  const { a } = scene
  const first = sentenceStart(a, v)
  const leading = wordsBetween(scene, first, v) === 0
  if (a.lower[v - 1] === 'having' && v - 1 === first) return null
  if (leading && (a.xpos[v] === 'VB' || a.xpos[v] === 'VBP')) return null
  if (!leading || a.xpos[v] !== 'VBG') return { source: null, content }
  const subject = mainSubject(scene, v)
  if (subject < 0) return SUPPOSED.has(a.lemma[v]!) ? null : { source: null, content }
  if (SUPPOSED.has(a.lemma[v]!)) return null
  const np = nounPhrase(a, subject, a.head[subject]!)
  if (a.lower[np.from - 1] !== ',') return { source: null, content }
  const range = contentRange(scene, { from: tokenAt(a, content[0]!.start), to: np.from - 1 }, v)
  return range === null ? { source: null, content } : { source: { np, head: subject }, content: [range] }
}

const SUBJECTS = ['nsubj', 'nsubj:pass'] as const

/** Subject behind the participle, of the verb that it hangs on or, in a broken tree, of the next verb that has one; −1 if none. */
function mainSubject(scene: Scene, v: number): number {
  const { a } = scene
  let i = v
  for (let step = 0; step < 8 && i >= 0; step++, i = a.head[i]!) {
    if (i === v) continue
    const s = kid(a, i, ...SUBJECTS)
    if (s > v && isNominal(a, s)) return s
  }
  return -1
}

function wordsBetween(scene: Scene, from: number, to: number): number {
  return scene.quotes.wordsBefore[to]! - scene.quotes.wordsBefore[from]!
}
