/** Words that tell whether a clause looks back or ahead. Own writing. */

/** Irregular past forms and participles common in news; regular ones are known by -ed. */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  `was were had did beat burst let said told went came took made gave got saw met left held began became brought bought built caught chose cut
drew drove fell fought flew forbade froze grew heard hit hurt kept knew laid led lent lost meant paid put quit ran rang read
resigned rose sang sank sat sold sent set shot shut spoke spent stood stole struck swore swam taught tore thought threw
understood withdrew won wore wrote broke bore bent bet bid blew burnt cast clung dealt dug drank ate fed felt found fled
forgot forgave hid hung leapt lay lit overcame overthrew overtook rode shook shone shrank slept slid slew sought spread sprang
stuck stung sued swept swung undertook upheld wept woke wound been done gone given taken seen known shown written broken
chosen driven fallen flown frozen grown spoken stolen sworn thrown torn withdrawn worn beaten begun born risen sunk drawn
died lied tied hidden forgotten woken ridden shaken overthrown overtaken undertaken`.split(/\s+/),
)

/** Verbs whose plain present with a day names what is scheduled ("he flies home on Friday"). */
export const SCHEDULED_PRESENT: ReadonlySet<string> = new Set(
  `flies fly meets meet opens open begins begin starts start ends end closes close faces face visits visit arrives arrive hosts
host votes vote goes go holds hold returns return plays play travels travel heads head leaves leave expires expire runs takes
comes come resumes resume hears decides gathers gather kicks departs depart launches launch reconvenes reconvene sits
addresses retires retire airs premieres takes`.split(/\s+/),
)

/** Words that put what follows ahead of the time of writing. */
export const AHEAD: ReadonlySet<string> = new Set(
  `will shall 'll won't may might could can would should must due scheduled slated poised tipped likely planned planning plans plan
expects expected hopes hope hoping intends intend aims ahead upcoming forthcoming supposed earmarked pencilled penciled booked
timetabled unlikely ready bound`.split(/\s+/),
)

/** Verbs of putting off: a day after "to", "until", "till" or "for" is the new one. */
export const PUT_OFF: ReadonlySet<string> = new Set(
  `postponed adjourned delayed deferred rescheduled moved shifted pushed put suspended extended slipped back off brought`.split(
    /\s+/,
  ),
)

/** What is called off or put off lay ahead when it was. */
export const CALLED_OFF: ReadonlySet<string> = new Set(
  `cancelled canceled postponed scrapped axed shelved delayed deferred rescheduled called pulled adjourned vacated dropped ditched
abandoned suspended binned withdrawn scuppered`.split(/\s+/),
)

/** "set for Tuesday", "due on 12 July": the day lies ahead. */
export const SET_FOR: ReadonlySet<string> = new Set(
  `set due planned scheduled fixed slated booked timetabled earmarked arranged called pencilled penciled rescheduled in bound`.split(
    /\s+/,
  ),
)

/** What these ask for with "to" lies ahead of them: in news, mostly of the day of publication too. */
export const PROSPECTIVE: ReadonlySet<string> = new Set(
  `agreed agrees agree decided decides decide plans plan planned planning vowed vows vow pledged pledges pledge promised promises
promise hopes hope hoped hoping expects expect expected expecting intends intend intended wants want wanted invited invites
asked asks ask urged urges ordered orders told threatened threatens threatening offered offers offer proposed proposes
prepares prepare preparing prepared scheduled arranged aims aim aiming seeks seek demanded demands voted call calls called
forecast predicted projected tipped due summoned summons summon
deadline invitation plan plans proposal decision agreement intention pledge promise vow ultimatum chance opportunity
failing ready able unable likely unlikely going needs need continue continues`.split(/\s+/),
)

/** Before "to" and a verb: the thing was done (or not), so the tense is that of this word. */
export const IMPLICATIVE: ReadonlySet<string> = new Set(
  `began started continued failed managed used came proceeded refused declined chose helped forced able happened turned went had
seemed appeared rushed struggled tried sought`.split(/\s+/),
)

export const MODALS: ReadonlySet<string> = new Set(
  `will shall 'll won't would may might could can should must cannot`.split(/\s+/),
)

export const HAVE: ReadonlySet<string> = new Set(['has', 'have', "'ve", "hasn't", "haven't"])

/** Present tense of saying: it stands over a clause whose own time is another. */
export const SAYING: ReadonlySet<string> = new Set(
  `says say adds believes thinks tells reports claims insists argues alleges maintains shows suggests understands knows`.split(
    /\s+/,
  ),
)

/** Ends in -ed and is no past tense. */
export const NOT_PAST: ReadonlySet<string> = new Set(
  `united armed indeed hundred unprecedented wicked speed proceed exceed succeed alleged bleed breed greed creed naked sacred
rugged kindred shred crossbred infrared`.split(/\s+/),
)

/** Past forms that look like the plain form: the tag decides. */
export const SAME_FORMS: ReadonlySet<string> = new Set(
  `cut hit hurt put quit set shut bid bet cast spread read run come become let cost beat overcome thrust split burst`.split(
    ' ',
  ),
)

/** "is accused", "is believed": what the present tells of is over. */
export const TOLD_OF: ReadonlySet<string> = new Set(
  `accused alleged believed charged convicted known reported rumoured rumored said suspected thought understood wanted blamed credited`.split(
    /\s+/,
  ),
)

/** Presents that look back at what they hang on ("it follows the withdrawal on Friday"). */
export const LOOKING_BACK: ReadonlySet<string> = new Set('follows follow'.split(' '))

/** Before a verb in the present: what is told lies ahead ("if he takes office in January"). */
export const IF: ReadonlySet<string> = new Set('if unless when once until till whether should'.split(' '))
