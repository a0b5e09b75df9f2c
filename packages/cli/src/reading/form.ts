/** Which form of a record a command line asks for. */
import type { Form } from './render.ts'

export interface FormOptions {
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly flat?: boolean
  readonly csv?: string
  readonly plover?: boolean
  readonly ical?: boolean
  readonly as?: string
  readonly color?: boolean
}

/** The form asked for; `fallback` where none is. */
export const formOf = (o: FormOptions, fallback: Form): Form =>
  o.json
    ? 'json'
    : o.jsonl
      ? 'jsonl'
      : o.flat
        ? 'flat'
        : o.plover
          ? 'plover'
          : o.ical
            ? 'ical'
            : (o.csv ?? o.as ?? fallback)
