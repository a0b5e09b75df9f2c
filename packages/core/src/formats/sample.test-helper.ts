/** For tests: a small record whose events a test writes down. */
import type { Actor, Event, Place, Record } from '../record/index.ts'
import { spanOf } from '../record/index.ts'

export const TEXT =
  'Brenland’s president, Ada Moss, will visit Port Selby on 3 May; the trip, “a first, of sorts”, was agreed last week. Veloria expelled two envoys of Brenland on Monday. Talks are off.'

export const span = (words: string) => spanOf(TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length)

export const actor = (id: string, name: string, country: string | null, extra: Partial<Actor> = {}): Actor => ({
  id,
  name,
  kind: 'country',
  country,
  gender: null,
  of: null,
  roles: [],
  mentions: [],
  wikidata: null,
  certainty: 'asserted',
  ...extra,
})

export const event = (id: string, trigger: string, extra: Partial<Event> = {}): Event => ({
  id,
  trigger: span(trigger),
  also: [],
  type: 'CONSULT',
  kind: 'visit',
  score: 2.1,
  actors: [],
  recipients: [],
  status: 'happened',
  statusEvidence: [],
  when: null,
  whenEvidence: null,
  where: null,
  whereEvidence: null,
  reportedBy: null,
  rule: 'r',
  confidence: 0.9,
  ...extra,
})

export const sample = (events: Event[], actors: Actor[] = [], places: Place[] = [], id = 'r-1'): Record => ({
  version: 1,
  id,
  reader: { version: '0.1.0', model: null },
  source: { url: 'https://example.org/a', retrieved: null, format: 'text', hash: 'ab'.repeat(32) },
  title: null,
  byline: null,
  outlet: null,
  dateline: null,
  published: { value: '2025-04-22', evidence: null, rule: 'caller' },
  language: { code: 'en', confidence: 1 },
  text: TEXT,
  blocks: [{ role: 'paragraph', start: 0, end: TEXT.length, rule: 'r', origin: null }],
  voices: [],
  actors,
  statements: [],
  events,
  times: [],
  places,
  gaps: [],
})
