/** `readout db reread`: reads kept pages anew with this version's reader. Nothing is fetched. */
import type { Archive } from '@readout/archive'
import { ReadoutError, type Record } from '@readout/core'
import { pageFrom } from '@readout/sources/door'
import type { RegistryChoice } from '../data.ts'
import { exitCodeOf } from '../exit.ts'
import { note, oneLine, put, sayError } from '../output.ts'
import { laneFor } from '../reading/keep.ts'
import { failure, inOrder, type Outcome } from '../reading/lane.ts'
import { Progress } from '../reading/progress.ts'
import { raiseExitCode } from '../reading/tally.ts'

interface RereadOptions extends RegistryChoice {
  readonly jobs?: number
}

/** More than these are worth workers. */
const FEW = 8

/** Each article named, else all. One without its page is left as it is: counted, and where it was named, said (R5044). */
export async function reread(archive: Archive, ids: readonly string[], options: RereadOptions): Promise<void> {
  const { articles } = await archive.count()
  const all = ids.length > 0 ? ids.length : articles
  const lane = await laneFor(options, all > FEW)
  const bar = new Progress(all, process.stderr.isTTY === true, 'article')
  const counts = { replaced: 0, unchanged: 0, without: 0, failed: 0 }
  const fault = (code: string, message: string, id: string) => {
    bar.clear()
    sayError(code, message, `${oneLine(id)}: `)
    raiseExitCode(exitCodeOf(code))
    counts.failed++
  }
  const work = async (id: string): Promise<readonly [string, Outcome | null]> => {
    try {
      const page = await pageIn(archive, id)
      return [id, page && (await lane.read(page, undefined))]
    } catch (error) {
      return [id, failure(error)]
    }
  }
  let done = 0
  try {
    for await (const [id, outcome] of inOrder(ids.length > 0 ? each(ids) : idsOf(archive), work, lane.jobs * 4)) {
      bar.update(++done, done)
      if (outcome === null) {
        counts.without++
        if (ids.length > 0)
          fault('R5044', 'its page is not kept, so it cannot be read again: readout add its address or file', id)
        continue
      }
      if (!outcome.ok) {
        fault(outcome.code, outcome.message, id)
        continue
      }
      const record: Record = JSON.parse(outcome.output)
      const added = await archive.add(record)
      counts[added === 'unchanged' ? 'unchanged' : 'replaced']++
      bar.clear()
      await put(`${added.padEnd(9)}  ${oneLine(id)}  ${oneLine(record.title?.value ?? '')}`.trimEnd() + '\n')
    }
  } finally {
    bar.clear()
    await lane.close()
  }
  const { replaced, unchanged, without, failed } = counts
  note(`${replaced} read anew and replaced, ${unchanged} unchanged, ${without} without a page, ${failed} failed`)
}

async function pageIn(archive: Archive, id: string) {
  const kept = await archive.pageOf(id)
  if (kept === null) {
    if (!(await archive.has(id)))
      throw new ReadoutError('R3004', `no article “${id}” in the archive: look at the list of what is kept`)
    return null
  }
  // the address is in the record; where that is damaged the page stands for itself
  const record = await archive.find(id).catch(() => null)
  return pageFrom(kept, { id, url: record?.source.url ?? null })
}

async function* each(ids: readonly string[]): AsyncGenerator<string> {
  yield* ids
}

/** The newest first; what is replaced meanwhile keeps its place. */
async function* idsOf(archive: Archive): AsyncGenerator<string> {
  for (let after: number | undefined; ; ) {
    const some = await archive.list({ limit: 100, after })
    for (const { id } of some) yield id
    if (some.length === 0) return
    after = some.at(-1)!.seq
  }
}
