/** The closed vocabulary of English time expressions. Own writing. */

export const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb', 'febr'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
/** Full month names that are as often a verb, a noun or a given name: alone they need more evidence. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(['march', 'may', 'april', 'june', 'august'])

export const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed', 'weds'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
]

/** Units by singular; the letter is the designator in an ISO 8601 duration, the factor how many of it. */
export const UNITS: { readonly [singular: string]: readonly [code: string, factor: number, plural: string] } = {
  second: ['S', 1, 'seconds'],
  sec: ['S', 1, 'secs'],
  minute: ['I', 1, 'minutes'],
  min: ['I', 1, 'mins'],
  hour: ['H', 1, 'hours'],
  hr: ['H', 1, 'hrs'],
  day: ['D', 1, 'days'],
  night: ['N', 1, 'nights'],
  week: ['W', 1, 'weeks'],
  fortnight: ['F', 2, 'fortnights'],
  weekend: ['E', 1, 'weekends'],
  month: ['M', 1, 'months'],
  quarter: ['Q', 1, 'quarters'],
  year: ['Y', 1, 'years'],
  decade: ['T', 10, 'decades'],
  century: ['C', 100, 'centuries'],
}

/** Capitals before or behind a weekday that make a name of it: papers, clubs, days of history. */
export const NAMES_WITH_DAY: { readonly before: ReadonlySet<string>; readonly behind: ReadonlySet<string> } = {
  before: new Set([
    'Bloody',
    'Black',
    'Super',
    'Cyber',
    'Giving',
    'Fat',
    'Sheffield',
    'Ruby',
    'Casual',
    'Blue',
    'Girl',
    'Man',
  ]),
  behind: new Set(
    `Times Telegraph Mirror World Express Post Mail Independent Tribune Herald Star People Business Sport Nation Standard
Vanguard Observer Sun Punch Trust Review Age Mercury Guardian Night`.split(/\s+/),
  ),
}

export const NUMERALS: { readonly [word: string]: number } = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  dozen: 12,
}
/** Numbers nobody counted; with a unit they give the X of TIMEX3. */
export const VAGUE: readonly string[] = ['few', 'several', 'couple', 'some', 'many', 'dozens', 'hundreds']

export const ORDINALS: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
]

/** First month of a season of three calendar months. */
export const SEASONS: { readonly [word: string]: number } = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }

/** Parts of the day with their TIMEX3 code. */
export const PARTS: { readonly [word: string]: string } = {
  dawn: 'MO',
  daybreak: 'MO',
  sunrise: 'MO',
  breakfast: 'MO',
  morning: 'MO',
  forenoon: 'MO',
  lunchtime: 'MI',
  afternoon: 'AF',
  teatime: 'AF',
  dusk: 'EV',
  sunset: 'EV',
  nightfall: 'EV',
  evening: 'EV',
  night: 'NI',
}

export const DECADES: { readonly [word: string]: number } = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
}

/** Time zones as news prints them, with their offset from UTC in ISO 8601; '' where the place decides. */
export const ZONES: { readonly [upper: string]: string } = {
  GMT: 'Z',
  UTC: 'Z',
  Z: 'Z',
  WET: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  WAT: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  SAST: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EAT: '+03:00',
  IST: '+05:30',
  PKT: '+05:00',
  WIB: '+07:00',
  HKT: '+08:00',
  SGT: '+08:00',
  AWST: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  AST: '-04:00',
  EDT: '-04:00',
  EST: '-05:00',
  CDT: '-05:00',
  CST: '-06:00',
  MDT: '-06:00',
  MST: '-07:00',
  PDT: '-07:00',
  PST: '-08:00',
  ET: '',
  CT: '',
  MT: '',
  PT: '',
}

/** Frequencies in one word, with the period of the set. */
export const FREQUENCIES: { readonly [word: string]: string } = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  biweekly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annually: 'P1Y',
  annual: 'P1Y',
  biennial: 'P2Y',
}

/** Words the grammar itself speaks of. */
export const GRAMMAR: readonly string[] =
  `the a an this that last next past previous coming following same current earlier later early late mid in on at of by
to and or until till from through since before after between within for over during throughout ago hence now today yesterday tomorrow tonight
overnight every each other once twice thrice times per half noon midnight midday am pm beginning start end middle close
week-long st nd rd th s hours hrs h local time o'clock ad bc ce bce q h1 h2 q1 q2 q3 q4 new year's eve good easter christmas
around about approximately nearly almost just roughly than more another exactly some lasting all ending starting commencing
into fy fiscal to-day early-mid next-day evening old aged advance whole entire later-this-week then only previously prior
'`.split(/\s+/)
