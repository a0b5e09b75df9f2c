/** Whether a phrase fits a constraint of the lexicon: a class of nouns, somebody, a place. */
import { type Analysis, type Cast, NAME_TYPES } from '../record/index.ts'
import { CLASSES } from './en/classes.ts'
import type { Hosts } from './hosts.ts'
import type { Constraint, NounEntry, Sense } from './lexicon.ts'
import { antecedent, coordinated, kids, upos } from './tree.ts'

export interface Scene {
  readonly analysis: Analysis
  readonly cast: Cast
  /** True for tokens inside a place mention. */
  readonly placeAt: Uint8Array
  /** True for tokens inside a time expression. */
  readonly timeAt: Int32Array
  /** Index of the country actor in which the place at token i lies, or −1. */
  readonly countryAt: (i: number) => number
  readonly hosts: Hosts
  /** Last actor described by a noun so far: "the handlers" where the cast leaves a later mention out. */
  readonly described: (token: number) => number
  /** Senses of nouns already looked up, by token. */
  readonly senses: Map<number, Sense<NounEntry> | null>
}

const PEOPLE = new Set([
  'he',
  'she',
  'they',
  'we',
  'i',
  'you',
  'him',
  'her',
  'them',
  'us',
  'me',
  'who',
  'whom',
  'himself',
  'herself',
  'themselves',
  'anyone',
  'someone',
  'everyone',
  'nobody',
  'others',
  'both',
  'each',
  'many',
  'some',
  'one',
  'two',
  'neither',
])

/** The head that carries a phrase's meaning: "two of the men", "a group of workers" mean men and workers. */
const PORTION = new Set([
  'group',
  'number',
  'dozen',
  'dozens',
  'hundred',
  'hundreds',
  'thousand',
  'thousands',
  'couple',
  'handful',
  'series',
  'pair',
  'majority',
  'member',
  'some',
  'crowd',
  'team',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'all',
  'many',
  'several',
  'part',
  'spate',
  'wave',
  'string',
  'round',
  'rest',
  'most',
  'half',
  'third',
  'hour',
  'day',
  'week',
  'month',
  'minute',
])
const NUMERAL = 8
export function meaning(a: Analysis, i: number): number {
  if (!PORTION.has(a.lemma[i] ?? '') && a.uposCode[i] !== NUMERAL) return i
  for (const c of kids(a, i)) if (a.deprel[c] === 'nmod' && kids(a, c).some((g) => a.lower[g] === 'of')) return c
  return i
}

export function isAgent(s: Scene, token: number): boolean {
  const a = s.analysis
  const i = antecedent(a, token)
  if (PEOPLE.has(a.lower[i] ?? '') || (i === token && a.lower[i] === 'which')) return true
  const name = a.nameOf[i] ?? -1
  if (name < 0 && (has('document', a.lemma[i] ?? '') || has('publication', a.lemma[i] ?? ''))) return false
  if (name >= 0 && NAME_TYPES[a.nameType[name] ?? 3] !== 'MISC') return true
  if (s.cast.at(i) >= 0) return s.cast.actors[s.cast.at(i)]?.kind !== 'document'
  const m = meaning(a, i)
  const lemma = a.lemma[m] ?? ''
  if (m !== i && s.cast.at(m) >= 0) return true
  if (upos(a, i) === 'NUM') return true
  return (
    has('person', lemma) ||
    has('crowd', lemma) ||
    has('captive', lemma) ||
    has('police', lemma) ||
    has('force', lemma) ||
    has('envoy', lemma) ||
    AGENT_NOUNS.has(lemma) ||
    (upos(a, m) === 'NOUN' && endsAsAgent(lemma)) ||
    (upos(a, i) === 'PROPN' && /^\p{Lu}/u.test(a.text.slice(a.start[i], a.end[i])))
  )
}
const has = (name: string, lemma: string): boolean => CLASSES[name]?.has(lemma) ?? false
/** Nouns of people and bodies whose owner acts through them: "Ethiopia's team", "coalition jets". */
export const actsFor = (lemma: string): boolean => AGENT_NOUNS.has(lemma) || has('force', lemma) || has('police', lemma)
const AGENT_NOUNS = new Set(
  `government state country nation party ministry company firm union court council parliament congress senate committee commission
  agency board bank club body organisation organization group side team delegation regime junta authority leadership mp lawmaker
  senator deputy candidate opposition camp coalition alliance bloc house embassy mission church university school museum
  federation association charity foundation institution network office department administration cabinet army navy king queen
  prince sultan emir pope bishop spokesman spokeswoman spokesperson adviser advisor aide analyst expert negotiator mediator
  secretary premier chancellor governor mayor ambassador envoy critic rival ally neighbour neighbor partner counterpart
  delegate participant visitor guest boss chairman chairwoman president minister commissioner head premier envoy
  watchdog regulator tribunal jury magistrate investor employer landlord bidder firefighter paramedic rescuer scientist
  researcher artist actor writer author singer player fan owner manager executive campaign movement militia faction gang
  airline hospital orchestra choir band theatre theater studio chain league utility giant supermarket newspaper magazine
  broadcaster start-up startup lender coastguard town city borough district parish diocese chamber jury panel crew squad unit
  hacker pirate smuggler thief robber attacker assailant bomber shooter terrorist extremist separatist insurgent`.split(
    /\s+/,
  ),
)

/** Nouns of people by their ending ("handler", "supervisor", "lobbyist"). */
function endsAsAgent(lemma: string): boolean {
  if (lemma.length < 6 || NO_AGENT.has(lemma)) return false
  return ['er', 'or', 'ist', 'ian', 'man', 'men', 'eer', 'staff'].some((e) => lemma.endsWith(e))
}
const NO_AGENT = new Set(
  `number computer letter summer winter october november december september newspaper corner counter filter shelter chapter
  cancer disaster charter quarter helicopter container scooter trailer freezer boiler cooker heater printer scanner meter
  calendar chamber timber border shoulder monster master rubber copper silver power tower shower flower answer offer order
  member buffer folder ladder powder thunder wonder danger hunger finger trigger passenger-train center theater register
  fever never cover layer matter butter potter sector factor motor tractor reactor error terror horror mirror corridor
  monitor indicator elevator generator ventilator refrigerator calculator escalator radiator detector sensor connector vector
  conveyor trailer steamer freighter tanker bomber cruiser poster banner dinner manner paper pepper proper upper transfer
  river driver-s sewer barrier carrier courier frontier glacier pier premier tier clutter litter platter winner-s encounter
  slaughter daughter-s laughter character parameter perimeter diameter thermometer customer-s rooster hamster roster cluster
  blister thriller dealer-ship boulder cinder cylinder gender surrender tender wafer crater water semester trimester minister-s
  toaster blender locker blazer jumper hammer spanner hanger fastener sticker cracker burger lighter pointer starter checklist playlist shortlist backlist specimen regimen abdomen ramen semen acumen omen stamen harbor labor color favor
  behavior interior exterior anterior humor rumor honor odor armor flavor vapor rigor vigor tenor minor major metaphor anchor
  author-s decor superior inferior ulterior prior razor tumor liquor terminator takeover handover changeover turnover
  makeover leftover pullover hangover rollover layover stopover crossover spillover cutover whatever however another
  counter-offer closure disclosure brochure poster smoker-s blister lavender cider spider-s`.split(/\s+/),
)

export function isPlace(s: Scene, i: number): boolean {
  const a = s.analysis
  const name = a.nameOf[i] ?? -1
  return s.placeAt[i] === 1 || (name >= 0 && NAME_TYPES[a.nameType[name] ?? 3] === 'LOC')
}

function fitsOne(s: Scene, i: number, part: string): boolean {
  const a = s.analysis
  if (part === 'agent') return isAgent(s, i)
  if (part === 'place') return isPlace(s, i)
  if (part === 'body') {
    const name = a.nameOf[i] ?? -1
    return (name >= 0 && NAME_TYPES[a.nameType[name] ?? 3] === 'ORG') || has('bloc', a.lemma[i] ?? '')
  }
  if (part === 'pronoun') return upos(a, i) === 'PRON'
  if (part === 'thing') return upos(a, i) === 'NOUN' && !isAgent(s, i)
  if (part === 'nobody' || part === 'nothing') return false
  if (part === 'none') return false
  if (part === 'country') {
    const actor = s.cast.at(antecedent(a, i))
    // "Algerians blocked roads": people, not their country
    if (a.xpos[i] === 'NNPS' && !isPlace(s, i) && !/^(?:states|nations|emirates|islands)$/.test(a.lower[i] ?? ''))
      return false
    return (actor >= 0 && s.cast.actors[actor]?.kind === 'country') || isPlace(s, i)
  }
  const lemma = a.lemma[meaning(a, antecedent(a, i))] ?? ''
  return CLASSES[part]
    ? CLASSES[part].has(lemma) || CLASSES[part].has(a.lower[i] ?? '')
    : lemma === part || a.lower[i] === part
}

/** True if the phrase headed by token i (or one of its coordinated parts) fits. `i` is −1 where there is none. */
export function fits(s: Scene, i: number, constraint: Constraint | undefined): boolean {
  if (constraint === undefined) return true
  if (constraint === '') return i < 0
  if (i < 0) return false
  if (constraint.startsWith('!'))
    return !constraint
      .slice(1)
      .split('|')
      .some((p) => fitsOne(s, i, p))
  const parts = constraint.split('|')
  return coordinated(s.analysis, i).some((x) => parts.some((p) => fitsOne(s, x, p)))
}
