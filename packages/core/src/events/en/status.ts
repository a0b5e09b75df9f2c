/**
 * Words that decide the status of an event: they stand above it (verbs), beside it (adjectives) or before it
 * (modals). Own writing; statuses as in the codebook.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Verbs that call an event off; "pull" and the like only over an event noun. A "_" asks for a particle. */
export const CANCEL = set(`cancel call_off axe scrap pull drop bin abandon abort dispense_with ditch nix shelve_forever
  pull_out_of pull_out scratch scupper can spike rain_off wash_out snow_off abolish annul rescind cry_off can avert`)
/** Verbs that put an event off. */
export const POSTPONE = set(`postpone delay defer put_off put_back push_back reschedule adjourn shelve suspend hold_over
  hold_up set_back slip move bring_back bring_forward shove_back shift switch bump bump_back shunt_back roll_over defer_until mothball rearrange put_on_hold kick_back stall move_back`)

export const CANCELLED_ADJ = set('cancelled canceled scrapped axed abandoned aborted called-off')
export const POSTPONED_ADJ = set('postponed delayed deferred rescheduled adjourned shelved')
export const PLANNED_ADJ = set(`planned upcoming scheduled forthcoming proposed expected intended imminent future next
  impending due coming`)
export const HYPOTHETICAL_ADJ = set('possible potential hypothetical eventual feared rumoured rumored would-be mooted')
export const ONGOING_ADJ = set('ongoing continuing current on-going')

/** Verbs whose subject noun takes place or goes on: the noun is the event, the verb tells its status. */
export const OCCUR = set(
  'take_place happen occur go_ahead proceed go_on begin start open kick_off get_under_way commence',
)
export const CONTINUE = set('continue resume last drag_on run persist go_on remain restart')

/** Verbs with little meaning of their own: their object is the event, their subject acts. */
export const LIGHT =
  set(`hold have give make take pay conduct carry_out stage mount deliver undertake launch begin start
  open resume continue end conclude finish host attend complete lead chair embark_on hold_off perform do renew
  organise organize convene stage issue join enter suffer face announce schedule plan arrange agree seek propose
  deliver witness see issue win lodge file draw bring attract receive get launch raise put set_off kick_off relaunch
  prepare fix set mark cut_short sign_off voice send extend`)
/** Light verbs that set the noun in the future ("scheduled a visit", "has planned a trip"). */
export const PLAN_OVER_NOUN = set('schedule plan arrange propose seek prepare announce set fix agree pencil_in')

/** Verbs over an infinitive that put it in the future. */
export const PLAN_VERBS =
  set(`plan intend expect schedule due set aim hope prepare agree promise pledge vow decide offer
  arrange determine want seek wish poise ready undertake commit book slate resolve look go propose invite tip program
  programme mean line_up bind anticipate gear_up permit`)
/** ... as a possibility only. */
export const MAYBE_VERBS =
  set(`threaten consider fear ask urge demand request call tell order advise recommend encourage
  press invite appeal beg implore plead want wish seek try attempt hope need warn refuse would able allow authorise
  authorize instruct lobby mull contemplate weigh suggest propose offer volunteer dare pressure pressurise enable`)
/** Verbs that say the infinitive or gerund did not come about. */
export const FAIL_VERBS = set('fail refuse decline neglect omit forget avoid stop cease hesitate refrain desist shy')

export const PLAN_ADJ = set(
  'due set scheduled expected likely ready poised bound prepared slated determined able willing going about certain sure tipped keen',
)

export const FUTURE_MODALS = set("will shall 'll wo ll sha")
export const MAYBE_MODALS = set("may might could would can ca 'd should must d")
export const CONDITIONAL_MARKS = set('if unless whether should lest provided')
export const NEGATIONS = set("not n't never no neither nor nt")

/** Verbs and nouns whose clause is only feared, claimed possible or imagined. */
export const UNREAL_GOVERNORS =
  set(`fear danger concern worry risk possibility prospect chance hope doubt speculation rumour rumor
  suggestion idea threat option call request plan ability right need effort bid attempt want wish want imagine consider
  warn warning bid campaign pressure permission opportunity willingness readiness refusal failure move`)
/** Nouns that make their complement planned. */
export const PLANNED_GOVERNORS = set(
  'plan intention promise pledge vow commitment decision agreement deal proposal offer preparation schedule date',
)
/** Ruled out, denied: the thing did not or will not happen. */
export const RULE_OUT = set('rule_out exclude preclude prevent block stop avert halt foil thwart cancel')
/** Verbs and nouns that say a thing is not so. */
export const DENY =
  set(`deny denial reject dismiss refute rebut dispute rubbish scotch disavow repudiate contradict debunk
  false untrue fabricate fabrication baseless unfounded hoax`)
