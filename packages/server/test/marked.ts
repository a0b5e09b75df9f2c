/** A record made by hand over an article with mark-up of its own, with an office-holder from the registry, open places and facts about the page. */
import type { Record, Role, Span } from '@readout/core'
import { makeRecord } from './fixture.ts'

const PARTS: [Role, string][] = [
  ['headline', 'Bridge opening put off'],
  ['paragraph', 'The Norland president said the opening, first planned for Friday, was put off to 26 March.'],
  ['heading', 'What is left to do'],
  ['paragraph', 'Read <the report> & its annex, or write to the office in Georgetown. “Never again,” he said.'],
  ['list', 'The ramps:'],
  ['list', 'north,'],
  ['list', 'south.'],
  ['list', 'The lights.'],
  ['heading', 'In her own words'],
  ['quotation', 'The bridge will wait for us.'],
  ['paragraph', 'The work goes on in Brant.'],
]
const TEXT = PARTS.map(([, text]) => text).join('\n\n')
const span = (words: string, from = 0): Span => {
  const start = TEXT.indexOf(words, from)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length, text: words }
}
const over = (words: string) => {
  const { start, end } = span(words)
  return { start, end }
}
const LIST = { start: span('The ramps:').start, end: span('The lights.').end }
const INNER = { start: span('north,').start, end: span('south.').end }

const MARKS: Record['marks'] = [
  { kind: 'heading', level: 1, ...over('Bridge opening put off') },
  { kind: 'heading', level: 2, ...over('What is left to do') },
  { kind: 'link', href: 'https://bridge.example/report?a=1&b="2"', ...over('Read <the report> & its annex') },
  { kind: 'strong', ...over('<the report>') },
  { kind: 'link', href: 'javascript:alert(1)', ...over('write to the office') },
  { kind: 'link', href: 'mailto:office@bridge.example', ...over('office in Georgetown') },
  { kind: 'link', href: '/more', ...over('Georgetown') },
  { kind: 'emphasis', ...over('Never again') },
  { kind: 'list', level: 1, ordered: false, ...LIST },
  { kind: 'item', level: 1, start: LIST.start, end: INNER.end },
  { kind: 'list', level: 2, ordered: true, ...INNER },
  { kind: 'item', level: 2, number: 3, ...over('north,') },
  { kind: 'item', level: 2, number: 4, ...over('south.') },
  { kind: 'item', level: 1, ...over('The lights.') },
  { kind: 'heading', level: 5, ...over('In her own words') },
  { kind: 'blockquote', level: 1, ...over('The bridge will wait for us.') },
]

export function makeMarked(change: Partial<Record> = {}): Record {
  const base = makeRecord()
  let at = 0
  const blocks = PARTS.map(([role, text]) => {
    const block = { role, start: at, end: at + text.length, rule: 'made', origin: null }
    at += text.length + 2
    return block
  })
  const holder = base.actors[0]!
  const said = base.statements[0]!
  const put = base.events[0]!
  const quote = span('“Never again,”')
  const declared = { evidence: null, raw: null }
  return {
    ...base,
    id: 'r-marked',
    title: { value: 'Bridge opening put off', evidence: null, rule: 'html-headline' },
    source: { ...base.source, url: null },
    byline: null,
    text: TEXT,
    blocks,
    marks: MARKS,
    voices: [
      { voice: 'report', start: 0, end: quote.start, statement: null },
      { voice: 'message', start: quote.start, end: quote.end, statement: 's1' },
      { voice: 'report', start: quote.end, end: TEXT.length, statement: null },
    ],
    page: {
      kind: { value: 'live-blog', evidence: null, rule: 'json-ld-type' },
      published: { value: '2026-03-12T07:30+02:00', precision: 'minute', zone: '+02:00', rule: 'json-ld', ...declared },
      modified: { value: '2026-03-13', precision: 'day', zone: null, rule: 'meta-modified', ...declared },
      language: null,
      section: { value: 'Harbour & roads', rule: 'meta', ...declared },
      canonical: { value: 'https://bridge.example/opening', rule: 'link-canonical', ...declared },
      conflicts: [
        {
          field: 'outlet',
          kept: 'The Lantern',
          rule: 'meta-site',
          others: [{ value: 'Lantern Online', rule: 'copyright-holder' }],
        },
      ],
    },
    actors: [
      {
        ...holder,
        name: 'Lena Orsk',
        country: 'NO',
        certainty: 'lookup',
        roles: [],
        mentions: [
          { ...span('The Norland president'), form: 'office', rule: 'registry.holder' },
          { ...span('he said', span('Never').start), form: 'pronoun', rule: 'pronoun.person' },
        ],
      },
      {
        ...holder,
        id: 'a2',
        name: 'Norland',
        kind: 'country',
        certainty: 'lookup',
        roles: [],
        mentions: [{ ...span('Norland'), form: 'name', rule: 'name.registry' }],
      },
    ],
    statements: [
      {
        ...said,
        source: span('he', span('Never').start),
        cue: span('said', span('Never').start),
        content: [quote],
        speaker: 'a1',
        rule: 'head+speech.after',
      },
    ],
    events: [
      {
        ...put,
        trigger: span('opening', span('the opening').start),
        clause: span('the opening'),
        status: 'postponed',
        also: [span('planned')],
        statusEvidence: [span('put off', span('Friday').start)],
        when: '2026-03-26',
        whenEvidence: span('26 March'),
        where: null,
        actors: ['a1'],
        rule: 'events.noun.CONSULT',
      },
      {
        ...put,
        id: 'e2',
        trigger: span('its annex'),
        clause: span('its annex'),
        worth: 'main',
        also: [],
        status: 'postponed',
        statusEvidence: [],
        when: '2026-03-13',
        whenEvidence: span('Friday'),
        where: null,
        actors: [],
      },
    ],
    times: [
      { ...span('Friday'), id: 't1', type: 'DATE', value: '2026-03-13', certainty: 'implied', rule: 'time.weekday' },
      { ...span('26 March'), id: 't2', type: 'DATE', value: '2026-03-26', certainty: 'implied', rule: 'time.date' },
    ],
    places: [
      {
        ...span('Georgetown'),
        name: 'Georgetown',
        country: null,
        geoname: null,
        candidates: [
          { country: 'GY', geoname: 3378644 },
          { country: 'US', geoname: 4693342 },
        ],
        rule: 'place.name',
      },
      { ...span('Brant'), name: 'Brant', country: 'NO', geoname: 42, candidates: [], rule: 'place.city' },
      { ...span('Norland'), name: 'Norland', country: null, geoname: null, candidates: [], rule: 'place.name' },
    ],
    gaps: [],
    ...change,
  }
}
