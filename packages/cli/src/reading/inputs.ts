/** The inputs of a command, sources or bulk lines, as one stream of pages. */
import { type Page, ReadoutError } from '@readout/core'
import type { Came } from '@readout/sources'
import { type Format, inputName, isAddress, isFolder, openSources } from '@readout/sources/door'
import { bulkPages, bulkSize } from '../input/lines.ts'
import { note } from '../output.ts'

export interface SourceOptions {
  readonly input?: string
  readonly published?: string
  readonly url?: string
  readonly format?: Format
  readonly include?: readonly string[]
  readonly allowPrivate?: boolean
  readonly warc?: string
}

/** A page to read, or why there is none. */
export interface PageInput {
  /** For messages: "article.txt: " or "docs.jsonl line 3: ". */
  readonly where: string
  /** For the report's heading. */
  readonly shown: string | undefined
  readonly page: Page | Error
  /** Its bytes as they came, and those of pages that go on with it; absent where it was made of something else. */
  readonly came?: readonly Came[] | undefined
  /** Bytes read so far of the file that it came out of. */
  readonly position: number
  /** That file, where there is one. */
  readonly file?: string | undefined
  /** True where its source may hold several pages. */
  readonly several?: boolean | undefined
}

export interface Inputs {
  readonly pages: AsyncIterable<PageInput>
  /** True where the output may hold several records, however many there turn out to be. */
  readonly many: boolean
  /** Bytes of the bulk input, where they are known. */
  readonly size: number | null
}

/** Throws R5003 where the command line names no input, or names them in a way that cannot be meant. */
export async function inputs(sources: readonly string[], options: SourceOptions): Promise<Inputs> {
  const usage = (message: string) => new ReadoutError('R5003', message)
  const { input, url, include } = options
  if (input !== undefined) {
    if (sources.length > 0) throw usage('give sources or --input, not both: name each source, or one file of lines')
    if (url !== undefined) throw usage('--url is for one page: with --input, each line has its own "url"')
    const size = await bulkSize(input)
    return { pages: linesOf(input, options), many: true, size }
  }
  if (url !== undefined && (sources.length > 1 || sources.some(isFolder)))
    throw usage('--url is for one page: read the files one by one')
  if (url !== undefined && sources.some(isAddress)) throw usage('--url is for files: an address says its own')
  if (include !== undefined && !sources.some(isFolder))
    throw usage('--include chooses files of a folder: name a folder')
  if (sources.filter((f) => f === '-').length > 1) throw usage('standard input (-) can be read only once')
  if (sources.length === 0 && process.stdin.isTTY)
    throw usage('no input: name a file, or give - to read what you type until Ctrl-D')
  return await arrivalsOf(sources.length === 0 ? ['-'] : sources, options)
}

/** The first page is awaited: it tells whether its source may hold several. */
async function arrivalsOf(sources: readonly string[], options: SourceOptions): Promise<Inputs> {
  const { format, url, published, include, allowPrivate, warc } = options
  const arrivals = openSources(sources, { format, url, published, include, allowPrivate, warc, say: note })
  const first = await arrivals.next()
  const pages = async function* (): AsyncGenerator<PageInput> {
    for (let next = first; !next.done; next = await arrivals.next()) {
      const { name, page, came, note: said, position = 0, file, several } = next.value
      const where = `${name}: `
      if (said !== null) note(where + said)
      // an error's message names the input itself
      yield { where: page instanceof Error ? '' : where, shown: name, page, came, position, file, several }
    }
  }
  return { pages: pages(), many: sources.length > 1 || first.value?.several === true, size: null }
}

async function* linesOf(file: string, options: SourceOptions): AsyncGenerator<PageInput> {
  for await (const { number, position, page } of bulkPages(file)) {
    const where = `${inputName(file)} line ${number}: `
    const given = page instanceof Error ? page : { ...page, published: page.published ?? options.published }
    yield { where, shown: undefined, page: given, position, file: file === '-' ? undefined : file, several: true }
  }
}
