/** Archives made here, byte by byte, and what our reader makes of archives. */
import { gzipSync } from 'node:zlib'
import { readWarc, type WarcFault, type WarcPage, type WarcSummary } from '@readout/sources'

export interface Made {
  readonly type?: string
  readonly url?: string
  readonly fields?: readonly string[]
  /** Content of the record; for pages see `answer`. */
  readonly content: string | Buffer
  /** Content-Length, where it is to be wrong. */
  readonly length?: number | string
}

let ids = 0
/** A number for each record, the same in every run. */
const nextId = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`

export function record({ type = 'response', url, fields = [], content, length }: Made): Buffer {
  const block = Buffer.from(content as string, 'utf8')
  const kind = type === 'response' && !fields.some((f) => /^content-type/i.test(f))
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    ...(url === undefined ? [] : [`WARC-Target-URI: ${url}`]),
    'WARC-Date: 2026-03-12T10:11:12Z',
    `WARC-Record-ID: <urn:uuid:${nextId()}>`,
    ...(kind ? ['Content-Type: application/http; msgtype=response'] : []),
    ...fields,
    `Content-Length: ${length ?? block.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
}

/** An answer of a server; `head` replaces the usual fields. */
export const answer = (
  body: string | Buffer,
  head: readonly string[] = ['Content-Type: text/html; charset=utf-8'],
  status = 'HTTP/1.1 200 OK',
): Buffer =>
  Buffer.concat([Buffer.from(`${[status, ...head].join('\r\n')}\r\n\r\n`, 'latin1'), Buffer.from(body as string)])

export const page = (n: number, words = 'The harbour board denied it.') => `<p>Story ${n}. ${words}</p>`

/** A member for each record. */
export const members = (records: readonly Buffer[]): Buffer => Buffer.concat(records.map((r) => gzipSync(r)))

/** Bytes as a stream in steps of such a length. */
export async function* inSteps(bytes: Uint8Array, step = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step)
}

export interface Read {
  readonly pages: WarcPage[]
  readonly faults: WarcFault[]
  readonly summary: WarcSummary
  readonly texts: string[]
  readonly codes: string[]
}

export async function read(
  bytes: Uint8Array,
  options: Parameters<typeof readWarc>[2] & { step?: number } = {},
): Promise<Read> {
  const all: (WarcPage | WarcFault)[] = []
  let summary: WarcSummary | undefined
  const told = { ...options, onEnd: (s: WarcSummary) => (summary = s) }
  for await (const found of readWarc(inSteps(bytes, options.step), 'crawl.warc.gz', told)) all.push(found)
  const pages = all.filter((f): f is WarcPage => 'bytes' in f)
  const faults = all.filter((f): f is WarcFault => 'error' in f)
  return {
    pages,
    faults,
    summary: summary!,
    texts: pages.map((p) => Buffer.from(p.bytes).toString()),
    codes: faults.map((f) => f.error.code),
  }
}
