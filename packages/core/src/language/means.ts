/** What dictionaries say of a noun, by the classes of its first two senses (neural/lexicon.ts). */
import { CLASSES, type Lexicon } from './neural/lexicon.ts'

export type Meaning = 'person' | 'group'

const PERSON = CLASSES.indexOf('nPerson')
const GROUP = CLASSES.indexOf('nGroup')
/** Classes of nouns that are neither people nor groups of them. */
const THINGS = CLASSES.flatMap((name, k) => (/^n[A-Z]/.test(name) && k !== PERSON && k !== GROUP ? [k] : []))

/**
 * Does a noun mean people, or a group of them, and nothing else? “Work”, “mill”, “date” and “hand” are people only in a second sense
 * or as somebody’s surname. The word in small letters, singular.
 */
export function means(lexicon: Lexicon, word: string, what: Meaning): boolean {
  const mine = lexicon.has(word, what === 'person' ? PERSON : GROUP)
  return mine && !THINGS.some((k) => lexicon.has(word, k))
}
