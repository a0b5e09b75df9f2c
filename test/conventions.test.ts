import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { expect, test } from 'vitest'
import { asGum, asPolnear } from '../bench/conventions.ts'

const reader = createReader({ model: loadModel() })
const read = (convert: typeof asGum, text: string) => {
  const page = { id: 'x', text }
  return convert(reader.read(page), reader.analyse(page).analysis).statements.map((s) => [s.source?.text, s.cue?.text])
}

test('as PolNeAR cuts: verb groups as cues, "who" as a source, nothing nested; the spans are the words they say they are', () => {
  expect(read(asPolnear, 'The mayor has repeatedly said that the bridge is safe.')).toEqual([
    ['The mayor', 'has repeatedly said'],
  ])
  expect(read(asPolnear, 'The pact was signed by Ada Holm, who said that it was the first of many.')).toEqual([
    ['who', 'said'],
  ])
  expect(read(asPolnear, 'The mayor said that the engineer had told her that the bridge was safe.')).toEqual([
    ['The mayor', 'said'],
  ])
})

test('as GUM counts: clauses of a verb or "according to"; no phrases, no wishes', () => {
  expect(read(asGum, 'The mayor said that the bridge is safe.')).toEqual([['The mayor', 'said']])
  expect(read(asGum, 'The bridge is safe, according to the mayor.')).toEqual([['the mayor', 'according to']])
  expect(read(asGum, 'The mayor wants to close the bridge.')).toEqual([])
  expect(read(asGum, 'The mayor denounced the plan.')).toEqual([])
})
