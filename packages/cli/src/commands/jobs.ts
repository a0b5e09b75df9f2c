/** `readout jobs`: how far the queue is, and what was set aside. */
import { ReadoutError } from '@readout/core'
import { queueAddress } from '../data.ts'
import { note, oneLine, put } from '../output.ts'

export interface JobsOptions {
  readonly nats?: string
  readonly json?: boolean
  readonly all?: boolean
  readonly limit?: number
}

const usage = (message: string) => new ReadoutError('R5003', message)

export async function jobs(action: string, ids: readonly string[], options: JobsOptions): Promise<void> {
  if (action === 'show' && (ids.length > 0 || options.all)) throw usage('readout jobs takes no ids: jobs retry does')
  if (action === 'retry' && ids.length > 0 === (options.all === true))
    throw usage('name the pages to try again, as readout jobs shows them, or give --all')
  const { deadJobs, jobsNow, openQueue, retry } = await import('@readout/worker')
  const queue = await openQueue({ url: queueAddress(options.nats), notice: note })
  try {
    if (action === 'retry') {
      let n = 0
      for (const id of options.all ? [undefined] : ids) n += await retry(queue, id)
      if (options.json) await put(`${JSON.stringify({ retried: n })}\n`)
      else note(`${n} put back on the queue`)
      return
    }
    const [now, dead] = await Promise.all([jobsNow(queue), deadJobs(queue, options.limit ?? 20)])
    if (options.json) return await put(`${JSON.stringify({ ...now, setAside: dead })}\n`)
    await put(`waiting    ${now.waiting}\nbeing read ${now.running}\nset aside  ${now.dead}\n`)
    for (const { id, name, reason, since } of dead)
      await put(`\n${id}  ${oneLine(name)}\n  ${since.slice(0, 16).replace('T', ' ')}  ${oneLine(reason)}\n`)
    if (now.dead > dead.length) note(`${now.dead - dead.length} more: -n shows more of them`)
    if (dead.length > 0) note('readout jobs retry ID tries one again, readout jobs retry --all all of them')
  } finally {
    await queue.close()
  }
}
