/** Verbs of SUPPORT: praising, backing, thanking, recognising. Own writing; senses after PLOVER's manual and the project's codebook. */
import type { Entry } from '../../lexicon.ts'

export const SUPPORT: readonly Entry[] = [
  {
    type: 'SUPPORT',
    kind: 'praise',
    words: 'praise thank hail commend applaud congratulate salute laud describe call toast cheer pay',
  },
  { type: 'SUPPORT', kind: 'honour', words: 'honour honor decorate knight award' },
  {
    type: 'SUPPORT',
    kind: 'endorsement',
    words: 'endorse back support rally_behind side_with stand_by vouch_for plump_for',
  },
  { type: 'SUPPORT', kind: 'defence', words: 'defend' },
  { type: 'SUPPORT', kind: 'welcome', words: 'welcome hail applaud' },
  { type: 'SUPPORT', kind: 'recognition', words: 'recognise recognize' },
  { type: 'SUPPORT', kind: 'apology', words: 'apologise apologize say' },
  {
    type: 'SUPPORT',
    kind: 'ties',
    words:
      'restore renew reopen upgrade normalise normalize resume re-establish reestablish establish mend repair rebuild strengthen deepen forge',
  },
  { type: 'SUPPORT', kind: 'nomination', words: 'nominate' },
]
