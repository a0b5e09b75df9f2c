import { createReader, type Reader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { expect, test } from 'vitest'
import { failureLines, fuzz } from './fuzz.ts'
import { minimise } from './minimise.ts'
import { mutant } from './mutate.ts'
import { randomOf } from './random.ts'
import { seeds } from './seeds.ts'

const reader = createReader({ model: loadModel() })
/** Bounded by their number: how long they take is the machine's affair. About a minute where it is idle. */
const COUNT = 30_000
const SEED = 14

test('spoiled pages and texts keep the rules of the house', { timeout: 0 }, () => {
  const { done, failures } = fuzz({ reader, seed: SEED, goesOn: (n) => n < COUNT })
  expect(failures.map((f) => failureLines(SEED, f)).join('\n')).toBe('')
  expect(done).toBe(COUNT)
})

test('the same seed makes the same inputs, and another others', () => {
  const list = seeds()
  const some = (seed: number) => Array.from({ length: 40 }, (_, i) => mutant(list, randomOf(seed, i)))
  expect(some(1)).toEqual(some(1))
  expect(some(1)).not.toEqual(some(2))
  expect(new Set(some(1).map((i) => i.source)).size).toBeGreaterThan(35)
})

test('a reader that breaks a rule is found out, and what it breaks on made small', { timeout: 0 }, () => {
  const broken: Reader = {
    ...reader,
    read(page) {
      const record = reader.read(page)
      const at = record.text.indexOf('&')
      return at < 0
        ? record
        : { ...record, gaps: [{ code: 'x', note: 'x', at: { start: at, end: at + 1, text: '+' } }] }
    },
  }
  const { failures } = fuzz({ reader: broken, seed: 1, goesOn: (n) => n < 4000 })
  const found = failures.find((f) => f.faults[0] === 'gaps[0].at: its words are not those of the text')
  expect(found?.input.source.length).toBeLessThan(12)
  expect(failureLines(1, found!)).toContain(`--seed 1 --from ${found!.index} --count 1`)
})

test('an input shrinks to what its fault needs', () => {
  const asks = (words: readonly string[]) => (input: { source: string }) =>
    words.every((w) => input.source.includes(w)) ? [`at ${input.source.length}: wrong`] : []
  const small = (source: string, ...words: string[]) => minimise({ form: 'text', source }, asks(words)).source
  expect(small(`${'a'.repeat(200)}<st${'b'.repeat(300)}&${'c'.repeat(50)}`, '<st', '&')).toBe('<st&')
  expect(small('x', 'x')).toBe('x')
})
