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
/** Put off where a new day follows: "move the meeting to Tuesday". */
export const MOVES = set('move shift bring push put carry')
export const TO_A_DAY =
  /\b(?:to|until|till|into)\s+(?:the\s+)?(?:next|later|early|late|mid|end of|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|\d{1,2}\b)/i
/** Before a noun that names what is past: "because of the derailment", "survivors of Monday's strike". */
export const PAST_BEFORE =
  /\b(?:because of|due to|owing to|following|in the wake of|survivors of|victims of|(?:killed|died|injured|hurt|lost) in|blamed for|damaged (?:by|in))\s+(?:the |an? |this |that |last |[\w-]+['’]s )?(?:[\w-]+ )?$/i
/** Behind a plain telling: somebody says it was not so. */
export const CONTRADICTED =
  /(?:\b(?:said|says|say|insists?|insisted|told \w+)\s[^.;]{0,20}\b(?:had|was|were|did|has|have)(?:n['’]t| not)\s*[.,;]|\bden(?:ied|ies|y) (?:it|that|this|any (?:part|role|involvement)|having|carrying|responsibility)\b)/i
/** Before a mention: somebody denies a report of it, "dismissed talk that she was [quitting]", "no truth to the rumour of a [sale]". */
export const REPORT_DENIED =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|contradict(?:s|ed|ing)?|refut(?:es|ed|ing)|rebut(?:s|ted|ting)?|scotch(?:es|ed)|quash(?:es|ed)|no truth (?:to|in)|untrue|knows? (?:of )?(?:none|nothing)|nothing (?:to|in))\b[^.;"“”]{0,60}\b(?:reports?|talk|rumou?rs?|claims?|stor(?:y|ies)|suggestions?|speculation|newspaper|that|any|having)\b[^.;"“”]{0,70}$/i
/** What was said of it, and is denied in what follows: "that it had [fired] first, which it denied". */
export const DENIED_AFTER = /^[^.;"“”]{0,60},? (?:which|but|and|something|a claim|an? \w+)\b[^.;"“”]{0,40}\b(?:den(?:y|ies|ied)|dismiss(?:es|ed)|reject(?:s|ed))\b/i
/** Before a verb, or behind a noun: it is still to come. */
export const COMES_BEFORE =
  /\b(?:will|shall|['’]ll|(?:is|are|was|were)\s+(?:still\s+)?(?:due\s+|set\s+|scheduled\s+|expected\s+)?to|due to|scheduled to|plans? to|about to)\s+(?:be\s+|now\s+|then\s+|first\s+)?$/i
export const COMES_BEHIND =
  /^[^.;,"“”]{0,50}\s(?:will|shall|(?:is|are)\s+(?:due|set|scheduled|expected|planned|to))\s/i
/** Before a participle: it goes on. */
export const GOES_ON_BEFORE = /\b(?:is|are|['’]s|['’]re|has been|have been)\s+(?:still\s+|now\s+)?(?:being\s+)?$/i
export const GOES_ON_BEHIND = /^[^.;"“”]{0,60}\s(?:(?:was|were|is|are)\s+(?:still\s+)?(?:continuing|under ?way|going on|ongoing|in progress)|continue[ds]?)\b/i
