import { describe, expect, test } from 'vitest'
import { Joiner } from '../engine.ts'
import { factsOf, NO_LEXIS, recordOf } from '../fixture.ts'
import { MemoryStore } from '../memory.ts'
import type { ArticleFacts } from '../types.ts'
import { copies, copyLines } from './index.ts'
import type { CopySketch } from './sketch.ts'

interface Told {
  readonly id: string
  readonly outlet?: string
  readonly at: string
  readonly dateline?: string
  readonly text: readonly string[]
}

/** Joins them in the order given; each list as "id:relation". */
async function joined(...articles: readonly Told[]): Promise<string[][]> {
  const store = new MemoryStore()
  const joiner = new Joiner({ store, rooms: [copies], lexis: NO_LEXIS })
  let seq = 0
  for (const { id, outlet, at, text, dateline } of articles) {
    const facts: Partial<ArticleFacts> = { id, published: at, outlet: outlet ?? null }
    await joiner.add(factsOf(++seq, facts), recordOf(id, text, dateline))
  }
  return [...store.groups('copy').values()].flatMap((items) =>
    copyLines(items as never).map((line) => line.members.map((m) => `${m.article.id}:${m.relation}`)),
  )
}

const FERRY = [
  'Harbour pilots in Tolmarsk refused to guide the ferry Anna Lind past the breakwater on Tuesday because its steering had failed twice within a week, the port office said.',
  '"Nobody of mine boards that ship before an engineer from outside has looked at the rudder," the chief pilot, Berit Olsvang, told reporters on the quay. "We warned the owners in April."',
  'About 640 passengers were taken to the island of Hesta by bus and by two smaller boats. The owner, Norrfart, put the delay at nine hours and offered vouchers.',
  'The Anna Lind was built in 1988 and has been laid up three times since Norrfart bought it from a Danish yard.',
]
const WIRE: Told = {
  id: 'wire',
  outlet: 'Nordic Coast Agency',
  at: '2031-05-06T10:00',
  dateline: 'TOLMARSK, May 6 (NCA) —',
  text: FERRY,
}
const BUDGET = [
  'The council of Wexby voted by eleven to nine to close the municipal greenhouse, which has grown seedlings for schools since the fifties.',
  'Councillor Ida Marrable called the saving of 48,000 crowns laughable and promised to buy the palms herself.',
]

describe('the same text', () => {
  test('with another dateline it is a copy; who had it first is the source', async () => {
    const paper: Told = { ...WIRE, id: 'paper', outlet: 'The Hesta Mail', at: '2031-05-06T11:10' }
    expect(await joined(WIRE, paper)).toEqual([['wire:source', 'paper:copy']])
  })

  test('the agency that the others name is the source, whatever the clocks say', async () => {
    const paper: Told = { ...WIRE, id: 'paper', outlet: 'The Hesta Mail', at: '2031-05-06T09:58' }
    expect(await joined(paper, WIRE)).toEqual([['wire:source', 'paper:copy']])
  })

  test('lines that say whose it is, or ask for something, are no part of it', async () => {
    for (const line of ['© Nordic Coast Agency. All rights reserved.', 'Sign up for our letter from the islands.']) {
      const paper: Told = {
        ...WIRE,
        id: 'paper',
        outlet: 'The Hesta Mail',
        at: '2031-05-06T11:10',
        text: [...FERRY, line],
      }
      expect(await joined(WIRE, paper)).toEqual([['wire:source', 'paper:copy']])
    }
  })

  test('with the numbers cut by another outlet on the same day it is edited still', async () => {
    const text = [
      FERRY[0]!,
      FERRY[1]!,
      'Her union has 41 members on this coast, 7 of them at Tolmarsk, and wants 3 more tugs by autumn.',
    ]
    expect(await joined(WIRE, { id: 'cut', outlet: 'The Hesta Mail', at: '2031-05-06T12:00', text })).toEqual([
      ['wire:source', 'cut:edited'],
    ])
  })

  test('cut and added to it is edited', async () => {
    const text = [
      FERRY[0]!.replace(' because its steering had failed twice within a week', ''),
      FERRY[2]!,
      'On the quay a baker gave away what he had left, and children fed it to the gulls until the buses came.',
    ]
    expect(await joined(WIRE, { id: 'cut', outlet: 'The Hesta Mail', at: '2031-05-06T12:00', text })).toEqual([
      ['wire:source', 'cut:edited'],
    ])
  })

  test('a brief that keeps one paragraph under other news is edited', async () => {
    const text = [FERRY[2]!, ...BUDGET]
    expect(await joined(WIRE, { id: 'brief', outlet: 'Wexby Post', at: '2031-05-07T05:00', text })).toEqual([
      ['wire:source', 'brief:edited'],
    ])
  })

  test('one paragraph of a long text is found too', async () => {
    const many = Array.from(
      { length: 40 },
      (_, i) =>
        `Point ${i} of the report on the harbour of Tolmarsk deals with ${['rope', 'tar', 'lamps', 'ice', 'pay'][i % 5]} in year ${1950 + i}, and says that ${['nothing', 'much', 'too little'][i % 3]} was done about item ${i * 7} before the ${i}th meeting of the board.`,
    )
    const long: Told = {
      id: 'long',
      outlet: 'Nordic Coast Agency',
      at: '2031-05-06T10:00',
      text: [...many, FERRY[0]!, FERRY[2]!],
    }
    const brief: Told = { id: 'brief', outlet: 'Wexby Post', at: '2031-05-07T05:00', text: [FERRY[2]!, ...BUDGET] }
    expect(await joined(long, brief)).toEqual([['long:source', 'brief:edited']])
  })
})

describe('no copies', () => {
  test('what an outlet puts under all its articles', async () => {
    const about =
      'The Hesta Mail is printed on paper from island forests and has been owned by its readers since 1971. Write to the desk at the old customs house, or call between eight and noon on any working day of the week.'
    const a: Told = { id: 'a', outlet: 'The Hesta Mail', at: '2031-05-06T10:00', text: [FERRY[0]!, about] }
    const b: Told = { id: 'b', outlet: 'The Hesta Mail', at: '2031-05-08T10:00', text: [...BUDGET, about] }
    expect(await joined(a, b)).toEqual([])
  })

  test('a form letter filled in anew', async () => {
    const letter = (street: string, day: string, buses: string, from: string) => [
      `Works on ${street} end on ${day}. Buses on routes ${buses} return to their usual stops at ${from} in the morning, and the replacement stops will be taken down during the night.`,
      'We thank our passengers for their patience and remind them that tickets bought during the works remain valid. Questions are answered by the service desk at the central station.',
    ]
    const office = 'Transit Office of Wexby'
    const a: Told = {
      id: 'a',
      outlet: office,
      at: '2031-05-06T10:00',
      text: letter('Cooper Lane', '9 May', '14 and 22', '5.30'),
    }
    const b: Told = {
      id: 'b',
      outlet: office,
      at: '2031-06-20T10:00',
      text: letter('Mill Road', '24 June', '3 and 71', '6.15'),
    }
    expect(await joined(a, b)).toEqual([])
  })

  test('an outlet’s form letter with half of its numbers the same', async () => {
    const letter = (town: string, sum: number, lorries: number) => [
      `The Kvelle Group has read what papers write about its sawmill in ${town}. What they write is not so, and ${sum} million crowns were put into the sawmill of ${town} for ${lorries} new lorries.`,
      'The Kvelle Group keeps its 6 sawmills and 1,450 people under review at all times in the light of what timber costs, and reports to its owners every quarter as the law of the country asks.',
    ]
    const office = 'Kvelle Group'
    const a: Told = { id: 'a', outlet: office, at: '2031-02-06T10:00', text: letter('Ostra', 38, 12) }
    const b: Told = { id: 'b', outlet: office, at: '2031-06-20T10:00', text: letter('Brunsund', 71, 23) }
    expect(await joined(a, b)).toEqual([])
  })

  test('the same words quoted by two who write for themselves', async () => {
    const said =
      '"Nobody of mine boards that ship before an engineer from outside has looked at the rudder, and I do not care how many letters the owners write," Olsvang said.'
    const a: Told = {
      id: 'a',
      outlet: 'Wexby Post',
      at: '2031-05-06T10:00',
      text: [
        'Pilots stayed ashore in Tolmarsk while the Anna Lind waited with 640 people on board.',
        said,
        'Norrfart answered with vouchers and nine hours of waiting on a cold quay.',
      ],
    }
    const b: Told = {
      id: 'b',
      outlet: 'The Hesta Mail',
      at: '2031-05-09T18:00',
      text: [
        'Three days after the quarrel the Hesta parliament heard witnesses about ageing ships under 12 flags.',
        said,
        'Members from Brunsund, Kvelle and Ostra asked for a list of 31 vessels and got half of it.',
      ],
    }
    expect(await joined(a, b)).toEqual([])
  })
})

describe('told in other words', () => {
  const retold: Told = {
    id: 'retold',
    outlet: 'The Evening Kite',
    at: '2031-05-06T19:00',
    text: [
      'A rusty tub with a broken rudder left 640 holidaymakers stranded in Tolmarsk when brave pilots said no.',
      '"Nobody of mine boards that ship before an engineer has looked at the rudder," fumed pilot boss Berit Olsvang.',
      'Norrfart, whose Anna Lind dates from 1988, made them wait nine hours. Some reached Hesta by bus.',
    ],
  }

  test('with the quotations, names and numbers of the other it is a rewrite', async () => {
    expect(await joined(WIRE, retold)).toEqual([['wire:source', 'retold:rewrite']])
  })

  test('a weekly paper tells it days later', async () => {
    expect(await joined(WIRE, { ...retold, at: '2031-05-09T06:00' })).toEqual([['wire:source', 'retold:rewrite']])
  })

  test('a week later it is another article on the matter', async () => {
    expect(await joined(WIRE, { ...retold, at: '2031-05-14T19:00' })).toEqual([])
  })

  test('what was copied from a rewrite stands with the rewrite', async () => {
    const again: Told = { ...retold, id: 'again', outlet: 'Wexby Post', at: '2031-05-06T21:00' }
    expect(await joined(WIRE, retold, again)).toEqual([
      ['wire:source', 'retold:rewrite'],
      ['retold:source', 'again:copy'],
    ])
  })
})

test('the sketch of a long article is small', () => {
  const text = Array.from({ length: 400 }, (_, i) => `${FERRY[i % 4]} And so on, number ${i}.`)
  const [item] = copies.items(recordOf('long', text), NO_LEXIS)
  expect(JSON.stringify(item!.sketch satisfies CopySketch).length).toBeLessThan(4000)
  expect(item!.keys.length).toBeLessThanOrEqual(32)
})
