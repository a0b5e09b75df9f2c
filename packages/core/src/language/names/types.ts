/** What kind of thing a name is, from the words it is made of, where they say more than the model's guess. */
import { NAME_TYPES } from '../../record/index.ts'
import { GIVEN_NAMES, KNOWN_PEOPLES, KNOWN_PLACES } from '../en/gazetteer.ts'
import { ORG_LAST, ORG_OPENS, ORGS, PLACE_FIRST, PLACE_LAST, PLACES_OF_WORDS } from '../en/name-words.ts'

export const PERSON = NAME_TYPES.indexOf('PER')
export const ORGANISATION = NAME_TYPES.indexOf('ORG')
export const PLACE = NAME_TYPES.indexOf('LOC')
export const OTHER = NAME_TYPES.indexOf('MISC')

const COURTESY = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'miss', 'dr', 'dr.', 'sir', 'dame'])
const OF = new Set(['of', 'for'])
/** Before a place far more often than before a person. */
const WHERE = new Set(['in', 'near', 'outside', 'across', 'throughout'])
/** Longer names are in no list. */
const LONGEST = 6

/** Is the name [from, to) in a list of places? */
export const isKnownPlace = (lower: readonly string[], from: number, to: number): boolean =>
  to - from === 1 ? KNOWN_PLACES.has(lower[from]!) : PLACES_OF_WORDS.has(phrase(lower, from, to))

export const isPeople = (word: string): boolean => KNOWN_PEOPLES.has(word)

const phrase = (lower: readonly string[], from: number, to: number): string =>
  to - from > LONGEST ? '' : lower.slice(from, to).join(' ')

/**
 * The type of the name [from, to), which the model takes for `guess`.
 * @param surnames last words of the persons of the article, who may be called like a place
 */
export function typeOf(
  lower: readonly string[],
  from: number,
  to: number,
  guess: number,
  surnames: ReadonlySet<string>,
): number {
  const first = lower[from]!
  const last = lower[to - 1]!
  if (from > 0 && COURTESY.has(lower[from - 1]!)) return PERSON
  if (guess === PERSON && inPlace(lower, from, to, surnames)) return PLACE
  if (to - from === 1) {
    if (guess === PERSON && (GIVEN_NAMES.has(first) || surnames.has(first))) return guess
    if (KNOWN_PLACES.has(first)) return guess === ORGANISATION && ORGS.has(first) ? guess : PLACE
    if (KNOWN_PEOPLES.has(first)) return OTHER
    return guess !== PERSON && ORGS.has(first) ? ORGANISATION : guess
  }
  const whole = phrase(lower, from, to)
  if (PLACES_OF_WORDS.has(whole)) return PLACE
  if (ORGS.has(whole) || (first === 'the' && ORGS.has(whole.slice(4)))) return ORGANISATION
  if (ORG_OPENS.has(first) && OF.has(lower[from + 1]!)) return ORGANISATION
  const given = GIVEN_NAMES.has(first)
  if (ORG_LAST.has(last)) {
    // a building is a place as well, and "Young" or "Church" may be a surname
    if (guess === PLACE && PLACE_LAST.has(last)) return guess
    return guess === PERSON && given && to - from === 2 ? guess : guess === PLACE ? guess : ORGANISATION
  }
  if (PLACE_LAST.has(last)) return guess === ORGANISATION || (given && guess === PERSON) ? guess : PLACE
  if (guess === PERSON && PLACE_FIRST.has(first)) return PLACE
  if (given && guess !== PERSON && guess !== OTHER && to - from < 4 && !KNOWN_PLACES.has(last)) return PERSON
  return guess
}

/** “in Vigan”, “the village of Vanxim”: a name that nothing says is a person's. */
function inPlace(lower: readonly string[], from: number, to: number, surnames: ReadonlySet<string>): boolean {
  if (from < 2 || to - from > 2 || surnames.has(lower[to - 1]!) || GIVEN_NAMES.has(lower[from]!)) return false
  if (lower[to] === "'s" || lower[to] === "'") return false
  const before = lower[from - 1]!
  return WHERE.has(before) || (before === 'of' && PLACE_LAST.has(lower[from - 2]!))
}
