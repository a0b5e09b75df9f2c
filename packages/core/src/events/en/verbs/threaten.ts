/** Verbs of THREATEN: threatening. Own writing; senses after PLOVER's manual and the project's codebook. */
import type { Entry } from '../../lexicon.ts'

export const THREATEN: readonly Entry[] = [
  { type: 'THREATEN', kind: 'threat', words: 'threaten warn vow swear pledge' },
]
