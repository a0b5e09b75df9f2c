import { describe, expect, it } from 'vitest'
import { statementsOf } from './fixture.ts'

/** Source and cue of every statement. */
const who = (text: string) => statementsOf(text).map((s) => `${s.source?.text ?? '–'} | ${s.cue?.text ?? '–'}`)

describe('who does what an infinitive says', () => {
  it.each([
    ['The storm prompted the ministry to order that the port be closed.', 'the ministry | order'],
    ['Her visit led the minister to say that the quay would close.', 'the minister | say'],
    ['The gardener seized the opportunity to warn that the hedge was dying.', 'The gardener | warn'],
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
    ['Shaking her head, the beekeeper sometimes says, “Not one queen left.”', 'the beekeeper | says'],
    ['Smith has been accused of lying by rivals.', 'rivals | accused'],
    ['He has been accused of ruling by decree.', '– | accused'],
    [
      'Mayor Ada Lind has a new poster. Lind loudly scolded Keel for skipping three suppers, insisting that he was lazy.',
      'Lind | insisting',
    ],
    ['He later begs his sister to climb down from the roof and twice shouts, “Mind the gutter.”', 'He | shouts'],
    [
      'Last spring, two choir unions offered Mrs. Adeyemi another year for the repair of the organ, adding that her drawings were careful.',
      'two choir unions | adding',
    ],
    [
      'Because Petra owns no car, bus drivers on the island route claim she has saved the line.',
      'bus drivers on the island route | claim',
    ],
    [
      'In the Velden library, Ilse and four knitters protested the new opening hours.',
      'Ilse and four knitters | protested',
    ],
  ])('%s', (text, wanted) => {
    expect(who(text)).toContain(wanted)
  })

  it('has no inversion where the subject stands in front', () => {
    const text = 'Row by row, seed merchants, among them Tarvik, declared insolvency.'
    expect(who(text)).not.toContain('insolvency | declared')
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
    expect(
      who('The players disliked being held to the captain’s timetable.').filter((s) => s.includes('| held')),
    ).toEqual([])
    expect(who('The cinema, asked to pay rent for the months it had been flooded, closed.').join()).not.toMatch(/pay/)
  })

  it('gives a quotation to whoever put out a statement in the sentence before', () => {
    const text =
      'Councillor Ruta Zile, Greens for Ostrava, put out a statement about the closing of the Ostrava ice rink (OIR). “As a skater, I am angry at the city’s plan to melt the rink. It taught me to fall.”'
    const [s] = statementsOf(text).filter((s) => s.content.some((c) => c.text.startsWith('“As a skater')))
    expect(s?.source?.text).toBe('Councillor Ruta Zile, Greens for Ostrava')
    const said = statementsOf('The board issued a statement. “Nobody knows what comes next,” Holm said.')
    expect(said.find((s) => s.content[0]!.text.startsWith('“Nobody'))?.source?.text).toBe('Holm')
  })
})
