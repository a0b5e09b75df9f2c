import { type Record, spanOf } from '@readout/core'
import { createColors } from 'picocolors'
import { expect, test } from 'vitest'
import { explain } from './explain.ts'
import { report } from './report.ts'

const text = 'Give now.\nMr Vale said the visit to Brant on Monday was off.\nFooter \u001b[2J words.'
const at = (words: string) => spanOf(text, text.indexOf(words), text.indexOf(words) + words.length)
const lines = text.split('\n')
const block = (i: number, role: Record['blocks'][number]['role']) => {
  const { start, end } = at(lines[i]!)
  return { role, start, end, rule: 'test', origin: null }
}
const record: Record = {
  version: 1,
  id: 'x1',
  reader: { version: '0.1.0', model: null },
  source: { url: null, retrieved: null, format: 'text', hash: '00' },
  title: null,
  byline: null,
  outlet: { value: 'The Courier', evidence: null, rule: 'test' },
  dateline: null,
  published: null,
  language: { code: 'en', confidence: 1 },
  text,
  blocks: [block(0, 'appeal'), block(1, 'paragraph'), block(2, 'footer')],
  voices: [],
  actors: [
    {
      id: 'a1',
      name: 'Tom Vale',
      kind: 'person',
      country: 'NO',
      gender: 'male',
      of: null,
      roles: [],
      mentions: [{ ...at('Mr Vale'), form: 'title', rule: 'name.title' }],
      wikidata: null,
      certainty: 'asserted',
    },
  ],
  statements: [
    {
      id: 's1',
      source: at('Mr Vale'),
      cue: at('said'),
      content: [at('the visit to Brant on Monday was off')],
      speech: true,
      kind: 'indirect',
      speaker: 'a1',
      act: 'assert',
      authority: 'named',
      addressee: null,
      via: null,
      about: [],
      when: null,
      where: null,
      within: null,
      rule: 'clause.bare',
      confidence: 0.9,
    },
  ],
  events: [
    {
      id: 'e1',
      trigger: at('visit'),
      also: [],
      clause: at('the visit to Brant on Monday was off'),
      worth: 'main',
      type: 'CONSULT',
      kind: 'visit',
      score: 2,
      actors: ['a1'],
      recipients: [],
      status: 'cancelled',
      statusEvidence: [at('off')],
      when: '2026-03-09',
      whenEvidence: at('Monday'),
      where: 'Brant',
      whereEvidence: at('Brant'),
      reportedBy: 's1',
      rule: 'noun.visit',
      confidence: 0.8,
    },
  ],
  times: [{ ...at('Monday'), id: 't1', type: 'DATE', value: '2026-03-09', certainty: 'implied', rule: 'weekday' }],
  places: [],
  gaps: [{ code: 'no-title', note: 'no headline found', at: null }],
}
const options = { width: 80, colors: createColors(false) }

const everything = { all: true, furniture: true, times: true, gaps: true }

test('the report: furniture in a line, the event in its own words with who says so, then who said what', () => {
  expect(report(record, { ...options, name: 'a.txt' })).toBe(`Mr Vale said the visit to Brant on Monday was off.
The Courier · day of publication not known · en · x1 · a.txt

Set aside as furniture: 2 of 3 blocks (--furniture shows them)

Reported by The Courier: no event

Planned or called off: 1
  ✗ cancelled  the visit to Brant on Monday was off
               Tom Vale · 9 March 2026 · Brant · says Tom Vale (s1) · e1

Statements: 1, by 1 speaker
  Tom Vale (NO)
    said · s1
    │ the visit to Brant on Monday was off
`)
})

test('a correction is told in one line under the head', () => {
  const note = (words: string, kind: 'correction' | 'note') => ({
    ...at('Monday'),
    text: words,
    kind,
    day: '2026-03-05',
    rule: 'phrases',
  })
  const facts = { evidence: null, rule: 'by-hand' }
  const page: NonNullable<Record['page']> = {
    kind: { value: 'article', ...facts },
    published: null,
    modified: null,
    language: null,
    section: null,
    canonical: null,
    corrections: [
      note('Editor’s note: It was cut.', 'note'),
      note('Correction (March 5): The visit was off.', 'correction'),
    ],
    conflicts: [],
  }
  const shown = report({ ...record, page }, options).split('\n')
  expect(shown.slice(2, 5)).toEqual(['', 'Correction, 5 March 2026: The visit was off. (and 1 more note)', ''])
})

test('furniture, times and gaps when asked for', () => {
  const shown = report(record, { ...options, show: everything })
  expect(shown).toContain(`
Set aside as furniture: 2 of 3 blocks, 27 of 79 characters
  b1  appeal  Give now.
  b3  footer  Footer \ufffd[2J words.
`)
  expect(shown).toContain(`
Times: 1
  9 March 2026  “Monday”

Not known: 1
  - no headline found
`)
  const bare = report({ ...record, times: [], gaps: [] }, { ...options, show: everything })
  expect(bare).toContain('\nTimes: none\n')
  expect(bare).toContain('\nNot known: nothing to tell\n')
})

const lead = { ...record.events[0]!, id: 'e2', worth: 'lead', status: 'happened', reportedBy: null } as const
const minor = { ...lead, id: 'e3', worth: 'minor', clause: at('Brant on Monday') } as const

test('what the outlet reports comes first, the lead at its head; minor events are a line until asked for', () => {
  const known = { ...record, events: [minor, { ...lead, confidence: 0.3 }] }
  expect(report(known, options)).toContain(`
Reported by The Courier: 2
  ✓ happened  the visit to Brant on Monday was off
              lead · unsure · Tom Vale · 9 March 2026 · Brant · e2
  and 1 minor event (--all shows it)
`)
  for (const open of [{ show: everything }, { hits: true }]) {
    const all = report(known, { ...options, ...open })
    expect(all).toContain('  ✓ happened  Brant on Monday\n')
    expect(all).not.toContain('--all')
  }
})

test('claims stand under whoever makes them, with the denials of others', () => {
  const denial: Record['statements'][number] = {
    ...record.statements[0]!,
    id: 's2',
    act: 'deny',
    speaker: null,
    source: at('Footer'),
  }
  const claim = { ...record.events[0]!, status: 'did-not-happen' } as const
  const shown = report({ ...record, statements: [record.statements[0]!, denial], events: [claim] }, options)
  expect(shown).toContain(`
Only claimed: 1
  claimed by Tom Vale
  ∅ did not happen  the visit to Brant on Monday was off
                    Tom Vale · 9 March 2026 · Brant · denied by Footer (s2) · in
                    s1 · e1
`)
  expect(shown).toContain('  Footer (who that is, is not known)\n')
  const denied = report({ ...record, events: [{ ...claim, status: 'denied', reportedBy: null }] }, options)
  expect(denied).toContain('  denied, by whom is not said\n  ≠ denied  the visit')
})

test('doubt, hearsay and what was not said aloud are words beside the cue', () => {
  const s = { ...record.statements[0]!, confidence: 0.49, authority: 'hearsay', speech: false } as const
  expect(report({ ...record, statements: [s] }, options)).toContain(
    '    said · unsure · hearsay · not said aloud · s1\n',
  )
  expect(report({ ...record, statements: [{ ...s, cue: null }] }, options)).toContain('    in these words · unsure')
})

test('a narrow terminal has the status on a line of its own, and no line is too long', () => {
  const shown = report({ ...record, events: [lead, ...record.events] }, { ...options, width: 40 })
  expect(shown).toContain('  ✓ happened\n    the visit to Brant on Monday was off\n')
  for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(40)
})

test('nothing is told by colour alone', () => {
  const known = { ...record, events: [lead, minor, ...record.events] }
  const coloured = report(known, { ...options, show: everything, colors: createColors(true) })
  expect(coloured).toContain('\u001b[')
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(report(known, { ...options, show: everything }))
})

test('a statement explained: evidence, the way to the speaker, the rule, the passage', () => {
  expect(explain(record, 's1', options)).toBe(`s1 · statement
  content      “the visit to Brant on Monday was off” (23–59)
  speaker      Tom Vale (a1, person)
  source       “Mr Vale” (10–17)
  how known    “Mr Vale” (title: a name behind a title, name.title, 10–17)
  cue          “said” (18–22)
  act          assert
  authority    named, from “Mr Vale” (10–17)
  kind         indirect, said or written
  made by      a verb of saying with a clause without “that”; found by the
               grammar alone (clause.bare)
  confidence   90 %

  │ [Mr Vale] [said] [the visit to Brant on Monday was off].
`)
})

test('an event explained: the words of its status and of its time', () => {
  const said = explain(record, 'e1', options)
  expect(said).toContain('because of   “off” (56–59)')
  expect(said).toContain('when         2026-03-09 from “Monday” (45–51)')
  expect(said).toContain('reported by  s1, Tom Vale')
  expect(said).toContain('said the [visit] to [Brant] on [Monday] was [off].')
})

test('a finding there is not', () => {
  for (const id of ['s2', 'b0', 'b4', 'x'])
    expect(() => explain(record, id, options)).toThrow(
      expect.objectContaining({ code: 'R5006', message: expect.stringContaining('it has s1, e1, a1, t1, b1 to b3') }),
    )
})

test('events, times, blocks and mentions have words for their rules', () => {
  const event = { ...record.events[0]!, rule: 'events.noun.CONSULT' }
  const time = { ...record.times[0]!, rule: 'time.weekday' }
  const blocks = record.blocks.map((b) => ({ ...b, rule: 'phrases' }))
  const known = { ...record, events: [event], times: [time], blocks }
  const flat = (id: string) => explain(known, id, { ...options, width: 200 })
  expect(flat('e1')).toContain('made by      the model’s head of events, at a noun (events.noun.CONSULT)')
  expect(flat('t1')).toContain('type         DATE, implied: it follows from the text')
  expect(flat('t1')).toContain(
    'made by      the weekday nearest the article, on the side that the tense tells (time.weekday)',
  )
  expect(flat('b1')).toContain('because      its words say so (phrases)')
  expect(flat('a1')).toContain('title        “Mr Vale” (10–17): a name behind a title (name.title)')
})

test('what the registry says and where a postponed event was moved to are told as such', () => {
  const actor = { ...record.actors[0]!, certainty: 'lookup' as const }
  const event: Record['events'][number] = {
    ...record.events[0]!,
    status: 'postponed',
    statusEvidence: [at('visit')],
    when: '2026-03-16',
  }
  const known = { ...record, actors: [actor], events: [event] }
  expect(report(known, options)).toContain('  Tom Vale (NO, name from the registry)\n')
  expect(report(known, options)).toContain(' · moved to 16 March 2026 from 9 March 2026 · ')
  expect(explain(known, 's1', options)).toContain('Tom Vale (a1, person, name from the registry of office-holders)')
  expect(explain(known, 'a1', options)).toContain('lookup: taken from a registry, not from the text')
  expect(explain(known, 'e1', options)).toContain(
    'moved to     2026-03-16 from “Monday” (45–51)\n  moved from   2026-03-09',
  )
})
