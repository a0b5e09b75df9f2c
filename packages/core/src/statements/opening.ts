/** Cues at the head of a sentence: *Claiming the dam is unsafe, Holm told …*; *Imagine that …*, *Having said that, …*. */

import { tokenAt } from '../language/index.ts'
import type { Range } from '../record/index.ts'
import { contentRange, type Scene } from './draft.ts'
import type { Source } from './source.ts'
import { isFiniteVerb, isNominal, isPunct, isVerb, kid, nounPhrase, sentenceEnd, sentenceStart, upos } from './tree.ts'

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
  if (SUPPOSED.has(a.lemma[v]!)) return null
  const source = subject < 0 ? phraseBehind(scene, v) : { np: nounPhrase(a, subject, a.head[subject]!), head: subject }
  if (source === null || a.lower[source.np.from - 1] !== ',') return { source: null, content }
  const range = contentRange(scene, { from: tokenAt(a, content[0]!.start), to: source.np.from - 1 }, v)
  return range === null ? { source: null, content } : { source, content: [range] }
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

/** Longest phrase looked for behind the participle's comma. */
const PHRASE = 12

/** *Demanding more pay, [nurses in Lagos] walked out*: the words between the first comma and a finite verb that the tree gives no subject. */
function phraseBehind(scene: Scene, v: number): Source | null {
  const { a } = scene
  const last = sentenceEnd(a, v)
  let comma = v + 1
  while (comma < last && a.lower[comma] !== ',') {
    if (isFiniteVerb(a, comma)) return null
    comma++
  }
  let head = -1
  for (let i = comma + 1; i < last && i < comma + PHRASE; i++) {
    if (isFiniteVerb(a, i) || upos(a, i) === 'AUX')
      return head < 0 || kid(a, i, ...SUBJECTS) >= 0 ? null : { np: { from: comma + 1, to: i }, head }
    const u = upos(a, i)
    if (u === 'CCONJ' || isPunct(a, i) || isVerb(a, i)) return null
    // the last noun before the first preposition
    if (u === 'ADP' && head < 0) return null
    if (isNominal(a, i) && (head < 0 || head === i - 1)) head = i
  }
  return null
}

function wordsBetween(scene: Scene, from: number, to: number): number {
  return scene.quotes.wordsBefore[to]! - scene.quotes.wordsBefore[from]!
}
