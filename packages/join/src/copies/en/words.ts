/** English words that say little of what a text tells, number words, and endings that are taken off for comparing. */
const EMPTY = new Set(
  `a about after again all also an and any are as at be because been before being between both but by can could did do does down each
  few for from had has have he her here him his how i if in into is it its just me more most mr mrs ms my no not now of off on only or
  other our out over own said same say says she so some still such than that the their them then there these they this those through
  to too told under up us very was we were what when where which while who whom whose why will with would you your it's don't i'm`
    .split(/\s+/)
    .filter(Boolean),
)

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const TEENS = ['thir', 'four', 'fif', 'six', 'seven', 'eigh', 'nine'].map((stem) => `${stem}teen`)
const TENS = ['twen', 'thir', 'for', 'fif', 'six', 'seven', 'eigh', 'nine'].map((stem) => `${stem}ty`)
const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...[...ONES, ...TEENS].map((word, i) => [word, String(i)] as const),
  ...TENS.map((word, i) => [word, String(10 * (i + 2))] as const),
])

export const isEmpty = (word: string): boolean => word.length < 2 || EMPTY.has(word)

/** A number as digits; null for what is none. “One” is mostly none. */
export function numberOf(word: string): string | null {
  if (/^\d/.test(word)) return word.replaceAll(',', '').replace(/(?:st|nd|rd|th|m|bn|k)$/, '')
  return word === 'one' || word === 'zero' ? null : (NUMBERS.get(word) ?? null)
}

/** A word without its ending, roughly: only good for comparing. */
export function stemOf(word: string): string {
  const bare = word.replace(/'s?$|'(?:s|re|ve|ll|d|t)$/, '')
  if (bare.length < 4) return bare
  return bare
    .replace(/ies$/, 'y')
    .replace(/(?:ing|ed|es|s|ly)$/, '')
    .slice(0, 8)
}
