/** Puts pages on the queue. */
import { JetStreamApiError } from '@nats-io/jetstream'
import { ReadoutError } from '@readout/core'
import type { KeptPage } from '@readout/sources/door'
import { messageOf } from './job.ts'
import { type Queue, subjectOf } from './queue.ts'

/** `waiting`: the same page is on its way already, or was submitted within the last hour. */
export type Submitted = 'submitted' | 'waiting'

/** Bytes of a message's head, at most: the name is the longest part of it. */
const HEAD = 4096

/**
 * Puts a page on the queue and returns once most nodes have it. Waits while the queue is away. Throws R7004 for a page that no message
 * of this server can hold, R7005 where the server refuses for want of room.
 * @example await submit(queue, keptPage({ text: 'Pilots refused on Tuesday …' }), 'ferry.txt')
 */
export async function submit(queue: Queue, kept: KeptPage, name: string): Promise<Submitted> {
  const { id, data, headers } = messageOf(kept, name)
  const most = queue.connection.info?.max_payload ?? 1 << 20
  if (data.length + HEAD > most)
    throw new ReadoutError(
      'R7004',
      `the page takes ${data.length} bytes compressed, a message of this server ${most} at most: raise max_payload of nats-server, or read the page with readout add --db`,
    )
  for (;;) {
    try {
      // told twice it is still one job: the server knows its id
      const { duplicate } = await queue.client.publish(subjectOf(id), data, { msgID: id, headers, timeout: 5000 })
      return duplicate ? 'waiting' : 'submitted'
    } catch (error) {
      // the server has answered, and a limit or a disk is why it refuses; anything else is a node or a leader that is away
      if (error instanceof JetStreamApiError && /exceeded|insufficient|no space|resource/i.test(error.message))
        throw full(error)
      const { name, message } = error as Error
      if (queue.connection.isClosed() || /permission|authorization/i.test(`${name} ${message}`))
        throw new ReadoutError('R7001', `the queue does not take pages from this name (${message}): check --nats`, {
          cause: error,
        })
      await new Promise((done) => setTimeout(done, 500))
    }
  }
}

const full = (error: unknown) =>
  new ReadoutError('R7005', `the queue takes no more (${(error as Error).message}): see its disks and limits`, {
    cause: error,
  })
