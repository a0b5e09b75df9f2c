/** Writes what is fetched into a web archive, so that what was read can be looked up and read again. */
import { type FileHandle, open } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { notWritten } from './errors.ts'
import { wholeLength } from './mend.ts'
import { type Exchange, exchangeRecords, recordBytes, recordId } from './write-record.ts'

const pack = promisify(gzip)

export interface WarcWriter {
  readonly file: string
  /** Keeps one exchange; when it resolves, the records are on the disk. Calls may overlap. Throws R6206, and from then on always. */
  exchange(x: Exchange): Promise<void>
  /** Ends the file; waits for what is being written. Closing twice is fine. */
  close(): Promise<void>
}

export interface WarcWriterOptions {
  /** Name and version of the program, for the archive's own description. */
  readonly software?: string | undefined
  /** Further fields of that description, such as { operator: '…' }. */
  readonly info?: { readonly [field: string]: string } | undefined
}

const OPENING: { readonly [code: string]: string } = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'you may not write there',
  EROFS: 'nothing can be written there',
}
const whyNotOpened = (error: unknown): string =>
  OPENING[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message

/**
 * A writer at the end of `file`, which is made where it is missing: WARC 1.1, a gzip member for each record where the name ends
 * in “.gz”. The file is a whole archive after each exchange: what a full disk leaves of a record is cut off at once, what a crash
 * leaves when the file is written on. Throws R6206 where the file cannot be opened, or is there and is something else.
 * @example
 * const writer = await createWarcWriter('news.warc.gz', { software: 'Readout 0.1.0' })
 * await writer.exchange({ url, requestHeaders, responseHead, body, retrieved: new Date().toISOString() })
 * await writer.close()
 */
export async function createWarcWriter(file: string, options: WarcWriterOptions = {}): Promise<WarcWriter> {
  let handle: FileHandle | null = null
  let size: number
  try {
    handle = await open(file, 'a', 0o600)
    size = (await handle.stat()).size
    if (size > 0) {
      const whole = await wholeLength(file, size)
      if (whole === null) throw new Error('there is such a file, and it is no web archive')
      if (whole < size) await handle.truncate(whole)
      size = whole
    }
  } catch (error) {
    await handle?.close()
    throw notWritten(file, whyNotOpened(error), error)
  }
  const writer = new Writer(file, handle, size)
  try {
    await writer.begin(options)
  } catch (error) {
    await handle.close()
    throw error
  }
  return writer
}

class Writer implements WarcWriter {
  readonly file: string
  readonly #handle: FileHandle
  readonly #packed: boolean
  readonly #info = recordId()
  /** Bytes of whole records. */
  #size: number
  #last: Promise<void> = Promise.resolve()
  #failed: Error | null = null
  #closed: Promise<void> | null = null

  constructor(file: string, handle: FileHandle, size: number) {
    this.file = file
    this.#handle = handle
    this.#size = size
    this.#packed = /\.gz$/i.test(file)
  }

  async begin({ software = 'Readout', info = {} }: WarcWriterOptions): Promise<void> {
    const fields = { software, format: 'WARC File Format 1.1', ...info }
    const lines = Object.entries(fields).map(([n, v]) => `${n}: ${v.replace(/[\r\n]+/g, ' ')}\r\n`)
    const about = [
      ['WARC-Filename', path.basename(this.file)],
      ['Content-Type', 'application/warc-fields'],
    ] as const
    const date = new Date().toISOString()
    await this.#append(async () => [recordBytes('warcinfo', this.#info, date, about, Buffer.from(lines.join('')))])
    // the name of a new file is in its folder only when the folder is on the disk too
    const folder = await open(path.dirname(this.file)).catch(() => null)
    await folder?.sync().catch(() => {})
    await folder?.close()
  }

  exchange(x: Exchange): Promise<void> {
    return this.#append(async () => exchangeRecords(x, this.#info))
  }

  close(): Promise<void> {
    this.#closed ??= this.#last.then(() => this.#handle.close())
    return this.#closed
  }

  /** One after the other, each whole or not at all. */
  #append(records: () => Promise<Buffer[]>): Promise<void> {
    if (this.#closed) return Promise.reject(notWritten(this.file, 'it is closed'))
    const done = this.#last.then(async () => {
      if (this.#failed) throw this.#failed
      const plain = await records()
      await this.#write(Buffer.concat(this.#packed ? await Promise.all(plain.map((r) => pack(r))) : plain))
    })
    this.#last = done.catch(() => {})
    return done
  }

  async #write(bytes: Buffer): Promise<void> {
    try {
      for (let at = 0; at < bytes.length; ) at += (await this.#handle.write(bytes, at)).bytesWritten
      await this.#handle.datasync()
      this.#size += bytes.length
    } catch (error) {
      // half a record at the end would spoil what is added later
      await this.#handle.truncate(this.#size).catch(() => {})
      this.#failed = notWritten(this.file, (error as Error).message, error)
      throw this.#failed
    }
  }
}
