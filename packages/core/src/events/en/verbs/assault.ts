/** Verbs of ASSAULT: attacking, bombing, shooting, killing. Own writing; senses after PLOVER's manual and the project's codebook. */
import type { Entry } from '../../lexicon.ts'

export const ASSAULT: readonly Entry[] = [
  {
    type: 'ASSAULT',
    kind: 'killing',
    words:
      'murder assassinate behead massacre lynch slaughter slay gun_down kill execute shoot_dead burn_alive cut_down',
  },
  { type: 'ASSAULT', kind: 'wounding', words: 'wound stab maim' },
  { type: 'ASSAULT', kind: 'shooting', words: 'shoot shoot_down shoot_dead shoot_at fire_on fire_at open_fire open' },
  { type: 'ASSAULT', kind: 'bombardment', words: 'shell bomb bombard strafe mortar fire launch lob' },
  {
    type: 'ASSAULT',
    kind: 'attack',
    words:
      'attack assault ambush besiege storm launch mount carry_out unleash stage wage come gun_down mow_down blow_away rake spray pelt_with rain pour flatten raze level pummel obliterate pulverise pulverize',
  },
  { type: 'ASSAULT', kind: 'strike', words: 'strike hit pound target' },
  { type: 'ASSAULT', kind: 'invasion', words: 'invade annex' },
  { type: 'ASSAULT', kind: 'conquest', words: 'capture recapture retake overrun seize occupy take storm' },
  { type: 'ASSAULT', kind: 'exchange of fire', words: 'exchange trade' },
  { type: 'ASSAULT', kind: 'clash', words: 'clash fight battle' },
  { type: 'ASSAULT', kind: 'torture', words: 'torture rape' },
  { type: 'ASSAULT', kind: 'beating', words: 'beat beat_up punch kick slap headbutt assault bludgeon mug' },
  { type: 'ASSAULT', kind: 'bombing', words: 'detonate explode blow_up' },
  { type: 'ASSAULT', kind: 'breach', words: 'violate break' },
  { type: 'ASSAULT', kind: 'sinking', words: 'sink torpedo ram' },
]
