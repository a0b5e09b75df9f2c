/** Numbers of a text as it prints them: numerals and number words with their scale. */

export interface Printed {
  readonly start: number
  readonly end: number
  readonly value: number
  /** In letters. */
  readonly word: boolean
}

const SMALL = [
  ...'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
  ...['thir', 'four', 'fif', 'six', 'seven', 'eigh', 'nine'].map((stem) => `${stem}teen`),
]
const UNITS = new Map(SMALL.map((w, i) => [w, i]))
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((w, i) => [w, 10 * (i + 2)]),
)
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['bn', 1e9],
  ['m', 1e6],
  ['mn', 1e6],
  ['k', 1e3],
])
const words = [...UNITS.keys(), ...TENS.keys(), 'hundred', 'thousand', 'million', 'billion', 'dozen']
  .sort((a, b) => b.length - a.length)
  .join('|')
const WORDS = `(?:a[ -](?=hundred|thousand|million|billion|dozen))?(?:${words})(?:[ -](?:and[ -])?(?:${words}))*`
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,/:-])(?:(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:[ -]?(hundred|thousand|million|billion|trillion)|(bn|mn|m|k))?|(${WORDS}))(?![\\p{L}\\p{N}]|[.,/:]\\d)`,
  'giu',
)

function ofWords(text: string): number {
  let total = 0
  let part = 0
  for (const w of text.toLowerCase().split(/[ -]+/)) {
    const scale = SCALES.get(w)
    if (UNITS.has(w)) part += UNITS.get(w)!
    else if (TENS.has(w)) part += TENS.get(w)!
    else if (w === 'a') part += 1
    else if (w === 'dozen') part = (part || 1) * 12
    else if (scale === 100) part = (part || 1) * 100
    else if (scale) {
      total += (part || 1) * scale
      part = 0
    }
  }
  return total + part
}

export function numbersIn(text: string, from: number, to: number): Printed[] {
  const out: Printed[] = []
  for (const m of text.slice(from, to).matchAll(NUMBER)) {
    const start = from + m.index
    const scale = (m[2] ?? m[3])?.toLowerCase()
    const value = m[1]
      ? Number((Number(m[1].replaceAll(',', '')) * (scale ? SCALES.get(scale)! : 1)).toPrecision(12))
      : ofWords(m[4]!)
    out.push({ start, end: start + m[0].length, value, word: m[1] === undefined })
  }
  return out
}
