/** Reads what waits in the queue and keeps it, until it is told to end. */
import type { JsMsg } from '@nats-io/jetstream'
import type { Archive } from '@readout/archive'
import { type Page, ReadoutError, type Record } from '@readout/core'
import { jobsNow, setAside } from './dead.ts'
import { type Job, jobOf, nameOf, pageOfJob } from './job.ts'
import { joinBehind } from './joiner.ts'
import type { Queue } from './queue.ts'
import { Tally } from './tally.ts'
import { Writer } from './writer.ts'

/** A page that fails so often is set aside. */
const TRIES = 3
/** So is one that was given out so often and nobody came back: it may take down whoever reads it. */
const GIVEN = 6

/** What became of reading a page. */
export type Outcome =
  | { readonly ok: true; readonly record: Record }
  | { readonly ok: false; readonly code: string; readonly message: string }

/** Reads pages, several at once. */
export interface Lane {
  read(page: Page, name: string): Promise<Outcome>
}

/** What is said of one page, for a log. */
export interface Said {
  readonly job: string
  readonly trace: string
  readonly name: string
  readonly what: 'added' | 'replaced' | 'unchanged' | 'failed' | 'dead'
  /** How many-th try it was. */
  readonly attempt: number
  /** Of its record. */
  readonly article?: string
  readonly readMs?: number
  readonly writeMs?: number
  readonly reason?: string
}

export interface WorkOptions {
  readonly queue: Queue
  readonly archive: Archive
  readonly lane: Lane
  /** Pages held at once. */
  readonly slots: number
  /** Aborted: what is held is finished, nothing more is taken. */
  readonly signal: AbortSignal
  readonly notice: (text: string) => void
  readonly say: (said: Said) => void
  readonly tally?: Tally
  /** False: others join. */
  readonly join?: boolean
  /** Pages are kept beside their records unless this is false. */
  readonly keepPages?: boolean
  /** Ends when the queue is empty: what others hold is waited for. */
  readonly once?: boolean
}

/**
 * Works until `signal` ends it. A page is acknowledged once its record is kept, so that what a killed worker held is given to another:
 * it may be read twice and is kept once. Throws what nobody can wait for: a name or password that the database refuses.
 */
export async function work(options: WorkOptions): Promise<Tally> {
  const { queue, archive, signal, notice } = options
  const tally = options.tally ?? new Tally()
  const end = new AbortController()
  const ended = AbortSignal.any([signal, end.signal])
  const writer = new Writer({ archive, notice, signal, tally })
  let trouble: unknown
  const joining =
    options.join === false
      ? Promise.resolve()
      : joinBehind(archive, end.signal, (n) => void (tally.joined += n)).catch((error) => {
          // those who read end in good order, then it is thrown
          trouble = error
          end.abort()
        })
  const slot = async () => {
    try {
      while (!ended.aborted) {
        const message = await next(queue, options.once === true)
        if (message !== null) await one(message, { ...options, tally, writer })
        else if (options.once && (await isEmpty(queue))) return
      }
    } catch (error) {
      end.abort()
      throw error
    }
  }
  const slots = await Promise.allSettled(Array.from({ length: options.slots }, slot))
  if (options.once && options.join !== false)
    while (!ended.aborted && (await archive.waitToBeJoined()) > 0) await new Promise((done) => setTimeout(done, 100))
  end.abort()
  await joining
  for (const s of slots) if (s.status === 'rejected') throw s.reason
  if (trouble !== undefined) throw trouble
  return tally
}

/** Nothing waits, and nobody holds a page that may come back. */
async function isEmpty(queue: Queue): Promise<boolean> {
  const { waiting, running } = await jobsNow(queue)
  return waiting + running === 0
}

/** How long one question for work stays open: milliseconds. */
const ASK = 2000

async function next(queue: Queue, once: boolean): Promise<JsMsg | null> {
  try {
    const readers = await queue.readers()
    return await readers.next({ expires: once ? 1000 : ASK })
  } catch (error) {
    if (queue.connection.isClosed())
      throw new ReadoutError('R7001', `the queue has ended the connection (${(error as Error).message}): check --nats`)
    // nodes that choose a leader, a connection that is lost: the queue says so itself
    await new Promise((done) => setTimeout(done, 500))
    return null
  }
}

async function one(
  message: JsMsg,
  { queue, lane, writer, tally, say, signal, keepPages }: WorkOptions & { tally: Tally; writer: Writer },
): Promise<void> {
  const attempt = message.info.deliveryCount
  if (attempt > 1) tally.redelivered++
  // whoever is at it says so well before another would get the page
  const beat = setInterval(() => message.working(), Math.max(100, queue.patience / 4))
  let job: Job | undefined
  const about = () => ({
    job: job?.id ?? message.subject.slice(message.subject.lastIndexOf('.') + 1),
    trace: job?.trace ?? '',
    name: job?.name ?? nameOf(message.headers),
    attempt,
  })
  const fail = async (reason: string, last: boolean) => {
    tally.failed++
    say({ ...about(), what: last ? 'dead' : 'failed', reason })
    if (!last) return message.nak(1000 * attempt)
    if (await setAside(queue, message, reason)) {
      tally.dead++
      // it is kept elsewhere now; servers before 2.10 do not understand an end with a reason
      message.ack()
    }
  }
  try {
    if (attempt > GIVEN)
      return await fail(`R7006 it was given out ${attempt - 1} times and nobody came back with it`, true)
    let page: Page
    try {
      job = jobOf(message)
      page = pageOfJob(job)
    } catch (error) {
      return await fail(`R7006 the message cannot be read (${(error as Error).message})`, true)
    }
    const began = performance.now()
    const outcome = await lane.read(page, job.name)
    const readMs = performance.now() - began
    tally.reads++
    tally.readSeconds += readMs / 1000
    if (!outcome.ok) return await fail(`${outcome.code} ${outcome.message}`, attempt >= TRIES)
    const writing = performance.now()
    const entry = keepPages === false ? { record: outcome.record } : { record: outcome.record, page: job.kept }
    const added = await writer.put(entry)
    if (added instanceof ReadoutError) return await fail(`${added.code} ${added.message}`, attempt >= TRIES)
    const writeMs = performance.now() - writing
    tally.writes++
    tally.writeSeconds += writeMs / 1000
    tally[added]++
    say({ ...about(), what: added, article: outcome.record.id, readMs: round(readMs), writeMs: round(writeMs) })
    message.ack()
  } catch (error) {
    // not the page's fault: somebody else may have it at once
    message.nak()
    if (!signal.aborted) throw error
  } finally {
    clearInterval(beat)
  }
}

const round = (ms: number) => Math.round(ms * 10) / 10
