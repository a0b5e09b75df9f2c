/** Events, the agenda and what never happened: every status, every kind of day, and archives with little in them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Archive, openArchive } from '@readout/archive'
import { createReader, type Record, STATUSES, type Status } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { statusWord } from '@readout/core/words'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../src/index.ts'
import { makeRecord } from './fixture.ts'

const NOW = Date.UTC(2026, 2, 10)
const unlike = (words: string) =>
  words
    .replaceAll(' ', '')
    .padEnd(64, '0')
    .slice(0, 64)
    .replace(/[^0-9a-f]/g, 'a')

/** An article that tells of one event alone, in words of its own. */
function telling(id: string, words: string, status: Status, when: string | null): Record {
  const plain = makeRecord()
  const text = `${words}.`
  const spanOf = (part: string) => {
    const start = words.indexOf(part)
    return { start, end: start + part.length, text: part }
  }
  const [evidence] =
    /(?:was )?called off|postponed|will be|might|denied|did not take place|under way|went/.exec(words) ?? []
  return {
    ...plain,
    id,
    title: { value: words, evidence: null, rule: 'by-hand' },
    text,
    source: { ...plain.source, url: `https://lantern.example/${id}`, hash: unlike(id) },
    blocks: [{ role: 'paragraph', start: 0, end: text.length, rule: 'by-hand', origin: null }],
    voices: [{ voice: 'report', start: 0, end: text.length, statement: null }],
    actors: [],
    statements: [],
    times: [],
    gaps: [],
    byline: null,
    events: [
      {
        ...plain.events[0]!,
        id: 'e1',
        trigger: spanOf(/rally/.exec(words)?.[0] ?? words.slice(0, words.indexOf(' '))),
        also: [],
        clause: { start: 0, end: words.length, text: words },
        worth: 'lead',
        status,
        statusEvidence: evidence ? [spanOf(evidence)] : [],
        when,
        whenEvidence: null,
        where: 'Brask',
        whereEvidence: null,
        actors: [],
        recipients: [],
      },
    ],
  }
}

const DAYS: readonly (readonly [words: string, when: string | null])[] = [
  ['Regatta of small boats without any day', null],
  ['Concert for nine organs upon one evening', '2026-03-12'],
  ['Fair of cheeses throughout three mornings', '2026-03-12/2026-03-14'],
  ['Census of herons within a single week', '2026-W12'],
  ['Dredging along the quay for a quarter', '2026-Q1'],
  ['Centenary of the lighthouse decades away', '2061-03-15'],
]
/** Read by the reader itself: what became of it is then told beyond doubt. */
const CALLED_OFF = {
  id: 'r-called-off',
  title: 'Hearing in Brask cancelled',
  published: '2026-03-09',
  text: 'The council of Brask cancelled a hearing on the old mill that was set for March 13.',
}
let dir: string
let archive: Archive
let app: Hono
beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'readout-events-'))
  archive = await openArchive({ dir })
  app = createApp({
    archive,
    reader: { read: () => makeRecord() },
    now: () => NOW,
    log: (e) => expect.unreachable(String(e)),
  })
})
afterAll(async () => {
  await archive.close()
  rmSync(dir, { recursive: true })
})
const get = async (at: string, accept = 'text/html') => {
  const response = await app.request(`http://localhost${at}`, { headers: { accept } })
  return { status: response.status, body: await response.text() }
}
const page = async (at: string) => {
  const { status, body } = await get(at)
  expect(status, at).toBe(200)
  return body
}
const data = async (at: string) => JSON.parse((await get(at, 'application/json')).body)

test('an empty archive: every page says so and the start page says what to do', async () => {
  expect(await page('/events')).toContain('Nothing that is kept fits')
  expect(await page('/agenda')).toContain('Nothing that is kept was announced for this month.')
  expect(await page('/agenda?from=2026-03-02&to=2026-03-04')).toContain('announced for these days')
  expect(await page('/unfulfilled')).toContain('Nothing that is kept fits.')
  expect(await page('/')).toContain('Nothing is kept yet')
  expect((await get('/events/1')).status).toBe(404)
})

describe('an archive of one article', () => {
  beforeAll(async () => {
    await archive.add(telling('r-one', 'Opening of the new library hall', 'planned', '2026-03-11'))
  })
  afterAll(() => archive.remove('r-one'))

  test('its event has a page, with its day, a calendar and the article', async () => {
    const { groups, asked } = await data('/events.json')
    expect(asked).toBe('All events, told by 1 outlet')
    const shown = await page(`/events/${groups[0].id}`)
    expect(shown).toContain('<h1>Opening of the new library hall</h1>')
    expect(shown).toContain('Last told as planned, 11 March 2026, Brask.')
    expect(shown).toContain('href="/articles/r-one#e1"')
    expect(shown).toContain(`href="/events/${groups[0].id}.ics"`)
    const { body } = await get(`/events/${groups[0].id}.ics`)
    expect(body).toContain('DTSTART;VALUE=DATE:20260311')
  })

  test('it stands on its day of the agenda, and on the start page among what is expected', async () => {
    const month = await page('/agenda')
    expect(month).toMatch(/<time datetime="2026-03-11">[\s\S]*?Opening of the new library hall/)
    expect(month).toMatch(/aria-current="date"><p class="day"><time datetime="2026-03-10"/)
    expect(month).toContain('href="/agenda?month=2026-02"')
    expect(month).toContain('href="/agenda?month=2026-04"')
    const start = await page('/')
    expect(start).toMatch(/Expected this week[\s\S]*Opening of the new library hall/)
    expect(start).toContain('No story is told by two articles yet.')
  })
})

describe('all statuses', () => {
  const words: { readonly [S in Status]: string } = {
    happened: 'Parade of tall ships went through the harbour',
    ongoing: 'Auction of old maps is under way',
    planned: 'Lecture on spring tides will be held',
    cancelled: 'Brask called off the rally of the carters',
    postponed: 'Voyage of the packet boat has been postponed',
    denied: 'Duel between two bakers is denied',
    'did-not-happen': 'Feast for the millers did not take place',
    hypothetical: 'Siege on the mill might come',
  }
  beforeAll(async () => {
    for (const s of STATUSES)
      await archive.add(
        telling(
          `r-${s}`,
          words[s]!,
          s,
          ['planned', 'postponed', 'cancelled'].includes(s) ? '2026-03-05' : '2026-03-01',
        ),
      )
    await archive.add(createReader({ model: loadModel() }).read(CALLED_OFF))
  })
  afterAll(async () => {
    for (const s of STATUSES) await archive.remove(`r-${s}`)
    await archive.remove(CALLED_OFF.id)
  })

  test.each(STATUSES)('%s: asked for alone, in a sentence, with its word', async (status) => {
    const { groups, asked, facets } = await data(`/events.json?status=${status}&place=Brask`)
    expect(groups.map((g: { told: { words: string } }) => g.told.words)).toContain(words[status])
    expect(facets.by.status).toContainEqual({ value: status, label: status, count: groups.length })
    const shown = await page(`/events?status=${status}&place=Brask`)
    expect(shown).toContain(`<strong>${asked}.</strong>`)
    expect(shown).toContain(statusWord(status))
    expect(asked).toMatch(/in Brask, told by 1 outlet$/)
    expect(await page(`/events/${groups[0].id}`)).toContain('Last told as ')
  })

  /** As they are left by what was told, whatever the one article says. */
  const left = async (...statuses: string[]): Promise<number[]> =>
    (await data('/events.json?limit=200')).groups.flatMap((g: { id: number; status: string }) =>
      statuses.includes(g.status) ? [g.id] : [],
    )
  const ids = async (at: string): Promise<number[]> => (await data(at)).groups.map((g: { id: number }) => g.id)
  const sorted = (all: readonly number[]) => [...all].sort((a, b) => a - b)

  test('the agenda has what was announced; what is off is struck through and has its word', async () => {
    const announced = await left('planned', 'postponed', 'cancelled')
    expect(sorted(await ids('/agenda.json?month=2026-03'))).toEqual(sorted(announced))
    const shown = await page('/agenda?month=2026-03')
    expect(shown).toContain('<s>The council of Brask cancelled a hearing on the old mill')
    expect(shown).toMatch(/st-cancelled"[^>]*>.*cancelled/)
  })

  test('what never happened: called off, or passed in silence, by filter', async () => {
    const [off, silent] = [await left('cancelled'), await left('planned', 'postponed')]
    expect(off.length * silent.length).toBeGreaterThan(0)
    expect(sorted(await ids('/unfulfilled.json'))).toEqual(sorted([...off, ...silent]))
    expect(sorted(await ids('/unfulfilled.json?show=off'))).toEqual(sorted(off))
    expect(sorted(await ids('/unfulfilled.json?show=silent&place=brask'))).toEqual(sorted(silent))
    expect(await ids('/unfulfilled.json?place=Elsewhere')).toEqual([])
    expect(await page('/unfulfilled')).toContain('no article that is kept tells what became of it')
  })

  test('every form is given', async () => {
    for (const at of [
      '/events.csv',
      '/events.parquet',
      '/events.jsonld',
      '/events.atom',
      '/events.feed.json',
      '/agenda.ics',
      '/unfulfilled.ics',
      '/articles.csv',
    ])
      expect((await get(at)).body.length, at).toBeGreaterThan(100)
    expect((await get('/events.csv')).body.trimEnd().split('\r\n')).toHaveLength(2 + STATUSES.length)
    // a calendar to subscribe to does not end with the month
    const all = await left('planned', 'postponed', 'cancelled')
    expect((await get('/agenda.ics')).body.match(/BEGIN:VEVENT/g)).toHaveLength(all.length)
  })
})

describe('all kinds of days', () => {
  beforeAll(async () => {
    for (const [i, [words, when]] of DAYS.entries()) await archive.add(telling(`r-day${i}`, words, 'planned', when))
  })
  afterAll(async () => {
    for (const i of DAYS.keys()) await archive.remove(`r-day${i}`)
  })

  test('by the day of the event those without one come last, and pages go on', async () => {
    const seen: string[] = []
    for (let at = '/events.json?sort=day&limit=2'; ; ) {
      const { groups, next } = await data(at)
      seen.push(...groups.map((g: { from: string | null }) => g.from ?? ''))
      if (next === null) break
      at = `/events.json?sort=day&limit=2&after=${next}`
    }
    expect(seen).toEqual(['2061-03-15', '2026-03-16', '2026-03-12', '2026-03-12', '2026-01-01', ''])
  })

  test('in a month what has a day stands on it, what is longer before them; what is elsewhere does not', async () => {
    const shown = await page('/agenda?month=2026-03')
    const [before, table] = shown.split('<table class="month">')
    expect(before).toContain(DAYS[3]![0])
    expect(before).toContain('in the week of <time datetime="2026-03-16">')
    expect(before).toContain(DAYS[4]![0])
    expect(before).toContain('first quarter of 2026')
    expect(table!.match(/Concert/g)).toHaveLength(1)
    expect(table).toMatch(/Fair[\s\S]*?12 March 2026<\/time> to <time datetime="2026-03-14">/)
    for (const words of [DAYS[0]![0], DAYS[5]![0]]) expect(shown).not.toContain(words)
    expect(await page('/agenda?month=2061-03')).toContain(DAYS[5]![0])
    expect(await page('/agenda?month=2026-02')).toContain(DAYS[4]![0])
  })

  test('as a list, with a heading for each day', async () => {
    const shown = await page('/agenda?month=2026-03&as=list')
    expect(shown).not.toContain('<table')
    expect(shown).toContain('<h2>Thursday, <time datetime="2026-03-12">12 March 2026</time></h2>')
    const some = await page('/agenda?from=2026-03-13&to=2026-03-13')
    expect(some).toContain('<h2>Friday, <time datetime="2026-03-13">')
    expect(some).not.toContain('Concert')
  })

  test.each([
    ['/agenda?month=2026-13'],
    ['/agenda?month=March'],
    ['/agenda?from=2026-03-04&to=2026-03-02'],
    ['/agenda?from=2026-02-30'],
    ['/events?status=lost'],
    ['/events?since=yesterday'],
    ['/articles?after=x'],
  ])('%s is R4014', async (at) => {
    const { status, body } = await get(at)
    expect(status).toBe(400)
    expect(body).toContain('R4014')
  })
})

test.each([
  ['q', '"'],
  ['q', 'speaker:moss -status:planned “'],
  ['q', '-'],
  ['place', '"Brask" status:planned'],
  ['who', '…'],
  ['who', 'nobody that is known'],
  ['outlet', '<script>alert(1)</script>'],
])('whatever is typed is words: %s=%s', async (name, typed) => {
  const shown = await page(`/events?${name}=${encodeURIComponent(typed)}`)
  expect(shown).not.toContain('<script>')
  expect(shown).toContain('<h1>Events</h1>')
})
