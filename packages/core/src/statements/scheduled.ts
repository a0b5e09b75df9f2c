/**
 * *X is expected to propose talks* tells what others await, or what is on an agenda: X has said nothing yet. What a finder took
 * for X's words is dropped, but for what stands in quotation marks: a speech that is handed out before it is held.
 */

import { tokenAt } from '../language/index.ts'
import type { Draft, Scene } from './draft.ts'
import { AGENDA_WORDS, NOT_YET } from './en/scheduled.ts'
import { setOf } from './lexicon.ts'
import { isVerb, sentenceStart, upos } from './tree.ts'

const AGENDA = setOf(AGENDA_WORDS)
const YET = setOf(NOT_YET)
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "'s", '’s', "'re", '’re', "'m", '’m'])
const HAVE = new Set(['has', 'have', 'had', "'ve", '’ve', "'d", '’d'])
/** Between *is*, *expected* and *to* stand adverbs, *not*, *by analysts*, a day: no more words than this. */
const NEAR = 6

/** Drops what is only awaited; runs behind the finders with a cue, so that its quotations are nobody else's words. */
export function dropScheduled(scene: Scene): void {
  const gone = new Set(scene.drafts.filter((d) => isScheduled(scene, d)))
  if (gone.size === 0) return
  for (let k = 0; k < scene.taken.length; k++) if (gone.has(scene.taken[k]!)) scene.taken[k] = null
  const kept = scene.drafts.filter((d) => !gone.has(d))
  for (let i = 0; i < kept.length; i++) scene.drafts[i] = kept[i]!
  scene.drafts.length = kept.length
}

const isScheduled = (scene: Scene, d: Draft): boolean =>
  d.cueHead >= 0 && isAwaited(scene, d.cueHead) && !d.content.some((c) => isQuoted(scene, c.start, c.end))

/** Is the verb an infinitive that hangs on *is expected to* and the like, itself or with the verbs it stands in a row with? */
function isAwaited(scene: Scene, cue: number): boolean {
  const { a } = scene
  for (let v = cue, n = 0; n < 4; n++) {
    if (isVerb(a, v) && hangsOnAgenda(scene, v)) return true
    if (a.deprel[v] !== 'conj' || a.head[v]! < 0 || hasOwnTime(scene, v)) return false
    v = a.head[v]!
  }
  return false
}

/** A verb in a row of infinitives is one itself: *is due to meet him and said so* is not. */
const hasOwnTime = (scene: Scene, v: number): boolean => scene.a.xpos[v] !== 'VB'

function hangsOnAgenda(scene: Scene, v: number): boolean {
  const { a } = scene
  const first = sentenceStart(a, v)
  let to = v - 1
  while (to > first && upos(a, to) === 'ADV') to--
  if (to <= first || a.lower[to] !== 'to' || a.xpos[v] !== 'VB') return false
  // the word of the agenda, behind it perhaps a day or whose agenda it is
  for (let g = to - 1, n = 0; g > first && n < NEAR; g--, n++) {
    if (AGENDA.has(a.lower[g]!)) return precededBy(scene, g, BE, first)
    if (YET.has(a.lower[g]!)) return precededBy(scene, g, BE, first) || precededBy(scene, g, HAVE, first)
    if (isVerb(a, g) || a.lower[g] === ',') return false
  }
  return false
}

/** Does one of these words stand in front, with adverbs between them at most? */
function precededBy(scene: Scene, g: number, words: ReadonlySet<string>, first: number): boolean {
  const { a } = scene
  let i = g - 1
  for (let n = 0; i > first && n < NEAR && (upos(a, i) === 'ADV' || a.lower[i] === 'not' || a.lower[i] === "n't"); n++)
    i--
  return i >= first && words.has(a.lower[i]!)
}

/** At least a word of it stands in quotation marks. */
function isQuoted(scene: Scene, start: number, end: number): boolean {
  const { a, quotes } = scene
  for (let i = tokenAt(a, start); i < a.size && a.start[i]! < end; i++) if (quotes.at[i]! >= 0) return true
  return false
}
