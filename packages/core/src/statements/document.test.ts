import { expect, test } from 'vitest'
import { statementsOf } from './fixture.ts'

test.each([
  ['Reports said the pier was shut.', null],
  ['Footage showed that the pier was shut.', null],
])('a document that nobody is named for has no speaker: %s', (text, speaker) => {
  expect(statementsOf(text).map((s) => s.speaker)).toEqual([speaker])
})
