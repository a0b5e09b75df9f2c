/** Verbs of THREATEN: threatening. Own writing; senses after PLOVER's manual and the project's codebook. */
import type { VerbEntry } from '../../lexicon.ts'

export const THREATEN: readonly VerbEntry[] = [
  { type: 'THREATEN', kind: 'threat', words: 'threaten', subject: 'agent', to: 'with' },
  {
    type: 'THREATEN',
    kind: 'threat',
    words: 'warn vow swear pledge',
    acts: ['threaten'],
    subject: 'agent',
    to: '',
    complement: 'clause',
  },
]
