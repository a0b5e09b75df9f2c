import { expect, test } from 'vitest'
import { statementsOf } from './fixture.ts'

// the day of publication, 2026-03-19, is a Thursday
test.each([
  ['The ministry said on Tuesday it would lift the ban.', 'it would lift the ban', '2026-03-17'],
  ['The ministry said late on Tuesday it would lift the ban.', 'it would lift the ban', '2026-03-17'],
  ['The minister told reporters on Tuesday he had resigned.', 'he had resigned', '2026-03-17'],
  ['The ministry said yesterday the talks would resume next week.', 'the talks would resume next week', '2026-03-18'],
])('the day of the saying is not said: %s', (text, content, when) => {
  const [said] = statementsOf(text)
  expect(said!.content.map((c) => c.text)).toEqual([content])
  expect(said!.when).toBe(when)
})

test.each([
  ['The ministry said that on Tuesday it lifted the ban.', 'on Tuesday it lifted the ban'],
  ['The ministry said it lifted the ban on Tuesday.', 'it lifted the ban on Tuesday'],
  ['“On Tuesday we lifted the ban,” the minister said.', 'On Tuesday we lifted the ban'],
])('the day of what is said is: %s', (text, content) => {
  expect(
    statementsOf(text)[0]!
      .content.map((c) => c.text)
      .join(' '),
  ).toContain(content)
})
