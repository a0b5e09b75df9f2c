/** `readout read`: pages in, records out, in the order of the input. */
import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { chosenRegistry, type RegistryChoice, readerWith } from '../data.ts'
import { colorsFor, put, widthOf } from '../output.ts'
import { filterOf } from '../reading/filter.ts'
import { type FormOptions, formOf } from '../reading/form.ts'
import { inputs, type PageInput, type SourceOptions } from '../reading/inputs.ts'
import { failure, inOrder, type Lane, type Outcome, ownLane } from '../reading/lane.ts'
import { rendererOf } from '../reading/render.ts'
import { Tally } from '../reading/tally.ts'
import { type Shown, shownOf } from '../report/shown.ts'

interface ReadOptions extends FormOptions, SourceOptions, RegistryChoice, Shown {
  readonly speakers?: readonly string[]
  readonly kind?: readonly string[]
  readonly act?: readonly string[]
  readonly about?: readonly string[]
  readonly jobs?: number
  readonly debug?: boolean
}

/** More bytes or files than this are worth the start of workers. */
const WORTH_WORKERS = { bytes: 4 << 20, files: 32 }

async function jobsFor(files: readonly string[], options: ReadOptions): Promise<number> {
  if (options.jobs !== undefined) return options.jobs
  const bulk = options.input && options.input !== '-' ? await stat(options.input).catch(() => null) : null
  const large = (bulk?.size ?? 0) > WORTH_WORKERS.bytes || files.length > WORTH_WORKERS.files
  return large ? Math.min(availableParallelism(), 4) : 1
}

/** Reads the inputs and prints their records. Sets exit code 3 where some could not be read. */
export async function read(files: readonly string[], options: ReadOptions): Promise<void> {
  const source = await inputs(files, options)
  const form = formOf(options, options.input ? 'jsonl' : 'report')
  const color = colorsFor(options.color).isColorSupported
  const render = { form, width: widthOf(), color, filter: filterOf(options), show: shownOf(options) }
  const renderer = await rendererOf(render)
  const registry = await chosenRegistry(options)
  const jobs = await jobsFor(files, options)
  const lane: Lane =
    jobs > 1
      ? (await import('../reading/pool.ts')).pool(jobs, { render, registry })
      : ownLane(await readerWith(registry), renderer)
  const tally = new Tally({ debug: options.debug === true, bulk: options.input !== undefined })
  const work = async (input: PageInput): Promise<readonly [PageInput, Outcome]> =>
    input.page instanceof Error ? [input, failure(input.page)] : [input, await lane.read(input.page, input.shown)]
  const [before, between, after] = renderer.frame(source.many)
  let printed = 0
  try {
    tally.start(source.size)
    for await (const [input, outcome] of inOrder(source.pages, work, jobs === 1 ? 1 : jobs * 4)) {
      tally.count(input, outcome)
      // of some records a form has nothing to say
      if (!outcome.ok || outcome.output === '') continue
      // a filter prints what it lets through; a single JSON is a document all the same
      if (outcome.filtered?.shown === 0 && (form !== 'json' || source.many)) continue
      await put((printed++ === 0 ? before : between) + outcome.output)
    }
    // a single input that failed leaves nothing; a list of none is still a list, a table keeps its header
    if (printed > 0) await put(after)
    else if (source.many || renderer.framed) await put(before + after)
  } finally {
    tally.end()
    await lane.close()
  }
}
