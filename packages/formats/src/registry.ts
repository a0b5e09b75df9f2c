/**
 * All formats, on one screen: what each is called, what it is, what it takes. How it is written stands in a file of its own that is
 * loaded when it is used. A new format is a new file and an entry here; commands, help and server take it from here.
 */
import type { Format, Taken, Takes, WriteOptions, Writer } from './types.ts'

interface Entry<K extends Takes> {
  readonly id: string
  readonly what: string
  readonly takes: readonly K[]
  readonly extension: string
  readonly mediaType: string
  /** Unless told, a format is text and written item by item. */
  readonly text?: false
  readonly piecewise?: false
  readonly load: () => Promise<{ readonly writer: Writer<K> }>
}

/** What makes an entry of a feed: what is only counted is none. */
const NEWS = ['statements', 'events', 'happenings', 'quotations', 'articles', 'stories'] as const
/** Every kind of answer, but for records. */
const ANSWERS = [...NEWS, 'pairs', 'periods', 'actors', 'outlets'] as const

const CSV = { extension: 'csv', mediaType: 'text/csv; charset=utf-8; header=present' } as const
const LINES = { extension: 'jsonl', mediaType: 'application/x-ndjson' } as const
const PARQUET = {
  extension: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  text: false,
  piecewise: false,
} as const

export const FORMATS: readonly Format[] = [
  ...format({
    ...LINES,
    id: 'jsonl',
    what: 'one a line, as JSON',
    takes: ['records', ...ANSWERS],
    load: () => import('./lines.ts'),
  }),
  ...format({
    ...LINES,
    id: 'flat',
    what: 'records, one a line, with names in place of ids',
    takes: ['records'],
    load: () => import('./records/flat.ts'),
  }),
  ...format({
    ...CSV,
    id: 'statements',
    what: 'a table (CSV), a row for each statement',
    takes: ['records'],
    load: () => import('./records/statements.ts'),
  }),
  ...format({
    ...CSV,
    id: 'events',
    what: 'a table (CSV), a row for each event',
    takes: ['records'],
    load: () => import('./records/events.ts'),
  }),
  ...format({
    ...CSV,
    id: 'gdelt',
    what: 'a table (CSV) of events in columns named as GDELT’s',
    takes: ['records'],
    load: () => import('./records/gdelt.ts'),
  }),
  ...format({
    ...LINES,
    id: 'plover',
    what: 'events as PLOVER records, one a line (JSON)',
    takes: ['records'],
    load: () => import('./records/plover.ts'),
  }),
  ...format({
    id: 'ical',
    what: 'what is planned, put off or called off and has a date, as a calendar',
    takes: ['records', 'happenings'],
    extension: 'ics',
    mediaType: 'text/calendar; charset=utf-8',
    load: () => import('./calendar/index.ts'),
  }),
  ...format({
    ...CSV,
    id: 'pairs',
    what: 'a table (CSV) of which countries acted towards which',
    takes: ['records'],
    piecewise: false,
    load: () => import('./records/pairs.ts'),
  }),
  ...format({
    ...CSV,
    id: 'csv',
    what: 'a table (CSV) with a header',
    takes: ANSWERS,
    load: () => import('./csv.ts'),
  }),
  ...format({
    ...PARQUET,
    id: 'parquet',
    what: 'a table (Parquet) with typed columns',
    takes: ANSWERS,
    load: () => import('./parquet/index.ts'),
  }),
  ...format({
    ...PARQUET,
    id: 'statements-parquet',
    what: 'the statements as a table with typed columns (Parquet)',
    takes: ['records'],
    load: () => import('./records/statements-parquet.ts'),
  }),
  ...format({
    ...PARQUET,
    id: 'events-parquet',
    what: 'the events as a table with typed columns (Parquet)',
    takes: ['records'],
    load: () => import('./records/events-parquet.ts'),
  }),
  ...format({
    id: 'jsonld',
    what: 'linked data (JSON-LD): schema.org’s words for what was found, PROV’s for where from',
    takes: ['records', ...NEWS],
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    load: () => import('./linked/index.ts'),
  }),
  ...format({
    id: 'annotations',
    what: 'each finding as an annotation of the text (W3C Web Annotation)',
    takes: ['records'],
    extension: 'jsonld',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    load: () => import('./annotations/index.ts'),
  }),
  ...format({
    id: 'atom',
    what: 'a feed (Atom), of records one of their articles',
    takes: ['records', ...NEWS],
    extension: 'atom',
    mediaType: 'application/atom+xml; charset=utf-8',
    piecewise: false,
    load: () => import('./feeds/atom.ts'),
  }),
  ...format({
    id: 'jsonfeed',
    what: 'a feed (JSON Feed), of records one of their articles',
    takes: ['records', ...NEWS],
    extension: 'json',
    mediaType: 'application/feed+json; charset=utf-8',
    load: () => import('./feeds/json.ts'),
  }),
]

/** The format of each kind that an entry takes. */
function format<K extends Takes>(entry: Entry<K>): Format[] {
  const { load, takes, text = true, piecewise = true, ...face } = entry
  return takes.map((kind): Format => {
    return {
      ...face,
      takes: kind,
      text,
      piecewise,
      async *write(input: AsyncIterable<Taken[Takes]>, options: WriteOptions = {}) {
        const { writer } = await load()
        yield* writer.write(input as AsyncIterable<Taken[K]>, options, kind)
      },
      async pieces(options: WriteOptions = {}) {
        const { writer } = await load()
        if (!writer.pieces) throw new Error(`${face.id} is not written item by item`)
        return writer.pieces(options, kind)
      },
    }
  })
}

/**
 * The formats that take this, in the order in which they are shown.
 * @example formatsOf('quotations').map((f) => f.id) // ['jsonl', 'csv', 'parquet', 'jsonld', 'atom', 'jsonfeed']
 */
export const formatsOf = <K extends Takes>(takes: K): Format<K>[] =>
  FORMATS.filter((f) => f.takes === takes) as unknown as Format<K>[]

/** The format of that name that takes this; undefined where there is none. */
export const formatOf = <K extends Takes>(id: string, takes: K): Format<K> | undefined =>
  formatsOf(takes).find((f) => f.id === id)

/** Their names and what they are, a line each, for a help. */
export function formatHelp(formats: readonly Pick<Format, 'id' | 'what'>[]): string {
  const width = formats.reduce((n, f) => Math.max(n, f.id.length), 0)
  return formats.map((f) => `  ${f.id.padEnd(width)}  ${f.what}`).join('\n')
}
