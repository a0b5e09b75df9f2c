import fc from 'fast-check'
import { expect, test } from 'vitest'
import { statementsOf } from './fixture.ts'

const pieces = fc.constantFrom(
  'The minister said',
  'that',
  'he believed',
  '“',
  '”',
  '"',
  "''",
  '``',
  '‘',
  '’',
  '«',
  '»',
  ',',
  '.',
  ':',
  '\n\n',
  ' ',
  'Mr Holm',
  'told the BBC',
  'talks had failed',
  'according to',
  'accused Rome of',
  'it is understood',
  '(',
  ')',
  '—',
  '🤷',
  'said',
  'who',
  'and added',
  'reportedly',
  'citing',
)

test('contents nest or are apart, spans are words of the text, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = `News. ${parts.join(' ')}`
      const all = statementsOf(text)
      const spans = all.flatMap((s) => s.content)
      for (const p of spans)
        for (const q of spans) {
          const apart = p.end <= q.start || q.end <= p.start
          const nested = (p.start <= q.start && q.end <= p.end) || (q.start <= p.start && p.end <= q.end)
          expect(apart || nested).toBe(true)
        }
      const ids = new Set(all.map((s) => s.id))
      for (const s of all) {
        if (s.within !== null) expect(ids.has(s.within)).toBe(true)
        for (let k = 1; k < s.content.length; k++)
          expect(s.content[k]!.start).toBeGreaterThanOrEqual(s.content[k - 1]!.end)
      }
    }),
    { numRuns: 150, seed: 7 },
  )
})

test('absurd marks do no harm', () => {
  for (const mark of ['“', '”', '"', "'", '‘', '«', '``']) {
    expect(statementsOf(`${mark.repeat(10_000)} The minister said that talks had failed.`)).toBeDefined()
  }
  const quotes = Array.from({ length: 2000 }, (_, i) => `“Number ${i} is here,” said Mr Holm.`).join(' ')
  expect(statementsOf(quotes).length).toBeGreaterThan(1900)
})
