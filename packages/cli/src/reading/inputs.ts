/** The inputs of a command, files or bulk lines, as one stream of pages. */
import { type Page, ReadoutError } from '@readout/core'
import { type Format, inputName, loadPage } from '../input/files.ts'
import { bulkPages, bulkSize } from '../input/lines.ts'
import { note } from '../output.ts'

export interface SourceOptions {
  readonly input?: string
  readonly published?: string
  readonly url?: string
  readonly format?: Format
}

/** A page to read, or why there is none. */
export interface PageInput {
  /** For messages: "article.txt: " or "docs.jsonl line 3: ". */
  readonly where: string
  /** For the report's heading. */
  readonly shown: string | undefined
  readonly page: Page | Error
  /** Bytes of the bulk input read so far. */
  readonly position: number
}

export interface Inputs {
  readonly pages: AsyncIterable<PageInput>
  /** True where the output may hold several records, however many there turn out to be. */
  readonly many: boolean
  /** Bytes of the bulk input, where they are known. */
  readonly size: number | null
}

/** Throws R5003 where the command line names no input, or names them in a way that cannot be meant. */
export async function inputs(files: readonly string[], options: SourceOptions): Promise<Inputs> {
  const usage = (message: string) => new ReadoutError('R5003', message)
  if (options.input !== undefined) {
    if (files.length > 0) throw usage('give files or --input, not both: name each file, or one file of lines')
    if (options.url !== undefined) throw usage('--url is for one page: with --input, each line has its own "url"')
    const size = await bulkSize(options.input)
    return { pages: linesOf(options.input, options), many: true, size }
  }
  if (files.length > 1 && options.url !== undefined) throw usage('--url is for one page: read the files one by one')
  if (files.filter((f) => f === '-').length > 1) throw usage('standard input (-) can be read only once')
  if (files.length === 0) {
    if (process.stdin.isTTY) throw usage('no input: name a file, or give - to read what you type until Ctrl-D')
    return { pages: filesOf(['-'], options), many: false, size: null }
  }
  return { pages: filesOf(files, options), many: files.length > 1, size: null }
}

async function* filesOf(files: readonly string[], options: SourceOptions): AsyncGenerator<PageInput> {
  for (const file of files) {
    const where = `${inputName(file)}: `
    const shown = inputName(file)
    try {
      const { page, note: said } = await loadPage(file, options)
      if (said !== null) note(where + said)
      yield { where, shown, page, position: 0 }
    } catch (error) {
      // its message names the file itself
      yield { where: '', shown, page: error as Error, position: 0 }
    }
  }
}

async function* linesOf(file: string, options: SourceOptions): AsyncGenerator<PageInput> {
  for await (const { number, position, page } of bulkPages(file)) {
    const where = `${inputName(file)} line ${number}: `
    const given = page instanceof Error ? page : { ...page, published: page.published ?? options.published }
    yield { where, shown: undefined, page: given, position }
  }
}
