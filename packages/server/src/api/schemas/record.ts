/** The record, with its parts by name. */
import * as parts from '@readout/core/schema'
import { named } from './tied.ts'

const { record, actor, statement, event, span, block, voice, mention, time, place } = parts
const PARTS = {
  Record: record,
  Actor: actor,
  Statement: statement,
  Event: event,
  Span: span,
  Block: block,
  Voice: voice,
}
for (const [id, schema] of Object.entries({ ...PARTS, Mention: mention, Time: time, Place: place })) named(id, schema)

export { record }
