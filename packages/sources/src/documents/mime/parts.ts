/**
 * A message as the tree of its parts, each with its bytes. Linear in the message for each level of nesting, of which there are
 * few. `postal-mime` is not used for it: it joins all HTML parts of a message into one string, so that the page of an MHTML
 * cannot be told from its frames, and it decodes without looking at the bytes, so that a wrong charset stays wrong.
 */
import { ReadoutError } from '@readout/core'
import { type Field, fieldIn, readHead, type Structured, structured } from './fields.ts'
import { undo } from './transfer.ts'

export interface Part {
  readonly fields: readonly Field[]
  /** As Content-Type says it; "text/plain" where nobody does. */
  readonly type: Structured
  /** Its parts, where it has some. */
  readonly parts: readonly Part[]
  /** Its body as it stands in the message. */
  readonly body: Uint8Array
  /** False where its last boundary is missing: the message was cut off. */
  readonly whole: boolean
}

/** Parts nested deeper, and more of them, are nothing that a mailer writes. */
const DEEPEST = 20
const MOST = 5_000
/** RFC 2046 allows 70 characters; what is far longer is there to be looked for at length. */
const LONGEST_BOUNDARY = 250

/** @throws ReadoutError R6301 for more than 5,000 parts */
export function readParts(bytes: Uint8Array, name: string): Part {
  const budget = { left: MOST, name }
  return readPart(bytes, 0, budget)
}

function readPart(bytes: Uint8Array, depth: number, budget: { left: number; name: string }): Part {
  if (budget.left-- === 0)
    throw new ReadoutError(
      'R6301',
      `${budget.name} has more than ${MOST.toLocaleString('en')} parts, which no mailer or browser writes: open it in one and save the page or text`,
    )
  const head = readHead(bytes, 0, bytes.length)
  const type = structured(fieldIn(head.fields, 'content-type') ?? 'text/plain')
  const body = bytes.subarray(head.end)
  const { boundary } = type.params
  if (!type.value.startsWith('multipart/') || !boundary || boundary.length > LONGEST_BOUNDARY || depth >= DEEPEST)
    return { fields: head.fields, type, parts: [], body, whole: true }
  const { pieces, whole } = split(body, boundary.trimEnd())
  const parts = pieces.map((piece) => readPart(piece, depth + 1, budget))
  return { fields: head.fields, type, parts, body, whole: whole && parts.every((p) => p.whole) }
}

/** The bytes between the lines that hold the boundary. */
function split(body: Uint8Array, boundary: string): { pieces: Uint8Array[]; whole: boolean } {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const mark = Buffer.from(`--${boundary}`)
  const pieces: Uint8Array[] = []
  let from = -1
  // one look a line: a boundary stands at the beginning of one
  for (let at = buffer.indexOf(mark), end: number; at >= 0; at = buffer.indexOf(mark, end)) {
    const feed = buffer.indexOf(10, at)
    end = feed === -1 ? buffer.length : feed
    if (at > 0 && buffer[at - 1] !== 10) continue
    if (end - at - mark.length > 80) continue
    const rest = buffer.toString('latin1', at + mark.length, end).trimEnd()
    if (rest !== '' && rest !== '--') continue
    // the line break before the boundary is a part of it
    if (from >= 0) pieces.push(body.subarray(from, Math.max(from, at - (buffer[at - 2] === 13 ? 2 : 1))))
    if (rest === '--') return { pieces, whole: true }
    from = Math.min(end + 1, buffer.length)
  }
  if (from >= 0 && from < body.length) pieces.push(body.subarray(from))
  return { pieces, whole: false }
}

/** The bytes of a part, its transfer encoding undone. */
export const contentOf = (part: Part): Uint8Array => undo(fieldIn(part.fields, 'content-transfer-encoding'), part.body)

export const fieldOf = (part: Part, name: string): string | null => fieldIn(part.fields, name)

/** All parts that hold something themselves, in order. */
export function* leaves(part: Part): Generator<Part> {
  if (part.parts.length === 0) yield part
  else for (const p of part.parts) yield* leaves(p)
}
