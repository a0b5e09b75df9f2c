import { expect, test } from 'vitest'
import { readingOf } from './fixture.ts'

test('the phrase behind "after" is the subject of the verb behind it', () => {
  const r = readingOf('The summit will not go ahead, the host said, after Paris and Berlin both withdrew.')
  expect(r.who(r.event('withdrew')).actors).toEqual(['France', 'Germany'])
})

test('a noun joined to a verb is the subject of what follows', () => {
  const r = readingOf('A charity dinner has been cancelled, and a concert due to open on Friday is postponed to March.')
  expect(r.event('dinner').status).toBe('cancelled')
  expect(r.event('concert').status).toBe('postponed')
})

test('of two objects of giving the first is the one it is given to', () => {
  const r = readingOf('Norway gave Governor Adaeze Obi a ten-day ultimatum.')
  expect(r.who(r.event('ultimatum'))).toEqual({ actors: ['Norway'], recipients: ['Adaeze Obi'] })
})

test('a participle behind "to" belongs to the noun behind it', () => {
  const r = readingOf('The premier abandoned a visit to flooded villages this morning.')
  expect(r.event('visit').status).toBe('cancelled')
})

test('of two prepositions behind an object the first belongs to the verb', () => {
  const r = readingOf('Lifeboats are lifting passengers off in groups.')
  expect(r.event('lifting').status).toBe('ongoing')
})

test('a noun with an owner before it heads its compound', () => {
  const r = readingOf('The pope’s chapel opening, planned for next week, has been put off.')
  expect(r.event('opening').status).toBe('postponed')
})

test('what “to” marks is a verb, with the particle and the object behind it', () => {
  const r = readingOf('Chad is expected to hand over two suspects to Niger.')
  expect(r.event('hand over').type).toBe('COOPERATE')
  expect(r.who(r.event('hand over'))).toEqual({ actors: ['Chad'], recipients: ['Niger'] })
})

test('a refusal explained by what somebody says is a deed, not a refusal to say', () => {
  const r = readingOf('Peru has refused to lend the statue, explaining that its plinth had cracked.')
  expect(r.event('refused').type).toBe('REJECT')
})

test('an age is no object of dying', () => {
  const r = readingOf('The painter, who has died aged 88, lived in Bern.')
  expect(r.event('died').kind).toBe('death')
})

test('who hosts talks between two is no party to them', () => {
  const r = readingOf('Oman hosted talks between Chad and Niger on Monday.')
  expect(r.who(r.event('talks')).actors).toEqual(['Chad', 'Niger'])
})

test('“later this month” lies ahead', () => {
  const r = readingOf('Negotiators meet later this month in Geneva.')
  expect(r.event('meet').status).toBe('planned')
})

test('a parliament with its country’s name is no session', () => {
  const r = readingOf('The US Congress thanked Peru for the statue.')
  expect(r.events.map((e) => e.trigger.text)).not.toContain('US Congress')
})

test('a subject that brings its own "and" is the second of two hosts, not who was called off', () => {
  const r = readingOf(
    'Work on the quay ran into trouble on Monday after a press conference by Norland’s foreign minister, Ada Moss, and her Velorian counterpart, Ivo Kastel, was called off.',
  )
  expect(r.event('press conference').status).toBe('cancelled')
  expect(r.events.map((e) => e.trigger.text)).not.toContain('called')
})
