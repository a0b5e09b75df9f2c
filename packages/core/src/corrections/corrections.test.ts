import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadModel } from '../../load/node.ts'
import { createReader } from '../read/index.ts'
import type { Record } from '../record/index.ts'
import { validateRecord } from '../record/validate.ts'
import { anchorOf, corrected, fromAnnotation, type HandCorrection, type Said, toAnnotation, wordsOf } from './index.ts'

const TEXT = `The ferry workers' union of Orrinby called off a strike planned for Friday after talks with the harbour council, its chair said.

"We have an agreement in principle," said Ines Berg, chair of the union. "Nobody should miss a boat tomorrow."

Mayor Tom Reed said the town would pay for two more ferries by May. He denied that the council had threatened to hire others.

On Tuesday the council and the union met for six hours at the town hall. Nothing was signed, according to Lea Voss.
`
const reader = createReader({ model: loadModel() })
const record = reader.read({ text: TEXT, published: '2026-03-04' })

const at = (words: string, r = record) => {
  const start = r.text.indexOf(words)
  return anchorOf(r.text, r.source.hash, start, start + words.length)
}
const first = (kind: 'statement' | 'event', words: string): HandCorrection['at'] => {
  const all = kind === 'statement' ? record.statements : record.events
  const { start, end } = wordsOf(all.find((f) => wordsOf(f).text.includes(words))!)
  return anchorOf(record.text, record.source.hash, start, end)
}
const say = (id: number, said: Said, where: HandCorrection['at']): HandCorrection => ({ id, said, at: where })

describe('a record as corrected', () => {
  test('without corrections it is the record itself', () => {
    expect(corrected(record, []).record).toBe(record)
  })

  test('another speaker, whom the reader found', () => {
    const speaker = { name: 'tom  reed', kind: 'person' } as const
    const c = say(1, { finding: 'statement', change: 'set', speaker }, first('statement', 'agreement'))
    const { record: now, fits } = corrected(record, [c])
    const s = now.statements.find((x) => x.content[0]!.text.includes('agreement'))!
    expect(now.actors.find((a) => a.id === s.speaker)?.name).toBe('Tom Reed')
    expect(s).toMatchObject({ rule: 'by-hand', confidence: 1 })
    expect(now.actors).toHaveLength(record.actors.length)
    expect(fits.get(1)).toEqual({ state: 'stands', finding: s.id })
    expect(validateRecord(now)).toEqual([])
  })

  test('a speaker whom the reader did not find is new, with where the article names him', () => {
    const c = say(
      1,
      { finding: 'statement', change: 'set', speaker: { name: 'Nobody', kind: 'group' } },
      first('statement', 'agreement'),
    )
    const { record: now } = corrected(record, [c])
    const made = now.actors.at(-1)!
    expect(made).toMatchObject({ name: 'Nobody', kind: 'group', certainty: 'asserted' })
    expect(made.mentions.map((m) => now.text.slice(m.start, m.end))).toEqual(['Nobody'])
    expect(validateRecord(now)).toEqual([])
  })

  test('nobody known speaks', () => {
    const c = say(1, { finding: 'statement', change: 'set', speaker: null }, first('statement', 'agreement'))
    const s = corrected(record, [c]).record.statements.find((x) => x.rule === 'by-hand')!
    expect([s.speaker, s.authority]).toEqual([null, 'unnamed'])
  })

  test('no statement: its words are the outlet’s, and what stood on it stands on what holds it', () => {
    const c = say(1, { finding: 'statement', change: 'remove' }, first('statement', 'called off a strike'))
    const gone = record.statements.find((s) => s.content[0]!.text.includes('called off a strike'))!
    const { record: now } = corrected(record, [c])
    expect(now.statements.some((s) => s.id === gone.id)).toBe(false)
    expect(record.events.some((e) => e.reportedBy === gone.id)).toBe(true)
    expect(now.events.every((e) => e.reportedBy !== gone.id)).toBe(true)
    expect(now.voices.find((v) => v.start <= gone.content[0]!.start && v.end > gone.content[0]!.start)?.voice).toBe(
      'report',
    )
    expect(validateRecord(now)).toEqual([])
  })

  test('a status, and an event that is none', () => {
    const event = record.events.find((e) => e.trigger.text === 'met')!
    const other = record.events.find((e) => e.trigger.text === 'pay')!
    const { record: now } = corrected(record, [
      say(1, { finding: 'event', change: 'set', status: 'cancelled' }, first('event', 'met')),
      say(2, { finding: 'event', change: 'remove' }, first('event', 'pay')),
    ])
    expect(now.events.find((e) => e.id === event.id)).toMatchObject({
      ...{ status: 'cancelled', statusEvidence: [], rule: 'by-hand' },
    })
    expect(now.events.some((e) => e.id === other.id)).toBe(false)
  })

  test('what was missed comes in its place, and holds what lies within it', () => {
    const words = 'the council and the union met for six hours at the town hall'
    const c = say(7, { finding: 'statement', change: 'add', speaker: { name: 'Lea Voss', kind: 'person' } }, at(words))
    const { record: now } = corrected(record, [c])
    const s = now.statements.find((x) => x.id === 'h7')!
    expect(s).toMatchObject({ kind: 'indirect', authority: 'named', rule: 'by-hand' })
    expect(now.events.find((e) => e.trigger.text === 'met')?.reportedBy).toBe('h7')
    const starts = now.statements.map((x) => x.content[0]!.start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    const event = say(8, { finding: 'event', change: 'add', status: 'did-not-happen' }, at('signed'))
    const both = corrected(record, [event, c]).record
    expect(both.events.find((e) => e.trigger.text === 'signed')?.rule).toBe('by-hand')
    expect(validateRecord(both)).toEqual([])
  })

  test('words beside the body are no finding', () => {
    const headed = reader.read({ text: `Harbour strike is off\n\nBy Ana Holm\n\n${TEXT}`, published: '2026-03-04' })
    expect(headed.blocks.some((b) => b.role === 'byline')).toBe(true)
    const { record: now, fits } = corrected(headed, [
      say(1, { finding: 'statement', change: 'add' }, at('Ana Holm', headed)),
    ])
    expect([now, fits.get(1)]).toEqual([headed, { state: 'gone' }])
  })

  test('of two the later holds, in whatever order they come', () => {
    const where = first('event', 'met')
    const one = say(1, { finding: 'event', change: 'remove' }, where)
    const two = say(2, { finding: 'event', change: 'set', status: 'planned' }, where)
    const now = corrected(record, [two, one])
    expect(now.record).toEqual(corrected(record, [one, two]).record)
    expect(now.record.events.find((e) => e.trigger.text === 'met')?.status).toBe('planned')
    expect(now.fits.get(1)).toMatchObject({ state: 'replaced', by: 2 })
  })
})

describe('in another reading', () => {
  const c = say(1, { finding: 'event', change: 'set', status: 'cancelled' }, first('event', 'met'))

  test('the words are found again where they have moved', () => {
    const next = reader.read({ text: `They met in Lowen first.\n\n${TEXT}`, published: '2026-03-04' })
    const now = corrected(next, [c])
    const met = now.record.events.filter((e) => e.trigger.text === 'met')
    expect(met.map((e) => e.rule === 'by-hand')).toEqual([false, true])
  })

  test('a correction whose words were taken out is told to be gone', () => {
    const next = reader.read({ text: TEXT.replace('met', 'sat together'), published: '2026-03-04' })
    expect(corrected(next, [c]).fits.get(1)).toEqual({ state: 'gone' })
  })

  test('so it does where the reader finds nothing there any more', () => {
    const next: Record = { ...record, events: record.events.filter((e) => e.trigger.text !== 'met') }
    expect(corrected(next, [c])).toEqual({ record: next, fits: new Map([[1, { state: 'gone' }]]) })
  })
})

describe('as Web Annotations', () => {
  const frame = { id: 'urn:x:1', source: 'urn:x', created: '2026-03-05T00:00:00Z', creator: 'Mia', note: null }

  test('what goes in comes out, whatever characters stand before', () => {
    const text = `🚢🚢 ${TEXT}`
    const anchor = anchorOf(text, 'h', text.indexOf('met'), text.indexOf('met') + 3)
    const said: Said = { finding: 'statement', change: 'set', speaker: { name: '船 Ann', kind: 'person' }, act: 'deny' }
    const annotation = toAnnotation(said, anchor, text, frame)
    expect(annotation.target.selector[0].start).toBe(anchor.start - 2)
    expect(fromAnnotation(JSON.parse(JSON.stringify(annotation)), text)).toEqual({ said, at: anchor })
    const nobody: Said = { finding: 'statement', change: 'set', speaker: null }
    expect(fromAnnotation(toAnnotation(nobody, anchor, text, frame), text)?.said).toEqual(nobody)
  })

  test('what is none of ours is null', () => {
    const annotation = toAnnotation({ finding: 'event', change: 'remove' }, at('met'), record.text, frame)
    expect(fromAnnotation({ ...annotation, body: [] }, record.text)).toBeNull()
  })
})

test('whatever is said of a record, it obeys the rules of the house', () => {
  const size = record.text.length
  const spot = fc.tuple(fc.nat(size - 1), fc.integer({ min: 1, max: 80 }))
  const speaker = fc.option(
    fc.record({ name: fc.constantFrom('Tom Reed', 'council', 'Zed', 'the'), kind: fc.constantFrom('person', 'other') }),
  )
  const said = fc.oneof(
    fc.record({ finding: fc.constant('statement' as const), change: fc.constantFrom('set', 'remove', 'add'), speaker }),
    fc.record({
      finding: fc.constant('event' as const),
      change: fc.constantFrom('set', 'remove', 'add'),
      status: fc.constantFrom('planned', 'denied'),
    }),
  ) as fc.Arbitrary<Said>
  const place = fc.oneof(
    spot.map(([start, length]) => [start, Math.min(size, start + length)] as const),
    fc.constantFrom(
      ...[...record.statements, ...record.events].map((f) => [wordsOf(f).start, wordsOf(f).end] as const),
    ),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(said, place), { maxLength: 8 }), (all) => {
      const list = all.map(([s, [start, end]], i) =>
        say(i + 1, s, anchorOf(record.text, record.source.hash, start, end)),
      )
      const before = JSON.stringify(record)
      const { record: now, fits } = corrected(record, list)
      expect(validateRecord(now)).toEqual([])
      expect(fits.size).toBe(list.length)
      expect(JSON.stringify(record)).toBe(before)
    }),
    { numRuns: 300 },
  )
})
