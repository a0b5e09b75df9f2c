/** Hands PDFs to a thread of their own, one at a time, and ends it where one takes too long or too much. */
import { Worker } from 'node:worker_threads'
import type { Limits } from '../limits.ts'
import type { PdfFault, PdfRead } from './read.ts'
import type { Answer, Job } from './worker.ts'

export type Ended = { readonly fault: 'seconds' | 'memory' }

// the worker's file ends like this one: .ts in the sources, .js in a build
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)
/** How often the thread's memory is looked at, in milliseconds: pdf.js unpacks some 100 MB in that time. */
const LOOK = 250

type Result = PdfRead | PdfFault | Ended
interface Thread {
  readonly worker: Worker
  /** What the job in hand ends with; null where there is none. */
  settle: ((result: Result, keep: boolean) => void) | null
}

let idle: Thread | null = null
let last: Promise<unknown> = Promise.resolve()
let count = 0

export function inThread(bytes: Uint8Array, limits: Limits): Promise<Result> {
  const result = last.then(() => run(bytes, limits))
  last = result.catch(() => {})
  return result
}

function run(bytes: Uint8Array, limits: Limits): Promise<Result> {
  const thread = idle ?? start(limits)
  idle = null
  const { worker } = thread
  worker.ref()
  const id = ++count
  return new Promise((done) => {
    const late = setTimeout(() => thread.settle?.({ fault: 'seconds' }, false), limits.seconds * 1000)
    const look = setInterval(() => {
      worker.getHeapStatistics().then(
        (m) => {
          const taken = m.used_heap_size + m.external_memory
          if (taken > limits.memory + bytes.length && thread.settle === settle) settle({ fault: 'memory' }, false)
        },
        () => {},
      )
    }, LOOK)
    const settle = (result: Result, keep: boolean) => {
      thread.settle = null
      clearTimeout(late)
      clearInterval(look)
      // an idle thread does not keep the process
      worker.unref()
      if (keep) idle = thread
      else void worker.terminate()
      done(result)
    }
    thread.settle = settle
    // a copy: the caller keeps its bytes
    worker.postMessage({ id, bytes: new Uint8Array(bytes), limits } satisfies Job)
  })
}

function start(limits: Limits): Thread {
  const worker = new Worker(ENTRY, {
    resourceLimits: { maxOldGenerationSizeMb: Math.max(64, Math.round(limits.memory / 1024 / 1024)) },
  })
  const thread: Thread = { worker, settle: null }
  worker.on('message', (answer: Answer) => thread.settle?.(answer.result, true))
  worker.on('error', (error: Error & { code?: string }) =>
    thread.settle?.({ fault: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'damaged' }, false),
  )
  worker.on('exit', () => {
    if (idle === thread) idle = null
    thread.settle?.({ fault: 'damaged' }, false)
  })
  return thread
}
