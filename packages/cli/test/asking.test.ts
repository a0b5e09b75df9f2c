/** What a reporter asks of a week of news, end to end through the command. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { ORRINBY } from '../../archive/test/orrinby.ts'
import { ERROR_LINE, folder, inProcess, readout, SLOW } from './command.ts'

const dir = folder()
const ask = (...args: string[]) => inProcess(args, { READOUT_DATA: path.join(dir, 'data'), COLUMNS: '100' })
const json = async (...args: string[]) => JSON.parse((await ask(...args, '--json')).out)

beforeAll(async () => {
  const input = path.join(folder({ 'week.jsonl': ORRINBY.map((l) => `${JSON.stringify(l)}\n`).join('') }), 'week.jsonl')
  const { code, err } = await readout(['add', '--input', input, '--data', path.join(dir, 'data')])
  expect([code, err]).toEqual([0, expect.stringContaining('8 kept, 0 failed')])
}, SLOW)

describe('find', () => {
  test('a speaker: both of the surname, and who they are', async () => {
    const { out } = await ask('find', 'speaker:vell', 'act:promise,accuse')
    expect(out).toMatch(/speaker:vell is taken for .*Jonna Vell \(\d+\)/)
    expect(out).toContain('Karel Vell (accuse): the town of Hesk of hiding the plans')
    expect(out).toContain('https://post.example/ferry-1 · post-1 s')
  })

  test('outlet and headline are those that the line gives', async () => {
    const { out } = await ask('find', 'outlet:tide', '--for', 'articles')
    expect(out).toContain('Harbour master: we will sail in a storm\n  The Tide · 9 March 2018 · tide-1')
    expect(out).not.toContain('Orrinby Post')
    const record = await json('show', 'tide-1')
    expect(record.outlet).toEqual({ value: 'The Tide', evidence: null, rule: 'caller' })
  })

  test.each([
    ['status:cancelled outlet:echo until:2018-03-31', ['echo-2']],
    ['who:norway who:denmark type:accuse', ['post-4']],
    ['actor:norway recipient:denmark', ['post-4']],
    ['quoted:altered', ['tide-1']],
    ['speaker:"karel vell"', ['echo-2', 'echo-2']],
    ['near:"wing finished"', ['tide-2']],
    ['speaker:jonna since:2018-03-10', ['post-3']],
    ['speaker:jonna copies:no -story:1', []],
  ])('%s', async (question, articles) => {
    const { hits } = await json('find', question)
    const found = hits.map((h: { article: string }) => h.article)
    // an article may tell of two such things
    expect([...new Set(found)]).toEqual([...new Set(articles)])
  })

  test('who somebody is can be told by the number', async () => {
    const { id } = await json('actor', 'karel vell')
    const { hits, resolved } = await json('find', `speaker:${id}`)
    expect(resolved[0].meant.map((m: { name: string }) => m.name)).toEqual(['Karel Vell'])
    expect(hits).toHaveLength(2)
  })

  test('page after page is the whole, and counts are of the whole', async () => {
    const { hits, facets } = await json('find', 'outlet:post', '--facets', '-n', '500')
    const paged: string[] = []
    let after: string | null = null
    do {
      const page = await json('find', 'outlet:post', '-n', '3', ...(after ? ['--after', after] : []))
      paged.push(...page.hits.map((h: { article: string; id: string }) => `${h.article} ${h.id}`))
      after = page.next
    } while (after)
    expect(paged).toEqual(hits.map((h: { article: string; id: string }) => `${h.article} ${h.id}`))
    expect(facets.by.outlet).toEqual([{ value: 'Orrinby Post', count: hits.length }])
  })

  test('as tables, calendars and files', async () => {
    const { out } = await ask('find', 'speaker:"karel vell"', '--csv')
    expect(out.split('\r\n').filter(Boolean)).toHaveLength(3)
    const file = path.join(dir, 'planned.ics')
    const { code } = await ask('expected', '--from', '2018-03-01', '--as', 'ical', '--out', file)
    expect(code).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('DTSTART;VALUE=DATE:20180324')
  })
})

describe('stories, events and quotations', () => {
  test('without a number stories are listed; with one it is told who only repeats, and its events in words', async () => {
    expect((await ask('story')).out).toBe(
      'Night ferry to Hesk sets its first crossing (story 1)\n  5 articles · told 1 March 2018 to 17 March 2018\n',
    )
    const { out } = await ask('story', 'echo-1')
    expect(out).toContain('5 articles by 3 outlets; ')
    expect(out).toContain('Hesk Echo: First crossing of night ferry fixed for March 9 · copy (copies ')
    expect(out).toMatch(/The first crossing of the night ferry .*\n?.*\(event \d+\)/)
    expect((await ask('story', 'tide-2')).out).toMatch(
      /^Museum in Brack to open its new wing \(story \d+\)\nOne article\./,
    )
    expect(out).toMatch(/altered somewhere \(quote\s+\d+\)/)
  })

  test('who reports, who repeats whom, who credits whom', async () => {
    const { out } = await ask('sources', 'of', 'story:1')
    expect(out).toMatch(/repeats {2}Hesk Echo, 1 March 2018: .* \(a copy of\s+Orrinby Post, post-1\)/)
    expect(out).toContain('The Tide credits Orrinby Post')
  })

  test('an altered quotation, word by word, with who altered it', async () => {
    const { out } = await ask('drift')
    expect(out).toContain('Jonna Vell: “We will not sail in a storm, and nobody on this coast should ask us to” (quote')
    const { groups } = await json('drift')
    const quote = await ask('quote', String(groups[0].id))
    expect(quote.out).toContain('altered · The Tide · credits Orrinby Post')
    expect(quote.out).toContain('We will [-not-] sail in a storm')
  })

  test('an event by its words, with what each article says of it and where', async () => {
    const held = await ask('event', 'museum wing')
    expect(held.out).toMatch(
      /^The museum of Brack will open its new wing on March 24 \(event \d+\)\nLast told as planned/,
    )
    expect(held.out).toMatch(/“The museum of Brack .*” tide-2 at \d+–\d+/s)
  })
})

describe('what lies ahead and what never came', () => {
  test('expected, with the article that says so', async () => {
    const { out } = await ask('expected', '--from', '2018-03-20', '--to', '2018-04-30')
    expect(out).toContain('Norway and Denmark will hold talks on ferry fares in Oslo on April 20')
    expect(out).toMatch(/The Tide, 5 March 2018 · tide-2 at \d+–\d+/)
    expect((await ask('expected')).err).toContain('nothing that is kept tells of a day to come')
  })

  test('called off, and passed in silence', async () => {
    const all = (await ask('unfulfilled')).out
    expect(all).toContain('The district court of Hesk cancelled a hearing')
    const { out } = await ask('unfulfilled', '--silent')
    expect(out).toContain('The museum of Brack will open its new wing')
    expect(out).toMatch(/that day is over, and no article\s+tells what became of it/)
    expect(out).not.toContain('cancelled')
  })
})

describe('people', () => {
  test('one of two is asked for by more of the name', async () => {
    const two = await ask('actor', 'vell')
    expect([two.code, two.err]).toEqual([4, expect.stringMatching(/R3032 .*Jonna Vell \(person, 5 articles, number/)])
    const { out } = await ask('actor', 'jonna vell')
    expect(out).toContain('harbour master, 1 March 2018 to 17 March 2018')
    expect(out).toMatch(/changed {2}1 March 2018 .*→ 9 March 2018/s)
  })

  test('two of them, in words, as JSON and as a table', async () => {
    const { out } = await ask('pair', 'norway', 'denmark', '--by', 'week')
    expect(out).toMatch(/1 event: 1 by Norway · mean [-+]\d/)
    expect(out).toMatch(/readout find who:\d+ who:\d+/)
    expect((await json('pair', 'norway', 'denmark')).periods.length).toBeGreaterThan(0)
    expect((await ask('pair', 'norway', 'denmark', '--csv')).out).toMatch(/^from,a,b,events,/)
  })
})

describe('bad input is one line with a code', () => {
  test.each([
    [['find', 'speeker:vell'], 'R3030', 'at character 1'],
    [['find', 'ferry act:sing'], 'R3030', 'at character 11'],
    [['find', 'act:promise', '--after', 'elsewhere.1'], 'R3031', 'another question'],
    [['drift', '--after', 'expected_1_2.3.4'], 'R3031', 'another question'],
    [['actor', 'nobodyatall'], 'R3033', 'nobody'],
    [['event', '99999'], 'R3034', 'no event number'],
    [['quote', 'unheardof'], 'R3034', 'no quotations'],
    [['sources', 'of', 'actor:1'], 'R5003', 'story:NUMBER'],
    [['expected', '--from', 'soon'], 'R5', 'a day, month or year'],
    [['find', 'x', '--as', 'nonsense'], 'R5', 'nonsense'],
    [['event'], 'R5002', 'missing'],
  ])('%j', async (args, code, why) => {
    const { code: exit, out, err } = await ask(...args)
    // who asks wrongly can mend it; what is not there is the archive’s matter
    expect(exit).toBe(/^R303[2-9]/.test(code) ? 4 : 2)
    expect(out).toBe('')
    expect(err.trim()).toMatch(ERROR_LINE)
    expect(err).toContain(code)
    expect(err).toContain(why)
  })

  test('an empty archive answers all questions with a note', async () => {
    const data = path.join(folder(), 'none')
    for (const args of [['find', 'x'], ['stories'], ['drift'], ['expected'], ['unfulfilled']]) {
      const { code, out, err } = await inProcess([...args, '--data', data])
      expect([args, code, out]).toEqual([args, 0, ''])
      expect(err).toMatch(/^readout: (nothing|no) .+\n$/)
    }
  })
})

test('forty columns are enough', async () => {
  const data = path.join(dir, 'data')
  for (const args of [
    ['story', '1'],
    ['drift'],
    ['unfulfilled'],
    ['find', 'speaker:vell', '--facets'],
    ['actor', 'jonna vell'],
  ]) {
    const { out } = await inProcess([...args, '--data', data], { COLUMNS: '40' })
    expect(out.length).toBeGreaterThan(0)
    for (const line of out.split('\n')) if (!/\S{30}/.test(line)) expect(line.length, line).toBeLessThanOrEqual(40)
  }
})
