/** `readout submit`: puts pages on the queue for workers to read. */
import { ReadoutError } from '@readout/core'
import { keptPage } from '@readout/sources/door'
import { queueAddress } from '../data.ts'
import { EXIT, exitCodeOf } from '../exit.ts'
import { note, oneLine, put, sayError } from '../output.ts'
import { inputs, type SourceOptions } from '../reading/inputs.ts'
import { failure } from '../reading/lane.ts'
import { stopOnSignal } from '../reading/stop.ts'
import { raiseExitCode } from '../reading/tally.ts'

export interface SubmitOptions extends SourceOptions {
  readonly nats?: string
  readonly json?: boolean
}

/** Messages on their way to the queue: each is acknowledged by most nodes before it counts. */
const AT_ONCE = 64

export async function submitAll(files: readonly string[], options: SubmitOptions): Promise<void> {
  const { openQueue, submit } = await import('@readout/worker')
  const source = await inputs(files, options)
  const queue = await openQueue({ url: queueAddress(options.nats), notice: note })
  const stop = stopOnSignal()
  let submitted = 0
  let waiting = 0
  let failed = 0
  const under = new Set<Promise<void>>()
  const complain = (error: unknown, where: string) => {
    const { code, message } = failure(error)
    sayError(code, message, where)
    raiseExitCode(exitCodeOf(code))
    failed++
  }
  try {
    for await (const { page, came, where, shown } of stop.until(source.pages)) {
      if (page instanceof Error) {
        complain(page, where)
        continue
      }
      const name = shown ?? where.replace(/: $/, '')
      const one = submit(queue, keptPage(page, came), name).then(
        async (what) => {
          if (what === 'submitted') submitted++
          else waiting++
          if (options.json) await put(`${JSON.stringify({ name, state: what })}\n`)
          else if (source.many === false) await put(`${what}  ${oneLine(name)}\n`)
        },
        (error) => {
          if (error instanceof ReadoutError && error.code === 'R7004') complain(error, where)
          else throw error
        },
      )
      const held = one.finally(() => under.delete(held))
      under.add(held)
      if (under.size >= AT_ONCE) await Promise.race(under)
    }
    await Promise.all(under)
    if (stop.asked) process.exitCode = EXIT.interrupted
    note(
      `${submitted} submitted${waiting > 0 ? `, ${waiting} on the queue already` : ''}${failed > 0 ? `, ${failed} failed` : ''}: readout jobs tells how far they are`,
    )
  } finally {
    stop.end()
    await queue.close()
  }
}
