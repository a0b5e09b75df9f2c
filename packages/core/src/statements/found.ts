/** What a verb was found to govern. */
import type { Range } from '../record/index.ts'
import type { Scene } from './draft.ts'
import { isPunct, kid, kids, sentenceEnd } from './tree.ts'

export interface Found {
  /** The person told, where the words alone show it. */
  told?: number | undefined
  content: Range[]
  rule: string
  speech: boolean
}

/**
 * Where the content ends: adjuncts behind the complement that the parser hung on the cue belong to it,
 * coordinated and participial cues do not.
 */
export function extend(scene: Scene, v: number, comp: number, end: number): number {
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
