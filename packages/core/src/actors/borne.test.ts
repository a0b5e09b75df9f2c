import { describe, expect, test } from 'vitest'
import { loadModel } from '../../load/node.ts'
import { createReader } from '../index.ts'

const reader = createReader({ model: loadModel() })
const speakers = (text: string) => {
  const record = reader.read({ text, published: '2026-03-12' })
  return record.statements.map((s) => record.actors.find((a) => a.id === s.speaker)?.name ?? null)
}
const names = (text: string) => reader.read({ text, published: '2026-03-12' }).actors.map((a) => a.name)

describe('a word of another kind is whoever bears it', () => {
  test.each([
    ['Mayor Anna June said the dam was weak. June added that nobody slept.', 'Anna June'],
    ['Luis Bishop said the goats were safe. Bishop said he had counted them.', 'Luis Bishop'],
    ['Mayor Wade Prince said the dam was weak. Prince said it would fail.', 'Wade Prince'],
    ['Ada Holland said the dam was weak. Holland said it would fail.', 'Ada Holland'],
  ])('%s', (text, name) => expect(speakers(text)).toEqual([name, name]))
  test('a month or a place in front of a surname', () => {
    expect(names('April Marsh and Georgia Dahl left.')).toEqual(expect.arrayContaining(['April Marsh', 'Georgia Dahl']))
  })
  test('but not where the text has the place, the office or the month', () => {
    expect(names('Ada Holland met fans in Holland. Holland signed the treaty.')).toContain('Netherlands')
    expect(names('Georgia said the dam was weak.')).toEqual(expect.arrayContaining(['Georgia']))
    const record = reader.read({
      text: 'Ada Marsh said in May that the dam was weak. May was wet.',
      published: '2026-03-12',
    })
    expect(record.actors.map((a) => a.name)).toEqual(['Ada Marsh'])
  })
})
