/** Verbs of COOPERATE: working together, sharing, handing over to an authority. Own writing; senses after PLOVER's manual and the project's codebook. */
import type { Entry } from '../../lexicon.ts'

export const COOPERATE: readonly Entry[] = [
  { type: 'COOPERATE', kind: 'cooperation', words: 'cooperate co-operate collaborate team_up join_forces' },
  { type: 'COOPERATE', kind: 'sharing', words: 'share exchange swap pass hand supply give turn_over submit' },
  { type: 'COOPERATE', kind: 'extradition', words: 'extradite' },
  { type: 'COOPERATE', kind: 'handover', words: 'hand_over turn_over' },
  { type: 'COOPERATE', kind: 'training', words: 'train' },
  { type: 'COOPERATE', kind: 'mission opened', words: 'open reopen' },
  { type: 'COOPERATE', kind: 'payment', words: 'wire remit transfer' },
  { type: 'COOPERATE', kind: 'trade', words: 'import export' },
]
