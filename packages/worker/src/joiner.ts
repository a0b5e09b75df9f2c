/** Joins across articles behind those who read: one at a time is served by the archive, whoever asks. */
import type { Archive } from '@readout/archive'
import { isAway } from './writer.ts'

/** Articles joined in one transaction: others wait for it that long before they can write. */
const BATCH = 16
/** How long to wait where nothing waits to be joined: milliseconds. */
const REST = 1000

/** Goes on until it is told to end. */
export async function joinBehind(archive: Archive, signal: AbortSignal, joined: (n: number) => void): Promise<void> {
  while (!signal.aborted) {
    let n = 0
    try {
      n = await archive.joinNext(BATCH)
      joined(n)
    } catch (error) {
      if (!isAway(error)) throw error
    }
    // between two batches writers have their turn
    await rest(n > 0 ? 20 : REST, signal)
  }
}

const rest = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(end, ms)
    function end() {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      done()
    }
    signal.addEventListener('abort', end)
  })
