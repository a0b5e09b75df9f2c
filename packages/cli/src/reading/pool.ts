/** Several workers reading at once, each with a reader of its own. */
import { Worker } from 'node:worker_threads'
import type { OfficeHolder, Page } from '@readout/core'
import type { Lane, Outcome } from './lane.ts'
import type { RenderOptions } from './render.ts'

/** What each worker is given when it starts. */
export interface Work {
  readonly render: RenderOptions
  readonly registry: readonly OfficeHolder[] | undefined
}

interface Job {
  readonly page: Page
  readonly name: string | undefined
  readonly done: (outcome: Outcome) => void
}

// the worker's file ends like this one: .ts in the sources, .js in a build
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

/**
 * What one worker may have of memory, MiB. Left to itself a worker takes room for new objects by the memory of the whole machine and
 * collects late: twice as much for the same pages. With 64 workers that is what a machine has. The old objects of the largest page that
 * is read (5,000,000 characters) have room.
 */
const MEMORY = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 2048 }

/** A lane of `size` workers. A worker that dies (out of memory, say) fails its page alone and is replaced. */
export function pool(size: number, options: Work): Lane {
  const waiting: Job[] = []
  const idle: Worker[] = []
  const busy = new Map<Worker, Job>()
  let closed = false

  const start = () => {
    const worker = new Worker(WORKER, { workerData: options, resourceLimits: MEMORY })
    worker.on('message', (outcome: Outcome) => {
      const job = busy.get(worker)
      busy.delete(worker)
      idle.push(worker)
      job?.done(outcome)
      next()
    })
    worker.on('error', (error: Error & { code?: string }) => {
      const job = busy.get(worker)
      busy.delete(worker)
      const at = idle.indexOf(worker)
      if (at !== -1) idle.splice(at, 1)
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      job?.done({
        ok: false,
        code: memory ? 'R1006' : 'R2901',
        message: memory
          ? 'reading it takes more memory than a worker has: read it alone, without --jobs'
          : `the worker that read it failed (${error.message}): this is a fault in Readout, please report it with the input`,
        stack: error.stack,
      })
      // only a worker that had work is worth replacing: one that cannot start would fail for ever
      if (!closed && job) idle.push(start())
      else if (busy.size === 0 && idle.length === 0) {
        for (const left of waiting.splice(0))
          left.done({
            ok: false,
            code: 'R2901',
            message: `no worker could be started (${error.message})`,
            stack: error.stack,
          })
      }
      next()
    })
    return worker
  }
  const next = () => {
    while (idle.length > 0 && waiting.length > 0) {
      const worker = idle.pop()!
      const job = waiting.shift()!
      busy.set(worker, job)
      worker.postMessage({ page: job.page, name: job.name })
    }
  }
  for (let i = 0; i < size; i++) idle.push(start())
  return {
    read: (page, name) =>
      new Promise((done) => {
        waiting.push({ page, name, done })
        next()
      }),
    async close() {
      closed = true
      await Promise.all([...idle, ...busy.keys()].map((w) => w.terminate()))
    },
  }
}
