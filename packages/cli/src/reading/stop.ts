/** Ctrl-C during a bulk reading: no more is taken in, what is being read is kept; a second one ends at once. */
import { EXIT } from '../exit.ts'

export interface Stop {
  readonly asked: boolean
  /** Ends when asked to, whoever waits for the next item. */
  until<T>(items: AsyncIterable<T>): AsyncGenerator<T>
  end(): void
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

export function stopOnSignal(): Stop {
  let asked = false
  let wake = () => {}
  const heard = () => {
    if (asked) process.exit(EXIT.interrupted)
    asked = true
    wake()
  }
  for (const signal of SIGNALS) process.on(signal, heard)
  return {
    get asked() {
      return asked
    },
    async *until(items) {
      const iterator = items[Symbol.asyncIterator]()
      let waiting = false
      try {
        while (!asked) {
          waiting = true
          // a promise for each item: one for all would remember everybody who ever waited for it
          const next = await new Promise<IteratorResult<unknown> | null>((done, fail) => {
            wake = () => done(null)
            iterator.next().then(done, fail)
          })
          if (next === null) return
          waiting = false
          if (next.done) return
          yield next.value as never
        }
      } finally {
        // what may never come is not waited for
        const closed = iterator.return?.()
        if (waiting) closed?.catch(() => {})
        else await closed
      }
    },
    end: () => {
      for (const signal of SIGNALS) process.off(signal, heard)
    },
  }
}
