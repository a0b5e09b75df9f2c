/** Puts pages on the queue. */
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
 * of this server can hold.
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
      if (queue.connection.isClosed() || (error as { code?: number }).code === 10077) throw full(error)
      await new Promise((done) => setTimeout(done, 500))
    }
  }
}

const full = (error: unknown) =>
  new ReadoutError('R7005', `the queue takes no more (${(error as Error).message}): see its disks and limits`, {
    cause: error,
  })
