import { describe, expect, it } from 'vitest'
import { statementsOf } from './fixture.ts'

/** Source and cue of every statement. */
const who = (text: string) => statementsOf(text).map((s) => `${s.source?.text ?? '–'} | ${s.cue?.text ?? '–'}`)

describe('who does what an infinitive says', () => {
  it.each([
    ['The storm prompted the ministry to order that the port be closed.', 'the ministry | order'],
    ['Her visit led the minister to say that the quay would close.', 'the minister | say'],
    ['The captain never missed an opportunity to remind the crowd that she was safe.', 'The captain | remind'],
    ['The storm broke Holm’s promise to say that the ferry was safe.', 'Holm | say'],
  ])('%s', (text, wanted) => {
    expect(who(text)).toContain(wanted)
  })
})

describe('sources beside their verb', () => {
  it.each([
    [
      '“The measure will be overridden,” Council Leader Martin Colby, R-Ky., said Tuesday.',
      'Council Leader Martin Colby, R-Ky. | said',
    ],
    ['Lamenting their luck, farmers often say, “Too far from the sea.”', 'farmers | say'],
    ['Smith has been accused of lying by rivals.', 'rivals | accused'],
    ['He has been accused of ruling by decree.', '– | accused'],
    [
      'Mayor Ada Lind is campaigning hard. Lind often mocked Keel for hiding his tax returns, claiming that he had lied.',
      'Lind | claiming',
    ],
    ['She then urges her husband to come out of the car and repeatedly says, “Stay there.”', 'She | says'],
    [
      'In August, several river groups granted Mr. Colby an extension on an order to clean the mine, saying his plan was sound.',
      'several river groups | saying',
    ],
    [
      'Though Scott lacks a signature policy, elected officials from both parties say he has forged a path.',
      'elected officials from both parties | say',
    ],
    [
      'At her Norwick school, Joseph and other parents protested the new timetable.',
      'Joseph and other parents | protested',
    ],
  ])('%s', (text, wanted) => {
    expect(who(text)).toContain(wanted)
  })

  it('has no inversion where the subject stands in front', () => {
    const text = 'One after another, shipping firms, including Norline, declared bankruptcy.'
    expect(who(text)).not.toContain('bankruptcy | declared')
    expect(who(text)).toHaveLength(1)
  })

  it('passes over a title on the way to the clause', () => {
    const [s] = statementsOf('Johnson tells the channel’s “Morning Jo” on Friday that the quay will close.')
    expect(s!.content.map((c) => c.text)).toEqual(['that the quay will close'])
  })

  it('goes on into a quotation that a comma parts from its clause', () => {
    const [s] = statementsOf('The ministry clarified that the letter, dated March 3, “did not mention the door”.')
    expect(s!.content.map((c) => c.text)).toEqual(['that the letter, dated March 3, “did not mention the door”'])
  })

  it('tells once what is said in a statement', () => {
    expect(who('Tom Aske said in a statement that the boat had been rammed.')).toEqual(['Tom Aske | said'])
  })

  it('takes no day for a speaker', () => {
    expect(who('“The quay will close,” said Tuesday.').filter((w) => w.startsWith('Tuesday'))).toEqual([])
  })

  it('knows “held to” from “held to be”', () => {
    expect(who('They resented being held to its rules.').filter((s) => s.includes('| held'))).toEqual([])
    expect(who('The firm, asked to pay 40 euros for the period from 2004 to 2009, closed.').join()).not.toMatch(/pay/)
  })

  it('gives a quotation to whoever put out a statement in the sentence before', () => {
    const text =
      'Governor Ada Lind, Reform from Norwick, issued a statement on the rejection of the Norwick harbour (NH) as a site. “Like many here, I am saddened by the ministry’s decision to slight the harbour. It has served us for years.”'
    const [s] = statementsOf(text).filter((s) => s.content.some((c) => c.text.startsWith('“Like many')))
    expect(s?.source?.text).toBe('Governor Ada Lind, Reform from Norwick')
    const said = statementsOf('The board issued a statement. “Nobody knows what comes next,” Holm said.')
    expect(said.find((s) => s.content[0]!.text.startsWith('“Nobody'))?.source?.text).toBe('Holm')
  })
})
