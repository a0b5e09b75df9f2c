import { readFileSync } from 'node:fs'
import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { expect, test } from 'vitest'

test('the example that newcomers see first is read as its text has it', () => {
  const text = readFileSync(new URL('../examples/harbour-talks.txt', import.meta.url), 'utf8')
  const record = createReader({ model: loadModel() }).read({ id: 'harbour', text })
  const status = (trigger: string) => record.events.find((e) => e.trigger.text.endsWith(trigger))?.status
  expect(status('called off')).toBe('cancelled')
  expect(status('asked')).toBe('denied')
  expect(status('block')).toBe('hypothetical')
  expect(status('travel')).toBe('planned')
  expect(status('strike')).toBe('ongoing')
  expect(status('brief')).toBe('planned')
  const met = record.events.find((e) => e.trigger.text === 'met')!
  expect([met.type, met.status, met.clause?.text]).toEqual([
    'CONSULT',
    'happened',
    'where the two met for three hours in the morning',
  ])
  const name = (id: string | null) => record.actors.find((a) => a.id === id)?.name
  const said = record.statements.find((s) => s.content[0]!.text.includes('We had the chairs out'))
  expect(name(said!.speaker)).toBe('Ada Moss')
  const acts = record.statements.map((s) => [name(s.speaker), s.act, s.authority])
  expect(acts).toEqual(
    expect.arrayContaining([
      ['Ada Moss', 'accuse', 'named'],
      ['Ada Moss', 'promise', 'named'],
      ['harbour pilots', 'threaten', 'unnamed'],
      ['foreign ministry', 'deny', 'office'],
      ['three diplomats', 'assert', 'unnamed'],
      ['Tomas Adeyemi', 'predict', 'named'],
    ]),
  )
  expect(record.blocks.find((b) => b.role === 'appeal')).toBeDefined()
})
