/** An answer of a web server as an archive keeps it: head and body. */
import { endOfFields, type Fields, parseFields } from './fields.ts'

export interface Answer {
  readonly status: number
  readonly fields: Fields
  /** As it was kept, with all codings on it. */
  readonly body: Buffer
}

const MOST_HEAD = 1 << 18
const STATUS = /^(?:HTTP\/\d(?:\.\d)?|ICY)[ \t]+(\d{3})\b/i
const NONE = parseFields('')

/** Without a status line all of it is the body, as in HTTP 0.9; a head without an end has no body. */
export function parseAnswer(content: Buffer): Answer {
  const status = STATUS.exec(content.toString('latin1', 0, 64))?.[1]
  if (status === undefined) return { status: 200, fields: NONE, body: content }
  const end = endOfFields(content, 0, MOST_HEAD)
  const head = content.toString('latin1', 0, end === -1 ? Math.min(content.length, MOST_HEAD) : end)
  const fields = parseFields(head.slice(head.indexOf('\n') + 1))
  return { status: Number(status), fields, body: end === -1 ? content.subarray(content.length) : content.subarray(end) }
}

/** All values of a field that is a list, however many lines it stands on. */
export const listOf = (fields: Fields, name: string): string[] =>
  fields
    .all(name)
    .flatMap((v) => v.split(','))
    .map((v) => v.trim())
    .filter(Boolean)
