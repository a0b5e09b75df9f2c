import { describe, expect, test } from 'vitest'
import { describeQuotation } from './describe.ts'
import { creditsIn, drifted, firstSeen } from './drift.ts'
import { joined, placedOf } from './fixture.ts'
import { hash48, keysOf } from './keys.ts'
import { wordsOf } from './words.ts'

const FERRY = 'The harbour council met in Tollund on Monday to talk about the northern pier.'
const said = (words: string, who = 'Edda Quist, who chairs the council', day = '2031-04-07', more = {}) => ({
  text: `${FERRY}\n\n"${words}," said ${who}.\n\nThe pier was built by seven villages and has been closed since the storm.`,
  published: day,
  ...more,
})
const texts = (quotations: ReturnType<typeof joined>) =>
  quotations.map((q) => q.members.map((m) => `${m.article} ${m.relation}`))

describe('one utterance in several articles', () => {
  test('exact, shortened and altered against the fullest of those who had it first', () => {
    const [one, ...rest] = joined([
      said('The ferry will not sail before May, and nobody should buy a ticket'),
      said('The ferry will not sail before May'),
      said('The ferry would sail in May, so nobody should buy a ticket yet', 'Ms Quist', '2031-04-08'),
    ])
    expect(rest).toEqual([])
    expect(one!.members.map((m) => m.relation)).toEqual(['exact', 'shortened', 'altered'])
    expect(one!.reference).toBe(0)
    expect(one!.speaker).toBe('Edda Quist')
    expect(drifted(one!)).toBe(true)
    expect(one!.members[2]!.difference.filter((c) => c.op !== 'same')).toEqual([
      { op: 'out', words: 'will not' },
      { op: 'in', words: 'would' },
      { op: 'out', words: 'before' },
      { op: 'in', words: 'in' },
      { op: 'out', words: 'and' },
      { op: 'in', words: 'so' },
      { op: 'in', words: 'yet' },
    ])
  })

  test('somebody else who says the same is another quotation', () => {
    const words = 'The ferry will not sail before May'
    expect(joined([said(words), said(words, 'Bo Harland, the harbour master')])).toEqual([])
    expect(joined([said(words), said(words)])).toHaveLength(1)
  })

  test('a name spelt otherwise is nobody else', () => {
    const words = 'The ferry will not sail before May'
    expect(
      joined([said(words, 'Bo Harlund, the harbour master'), said(words, 'Bo Harland, the harbour master')]),
    ).toHaveLength(1)
  })

  test('the same words in another story weeks on are said again, unless the article tells that they are old', () => {
    const words = 'The ferry will not sail before May'
    const first = said(words, undefined, '2031-04-07', { story: 1 })
    expect(joined([first, said(words, undefined, '2031-04-28', { story: 2 })])).toEqual([])
    const old = {
      text: `The ferry left Tollund on Monday with forty people.\n\n"${words}," Edda Quist had said three weeks ago.`,
      published: '2031-04-28',
      story: 2,
    }
    expect(texts(joined([first, old]))).toEqual([['n1 exact', 'n2 exact']])
  })

  describe('weeks later, in what is taken for another story', () => {
    const LOCKS = 'The old lock keeper rang his brass bell at dawn, and not one barge in the basin answered him'
    const first = said(LOCKS, undefined, '2031-04-07', { story: 1 })
    const later = (text: string, story = 2) => ({ text, published: '2031-04-21', story })
    test('altered by the same speaker', () => {
      const words = 'The old lock keeper rang his brass bell at dawn, and one barge in the basin answered him'
      expect(texts(joined([first, said(words, undefined, '2031-04-21', { story: 2 })]))).toEqual([
        ['n1 exact', 'n2 altered'],
      ])
    })
    test('a piece without a break by the same speaker', () => {
      expect(
        joined([first, said('The old lock keeper rang his brass bell', undefined, '2031-04-21', { story: 2 })]),
      ).toHaveLength(1)
    })
    test('where the article gives the day, whoever it names for it', () => {
      const told = (day: string) =>
        later(`The basin was dredged this week. On ${day} people were told “not one barge in the basin answered”.`)
      expect(joined([first, told('April 7')])).toHaveLength(1)
      expect(joined([first, told('March 2')])).toEqual([])
    })
    test('a promise to others in the same words is another', () => {
      const promise = (place: string) =>
        `Nobody will carry the brass foundry off from ${place} as long as I keep the keys to its gate`
      const one = said(promise('Tollund'), undefined, '2031-04-07')
      expect(joined([one, said(promise('Tollund'), undefined, '2031-04-07')])).toHaveLength(1)
      expect(joined([one, said(promise('Vandelo'), undefined, '2031-04-21')])).toEqual([])
    })
    test('less is needed where the articles have another quotation in common', () => {
      const short = 'my soup was cold'
      const both = (words: string, day: string, story: number) => ({
        text: `${FERRY}\n\n"${words}," said Edda Quist, who chairs the council. She sat down.\n\nShe had begun by saying that "${short}".`,
        published: day,
        story,
      })
      const alone = (day: string, story: number) => ({
        text: `${FERRY}\n\nEdda Quist, who chairs the council, said that "${short}".`,
        published: day,
        story,
      })
      const two = joined([both(LOCKS, '2031-04-07', 1), both(`${LOCKS} again`, '2031-04-21', 2)])
      expect(two.map((q) => q.members.length)).toEqual([2, 2])
      expect(joined([alone('2031-04-07', 1), alone('2031-04-21', 2)])).toEqual([])
    })
  })

  test('a fragment of nobody’s is the one of whom its sentence names', () => {
    const full = said('I would rather mend a leaking pier than paint a sound one', undefined, '2031-04-07', {
      story: 1,
    })
    const piece = (who: string) => ({
      text: `The pier has been shut for a month. The word of the week was ${who}'s "a leaking pier", which is on shirts now.`,
      published: '2031-04-12',
      story: 1,
    })
    expect(joined([full, piece('Edda Quist')])).toHaveLength(1)
  })

  test('few words need the speaker and the days', () => {
    const short = 'We will see'
    expect(joined([said(short), said(short)])).toHaveLength(1)
    expect(joined([said(short), said(short, 'Bo Harland, the harbour master')])).toEqual([])
    expect(joined([said(short), said(short, undefined, '2031-05-19')])).toEqual([])
  })

  test('titles and scare quotes join nothing', () => {
    const title = (day: string) => ({
      text: `The museum of Tollund shows the film "The Long Northern Pier" this week.\n\nThe so-called "pier people" have seen it twice.`,
      published: day,
    })
    const placed = placedOf([title('2031-04-07'), title('2031-04-07')])
    expect(placed.map((p) => p.keys)).toEqual([[], [], [], []])
  })

  test('joined and held apart by hand', () => {
    const words = 'The ferry will not sail before May'
    const alike = [said(words), said(words)]
    expect(joined(alike, { byHand: () => false })).toEqual([])
    const others = [said(words), said(words, 'Bo Harland, the harbour master')]
    expect(joined(others, { byHand: () => true })).toHaveLength(1)
    const unlike = [said('The ferry will not sail before May'), said('Nobody has mended the pier')]
    expect(joined(unlike)).toEqual([])
    expect(joined(unlike, { byHand: () => true })).toHaveLength(1)
  })

  test('parts of one long quotation are held against the one that holds them', () => {
    const long =
      'The ferry will not sail before May. The pier is cracked from end to end and the divers have found three more holes'
    const quotations = joined([
      said('The ferry will not sail before May'),
      said(long, undefined, '2031-04-08'),
      said('The pier is cracked from end to end', undefined, '2031-04-09'),
    ])
    expect(texts(quotations)).toEqual([['n1 exact', 'n2 shortened', 'n3 shortened']])
    expect(drifted(quotations[0]!)).toBe(false)
  })

  test('the answer does not hang on the order of arrival', () => {
    const articles = [
      said('The ferry will not sail before May, and nobody should buy a ticket'),
      said('Nobody should buy a ticket', undefined, '2031-04-09'),
      said('The ferry will not sail before May', undefined, '2031-04-08'),
      said('The pier is a ruin and always was', 'Bo Harland, the harbour master'),
    ]
    const sizes = (list: typeof articles) => joined(list).map((q) => q.members.length)
    expect(sizes(articles)).toEqual([3])
    expect(sizes(articles.toReversed())).toEqual([3])
  })
})

describe('what an item is', () => {
  const items = (text: string) => placedOf([{ text, published: '2031-04-07' }]).map((p) => p.sketch)
  test('from the opening to the closing mark, over an inserted tag where the sentence goes on', () => {
    const found = items(
      '"The ferry," said Edda Quist, "will not sail before May." She left. "Nobody should buy a ticket," Quist said.',
    )
    expect(found.map((s) => s.text)).toEqual([
      '"The ferry," said Edda Quist, "will not sail before May."',
      '"Nobody should buy a ticket,"',
    ])
    expect(found[0]!.runs).toHaveLength(2)
    expect(found[0]!.speaker).toBe('Edda Quist')
  })
  test('two sentences with a tag between them are two', () => {
    const found = items('"The ferry will not sail before May," said Edda Quist. "Nobody should buy a ticket."')
    expect(found.map((s) => s.text)).toEqual(['"The ferry will not sail before May,"', '"Nobody should buy a ticket."'])
  })
  test('a quotation over paragraphs is one for each, with the speaker of all', () => {
    const found = items(
      'Edda Quist said: “The ferry will not sail before May.\n\n“Nobody should buy a ticket before the pier is mended.”',
    )
    expect(found.map((s) => s.text)).toEqual([
      '“The ferry will not sail before May.',
      '“Nobody should buy a ticket before the pier is mended.”',
    ])
  })
  test('text is exactly what stands there', () => {
    const text = 'She said ‘the ferry’s engine won’t start’ and “the pier is cracked”.'
    for (const sketch of items(text)) expect(text.slice(sketch.start, sketch.end)).toBe(sketch.text)
    expect(items(text)).toHaveLength(2)
  })
})

describe('who credits whom', () => {
  const credits = (tag: string, outlet = 'Tollund Courier') =>
    placedOf([
      { text: `${FERRY}\n\n"The ferry will not sail before May," ${tag}`, published: '2031-04-07', outlet },
    ]).flatMap((p) => describeQuotation([p]).members.map((m) => m.credits))
  test.each([
    ['Edda Quist told the Northern Herald.', 'Northern Herald'],
    ['Edda Quist said in an interview with Radio Tollund.', 'Radio Tollund'],
    ['Edda Quist was quoted as saying by the Evening Gazette.', 'Evening Gazette'],
    ['Edda Quist said, according to the Evening Gazette.', 'Evening Gazette'],
    ['Edda Quist told broadcaster Vandelo.', 'Vandelo'],
    ['Edda Quist said, the Northern Herald reported.', 'Northern Herald'],
    ['Edda Quist told reporters.', null],
    ['Edda Quist told Bo Harland.', null],
    ['Edda Quist told the Tollund Courier.', null],
    ['Edda Quist told the Courier.', null],
    ['Edda Quist said on Monday.', null],
  ])('%s', (tag, want) => expect(credits(tag)).toEqual([want]))

  test('the member that is credited, and who had it first', () => {
    const words = 'The ferry will not sail before May'
    const [one] = joined([
      said(words, undefined, '2031-04-07', { outlet: 'Northern Herald' }),
      {
        text: `${FERRY}\n\n"${words}," Edda Quist told the Herald.`,
        published: '2031-04-08',
        outlet: 'Tollund Courier',
      },
    ])
    expect(creditsIn(one!)).toEqual([{ member: 1, credits: 'Herald', from: 0 }])
    expect(firstSeen(one!).facts.outlet).toBe('Northern Herald')
    expect(firstSeen(one!).authority).toBe('named')
  })
})

describe('keys', () => {
  const of = (text: string) => keysOf(wordsOf(text))
  const LONG =
    'The divers found three cracks below the northern pier, the council heard nothing of it until the storm had passed, and by then the ferry had carried nine thousand people over a bridge that no engineer would have signed for'
  test('whole numbers below 2^48, at most 32', () => {
    for (const key of of(LONG)) {
      expect(Number.isSafeInteger(key)).toBe(true)
      expect(key).toBeGreaterThanOrEqual(0)
      expect(key).toBeLessThan(2 ** 48)
    }
    expect(of(`${LONG} ${LONG.split(' ').toReversed().join(' ')}`).length).toBe(32)
    expect(new Set(Array.from({ length: 2000 }, (_, i) => hash48(`w${i} pier`))).size).toBe(2000)
  })
  test('an altered and a shortened variant share some', () => {
    const shares = (a: string, b: string) => of(a).some((k) => of(b).includes(k))
    expect(shares(LONG, 'The council has heard nothing of it')).toBe(true)
    expect(shares(LONG, 'Divers have found two cracks under the northern pier')).toBe(true)
    expect(shares(LONG, 'The mayor will open the fish market')).toBe(false)
  })
})
