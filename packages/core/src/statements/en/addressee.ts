/**
 * Words that say whom something is said to, and how: told X, asked X to, called on X, appealed to X, a warning to X. Own writing,
 * after common usage.
 */

/** Verbs whose object hears it: *told [the BBC]*, *thanked [her aides]*. */
export const TELL_VERBS = `tell inform assure notify brief remind reassure apprise advise warn caution alert thank congratulate
  convince persuade counsel lecture promise`

/** Verbs whose object is to do something: *urged [Moscow] to stop*; they ask only where a clause follows. */
export const ASK_VERBS = `ask urge order instruct command direct request beg beseech implore entreat exhort encourage invite press
  pressure lobby petition challenge advise warn caution remind tell counsel summon enjoin nudge prod`

/** Verbs with a preposition before whoever hears it: verb and preposition. */
export const ASK_PREPOSITIONS: readonly (readonly [verb: string, prepositions: string])[] = [
  ['call', 'on upon'],
  ['prevail', 'on upon'],
  ['appeal', 'to'],
  ['plead', 'with to'],
  ['write', 'to'],
  ['speak', 'to'],
  ['talk', 'to'],
  ['apologise', 'to'],
  ['apologize', 'to'],
  ['complain', 'to'],
  ['pray', 'to'],
  ['insist', 'to'],
]

/** Verbs of saying that may have their hearer behind "to": *said to [the crowd]*. */
export const SAY_VERBS = `say explain admit confess confirm report suggest announce boast repeat acknowledge reply respond recall
  remark comment whisper shout hint signal indicate propose recommend disclose reveal testify swear vow stress insist state declare
  describe concede deny lie joke protest grumble mutter read add present submit deliver quip note mention`

/** Nouns of saying with their hearer behind "to": *a letter to [parishes]*, *her warning to [Moscow]*. */
export const SAY_NOUNS = `message warning plea appeal request letter promise pledge threat apology complaint question statement remark
  speech address memo email note petition advice demand order instruction ultimatum assurance report testimony submission offer
  proposal answer response reply`
