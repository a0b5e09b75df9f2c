import { readFileSync } from 'node:fs'
import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { expect, test } from 'vitest'

test('the example that newcomers see first is read as its text has it', () => {
  const text = readFileSync(new URL('../examples/harbour-talks.txt', import.meta.url), 'utf8')
  const record = createReader({ model: loadModel() }).read({ id: 'harbour', text })
  const status = (trigger: string) => record.events.find((e) => e.trigger.text.endsWith(trigger))?.status
  expect(status('press conference')).toBe('cancelled')
  expect(status('second round')).toBe('postponed')
  expect(status('visit')).toBe('cancelled')
  expect(status('asked')).toBe('denied')
  expect(status('signing')).toBe('did-not-happen')
  expect(record.events.map((e) => e.trigger.text)).not.toContain('called')
  const name = (id: string | null) => record.actors.find((a) => a.id === id)?.name
  const said = record.statements.find((s) => s.content[0]!.text.includes('We had the chairs out'))
  expect(name(said!.speaker)).toBe('Ada Moss')
  expect(record.blocks.find((b) => b.role === 'appeal')).toBeDefined()
})
