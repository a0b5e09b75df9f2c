/** A record in the form the caller asked for. Used by the command itself and by its workers. */
import { EVENT_COLUMNS, eventsCsv, type Record, STATEMENT_COLUMNS, statementsCsv, toFlat } from '@readout/core'
import { createColors } from 'picocolors'
import { report } from '../report/report.ts'
import type { StatementFilter } from './filter.ts'

export type Form = 'report' | 'json' | 'jsonl' | 'flat' | 'statements' | 'events'

export interface RenderOptions {
  readonly form: Form
  readonly width: number
  readonly color: boolean
  /** Which statements are shown; all where there is none. */
  readonly filter?: StatementFilter | undefined
}

/** The record as text, with the line end that its form asks for, but without what stands between records. */
export function render(record: Record, { form, width, color }: RenderOptions, name?: string): string {
  if (form === 'json') return JSON.stringify(record, null, 2)
  if (form === 'jsonl') return `${JSON.stringify(record)}\n`
  if (form === 'flat') return `${JSON.stringify(toFlat(record))}\n`
  if (form === 'statements') return statementsCsv(record, { header: false })
  if (form === 'events') return eventsCsv(record, { header: false })
  return report(record, { width, colors: createColors(color), name })
}

/** What stands before, between and after the records of a run; `many` is false for a single input. */
export function frame(form: Form, many: boolean): readonly [before: string, between: string, after: string] {
  if (form === 'json') return many ? ['[\n', ',\n', '\n]\n'] : ['', '', '\n']
  if (form === 'statements') return [`${STATEMENT_COLUMNS.join(',')}\r\n`, '', '']
  if (form === 'events') return [`${EVENT_COLUMNS.join(',')}\r\n`, '', '']
  if (form === 'report') return ['', `\n${'─'.repeat(40)}\n\n`, '']
  return ['', '', '']
}
