/** `readout add`: reads pages and keeps their records. */
import type { Page as KeptPage } from '@readout/archive'
import type { Page, Record } from '@readout/core'
import { unreadLine } from '@readout/core/words'
import { keptPage } from '@readout/sources/door'
import { openData, type RegistryChoice, shippedReader } from '../data.ts'
import { exitCodeOf } from '../exit.ts'
import { note, printable, sayError } from '../output.ts'
import { inputs, type SourceOptions } from '../reading/inputs.ts'
import { type BulkOptions, keepAll } from '../reading/keep.ts'
import { failure } from '../reading/lane.ts'
import { raiseExitCode } from '../reading/tally.ts'

export interface KeepOptions extends SourceOptions, RegistryChoice {
  readonly debug?: boolean
  /** False: only records are kept. */
  readonly keepPages?: boolean
}

/** Reads each input, hands its record to `keep`, and says each input that could not be read. */
export async function readEach(
  files: readonly string[],
  options: KeepOptions,
  keep: (record: Record, name: string | undefined, page: KeptPage) => Promise<void>,
): Promise<{ read: number; failed: number }> {
  const source = await inputs(files, options)
  const reader = await shippedReader(options)
  let read = 0
  let failed = 0
  for await (const input of source.pages) {
    let record: Record
    let page: Page
    try {
      if (input.page instanceof Error) throw input.page
      page = input.page
      record = reader.read(page)
    } catch (error) {
      const { code, message, stack } = failure(error)
      sayError(code, message, input.where)
      if (options.debug && stack) process.stderr.write(`${printable(stack)}\n`)
      raiseExitCode(exitCodeOf(code))
      failed++
      continue
    }
    const unread = unreadLine(record)
    if (unread !== null) note(input.where + unread)
    await keep(record, input.shown, keptPage(page, input.came))
    read++
  }
  return { read, failed }
}

/** Keeps a record of each input; one line of output for each. */
export async function add(files: readonly string[], options: BulkOptions): Promise<void> {
  const archive = await openData(options.data)
  try {
    await keepAll(files, options, archive)
  } finally {
    await archive.close()
  }
}
