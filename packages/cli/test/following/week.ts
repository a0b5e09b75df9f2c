/**
 * Follows misbehaving feeds through simulated days, as a process of its own: node --expose-gc week.ts DIR FEEDS HOURS SEED.
 * Prints what came of it as JSON.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Worker } from 'node:worker_threads'
import { openArchive } from '@readout/archive'
import { createFetcher, storiesOf, watch } from '@readout/sources'
import { generator } from '../../../archive/test/hard/rounds.ts'
import { keeper } from '../../src/following/keeper.ts'
import { SimulatedClock } from './clock.ts'
import { kindOf } from './kinds.ts'
import { standIn } from './stand-in.ts'
import { gapOf, HOUR, outAt, WORD, wordOf } from './stories.ts'

const [dir, feedsText, hoursText, seed] = process.argv.slice(2)
const feeds = Number(feedsText)
const hours = Number(hoursText)
setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc') as () => void

const begin = Date.UTC(2026, 2, 1)
const buffer = new SharedArrayBuffer(16)
const shared = { time: new Float64Array(buffer, 0, 1), counts: new Int32Array(buffer, 8, 2) }
shared.time[0] = begin
const server = new Worker(new URL('./server.ts', import.meta.url), { workerData: { buffer, feeds, begin } })
const answer = () =>
  new Promise<{ ports: number[]; requests: number; broken: string[] }>((done) => server.once('message', done))
const { ports } = await answer()

const clock = new SimulatedClock(shared)
const archive = await openArchive({ dir: dir! })
await archive.following.add(
  ports.map((port) => ({ url: `http://127.0.0.1:${port}/feed` })),
  begin,
)
const plain = createFetcher({ clock, allowPrivate: true, timeoutMs: 3000, seed: Number(seed) })
/** Answers that are being fetched: an endless one holds 16 MiB until it is given up. */
let underWay = 0
const fetcher: typeof plain = {
  ...plain,
  get: async (url, options) => {
    clock.events++
    underWay++
    try {
      return await plain.get(url, options)
    } finally {
      clock.events++
      underWay--
    }
  },
}
const end = new AbortController()
let trouble: unknown = null
const keep = keeper(standIn, archive)
const watching = watch({
  store: archive.following,
  fetcher,
  story: storiesOf(fetcher),
  keep,
  clock,
  signal: end.signal,
  jobs: 16,
  random: generator(Number(seed)),
  say: (event) => {
    clock.events++
    if (event.kind === 'trouble') trouble = event.error.message
  },
}).catch((error) => {
  trouble = String(error?.stack)
})

/** Bytes in use after a collection, every six hours, when nothing is being fetched. */
const heap: number[] = []
let due = begin + 6 * HOUR
await clock.run(begin + hours * HOUR, (now) => {
  if (now < due || underWay > 0) return
  due = now + 6 * HOUR
  gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  heap.push(heapUsed + arrayBuffers)
})
end.abort()
await watching

/** How often each story was kept. */
const times = new Map<string, number>()
for await (const kept of archive.records()) {
  if (!('record' in kept)) throw kept.error
  const words = new Set(kept.record.text.match(WORD))
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
}
const missing: string[] = []
for (let feed = 0; feed < feeds; feed++) {
  const kind = kindOf(feed)
  // a story may come out just before the end: what is out for a day and a half has to be there
  const expected = kind.yields ? outAt(feed, Math.max(0, hours - 36) * HOUR - gapOf(feed)) : 0
  // the oldest item of what breaks off was never whole
  for (let n = kind.name === 'breaks off' ? 1 : 0; n < expected; n++)
    if (!times.has(wordOf(feed, n))) missing.push(`${kind.name}: ${wordOf(feed, n)}`)
}
const twice = [...times]
  .filter(([, n]) => n > 1)
  .map(([word]) => `${kindOf(Number(/\d+/.exec(word)![0])).name}: ${word}`)
server.postMessage('count')
const { requests, broken } = await answer()
const counts = await archive.following.counts()
const states = (await archive.following.list(clock.now())).map((f) => f.state)
const damage = await archive.check()
const gone = states.filter((s) => s === 'gone').length
const { rss } = process.memoryUsage()
await archive.close()
await fetcher.close()
process.stdout.write(
  `${JSON.stringify({ kept: times.size, missing, twice, requests, broken, counts, gone, damage, heap, rss, trouble })}\n`,
)
process.exit(0)
