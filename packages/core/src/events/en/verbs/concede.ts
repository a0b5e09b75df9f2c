/** Verbs of CONCEDE: easing, lifting, admitting, complying. Own writing; senses after PLOVER's manual and the project's codebook. */
import type { Entry } from '../../lexicon.ts'

export const CONCEDE: readonly Entry[] = [
  { type: 'CONCEDE', kind: 'acceptance', words: 'accept meet grant' },
  {
    type: 'CONCEDE',
    kind: 'easing',
    words:
      'ease lift relax loosen shorten scrap cancel waive remove drop soften suspend end unfreeze unblock reopen legalise legalize decriminalise reinstate rehabilitate restart resume restore',
  },
  {
    type: 'CONCEDE',
    kind: 'compliance',
    words:
      'comply_with bow_to give_in yield_to cave_in capitulate relent back_down climb_down accede_to submit_to back_off give_way cave u-turn u-turned backtrack backpedal row_back buckle',
  },
  { type: 'CONCEDE', kind: 'pardon', words: 'pardon amnesty reprieve exonerate' },
  { type: 'CONCEDE', kind: 'permission', words: 'grant' },
  { type: 'CONCEDE', kind: 'admission', words: 'admit confess own_up confess_to admit_to fess_up' },
  { type: 'CONCEDE', kind: 'plea', words: 'plead' },
  { type: 'CONCEDE', kind: 'concession', words: 'concede' },
]
