/** Words that name what became of an event by themselves, whatever the sentence around them says: base forms of verbs and nouns. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Put off. A "_" asks for the next word. */
export const POSTPONES =
  set(`postpone postponement delay defer deferral deferment put_off put_back push_back set_back reschedule rescheduling
  adjourn adjournment shelve hold_up hold_over slip shift suspend suspension move_to`)
/** Called off. */
export const CANCELS =
  set(`cancel cancellation call_off axe scrap scrapping abandon abandonment abort avert averted ditch withdraw withdrawn
  rescind annul scratch shelve_indefinitely`)
/** Said not to be so. */
export const DENIES = set('deny denial rebut rebuttal refute disavow untrue baseless unfounded')
/** Verbs that say of their subject that it takes place. */
export const TAKES_PLACE = set('take place happen occur proceed go_ahead')
export const NOT = /\b(?:not|n['’]t|never|no longer|no)\s+(?:\w+\s+)?$/i
/** Before a word that puts off or calls off: then it is no more than talked about. */
export const MAYBE =
  /\b(?:may|might|could|would|should|if|unless|whether|threaten(?:s|ed)? to|urged?|asked?|calls? (?:for|to)|demand(?:s|ed)?)\b[^.;]{0,30}$/i
export const WAS_PUT = /^\s+(?:off|back)\b/i
