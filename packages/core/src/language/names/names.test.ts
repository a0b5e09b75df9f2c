import { describe, expect, it } from 'vitest'
import { NAME_TYPES } from '../../record/index.ts'
import { analysisOf } from '../fixture.ts'
import { nameColumns } from './columns.ts'
import { typeOf } from './types.ts'

const CLASSES = ['O', ...NAME_TYPES.flatMap((t) => [`B-${t}`, `I-${t}`])]

/** Names of sentences in the fixture's lines, with a seventh column: the tagger's class. */
function names(...sentences: string[]): string[] {
  const rows = sentences.flatMap((s) =>
    s
      .trim()
      .split('\n')
      .map((l) => l.trim().split(/\s+/)),
  )
  const a = analysisOf(
    ...sentences.map((s) =>
      s
        .trim()
        .split('\n')
        .map((l) => l.trim().split(/\s+/).slice(0, 6).join(' '))
        .join('\n'),
    ),
  )
  const words = rows.map((r) => r[0]!)
  const columns = nameColumns({
    classes: Uint8Array.from(rows, (r) => CLASSES.indexOf(r[6] ?? 'O')),
    sentences: a.sentences,
    sentenceOf: a.sentenceOf,
    proper: Uint8Array.from(rows, (r) => (r[1] === 'PROPN' ? 1 : 0)),
    words,
    lower: a.lower,
    head: a.head,
    deprel: a.deprel,
  })
  return [...columns.nameStart].map(
    (from, n) => `${NAME_TYPES[columns.nameType[n]!]} ${words.slice(from, columns.nameEnd[n]).join(' ')}`,
  )
}

describe('nameColumns', () => {
  it('joins halves that the tree holds together and takes in a free first name', () => {
    expect(
      names(`
        Brenko PROPN NNP brenko 3 compound B-LOC
        State PROPN NNP state 3 compound B-ORG
        College PROPN NNP college 4 nsubj I-ORG
        hired VERB VBD hire 0 root O
        Lumo PROPN NNP lumo 4 obj O
        Farrow PROPN NNP farrow 5 flat B-PER`),
    ).toEqual(['ORG Brenko State College', 'PER Lumo Farrow'])
  })

  it('leaves a country, a title and a neighbour in another phrase apart', () => {
    expect(
      names(`
        Norway PROPN NNP norway 3 compound B-LOC
        Prime PROPN NNP prime 3 compound O
        Minister PROPN NNP minister 0 root O
        Lumo PROPN NNP lumo 3 appos B-PER
        Farrow PROPN NNP farrow 4 flat I-PER
        Tuesday PROPN NNP tuesday 3 obl O`),
    ).toEqual(['LOC Norway', 'PER Lumo Farrow'])
  })

  it('knows a surname again, and gives a name the type it has most often', () => {
    expect(
      names(
        'Lumo PROPN NNP lumo 3 nsubj B-PER\nFarrow PROPN NNP farrow 1 flat I-PER\nspoke VERB VBD speak 0 root O',
        'Farrow PROPN NNP farrow 2 nsubj O\nleft VERB VBD leave 0 root O\nZenko PROPN NNP zenko 2 obj B-ORG',
        'Zenko PROPN NNP zenko 2 nsubj B-ORG\nleft VERB VBD leave 0 root O\nZenko PROPN NNP zenko 2 obj B-LOC',
      ),
    ).toEqual(['PER Lumo Farrow', 'PER Farrow', 'ORG Zenko', 'ORG Zenko', 'ORG Zenko'])
  })
})

describe('typeOf', () => {
  const type = (text: string, guess: string, surnames: string[] = []) => {
    const [before, name] = text.split('|') as [string, string]
    const lower = `${before}${name}`.toLowerCase().split(' ').filter(Boolean)
    const from = before.split(' ').filter(Boolean).length
    return NAME_TYPES[typeOf(lower, from, lower.length, NAME_TYPES.indexOf(guess as 'PER'), new Set(surnames))]
  }
  it.each([
    ['|Norway', 'PER', 'LOC'],
    ['|New Zealand', 'ORG', 'LOC'],
    ['|Zenko Workers Union', 'PER', 'ORG'],
    ['|Ministry of Ferries', 'LOC', 'ORG'],
    ['|Lumo River', 'PER', 'LOC'],
    ['|European Union', 'MISC', 'ORG'],
    ['|Anna Zenko', 'LOC', 'PER'],
    ['|Anna Hill', 'PER', 'PER'],
    ['|Ukrainian', 'LOC', 'MISC'],
    ['Mr |Zenko', 'LOC', 'PER'],
    ['He lives in |Zenko', 'PER', 'LOC'],
    ['the village of |Zenko', 'PER', 'LOC'],
    ['he trusts in |Anna Zenko', 'PER', 'PER'],
    ['|Jordan', 'PER', 'PER'],
    ['|Zenko', 'ORG', 'ORG'],
  ])('%s, taken for %s, is %s', (text, guess, wanted) => {
    expect(type(text, guess)).toBe(wanted)
  })
  it('lets a person of the article keep a place’s name', () => {
    expect(type('|London', 'PER', ['london'])).toBe('PER')
    expect(type('|London', 'PER')).toBe('LOC')
  })
})
