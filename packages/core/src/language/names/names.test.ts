import { describe, expect, it } from 'vitest'
import { NAME_TYPES, UPOS, type Upos } from '../../record/index.ts'
import { analysisOf } from '../fixture.ts'
import { CLASSES as KNOWN, Lexicon } from '../neural/lexicon.ts'
import { nameColumns } from './columns.ts'
import { weigh } from './known.ts'
import { nameTags } from './tags.ts'
import { typeOf } from './types.ts'

const lexicon = Lexicon.empty(1 << 12, 8)

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
    lexicon,
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

  it('takes a body that is called after its people for one name, and knows it by its short form', () => {
    expect(
      names(
        `
        The DET DT the 5 det O
        Northern PROPN NNP northern 3 amod B-ORG
        People PROPN NNPS people 5 nmod:poss I-ORG
        's PART POS 's 3 case O
        Guard PROPN NNP guard 6 nsubj B-ORG
        moved VERB VBD move 0 root O`,
        `
        The DET DT the 2 det O
        NPG NOUN NN npg 3 nsubj O
        waited VERB VBD wait 0 root O`,
        `
        The DET DT the 4 det O
        Farmers NOUN NNS farmer 4 nmod:poss O
        ' PART POS ' 2 case O
        Union PROPN NNP union 5 nsubj O
        left VERB VBD leave 0 root O`,
      ),
    ).toEqual(["ORG Northern People 's Guard", 'ORG NPG', "ORG Farmers ' Union"])
    // an owner is no part of the name, and other short forms wait for a tag
    expect(
      names(`
        Selby PROPN NNP selby 3 nmod:poss B-LOC
        's PART POS 's 1 case O
        Union PROPN NNP union 4 nsubj B-ORG
        met VERB VBD meet 0 root O
        NPG NOUN NN npg 6 compound O
        staff NOUN NN staff 4 obj O`),
    ).toEqual(['LOC Selby', 'ORG Union'])
  })

  it('takes no office’s field for a body', () => {
    const field = (next: string) =>
      names(`
        Transport PROPN NNP transport 2 compound B-ORG
        ${next} PROPN NNP x 3 nsubj O
        left VERB VBD leave 0 root O`)
    expect(field('Minister')).toEqual([])
    expect(field('House')).toEqual(['ORG Transport'])
  })

  it('knows what is posted on X', () => {
    const on = (preposition: string) =>
      names(`
        She PRON PRP she 2 nsubj O
        posts VERB VBZ post 0 root O
        ${preposition} ADP IN on 4 case O
        X NOUN NN x 2 obl O`)
    expect(on('on')).toEqual(['ORG X'])
    expect(on('with')).toEqual([])
  })

  it('knows a surname that is an English word or hung by a hyphen; not in headlines, nor of bodies', () => {
    lexicon.add('lumo', KNOWN.indexOf('given'))
    const second = (word: string, tag: string, next: string) =>
      names(`
        Lumo PROPN NNP lumo 3 nsubj B-PER
        ${word} ${tag} XX ${word} 3 obl O
        ${next} VERB VBD win 0 root O`)
    expect(second('To', 'ADP', 'won')).toEqual(['PER Lumo To'])
    expect(second('Yiu-chung', 'ADV', 'won')).toEqual(['PER Lumo Yiu-chung'])
    expect(second('To', 'ADP', 'Win')).toEqual(['PER Lumo'])
    expect(second('Foundation', 'NOUN', 'won')).toEqual(['PER Lumo'])
    expect(second('to', 'ADP', 'win')).toEqual(['PER Lumo'])
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

  it('goes on where a name is not whole, and takes no title alone for a person', () => {
    expect(
      names(
        `
        University PROPN NNP university 4 nsubj B-ORG
        of ADP IN of 3 case I-ORG
        Zenko PROPN NNP zenko 1 nmod B-LOC
        hired VERB VBD hire 0 root O
        Lumo PROPN NNP lumo 4 obj B-PER`,
        `President PROPN NNP president 2 nsubj B-PER
        won VERB VBD win 0 root O
        by ADP IN by 4 case O
        KO PROPN NNP ko 2 obl B-PER`,
      ),
    ).toEqual(['ORG University of Zenko', 'PER Lumo'])
  })

  it('takes a place with its kind, a company with its form and a title of a work for one name', () => {
    expect(
      names(
        `City PROPN NNP city 4 nsubj B-LOC
        of ADP IN of 3 case O
        Zenko PROPN NNP zenko 1 nmod B-PER
        sued VERB VBD sue 0 root O
        Lumo PROPN NNP lumo 4 obj B-PER
        GmbH NOUN NN gmbh 5 flat O`,
        `“ PUNCT \`\` “ 3 punct O
        Rain PROPN NNP rain 5 nsubj B-PER
        over ADP IN over 4 case O
        Zenko PROPN NNP zenko 2 nmod B-LOC
        ” PUNCT '' ” 3 punct O
        won VERB VBD win 0 root O`,
        `“ PUNCT \`\` “ 3 punct O
        Rain NOUN NN rain 3 nsubj O
        fell VERB VBD fall 0 root O
        ” PUNCT '' ” 3 punct O`,
      ),
    ).toEqual(['LOC City of Zenko', 'ORG Lumo GmbH', 'MISC Rain over Zenko'])
  })

  it('takes capitals alone, and bodies of the lists, for organisations', () => {
    expect(
      names(
        'ZTU PROPN NNP ztu 2 nsubj O\nleft VERB VBD leave 0 root O\nGMT PROPN NNP gmt 2 obl O\nXVII PROPN NNP xvii 2 obl O',
        'Reuters PROPN NNP reuters 2 nsubj O\nleft VERB VBD leave 0 root O\nTuesday PROPN NNP tuesday 2 obl O',
      ),
    ).toEqual(['ORG ZTU', 'ORG Reuters'])
    expect(
      names(
        'LUMO PROPN NNP lumo 2 compound O\nUNION PROPN NNP union 3 nsubj O\nLEFT VERB VBD leave 0 root O\nztu NOUN NN ztu 3 obj O',
      ),
    ).toEqual([])
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

describe('weigh', () => {
  const known = Lexicon.empty(1 << 14, 8)
  const add = (cls: (typeof KNOWN)[number], words: string) => {
    for (const w of words.split(' ')) known.add(w, KNOWN.indexOf(cls))
  }
  add('given', 'ilka emil georgia')
  add('surname', 'varga moss')
  add('people', 'ruritanian')
  add('city', 'pecs varga georgia')
  const kind = (guess: string, ...words: string[]) =>
    NAME_TYPES[weigh(known, words, 0, words.length, NAME_TYPES.indexOf(guess as 'PER'), new Set(['holm']))]

  it('a word known as one kind alone', () => {
    expect(kind('LOC', 'ilka')).toBe('PER')
    expect(kind('PER', 'pecs')).toBe('LOC')
  })
  it('a word that may be either, or is unknown, stays', () => {
    expect(kind('LOC', 'georgia')).toBe('LOC')
    expect(kind('PER', 'varga')).toBe('PER')
    expect(kind('PER', 'zzyx')).toBe('PER')
    expect(kind('ORG', 'ilka')).toBe('ORG')
    expect(kind('MISC', 'pecs')).toBe('MISC')
    expect(kind('PER', 'holm')).toBe('PER')
  })
  it('a people is no place; games, prizes and treaties are no bodies', () => {
    expect(kind('LOC', 'ruritanian')).toBe('MISC')
    expect(kind('ORG', 'ruritanian', 'games')).toBe('MISC')
    expect(kind('LOC', 'pecs', 'accords')).toBe('MISC')
    expect(kind('PER', 'emil', 'act')).toBe('PER')
  })
  it('given name and surname are a person', () => {
    expect(kind('ORG', 'emil', 'moss')).toBe('PER')
    expect(kind('LOC', 'emil', 'moss')).toBe('PER')
    expect(kind('LOC', 'emil', 'varga')).toBe('LOC')
    expect(kind('ORG', 'emil', 'bank')).toBe('ORG')
  })
})

describe('nameTags', () => {
  const tags = (words: string[], upos: Upos[], type: 'PER' | 'ORG', classes = words.map(() => 1)) => {
    const uposCode = Uint8Array.from(upos, (u) => UPOS.indexOf(u))
    const xpos = upos.map((u) => (u === 'NOUN' ? 'NNS' : 'XX'))
    nameTags(
      {
        nameStart: Int32Array.of(0),
        nameEnd: Int32Array.of(words.length),
        nameType: Uint8Array.of(NAME_TYPES.indexOf(type)),
        nameOf: new Int32Array(words.length),
      },
      { classes: Uint8Array.from(classes), words, uposCode, xpos },
    )
    return [...uposCode].map((u, i) => `${UPOS[u]} ${xpos[i]}`)
  }

  it('makes nouns of a name proper, all capitals of a person but numbers, and short forms that the model did not name', () => {
    expect(tags(['Harbour', 'Games'], ['PROPN', 'NOUN'], 'ORG')).toEqual(['PROPN XX', 'PROPN NNPS'])
    expect(tags(['Lumo', 'To', 'II'], ['PROPN', 'ADP', 'NUM'], 'PER')).toEqual(['PROPN XX', 'PROPN NNP', 'NUM XX'])
    expect(tags(['NPG'], ['PRON'], 'ORG', [0])).toEqual(['PROPN NNP'])
    expect(tags(['NPG'], ['PRON'], 'ORG', [3])).toEqual(['PRON XX'])
    expect(tags(['Guild', 'of', 'trades'], ['NOUN', 'ADP', 'NOUN'], 'ORG')).toEqual([
      'PROPN NNPS',
      'ADP XX',
      'NOUN NNS',
    ])
  })
})
