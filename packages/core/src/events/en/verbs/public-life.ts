/** Verbs of courts, parliaments, business, disaster and culture outside PLOVER. Own writing; senses after PLOVER's manual and the project's codebook. */
import type { Entry } from '../../lexicon.ts'

export const PUBLIC_LIFE: readonly Entry[] = [
  { type: null, kind: 'ruling', words: 'clear find grant' },
  {
    type: null,
    kind: 'appointment',
    words:
      'take_over take_up take assume name unveil appoint announce reshuffle hire recruit poach headhunt install instal swear_in co-opt coronate crown anoint ordain consecrate enthrone',
  },
  { type: null, kind: 'election', words: 'hold_onto hold retain gain regain lose capture flip' },
  {
    type: null,
    kind: 'legislation',
    words: 'table introduce move debate gazette promulgate dissolve prorogue adjourn recall suspend',
  },
  { type: null, kind: 'defection', words: 'defect break_away split' },
  { type: null, kind: 'candidacy', words: 'run stand' },
  {
    type: null,
    kind: 'disaster',
    words: 'raze gut destroy flatten engulf ravage devastate wipe_out sweep_through inundate swamp submerge',
  },
  { type: null, kind: 'death', words: 'claim lose pass_away drown perish succumb find' },
  {
    type: null,
    kind: 'accident',
    words:
      'overturn jackknife plough_into plow_into slam_into smash_into plunge_into veer_off skid_off run_over derail run_aground go_down give_way cave_in come_down topple collapse',
  },
  { type: null, kind: 'outbreak', words: 'break_out' },
  { type: null, kind: 'illness', words: 'contract catch test' },
  { type: null, kind: 'recall', words: 'recall withdraw' },
  { type: null, kind: 'purchase', words: 'buy snap_up sell offload buy_back buy_out' },
  { type: null, kind: 'insolvency', words: 'go_bust go_under fold collapse_into file' },
  { type: null, kind: 'cut', words: 'suspend cut slash scrap halve skip reinstate omit' },
  { type: null, kind: 'rise', words: 'raise lift increase hike put_up' },
  { type: null, kind: 'closure', words: 'close shut shutter wind_up wind_down mothball' },
  { type: null, kind: 'reporting', words: 'post report book' },
  { type: null, kind: 'work', words: 'resume begin start restart finish complete' },
  { type: null, kind: 'transfer', words: 'sign transfer loan bid_for poach' },
  { type: null, kind: 'award', words: 'scoop bag land collect clinch' },
  { type: null, kind: 'display', words: 'put display exhibit showcase stage screen' },
  { type: null, kind: 'discovery', words: 'discover unearth excavate uncover dig_up trace' },
]
