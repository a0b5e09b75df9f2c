/** A lane that begins in this thread and goes on with workers once there turn out to be many pages. */
import { availableParallelism, totalmem } from 'node:os'
import type { Lane } from './lane.ts'

/** So many pages are read before workers are worth their start. */
const FEW = 8
/** Bytes that a worker takes with its model, and as much again for its page. */
const WORKER = 300e6

/** As many workers as there are cores, and as half of the memory has room for. */
export const allCores = (): number =>
  Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / 2 / WORKER), 64))

export function growing(own: Lane, many: () => Promise<Lane>, few = FEW): Lane {
  let count = 0
  // let go of once the workers read: its model and dictionary are as large as one of theirs
  let first: Lane | null = own
  let pool: Promise<Lane> | null = null
  return {
    async read(page, name) {
      if (++count <= few) return first!.read(page, name)
      pool ??= many()
      first = null
      return (await pool).read(page, name)
    },
    async close() {
      await Promise.all([first?.close(), pool?.then((p) => p.close())])
    },
  }
}
