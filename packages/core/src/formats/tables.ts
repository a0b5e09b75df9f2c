/**
 * Statements and events as tables: a row for each finding, names in place of ids.
 * Offsets count UTF-16 code units of the record's text. Several names in a cell are parted by "; ",
 * pieces of a content by " […] ".
 */
import type { Record, Span } from '../record/index.ts'
import { type Cell, row } from './csv.ts'
import { containerOf } from './provenance.ts'

const LIST = '; '
const PIECE = ' […] '

/** The header of {@link statementsCsv}, in order. */
export const STATEMENT_COLUMNS = [
  'record',
  'published',
  'outlet',
  'title',
  'url',
  'id',
  'speaker',
  'act',
  'authority',
  'kind',
  'speech',
  'content',
  'source',
  'cue',
  'addressee',
  'via',
  'about',
  'when',
  'where',
  'within',
  'spans',
  'confidence',
  'rule',
  'candidates',
  'retrieved',
  'container',
] as const

/** The header of {@link eventsCsv}, in order. */
export const EVENT_COLUMNS = [
  'record',
  'published',
  'outlet',
  'title',
  'url',
  'id',
  'trigger',
  'clause',
  'worth',
  'type',
  'kind',
  'score',
  'status',
  'statusWords',
  'actors',
  'recipients',
  'when',
  'where',
  'reportedBy',
  'reporter',
  'also',
  'spans',
  'confidence',
  'rule',
  'retrieved',
  'container',
] as const

const words = (spans: readonly Span[], joint: string) => spans.map((s) => s.text).join(joint)
const offsets = (spans: readonly Span[]) => spans.map((s) => `${s.start}-${s.end}`).join(LIST)
const head = (record: Record): Cell[] => [
  record.id,
  record.published?.value ?? null,
  record.outlet?.value ?? null,
  record.title?.value ?? null,
  record.source.url,
]

/** At the end of each row, where no reader by position is put out. */
const tail = (record: Record): Cell[] => [record.source.retrieved, containerOf(record)]

function naming(record: Record) {
  const nameOf = new Map(record.actors.map((a) => [a.id, a.name]))
  const one = (id: string | null) => (id === null ? null : (nameOf.get(id) ?? null))
  return { one, many: (ids: readonly string[]) => ids.map((id) => one(id) ?? id).join(LIST) || null }
}

/**
 * The statements of a record as CSV, one row each, in reading order.
 * `header: false` leaves the first line out, to put several records into one table.
 * @example statementsCsv(record).split('\r\n')[0] // 'record,published,outlet,…'
 */
export function statementsCsv(record: Record, options: { header?: boolean } = {}): string {
  const name = naming(record)
  const about = head(record)
  const rows = record.statements.map((s) =>
    row([
      ...about,
      s.id,
      name.one(s.speaker),
      s.act,
      s.authority,
      s.kind,
      s.speech,
      words(s.content, PIECE),
      s.source?.text ?? null,
      s.cue?.text ?? null,
      name.one(s.addressee),
      s.via?.text ?? null,
      name.many(s.about),
      s.when,
      s.where,
      s.within,
      offsets(s.content),
      s.confidence,
      s.rule,
      s.candidates?.map((c) => `${name.one(c.actor)} ${c.odds}`).join(LIST) || null,
      ...tail(record),
    ]),
  )
  return (options.header === false ? '' : row(STATEMENT_COLUMNS)) + rows.join('')
}

/**
 * The events of a record as CSV, one row each, in reading order; `reporter` names the speaker of the statement
 * `reportedBy`, and is empty where the outlet itself vouches for the event.
 */
export function eventsCsv(record: Record, options: { header?: boolean } = {}): string {
  const name = naming(record)
  const about = head(record)
  const speakerOf = new Map(record.statements.map((s) => [s.id, s.speaker]))
  const rows = record.events.map((e) =>
    row([
      ...about,
      e.id,
      e.trigger.text,
      e.clause?.text ?? null,
      e.worth ?? null,
      e.type,
      e.kind,
      e.score,
      e.status,
      words(e.statusEvidence, LIST) || null,
      name.many(e.actors),
      name.many(e.recipients),
      e.when,
      e.where,
      e.reportedBy,
      e.reportedBy === null ? null : name.one(speakerOf.get(e.reportedBy) ?? null),
      words(e.also, LIST) || null,
      offsets([e.trigger, ...e.also]),
      e.confidence,
      e.rule,
      ...tail(record),
    ]),
  )
  return (options.header === false ? '' : row(EVENT_COLUMNS)) + rows.join('')
}
