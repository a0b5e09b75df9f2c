/** What the head of a mail says: subject, who wrote it, when, where it can be read on the web. */

import { momentOf } from '../mime/moment.ts'
import type { Part } from '../mime/parts.ts'
import { fieldOf } from '../mime/parts.ts'

export interface Envelope {
  readonly subject: string | null
  /** The sender's name as given; null where only an address is. */
  readonly author: string | null
  /** “Mara Quill <mara@post.example>”, for a mail that stands in another. */
  readonly from: string | null
  readonly sent: string | null
  readonly id: string | null
  readonly url: string | null
}

/** Fields are read to this length. */
const LONGEST = 4_000

export async function envelopeOf(part: Part): Promise<Envelope> {
  const { addressParser, decodeWords } = await import('postal-mime')
  const field = (name: string) => fieldOf(part, name)?.slice(0, LONGEST) ?? null
  const read = (value: string | null) => clean(value === null ? null : decodeWords(value))
  const people = addressParser(field('from') ?? '', { flatten: true })
  const names = people.map((p) => clean(decodeWords(p.name ?? ''))).filter((n) => n !== null && !n.includes('@'))
  return {
    subject: read(field('subject')),
    author: names.length > 0 ? names.join(', ') : null,
    from: read(field('from')),
    sent: momentOf(field('date')),
    id: clean(field('message-id')),
    url: /<?(https?:\/\/[^\s<>]+)>?/i.exec(field('archived-at') ?? '')?.[1] ?? null,
  }
}

/** Without control characters and runs of white space; null where nothing is left. */
const clean = (text: string | null): string | null => text?.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim() || null
