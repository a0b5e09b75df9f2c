/** The pages of a web archive. */
import type { ReadoutError } from '@readout/core'
import type { Raw } from '../raw.ts'
import { decodeBody, looksChunked, unchunk } from './body.ts'
import { broken, damaged, notWarc, revisited, tooLargeRecord } from './errors.ts'
import type { Fields } from './fields.ts'
import { listOf, parseAnswer } from './http.ts'
import { noAddress, noPage } from './kinds.ts'
import { LARGEST_RECORD, lentRecords } from './records.ts'
import { SeenPages } from './seen.ts'
import type { LentRecord, WarcRecord } from './splitter.ts'
import { emptySummary, type WarcSummary } from './summary.ts'

/** A page of an archive. */
export interface WarcPage extends Raw {
  /** Bytes of the archive, as it stands, that were read so far. */
  readonly position: number
}

/** A page that could not be had, or a stretch that is no record. */
export interface WarcFault {
  /** As “crawl.warc.gz record 12”, or “crawl.warc.gz” for a stretch. */
  readonly name: string
  readonly error: ReadoutError
  readonly position: number
  /** Bytes that were passed over; 0 where a record was found whole. */
  readonly skipped: number
}

export interface WarcOptions {
  /** The most that is read as one page, packed or unpacked: bytes, 64 MiB unless told. */
  readonly largest?: number | undefined
  /** How many bytes of pages, as they stand in the archive, are remembered for records that only name an earlier one: 16 MiB unless told. */
  readonly remembered?: number | undefined
  /** Lend the bytes of pages instead of copying them: they are good until the next page is asked for, and nothing is set aside for each. */
  readonly lend?: boolean | undefined
  /** Told at the end what was read and what was passed over. */
  readonly onEnd?: ((summary: WarcSummary) => void) | undefined
}

/**
 * The pages of an archive, packed in whatever way, in their order; in its place each that could not be had and each stretch that
 * is damaged (R6202 to R6205). Answers other than 200, and what is neither HTML nor text, are passed over and counted. A stream that
 * holds no record at all yields R6201. Memory stays the same however large the archive is; errors of the stream itself are thrown.
 * @returns what was read and what was passed over, as `onEnd` is told
 * @example for await (const found of readWarc(createReadStream(file), file)) if ('bytes' in found) console.log(found.url)
 */
export async function* readWarc(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  options: WarcOptions = {},
): AsyncGenerator<WarcPage | WarcFault, WarcSummary> {
  const pages = new Pages(name, options)
  let position = 0
  for await (const batch of lentRecords(stream, options.largest ?? LARGEST_RECORD))
    for (const found of batch) {
      position = found.position
      const page = 'gap' in found ? pages.gap(found.gap, found.skipped, found.why, position) : pages.of(found)
      if (page !== null) yield page
    }
  const { summary } = pages
  if (summary.records === 0) {
    summary.faults++
    yield { name, error: notWarc(name), position, skipped: summary.skipped }
  }
  options.onEnd?.(summary)
  return summary
}

class Pages {
  readonly summary = emptySummary()
  readonly #name: string
  readonly #largest: number
  readonly #lend: boolean
  readonly #seen: SeenPages

  constructor(name: string, { largest = LARGEST_RECORD, remembered = 1 << 24, lend = false }: WarcOptions) {
    this.#name = name
    this.#largest = largest
    this.#lend = lend
    this.#seen = new SeenPages(remembered)
  }

  gap(at: number, skipped: number, why: string, position: number): WarcFault {
    this.summary.faults++
    this.summary.skipped += skipped
    return { name: this.#name, error: damaged(this.#name, at, skipped, why), position, skipped }
  }

  /** The page of a record, why it cannot be had, or null for what is passed over. */
  of(record: LentRecord): WarcPage | WarcFault | null {
    const { type, fields, content, position } = record
    this.summary.records++
    if (type !== 'response' && type !== 'resource' && type !== 'revisit') return this.#pass(`type ${type || 'of none'}`)
    const about = new About(record, this.#name)
    const address = noAddress(about.url)
    if (address !== null) return this.#pass(address)
    // whatever it is, it is too much: its head was not held
    if (content === null) return this.#fault(about.name, tooLargeRecord(about.name, this.#largest), position)
    const http = /^application\/http\b/i.test(fields.get('content-type') ?? '') || type !== 'resource'
    const answer = http ? parseAnswer(content) : { status: 200, fields, body: content }
    const contentType = answer.fields.get('content-type')
    if (answer.status !== 200 && !(type === 'revisit' && answer.status === 304))
      return this.#pass(`status ${answer.status}`)
    if (type === 'revisit') return this.#revisit(about, contentType, position)
    // the last record of a cut-up page is not the page
    if (fields.get('warc-segment-number') !== null)
      return this.#fault(about.name, broken(about.name, 'it is cut into several records'), position)
    const body = http ? unwrap(answer.fields, answer.body, this.#largest) : answer.body
    const no = 'trouble' in body ? noPage(contentType, Buffer.from('<p>')) : noPage(contentType, body)
    if (no !== null) {
      this.#seen.remember(about.keys, record, contentType, null)
      return this.#pass(no)
    }
    if ('trouble' in body)
      return this.#fault(
        about.name,
        body.trouble === 'large' ? tooLargeRecord(about.name, this.#largest) : broken(about.name, body.trouble),
        position,
      )
    this.#seen.remember(about.keys, record, contentType, http ? 'http' : 'bare')
    const lent = body.buffer === content.buffer
    return this.#page(about, lent && !this.#lend ? Buffer.from(body) : body, contentType, position)
  }

  #revisit(about: About, contentType: string | null, position: number): WarcPage | WarcFault | null {
    const seen = this.#seen.find(about.originals)
    if (seen?.content) {
      const { fields, body: kept } = parseAnswer(seen.content)
      const body = seen.http ? unwrap(fields, kept, this.#largest) : seen.content
      // what was a page then is one now
      if (!('trouble' in body)) return this.#page(about, body, contentType ?? seen.contentType, position)
    } else if (seen) return this.#pass('revisit of what is no page')
    const no = contentType === null ? null : noPage(contentType, Buffer.alloc(0))
    if (no !== null) return this.#pass(no)
    return this.#fault(about.name, revisited(about.name, about.original), position)
  }

  #page(about: About, bytes: Buffer, contentType: string | null, position: number): WarcPage {
    this.summary.pages++
    const { name, url, retrieved, id } = about
    const container = { kind: 'warc' as const, ...(id === null ? {} : { id }) }
    return { name, bytes, contentType, url, retrieved, container, position }
  }

  #pass(why: string): null {
    this.summary.passed[why] = (this.summary.passed[why] ?? 0) + 1
    return null
  }

  #fault(name: string, error: ReadoutError, position: number): WarcFault {
    this.summary.faults++
    return { name, error, position, skipped: 0 }
  }
}

/** What a record says of its page. */
class About {
  readonly name: string
  readonly #fields: Fields

  constructor({ number, fields }: WarcRecord, archive: string) {
    this.name = `${archive} record ${number}`
    this.#fields = fields
  }

  /** The page's address; WARC 1.0 puts it into angle brackets by a slip of its grammar. */
  get url(): string | null {
    return bare(this.#fields.get('warc-target-uri'))
  }
  get id(): string | null {
    return bare(this.#fields.get('warc-record-id'))
  }
  /** WARC-Date where it is a time, in the form of ISO 8601. */
  get retrieved(): string | null {
    const said = this.#fields.get('warc-date')
    const compact = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(said ?? '')
    const iso = compact ? `${compact.slice(1, 4).join('-')}T${compact.slice(4).join(':')}Z` : said
    return iso !== null && /^\d{4}-\d\d-\d\d/.test(iso) && Number.isFinite(Date.parse(iso)) ? iso : null
  }
  /** What later records may call it by. */
  get keys(): (string | null)[] {
    const date = this.#fields.get('warc-date')
    return [this.id, this.#digest, this.url === null || date === null ? null : `${this.url} ${date}`]
  }
  /** What a revisit calls the record it stands for, the surest first. */
  get originals(): (string | null)[] {
    const url = bare(this.#fields.get('warc-refers-to-target-uri'))
    const date = this.#fields.get('warc-refers-to-date')
    const dated = url === null || date === null ? null : `${url} ${date}`
    return [bare(this.#fields.get('warc-refers-to')), dated, this.#digest]
  }
  /** The same for people. */
  get original(): string {
    const [id, dated, digest] = this.originals
    return dated ?? id ?? digest ?? 'an earlier record that it does not name'
  }
  get #digest(): string | null {
    return this.#fields.get('warc-payload-digest')?.toLowerCase() ?? null
  }
}

const bare = (value: string | null) => value?.replace(/^<(.*)>$/, '$1').trim() || null

function unwrap(fields: Fields, kept: Buffer, most: number) {
  const chunked = listOf(fields, 'transfer-encoding').some((c) => c.toLowerCase() === 'chunked') || looksChunked(kept)
  return decodeBody(chunked ? unchunk(kept) : kept, listOf(fields, 'content-encoding'), most)
}
