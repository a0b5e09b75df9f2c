/** What must hold over any text: no crash, exact offsets, reading order, values of TIMEX3's forms, the same answer twice. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from './sample.test-helper.ts'

const WORDS =
  `the a an last next this that early late mid end of in on at by from to until and year week month day days quarter night
Monday Friday Sat. May March June 4 31 30 2024 1999 10:30 10.30 am pm GMT three twenty one few ago later before after every
twice other first second fourth half past noon spring weekend Christmas New Year’s Day yesterday tomorrow today “ ” " , . - –
( ) will met to be was 1990s ’90s century decade earlier coming previous same fortnight hours Q3 2021-22 20.02.2025 2025-02-30`.split(
    /\s+/,
  )
const VALUE =
  /^(?:\d{2}|\d{3}X|\d{4}(?:-(?:W\d{2}|Q[1-4]|H[12]|\d{2}(?:-\d{2}(?:T(?:[A-Z]{2}|\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?))?)?))?(?:\/\d{4}(?:-(?:W\d{2}|\d{2}(?:-\d{2})?))?)?|P(?:T?(?:\d+(?:\.\d+)?|X)[YMWDHSEC])|XXXX-(?:WXX-(?:[1-7]|WE)|\d{2}|SP|SU|FA|WI|XX-XXT[A-Z]{2}))$/
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((ws) => ws.join(' ')),
  fc.array(fc.constantFrom(...WORDS, ' ', '\n', '\0', '\ud800', '😀'), { maxLength: 40 }).map((ws) => ws.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)
const published = fc.constantFrom('2025-02-21', '2024-02-29', '0001-01-01', '9999-12-31', '2020-12-31', 'soon', null)

describe('over any text', () => {
  it('finds ordered, exact and well-formed times', () => {
    fc.assert(
      fc.property(anyText, published, (text, day) => {
        const times = read(text, day)
        let end = 0
        for (const t of times) {
          expect(t.start).toBeGreaterThanOrEqual(end)
          expect(t.end).toBeGreaterThan(t.start)
          expect(t.text).toBe(text.slice(t.start, t.end))
          if (t.value !== null) expect(t.value).toMatch(VALUE)
          end = t.end
        }
        expect(read(text, day)).toEqual(times)
      }),
      { numRuns: 2000, seed: 11 },
    )
  })
})
