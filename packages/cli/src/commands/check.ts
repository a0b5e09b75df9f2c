/** `readout check`: is everything that is kept as it was written? */
import { openData } from '../data.ts'
import { EXIT } from '../exit.ts'
import { note, oneLine, put } from '../output.ts'
import { raiseExitCode } from '../reading/tally.ts'

/** A line for each damage found. Sets exit code 4 where there is any. */
export async function check(options: { data?: string; json?: boolean }): Promise<void> {
  const archive = await openData(options.data)
  try {
    const { articles } = await archive.count()
    const found = await archive.check()
    if (options.json) await put(`${JSON.stringify(found, null, 2)}\n`)
    else for (const d of found) await put(`${d.what.padEnd(6)}  ${oneLine(d.id ?? '-')}  ${oneLine(d.problem)}\n`)
    if (found.length > 0) raiseExitCode(EXIT.unavailable)
    const kept = `${articles} article${articles === 1 ? '' : 's'}`
    note(
      found.length === 0
        ? `${kept} looked through, nothing is damaged`
        : `${kept} looked through, ${found.length} damaged (docs/errors.md#r3002 says what to do)`,
    )
  } finally {
    await archive.close()
  }
}
