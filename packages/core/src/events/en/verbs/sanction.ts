/** Verbs of SANCTION: sanctioning, expelling, dismissing, closing, sentencing. Own writing; senses after PLOVER's manual and the project's codebook. */
import type { Entry } from '../../lexicon.ts'

export const SANCTION: readonly Entry[] = [
  {
    type: 'SANCTION',
    kind: 'sanctions',
    words: 'impose slap tighten toughen widen extend reimpose sanction blacklist embargo delist',
  },
  { type: 'SANCTION', kind: 'suspension', words: 'suspend revoke rescind annul withdraw cancel strip' },
  { type: 'SANCTION', kind: 'expulsion', words: 'expel' },
  { type: 'SANCTION', kind: 'recall', words: 'recall withdraw' },
  { type: 'SANCTION', kind: 'ties cut', words: 'sever cut break_off break downgrade freeze end quit leave' },
  { type: 'SANCTION', kind: 'freeze', words: 'freeze' },
  { type: 'SANCTION', kind: 'aid cut', words: 'cut halt stop reduce withhold cut_off slash suspend' },
  {
    type: 'SANCTION',
    kind: 'trade ban',
    words:
      'ban bar prohibit halt stop stop_buying stop_selling stop_importing stop_exporting stop_supplying suspend cut_off turn_off curb restrict block',
  },
  { type: 'SANCTION', kind: 'closure', words: 'close seal shut' },
  { type: 'SANCTION', kind: 'fine', words: 'fine penalise penalize' },
  { type: 'SANCTION', kind: 'judgement', words: 'sentence convict lock_up send_down put_away jail' },
  {
    type: 'SANCTION',
    kind: 'dismissal',
    words:
      'sack fire oust dismiss disqualify demote strip axe boot_out drum_out kick_out remove unseat depose topple bar suspend ban debar strike_off deselect overthrow impeach lay_off shed make_redundant furlough lock_out',
  },
]
