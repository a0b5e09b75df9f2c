/** For tests: articles of our own making as the reader reads them, and answers as the archive gives them. */
import { createReader, type Record } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import type { ArticleFacts, Entry } from '@readout/join'
import type {
  ArticleAnswer,
  EventAnswer,
  HappeningAnswer,
  PairAnswer,
  QuotationAnswer,
  StatementAnswer,
  StoryAnswer,
} from '../src/index.ts'
import type { Taken, Takes } from '../src/types.ts'

const reader = createReader({ model: loadModel() })

const FERRY = `Harbour ferry 🦭🦭 talks put off

PORT SELBY, Brenland, 3 March (Marrow Wire) - The summit of Brenland and Veloria was postponed from 7 March to 14 March, the Brenish foreign ministry said on Monday.

“We will keep the harbour open 🚢, whatever Veloria does,” Foreign Minister Ada Moss told reporters in Port Selby on Monday. She denied that a ferry had been seized.

Veloria expelled two Brenish diplomats last week. “Nobody was expelled 🙃,” Velorian President Oto Krall told the Selby Ledger.`

const RAIN = `Rain stops the regatta

The mayor of Tarn, Lise Vane, will open the bridge on 12 May 2026. The regatta was cancelled on Saturday, the club said.

France expelled two German diplomats on Friday.`

export const records: readonly Record[] = [
  reader.read({
    id: 'r-ferry',
    text: FERRY,
    url: 'https://wire.example/2026/ferry?a=1&b=2',
    retrieved: '2026-03-03T09:30:00Z',
    published: '2026-03-03',
  }),
  reader.read({ id: 'r-rain', text: RAIN, published: '2026-04-20' }),
  // nothing is found in it
  reader.read({ id: 'r-none', text: 'Mild. Some cloud.' }),
]

export const facts = (seq: number, outlet: string | null, published: string | null): ArticleFacts => ({
  seq,
  id: `r-${seq}`,
  title: `Harbour story ${seq}`,
  outlet,
  url: `https://news${seq}.example/harbour`,
  published,
})

export const statement: StatementAnswer = {
  record: 'r-7',
  outlet: 'Selby Ledger',
  title: 'The harbour, again',
  url: 'https://ledger.example/a',
  published: '2026-03-03T08:15+02:00',
  story: 4,
  id: 's2',
  speaker: 'Ada Moss',
  speakerEntity: 31,
  act: 'promise',
  authority: 'named',
  kind: 'direct',
  speech: true,
  content: [
    { start: 10, end: 35, text: '“We will keep it open, 🚢' },
    { start: 50, end: 62, text: 'come what may”' },
  ],
  source: 'the minister',
  cue: 'said',
  addressee: null,
  addresseeEntity: null,
  via: 'a letter',
  about: ['Veloria', 'the harbour'],
  aboutEntities: [12, null],
  when: '2026-03-02',
  where: 'Port Selby',
  within: null,
  quote: 9,
  confidence: 0.8,
  rule: 'r.said',
}

export const event: EventAnswer = {
  record: 'r-7',
  outlet: 'Selby Ledger',
  title: 'The harbour, again',
  url: 'https://ledger.example/a',
  published: '2026-03-03',
  story: 4,
  id: 'e1',
  trigger: { start: 3, end: 9, text: 'summit' },
  evidence: 'The summit was postponed to 14 March.',
  worth: 'lead',
  type: 'CONSULT',
  kind: 'summit',
  score: 2.1,
  status: 'postponed',
  statusWords: ['was postponed'],
  actors: ['Brenland', 'Veloria'],
  actorEntities: [11, 12],
  recipients: [],
  recipientEntities: [],
  when: '2026-03-14',
  where: 'Port Selby',
  country: 'GB',
  reportedBy: null,
  reporter: null,
  happening: 5,
  confidence: 0.7,
  rule: 'r.event',
}

export const entry = (article: ArticleFacts, status: string, more: Partial<Entry> = {}): Entry => ({
  article,
  date: article.published?.slice(0, 10) ?? null,
  status,
  evidence: { article: article.id, start: 20, end: 20 + status.length, text: status },
  when: '2026-03-07',
  where: 'Port Selby',
  by: null,
  ...more,
})

const HISTORY = [
  entry(facts(1, 'Marrow Wire', '2026-02-18'), 'planned'),
  entry(facts(2, 'Selby Ledger', '2026-02-20T17:00Z'), 'postponed', { when: '2026-03-14', by: 'Oto Krall' }),
  entry(facts(3, 'The Tarn Post', '2026-03-01'), 'cancelled', { when: '2026-03-14' }),
]

/** The event as it stands after so many of its three articles. */
export function happening(articles: 1 | 2 | 3 = 3): HappeningAnswer {
  const history = HISTORY.slice(0, articles)
  const last = history.at(-1)!
  return {
    group: 5,
    label: 'harbour summit',
    type: 'CONSULT',
    members: history.map((e) => e.evidence),
    history,
    status: last.status,
    when: last.when,
    before: articles > 1 ? ['2026-03-07'] : [],
    where: 'Port Selby',
    actors: ['Brenland', 'Veloria'],
    recipients: [],
    figures: [
      { article: 'r-1', start: 3, end: 14, text: 'seven boats', what: 'boat', value: 7 },
      { article: 'r-3', start: 3, end: 13, text: 'nine boats', what: 'boat', value: 9 },
    ],
  }
}

const member = (f: ArticleFacts, text: string) => ({ article: f.id, start: 4, end: 4 + text.length, text, facts: f })
export const quotation: QuotationAnswer = {
  group: 9,
  speaker: 'Ada Moss',
  reference: 0,
  members: [
    {
      ...member(facts(2, 'Selby Ledger', '2026-02-20'), 'We will never close the harbour'),
      relation: 'exact',
      difference: [],
      speaker: 'Ada Moss',
      authority: 'named',
      credits: null,
    },
    {
      ...member(facts(3, 'The Tarn Post', '2026-02-21'), 'We will close the harbour'),
      relation: 'altered',
      difference: [
        { op: 'same', words: 'We will' },
        { op: 'out', words: 'never' },
        { op: 'same', words: 'close the harbour' },
      ],
      speaker: 'the minister',
      authority: 'office',
      credits: 'the Selby Ledger',
    },
    {
      ...member(facts(4, 'Dune Radio', null), 'We will never close'),
      relation: 'shortened',
      difference: [
        { op: 'same', words: 'We will never close' },
        { op: 'out', words: 'the harbour' },
      ],
      speaker: null,
      authority: null,
      credits: 'Coast News',
    },
  ],
}

const article: ArticleAnswer = {
  record: 'r-7',
  outlet: 'Selby Ledger',
  title: 'The harbour,\nagain',
  url: 'https://ledger.example/a',
  published: '2026-03-03',
  story: 4,
  language: 'en',
  summary: 'The harbour stays open.',
  copies: 3,
  relation: 'edited',
  statements: 2,
  events: 1,
}
const story: StoryAnswer = { group: 4, title: 'Harbour', articles: HISTORY.map((e) => e.article), independent: 2 }
const pair: PairAnswer = {
  from: '2026-03-02',
  source: 'FR',
  target: 'DE',
  events: 3,
  mean: -1.25,
  lowest: -5,
  highest: 2.1,
  cooperation: 1,
  conflict: 2,
  records: 2,
}

/** One or more of each kind. */
export const SAMPLES: { readonly [K in Takes]: readonly Taken[K][] } = {
  records,
  statements: [statement],
  events: [event],
  happenings: [happening()],
  quotations: [quotation],
  articles: [article],
  stories: [story],
  pairs: [pair],
  periods: [
    {
      ...{ from: '2026-03-02', a: 'Ada Moss', b: 'Norrland Lines', events: 4, forth: 2, back: 1, mutual: 1 },
      ...{ cooperation: 1, conflict: 2, other: 1, mean: -1.5, scored: 3 },
    },
  ],
  actors: [{ id: 7, name: 'Ada Moss', kind: 'person', country: null, articles: 3, statements: 12 }],
  outlets: [{ outlet: '=The Ledger', articles: 30, counted: 20, first: 4, repeats: 6, alone: 9, statements: 55 }],
}

export async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

/** All that was written, as bytes and as text. */
export async function gather(parts: AsyncIterable<string | Uint8Array>): Promise<{ bytes: Uint8Array; text: string }> {
  const chunks: Buffer[] = []
  for await (const part of parts) chunks.push(Buffer.from(part as string))
  const bytes = new Uint8Array(Buffer.concat(chunks))
  return { bytes, text: Buffer.from(bytes).toString('utf8') }
}
