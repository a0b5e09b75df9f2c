/**
 * Cues in a subordinate clause at the head of its sentence: *While he has railed against the tax, he pays none of it*.
 * What they govern ends where the main clause begins, whatever the tree says.
 */

import { tokenAt } from '../language/index.ts'
import { contentRange, type Scene } from './draft.ts'
import { clauseAt } from './surface.ts'
import { isFiniteVerb, isMark, sentenceEnd, sentenceStart, upos } from './tree.ts'

const OPENERS = new Set(
  'while when whenever as after although though because since before until if once whereas unless'.split(' '),
)
const GOES_ON = new Set(
  'and but or which who whose whom that where when while as after because although though if'.split(' '),
)
/** Rules whose content is a complement of the cue; *as she put it* and *according to* stand before what was said. */
const GOVERNS = /^(?:clause\.(?!fronted)|object|verb|noun|adjective|head)/
/** Furthest a cue may stand from the word that opens its clause. */
const REACH = 25

export function endSubordinate(scene: Scene): void {
  const { a, quotes } = scene
  for (const d of scene.drafts) {
    if (d.cueHead < 0 || d.content.length !== 1 || quotes.at[d.cueHead]! >= 0 || !GOVERNS.test(d.rule)) continue
    const c = d.content[0]!
    if (c.start < a.start[d.cueHead]! || !opened(scene, d.cueHead, d.rule)) continue
    const from = tokenAt(a, c.start)
    const last = sentenceEnd(a, d.cueHead)
    for (let i = from + 1; i < last - 1 && a.end[i]! < c.end; i++) {
      if (a.lower[i] !== ',' || quotes.at[i]! >= 0 || GOES_ON.has(a.lower[i + 1]!)) continue
      if (quotes.at[i + 1]! >= 0 || !clauseAt(scene, i + 1, Math.min(last, tokenAt(a, c.end)))) continue
      const range = contentRange(scene, { from, to: i }, d.cueHead)
      if (range !== null) d.content = [range]
      break
    }
  }
}

/** The sentence begins with a subordinating word, and no comma with a clause behind it stands before the cue. */
function opened(scene: Scene, v: number, rule: string): boolean {
  const { a } = scene
  let i = sentenceStart(a, v)
  if (v - i > REACH) return false
  while (i < v && (isMark(a, i) || upos(a, i) === 'CCONJ' || a.lower[i] === 'even' || a.lower[i] === 'just')) i++
  // *as he pointed out, …*
  if (!OPENERS.has(a.lower[i]!) || (a.lower[i] === 'as' && rule !== 'verb.preposition')) return false
  for (let j = i + 1; j < v; j++) if (a.lower[j] === ',' && finiteBefore(scene, i, j)) return false
  return true
}

function finiteBefore(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(scene.a, i) || upos(scene.a, i) === 'AUX') return true
  return false
}
