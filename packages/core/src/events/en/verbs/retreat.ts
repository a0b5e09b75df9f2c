/** Verbs of RETREAT: withdrawing, resigning, releasing, surrendering. Own writing; senses after PLOVER's manual and the project's codebook. */
import type { Entry } from '../../lexicon.ts'

export const RETREAT: readonly Entry[] = [
  {
    type: 'RETREAT',
    kind: 'withdrawal',
    words: 'withdraw pull_out pull_back retreat fall_back drop_out stand_aside ditch scrap drop abandon flee',
  },
  {
    type: 'RETREAT',
    kind: 'resignation',
    words:
      'resign step_down stand_down abdicate step_aside quit leave hand submit tender hand_in bow_out throw_in offer',
  },
  { type: 'RETREAT', kind: 'surrender', words: 'surrender capitulate lay_down give_up hand_in' },
  { type: 'RETREAT', kind: 'release', words: 'release free let_go' },
  { type: 'RETREAT', kind: 'handback', words: 'hand_back give_back cede relinquish return' },
  { type: 'RETREAT', kind: 'handover', words: 'hand_over give_up transfer cede' },
  { type: 'RETREAT', kind: 'disarmament', words: 'disarm demobilise demobilize lay_down decommission' },
]
