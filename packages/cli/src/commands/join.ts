/** `readout join`: reads articles, joins them, and prints what they have in common, a group a line. */
import { availableParallelism } from 'node:os'
import { createLexis, type Reader, ReadoutError, type Record } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { factsOf, type GivenMention, JOIN_KINDS, type JoinInput, type JoinKind, joinAll } from '@readout/join'
import { inputName } from '@readout/sources/door'
import { readerWith } from '../data.ts'
import { articleLines, type JoinArticle, mentionsFile } from '../joining/articles.ts'
import { note, put } from '../output.ts'
import type { PageInput } from '../reading/inputs.ts'
import { failure, inOrder, type Lane, type Outcome, ownLane } from '../reading/lane.ts'
import { rendererOf } from '../reading/render.ts'
import { Tally } from '../reading/tally.ts'

export interface JoinOptions {
  readonly input?: string
  readonly kind?: readonly string[]
  /** A file with mentions that are given, or true: they stand in the lines. */
  readonly mentions?: string | true
  readonly jobs?: number
  readonly debug?: boolean
}

/** Fewer articles than this are not worth the start of workers. */
const WORTH_WORKERS = 100

interface Line {
  readonly input: PageInput
  readonly article: JoinArticle | null
}

/** Reads the articles of the input and prints their groups. Sets exit code 3 where some could not be read. */
export async function join(options: JoinOptions): Promise<void> {
  if (options.input === undefined)
    throw new ReadoutError('R5030', 'there is nothing to join: name a file of articles, as in --input docs.jsonl')
  const given = typeof options.mentions === 'string' ? await mentionsFile(options.mentions) : null
  const tally = new Tally({ debug: options.debug === true, bulk: true })
  const inputs: JoinInput[] = []
  const lines: Line[] = []
  for await (const line of linesOf(options.input)) lines.push(line)
  const jobs = options.jobs ?? (lines.length < WORTH_WORKERS ? 1 : Math.min(availableParallelism(), 4))
  const render = { form: 'jsonl', width: 80, color: false } as const
  // mentions are looked up in the tree, which only the reader in this thread can give
  const reader = jobs === 1 || options.mentions ? await readerWith(undefined) : null
  const lane: Lane =
    jobs > 1
      ? (await import('../reading/pool.ts')).pool(jobs, { render, registry: undefined })
      : ownLane(reader!, await rendererOf(render))
  const work = async (line: Line): Promise<readonly [Line, Outcome]> =>
    line.input.page instanceof Error
      ? [line, failure(line.input.page)]
      : [line, await lane.read(line.input.page, line.input.shown)]
  try {
    tally.start(null)
    for await (const [{ input, article }, outcome] of inOrder(each(lines), work, jobs === 1 ? 1 : jobs * 4)) {
      tally.count(input, outcome)
      if (outcome.ok) inputs.push(inputOf(article!, JSON.parse(outcome.output) as Record, options, given, reader))
    }
  } finally {
    tally.end()
    await lane.close()
  }
  if (inputs.length === 0) return note('no article could be read: there is nothing to join')
  // what is not asked for is joined all the same, since later kinds look at earlier ones, but not printed
  const run = await joinAll(inputs, createLexis(loadModel()))
  const kinds = options.kind?.length ? (options.kind as readonly JoinKind[]) : JOIN_KINDS
  for (const line of run.lines(kinds)) await put(`${JSON.stringify(line)}\n`)
}

async function* each<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list
}

/** Lines as inputs; an id that stands twice is an error, since groups name articles by it. */
async function* linesOf(file: string): AsyncGenerator<Line> {
  const seen = new Set<string>()
  for await (const { number, position, article } of articleLines(file)) {
    const where = `${inputName(file)} line ${number}: `
    const at = { where, shown: undefined, position }
    if (article instanceof ReadoutError) yield { input: { ...at, page: article }, article: null }
    else if (article.id !== undefined && seen.has(article.id)) {
      const twice = new ReadoutError('R5031', `“${article.id}” is the id of an article above: each has one of its own`)
      yield { input: { ...at, page: twice }, article: null }
    } else {
      if (article.id !== undefined) seen.add(article.id)
      yield { input: { ...at, page: article.page }, article }
    }
  }
}

function inputOf(
  article: JoinArticle,
  record: Record,
  options: JoinOptions,
  given: ReadonlyMap<string, readonly GivenMention[]> | null,
  reader: Reader | null,
): JoinInput {
  const { title, outlet, page } = article
  const facts = factsOf(record, {
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(page.published === undefined ? {} : { published: page.published }),
  })
  const mentions = given?.get(record.id) ?? (options.mentions === true ? article.mentions : undefined)
  if (!mentions) return { facts, record }
  if (mentions.some((m) => m.end > record.text.length))
    throw new ReadoutError('R5032', `a mention of “${record.id}” ends behind its text`)
  return { facts, record, mentions, analyse: () => reader!.analyse(page).analysis }
}
