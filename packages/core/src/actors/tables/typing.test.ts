/** Person, body, place or thing: of what kind is the name? */
import { expect, test } from 'vitest'
import { readingOf } from '../fixture.ts'

const PEOPLE = [
  ['Jordan Hale left the room.', 'Hale'],
  ['Ms Washington denied it.', 'Washington'],
  ['Chelsea Moss, 31, denied it.', 'Moss'],
  ['Mr Berlin denied it.', 'Berlin'],
  ['Austin Weir, who lives in Oslo, denied it.', 'Weir'],
  ['Captain London denied it.', 'London'],
  ['Professor Wei Zhang denied it.', 'Zhang'],
  ['Tom Hall said no.', 'Hall'],
  ['Dr Georgia Fields denied it.', 'Fields'],
  ['Councillor Dean Park denied it.', 'Park'],
  ['Chad Rivers, a farmer, denied it.', 'Rivers'],
  ['Judge Constance Bell sighed.', 'Bell'],
] as const
const BODIES = [
  ['Morgan Stanley Holdings cut jobs.', 'Holdings'],
  ['Norvolt AG cut jobs.', 'AG'],
  ['The retailer Hobson & Pryce cut jobs.', 'Pryce'],
  ['Calder Lines said no.', 'Lines'],
  ['Oslo University Hospital said no.', 'Hospital'],
  ['The Heather Party said no.', 'Party'],
  ['Velmark Football Club said no.', 'Club'],
  ['The Ferry Workers Union said no.', 'Union'],
  ['Marsh Brothers Inc. said no.', 'Inc.'],
  ['Harbour Court ruled on Monday.', 'Court'],
  ['The Tariff Board said no.', 'Board'],
  ['Radio Koyeba said no.', 'Koyeba'],
  ['Lund University said no.', 'University'],
] as const
const STATES = [
  ['Jordan closed its border.', 'Jordan'],
  ['Georgia recalled its envoy.', 'Georgia'],
  ['Chad accused Sudan of an attack.', 'Chad'],
  ['Turkey denied the report.', 'Turkey'],
  ['Niger expelled the envoy.', 'Niger'],
  ['The Gambia signed the treaty.', 'Gambia'],
  ['The US denied the report.', 'US'],
  ['Saint Lucia signed the treaty.', 'Lucia'],
] as const

test.for(PEOPLE)('a person: %s', ([text, word]) => {
  expect(readingOf(text).who(word)?.kind).toBe('person')
})
test.for(BODIES)('a body: %s', ([text, word]) => {
  expect(['organisation', 'outlet']).toContain(readingOf(text).who(word)?.kind)
})
test.for(STATES)('a state: %s', ([text, word]) => {
  expect(readingOf(text).who(word)?.kind).toBe('country')
})
test.for([
  ['They met in Washington on Monday.', 'Washington'],
  ['He runs a bakery in Jordan, a hamlet outside Bergen.', 'Bergen'],
  ['He flew from Berlin to Oslo.', 'Oslo'],
  ['The road to Basra is closed.', 'Basra'],
  ['A quake shook Kathmandu at dawn.', 'Kathmandu'],
  ['The river Thames froze.', 'Thames'],
  ['He lives near Lake Geneva.', 'Geneva'],
] as const)('a place nobody acts by: %s', ([text, word]) => {
  const r = readingOf(text)
  expect(r.who(word)?.kind ?? 'none').not.toBe('person')
  expect(r.who(word)?.kind ?? 'none').not.toBe('organisation')
  expect(r.who(word)?.kind ?? 'none').not.toBe('country')
})
test.for([
  'The Titanic sank in 1912.',
  'On Monday the sun shone.',
  'In March it rained.',
  'Christmas came early.',
  'The Nobel prize is rich.',
])('nobody: %s', (text) => {
  expect(readingOf(text).cast.actors.filter((a) => a.kind === 'person')).toEqual([])
})
