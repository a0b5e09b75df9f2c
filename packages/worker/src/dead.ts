/** Pages that were set aside, with the reason, and how they are tried again. */
import type { JsMsg } from '@nats-io/jetstream'
import { headers } from '@nats-io/transport-node'
import { ReadoutError } from '@readout/core'
import { nameOf } from './job.ts'
import { DEAD, deadSubjectOf, JOBS, type Queue, subjectOf } from './queue.ts'

export interface DeadJob {
  readonly id: string
  readonly name: string
  /** An error code and a sentence. */
  readonly reason: string
  /** ISO 8601, by the clock of the queue. */
  readonly since: string
}

export interface Jobs {
  /** In the queue, and nobody has them. */
  readonly waiting: number
  /** Held by a worker. */
  readonly running: number
  readonly dead: number
}

/** False where the queue did not take it: then the page will come again. */
export async function setAside(queue: Queue, message: JsMsg, reason: string): Promise<boolean> {
  const id = message.subject.slice(message.subject.lastIndexOf('.') + 1)
  const h = headers()
  for (const key of message.headers?.keys() ?? []) if (!/^nats-/i.test(key)) h.set(key, message.headers!.get(key))
  h.set('Readout-Reason', encodeURIComponent(reason.toWellFormed().slice(0, 200)))
  try {
    await queue.client.publish(deadSubjectOf(id), message.data, { headers: h, timeout: 5000 })
    return true
  } catch {
    return false
  }
}

/** What is in the queue now. */
export async function jobsNow(queue: Queue): Promise<Jobs> {
  const [readers, dead] = await Promise.all([
    queue.manager.consumers.info(JOBS, 'readers'),
    queue.manager.streams.info(DEAD),
  ])
  return { waiting: readers.num_pending, running: readers.num_ack_pending, dead: dead.state.messages }
}

/** Pages that were set aside, the earliest first; at most `limit`. */
export async function deadJobs(queue: Queue, limit: number): Promise<DeadJob[]> {
  const found: DeadJob[] = []
  for await (const { subject, headers: h, time } of deadMessages(queue)) {
    found.push({
      id: subject.slice(subject.lastIndexOf('.') + 1),
      name: nameOf(h),
      reason: decodeURIComponent(h?.get('Readout-Reason') ?? ''),
      since: time.toISOString(),
    })
    if (found.length === limit) break
  }
  return found
}

async function* deadMessages(queue: Queue) {
  const { state } = await queue.manager.streams.info(DEAD)
  for (let seq = state.first_seq; seq <= state.last_seq; seq++) {
    const message = await queue.manager.streams.getMessage(DEAD, { seq }).catch(() => null)
    if (message)
      yield { subject: message.subject, headers: message.header, time: message.time, data: message.data, seq }
  }
}

/** Puts them back on the queue, all of them where no id is given; how many. Throws R7007 where there is no such page. */
export async function retry(queue: Queue, id?: string): Promise<number> {
  let n = 0
  for await (const { subject, headers: from, data, seq } of deadMessages(queue)) {
    const mine = subject.slice(subject.lastIndexOf('.') + 1)
    if (id !== undefined && mine !== id) continue
    const h = headers()
    for (const key of ['Readout-Mime', 'Readout-Name', 'traceparent']) if (from.get(key)) h.set(key, from.get(key))
    // an id of its own: within the hour the server would take it for what it had before
    await queue.client.publish(subjectOf(mine), data, { msgID: `${mine}-${seq}`, headers: h, timeout: 5000 })
    await queue.manager.streams.deleteMessage(DEAD, seq, false)
    n++
  }
  if (id !== undefined && n === 0)
    throw new ReadoutError('R7007', `no page ${id} was set aside: readout jobs lists those that were`)
  return n
}
