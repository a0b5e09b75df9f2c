/** `readout page`: what of a page is the article and what is furniture, without reading what it says. */
import { createReadStream, existsSync } from 'node:fs'
import path from 'node:path'
import { type Article, articleMarkdown, articleText, type Mark, type Page, ReadoutError, readPage } from '@readout/core'
import { fileError, LARGEST_PAGE, loadBytes, pageOf } from '@readout/sources/door'
import { exitCodeOf } from '../exit.ts'
import { bulkSize, splitLines } from '../input/lines.ts'
import { colorsFor, note, put, sayError, widthOf } from '../output.ts'
import { inputs, type PageInput, type SourceOptions } from '../reading/inputs.ts'
import { failure } from '../reading/lane.ts'
import { raiseExitCode } from '../reading/tally.ts'
import { pageReport } from '../report/page.ts'

interface PageCommandOptions extends SourceOptions {
  readonly markdown?: boolean
  readonly text?: boolean
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly color?: boolean
  readonly debug?: boolean
}

/** Reads pages and prints their blocks or articles. Sets exit code 3 where some could not be read. */
export async function page(files: readonly string[], options: PageCommandOptions): Promise<void> {
  if (options.input !== undefined && (files.length > 0 || options.url !== undefined))
    throw new ReadoutError('R5003', 'with --input, give no files and no --url: each line names its own file and url')
  const { pages: source, many } =
    options.input !== undefined ? { pages: linesOf(options.input, options), many: true } : await inputs(files, options)
  const [before, between, after] = options.json && many ? ['[\n', ',\n', '\n]\n'] : ['', separator(options), '']
  let printed = 0
  let failed = 0
  for await (const input of source) {
    try {
      if (input.page instanceof Error) throw input.page
      const article = readPage(input.page)
      const end = options.json && many ? '' : '\n'
      await put((printed++ === 0 ? before : between) + show(article, input.page, input, options) + end)
    } catch (error) {
      failed++
      const { code, message, stack } = failure(error) as { code: string; message: string; stack: string | undefined }
      sayError(code, message, input.where)
      if (options.debug && stack) process.stderr.write(`${stack}\n`)
      raiseExitCode(exitCodeOf(code))
    }
  }
  if (options.json && many) await put(printed > 0 ? after : before + after)
  if (options.input !== undefined) note(`${printed} read, ${failed} failed`)
}

const separator = (o: PageCommandOptions) => (o.jsonl || o.input !== undefined ? '' : '\n')

function show(article: Article, given: Page, input: PageInput, o: PageCommandOptions): string {
  if (o.markdown) return articleMarkdown(article)
  if (o.text) return articleText(article)
  if (o.json) return JSON.stringify(flat(article, given, input), null, 2)
  if (o.jsonl || o.input !== undefined) return JSON.stringify(flat(article, given, input))
  return pageReport(article, input.shown, widthOf(), colorsFor(o.color))
}

/** A page as one object; `text` is the article alone, `blocks` account for every visible character. */
function flat(article: Article, given: Page, { shown }: PageInput) {
  const about = article.page
  const marks = marksOf(article)
  return {
    page: given.id ?? shown ?? null,
    text: articleText(article),
    title: article.title?.value ?? null,
    author: article.byline?.value ?? null,
    date: article.published?.value ?? null,
    outlet: article.outlet?.value ?? null,
    dateline: article.dateline?.value ?? null,
    url: given.url ?? null,
    retrieved: given.retrieved ?? null,
    kind: about?.kind.value ?? null,
    published: about?.published?.value ?? null,
    modified: about?.modified?.value ?? null,
    language: about?.language?.value ?? null,
    section: about?.section?.value ?? null,
    canonical: about?.canonical?.value ?? null,
    blocks: article.blocks.map((b, i) => ({
      role: b.role,
      rule: b.rule,
      text: article.text.slice(b.start, b.end),
      origin: b.origin,
      marks: marks[i],
    })),
    facts: rules(article),
    conflicts: about?.conflicts ?? [],
    gaps: article.gaps.map(({ code, note }) => ({ code, note })),
  }
}

/** The rule behind each fact. */
function rules(article: Article) {
  const facts = (['title', 'byline', 'outlet', 'dateline', 'published'] as const).map((k) => [k, article[k]] as const)
  const { page: about } = article
  const more = (['kind', 'modified', 'language', 'section', 'canonical'] as const).map((k) => [k, about?.[k]] as const)
  return Object.fromEntries([...facts, ...more].map(([k, fact]) => [k, fact?.rule ?? null]))
}

/** The marks of each block, counted in its own text; what reaches over several blocks is cut at their edges. */
function marksOf({ blocks, marks = [] }: Article) {
  const found: Mark[][] = blocks.map(() => [])
  let first = 0
  for (const m of marks) {
    while (first < blocks.length && blocks[first]!.end <= m.start) first++
    for (let k = first; k < blocks.length && blocks[k]!.start < m.end; k++) {
      const { start, end } = blocks[k]!
      found[k]!.push({ ...m, start: Math.max(m.start, start) - start, end: Math.min(m.end, end) - start })
    }
  }
  return found
}

/** Bulk lines: {page, file or html or text, url?}; a file is looked for here and then beside the list. */
async function* linesOf(list: string, options: PageCommandOptions): AsyncGenerator<PageInput> {
  await bulkSize(list)
  const stream = list === '-' ? process.stdin : createReadStream(list)
  let number = 0
  try {
    for await (const bytes of splitLines(stream as AsyncIterable<Buffer>, LARGEST_PAGE)) {
      number++
      if (bytes !== null && bytes.length < 64 && bytes.toString().trim() === '') continue
      const where = `${list === '-' ? 'standard input' : list} line ${number}: `
      let read: Page | Error
      try {
        read = await lineOf(bytes, list, options)
      } catch (error) {
        read = error as Error
      }
      yield { where, shown: undefined, page: read, position: 0 }
    }
  } catch (error) {
    throw fileError(list, error)
  }
}

async function lineOf(bytes: Buffer | null, list: string, options: PageCommandOptions): Promise<Page> {
  const bad = (why: string) => new ReadoutError('R1007', `${why}: a line is {"page": …, "file" or "html": …, "url"?}`)
  if (bytes === null) throw new ReadoutError('R1006', 'the line is too long: one page is one line')
  let line: { [field: string]: unknown }
  try {
    // a byte-order mark is passed over
    line = JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    throw bad(`the line is not JSON (${(error as Error).message.slice(0, 100)})`)
  }
  if (typeof line !== 'object' || line === null || Array.isArray(line)) throw bad('the line is JSON, but no object')
  const string = (field: string): string | undefined => {
    const value = line[field]
    if (value === undefined || value === null) return undefined
    if (typeof value === 'number' && field !== 'html' && field !== 'text') return String(value)
    if (typeof value !== 'string') throw bad(`“${field}” is no string`)
    return value
  }
  const id = string('page') ?? string('id')
  const about = { ...(id === undefined ? {} : { id }), url: string('url'), published: options.published }
  const html = string('html')
  if (html !== undefined) return { html, ...about }
  const text = string('text')
  if (text !== undefined) return { text, ...about }
  const file = string('file')
  if (file === undefined) throw bad('the line has neither “file” nor “html”')
  const beside = path.resolve(path.dirname(list), file)
  const found = existsSync(file) || list === '-' ? file : beside
  const raw = { name: found, bytes: await loadBytes(found), contentType: null, url: null, retrieved: null }
  const { page } = pageOf(raw, { format: options.format })
  return { ...page, ...about, url: about.url ?? page.url }
}
