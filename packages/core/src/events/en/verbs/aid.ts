/** Verbs of AID: helping, rescuing, giving, funding. Own writing; senses after PLOVER's manual and the project's codebook. */
import type { Entry } from '../../lexicon.ts'

export const AID: readonly Entry[] = [
  {
    type: 'AID',
    kind: 'aid',
    words:
      'donate send give provide supply deliver ship grant lend pledge extend channel airlift distribute hand_out contribute dispatch arm re-arm equip bankroll fly rush deploy double treble triple increase boost up raise pay disburse award',
  },
  { type: 'AID', kind: 'funding', words: 'fund finance bankroll subsidise subsidize bail_out' },
  { type: 'AID', kind: 'help', words: 'assist help aid' },
  {
    type: 'AID',
    kind: 'rescue',
    words:
      'rescue evacuate airlift shelter resettle free fly pluck_from pull_from winch lift_off pluck dig_out haul_out cut_free',
  },
  { type: 'AID', kind: 'asylum', words: 'grant offer give' },
  { type: 'AID', kind: 'feeding', words: 'feed clothe house vaccinate' },
  { type: 'AID', kind: 'treatment', words: 'treat tend' },
]
