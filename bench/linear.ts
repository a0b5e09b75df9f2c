/** Whether reading time grows in a straight line, on input made to bend it. */
import type { Reader } from '@readout/core'

type Make = (n: number) => { text?: string; html?: string }
const FAMILIES: readonly (readonly [name: string, size: number, make: Make])[] = [
  [
    'one long line of text',
    20_000,
    (n) => ({ text: 'The envoy said the talks had ended on Friday without a deal. '.repeat(n / 10) }),
  ],
  ['one line without spaces', 500_000, (n) => ({ text: 'a'.repeat(n) })],
  ['nested divs', 25_000, (n) => ({ html: `${'<div>'.repeat(n)}<p>It rained in Lima on Friday.</p>` })],
  ['divs side by side', 5_000, (n) => ({ html: '<div><p>It rained.</p></div>'.repeat(n) })],
  ['unclosed attributes', 25_000, (n) => ({ html: '<a href="'.repeat(n) })],
  ['opening quotation marks', 2_500, (n) => ({ text: '“He said '.repeat(n) })],
  ['straight quotation marks', 2_500, (n) => ({ text: '" '.repeat(n) })],
  ['weekday names', 2_500, (n) => ({ text: 'Monday '.repeat(n) })],
  ['weekdays with verbs', 2_500, (n) => ({ text: 'met on Monday and '.repeat(n) })],
  ['one sentence of tokens', 25_000, (n) => ({ text: 'the river and '.repeat(n / 3) })],
  ['one name many times', 2_500, (n) => ({ text: 'Mr Okafor met Mrs Okafor. '.repeat(n) })],
  [
    'many names',
    2_500,
    (n) => ({ text: Array.from({ length: n }, (_, i) => `Anna Name${i.toString(36)} spoke.`).join(' ') }),
  ],
  ['he said that he said', 1_250, (n) => ({ text: 'He said that '.repeat(n) })],
  ['blank lines', 250_000, (n) => ({ text: '\n'.repeat(n) })],
]

/** CPU seconds of a whole reading at 1, 2 and 4 times the size; the better of two runs each. */
export function linearity(reader: Reader): { name: string; size: number; seconds: number[] }[] {
  return FAMILIES.map(([name, size, make]) => ({
    name,
    size,
    seconds: [1, 2, 4].map((k) => {
      const page = { ...make(size * k), published: '2025-02-21' }
      let best = Number.POSITIVE_INFINITY
      for (let run = 0; run < 2 && (run === 0 || best < 5); run++) {
        const before = process.cpuUsage()
        try {
          reader.read(page)
        } catch {} // a refusal is an answer too
        const used = process.cpuUsage(before)
        best = Math.min(best, (used.user + used.system) / 1e6)
      }
      return best
    }),
  }))
}
