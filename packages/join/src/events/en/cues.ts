/** Words near a mention that may decide what became of its event, by kind. Counted, not obeyed: what they mean together is learnt. */

/** Each list is a kind; two words stand for a pair that follow each other. */
const KINDS: readonly string[] = [
  // still to come
  'will shall tomorrow next coming upcoming forthcoming due set scheduled expected',
  // set down for some day
  'to_be is_to are_to was_to were_to plan plans planned planning agree agrees agreed',
  // not
  "not never no none nobody nothing neither without isn't aren't wasn't weren't won't wouldn't hasn't haven't hadn't didn't doesn't don't can't couldn't cannot",
  // put off
  `postpone postponed postpones postponing postponement defer deferred deferral delay delayed delays adjourn adjourned adjournment reschedule
  rescheduled reset shelve shelved suspend suspended suspends suspension put_off put_back pushed_back push_back held_off hold_off held_over held_up
  move moved later_date new_date until for_now`,
  // called off
  `cancel cancelled canceled cancels cancellation called_off call_off scrap scrapped axe axed abandon abandoned withdraw withdrew withdrawn
  aborted ditched dropped off`,
  // denied, or told as somebody's tale
  `deny denies denied denial reject rejects rejected dismiss dismissed dismisses untrue false rumour rumours rumor rumors no_truth contradict
  contradicted baseless invented alleged allegedly supposed supposedly so-called`,
  // possible
  `if would could may might should unless whether hope hopes want wants propose proposes proposed proposal possible perhaps consider considering
  considered threat threaten threatened threatens call_for calls_for`,
  // a day or time that is past
  'yesterday last morning tonight earlier ago after since following',
  // goes on
  'continue continues continued continuing still ongoing underway under_way going_on being began begun so_far',
  // told as past
  'was were had did has_been have_been',
  // somebody says so
  'reported said told according claimed announced admitted confirmed says',
  // another day was set before
  'had_been was_due were_due was_set originally instead first_planned was_to were_to',
]
export const CUES = KINDS.length

const BITS = new Map<string, number>()
KINDS.forEach((words, k) => {
  for (const w of words.split(/\s+/)) BITS.set(w, (BITS.get(w) ?? 0) | (1 << k))
})

/** The kinds of cue in a stretch of text, a bit each. */
export function cuesIn(text: string): number {
  let bits = 0
  let last = ''
  for (const word of text
    .toLowerCase()
    .replace(/’/g, "'")
    .split(/[^a-z'-]+/)) {
    if (word === '') continue
    bits |= (BITS.get(word) ?? 0) | (BITS.get(`${last}_${word}`) ?? 0)
    last = word
  }
  return bits
}
