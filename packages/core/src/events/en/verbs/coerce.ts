/** Verbs of COERCE: arresting, raiding, seizing, banning, destroying. Own writing; senses after PLOVER's manual and the project's codebook. */
import type { Entry } from '../../lexicon.ts'

export const COERCE: readonly Entry[] = [
  {
    type: 'COERCE',
    kind: 'arrest',
    words:
      'arrest detain apprehend imprison jail intern incarcerate round_up remand nab bust collar handcuff cuff nick pick_up rope_in haul_in whisk_away bundle_into take make',
  },
  { type: 'COERCE', kind: 'abduction', words: 'kidnap abduct snatch spirit_away bundle' },
  { type: 'COERCE', kind: 'hostage', words: 'take hold' },
  { type: 'COERCE', kind: 'interrogation', words: 'interrogate question' },
  { type: 'COERCE', kind: 'search', words: 'search' },
  { type: 'COERCE', kind: 'raid', words: 'raid swoop swoop_down swoop_on descend_on pounce_on' },
  {
    type: 'COERCE',
    kind: 'seizure',
    words:
      'confiscate impound commandeer requisition nationalise nationalize expropriate seize recover seal cordon_off seal_off lock_down',
  },
  { type: 'COERCE', kind: 'ban', words: 'ban outlaw bar proscribe prohibit censor gag muzzle silence' },
  { type: 'COERCE', kind: 'closure', words: 'shut_down close_down shut close padlock condemn ground' },
  { type: 'COERCE', kind: 'crackdown', words: 'crack_down clamp_down smash dismantle break_up bust' },
  {
    type: 'COERCE',
    kind: 'dispersal',
    words:
      'disperse teargas fire use baton-charge lathi-charge lathicharge tear-gas pepper-spray kettle tase taser manhandle',
  },
  { type: 'COERCE', kind: 'deportation', words: 'deport evict repatriate' },
  { type: 'COERCE', kind: 'blockade', words: 'blockade' },
  { type: 'COERCE', kind: 'restriction', words: 'impose reimpose declare institute enforce' },
  { type: 'COERCE', kind: 'cyber attack', words: 'hack hack_into break_into breach infiltrate' },
  {
    type: 'COERCE',
    kind: 'destruction',
    words: 'demolish bulldoze raze flatten vandalise vandalize ransack loot destroy torch burn blow_up set_fire set',
  },
  { type: 'COERCE', kind: 'expropriation', words: 'blackmail extort hijack' },
  { type: 'COERCE', kind: 'eviction', words: 'eject evict turf_out frogmarch drag_out' },
]
