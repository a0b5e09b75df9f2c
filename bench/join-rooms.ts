/**
 * `node --expose-gc bench/join-rooms.ts [--articles 4000] [--of 4000] [--groups FILE]`: what joining costs by room as articles come in.
 * Joins generated records over a store in memory and prints, for each stretch that ends at 250, 500, 1,000, … articles: processor ms an article by room
 * (making items, and arranging), items looked at, pairs weighed, bytes of sketches, keys, and what stays in memory. `--of` sizes the archive
 * that the records are of, `--groups` writes all groups, so that two versions can be held against each other.
 */
import { writeFileSync } from 'node:fs'
import os from 'node:os'
import { parseArgs } from 'node:util'
import { createLexis } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { factsOf, JOIN_KINDS, Joiner, type JoinKind, KINDS, MemoryStore, type Room } from '@readout/join'
import { manyArticles } from './many/articles.ts'

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '4000' },
    of: { type: 'string' },
    groups: { type: 'string' },
  },
})
const count = Number(options.articles)
const of = Number(options.of ?? options.articles)

interface Spent {
  made: number
  arranged: number
  looked: number
  bytes: number
  keys: number
  items: number
}
const spent = new Map<JoinKind, Spent>()
const clear = () => {
  for (const kind of JOIN_KINDS) spent.set(kind, { made: 0, arranged: 0, looked: 0, bytes: 0, keys: 0, items: 0 })
}
clear()
/** Processor time of this thread: others may have the machine to themselves meanwhile. */
const now = () => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
const rooms: Room[] = Object.values(KINDS).map(({ room }) => {
  const own = () => spent.get(room.kind)!
  return {
    ...room,
    items(record, lexis) {
      const from = now()
      const items = room.items(record, lexis)
      own().made += now() - from
      return items
    },
    arrange(items, fresh, context) {
      const from = now()
      const labels = room.arrange(items, fresh, context)
      own().arranged += now() - from
      own().looked += items.length
      return labels
    },
  }
})

const memory = () => {
  globalThis.gc?.()
  return process.memoryUsage()
}
const mb = (bytes: number) => (bytes / 2 ** 20).toFixed(0)
console.log(
  `Node ${process.version}, load ${os.loadavg().map((l) => l.toFixed(1))}; before anything ${mb(memory().rss)} MB`,
)
const lexis = createLexis(loadModel())
const store = new MemoryStore()
const joiner = new Joiner({ store, rooms, lexis, singles: ['event'] })
const marks = [250, 500, 1000, 2000, 4000, 8000, 16000, 32000, count]
let [n, all, since] = [0, 0, 0]
for (const record of manyArticles({ articles: of })) {
  n++
  const items = Object.fromEntries(rooms.map((room) => [room.kind, room.items(record, lexis)]))
  const before = process.cpuUsage()
  await joiner.add({ seq: n, ...factsOf(record) }, record, items)
  const { user, system } = process.cpuUsage(before)
  all += (user + system) / 1000
  for (const room of rooms) {
    const own = spent.get(room.kind)!
    own.items += items[room.kind]!.length
    own.bytes += JSON.stringify(items[room.kind]!.map((i) => i.sketch)).length
    for (const { keys } of items[room.kind]!) own.keys += Math.min(keys.length, room.kept ?? 99)
  }
  if (!marks.includes(n)) continue
  const each = n - since
  const line = (name: string, f: (s: Spent) => number, digits = 2) => {
    const values = JOIN_KINDS.map((k) => f(spent.get(k)!) / each)
    console.log(
      `  ${name.padEnd(16)}${values.map((v) => v.toFixed(digits).padStart(9)).join('')}${values
        .reduce((a, b) => a + b, 0)
        .toFixed(digits)
        .padStart(9)}`,
    )
  }
  const { rss, heapUsed, arrayBuffers } = memory()
  console.log(
    `${n} articles: adding ${(all / each).toFixed(2)} ms each; ${mb(rss)} MB, heap ${mb(heapUsed)}, arrays ${mb(arrayBuffers)}`,
  )
  console.log(`  ${''.padEnd(16)}${[...JOIN_KINDS, 'all'].map((k) => k.padStart(9)).join('')}`)
  line('ms making', (s) => s.made)
  line('ms arranging', (s) => s.arranged)
  line('items looked at', (s) => s.looked, 1)
  line('items', (s) => s.items, 1)
  line('bytes', (s) => s.bytes, 0)
  line('keys', (s) => s.keys, 1)
  since = n
  all = 0
  clear()
  if (n >= count) break
}
if (options.groups)
  writeFileSync(
    options.groups,
    JOIN_KINDS.map((kind) =>
      JSON.stringify([
        kind,
        [...store.groups(kind)].map(([g, items]) => [g, items.map((i) => `${i.article.seq} ${i.local}`)]),
      ]),
    ).join('\n'),
  )
