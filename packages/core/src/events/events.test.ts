import { describe, expect, test } from 'vitest'
import { readingOf } from './fixture.ts'
import { SCORE } from './index.ts'

describe('events of the body', () => {
  test('trigger, mentions, actors and status of a cancelled visit', () => {
    const r = readingOf("The finance minister's trip to Oslo has been binned, his office said on Monday.")
    const e = r.event('trip')
    expect(e).toMatchObject({ type: 'CONSULT', status: 'cancelled', where: 'Oslo', score: SCORE.CONSULT })
    expect(e.also.map((m) => m.text)).toEqual(['binned'])
    expect(r.text.slice(e.trigger.start, e.trigger.end)).toBe(e.trigger.text)
    expect(e.trigger.start).toBe(r.text.indexOf('trip'))
  })

  test('every span is exactly the words of the text, and ids count up', () => {
    const r = readingOf(
      'Germany expelled three diplomats last week. Moscow called the move “absurd”. A summit planned for May was put off until autumn 🙂.',
    )
    for (const e of r.events)
      for (const m of [e.trigger, ...e.also, ...e.statusEvidence, e.whenEvidence, e.whereEvidence])
        if (m) expect(r.text.slice(m.start, m.end)).toBe(m.text)
    expect(r.events.map((e) => e.id)).toEqual(r.events.map((_, i) => `e${i + 1}`))
  })

  test('types of political acts by their frames', () => {
    for (const [text, words, type] of [
      ['France summoned the Belgian ambassador over the remarks.', 'summoned', 'ACCUSE'],
      ['Germany expelled three Iranian diplomats last week.', 'expelled', 'SANCTION'],
      ['Parliament voted down the budget on Tuesday night.', 'voted down', 'REJECT'],
      ['The EU lifted sanctions on Belarus.', 'lifted sanctions', 'CONCEDE'],
      ['Police arrested 40 people after the riot.', 'arrested', 'COERCE'],
      ['Russian forces shelled the town overnight, wounding five.', 'shelled', 'ASSAULT'],
      ['The president thanked Qatar for its help.', 'thanked', 'SUPPORT'],
      ['India offered to mediate between the two countries.', 'offered', 'AGREE'],
      ['The Red Cross delivered food to the besieged town.', 'delivered food', 'AID'],
      ['The pope urged world leaders to end the war.', 'urged', 'REQUEST'],
      ['India and Pakistan exchanged fire on Wednesday.', 'exchanged fire', 'ASSAULT'],
      ['Nurses are on strike in Lima for a second week.', 'strike', 'PROTEST'],
      ['Mexico recalled its ambassador from Quito in protest.', 'recalled', 'SANCTION'],
      ['Kenya sent troops to the border on Sunday.', 'sent troops', 'MOBILIZE'],
    ] as const)
      expect(readingOf(text).event(words).type, text).toBe(type)
  })

  test('happenings outside PLOVER have a kind and no type', () => {
    const launch = readingOf('The company launched a new satellite on Tuesday.').event('satellite')
    expect(launch).toMatchObject({ type: null, score: null, kind: 'launch', when: '2025-02-18' })
    const death = readingOf('The singer died on Saturday aged 80.').event('died')
    expect(death).toMatchObject({ type: null, kind: 'death', status: 'happened', when: '2025-02-15' })
  })

  test('who acts on whom: active, passive, mutual', () => {
    const active = readingOf('Poland closed its border with Belarus.')
    expect(active.who(active.event('closed'))).toEqual({ actors: ['Poland'], recipients: ['Belarus'] })
    const passive = readingOf('The senator was acquitted of fraud.')
    expect(passive.event('acquitted').actors).toEqual([])
    const mutual = readingOf('Denmark and Sweden have exchanged prisoners.')
    expect(mutual.who(mutual.event('prisoners')).actors).toEqual(['Denmark', 'Sweden'])
  })

  test('an empty text has no events', () => {
    expect(readingOf(' . ').events).toEqual([])
  })
})
