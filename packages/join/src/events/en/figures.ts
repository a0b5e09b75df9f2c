/** Words about numbers that news prints of an event. */

/** What is counted, by words near a number: before it, and behind it. The first that fits. */
export const COUNTED: readonly { readonly what: string; readonly before: RegExp; readonly behind: RegExp }[] = [
  {
    what: 'killed',
    before:
      /\b(?:kill(?:s|ed|ing)?|deaths?|dead|toll|fatalities|lives|bodies|bur(?:y|ied)|claim(?:s|ed|ing)|dies|died|victims|count)\b/i,
    behind:
      /\b(?:dead|deceased|killed|kills|died|dies|dying|deaths?|bodies|fatalities|lives|perished|drowned|slain|lost their lives|victims)\b/i,
  },
  {
    what: 'injured',
    before: /\b(?:injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?|casualties)\b/i,
    behind:
      /\b(?:injured|wounded|hurt|injuries|hospital(?:ised|ized)|(?:in|to) (?:a |the )?hospital\b|intensive care|treated)\b/i,
  },
  {
    what: 'missing',
    before: /\b(?:missing|unaccounted for|trapped)\b/i,
    behind: /\b(?:missing|unaccounted|not found|trapped|still sought)\b/i,
  },
  {
    what: 'arrested',
    before: /\b(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|custody)\b/i,
    behind: /\b(?:arrested|detained|arrests|detentions|in custody|taken into custody)\b/i,
  },
  {
    what: 'evacuated',
    before: /\b(?:evacuat(?:e|es|ed|ing)|displac(?:es|ed|ing)|homeless)\b/i,
    behind: /\b(?:evacuated|displaced|homeless|evacuees|moved from|left their homes|fled)\b/i,
  },
]
/** Deeds and accidents that harm people, base forms: what the numbers of dead and hurt belong to. */
export const HARMS = new Set(
  `explosion explode blast fire blaze attack strike bombing bomb shoot shooting crash collide collision derail derailment collapse earthquake
  quake tremor flood flooding landslide storm hurricane typhoon cyclone accident raid shelling shell stampede riot clash violence outbreak sink
  sinking avalanche eruption tornado disaster catastrophe massacre assault ambush rip tear slam hit blow detonate capsize disease epidemic
  wildfire heatwave stab stabbing gunfire firefight battle fighting war mudslide event struck`.split(/\s+/),
)
/** Behind a number: a time, an age, a distance or the like, which counts nothing of an event. */
export const MEASURE =
  /^[\s-]*(?:more |other |full |consecutive |straight )?(?:years?|months?|weeks?|days?|nights?|hours?|minutes?|seconds?|kilomet(?:re|er)s?|km|miles?|met(?:re|er)s?|cm|feet|foot|inch(?:es)?|degrees?|a\.?m\b|p\.?m\b|o['’]clock|GMT|th\b|st\b|nd\b|rd\b|(?:year|month|week|day|hour|minute|mile|metre|meter|foot|storey|story)[\s-]|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|of (?:them|whom|the|his|her|its|their)\b)/i
export const BEFORE_MEASURE =
  /(?:\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|No|number|aged|age|kilometre|km|page|article|section|route|highway|flight|chapter|room|court|channel|phase|level|day|week|round)\.?,?)\s*$/i
/** A number that was and is no longer. */
export const FORMER =
  /\b(?:up from|down from|from|than the|earlier|previous(?:ly)?|initial(?:ly)?|had (?:said|put|given))\s*$/i
/** Before a number that stands by itself: "says 14", "rose to 15". */
export const SAYS =
  /\b(?:says?|said|was|is|to|at|counts?|be|of|puts?|gives?|gave)\s+(?:now |just |only |at least |about |around |some )*$/i
export const TOLL = /\b(?:toll|dead|deaths?|killed|count|number|figure|casualt\w+|victims|bodies)\b/i
/** What else a number counts: behind it, or before it. */
export const QUANTITY: readonly (readonly [what: string, behind: RegExp | null, before: RegExp | null])[] = [
  ['percent', /^\s*(?:%|per ?cent\b|percentage points?\b)/i, null],
  ['magnitude', null, /\bmagnitude(?:\s+(?:of|was|at))?[\s-]*$/i],
  ['magnitude', /^[\s-]*magnitude\b/i, null],
  [
    'money',
    /^\s*(?:euros?|dollars?|pounds?|kron(?:er|or|a)|crowns?|francs?|yen|yuan|renminbi|rupees?|rupiah|rubles?|roubles?|pence|cents?|pesos?|liras?|zlotys?|shillings?|dinars?|dirhams?|dong|riyals?|rials?|rand|naira|cedis?|birr|kwacha|pula|takas?|baht|ringgit|forints?|lei|leva|hryvnias?|shekels?|reais|bolivars?|guilders?|drachmas?|tenge|quid)\b/i,
    null,
  ],
  ['money', null, /(?:[$€£¥]|US\$|\bRs\.?|\bEUR|\bUSD|\bGBP)\s*$/],
  ['votes', /^\s+(?:\w+\s+)?votes?\b/i, /\bvot(?:es?|ed|ing)\s+(?:by\s+)?$/i],
  ['jobs', /^\s+(?:\w+\s+)?(?:jobs|posts|positions|workers|employees|staff|redundancies)\b/i, null],
  [
    'people',
    /^\s+(?:\w+\s+)?(?:people|protesters|demonstrators|marchers|passengers|residents|families|soldiers|troops|prisoners|hostages|homes|houses|flights)\b/i,
    null,
  ],
]
/** Units that say how large a deed was: the lemma they are listed under. */
export const UNITS: readonly (readonly [what: string, behind: RegExp])[] = [
  ['hectares', /^[\s-]*(?:hectares?|ha)\b/i],
  ['acres', /^[\s-]*acres?\b/i],
  ['kilograms', /^[\s-]*(?:kilogram(?:me)?s?|kilos?|kg)\b/i],
  ['tonnes', /^[\s-]*(?:tonnes?|tons?)\b/i],
  ['points', /^[\s-]*(?:basis\s+|percentage\s+)?points?\b/i],
  ['pence', /^\s*(?:p|pence|-pence)\b/],
  ['metres', /^\s*(?:met(?:re|er)s?|m)\b/],
]
/** What is counted: a word in the plural behind the number, with a word or two before it. */
export const THINGS =
  /^\s+(?:(?!and\b|or\b|of\b|to\b|in\b|by\b|for\b|from\b|with\b|at\b|on\b)[a-z][\w-]*\s+){0,2}?([a-z][a-z-]{2,}(?:[^s\W]s|men|women|people|children|staff|crew))\b/
/** Plurals that count time, ranks and the like, and say nothing of an event. */
export const NO_THINGS =
  /^(?:years?|months|weeks|days|nights|hours|minutes|seconds|times|others|ones|kilometres|kilometers|miles|feet|degrees|decades|centuries|seasons|rounds|terms|stages|phases|was|is|has|ways|parts|sides|thirds|quarters|halves|storeys|stories|generations|weekends|mornings|cents|sets|hundreds|thousands|millions)$/
/** A clock time that opens an entry of a live blog. */
export const CLOCK = /^\s*\d{1,2}[.:]\d{2}(?=\s)/
/** Before a number: a name and a comma, as before an age ("Vera Holm, 83, was killed"). */
export const NAMED = /\p{Lu}[\p{L}'’.-]*,\s*$/u
/** Nobody older is named with an age. */
export const OLDEST = 115
/** A verb of harm before a number. */
export const HARM_VERB = /^(?:kill|injur|wound|hurt|claim|bur(?:y|ied)|arrest|detain|evacuat|displac)/i
/** What may stand between such a verb and the number of those it befell, though it begins with a preposition. */
export const ABOUT = /\b(?:at (?:least|most)|up to|as (?:many|few) as|more than|close to|in all)\b/gi
/** Begins what is no object: when, where, how, by whom. */
export const AWAY =
  /\b(?:in|by|with|after|before|near|from|for|during|on|within|under|at|past|inside|outside|since|until)\b/i
/** Nouns of those harmed: behind a number they are what it counts, or stand in a phrase of their own. */
export const HARMED = /^(?:deaths?|bodies|fatalities|lives|victims|injuries)$/i
/** Begins a phrase of its own behind what is counted. */
export const APART = /\b(?:for|of|to|into|from|with|by|on|in|at)\b/i
