/** A record in the form the caller asked for. Used by the command itself and by its workers. */
import {
  CALENDAR,
  calendarEvents,
  EVENT_COLUMNS,
  eventsCsv,
  GDELT_COLUMNS,
  gdeltCsv,
  ploverLines,
  type Record,
  STATEMENT_COLUMNS,
  statementsCsv,
  toFlat,
} from '@readout/core'
import { createColors } from 'picocolors'
import { report } from '../report/report.ts'
import type { Shown } from '../report/shown.ts'
import type { StatementFilter } from './filter.ts'

export type Form = 'report' | 'json' | 'jsonl' | 'flat' | 'statements' | 'events' | 'gdelt' | 'plover' | 'ical'

/** Forms that are whole without a record too: a table has its header, a calendar its frame. */
export const FRAMED: ReadonlySet<Form> = new Set(['statements', 'events', 'gdelt', 'ical'])

export interface RenderOptions {
  readonly form: Form
  readonly width: number
  readonly color: boolean
  /** Which statements are shown; all where there is none. */
  readonly filter?: StatementFilter | undefined
  /** What of the report is shown beyond what a busy reader needs. */
  readonly show?: Shown | undefined
}

/** The record as text, with the line end that its form asks for, but without what stands between records. */
export function render(record: Record, { form, width, color, filter, show }: RenderOptions, name?: string): string {
  if (form === 'json') return JSON.stringify(record, null, 2)
  if (form === 'jsonl') return `${JSON.stringify(record)}\n`
  if (form === 'flat') return `${JSON.stringify(toFlat(record))}\n`
  if (form === 'statements') return statementsCsv(record, { header: false })
  if (form === 'events') return eventsCsv(record, { header: false })
  if (form === 'gdelt') return gdeltCsv(record, { header: false })
  if (form === 'plover') return ploverLines(record)
  if (form === 'ical') return calendarEvents(record)
  return report(record, { width, colors: createColors(color), name, hits: filter !== undefined, show })
}

/** What stands before, between and after the records of a run; `many` is false for a single input. */
export function frame(form: Form, many: boolean): readonly [before: string, between: string, after: string] {
  if (form === 'json') return many ? ['[\n', ',\n', '\n]\n'] : ['', '', '\n']
  if (form === 'statements') return [`${STATEMENT_COLUMNS.join(',')}\r\n`, '', '']
  if (form === 'events') return [`${EVENT_COLUMNS.join(',')}\r\n`, '', '']
  if (form === 'gdelt') return [`${GDELT_COLUMNS.join(',')}\r\n`, '', '']
  if (form === 'ical') return [CALENDAR[0], '', CALENDAR[1]]
  if (form === 'report') return ['', `\n${'─'.repeat(40)}\n\n`, '']
  return ['', '', '']
}
