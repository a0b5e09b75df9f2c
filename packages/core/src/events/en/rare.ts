/** Words that bear out a rare status, as lemmas; behind a "_" the particle they ask for. Own writing. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Calls off, or says that it was. */
export const CALLED_OFF =
  set(`cancel cancellation call_off scrap drop abandon axe scrub avert off fall_through withdraw withdrawal shelve ditch
  abort pull pull_out scratch annul rescind halt give_up bin ban block dead vacate revoke lift stand_down blow_off
  wash_out rain_off nix`)
/** Puts off, or says that it was. */
export const PUT_OFF =
  set(`put_off postpone postponement move delay defer deferral push push_back adjourn adjournment hold_back
  hold_over shelve shift slip put_back put set_back reschedule push_off slide`)
/** Says that a thing is not so. */
export const DENIES =
  set(`deny denial reject dispute dismiss refute rebut rubbish disavow repudiate contradict debunk false untrue
  fabricate fabrication baseless unfounded hoax lie brush_off brush_aside scoff nonsense wrong incorrect mistaken disagree
  protest`)
/** Says a thing that others may gainsay. */
export const ALLEGES = set(
  'claim allege accuse charge allegation accusation rumour rumor suspicion insist maintain contend suggestion suggest',
)
/** Says a thing against the speaker's own side, or grants it: it is so. */
export const ADMITS = set('confirm admit acknowledge concede confess regret apologise apologize reveal disclose')
/** Says that a thing was to be. */
export const PLANS = set(
  'plan schedule due set intend announce propose arrange call book expect slate hope promise vow fix pencil list',
)
/** Verbs whose clause is what they deny. */
export const DENYING = set('deny dispute reject refute dismiss')
/** Beside a word it says that it is not so. */
export const NOT = set("not n't n’t never no neither nor without nobody none nothing")
