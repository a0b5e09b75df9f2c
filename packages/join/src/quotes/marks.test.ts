import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quotedIn } from './marks.ts'

const outer = (text: string) =>
  quotedIn(text)
    .filter((q) => q.depth === 0)
    .map((q) => text.slice(q.start, q.end))

describe('what stands in quotation marks', () => {
  test.each([
    ['straight', 'He said "the mill is shut" and left.', ['"the mill is shut"']],
    ['curly', 'He said “the mill is shut” and left.', ['“the mill is shut”']],
    ['guillemets', 'He said «the mill is shut» and left.', ['«the mill is shut»']],
    ['guillemets turned in', 'He said »the mill is shut« and left.', ['»the mill is shut«']],
    ['low and high', 'He said „the mill is shut“ and left.', ['„the mill is shut“']],
    ['doubled', "He said ``the mill is shut'' and left.", ["``the mill is shut''"]],
    ['single', "He said 'the mill is shut' and left.", ["'the mill is shut'"]],
    [
      'single, curly, with apostrophes',
      'He said ‘the mill’s owners didn’t pay’ and left.',
      ['‘the mill’s owners didn’t pay’'],
    ],
    ['a plural genitive inside', "'The workers' pay is late,' she said.", ["'The workers' pay is late,'"]],
    ['a tag inserted', '"The mill," he said, "is shut."', ['"The mill,"', '"is shut."']],
    [
      'a space before the closing mark',
      '"The mill is shut, "Orme said. "It stays shut. "Then he left.',
      ['"The mill is shut, "', '"It stays shut. "'],
    ],
    [
      'opened by two single marks, closed by a double one',
      "''The mill is shut,\" Orme said.",
      ["''The mill is shut,\""],
    ],
    [
      'a lost closing mark',
      '"The mill is shut. "It stays shut," Orme said. "Go home."',
      ['"The mill is shut.', '"It stays shut,"', '"Go home."'],
    ],
    ['no gap between two', '"The mill is shut.""It stays shut."', ['"The mill is shut."', '"It stays shut."']],
    [
      'unclosed at the end of its paragraph',
      '“The mill is shut.\n“It stays shut,” Orme said.',
      ['“The mill is shut.', '“It stays shut,”'],
    ],
    ['inches', 'A 12" pipe broke, "a nuisance" to Orme.', ['"a nuisance"']],
    ['no quotation', "The workers' club and the '90s hall of rock 'n' roll weren't Orme's.", []],
  ])('%s', (_, text, want) => expect(outer(text)).toEqual(want))

  test('nested: the inner one has a depth of its own', () => {
    const text = 'Orme said: "She told me \'the mill is shut\' and went."'
    expect(quotedIn(text).map((q) => [q.depth, text.slice(q.start, q.end)])).toEqual([
      [0, '"She told me \'the mill is shut\' and went."'],
      [1, "'the mill is shut'"],
    ])
  })

  test('nested: double marks within single ones', () => {
    const text = '\'He called it "a plain lie" twice,\' said Orme.'
    expect(quotedIn(text).map((q) => [q.depth, text.slice(q.start, q.end)])).toEqual([
      [0, '\'He called it "a plain lie" twice,\''],
      [1, '"a plain lie"'],
    ])
  })

  const marks = fc.constantFrom(
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    '``',
    "''",
    ' ',
    ' ',
    'a',
    'B',
    '.',
    ',',
    '\n',
    '7',
    '[',
    ']',
  )
  test('any text: stretches begin at a mark, end at one or at the end of what is open, in order, and nest', () => {
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        const found = quotedIn(text)
        let last = -1
        const open: number[] = []
        for (const { start, end, closed } of found) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text[start]).toMatch(/["“”‘’'«»„`‚‛]/)
          if (closed) expect(text[end - 1]).toMatch(/["“”‘’'«»„`]/)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).not.toContain('\n')
          while (open.length && open.at(-1)! <= start) open.pop()
          if (open.length) expect(end).toBeLessThanOrEqual(open.at(-1)!)
          open.push(end)
          last = start
        }
      }),
      { numRuns: 2000 },
    )
  })
})
