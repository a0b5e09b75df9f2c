/** One WARC 1.1 record as bytes, and what one exchange with a server is as records. ISO 28500:2017. */
import { createHash, randomUUID } from 'node:crypto'

/** One request and what came back. */
export interface Exchange {
  /** The address that was asked for. */
  readonly url: string
  /** Request line and header fields, as they were sent. */
  readonly requestHeaders: string
  /** Status line and header fields, as they were received. */
  readonly responseHead: string
  /**
   * The body without transfer coding (`chunked`), which is renamed in the head that is kept. Content coding (gzip, br …) is still
   * on it, or else `decoded` is true.
   */
  readonly body: Uint8Array
  /** True where content coding was taken off the body: then that field is renamed too. */
  readonly decoded?: boolean | undefined
  /** When it was fetched, ISO 8601. */
  readonly retrieved: string
  /** The server's address. */
  readonly ip?: string | undefined
}

type Fields = readonly (readonly [name: string, value: string | undefined])[]

export const recordId = () => `<urn:uuid:${randomUUID()}>`

/** A record with its length, ready to be packed. Whatever stands in a value, it stays on its line. */
export function recordBytes(type: string, id: string, date: string, fields: Fields, block: Uint8Array): Buffer {
  const all: Fields = [
    ['WARC-Type', type],
    ['WARC-Record-ID', id],
    ['WARC-Date', date],
    ...fields,
    ['WARC-Block-Digest', digest(block)],
    ['Content-Length', String(block.length)],
  ]
  const lines = all
    .filter(([, v]) => v !== undefined)
    .map(([n, v]) => `${n}: ${v!.replace(/[\u0000-\u001f]+/g, ' ')}\r\n`)
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines.join('')}\r\n`), block, Buffer.from('\r\n\r\n')])
}

/** Request and response, which name each other. */
export function exchangeRecords(x: Exchange, warcinfo: string): [response: Buffer, request: Buffer] {
  const url = x.url.replace(/[\u0000-\u0020]/g, (c) => encodeURIComponent(c))
  const date = isoDate(x.retrieved)
  const [response, request] = [recordId(), recordId()]
  const about: Fields = [
    ['WARC-Target-URI', url],
    ['WARC-Warcinfo-ID', warcinfo],
    ['WARC-IP-Address', x.ip],
  ]
  const answer = Buffer.concat([responseHead(x), x.body])
  return [
    recordBytes(
      'response',
      response,
      date,
      [...about, ['WARC-Payload-Digest', digest(x.body)], ['Content-Type', 'application/http; msgtype=response']],
      answer,
    ),
    recordBytes(
      'request',
      request,
      date,
      [...about, ['WARC-Concurrent-To', response], ['Content-Type', 'application/http; msgtype=request']],
      headBytes(x.requestHeaders),
    ),
  ]
}

/** The head with the fields that no longer hold of the body under other names, as Heritrix names them. */
function responseHead({ responseHead: head, body, decoded }: Exchange): Buffer {
  const lines = linesOf(head)
  const kept = lines.map((line, i) => {
    const name = i === 0 ? '' : (/^([^:\s]+)\s*:/.exec(line)?.[1] ?? '').toLowerCase()
    const gone = name === 'transfer-encoding' || name === 'content-length' || (decoded && name === 'content-encoding')
    return gone ? `X-Archive-Orig-${line}` : line
  })
  return headBytes([...kept, `Content-Length: ${body.length}`].join('\r\n'))
}

const linesOf = (head: string) => head.replace(/\s+$/, '').split(/\r?\n/)

/** Header fields are bytes; what came as wider characters stays readable as UTF-8. */
function headBytes(head: string): Buffer {
  const text = `${linesOf(head).join('\r\n')}\r\n\r\n`
  return Buffer.from(text, /[^\u0000-\u00ff]/.test(text) ? 'utf8' : 'latin1')
}

/** WARC 1.1 takes any ISO 8601 in UTC with seconds. Throws RangeError for what is no time. */
export const isoDate = (when: string) => new Date(when).toISOString().replace(/\.000Z$/, 'Z')

/** SHA-1 in base 32: the digest by which other programs find copies of a page. */
export const digest = (bytes: Uint8Array) => `sha1:${base32(createHash('sha1').update(bytes).digest())}`

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
/** RFC 4648, without padding. */
export function base32(bytes: Uint8Array): string {
  let out = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) out += LETTERS[(held >> (bits - 5)) & 31]
    held &= (1 << bits) - 1
  }
  return bits > 0 ? out + LETTERS[(held << (5 - bits)) & 31] : out
}
