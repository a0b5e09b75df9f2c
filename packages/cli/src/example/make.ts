/**
 * The example archive: made of the bundled pages when it is first wanted, in a folder of its own, and again where pages or reader have
 * changed. It is made beside its place and renamed when it is whole, so that nobody ever sees half of one.
 */
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ReadoutError, type Record } from '@readout/core'
import { dataDir } from '../data.ts'
import { note } from '../output.ts'
import { inputs, type PageInput } from '../reading/inputs.ts'
import { laneFor } from '../reading/keep.ts'
import { keptPage } from '../reading/kept-page.ts'
import { inOrder, type Outcome } from '../reading/lane.ts'
import { Progress } from '../reading/progress.ts'
import { examplePages, fingerprintOf } from './pages.ts'

export interface MakeOptions {
  /** The user's own data folder: the example lies in `example` below it. */
  readonly data?: string | undefined
  /** Made anew, whatever is there. */
  readonly again?: boolean | undefined
  readonly jobs?: number | undefined
  /** Pages in place of those that ship. */
  readonly pages?: readonly string[] | undefined
}

/** The data folder of the example archive, made where it is missing. Throws R5045, and R3003 where nothing can be written. */
export async function exampleFolder({ data, again, jobs, pages = examplePages() }: MakeOptions = {}): Promise<string> {
  const root = path.join(await dataDir(data), 'example')
  const whole = path.join(root, fingerprintOf(pages))
  if (!again && isThere(whole)) return whole
  const leave = await ownTurn(root)
  try {
    // another program may have made it while we waited
    if (!again && isThere(whole)) return whole
    clear(root, again ? '' : path.basename(whole))
    const part = `${whole}.part`
    note(`making the example archive, once: ${pages.length} articles`)
    try {
      await fill(part, pages, jobs)
      renameSync(part, whole)
    } catch (error) {
      rmSync(part, { recursive: true, force: true })
      throw error
    }
    return whole
  } finally {
    leave()
  }
}

const isThere = (dir: string) => statSync(dir, { throwIfNoEntry: false })?.isDirectory() === true

/** Waits while another program makes the same. */
async function ownTurn(root: string): Promise<() => void> {
  const { takePlace } = await import('@readout/archive')
  try {
    mkdirSync(root, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new ReadoutError('R3003', `cannot write to ${root}: ${(error as Error).message}; give another data folder`, { cause: error })
  }
  for (;;) {
    const leave = takePlace(root, 'making')
    if (leave) return leave
    await sleep(200)
  }
}

/** Takes away what a program that was ended has left, and examples of other pages or readers. */
function clear(root: string, keep: string): void {
  for (const entry of readdirSync(root, { withFileTypes: true }))
    if (entry.isDirectory() && entry.name !== keep)
      rmSync(path.join(root, entry.name), { recursive: true, force: true })
}

/** Reads the pages with all cores and keeps them in their order; a page that cannot be read ends it. */
async function fill(dir: string, pages: readonly string[], jobs: number | undefined): Promise<void> {
  const { openArchive } = await import('@readout/archive')
  const source = await inputs(pages, {})
  // with nobody's office-holders: the same example for everybody
  const lane = await laneFor({ registry: false, ...(jobs === undefined ? {} : { jobs }) }, true)
  const archive = await openArchive({ dir })
  const sizes = new Map(pages.map((file) => [file, statSync(file).size]))
  const progress = new Progress(
    [...sizes.values()].reduce((sum, size) => sum + size, 0),
    process.stderr.isTTY === true,
  )
  const read = async (input: PageInput): Promise<readonly [PageInput, Outcome]> => {
    if (input.page instanceof Error) throw input.page
    return [input, await lane.read(input.page, input.shown)]
  }
  try {
    let [done, bytes] = [0, 0]
    for await (const [{ page, came, file }, outcome] of inOrder(source.pages, read, lane.jobs * 4)) {
      if (!outcome.ok) throw new Error(outcome.message)
      const record: Record = JSON.parse(outcome.output)
      await archive.add(record, { page: page instanceof Error ? undefined : keptPage(page, came) })
      bytes += sizes.get(file ?? '') ?? 0
      progress.update(bytes, ++done)
    }
  } finally {
    progress.clear()
    await lane.close()
    await archive.close()
  }
}
