/**
 * What appeals for money are made of, whatever their wording: an ask, money, the press, and somebody spoken to.
 * Over lower-case text outside quotation marks. Own writing from general knowledge of how outlets ask.
 */

/** An ask at the head of a sentence or a button: "give …", "will you be one of them", "yes, count me in". */
export const ASK =
  /^(?:please,? |so,? |then,? |and |but |now |today,? |yes[,!:]? |will you |would you |can you |could you |won't you |why not |do |thank you\.? |if you can,? ){0,4}(?:[^.]{1,80}, (?=please |consider |help |support |join |give |donate |chip |become |back |make |this is ))?(?:please |do )?(?:i(?:'ll| will| want to| would like to)? (?:help|give|donate|support|join|contribute|pledge)|give|donate|contribute|support|help (?:us|our|to|somebody|fund|keep|pay|cover|protect|make|someone|[a-z]+ )|back (?:us|our|the|in)|fund|join (?:us|them|the|our|now|today|\d|more)|become|be (?:one|part|the|there|a) |chip in|pitch in|pledge|keep (?:us|our|the|this|it|\w+ \w+)|make (?:a|your|an|it|this) |double (?:my|your)|stand (?:with|by|up)|sign me|count me|consider|power|sustain|spare|send (?:us )?what|pay |think about|add your|take out|start (?:a|your)|renew|this is the day|now (?:would|is))/

/** Words that an ask has besides its verb, so that it is asked of the reader and for the page. */
export const FOR_US =
  /\b(?:us|our|ours|my|me|you|your|today|now|here|monthly|(?:a|per|each|every) (?:month|week|year)|one-off|gift|donation|contribution|membership|member|supporter|friend|patron|what you can|reporting|journalism|newsroom|reporters?|independent|investigations?|investigation|from as little|cover the cost)\b|[$£€]\s?\d/

/** Money and belonging. */
export const MONEY =
  /\b(?:donat\w+|donors?|gifts?|giv(?:e|es|en|ing)|contribut\w+|support(?:ers?|ed|s|ing)?|member(?:s|ship)?|fund(?:s|ed|ing)?|pay(?:s|ing)?|paid|afford|spare|price of|costs?|pledges?|charity|appeal|a month|one-off|money|chip in|pounds?|dollars?|euros?|cents|pence|free to (?:read|report|make)|readers? like you|people like you|belongs? to|owned by|shareholders|tax|card|help)\b|[$£€]\s?\d/

/** The press speaking of itself. */
export const PRESS =
  /\b(?:news ?rooms?|reporters?|reporting|journalis\w+|editors?|readers?|articles?|pay ?walls?|correspondents?|(?:foreign |news )?desks?|papers?|print|publish\w*|podcasts?|coverage|archive|independen\w+|stor(?:y|ies)|documents|investigations?|investigat\w+|news|facts|on the air|series|outlets?|broadcast\w*|our work)\b/

/** A button at a paragraph's end has at most so many words. */
export const BUTTON_WORDS = 7

/** How a button begins: nearly any verb, since the fragment at a paragraph's end without a full stop says the rest. */
export const BUTTON =
  /^(?:yes\b|i(?:'m|'ll| am| will| want| would)\b|let's |count |sign |put |buy |make |see |tell |send |get |pick |press |take |hold |save |share |vote |write |call |find |show |add |start |learn |grab |claim |enter |subscribe|register|read |click |tap |donate|give|support|join|help|back |fund |become |be |keep |pay |pledge|contribute|chip |pitch |double |stand |renew|sponsor |adopt |gift |upgrade|unlock|continue|try |go |discover|explore|meet |follow |defend |protect |power |sustain |invest |set up |choose |leave |more\b|here's how|how to |ways to |find out|act |step |match |answer |do your )/
