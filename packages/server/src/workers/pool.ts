/** Reads pages in worker threads, so that whoever asks meanwhile is answered, and a reading without an end can be ended. */
import { Worker } from 'node:worker_threads'
import { type OfficeHolder, type Page, ReadoutError, type Record } from '@readout/core'

/** What a worker says. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly json: string }
  | {
      readonly kind: 'failed'
      /** Null for what is no ReadoutError: a fault of ours. */
      readonly code: string | null
      readonly message: string
      readonly stack: string | undefined
    }

export interface WorkerOptions {
  /** Office-holders to read with. */
  readonly registry?: readonly OfficeHolder[] | undefined
  /** The longest that one reading may take, in milliseconds; five minutes unless told. */
  readonly timeLimit?: number | undefined
  /** Pages read at once, each by a worker that starts when it is first needed; 2 unless told. */
  readonly workers?: number | undefined
  /** Memory of one worker for objects, in MiB; 2048 unless told. A page that needs more ends its worker and not the server. */
  readonly memory?: number | undefined
  /** The file that a worker runs, for tests of workers that go wrong. */
  readonly entry?: URL | undefined
}

/** Far more than any article takes, also on a machine with much else to do. */
const TIME_LIMIT = 300_000
const MEMORY = 2048

interface Job {
  readonly page: Page
  readonly done: (record: Record) => void
  readonly fail: (error: unknown) => void
}

interface Lane {
  readonly worker: Worker
  ready: boolean
  job: Job | null
  timer: NodeJS.Timeout | undefined
}

// the worker's file ends like this one: .ts in the sources, .js in a build
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

/** Workers that read, and the pages that wait for one. Nothing starts before the first page. */
export class ReadingPool {
  readonly #options: WorkerOptions
  readonly #timeLimit: number
  readonly #memory: number
  readonly #lanes = new Set<Lane>()
  readonly #waiting: Job[] = []
  #closed = false

  constructor(options: WorkerOptions = {}) {
    this.#options = options
    this.#timeLimit = options.timeLimit ?? TIME_LIMIT
    this.#memory = options.memory ?? MEMORY
  }

  /**
   * Reads a page. When `signal` ends, the page is taken out of the queue, or its worker is ended.
   * Throws what the reader throws, R4010 after the limit of time, R1006 where a worker has no memory for it, R2900 without a model.
   */
  read(page: Page, signal?: AbortSignal): Promise<Record> {
    const { promise, resolve, reject } = Promise.withResolvers<Record>()
    if (this.#closed || signal?.aborted) {
      reject(this.#closed ? ending() : signal!.reason)
      return promise
    }
    const job: Job = { page, done: resolve, fail: reject }
    const cancel = () => this.#cancel(job, signal!.reason)
    signal?.addEventListener('abort', cancel, { once: true })
    this.#waiting.push(job)
    this.#next()
    return promise.finally(() => signal?.removeEventListener('abort', cancel))
  }

  /** Ends the workers; what is being read or waits fails with R4011. */
  async close(): Promise<void> {
    this.#closed = true
    for (const job of this.#waiting.splice(0)) job.fail(ending())
    await Promise.all([...this.#lanes].map((lane) => this.#end(lane, ending())))
  }

  #next(): void {
    while (this.#waiting.length > 0 && !this.#closed) {
      let lane = [...this.#lanes].find((l) => l.job === null)
      if (!lane && this.#lanes.size >= (this.#options.workers ?? 2)) return
      lane ??= this.#start()
      lane.job = this.#waiting.shift()!
      lane.worker.ref()
      if (lane.ready) this.#send(lane)
    }
  }

  #start(): Lane {
    const worker = new Worker(this.#options.entry ?? ENTRY, {
      workerData: { registry: this.#options.registry },
      resourceLimits: { maxOldGenerationSizeMb: this.#memory },
    })
    const lane: Lane = { worker, ready: false, job: null, timer: undefined }
    this.#lanes.add(lane)
    worker.on('message', (answer: Answer) => this.#hear(lane, answer))
    worker.on('error', (error) => this.#drop(lane, deathOf(error, this.#memory)))
    worker.on('exit', () => this.#drop(lane, new Error('the worker that read it ended by itself')))
    return lane
  }

  #send(lane: Lane): void {
    lane.timer = setTimeout(() => void this.#end(lane, tooLong(this.#timeLimit)), this.#timeLimit)
    lane.worker.postMessage(lane.job!.page)
  }

  #hear(lane: Lane, answer: Answer): void {
    if (answer.kind === 'ready') {
      lane.ready = true
      if (lane.job) this.#send(lane)
      else lane.worker.unref()
      return
    }
    if (answer.kind === 'failed' && !lane.ready) {
      void this.#end(lane, withoutModel(answer))
      return
    }
    const job = this.#free(lane)
    // a worker without work keeps no process alive
    lane.worker.unref()
    if (answer.kind === 'read') job?.done(JSON.parse(answer.json))
    else job?.fail(errorOf(answer))
    this.#next()
  }

  /** Takes the job off a lane. */
  #free(lane: Lane): Job | null {
    clearTimeout(lane.timer)
    const { job } = lane
    lane.job = null
    return job
  }

  /** A lane that is no more fails its page alone; whoever waits gets a new one. */
  #drop(lane: Lane, error: unknown): void {
    if (!this.#lanes.delete(lane)) return
    this.#free(lane)?.fail(error)
    this.#next()
  }

  async #end(lane: Lane, error: unknown): Promise<void> {
    this.#drop(lane, error)
    await lane.worker.terminate()
  }

  #cancel(job: Job, reason: unknown): void {
    const at = this.#waiting.indexOf(job)
    if (at !== -1) {
      this.#waiting.splice(at, 1)
      job.fail(reason)
      return
    }
    const lane = [...this.#lanes].find((l) => l.job === job)
    if (!lane) return
    // a worker that is still starting has not begun: it is kept for the next page
    if (lane.ready) void this.#end(lane, reason)
    else {
      this.#free(lane)!.fail(reason)
      this.#next()
    }
  }
}

const ending = () => new ReadoutError('R4011', 'the server is ending: start it again and send the page once more')

const tooLong = (limit: number) =>
  new ReadoutError(
    'R4010',
    `reading it took longer than ${limit / 1000} seconds and was ended: give one article at a time, or use “readout read FILE”, which has no such limit`,
  )

/** What a worker dies of, as an error for the page it read. */
const deathOf = (error: unknown, memory: number): unknown =>
  (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new ReadoutError(
        'R1006',
        `reading it takes more than the ${memory} MiB of memory that a page may have here: give one article at a time`,
        { cause: error },
      )
    : error

const errorOf = ({ code, message, stack }: Extract<Answer, { kind: 'failed' }>): Error => {
  const error = code === null ? new Error(message) : new ReadoutError(code, message)
  if (stack !== undefined) error.stack = stack
  return error
}

const withoutModel = (answer: Extract<Answer, { kind: 'failed' }>): Error =>
  answer.code !== null
    ? errorOf(answer)
    : new ReadoutError(
        'R2900',
        `the language model that ships with Readout cannot be read (${answer.message}): install Readout again`,
        { cause: errorOf(answer) },
      )
