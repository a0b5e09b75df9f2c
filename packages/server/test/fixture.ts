/** A record made by hand over an article of our own, with every kind of finding, so that pages can be tested without a reader. */
import { createHash } from 'node:crypto'
import type {
  Act,
  Actor,
  Authority,
  Event,
  Kind,
  MentionForm,
  Record,
  Role,
  Span,
  Statement,
  Status,
} from '@readout/core'

const APPEAL =
  'Independent reporting costs money. If everyone who reads The Lantern gave the price of a coffee, our newsroom could stay on this story. Support us today.'
const PARAGRAPHS = [
  'The mayor of Port Alder, Ines Marlow, called off a press conference on the new ferry contract on Tuesday, an hour before it was due to begin.',
  'A spokesman for the mayor said the talks with Norrland Lines had “reached a sensitive point” and that a new date would be named next week.',
  '“We have not been told why, and we have not been told when,” said Tomas Reed, who leads the dockworkers’ union. He accused the city of hiding the price of the deal.',
  'According to a letter seen by The Lantern, Norrland Lines threatened to withdraw its ships if the harbour fee rises. The company denied that it had sent any such letter.',
  '“The mayor told me that Norrland had already agreed to the fee,” Reed told the harbour radio. “I believed her.”',
  'Two ships are reportedly on their way to Port Alder. Marlow will travel to the capital on Friday to meet the transport minister.',
]
const BY = 'By Noor Halden'
const HEADLINE = 'Mayor cancels ferry press conference'
const MORE = 'Read more: The harbour fee, explained in six charts'

const parts: [Role, string][] = [
  ['appeal', APPEAL],
  ['headline', HEADLINE],
  ['byline', BY],
  ...PARAGRAPHS.map((p): [Role, string] => ['paragraph', p]),
  ['read-more', MORE],
]
export const TEXT = parts.map(([, text]) => text).join('\n\n')

/** The nth place where the words stand. */
const span = (words: string, n = 1): Span => {
  let start = -1
  for (let i = 0; i < n; i++) start = TEXT.indexOf(words, start + 1)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length, text: words }
}
const whole = (words: string, inside: Span): Span => {
  const start = TEXT.indexOf(words, inside.start)
  return { start, end: start + words.length, text: words }
}

const actor = (id: string, name: string, kind: Actor['kind'], mentions: [string, number, MentionForm][]): Actor => ({
  id,
  name,
  kind,
  country: null,
  gender: null,
  of: null,
  roles: [],
  mentions: mentions
    .map(([words, n, form]) => ({ ...span(words, n), form, rule: 'made' }))
    .sort((a, b) => a.start - b.start),
  wikidata: null,
  certainty: 'asserted',
})

interface Said {
  id: string
  source?: Span
  cue?: Span
  content: Span[]
  kind: Kind
  speaker: string | null
  act: Act
  authority: Authority
  more?: Partial<Statement>
}
const said = ({ id, source, cue, content, kind, speaker, act, authority, more }: Said): Statement => ({
  id,
  source: source ?? null,
  cue: cue ?? null,
  content,
  speech: true,
  kind,
  speaker,
  act,
  authority,
  addressee: null,
  via: null,
  about: [],
  when: null,
  where: null,
  within: null,
  rule: 'made',
  confidence: 0.9,
  ...more,
})

const event = (id: string, trigger: Span, status: Status, more: Partial<Event> = {}): Event => ({
  id,
  trigger,
  also: [],
  type: 'CONSULT',
  kind: null,
  score: null,
  actors: [],
  recipients: [],
  status,
  statusEvidence: [],
  when: null,
  whenEvidence: null,
  where: null,
  whereEvidence: null,
  reportedBy: null,
  rule: 'made',
  confidence: 0.8,
  ...more,
})

const telling = span('“The mayor told me that Norrland had already agreed to the fee,”')
const inner = whole('that Norrland had already agreed to the fee', telling)

const statements: Statement[] = [
  said({
    id: 's1',
    source: span('A spokesman for the mayor'),
    cue: span('said'),
    content: [
      span(
        'the talks with Norrland Lines had “reached a sensitive point” and that a new date would be named next week',
      ),
    ],
    kind: 'mixed',
    speaker: 'a3',
    act: 'assert',
    authority: 'office',
  }),
  said({
    id: 's2',
    source: span('Tomas Reed, who leads the dockworkers’ union'),
    cue: span('said', 2),
    content: [span('“We have not been told why, and we have not been told when,”')],
    kind: 'direct',
    speaker: 'a4',
    act: 'accuse',
    authority: 'named',
  }),
  said({
    id: 's3',
    source: whole('He', span('He accused')),
    cue: span('accused'),
    content: [span('the city of hiding the price of the deal')],
    kind: 'indirect',
    speaker: 'a4',
    act: 'accuse',
    authority: 'named',
  }),
  said({
    id: 's4',
    source: span('a letter seen by The Lantern'),
    cue: span('According to'),
    content: [span('Norrland Lines threatened to withdraw its ships if the harbour fee rises')],
    kind: 'indirect',
    speaker: null,
    act: 'threaten',
    authority: 'document',
  }),
  said({
    id: 's5',
    source: span('The company'),
    cue: span('denied'),
    content: [span('that it had sent any such letter')],
    kind: 'indirect',
    speaker: 'a5',
    act: 'deny',
    authority: 'office',
  }),
  said({
    id: 's6',
    source: span('Reed', 2),
    cue: whole('told', span('Reed told')),
    content: [telling, span('“I believed her.”')],
    kind: 'direct',
    speaker: 'a4',
    act: 'assert',
    authority: 'named',
    more: { addressee: 'a6' },
  }),
  said({
    id: 's7',
    source: whole('The mayor', telling),
    cue: whole('told', telling),
    content: [inner],
    kind: 'indirect',
    speaker: 'a1',
    act: 'assert',
    authority: 'office',
    more: { within: 's6' },
  }),
  said({
    id: 's8',
    cue: span('reportedly'),
    content: [span('Two ships are'), span('on their way to Port Alder')],
    kind: 'indirect',
    speaker: null,
    act: 'assert',
    authority: 'hearsay',
    more: { confidence: 0.6 },
  }),
]

const events: Event[] = [
  event('e1', span('press conference', 2), 'cancelled', {
    clause: span('The mayor of Port Alder, Ines Marlow, called off a press conference on the new ferry contract'),
    worth: 'lead',
    actors: ['a1'],
    also: [span('called off')],
    statusEvidence: [span('called off')],
    when: '2026-03-03',
    whenEvidence: span('on Tuesday'),
    where: 'Port Alder',
  }),
  event('e2', span('talks'), 'ongoing', { actors: ['a1', 'a5'], reportedBy: 's1' }),
  event('e3', span('accused'), 'happened', { type: 'ACCUSE', worth: 'minor', actors: ['a4'], recipients: ['a2'] }),
  event('e4', span('withdraw its ships'), 'hypothetical', { type: 'RETREAT', actors: ['a5'], reportedBy: 's4' }),
  event('e5', span('sent any such letter'), 'denied', { type: 'THREATEN', actors: ['a5'], reportedBy: 's5' }),
  // crosses the edge of s7's content on purpose: such spans must show too
  event('e6', whole('agreed to the fee,”', telling), 'happened', { type: 'AGREE', actors: ['a5'], reportedBy: 's7' }),
  event('e7', span('meet the transport minister'), 'planned', {
    clause: span('Marlow will travel to the capital on Friday to meet the transport minister'),
    confidence: 0.4,
    actors: ['a1'],
    when: '2026-03-06',
    whenEvidence: span('on Friday'),
  }),
]

/** Whole text, cut where a statement's content begins or ends; nested content wins. */
function voices(blocks: Record['blocks']): Record['voices'] {
  const owner = new Array<string | null>(TEXT.length).fill('furniture')
  for (const b of blocks) if (b.role === 'paragraph') owner.fill('report', b.start, b.end)
  for (const s of statements) for (const c of s.content) owner.fill(s.id, c.start, c.end)
  for (let i = 1; i < TEXT.length; i++) if (TEXT[i] === '\n') owner[i] = owner[i - 1]!
  const out: Record['voices'] = []
  for (const [i, o] of owner.entries()) {
    const last = out.at(-1)
    const voice = o === 'report' || o === 'furniture' ? o : 'message'
    const statement = voice === 'message' ? o : null
    if (last && last.voice === voice && last.statement === statement) last.end = i + 1
    else out.push({ voice, start: i, end: i + 1, statement })
  }
  return out
}

export function makeRecord(change: Partial<Record> = {}): Record {
  let at = 0
  const blocks = parts.map(([role, text]) => {
    const block = { role, start: at, end: at + text.length, rule: 'made', origin: null }
    at += text.length + 2
    return block
  })
  return {
    version: 1,
    id: 'r-ferry',
    reader: { version: '0.1.0', model: null },
    source: {
      url: 'https://lantern.example/ferry',
      retrieved: null,
      format: 'text',
      hash: createHash('sha256').update(TEXT).digest('hex'),
    },
    title: { value: HEADLINE, evidence: span(HEADLINE), rule: 'made' },
    byline: { value: ['Noor Halden'], evidence: span('Noor Halden'), rule: 'made' },
    outlet: { value: 'The Lantern', evidence: null, rule: 'made' },
    dateline: null,
    published: { value: '2026-03-03', evidence: null, rule: 'made' },
    language: { code: 'en', confidence: 1 },
    text: TEXT,
    blocks,
    voices: voices(blocks),
    actors: [
      {
        ...actor('a1', 'Ines Marlow', 'person', [
          ['Ines Marlow', 1, 'name'],
          ['The mayor', 2, 'office'],
          ['Marlow will', 1, 'name'],
        ]),
        roles: [span('mayor of Port Alder')],
      },
      actor('a2', 'Port Alder', 'organisation', [['the city', 1, 'description']]),
      actor('a3', 'spokesman for the mayor', 'office', [['A spokesman for the mayor', 1, 'office']]),
      actor('a4', 'Tomas Reed', 'person', [
        ['Tomas Reed', 1, 'name'],
        ['Reed told', 1, 'name'],
      ]),
      actor('a5', 'Norrland Lines', 'organisation', [
        ['Norrland Lines', 1, 'name'],
        ['Norrland Lines', 2, 'name'],
        ['The company', 1, 'description'],
      ]),
      actor('a6', 'harbour radio', 'outlet', [['the harbour radio', 1, 'description']]),
    ],
    statements,
    events,
    times: [
      { ...span('Tuesday'), id: 't1', type: 'DATE', value: '2026-03-03', certainty: 'implied', rule: 'made' },
      { ...span('next week'), id: 't2', type: 'DATE', value: '2026-W11', certainty: 'implied', rule: 'made' },
      { ...span('Friday'), id: 't3', type: 'DATE', value: '2026-03-06', certainty: 'implied', rule: 'made' },
    ],
    places: [],
    gaps: [{ code: 'unknown-speaker', note: 'Nobody is named behind “reportedly”.', at: span('reportedly') }],
    ...change,
  }
}
