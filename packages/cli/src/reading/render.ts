/** A record in the form the caller asked for. Used by the command itself and by its workers. */
import type { Record } from '@readout/core'
import { formatOf } from '@readout/formats'
import { createColors } from 'picocolors'
import { report } from '../report/report.ts'
import type { Shown } from '../report/shown.ts'
import type { StatementFilter } from './filter.ts'

/** The report, a record as JSON, or the id of a format that takes records one by one. */
export type Form = string

export interface RenderOptions {
  readonly form: Form
  readonly width: number
  readonly color: boolean
  /** Which statements are shown; all where there is none. */
  readonly filter?: StatementFilter | undefined
  /** What of the report is shown beyond what a busy reader needs. */
  readonly show?: Shown | undefined
}

export interface Renderer {
  readonly filter: StatementFilter | undefined
  /** The record as text, with the line end that its form asks for, but without what stands between records. */
  render(record: Record, name?: string): string
  /** What stands before, between and after the records of a run; `many` is false for a single input. */
  frame(many: boolean): readonly [before: string, between: string, after: string]
  /** The form is whole without a record too: a table has its header, a calendar its frame. */
  readonly framed: boolean
}

/** Makes ready what writes a form. */
export async function rendererOf(options: RenderOptions): Promise<Renderer> {
  const { form, width, color, filter, show } = options
  if (form === 'json')
    return {
      filter,
      framed: false,
      render: (record) => JSON.stringify(record, null, 2),
      frame: (many) => (many ? ['[\n', ',\n', '\n]\n'] : ['', '', '\n']),
    }
  if (form === 'report') {
    const colors = createColors(color)
    return {
      filter,
      framed: false,
      render: (record, name) => report(record, { width, colors, name, hits: filter !== undefined, show }),
      frame: () => ['', `\n${'─'.repeat(40)}\n\n`, ''],
    }
  }
  const pieces = await formatOf(form, 'records')!.pieces()
  return {
    filter,
    framed: true,
    render: (record) => pieces.each(record),
    frame: () => [pieces.open, pieces.between, pieces.close],
  }
}
