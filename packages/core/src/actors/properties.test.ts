import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readingOf } from './fixture.ts'

const piece = fc.constantFrom(
  'Mr ',
  'the ',
  'President ',
  'Anna Berg ',
  'Kyiv ',
  'US and Russian officials ',
  'he ',
  'said ',
  '“',
  '”',
  '"',
  "'s ",
  'his ',
  'counterpart ',
  'of ',
  'and ',
  ', ',
  '. ',
  '\n\n',
  'friends ',
  'spokesman ',
  'the two men ',
  'the two sides ',
  'both countries ',
  'in Tirana ',
  'Malta ',
  'the Bergs ',
  'counterparts from ',
  'the Prime Minister ',
  'officials ',
  'Peru and Chile ',
  'No 10 ',
  'I ',
  'they ',
  '🤷 ',
  'von ',
  'EU ',
  '(',
  ') ',
  'ministry ',
  'one ',
)

describe('whatever the text', () => {
  test('mentions lie in the text, ids resolve, tokens name actors that exist', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
        const r = readingOf(`${parts.join('')}end.`)
        const ids = new Set(r.cast.actors.map((x) => x.id))
        expect(ids.size).toBe(r.cast.actors.length)
        for (const actor of r.cast.actors) {
          expect(actor.name.length).toBeGreaterThan(0)
          if (actor.of !== null) expect(ids.has(actor.of)).toBe(true)
          for (const m of [...actor.mentions, ...actor.roles]) expect(r.text.slice(m.start, m.end)).toBe(m.text)
        }
        for (let t = -1; t < 200; t++) {
          const at = r.cast.at(t)
          expect(at === -1 || (at >= 0 && at < r.cast.actors.length)).toBe(true)
          for (const i of r.cast.members(t)) expect(r.cast.actors[i]).toBeDefined()
        }
        for (const p of r.places) expect(r.text.slice(p.start, p.end)).toBe(p.text)
      }),
      { numRuns: 150, seed: 7 },
    )
  })

  test('the same text gives the same cast', () => {
    const text = 'Anna Berg said that Kyiv had asked the EU for help. She met her Polish counterpart. They agreed.'
    expect(readingOf(text).cast.actors).toEqual(readingOf(text).cast.actors)
  })
})
