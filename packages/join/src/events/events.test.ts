import { createLexis, createReader, type Record } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { expect, test } from 'vitest'
import type { Context, Placed } from '../types.ts'
import { daysApart, support } from './apart.ts'
import { compared } from './arrange.ts'
import { daysOf } from './days.ts'
import { cuesIn } from './en/cues.ts'
import { describeHappening, type EventSketch, events, itemsOfMentions } from './index.ts'
import { numbersIn } from './numbers.ts'
import { Tellings } from './outcome.ts'
import { ready } from './ready.ts'

const model = loadModel()
const reader = createReader({ model })
const lexis = createLexis(model)

const WIRE = [
  {
    published: '2031-05-05',
    text: 'Ferry crews to strike on Friday\n\nPORT ARBEN, May 5 — Ferry crews in Port Arben will strike on Friday, May 9, over unpaid overtime, their union said on Monday.',
  },
  {
    published: '2031-05-08',
    text: 'Port Arben ferry strike called off\n\nPORT ARBEN, May 8 — The strike of ferry crews in Port Arben planned for Friday was called off on Thursday after the company agreed to pay.',
  },
]
const records: Record[] = WIRE.map((page, i) => reader.read({ id: `w${i}`, ...page }))
const placed = (record: Record, seq: number): Placed<EventSketch>[] =>
  events.items(record, lexis).map((item) => ({
    ...item,
    article: { seq, id: record.id, title: null, outlet: null, url: null, published: record.published?.value ?? null },
    group: null,
  }))
const items = records.flatMap(placed)
const context: Context = { lexis, story: () => 1, copy: () => null, actor: () => null }
const groupsOf = (list: readonly Placed<EventSketch>[], of: Context = context) => {
  const labels = events.arrange(list, new Set(list.keys()), of)
  return [...new Set(labels)].map((l) => list.filter((_, i) => labels[i] === l))
}
const strike = (list: readonly Placed<EventSketch>[]) => list.some((m) => m.sketch.head === 'strike')

test('a strike that is planned and called off is one event, and its history says so', () => {
  const group = groupsOf(items).find(strike)!
  expect(new Set(group.map((m) => m.article.id))).toEqual(new Set(['w0', 'w1']))
  const told = describeHappening(group, (seq) => records[seq]!)
  expect(told.history.map((e) => [e.date, e.status])).toEqual([
    ['2031-05-05', 'planned'],
    ['2031-05-08', 'cancelled'],
  ])
  expect(told.status).toBe('cancelled')
  expect(told.when).toBe('2031-05-09')
  for (const e of told.history) {
    const { text } = records.find((r) => r.id === e.evidence.article)!
    expect(text.slice(e.evidence.start, e.evidence.end)).toBe(e.evidence.text)
  }
})

test('of a story that nothing fresh belongs to, mentions stay in their groups', () => {
  // one strike in three articles of another story, held apart there
  const held = [0, 2, 3].flatMap((seq) => placed(records[0]!, seq)).map((item, i) => ({ ...item, group: 7 + i }))
  const list = [...held, ...placed(records[1]!, 1)]
  const fresh = new Set([...list.keys()].slice(held.length))
  const story = (article: number) => (article === 1 ? 2 : 1)
  const labels = events.arrange(list, fresh, { ...context, story })
  expect(held.length).toBeGreaterThan(2)
  expect(new Set(labels.slice(0, held.length)).size).toBe(held.length)
  // where something fresh is of their story they are one
  const together = events.arrange(list, fresh, context)
  expect(new Set(together.slice(0, held.length)).size).toBeLessThan(held.length)
})

test('articles of other stories are not joined', () => {
  const apart = groupsOf(items, { ...context, story: (article) => article })
  expect(apart.every((g) => new Set(g.map((m) => m.article.seq)).size === 1)).toBe(true)
})

test('what is held apart by hand stays apart', () => {
  const byHand = (a: Placed, b: Placed) => (a.article.seq === b.article.seq ? undefined : false)
  expect(groupsOf(items, { ...context, byHand }).every((g) => new Set(g.map((m) => m.article.seq)).size === 1)).toBe(
    true,
  )
})

test('the same mentions in the same order are the same groups, whichever are fresh', () => {
  const all = events.arrange(items, new Set(items.keys()), context)
  expect([...events.arrange(items, new Set([items.length - 1]), context)]).toEqual([...all])
})

test('in a large story fresh mentions are laid to groups that stand, and those are kept', () => {
  const many = Array.from({ length: 60 }, (_, i) => placed(records[i % 2]!, i)).flat()
  const held = many.map((m, i) => ({ ...m, group: m.sketch.head === 'strike' ? 1 : 100 + (i % 7) }))
  const last = placed(records[1]!, 60)
  const list = [...held, ...last]
  const labels = events.arrange(list, new Set(last.map((_, i) => held.length + i)), context)
  const standing = held.findIndex((m) => m.sketch.head === 'strike')
  const fresh = list.findIndex((m, i) => i >= held.length && m.sketch.head === 'strike')
  expect(labels[fresh]).toBe(labels[standing])
  for (const [i, m] of held.entries()) if (m.group === 1) expect(labels[i]).toBe(labels[standing])
})

test('one more article of a story of three hundred is compared with a bounded number of mentions', () => {
  const pairsOf = (articles: number) => {
    const many = Array.from({ length: articles }, (_, i) => placed(records[i % 2]!, i)).flat()
    const held = many.map((m, i) => ({ ...m, group: m.sketch.head === 'strike' ? 1 : 100 + (i % 90) }))
    const last = placed(records[1]!, articles)
    const before = compared.pairs
    events.arrange([...held, ...last], new Set(last.map((_, i) => held.length + i)), context)
    return { pairs: compared.pairs - before, held: held.length, fresh: last.length }
  }
  const one = pairsOf(300)
  const two = pairsOf(600)
  expect(one.held).toBeGreaterThanOrEqual(600)
  expect(two.pairs).toBeGreaterThan(0)
  expect(two.pairs).toBeLessThanOrEqual(two.fresh * 72 + two.fresh ** 2)
  expect(two.pairs).toBe(one.pairs)
})

test('where no group shares a word with what is fresh, it is compared with what speaks for eight of them', () => {
  const record = reader.read({ id: 'u', text: 'ORLIN, May 5 — The ferry sank on Monday.', published: '2031-05-05' })
  const [fresh] = placed(record, 900)
  const many = Array.from({ length: 300 }, (_, i) => {
    const [one] = placed(record, i)
    const sketch = { ...one!.sketch, head: `w${i % 60}`, roots: [`w${i % 60}`, `w${i % 60}`] as const }
    return { ...one!, sketch, group: i % 60 }
  })
  const before = compared.pairs
  events.arrange([...many, fresh!], new Set([many.length]), context)
  expect(compared.pairs - before).toBe(8 * 3)
})

test.each([
  ['The spokesman dismissed a newspaper report that the ferry company was being sold.', 'sold', 'denied'],
  ['The rehearsal in the old customs house will take place on Saturday at noon.', 'rehearsal', 'planned'],
])('what an article says of an event: %s', (sentence, word, status) => {
  const record = reader.read({ id: 'x', text: `PORT ARBEN, May 5 — ${sentence}`, published: '2031-05-05' })
  const start = record.text.indexOf(word)
  const [item] = itemsOfMentions(record, [{ start, end: start + word.length }], lexis)
  const article = { seq: 1, id: 'x', title: null, outlet: null, url: null, published: '2031-05-05' }
  expect(describeHappening([{ ...item!, article, group: null }]).status).toBe(status)
})

test('figures of things and of units', () => {
  const text =
    'ORLIN, May 5 — The maker recalled 48,000 heaters on Monday.\n\nA fire in the hills above Orlin burned 310 hectares, the ministry said.'
  const record = reader.read({ id: 'f', text, published: '2031-05-05' })
  const all = groupsOf(placed(record, 0)).flatMap((g) => describeHappening(g, () => record).figures)
  expect(all.map((f) => [f.what, f.value])).toContainEqual(['heaters', 48_000])
  expect(all.map((f) => [f.what, f.value])).toContainEqual(['hectares', 310])
})

test('given mentions have their main word by the tree', () => {
  const [record] = records
  const start = record!.text.indexOf('will strike')
  const { analysis } = reader.analyse({ id: 'w0', ...WIRE[0]! })
  const [item] = itemsOfMentions(record!, [{ start, end: start + 'will strike'.length }], lexis, analysis)
  expect(item!.sketch.head).toBe('strike')
})

test('numbers as they are printed', () => {
  const values = (text: string) => numbersIn(text, 0, text.length).map((n) => [text.slice(n.start, n.end), n.value])
  expect(values('Fifty-seven were hurt, at least nine of 1,240; damage of 1.2 million.')).toEqual([
    ['Fifty-seven', 57],
    ['nine', 9],
    ['1,240', 1240],
    ['1.2 million', 1_200_000],
  ])
  expect(values('a hundred and twenty')).toEqual([['a hundred and twenty', 120]])
})

test('numbers of dead that differ stand side by side', () => {
  const text =
    'Blast at Orlin mill kills 12\n\nORLIN, May 5 — An explosion at a flour mill in Orlin on Monday killed at least 12 people and injured more than thirty, police said. A hospital in the town put the number of dead at 15.'
  const record = reader.read({ id: 'mill', text, published: '2031-05-05' })
  const group = groupsOf(placed(record, 0)).find((g) => g.some((m) => m.sketch.head === 'explosion'))!
  const { figures } = describeHappening(group, () => record)
  expect(figures.map((f) => [f.what, f.value])).toEqual([
    ['killed', 12],
    ['injured', 30],
    ['killed', 15],
  ])
  for (const f of figures) expect(text.slice(f.start, f.end)).toBe(f.text)
})

test.each([
  ['an age', 'Vera Holm, 83, was killed at her stall.', []],
  ['a time of day', 'The gate was opened at four minutes past seven – AFTER the blast had killed nine men.', [9]],
  ['money', 'The owner will pay 60 million crowns into a fund for the victims.', []],
  ['a rate', 'When the mayor put out the number it was 3.4.', []],
  ['how and when', 'The blast killed the guard in 14 rooms of the mill, by 3 bombs.', []],
  ['but of people', 'The blast also killed at least 14 guests.', [14]],
  ['but behind its noun', 'The ministry put the dead at 15.', [15]],
] as const)('what is no number of dead: %s', (_, sentence, numbers) => {
  const text = `ORLIN, May 5 — An explosion at a flour mill in Orlin on Monday killed 12 people, police said.\n\n${sentence}`
  const record = reader.read({ id: 'mill', text, published: '2031-05-05' })
  const figures = groupsOf(placed(record, 0)).flatMap((g) => describeHappening(g, () => record).figures)
  const killed = new Set(figures.filter((f) => f.what === 'killed').map((f) => f.value))
  expect([...killed].sort((x, y) => x - y)).toEqual([12, ...numbers].sort((x, y) => x - y))
})

test.each([
  ['2031-05-05', 0],
  ['2031-W19', 6],
  ['2031-05', 30],
  ['2031-05-05/2031-05-07', 2],
])('days of %s', (value, width) => {
  const [first, last] = daysOf(value)!
  expect(last - first).toBe(width)
})

test('what one article counts for an event is its figure in another that tells it further down', () => {
  const first = reader.read({
    id: 'f1',
    text: 'ORLIN, May 5 — A fire in the hills above Orlin burned 310 hectares on Sunday.',
    published: '2031-05-05',
  })
  const text =
    'ORLIN, May 6 — The fire above Orlin was put out on Monday.\n\nThe mayor thanked the crews. Foresters now speak of 280 hectares.'
  const second = reader.read({ id: 'f2', text, published: '2031-05-06' })
  const fires = [first, second].flatMap((r, seq) => placed(r, seq).filter((m) => m.sketch.head === 'fire'))
  const { figures } = describeHappening(fires, (seq) => [first, second][seq]!)
  expect(figures.map((f) => [f.article, f.what, f.value])).toEqual([
    ['f1', 'hectares', 310],
    ['f2', 'hectares', 280],
  ])
  // by itself it prints none for the fire
  expect(
    describeHappening(
      fires.filter((m) => m.article.seq === 1),
      () => second,
    ).figures,
  ).toEqual([])
})

test('words that may tell an event are mentions too, beside those of the events', () => {
  const text = 'PORT ARBEN, May 5 — The minister opened the fair on Monday. Traders brought cheese.'
  const record = reader.read({ id: 'x', text, published: '2031-05-05' })
  const start = text.indexOf('cheese')
  const aside = {
    start,
    end: start + 6,
    text: 'cheese',
    type: null,
    kind: null,
    status: 'happened',
    worth: 'minor',
    when: '2031-05-05',
  } as const
  const [event] = record.events
  const over = { ...aside, start: event!.trigger.start, end: event!.trigger.end, text: event!.trigger.text }
  const items = events.items({ ...record, asides: [over, aside] }, lexis)
  expect(items.filter((i) => i.local.startsWith('x')).map((i) => [i.local, i.sketch.text, i.sketch.days])).toEqual([
    ['x1', 'cheese', [22_404, 22_404]],
  ])
})

test.each([
  ['will be held next week', ['comes']],
  ["was put off until the autumn and hasn't been set", ['not', 'off', 'past']],
  ['the crews slept', []],
])('cues in %j', (words, kinds) => {
  const bits = cuesIn(words)
  const of = { comes: 0, not: 2, off: 3, past: 9 }
  for (const kind of kinds) expect((bits >> of[kind as keyof typeof of]) & 1).toBe(1)
  if (kinds.length === 0) expect(bits).toBe(0)
})

test('what an article says hangs on what the others of its story say', () => {
  const tell = (seq: number, published: string, text: string) => {
    const record = reader.read({ id: `t${seq}`, text, published })
    const items = placed(record, seq).filter((m) => m.sketch.head === 'regatta')
    return items.map((m) => ({ ...m, article: { ...m.article, published } }))
  }
  const plan = tell(1, '2031-05-01', 'PORT ARBEN, May 1 — The regatta will be held on May 9, the harbour master said.')
  const off = tell(2, '2031-05-08', 'PORT ARBEN, May 8 — The regatta was put off on Thursday for want of wind.')
  const both = new Tellings([plan, off])
  expect(both.rules.map((r) => r.status)).toEqual(['planned', 'postponed'])
  const alone = new Tellings([off])
  expect(both.numbers(1)).toHaveLength(alone.numbers(0).length)
  expect(both.numbers(1)).not.toEqual(alone.numbers(0))
  expect(both.outcomes().map((o) => o.status)).toEqual(['planned', 'postponed'])
})

/** The first mention with this word in an article of its own. */
const mentionOf = (seq: number, published: string, text: string, word: string): Placed<EventSketch> => {
  const record = reader.read({ id: `p${seq}`, text, published })
  const at = text.indexOf(word)
  const found = events.items(record, lexis).find((m) => m.sketch.start <= at && at < m.sketch.end)
  if (!found) throw new Error(`no mention of ${word}`)
  return { ...found, article: { seq, id: record.id, title: null, outlet: null, url: null, published }, group: null }
}

test('what is told to be of a day to come has not happened, whatever the tense', () => {
  const say = 'PORT ARBEN, May 5 — The harbour board meets in Port Arben on May 20, the harbour master said.'
  const mention = mentionOf(1, '2031-05-05', say, 'meets')
  const done = { ...mention, sketch: { ...mention.sketch, status: 'happened' as const } }
  expect(mention.sketch.days?.[0]).toBeGreaterThan(daysOf('2031-05-05')![0])
  expect(describeHappening([done]).status).toBe('planned')
  // nor by an article that gives no day, before the day that was announced
  const dateless = { ...done.sketch, days: null, when: null }
  const later = (published: string) => ({ ...done, article: { ...done.article, seq: 2, published }, sketch: dateless })
  expect(describeHappening([done, later('2031-05-12')]).status).toBe('planned')
  expect(describeHappening([done, later('2031-05-21')]).status).toBe('happened')
})

test('deeds that are done on two days, told precisely, are two; so are one that is over and one that is still to come', () => {
  const apart = (a: Partial<EventSketch>, b: Partial<EventSketch>) => {
    const mention = mentionOf(1, '2031-05-05', 'ORLIN, May 5 — The council met in Orlin on Monday.', 'met')
    const two = [a, b].map((sketch, seq) => ({
      ...mention,
      article: { ...mention.article, seq, published: '2031-05-12' },
      sketch: { ...mention.sketch, ...sketch },
    }))
    const [x, y] = ready(two, lexis)
    return daysApart(x!, y!)
  }
  const day = (d: string) => ({ days: daysOf(d), when: d })
  const met = { status: 'happened' as const, ...day('2031-05-05') }
  expect(apart(met, { status: 'happened', ...day('2031-05-08') })).toBe(true)
  expect(apart(met, { status: 'happened', ...day('2031-05-06') })).toBe(false)
  expect(apart(met, { status: 'happened', ...day('2031-05') })).toBe(false)
  expect(apart(met, { status: 'planned', ...day('2031-05-19') })).toBe(true)
  // a plan is moved from one day to another and stays one
  expect(apart({ status: 'planned', ...day('2031-05-19') }, { status: 'postponed', ...day('2031-05-26') })).toBe(false)
})

test('a verb that tells nothing by itself ties little, and with another particle less', () => {
  const off = mentionOf(1, '2031-05-05', 'ORLIN, May 5 — The crew set off the sirens in Orlin on Monday.', 'set')
  const up = mentionOf(2, '2031-05-06', 'ORLIN, May 6 — The crew set up an inquiry in Orlin on Monday.', 'set')
  const again = mentionOf(3, '2031-05-06', 'ORLIN, May 6 — The crew set off the sirens of Orlin on Monday.', 'set')
  const [x, y, z] = ready([off, up, again], lexis)
  expect(support(x!, z!)).toBe(1)
  expect(support(x!, y!)).toBeLessThan(0.5)
})
