import { describe, expect, test } from 'vitest'
import { readingOf } from './fixture.ts'

describe('people', () => {
  test('short names, titles and pronouns join the full name', () => {
    const r = readingOf(
      'Prime Minister Helena Brandt met reporters in Oslo on Monday. Mrs Brandt said the plan was ready. “We will not wait,” she added.',
    )
    const brandt = r.actor('Helena Brandt')!
    expect(brandt).toMatchObject({ kind: 'person', gender: 'female' })
    expect(brandt.mentions.map((m) => m.text)).toEqual(
      expect.arrayContaining(['Prime Minister Helena Brandt', 'Mrs Brandt', 'she']),
    )
    expect(r.who('she')?.name).toBe('Helena Brandt')
    expect(r.who('We')?.name).toBe('Helena Brandt')
    expect(brandt.roles.map((x) => x.text)).toContain('Prime Minister')
  })

  test('mentions are exactly the words of the text', () => {
    const r = readingOf('Retired general Tomas Lindqvist told the BBC that Kyiv needed help. He praised its army.')
    for (const actor of r.cast.actors) for (const m of actor.mentions) expect(r.text.slice(m.start, m.end)).toBe(m.text)
    expect(r.who('BBC')).toMatchObject({ name: 'BBC', kind: 'outlet', certainty: 'lookup' })
  })

  test('two people of one surname are told apart by title and gender', () => {
    const r = readingOf(
      'Peter Osgood resigned on Friday. His wife, Clara Osgood, stood beside him. Mrs Osgood wept. Mr Osgood said he was tired.',
    )
    expect(r.who('Mrs Osgood')?.name).toBe('Clara Osgood')
    expect(r.who('Mr Osgood')?.name).toBe('Peter Osgood')
    expect(r.who('he was')?.name).not.toBe('Clara Osgood')
  })

  test('a family name that comes first', () => {
    const r = readingOf('President Park Jin-ho flew to Lima on Sunday. Mr Park said the talks had gone well.')
    expect(r.who('Mr Park')?.name).toBe('Park Jin-ho')
  })

  test('an office alone, before its holder is named', () => {
    const r = readingOf(
      'The Foreign Secretary cancelled a dinner on Tuesday. Foreign Secretary Daniel Ashworth said the cook was ill.',
    )
    expect(r.who('The Foreign Secretary')?.name).toBe('Daniel Ashworth')
  })

  test('an office whose holder nobody names belongs to the country of its owner', () => {
    const r = readingOf('Montenegro’s president landed in Rome on Tuesday. His visit was short.')
    expect(r.who('president')).toMatchObject({ name: 'president of Montenegro', kind: 'office', country: 'ME' })
    expect(r.who('His')?.name).toBe('president of Montenegro')
  })

  test('a spokesman is an actor of his own, for somebody', () => {
    const r = readingOf('Anna Berg stayed away. Ms Berg’s spokesman said she was ill.')
    const spokesman = r.who('spokesman')!
    expect(spokesman.name).toBe('spokesman for Anna Berg')
    expect(spokesman.of).toBe(r.actor('Anna Berg')?.id)
    const other = readingOf('Ivo Reed arrived in Rome on Monday. A spokesman for Mr Reed said that talks would go on.')
    expect(other.who('spokesman')?.name).toBe('spokesman for Ivo Reed')
  })

  test('a counterpart is the holder of the office in the other country', () => {
    const r = readingOf(
      'Polish foreign minister Jan Nowicki met Turkish foreign minister Kemal Arslan on Monday. Mr Nowicki accused his Turkish counterpart of delay.',
    )
    expect(r.who('counterpart')?.name).toBe('Kemal Arslan')
  })

  test('nobody is named who is not in the text', () => {
    const r = readingOf('The president of France will visit Berlin next week, the Élysée said.')
    expect(r.cast.actors.filter((x) => x.kind === 'person')).toEqual([])
    expect(r.who('president')?.name).toBe('president of France')
  })
})

describe('governments and bodies', () => {
  test('a capital that acts is its country, one where something happens is a place', () => {
    const r = readingOf('Moscow rejected the offer on Friday. The talks in Kyiv were cancelled.')
    expect(r.who('Moscow')).toMatchObject({ name: 'Russia', kind: 'country', country: 'RU' })
    expect(r.who('Kyiv')).toBeUndefined()
    expect(r.places).toEqual([expect.objectContaining({ text: 'Kyiv', name: 'Kyiv', country: 'UA' })])
  })

  test('seats speak for their government', () => {
    const r = readingOf('The Kremlin said no. Downing Street said yes. The Quai d’Orsay was silent.')
    expect(r.who('Kremlin')).toMatchObject({ name: 'Russia', wikidata: 'Q159' })
    expect(r.who('Downing Street')).toMatchObject({ name: 'Downing Street', country: 'GB' })
    expect(r.who('Quai')?.name).toBe('French foreign ministry')
  })

  test('a government is its country; a ministry has its adjective', () => {
    const r = readingOf('Peru’s government refused. Denmark’s defence ministry said the ship had sailed.')
    expect(r.who('government')?.name).toBe('Peru')
    expect(r.who('ministry')).toMatchObject({ name: 'Danish defence ministry', country: 'DK' })
  })

  test('short forms of bodies', () => {
    const r = readingOf(
      'The United Nations sent a team. The UN said it would stay. The World Health Organization agreed, and the WHO asked for money.',
    )
    expect(r.who('UN ')?.name).toBe('United Nations')
    expect(r.who('WHO')?.name).toBe('World Health Organization')
    expect(r.actor('United Nations')?.mentions.length).toBeGreaterThanOrEqual(2)
  })

  test('"us" is no country and "who" no organisation', () => {
    const r = readingOf('They told us who had won. It was a surprise to us all.')
    expect(r.cast.actors.map((x) => x.name)).not.toContain('United States')
    expect(r.cast.actors.map((x) => x.name)).not.toContain('World Health Organization')
  })
})

describe('groups and plurals', () => {
  test('a described group is called as it is described', () => {
    const r = readingOf('White House officials said the deal was dead. Two diplomats denied it.')
    expect(r.who('officials')).toMatchObject({ name: 'White House officials', kind: 'group' })
    expect(r.who('diplomats')?.name).toBe('two diplomats')
  })

  test('US and Russian officials are two groups', () => {
    const r = readingOf('US and Russian officials met in Geneva on Monday.')
    expect(r.all('officials')).toEqual(['US officials', 'Russian officials'])
    expect(r.who('Geneva')).toBeUndefined()
  })

  test('who telephones both sides is neither of them', () => {
    const r = readingOf(
      "The Dockers' Union said its members would walk out after talks with the Northern Ports Authority broke down. “We were told nothing,” said Karl Moe. Helga Brandt telephoned both sides on Thursday.",
    )
    expect(r.all('both sides')).toEqual(["Dockers' Union", 'Northern Ports Authority'])
  })

  test('both sides of two countries that nobody knows are not two people', () => {
    const r = readingOf(
      'Helga Brandt met Karl Moe in Sudmark. The two countries had been expected to sign a deal. The bank urged both sides to wait.',
    )
    expect(r.all('both sides')).not.toContain('Helga Brandt')
  })

  test('the two men, both countries', () => {
    const r = readingOf(
      'David Mercer flew to Lima to meet Pablo Quiroga. The two men spoke for an hour. Chile and Peru have no treaty. The two countries want one.',
    )
    expect(r.all('two men')).toEqual(['David Mercer', 'Pablo Quiroga'])
    expect(r.all('two countries')).toEqual(['Chile', 'Peru'])
  })

  test('coordinated names are members', () => {
    const r = readingOf('Anna Berg and Tomas Lindqvist signed the letter. They thanked the voters.')
    expect(r.all('Berg')).toEqual(['Anna Berg', 'Tomas Lindqvist'])
    expect(r.all('They')).toEqual(['Anna Berg', 'Tomas Lindqvist'])
  })
})

describe('pronouns', () => {
  test('he in a quotation is not its speaker', () => {
    const r = readingOf('Mark Dalton praised Victor Reyes. “He is a brave man,” Mr Dalton said.')
    expect(r.who('He is')?.name ?? 'Victor Reyes').toBe('Victor Reyes')
  })
  test('an empty "it" is nobody', () => {
    const r = readingOf('France sent a ship. It is understood that it will return.')
    expect(r.who('It is'.slice(0, 2))).toBeUndefined()
  })
  test('a woman is not he', () => {
    const r = readingOf('Maria Costa met John Silva. He thanked her.')
    expect(r.who('He')?.name).toBe('John Silva')
    expect(r.who('her')?.name).toBe('Maria Costa')
  })
})

describe('what is no actor', () => {
  test('things, days and places', () => {
    const r = readingOf('The storm hit Bristol on Monday. Roads were closed for hours.')
    expect(r.cast.actors).toEqual([])
    expect(r.places.map((p) => [p.text, p.country])).toEqual([['Bristol', 'GB']])
  })
  test('an empty text', () => {
    expect(readingOf('—').cast.actors).toEqual([])
  })
})
