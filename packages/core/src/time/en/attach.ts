/** Verbs that only say when a thing takes place: the time of their relative clause is that of the noun before it. Lemmas, own writing. */
export const TAKING_PLACE: ReadonlySet<string> = new Set(
  `begin start open kick hold schedule plan set slate fix book pencil due expect arrange call convene stage take end close conclude
finish run last launch sign postpone delay reschedule`.split(/\s+/),
)
/** Conjunctions whose clause tells of the same moment. */
export const SAME_MOMENT: ReadonlySet<string> = new Set(['when', 'as'])
