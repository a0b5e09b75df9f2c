/** What gazetteers know of the words of a name, where the model and the words around leave room for doubt. */
import { HAPPENING_LAST, ORG_LAST } from '../en/name-words.ts'
import { CLASSES, type Lexicon } from '../neural/lexicon.ts'
import { ORGANISATION, OTHER, PERSON, PLACE } from './types.ts'

const GIVEN = CLASSES.indexOf('given')
const SURNAME = CLASSES.indexOf('surname')
const CITY = CLASSES.indexOf('city')
const REGION = CLASSES.indexOf('region')
const PEOPLE = CLASSES.indexOf('people')

/**
 * The type of the name [from, to), which all else takes for `guess`. A word that is a name of persons alone is no place, and
 * the other way about; a word that may be either stays what it was.
 * @param surnames last words of the persons of the article
 */
export function weigh(
  lexicon: Lexicon,
  lower: readonly string[],
  from: number,
  to: number,
  guess: number,
  surnames: ReadonlySet<string>,
): number {
  const first = lower[from]!
  const last = lower[to - 1]!
  const size = to - from
  const place = (w: string) => lexicon.has(w, CITY) || lexicon.has(w, REGION)
  if (guess !== PERSON && HAPPENING_LAST.has(last)) return OTHER
  if (size === 1) {
    // works, events and peoples are called after persons and places
    if (guess === ORGANISATION || guess === OTHER || surnames.has(first)) return guess
    const given = lexicon.has(first, GIVEN)
    if (guess === PLACE && lexicon.has(first, PEOPLE) && !place(first)) return OTHER
    if (guess === PERSON) return !given && !lexicon.has(first, SURNAME) && place(first) ? PLACE : guess
    return given && !place(first) ? PERSON : guess
  }
  // "László Seress" is no place, "Emil Habibi" no organisation; "Eli Lilly and Company" has no surname last
  if (guess === PERSON || guess === OTHER || size > 3 || ORG_LAST.has(last)) return guess
  const person = lexicon.has(first, GIVEN) && lexicon.has(last, SURNAME) && !place(first)
  return person && (guess === ORGANISATION || !place(last)) ? PERSON : guess
}
