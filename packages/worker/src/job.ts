/** A page on its way to whoever reads it: the bytes that the archive keeps of it, compressed, with what it is called. */
import { createHash, randomBytes } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { JsMsg } from '@nats-io/jetstream'
import { headers, type MsgHdrs } from '@nats-io/transport-node'
import { type KeptPage, pageAsKept } from '@readout/sources/door'

export interface Job {
  /** The same bytes are the same job. */
  readonly id: string
  /** What it is called in messages: a file, an address, a line. */
  readonly name: string
  readonly kept: KeptPage
  /** W3C Trace Context: what is logged of this page carries its second part. */
  readonly trace: string
}

export interface Message {
  readonly id: string
  readonly data: Uint8Array
  readonly headers: MsgHdrs
}

/** 32 hexadecimal digits. */
export const idOf = ({ bytes, mime }: KeptPage): string =>
  createHash('sha256').update(mime).update('\n').update(bytes).digest('hex').slice(0, 32)

export function messageOf(kept: KeptPage, name: string): Message {
  const id = idOf(kept)
  const h = headers()
  h.set('Readout-Mime', kept.mime)
  h.set('Readout-Name', encodeURIComponent(name.toWellFormed().slice(0, 150)))
  h.set('traceparent', `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`)
  return { id, data: gzipSync(kept.bytes, { level: 6 }), headers: h }
}

/** Throws for what is no such message. */
export function jobOf({ subject, headers: h, data }: Pick<JsMsg, 'subject' | 'headers' | 'data'>): Job {
  const mime = h?.get('Readout-Mime')
  if (!mime) throw new Error('the message does not say what it holds')
  return {
    id: subject.slice(subject.lastIndexOf('.') + 1),
    name: nameOf(h),
    kept: { bytes: gunzipSync(data), mime },
    trace: h!.get('traceparent').split('-')[1] ?? '',
  }
}

export function nameOf(h: MsgHdrs | undefined): string {
  try {
    return decodeURIComponent(h?.get('Readout-Name') ?? '')
  } catch {
    return ''
  }
}

export const pageOfJob = ({ kept, name }: Job) => pageAsKept(kept, name)
