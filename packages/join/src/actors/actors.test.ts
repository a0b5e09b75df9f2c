import { describe, expect, test, vi } from 'vitest'
import type { Placed } from '../types.ts'
import { type Article, contextOf, placed, type Told } from './fixture.ts'
import { type ActorSketch, actors, decide, describePerson, nameAnchor, recordAnchor } from './index.ts'

/** How often two profiles were held against each other. */
const work = vi.hoisted(() => ({ compared: 0 }))
vi.mock('./pair.ts', async (real) => {
  const pair = await real<typeof import('./pair.ts')>()
  const score: typeof pair.score = (a, b) => {
    work.compared++
    return pair.score(a, b)
  }
  return { ...pair, score }
})

/** Groups as sets of "article:name", in one order. */
function groups(
  articles: readonly Article[],
  items: readonly Placed<ActorSketch>[] = placed(articles),
  hand = decide([]),
): string[] {
  const label = actors.arrange(items, new Set(), contextOf(articles, hand.byHand))
  const by = new Map<string, string[]>()
  items.forEach((item, i) => {
    const key = label[i] === -1 ? `alone ${i}` : String(label[i])
    by.set(key, [...(by.get(key) ?? []), `${item.article.id}:${item.sketch.name}`])
  })
  return [...by.values()].map((list) => list.sort().join(' ')).sort()
}
const one = (id: string, story: number | null, ...told: Told[]): Article => ({ id, story, told })
const together = (articles: readonly Article[]): boolean => groups(articles).length === 1

describe('people', () => {
  test.each<[string, string, string]>([
    ['the same name', 'Ewa Brandl', 'Ewa Brandl'],
    ['a middle name', 'Ewa Maria Brandl', 'Ewa Brandl'],
    ['diacritics', 'Éwa Brändl', 'Ewa Brandl'],
    ['a nickname', 'Bill Harrowby', 'William Harrowby'],
    ['another spelling', 'Juri Zelensky', 'Yuri Zelenskyy'],
    ['a family name told first', 'Orban Dezső', 'Dezső Orban'],
    ['an initial', 'E. Brandl', 'Ewa Brandl'],
    ['a misprint', 'Ewa Brandel', 'Ewa Brandl'],
    ['a surname', 'Brandl', 'Ewa Brandl'],
    ['a title', 'Dr Ewa Brandl KC', 'Ewa Brandl'],
  ])('of one story are one by %s', (_, a, b) => {
    expect(together([one('x', 1, { name: a }), one('y', 1, { name: b })])).toBe(true)
  })

  test('a gender that no title tells is a guess: it does not part a surname from the one bearer that its story has', () => {
    const [guessed, full] = [
      one('x', 1, { name: 'Brandl', gender: 'male' }),
      { name: 'Ewa Brandl', gender: 'female' } as const,
    ]
    expect(together([guessed, one('y', 1, full)])).toBe(true)
    expect(together([guessed, one('y', 2, full)])).toBe(false)
  })

  test.each<[string, Told, Told]>([
    ['first names', { name: 'Ewa Brandl' }, { name: 'Otto Brandl' }],
    ['Jr and Sr', { name: 'Otto Brandl Jr' }, { name: 'Otto Brandl Sr' }],
    ['gender and title', { name: 'Mr Brandl', gender: 'male' }, { name: 'Ewa Brandl', gender: 'female' }],
    ['country', { name: 'Brandl', country: 'AT' }, { name: 'Ewa Brandl', country: 'CH' }],
  ])('of one story are two where %s contradict', (_, a, b) => {
    expect(together([one('x', 1, a), one('y', 1, b)])).toBe(false)
  })

  test('a full name joins across stories, an initial or a nickname alone does not', () => {
    expect(together([one('x', 1, { name: 'Ewa Brandl' }), one('y', 2, { name: 'Ewa Brandl' })])).toBe(true)
    expect(together([one('x', 1, { name: 'E. Brandl' }), one('y', 2, { name: 'Ewa Brandl' })])).toBe(false)
    expect(together([one('x', 1, { name: 'Bill Harrowby' }), one('y', 2, { name: 'William Harrowby' })])).toBe(false)
  })

  test('one full name with two countries and nothing in common is two people', () => {
    const far = [one('x', 1, { name: 'Ana Costa', country: 'PT' }), one('y', 2, { name: 'Ana Costa', country: 'BR' })]
    expect(together(far)).toBe(false)
  })

  test('a surname alone never joins two stories', () => {
    expect(together([one('x', 1, { name: 'Brandl' }), one('y', 2, { name: 'Brandl' })])).toBe(false)
    expect(together([one('x', 1, { name: 'Brandl' }), one('y', 2, { name: 'Ewa Brandl' })])).toBe(false)
  })

  test('of two who bear a surname in a story, the office tells which; nothing told, it stays alone', () => {
    const both = one(
      'x',
      1,
      { name: 'Ewa Brandl', roles: ['the mayor'] },
      { name: 'Otto Brandl', roles: ['the fire chief'] },
    )
    expect(groups([both, one('y', 1, { name: 'Brandl', roles: ['mayor'] })])).toEqual([
      'x:Ewa Brandl y:Brandl',
      'x:Otto Brandl',
    ])
    expect(groups([both, one('y', 1, { name: 'Brandl' })])).toHaveLength(3)
  })

  test('two whom the reader held apart in one article are never one by a surname', () => {
    expect(groups([one('x', 1, { name: 'Ewa Brandl' }, { name: 'Brandl' })])).toHaveLength(2)
  })
})

describe('offices', () => {
  const story = (day: string, id: string, ...told: Told[]): Article => ({ id, story: 7, day, told })
  const holder = (name: string): Told => ({ name, roles: ['mayor of Orland'] })
  const mayor: Told = { name: 'mayor of Orland', kind: 'office', described: true }

  test('an office alone goes to the holder its story names', () => {
    expect(groups([story('2031-05-02', 'x', holder('Ewa Brandl')), story('2031-05-03', 'y', mayor)])).toHaveLength(1)
  })
  test('an office that changes hands is two people, each in his days', () => {
    const articles = [
      story('2031-05-02', 'a', holder('Ewa Brandl')),
      story('2031-05-03', 'b', mayor),
      story('2031-05-20', 'c', holder('Otto Lenk')),
      story('2031-05-21', 'd', mayor),
    ]
    expect(groups(articles)).toEqual(['a:Ewa Brandl b:mayor of Orland', 'c:Otto Lenk d:mayor of Orland'])
  })
  test('a former holder is not meant, and in another story without a country nobody is', () => {
    const former: Told = { name: 'Ewa Brandl', roles: ['former mayor of Orland'] }
    expect(groups([story('2031-05-02', 'x', former), story('2031-05-03', 'y', mayor)])).toHaveLength(2)
    expect(groups([one('x', 1, holder('Ewa Brandl')), one('y', 2, mayor)])).toHaveLength(2)
  })
})

describe('bodies, countries, descriptions', () => {
  const body = (name: string, more: Partial<Told> = {}): Told => ({ name, kind: 'organisation', ...more })
  test.each([
    ['Harlow Bank plc', 'the Harlow Bank'],
    ['Fen & Moor Rail Authority', 'Fen and Moor Rail Authority'],
    ['Orland Rail Workers Union', 'ORWU'],
    ['Selby Rovers', 'Rovers'],
  ])('%s is %s in one story', (a, b) => {
    expect(together([one('x', 1, body(a)), one('y', 1, body(b))])).toBe(true)
  })
  test('letters and shortened names need their story; what common nouns call needs it too', () => {
    expect(together([one('x', 1, body('Orland Rail Workers Union')), one('y', 2, body('ORWU'))])).toBe(false)
    expect(together([one('x', 1, body('Selby Rovers')), one('y', 2, body('Rovers'))])).toBe(false)
    expect(together([one('x', 1, body('Interior Ministry')), one('y', 2, body('Interior Ministry'))])).toBe(false)
    expect(together([one('x', 1, body('Interior Ministry')), one('y', 1, body('Interior Ministry'))])).toBe(true)
  })
  test('a country and a team of its name are two', () => {
    const country: Told = { name: 'Georgia', kind: 'country', country: 'GE' }
    expect(together([one('x', 1, country), one('y', 1, body('Georgia'))])).toBe(false)
  })
  test('unnamed people join within a story alone, and only where numbers agree', () => {
    const unnamed = (name: string): Told => ({ name, kind: 'group', described: true })
    expect(together([one('x', 1, unnamed('two officials')), one('y', 1, unnamed('two officials'))])).toBe(true)
    expect(together([one('x', 1, unnamed('two officials')), one('y', 1, unnamed('three officials'))])).toBe(false)
    expect(together([one('x', 1, unnamed('two officials')), one('y', 2, unnamed('two officials'))])).toBe(false)
  })
})

describe('properties', () => {
  const scene: Article[] = [
    {
      id: 'a',
      story: 1,
      day: '2031-05-01',
      told: [
        { name: 'Ewa Brandl', gender: 'female', roles: ['mayor'] },
        { name: 'Selby Rovers', kind: 'organisation' },
      ],
    },
    {
      id: 'b',
      story: 1,
      day: '2031-05-02',
      told: [
        { name: 'Brandl', gender: 'female' },
        { name: 'Otto Brandl', gender: 'male' },
      ],
    },
    {
      id: 'c',
      story: 1,
      day: '2031-05-03',
      told: [
        { name: 'Brandl', gender: 'male' },
        { name: 'Rovers', kind: 'organisation' },
      ],
    },
    {
      id: 'd',
      story: 2,
      day: '2031-05-04',
      told: [{ name: 'Ewa Maria Brandl', roles: ['mayor'] }, { name: 'Brandl' }],
    },
    {
      id: 'e',
      story: 2,
      day: '2031-05-05',
      told: [
        { name: 'Ewa Brandl', roles: ['mayor'] },
        { name: 'two officials', kind: 'group', described: true },
      ],
    },
    { id: 'f', story: 3, told: [{ name: 'Brandl' }] },
  ]
  test('the order of arrival changes nothing', () => {
    const want = groups(scene)
    let seed = 7
    for (let round = 0; round < 30; round++) {
      const order = scene
        .map((article) => {
          seed = (seed * 1103515245 + 12345) % 2147483648
          return { article, at: seed }
        })
        .sort((x, y) => x.at - y.at)
        .map((x) => x.article)
      expect(groups(order)).toEqual(want)
    }
  })
  test('what stands in a group changes nothing where all of it is seen', () => {
    const items = placed(scene)
    const label = actors.arrange(items, new Set(), contextOf(scene))
    const again = items.map((item, i) => ({ ...item, group: label[i] === -1 ? null : (label[i] as number) }))
    expect(groups(scene, again)).toEqual(groups(scene))
  })
  test('a surname stays with its group when what told whose it is is out of sight', () => {
    const seen = placed([scene[1] as Article, { ...(scene[4] as Article), story: 9 }]).map((item) => ({
      ...item,
      group: /Ewa Brandl|^Brandl/.test(item.sketch.name) ? 5 : null,
    }))
    const label = actors.arrange(
      seen,
      new Set(),
      contextOf([{ ...(scene[1] as Article), story: 8 }, scene[4] as Article]),
    )
    expect(label[0]).toBe(label[2])
  })
  test('ten thousand of one name: each is compared with few others', { timeout: 60_000 }, () => {
    const run = (count: number): number => {
      const many: Article[] = Array.from({ length: count }, (_, i) => ({
        id: `m${i}`,
        story: i,
        told: [{ name: i % 2 ? 'John Harlow' : `${'ABCDEFGHKLMNPRST'[i % 16]}${'aeiou'[i % 5]}na${i} Harlow` }],
      }))
      const items = placed(many)
      work.compared = 0
      const label = actors.arrange(items, new Set(), contextOf(many))
      const johns = items.flatMap((item, i) => (item.sketch.name === 'John Harlow' ? [label[i]] : []))
      expect(new Set(johns).size).toBe(1)
      expect(new Set(label).size).toBe(count / 2 + 1)
      return work.compared
    }
    const small = run(2000)
    expect(small).toBeGreaterThan(0)
    // five times as many; were all compared with all, it would be twenty-five
    expect(run(10_000)).toBeLessThanOrEqual(5 * small)
  })
  test('keys are few, whole and below 2^48', () => {
    for (const { keys } of placed(scene)) {
      expect(keys.length).toBeLessThanOrEqual(12)
      expect(keys.every((k) => Number.isSafeInteger(k) && k >= 0 && k < 2 ** 48)).toBe(true)
    }
  })
})

describe('by hand', () => {
  const articles = [
    one('x', 1, { name: 'Ewa Brandl' }),
    one('y', 2, { name: 'Eva Lenk' }),
    one('z', 3, { name: 'Ewa Brandl' }),
    one('w', 4, { name: 'Eva Lenk' }),
  ]
  const brandl = nameAnchor('Ewa Brandl', 'person', null)
  const lenk = nameAnchor('Eva Lenk', 'person', null)

  test('what was merged is one, whatever the names', () => {
    expect(groups(articles, placed(articles), decide([{ verb: 'merge', a: brandl, b: lenk }]))).toHaveLength(1)
  })
  test('what was split is two, whatever the names', () => {
    const hand = decide([{ verb: 'split', a: recordAnchor('z', 'Ewa Brandl'), b: brandl }])
    expect(groups(articles, placed(articles), hand)).toEqual(['w:Eva Lenk y:Eva Lenk', 'x:Ewa Brandl', 'z:Ewa Brandl'])
  })
  test('a merge goes through others, and a split holds of all that was merged', () => {
    const hand = decide([
      { verb: 'merge', a: recordAnchor('x', 'Ewa Brandl'), b: lenk },
      { verb: 'split', a: recordAnchor('z', 'Ewa Brandl'), b: lenk },
    ])
    expect(groups(articles, placed(articles), hand)).toEqual(['w:Eva Lenk x:Ewa Brandl y:Eva Lenk', 'z:Ewa Brandl'])
  })
  test('the last word on two holds; against several together it is a contradiction', () => {
    expect(
      decide([
        { verb: 'merge', a: 'p', b: 'q' },
        { verb: 'split', a: 'q', b: 'p' },
      ]).contradictions,
    ).toEqual([])
    const against = decide([
      { verb: 'merge', a: 'p', b: 'q' },
      { verb: 'merge', a: 'q', b: 'r' },
      { verb: 'split', a: 'p', b: 'r' },
    ]).contradictions
    expect(against.map((c) => [c.decision.verb, c.against.length])).toEqual([['split', 2]])
    const other = decide([
      { verb: 'split', a: 'p', b: 'r' },
      { verb: 'merge', a: 'p', b: 'q' },
      { verb: 'merge', a: 'q', b: 'r' },
    ]).contradictions
    expect(other.map((c) => c.decision)).toEqual([{ verb: 'merge', a: 'q', b: 'r' }])
  })
  test('anchors outlive new ids and diacritics; beside tells what has to be looked at', () => {
    const [item] = placed([one('x', 1, { name: 'Éwa Brandl' })]) as [Placed<ActorSketch>]
    const hand = decide([{ verb: 'merge', a: recordAnchor('x', 'Ewa Brandl'), b: lenk }])
    expect(hand.byHand(item, item)).toBe(true)
    expect(hand.beside(item)).toContain(lenk)
    expect(hand.beside(placed([articles[2] as Article])[0] as Placed<ActorSketch>)).toEqual([])
  })
})

test('a person is described by what most say, offices with their days', () => {
  const items = placed([
    {
      id: 'x',
      story: 1,
      day: '2031-05-09',
      told: [{ name: 'Ewa Brandl', country: 'AT', roles: ['the mayor of Orland'] }],
    },
    {
      id: 'y',
      story: 1,
      day: '2031-05-02',
      told: [{ name: 'Ewa Brandl', wikidata: 'Q1', roles: ['mayor of Orland'] }],
    },
    { id: 'z', story: 1, told: [{ name: 'Brandl', roles: ['teacher'] }] },
  ])
  const person = describePerson(items)
  expect(person).toMatchObject({ name: 'Ewa Brandl', kind: 'person', country: 'AT', wikidata: 'Q1' })
  expect(person.names).toEqual(['Ewa Brandl', 'Brandl'])
  expect(person.offices).toEqual([
    { office: 'mayor of Orland', first: '2031-05-02', last: '2031-05-09' },
    { office: 'teacher', first: null, last: null },
  ])
  expect(person.members).toHaveLength(3)
})
