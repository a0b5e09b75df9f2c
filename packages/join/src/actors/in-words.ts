/** What is said of an actor, as parts of sentences: the same in the terminal and on pages. */
import { dateWords } from '@readout/core/words'
import type { Person } from '../types.ts'
import type { Outcome } from './promises.ts'

/** What became of a promise or a threat. */
export const OUTCOME_WORDS: { readonly [o in Outcome]: string } = {
  kept: 'came true',
  broken: 'did not come about',
  late: 'put off',
  open: 'nothing later is known',
  disputed: 'said and denied',
  told: 'told of again',
}

/** Names that tell more than the usual one: no descriptions, and none that only adds a title or leaves a name out. */
export function otherNames({ name, names }: Pick<Person, 'name' | 'names'>): string[] {
  const words = (text: string) => text.toLowerCase().split(/\s+/)
  const usual = new Set(words(name))
  const courtesy = (word: string) => /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|professor)\.?$/.test(word)
  return names.filter((other) => {
    if (/^(?:the|a|an|its|his|her|their|our|my|this|that)\s/i.test(other) && !/^The \p{Lu}/u.test(other)) return false
    const own = words(other).filter((w) => !courtesy(w))
    return !own.every((w) => usual.has(w)) && !words(name).every((w) => own.includes(w))
  })
}

type Held = Person['offices'][number]

/** Offices that say what somebody is: “its paper mill” is none, whatever stands beside it. */
export const officesOf = ({ offices }: Pick<Person, 'offices'>): Held[] =>
  offices.filter((o) => !/^(?:its|their) /i.test(o.office))

/** From when to when an office was seen: "4 March 2025 to 9 March 2025"; null where no day is known. */
export function heldWords({ first, last }: Held): string | null {
  if (first === null || last === null) return null
  return first === last ? dateWords(first) : `${dateWords(first)} to ${dateWords(last)}`
}

/**
 * Whom a decision by hand speaks of, by its anchor (see `by-hand.ts`).
 * @example anchorWords('r-1#tom reyle') // 'tom reyle in the article r-1'
 */
export function anchorWords(anchor: string): string {
  const bar = anchor.indexOf('|')
  const hash = anchor.lastIndexOf('#')
  return bar >= 0 || hash < 0
    ? `everybody called ${bar < 0 ? anchor : anchor.slice(0, bar)}`
    : `${anchor.slice(hash + 1)} in the article ${anchor.slice(0, hash)}`
}
