import { type Gap, type Page, ReadoutError } from '@readout/core'
import type { Raw } from '../../raw.ts'
import { bodyOf, escapeHtml, pageOf, withHead } from '../html.ts'
import { sized } from '../input.ts'
import { leaves, type Part, readParts } from '../mime/parts.ts'
import { type Body, bodyOfMail, type Piece } from './body.ts'
import { browserAddress } from './browser.ts'
import { oneMail } from './mbox.ts'
import { type Envelope, envelopeOf } from './people.ts'

/** Mails in mails are read to this depth. */
const DEEPEST = 8

/**
 * A mail or newsletter (RFC 5322, MIME) as a page: its HTML, else its text as HTML; subject and sender in the head where
 * the HTML names no title and author; mails that it brings along behind its own words. Files that come with it are named in a gap.
 * @throws ReadoutError R6301 too large, R6302 damaged, R6303 encrypted, R6307 a mailbox of several, R6308 no text in it
 */
export async function mail(raw: Raw): Promise<Page> {
  sized(raw)
  const root = readParts(oneMail(raw.bytes, raw.name), raw.name)
  const outer = await envelopeOf(root)
  const gaps: Gap[] = []
  if (!root.whole)
    gaps.push({
      code: 'cut-off',
      note: 'the mail ends before its last part does: what is missing was not read',
      at: null,
    })
  const read = await readMail(root, outer, raw.name, gaps, 0)
  if (read === null) {
    const files = [...leaves(root)].length > 0 ? attachedIn(gaps) : null
    throw new ReadoutError(
      'R6308',
      `${raw.name} is a mail without text${files ? `, only with ${files}: save what is attached and read that` : ': open it in a mail program and save it again'}`,
    )
  }
  const { envelope } = read
  return {
    html: read.html,
    url: envelope.url ?? browserAddress(read.html) ?? raw.url ?? undefined,
    published: envelope.sent ?? undefined,
    retrieved: raw.retrieved ?? undefined,
    container: raw.container ?? { kind: 'mail', ...(outer.id ? { id: outer.id } : {}) },
    ...(gaps.length > 0 ? { gaps } : {}),
  }
}

interface ReadMail {
  readonly html: string
  readonly envelope: Envelope
}

const attachedIn = (gaps: readonly Gap[]): string | null =>
  gaps.find((g) => g.code === 'attached')?.note.replace(/^.*?: /, '') ?? null

/** A mail, or the one that it forwards without a word of its own; null where there is no text. */
async function readMail(
  root: Part,
  envelope: Envelope,
  name: string,
  gaps: Gap[],
  depth: number,
): Promise<ReadMail | null> {
  const body = bodyOfMail(root, name)
  note(body, name, gaps)
  const [first] = body.pieces
  if (!first) return null
  const head = { title: envelope.subject, author: envelope.author }
  if (body.pieces.length === 1 && first.kind === 'page') return { html: withHead(first.html, head), envelope }
  if (body.pieces.length === 1 && first.kind === 'mail') {
    const part = readParts(first.bytes, name)
    const inner = depth < DEEPEST ? await readMail(part, await envelopeOf(part), name, gaps, depth + 1) : null
    if (inner && envelope.from)
      gaps.push({ code: 'forwarded', note: `forwarded without a word by ${envelope.from}`, at: null })
    return inner
  }
  const html = await Promise.all(body.pieces.map((p) => sectionOf(p, name, gaps, depth)))
  return { html: pageOf(head, `<article>\n${html.join('\n')}\n</article>`), envelope }
}

/** A piece as a part of a page. */
async function sectionOf(piece: Piece, name: string, gaps: Gap[], depth: number): Promise<string> {
  if (piece.kind === 'plain') return piece.html
  if (piece.kind === 'page') return bodyOf(piece.html)
  const part = readParts(piece.bytes, name)
  const envelope = await envelopeOf(part)
  const inner = depth < DEEPEST ? await readMail(part, envelope, name, gaps, depth + 1) : null
  const lines = [envelope.from, envelope.sent].filter((l) => l !== null)
  return `<section>
${envelope.subject ? `<h2>${escapeHtml(envelope.subject)}</h2>\n` : ''}<p>${lines.map(escapeHtml).join('<br>\n')}</p>
${inner ? bodyOf(inner.html) : ''}
</section>`
}

/** What a person should know; an encrypted mail is none that could be read. */
function note(body: Body, name: string, gaps: Gap[]): void {
  if (body.encrypted && body.pieces.length === 0)
    throw new ReadoutError(
      'R6303',
      `${name} is an encrypted mail: open it in your mail program, where your key is, and save its text`,
    )
  gaps.push(...body.gaps)
  const n = body.attached.length
  if (n > 0) {
    const names = body.attached.slice(0, 20).join(', ') + (n > 20 ? ` and ${n - 20} more` : '')
    gaps.push({
      code: 'attached',
      note: `${n === 1 ? '1 file' : `${n} files`} attached and not read: ${names}`,
      at: null,
    })
  }
}
