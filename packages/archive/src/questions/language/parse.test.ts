import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FIELDS } from './fields.ts'
import { parseQuestion } from './parse.ts'

const NOW = Date.UTC(2026, 2, 14, 12)
const parsed = (typed: string) => {
  const { terms, filters } = parseQuestion(typed, NOW)
  return {
    terms: terms.map((t) => `${t.not ? '-' : ''}${t.phrase ? `"${t.text}"` : t.text}`),
    filters: filters.map((f) => `${f.not ? '-' : ''}${f.field.name}:${f.values.join('|')}`),
  }
}

describe('what is asked', () => {
  test('words, phrases, fields and what must not be', () => {
    expect(parsed('ferry "night sailing" -storm speaker:moss act:deny,ACCUSE -outlet:"The Harbour Post"')).toEqual({
      terms: ['ferry', '"night sailing"', '-storm'],
      filters: ['speaker:moss', 'act:deny|accuse', '-outlet:The Harbour Post'],
    })
  })

  test('values in quotation marks stand in lists as well', () => {
    expect(parsed('speaker:"ada moss",“Lin Ferro”').filters).toEqual(['speaker:ada moss|Lin Ferro'])
  })

  test('addresses and times of day are words', () => {
    expect(parsed('https://harbour.example/a 10:30').terms).toEqual(['https://harbour.example/a', '10:30'])
  })

  test('a hyphen inside a word or by itself denies nothing', () => {
    expect(parsed('cease-fire - talks').terms).toEqual(['cease-fire', 'talks'])
  })

  test('nothing asked is a question too', () => expect(parsed(' \n ')).toEqual({ terms: [], filters: [] }))

  test.each([
    ['since:2026-02', '2026-02-01', '2026-02-28'],
    ['since:2024', '2024-01-01', '2024-12-31'],
    ['on:2026-03-01', '2026-03-01', '2026-03-01'],
    ['since:yesterday', '2026-03-13', '2026-03-13'],
    ['since:2w', '2026-02-28', '2026-02-28'],
    ['on:+7d', '2026-03-21', '2026-03-21'],
  ])('%s is %s to %s', (typed, first, last) => {
    const [days] = parseQuestion(typed, NOW).filters[0]!.days
    const iso = (n: number) => new Date(n * 86_400_000).toISOString().slice(0, 10)
    expect([iso(days!.first), iso(days!.last)]).toEqual([first, last])
  })
})

describe('what does not parse is said, with where', () => {
  test.each([
    ['speeker:moss', 1, 'did you mean “speaker:”'],
    ['ferry colour:red', 7, 'the fields are speaker'],
    ['ferry act:sing', 11, 'takes assert, deny'],
    ['act:', 5, 'needs a value, such as act:'],
    ['act:deny,', 10, 'needs a value'],
    ['speaker:"ada', 9, 'not closed'],
    ['since:2026-02-31', 7, 'takes a day, month or year'],
    ['story:first', 7, 'takes a number'],
    ['😀 speaker:!', 11, 'needs a word'],
    ['x'.repeat(2_001), 2_001, 'longer than 2000'],
    ['a '.repeat(65), 129, 'more than 64 parts'],
  ])('%s', (typed, at, why) => {
    expect(() => parseQuestion(typed, NOW)).toThrow(
      expect.objectContaining({ code: 'R3030', message: expect.stringContaining(`at character ${at}: `) }),
    )
    expect(() => parseQuestion(typed, NOW)).toThrow(why)
  })

  test('whatever is typed is a question or an R3030', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'act:speaker,"-“” 2026d') })),
        (typed) => {
          try {
            const { filters, terms } = parseQuestion(typed, NOW)
            for (const f of filters) expect(typed.slice(f.at.start, f.at.end)).toContain(`${f.field.name}:`)
            for (const t of terms) expect(typed).toContain(t.text)
          } catch (error) {
            expect(error).toMatchObject({ code: 'R3030' })
          }
        },
      ),
    )
  })
})

test.each(FIELDS)('$name: its example parses', ({ name, example }) => {
  expect(parseQuestion(example, NOW).filters.map((f) => f.field.name)).toEqual([name])
})
