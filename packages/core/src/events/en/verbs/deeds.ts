/**
 * Verbs of plain deeds outside PLOVER's types: something made, moved, mended or taken away by somebody. They in the
 * narrator's account of what was done, is planned or may be done. Own writing.
 */
import type { Entry } from '../../lexicon.ts'

export const DEEDS: readonly Entry[] = [
  {
    type: null,
    kind: 'deed',
    words:
      'drain dredge sandbag flood evacuate demolish dismantle remove repair replace rebuild restore refurbish renovate build construct erect dig bury install fence paint repaint plant fell uproot cull vaccinate fumigate disinfect sterilise quarantine ship unload load tow salvage refloat moor scuttle weld pave resurface excavate drill bulldoze auction redesign rename rebrand rehouse relocate digitise print reprint translate photograph film rehearse swap steal pinch smuggle forge burgle loot stash dump spray graffiti vandalise smash deface shred burn spirit_away spirit_out whisk_off trace pull_down tear_down knock_down board_up patch_up fill_in switch_off switch_on turn_off turn_on power_down plug_in tear_out take_down put_up unearth hand_out roll_out inspect audit survey map test analyse analyze count',
  },
]
