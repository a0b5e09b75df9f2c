import { describe, expect, test } from 'vitest'
import { readingOf } from './fixture.ts'

const people = (text: string) =>
  readingOf(text)
    .cast.actors.filter((a) => a.kind === 'person')
    .map((a) => a.name)

describe('months that are surnames', () => {
  test('behind a given name, and alone afterwards', () => {
    const text =
      'Dale March, a chemist, told the court that the figures were wrong. March said he had warned the board.'
    expect(people(text)).toEqual(['Dale March'])
    expect(readingOf(text).who('March', 1)?.name).toBe('Dale March')
  })
  test.each([
    'Lena told Hugo August 3 was too late for the vote.',
    'The chemist told the court in March that the figures were wrong.',
  ])('but no days: %s', (text) => expect(people(text).filter((name) => /March|August/.test(name))).toEqual([]))
})

test('ranks before a surname show a person, whom the full name means', () =>
  expect(people('Cllr Fidelma Ring told the council to pay. Cllr Ring said two workers had warned her.')).toEqual([
    'Fidelma Ring',
  ]))

describe('bodies called after whoever heads them', () => {
  const text =
    'A deputy of the Marlow County Sheriff’s Department was hurt on Friday in Elton. He is stable, the sheriff’s department said.'
  test('are one name, and its end means them', () => {
    const reading = readingOf(text)
    expect(reading.who('Department')?.name).toBe('Marlow County Sheriff’s Department')
    expect(reading.who('department')?.name).toBe('Marlow County Sheriff’s Department')
  })
  test('are no bodies in small letters alone', () =>
    expect(
      readingOf('The sheriff’s car was hit on Friday. The sheriff was not hurt.').who('sheriff')?.name,
    ).not.toMatch(/car/))
})
