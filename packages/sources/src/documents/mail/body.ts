/** Which parts of a mail are its text, in order: HTML rather than plain text where it is there in both. */
import type { Gap } from '@readout/core'
import { shownIn } from '../html.ts'
import { structured } from '../mime/fields.ts'
import { fieldOf, type Part } from '../mime/parts.ts'
import { textOf } from '../mime/text.ts'
import { plainHtml } from './plain.ts'

export type Piece =
  /** A page of its own, with or without a head. */
  | { readonly kind: 'page'; readonly html: string }
  /** Mark-up made here of plain text. */
  | { readonly kind: 'plain'; readonly html: string }
  /** A mail that this one brings along. */
  | { readonly kind: 'mail'; readonly bytes: Uint8Array }

export interface Body {
  readonly pieces: readonly Piece[]
  /** What each file is called that comes with it. */
  readonly attached: readonly string[]
  readonly gaps: readonly Gap[]
  readonly encrypted: boolean
}

interface Open {
  readonly name: string
  readonly pieces: Piece[]
  readonly attached: string[]
  readonly gaps: Gap[]
  encrypted: boolean
}

export function bodyOfMail(root: Part, name: string): Body {
  const open: Open = { name, pieces: [], attached: [], gaps: [], encrypted: false }
  walk(root, open)
  return open
}

const PLAIN = /^text\/(?:plain|markdown|enriched)$|^$/
const HTML = /^(?:text\/html|application\/xhtml\+xml)$/
const SEALED = /^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)$/
/** Signatures and reports that no reader is shown. */
const SILENT =
  /^(?:application\/(?:pgp-signature|pgp-keys|(?:x-)?pkcs7-signature)|message\/(?:delivery-status|disposition-notification)|text\/rfc822-headers)$/

function walk(part: Part, open: Open): void {
  const { value } = part.type
  if (SEALED.test(value) && !/signed-data|certs-only/i.test(part.type.params['smime-type'] ?? '')) {
    open.encrypted = true
    return
  }
  if (part.parts.length > 0) {
    inside(part, open)
    return
  }
  const filename = nameOf(part)
  const attached = structured(fieldOf(part, 'content-disposition')).value === 'attachment'
  if (value === 'message/rfc822' || value === 'message/global') open.pieces.push({ kind: 'mail', bytes: part.body })
  else if (attached || !(PLAIN.test(value) || HTML.test(value))) {
    // pictures that the page shows are a part of it, not of what is left out
    const shown = value.startsWith('image/') && !attached && fieldOf(part, 'content-id') !== null
    if (!SILENT.test(value) && !shown && !value.startsWith('multipart/')) open.attached.push(filename ?? value)
  } else if (HTML.test(value)) add(open, part, (text) => ({ kind: 'page', html: text }))
  else
    add(open, part, (text) => ({
      kind: 'plain',
      html: plainHtml(text, {
        flowed: part.type.params.format?.toLowerCase() === 'flowed',
        delsp: part.type.params.delsp?.toLowerCase() === 'yes',
      }),
    }))
}

function inside(part: Part, open: Open): void {
  const { parts } = part
  const kind = part.type.value
  if (kind === 'multipart/alternative') alternative(parts, open)
  else if (kind === 'multipart/signed') walk(parts[0]!, open)
  else if (kind === 'multipart/related') {
    const { start } = part.type.params
    const root = parts.find((p) => start !== undefined && fieldOf(p, 'content-id') === start) ?? parts[0]!
    walk(root, open)
    for (const p of parts) if (p !== root && !p.type.value.startsWith('image/')) left(p, open)
  } else for (const p of parts) walk(p, open)
}

/** The same words in several forms: the one with mark-up, if it shows any; else the last that shows some. */
function alternative(parts: readonly Part[], open: Open): void {
  const tried = parts.map((part) => {
    const own: Open = { name: open.name, pieces: [], attached: [], gaps: [], encrypted: false }
    walk(part, own)
    return own
  })
  const shows = (o: Open) => o.pieces.some((p) => p.kind === 'mail' || shownIn(p.html) > 0)
  const best =
    tried.findLast((o) => o.pieces.some((p) => p.kind === 'page') && shows(o)) ??
    tried.findLast(shows) ??
    tried.find((o) => o.encrypted)
  for (const o of tried) open.attached.push(...o.attached.filter((a) => !open.attached.includes(a)))
  if (!best) return
  open.pieces.push(...best.pieces)
  open.gaps.push(...best.gaps)
  open.encrypted ||= best.encrypted
}

function add(open: Open, part: Part, make: (text: string) => Piece): void {
  const { text, gaps } = textOf(part, open.name)
  const piece = make(text)
  if (piece.kind !== 'mail' && shownIn(piece.html) === 0) return
  open.pieces.push(piece)
  open.gaps.push(...gaps.filter((g) => !open.gaps.some((o) => o.note === g.note)))
}

const left = (part: Part, open: Open): void => {
  if (part.parts.length > 0) for (const p of part.parts) left(p, open)
  else open.attached.push(nameOf(part) ?? part.type.value)
}

/** What a part calls itself. */
const nameOf = (part: Part): string | null =>
  (structured(fieldOf(part, 'content-disposition')).params.filename ?? part.type.params.name ?? null)
    ?.replace(/[\s\u0000-\u001f]+/g, ' ')
    .slice(0, 120) || null
