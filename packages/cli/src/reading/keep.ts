/** Reads pages with all cores and keeps their records in the order in which the pages came, by one writer. */
import { type Stats, statSync } from 'node:fs'
import path from 'node:path'
import type { Archive } from '@readout/archive'
import { READER_VERSION, ReadoutError, type Record } from '@readout/core'
import { kindLine } from '@readout/core/words'
import { keptPage } from '@readout/sources/door'
import { chosenRegistry, folderBeside, type RegistryChoice, readerWith } from '../data.ts'
import { EXIT } from '../exit.ts'
import { note, oneLine, put } from '../output.ts'
import { type Faults, faultsIn } from './faults.ts'
import { allCores, growing } from './growing.ts'
import { inputs, type PageInput, type SourceOptions } from './inputs.ts'
import { Journal } from './journal.ts'
import { failure, inOrder, type Lane, type Outcome, ownLane, type Success } from './lane.ts'
import { type RenderOptions, rendererOf } from './render.ts'
import { stopOnSignal } from './stop.ts'
import { Tally } from './tally.ts'

export interface BulkOptions extends SourceOptions, RegistryChoice {
  readonly jobs?: number
  readonly again?: boolean
  /** False: only records are kept. */
  readonly keepPages?: boolean
  readonly errors?: string
  readonly debug?: boolean
}

/** More files than this are a bulk, whatever is in them. */
const BULK_FILES = 32
/** Characters of pages that are being read or wait for it: a few large pages must not fill the memory. */
const IN_FLIGHT = 1 << 26
// what comes back from a lane is the record itself
const AS_RECORD: RenderOptions = { form: 'jsonl', width: 80, color: false }

/** A page to read, and the how many-th it is in its file. */
interface Unit {
  readonly input: PageInput
  readonly number: number
}

/** Keeps what is named; one line of output for each record. An archive that cannot be written ends the command. */
export async function keepAll(files: readonly string[], options: BulkOptions, archive: Archive): Promise<void> {
  const source = await inputs(files, options)
  const bulk = options.input !== undefined || files.length > BULK_FILES
  const again = options.again === true
  const journal = new Journal(await folderBeside(archive, options.data), settingsOf(options, archive), again)
  const faults: Faults | undefined = options.errors === undefined ? undefined : faultsIn(options.errors, again)
  const tally = new Tally({ debug: options.debug === true, bulk, done: 'kept', faults })
  const stop = stopOnSignal()
  const lane = await laneFor(options, bulk)
  const { jobs } = lane

  const settled = new Map<string, number>()
  async function* units(): AsyncGenerator<Unit> {
    for await (const input of stop.until(source.pages)) {
      tally.several ||= input.several === true
      const { file } = input
      if (file === undefined) {
        yield { input, number: 0 }
        continue
      }
      const number = (settled.get(file) ?? 0) + 1
      settled.set(file, number)
      if ((bulk || input.several) && number <= journal.done(file)) tally.before(input)
      else yield { input, number }
    }
  }
  const room = roomFor(IN_FLIGHT)
  const work = async (unit: Unit): Promise<readonly [Unit, Outcome]> => {
    const { page, shown } = unit.input
    if (page instanceof Error) return [unit, failure(page)]
    const leave = room.enter((page.html ?? page.markdown ?? page.text ?? '').length)
    const outcome = await lane.read(page, shown)
    leave()
    return [unit, outcome]
  }
  try {
    tally.start(source.size ?? sizeOf(files))
    for await (const [{ input, number }, outcome] of inOrder(room.guard(units()), work, jobs === 1 ? 1 : jobs * 4)) {
      if (outcome.ok) tally.clear()
      tally.count(input, outcome.ok ? await keep(archive, outcome, options, input) : outcome)
      if (input.file !== undefined && (bulk || input.several)) journal.settle(input.file, number)
    }
    if (stop.asked) {
      process.exitCode = EXIT.interrupted
      tally.clear()
      note('stopped: the same command goes on from here, with --again from the beginning')
    }
  } finally {
    stop.end()
    tally.end()
    journal.close()
    faults?.close()
    await lane.close()
  }
}

/** Keeps a record and prints its line. A record that cannot be kept fails its page alone; an archive that cannot ends the command. */
async function keep(archive: Archive, outcome: Success, options: BulkOptions, input: PageInput): Promise<Outcome> {
  const record: Record = JSON.parse(outcome.output)
  const page = options.keepPages === false || input.page instanceof Error ? undefined : keptPage(input.page, input.came)
  try {
    const added = await archive.add(record, { page })
    const title = record.title?.value ?? (await archive.openingOf(record.id)) ?? ''
    const kind = kindLine(record)
    const what = kind === null ? title : `${title} (${kind})`
    await put(`${`${added.padEnd(9)}  ${oneLine(record.id)}  ${oneLine(what)}`.trimEnd()}\n`)
    return outcome
  } catch (error) {
    if (error instanceof ReadoutError && error.code === 'R3005') return failure(error)
    throw error
  }
}

export async function laneFor(
  options: RegistryChoice & { readonly jobs?: number },
  bulk: boolean,
): Promise<Lane & { jobs: number }> {
  const registry = await chosenRegistry(options)
  const jobs = options.jobs ?? allCores()
  const many = async () => (await import('./pool.ts')).pool(jobs, { render: AS_RECORD, registry })
  const own = async () => ownLane(await readerWith(registry), await rendererOf(AS_RECORD))
  if (jobs === 1) return { ...(await own()), jobs }
  // the number was asked for: then the workers are
  if (options.jobs !== undefined && bulk) return { ...(await many()), jobs }
  return { ...growing(await own(), many), jobs }
}

/** What makes a page that was kept another one: how it was read, by which reader, and into which file. */
function settingsOf({ input, published, url, format, registry }: BulkOptions, archive: Archive): unknown {
  const place = archive.dir === null ? { file: archive.file } : statSync(archive.file)
  const { dev, ino, birthtimeMs, file } = place as Partial<Stats> & { file?: string }
  const choice = typeof registry === 'string' ? path.resolve(registry) : registry
  return [
    READER_VERSION,
    input !== undefined,
    published,
    url,
    format,
    choice,
    dev,
    ino,
    birthtimeMs,
    ...(file === undefined ? [] : [file]),
  ]
}

/** Bytes of all files; null where one is none. */
function sizeOf(files: readonly string[]): number | null {
  let sum = 0
  for (const file of files) {
    const info = statSync(file, { throwIfNoEntry: false })
    if (!info?.isFile()) return null
    sum += info.size
  }
  return files.length > 0 ? sum : null
}

/** Lets a next item in while there is room for what is inside; one is always let in. */
function roomFor(most: number) {
  let inside = 0
  let count = 0
  let wake = () => {}
  return {
    enter(size: number): () => void {
      inside += size
      count++
      return () => {
        inside -= size
        count--
        wake()
      }
    },
    async *guard<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
      for await (const item of items) {
        yield item
        while (count > 0 && inside > most)
          await new Promise<void>((done) => {
            wake = done
          })
      }
    },
  }
}
