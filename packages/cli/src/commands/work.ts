/** `readout work`: reads what waits in the queue and keeps it, until it is ended. */
import type { Archive } from '@readout/archive'
import type { Page } from '@readout/core'
import type { Lane, Outcome, Queue, Said, Tally } from '@readout/worker'
import { openData, queueAddress, type RegistryChoice } from '../data.ts'
import { metric, serveMetrics } from '../following/metrics.ts'
import { note, oneLine } from '../output.ts'
import { allCores } from '../reading/growing.ts'
import { laneFor } from '../reading/keep.ts'

export interface WorkCommandOptions extends RegistryChoice {
  readonly nats?: string
  readonly jobs?: number
  readonly metrics?: number
  readonly metricsHost?: string
  readonly log?: 'json'
  /** False: others join. */
  readonly join?: boolean
  readonly keepPages?: boolean
  readonly once?: boolean
}

export async function workOn(options: WorkCommandOptions): Promise<void> {
  const { openQueue, Tally, work } = await import('@readout/worker')
  const end = new AbortController()
  const stop = () => end.abort()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  const url = queueAddress(options.nats)
  const jobs = options.jobs ?? allCores()
  const tally = new Tally()
  const queue = await openQueue({ url, notice: note })
  let archive: Archive | undefined
  let server: { close(): void } | undefined
  const lane = await laneFor({ ...options, jobs }, true)
  try {
    archive = await reached(options, end.signal)
    if (archive === undefined) return
    const kept = archive
    if (options.metrics !== undefined) {
      const served = await serveMetrics(options.metrics, () => exposition(tally, queue, kept), {
        host: options.metricsHost,
        ready: () => queue.isThere() && tally.there,
      })
      server = served
      note(`metrics are at ${served.url}`)
    }
    note(
      `reading with ${jobs} at once from ${queue.replicas === 1 ? 'a queue that keeps one copy' : `a queue of ${queue.replicas} copies`}; SIGTERM or Ctrl-C ends it`,
    )
    const read = async (page: Page, name: string): Promise<Outcome> => {
      const outcome = await lane.read(page, name)
      return outcome.ok ? { ok: true, record: JSON.parse(outcome.output) } : outcome
    }
    const workLane: Lane = { read }
    await work({
      queue,
      archive,
      lane: workLane,
      slots: jobs * 2 + 1,
      signal: end.signal,
      notice: note,
      say: options.log === 'json' ? sayJson : sayPlain,
      tally,
      join: options.join !== false,
      keepPages: options.keepPages !== false,
      once: options.once === true,
    })
    note(`${tally.done} kept (${tally.added} new), ${tally.joined} joined, ${tally.dead} set aside`)
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, stop)
    server?.close()
    await lane.close()
    await archive?.close()
    await queue.close()
  }
}

/** The archive, once its database is reached. */
async function reached(options: WorkCommandOptions, signal: AbortSignal): Promise<Archive | undefined> {
  const { isAway } = await import('@readout/worker')
  let said = false
  while (!signal.aborted) {
    try {
      return await openData(options.data)
    } catch (error) {
      if (!isAway(error)) throw error
      if (!said) note(`${(error as Error).message}: waiting for it`)
      said = true
      await new Promise((done) => setTimeout(done, 1000))
    }
  }
  return undefined
}

/** One line of JSON for each page, to standard error. */
function sayJson(said: Said): void {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...said })}\n`)
}

function sayPlain({ what, name, reason, attempt }: Said): void {
  if (what === 'failed') note(`${oneLine(name)}: ${reason} (try ${attempt})`)
  else if (what === 'dead') note(`${oneLine(name)}: set aside: ${reason}`)
}

async function exposition(tally: Tally, queue: Queue, archive: Archive): Promise<string> {
  const { jobsNow } = await import('@readout/worker')
  const [jobs, unjoined] = await Promise.all([jobsNow(queue), archive.waitToBeJoined()])
  const one = (name: string, type: 'counter' | 'gauge', help: string, value: number) =>
    metric(name, type, help, [[{}, value]])
  return [
    one('readout_jobs_waiting', 'gauge', 'Pages in the queue that nobody has.', jobs.waiting),
    one('readout_jobs_running', 'gauge', 'Pages that a worker holds.', jobs.running),
    one('readout_jobs_dead', 'gauge', 'Pages that were set aside.', jobs.dead),
    one('readout_unjoined_articles', 'gauge', 'Articles that wait to be joined to the others.', unjoined),
    metric('readout_jobs_done_total', 'counter', 'Pages whose record is kept since the start, by what became of it.', [
      [{ outcome: 'added' }, tally.added],
      [{ outcome: 'replaced' }, tally.replaced],
      [{ outcome: 'unchanged' }, tally.unchanged],
    ]),
    one('readout_jobs_failed_total', 'counter', 'Tries that failed since the start.', tally.failed),
    one('readout_jobs_redelivered_total', 'counter', 'Pages that somebody had held before.', tally.redelivered),
    one(
      'readout_read_seconds_sum',
      'counter',
      'Seconds that pages took to be read, waiting for a core included.',
      round(tally.readSeconds),
    ),
    one('readout_read_seconds_count', 'counter', 'Pages read.', tally.reads),
    one(
      'readout_write_seconds_sum',
      'counter',
      'Seconds that records took to be kept, waiting for their turn included.',
      round(tally.writeSeconds),
    ),
    one('readout_write_seconds_count', 'counter', 'Records kept.', tally.writes),
    one('process_resident_memory_bytes', 'gauge', 'Resident memory.', process.memoryUsage.rss()),
  ].join('')
}

const round = (n: number) => Math.round(n * 1000) / 1000
