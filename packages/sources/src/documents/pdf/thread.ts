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

let idle: Worker | null = null
let last: Promise<unknown> = Promise.resolve()
let count = 0

export function inThread(bytes: Uint8Array, limits: Limits): Promise<PdfRead | PdfFault | Ended> {
  const result = last.then(() => run(bytes, limits))
  last = result.catch(() => {})
  return result
}

function run(bytes: Uint8Array, limits: Limits): Promise<PdfRead | PdfFault | Ended> {
  const worker = idle ?? start(limits)
  idle = null
  worker.ref()
  const id = ++count
  return new Promise((done) => {
    const end = (result: PdfRead | PdfFault | Ended, keep: boolean) => {
      clearTimeout(late)
      clearInterval(look)
      worker.removeAllListeners()
      if (keep) {
        // an idle thread does not keep the process
        worker.unref()
        worker.on('error', () => {})
        worker.on('exit', () => {
          if (idle === worker) idle = null
        })
        idle = worker
      } else void worker.terminate()
      done(result)
    }
    const late = setTimeout(() => end({ fault: 'seconds' }, false), limits.seconds * 1000)
    const look = setInterval(() => {
      worker.getHeapStatistics().then(
        (m) => m.used_heap_size + m.external_memory > limits.memory + bytes.length && end({ fault: 'memory' }, false),
        () => {},
      )
    }, LOOK)
    worker.on('message', (answer: Answer) => answer.id === id && end(answer.result, true))
    worker.on('error', (error: Error & { code?: string }) =>
      end({ fault: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'damaged' }, false),
    )
    worker.on('exit', () => end({ fault: 'damaged' }, false))
    // a copy: the caller keeps its bytes
    worker.postMessage({ id, bytes: bytes.slice(), limits } satisfies Job)
  })
}

function start(limits: Limits): Worker {
  const worker = new Worker(ENTRY, {
    resourceLimits: { maxOldGenerationSizeMb: Math.max(64, Math.round(limits.memory / 1024 / 1024)) },
    stdout: true,
    stderr: true,
  })
  // what pdf.js prints is nothing for a terminal
  worker.stdout.resume()
  worker.stderr.resume()
  return worker
}
