/** Labels at the head of a paragraph in interviews and transcripts, lower case. Own writing. */
export const TURN_LABELS = `q a question answer interviewer interviewee reporter host moderator presenter anchor journalist correspondent
  caller chair chairman chairwoman speaker clerk judge prosecutor defence witness senator president minister
  interpreter`

/** In capitals and with a colon, but nobody. */
export const NO_SPEAKERS = `when where what who why how tickets price prices date time venue location note update updated correction breaking
  read watch listen photo video image graphic source sources more also related live weather score scores result results
  group tel email web contact details admission info information background analysis opinion editorial exclusive
  advertisement warning key ps nb faq rsvp total final`

/** They ask for the outlet. */
export const ASKING_LABELS = 'q question interviewer reporter host moderator presenter anchor journalist'

/** Who goes on speaking says "I" or "we". */
export const FIRST_PERSON = /\b(?:I|I['’](?:m|ve|d|ll)|[Ww]e|[Mm]y|[Oo]ur|[Mm]e|[Uu]s)\b/
/** The outlet tells of a saying. */
export const TELLING =
  /\b(?:[Hh]e|[Ss]he|[Tt]hey|(?!Nobody|Everybody|Everyone|Somebody|Someone|Who)\p{Lu}\p{Ll}+) (?:said|told|added|says)\b|\b(?:[Tt]his|[Tt]he) (?:interview|transcript|conversation) (?:has|was|is)\b/u
