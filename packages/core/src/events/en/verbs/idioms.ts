/** Light verbs and fixed phrases that tell a political act by their object: "gave the go-ahead", "threw its weight behind". Own writing. */
import type { Entry } from '../../lexicon.ts'

export const IDIOMS: readonly Entry[] = [
  {
    type: 'AGREE',
    kind: 'approval',
    words: 'give grant win get secure receive rubber-stamp greenlight wave_through nod_through',
  },
  { type: 'AGREE', kind: 'agreement', words: 'shake bury patch_up' },
  { type: 'SUPPORT', kind: 'endorsement', words: 'throw put lend give offer rally_behind line_up_behind unite_behind' },
  { type: 'SUPPORT', kind: 'praise', words: 'pay take doff tip' },
  { type: 'SANCTION', kind: 'sanctions', words: 'slap levy clap hit' },
  { type: 'SANCTION', kind: 'dismissal', words: 'show' },
  { type: 'SANCTION', kind: 'judgement', words: 'hand_down' },
  { type: 'ASSAULT', kind: 'atrocity', words: 'commit perpetrate engage' },
  { type: 'ASSAULT', kind: 'bombing', words: 'blow_up detonate explode set_off' },
  { type: 'COERCE', kind: 'crowd control', words: 'use deploy fire spray turn unleash' },
  { type: 'COERCE', kind: 'cyber attack', words: 'knock_out knock_offline cripple disable deface bring_down' },
  { type: 'COERCE', kind: 'crackdown', words: 'clamp_down crack_down' },
  {
    type: 'PROTEST',
    kind: 'demonstration',
    words: 'dump hurl throw burn strip chain glue occupy gather walk march strike down shave empty pour spill sit',
  },
  { type: 'RETREAT', kind: 'resignation', words: 'fall call' },
  { type: 'RETREAT', kind: 'withdrawal', words: 'throw' },
  { type: 'CONCEDE', kind: 'compliance', words: 'bow cave give_in yield' },
  { type: null, kind: 'robbery', words: 'hold_up' },
  { type: null, kind: 'wedding', words: 'tie' },
]
