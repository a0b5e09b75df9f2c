import { ReadoutError } from '@readout/core'
import { expect, test } from 'vitest'
import { localFetcher } from '../fetch/servers.fixture.ts'
import type { WatchStore } from './store.ts'
import { watch } from './watch.ts'

test('an archive that cannot be used is tried again ever less often, and at once again as before where it can', async () => {
  const end = new AbortController()
  const waits: number[] = []
  let works = false
  const feed = {
    feed: 1,
    url: '',
    title: null,
    added: 0,
    due: 1,
    every: null,
    etag: null,
    modified: null,
    failures: 0,
    itemsADay: 0,
  }
  // a disk that is full, has room for once, and is full again
  const store = {
    due: async () => {
      if (!works) throw new ReadoutError('R3003', 'no room')
      works = false
      return [feed]
    },
    nextDue: async () => 0,
    waiting: async () => [],
  } as unknown as WatchStore
  await watch({
    store,
    fetcher: localFetcher(),
    story: async () => {
      throw new Error('nothing waits')
    },
    keep: async () => 'kept',
    clock: { now: () => 0, sleep: async () => {} },
    signal: end.signal,
    say: (event) => {
      if (event.kind !== 'trouble') return
      waits.push(event.wait / 60_000)
      works = waits.length === 6
      if (waits.length === 9) end.abort()
    },
  })
  expect(waits).toEqual([1, 2, 4, 8, 15, 15, 1, 2, 4])
})
