import { describe, expect, test } from 'vitest'
import { readingOf } from './fixture.ts'

const who = (text: string, words: string) => {
  const r = readingOf(text)
  return r.who(r.event(words))
}

describe('to whom it is done, told further down', () => {
  for (const [text, words, recipient] of [
    ['Norway agreed to send aid to Moldova.', 'agreed', 'Moldova'],
    ['Serbia threatened to close the border with Kosovo.', 'threatened', 'Kosovo'],
    ['Denmark rejected an offer from Chile.', 'rejected', 'Chile'],
    ['Sailors started a blockade at noon to protest against Sweden’s new tariff.', 'blockade', 'Sweden'],
  ] as const)
    test(text, () => expect(who(text, words).recipients).toContain(recipient))

  test('those who accuse are the ones said to be hurt', () => {
    const { actors, recipients } = who('Kenya accused Ugandan troops of shelling a village before dawn.', 'shelling')
    expect(actors).not.toContain('Kenya')
    expect(recipients).toEqual(['Kenya'])
  })

  test('not whoever stands in another clause', () => {
    expect(who('Peru banned imports of beef after a farmer fell ill in Chile.', 'banned').recipients).not.toContain(
      'Chile',
    )
  })
})

describe('nobody takes part for a word of the name of his office', () => {
  test.each([
    [
      'Trade Minister Per Dahl resigned on Sunday. A trade summit between Norway and Chile was held in Bergen on Monday.',
      'trade summit',
      ['Norway', 'Chile'],
    ],
    [
      'The defence minister, Ines Rook, was ill. Defence talks between Norway and Finland were postponed.',
      'talks',
      ['Norway', 'Finland'],
    ],
    ['The climate minister, Ines Rook, was ill. The climate summit was called off.', 'summit', []],
    ['Peace envoy Ada Moss left Oslo. The peace talks resumed on Monday.', 'talks', []],
    ['Trade Minister Per Dahl resigned on Sunday. The ministers met in Bergen on Monday.', 'met', ['ministers']],
    ['Miners blocked the road. The miners met the governor on Friday.', 'met', ['miners']],
  ])('%s', (text, words, actors) => expect(who(text, words).actors).toEqual(actors))
})

describe('countries that only their places stand for', () => {
  test('a visit from abroad is a visit to the country', () => {
    const r = readingOf('Montenegro’s president flew into Tirana on Monday for talks.')
    expect(r.who(r.event('flew'))).toEqual({ actors: ['president of Montenegro'], recipients: ['Albania'] })
  })
  test('not where somebody of no known country is, nor at home', () => {
    expect(who('The singer arrived in Tirana on Monday.', 'arrived').recipients).toEqual([])
    expect(who('Albania’s president flew to Tirana on Monday.', 'flew').recipients).toEqual([])
  })
})

describe('sides told before', () => {
  test('the talks are those of the two told of', () => {
    const r = readingOf('Chad accused Niger of lying on Monday. The talks resumed on Tuesday.')
    expect(r.who(r.event('talks')).actors.sort()).toEqual(['Chad', 'Niger'])
  })
  test('the two sides', () => {
    const r = readingOf('Chad met Niger in Oslo on Monday. The two sides signed a border treaty.')
    expect([...r.who(r.event('signed')).actors, ...r.who(r.event('signed')).recipients].sort()).toEqual([
      'Chad',
      'Niger',
    ])
  })
  test('whom a quarrel is with', () => {
    const r = readingOf('Peru accused Bolivia of spying on Monday. Peru recalled its ambassador on Friday.')
    expect(r.who(r.event('recalled')).recipients).toEqual(['Bolivia'])
  })
  test('not after many sentences, nor for acts that need no other side', () => {
    const far = 'The market was quiet. '.repeat(8)
    const r = readingOf(`Chad accused Niger of lying. ${far}The talks ended. The minister of Chad resigned.`)
    expect(r.who(r.event('talks')).actors).toEqual([])
    expect(r.who(r.event('resigned')).recipients).toEqual([])
  })
  test('a group from two countries is both of them', () => {
    expect(who('Officials from Laos and Vietnam signed an accord.', 'signed').actors.sort()).toEqual([
      'Laos',
      'Vietnam',
    ])
  })
})

test('a subject that no registry knows is nobody of another sentence', () => {
  const r = readingOf(
    'Norland’s foreign minister, Ada Moss, met Mr Tomas Adeyemi in Brant. Mr Adeyemi will travel to Veloria’s capital next week. Norland signed its last treaty with Veloria in 2009.',
  )
  expect(r.who(r.events.find((e) => e.kind === 'signing')!).actors).not.toContain('Tomas Adeyemi')
})
