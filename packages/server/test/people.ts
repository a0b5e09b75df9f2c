/** Records by hand, in which two ministers of invented countries speak about each other over some weeks, for pages that ask across articles. */
import type { Actor, Event, Record, Span, Statement, Status } from '@readout/core'

interface Said {
  readonly by: string
  readonly about?: string
  readonly to?: string
  readonly act: Statement['act']
  readonly words: string
  readonly authority?: Statement['authority']
}
interface Done {
  readonly by: string
  readonly to?: string
  readonly type: NonNullable<Event['type']>
  readonly status?: Status
  readonly words: string
  /** Reported by the statement of that place, counted from 0. */
  readonly in?: number
  readonly when?: string
}
interface Told {
  readonly id: string
  readonly outlet: string | null
  readonly published: string
  readonly said?: readonly Said[]
  readonly done?: readonly Done[]
}

/** A name of 300 characters, and one that is partly written from right to left. */
export const LONG = `Baroness ${'Quillonderhaven'.repeat(19)} Moss`.slice(0, 300)
export const RTL = 'Nadia نادية الكعبي Kaabi'

const KINDS: { readonly [name: string]: Actor['kind'] } = { Norlund: 'country', Brask: 'country' }
const COUNTRY: { readonly [name: string]: string } = { Norlund: 'NO', Brask: 'DK' }

/** The text is a paragraph for each thing told; all spans are found in it. */
export function tell({ id, outlet, published, said = [], done = [] }: Told): Record {
  const names = [
    ...new Set([...said.flatMap((s) => [s.by, s.about, s.to]), ...done.flatMap((d) => [d.by, d.to])]),
  ].filter((n) => n !== undefined)
  const lines = [
    `Told by ${names.join(' and ')}.`,
    ...said.map((s) => `“${s.words},” said ${s.by}.`),
    ...done.map((d) => `${d.words}.`),
  ]
  const text = lines.join('\n\n')
  const span = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`not in the text: ${words}`)
    return { start, end: start + words.length, text: words }
  }
  const actorId = (name: string | undefined) => (name === undefined ? null : `a${names.indexOf(name) + 1}`)
  const blocks: Record['blocks'] = []
  for (let at = 0, i = 0; i < lines.length; at += lines[i]!.length + 2, i++)
    blocks.push({ role: 'paragraph', start: at, end: at + lines[i]!.length, rule: 'by-hand', origin: null })
  const statements = said.map(
    (s, i): Statement => ({
      ...{ id: `s${i + 1}`, source: null, cue: null, content: [span(`“${s.words},”`)], speech: true, kind: 'direct' },
      ...{ speaker: actorId(s.by), act: s.act, authority: s.authority ?? 'named', addressee: actorId(s.to), via: null },
      ...{ about: s.about === undefined ? [] : [actorId(s.about)!], when: null, where: null, within: null },
      ...{ rule: 'by-hand', confidence: 0.9 },
    }),
  )
  const voices: Record['voices'] = []
  let last = 0
  for (const s of statements) {
    const [{ start, end }] = s.content as [Span]
    voices.push({ voice: 'report', start: last, end: start, statement: null })
    voices.push({ voice: 'message', start, end, statement: s.id })
    last = end
  }
  voices.push({ voice: 'report', start: last, end: text.length, statement: null })
  return {
    version: 1,
    id,
    reader: { version: '0.1.0', model: null },
    source: { url: `https://news.example/${id}`, retrieved: null, format: 'text', hash: id.padEnd(64, '0') },
    title: { value: `Report ${id}`, evidence: null, rule: 'by-hand' },
    byline: null,
    outlet: outlet === null ? null : { value: outlet, evidence: null, rule: 'by-hand' },
    dateline: null,
    published: { value: published, evidence: null, rule: 'by-hand' },
    language: { code: 'en', confidence: 1 },
    text,
    blocks,
    voices,
    actors: names.map((name, i): Actor => {
      const mention = { ...span(name), form: 'name' as const, rule: 'by-hand' }
      return {
        ...{
          id: `a${i + 1}`,
          name,
          kind: KINDS[name] ?? 'person',
          country: COUNTRY[name] ?? null,
          gender: null,
          of: null,
        },
        ...{ roles: [], mentions: [mention], wikidata: null, certainty: 'asserted' as const },
      }
    }),
    statements,
    events: done.map(
      (d, i): Event => ({
        ...{ id: `e${i + 1}`, trigger: span(d.words.split(' ')[1]!), also: [], type: d.type, kind: null, score: null },
        ...{ clause: span(d.words), worth: i === 0 ? 'lead' : 'main', actors: [actorId(d.by)!] },
        ...{
          recipients: d.to === undefined ? [] : [actorId(d.to)!],
          status: d.status ?? 'happened',
          statusEvidence: [],
        },
        ...{ when: d.when ?? null, whenEvidence: null, where: null, whereEvidence: null },
        ...{ reportedBy: d.in === undefined ? null : `s${d.in + 1}`, rule: 'by-hand', confidence: 0.8 },
      }),
    ),
    times: [],
    places: [],
    gaps: [],
  }
}

const MOSS = 'Ada Moss'
const VANE = 'Olin Vane'

export const PEOPLE: readonly Record[] = [
  tell({
    id: 'r-1',
    outlet: 'The Lantern',
    published: '2026-03-02',
    said: [
      {
        by: MOSS,
        about: VANE,
        act: 'praise',
        words: 'Vane has kept the strait open to everybody',
        to: 'Harbour Radio',
      },
      { by: MOSS, about: 'Brask', act: 'promise', words: 'We will send Brask the grain by Friday' },
    ],
    done: [
      { by: 'Norlund', to: 'Brask', type: 'AID', words: 'Norlund sent the first ship of grain to Brask' },
      { by: 'Brask', to: 'Norlund', type: 'THREATEN', words: 'Brask threatened Norlund with a ban on fishing' },
    ],
  }),
  tell({
    id: 'r-2',
    outlet: 'Harbour Post & Sons / "Late" Edition',
    published: '2026-03-04',
    said: [
      {
        by: MOSS,
        about: VANE,
        act: 'accuse',
        words: 'Vane has lied to the fishermen of both shores',
        authority: 'office',
      },
      { by: VANE, about: MOSS, act: 'deny', words: 'Moss knows that no such order was ever given' },
      { by: LONG, about: MOSS, act: 'assert', words: 'Nobody in the upper house was told of it' },
    ],
    done: [{ by: 'Norlund', to: 'Brask', type: 'REJECT', words: 'Norlund rejected the offer that Brask had made' }],
  }),
  tell({
    id: 'r-3',
    outlet: 'The Lantern',
    published: '2026-03-18',
    said: [
      { by: RTL, about: 'Brask', act: 'demand', words: 'Brask has to open its archive of the strait' },
      { by: 'Edda Moss', act: 'assert', words: 'The museum has nothing to do with the strait' },
    ],
    done: [
      {
        by: 'Brask',
        to: 'Norlund',
        type: 'CONSULT',
        status: 'planned',
        when: '2026-04-02',
        words: 'Brask will meet Norlund about the strait',
      },
    ],
  }),
  tell({
    id: 'r-4',
    outlet: null,
    published: '2026-03-19',
    said: [{ by: VANE, act: 'assert', words: 'The ferries run as they did' }],
  }),
]
