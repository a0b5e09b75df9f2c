import { describe, expect, test } from 'vitest'
import { shown, statementsOf } from './fixture.ts'

describe('indirect speech', () => {
  test('whom a participle describes says nothing', () => {
    const seen = (text: string) => statementsOf(text).map((s) => [s.source?.text ?? null, s.cue?.text])
    expect(seen('Holm, asked whether he would resign, said no.')[0]).toEqual([null, 'asked'])
    expect(seen('Holm, asked about the letter, declined to comment.')[0]).toEqual([null, 'asked'])
    const varga = seen('Ms Varga, accused of theft, denied the charge.')
    expect(varga.find(([, cue]) => cue === 'denied')![0]).toMatch(/^Ms Varga/)
    for (const [source, cue] of varga) if (cue !== 'denied') expect(source).toBeNull()
    expect(seen('Holm, accused by the union of lying, resigned.')).toEqual([['the union', 'accused']])
    expect(seen('Holm, the mayor, asked whether they could wait.')).toEqual([['Holm, the mayor', 'asked']])
    expect(seen('The plan, drawn up in May, is dead, said Holm.')).toEqual([['Holm', 'said']])
  })

  test('where a source ends and begins', () => {
    const sources = (text: string) => statementsOf(text).map((s) => s.source?.text)
    expect(sources('The zoo only last week announced it would sell its camels.')).toEqual(['The zoo'])
    expect(sources('A census printed in early spring found that half the herons were gone.')[0]).toMatch(
      /^A census printed(?: in early spring)?$/,
    )
    expect(sources('A gulf lies between what Holm says the glue can hold and how it behaves.')).toEqual(['Holm'])
  })

  test('an opening participle is not what its subject says', () => {
    const all = statementsOf('Claiming the dam is unsafe, Holm told the town to leave.')
    expect(all.map((s) => [s.source?.text, s.cue?.text, s.content.map((c) => c.text).join(' ')])).toEqual([
      ['Holm', 'Claiming', 'the dam is unsafe'],
      ['Holm', 'told', 'the town to leave'],
    ])
  })

  test('a refusal is no denial, and what is done says nothing', () => {
    expect(shown('Both twins were denied a locker at the pool.')).toEqual([])
    expect(shown('Filing the form required her uncle to walk to Brant.')).toEqual([])
    expect(shown('The ministry denied the report.')).toHaveLength(1)
    expect(shown('Speaking after the match Holm said the team was tired.')).toHaveLength(1)
  })

  test('who is phoned on a day is not called names', () => {
    expect(shown('Ada Moss called Ivo Kastel on Monday.')).toEqual([])
    expect(shown('The envoy is ill. Mr Kastel telephoned him on Monday.')).toEqual([])
  })

  test('whom no “by” names says nothing in the passive', () => {
    expect(
      shown('A ribbon-cutting by the county governor, set for 12 June, has been pushed back to the autumn.'),
    ).toEqual([])
  })

  test('an object ends at a semicolon', () => {
    expect(shown('Contractors blamed a flooded basement; the insurer, Nordhav Mutual, disputes that.')[0]).toEqual({
      source: 'Contractors',
      cue: 'blamed',
      content: ['a flooded basement'],
    })
  })

  test('with and without that', () => {
    expect(shown('The union said that the port would close.')).toEqual([
      { source: 'The union', cue: 'said', content: ['that the port would close'] },
    ])
    expect(shown('The union said the port would close.')[0]!.content).toEqual(['the port would close'])
  })

  test('content in front, also split around the tag', () => {
    expect(shown('Talks have been put off, the OSCE said.')).toEqual([
      { source: 'the OSCE', cue: 'said', content: ['Talks have been put off'] },
    ])
    expect(shown('The talks took place, her spokesman said, but the dinner was dropped.')[0]!.content).toEqual([
      'The talks took place',
      'but the dinner was dropped',
    ])
  })

  test('the person told is no part of the content', () => {
    const [s] = statementsOf('The senator told the BBC that the bill was dead.')
    expect(s?.content[0]?.text).toBe('that the bill was dead')
    expect(s?.to).toBe('BBC')
  })

  test('object and complement', () => {
    expect(shown('The governor accused Moscow of lying.')).toEqual([
      { source: 'The governor', cue: 'accused', content: ['Moscow of lying'] },
    ])
    expect(shown('The envoy called the plan “a farce”.')[0]).toEqual({
      source: 'The envoy',
      cue: 'called',
      content: ['the plan “a farce”'],
    })
    expect(shown('She urged Moscow to stop the attacks.')[0]).toEqual({
      source: 'She',
      cue: 'urged',
      content: ['Moscow to stop the attacks'],
    })
  })

  test('two cues, two statements', () => {
    const all = shown('The minister said the road was open and added that buses were running.')
    expect(all.map((s) => s.cue)).toEqual(['said', 'added'])
    expect(all[0]!.content).toEqual(['the road was open'])
  })

  test('according to, before and behind', () => {
    expect(shown('According to the ministry, the road is open.')[0]).toEqual({
      source: 'the ministry',
      cue: 'According to',
      content: ['the road is open'],
    })
    expect(shown('The road is open, according to the ministry.')[0]!.content).toEqual(['The road is open'])
  })

  test('hearsay', () => {
    expect(shown('It is understood that the envoy left early.')[0]).toEqual({
      source: null,
      cue: 'It is understood',
      content: ['that the envoy left early'],
    })
    expect(shown('Her passport is thought to be in Lima.')[0]).toEqual({
      source: null,
      cue: 'thought',
      content: ['Her passport', 'to be in Lima'],
    })
  })

  test('a document as the channel of an attribution with its own source', () => {
    const all = statementsOf('According to a draft of the letter, she accused Rome of cheating.')
    expect(all).toHaveLength(1)
    expect(all[0]).toMatchObject({ act: 'accuse', authority: 'document', via: { text: 'a draft of the letter' } })
  })

  test('nested: the second within the first', () => {
    const all = statementsOf('The paper said the ministry denied that money had changed hands.')
    expect(all.map((s) => s.cue?.text)).toEqual(['said', 'denied'])
    expect(all[1]!.within).toBe(all[0]!.id)
    expect(all[0]!.within).toBeNull()
  })

  test('attitudes are told apart from speech', () => {
    const [s] = statementsOf('The mayor believes that the pier is safe.')
    expect(s).toMatchObject({ speech: false, cue: { text: 'believes' } })
  })
})

describe('act and authority', () => {
  test.each([
    ['The mayor said the government must resign.', 'demand', 'office'],
    ['Anna Holm said the firm had not paid a bribe.', 'deny', 'named'],
    ['Officials said talks could resume in May.', 'predict', 'unnamed'],
    ['The army said it will attack the port unless the rebels leave.', 'threaten', 'office'],
    ['“Will they return the ship?” asked Anna Holm.', 'ask', 'named'],
    ['The report said the dam was safe.', 'assert', 'document'],
    ['It is understood the envoy left early.', 'assert', 'hearsay'],
  ])('%s', (text, act, authority) => {
    expect(statementsOf(text)[0]).toMatchObject({ act, authority })
  })
})
