/**
 * `node bench/archive.ts`: how fast the archive answers when it has grown. Makes an archive of 5,000 articles (`--articles N`),
 * or takes the one in `--data DIR` as it is, and asks the server's pages for lists and searches, in this process, for two
 * seconds each. Nothing is asserted and nothing is written beside the archive; the figures go into docs/rooms/archive.md.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { openArchive } from '@readout/archive'
import { createApp } from '@readout/server'
import { archiveRecords } from './archive-records.ts'

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '5000' },
    data: { type: 'string' },
    seconds: { type: 'string', default: '2' },
  },
})

const dir = options.data ?? mkdtempSync(path.join(os.tmpdir(), 'readout-bench-'))
const archive = await openArchive({ dir, notice: (text) => console.log(text) })
const load = os.loadavg().map((x) => x.toFixed(1))
console.log(`Node ${process.version}, ${os.availableParallelism()} cores, load ${load.join(' ')}`)

if (options.data === undefined) {
  let bytes = 0
  let spent = 0
  for (const record of archiveRecords(Number(options.articles))) {
    bytes += JSON.stringify(record).length
    const before = performance.now()
    await archive.add(record)
    spent += performance.now() - before
  }
  const n = Number(options.articles)
  console.log(`added ${n}: ${(spent / n).toFixed(1)} ms each; a record is ${(bytes / n / 1024).toFixed(1)} kB of JSON`)
}
const { articles, statements } = await archive.count()
const size = statSync(archive.file).size
console.log(
  `${articles} articles, ${statements} statements, ${(size / articles / 1024).toFixed(1)} kB an article on disk\n`,
)

const app = createApp({
  archive,
  reader: () => {
    throw new Error('nothing is read here')
  },
})

/** Asks for one address again and again. */
async function ask(name: string, address: string): Promise<string> {
  const once = async () => {
    const answer = await app.request(`http://localhost${address}`, { headers: { host: 'localhost' } })
    if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`)
    return answer.text()
  }
  const page = await once()
  const cpu = process.cpuUsage()
  const start = performance.now()
  let n = 0
  while (performance.now() - start < Number(options.seconds) * 1000) {
    await once()
    n++
  }
  const used = process.cpuUsage(cpu)
  const rate = (n / (performance.now() - start)) * 1000
  const each = (used.user + used.system) / 1000 / n
  console.log(`${name.padEnd(34)}${rate.toFixed(1).padStart(8)} /s${each.toFixed(2).padStart(9)} ms CPU each`)
  return page
}

/** A place seven tenths down all statements, as the link to a next page has it. */
const [newest] = await archive.searchStatements({ limit: 1 })
const farDown = Math.floor(Number(newest!.cursor) * 0.3)

await ask('list', '/')
await ask('list, far down', `/?after=${Math.floor(articles / 10)}`)
await ask('search for a common word', '/search?q=minister')
await ask('search for two common words', '/search?q=crossing+reopen')
await ask('search for a rarer word', '/search?q=%22ministerial+rehearsal%22')
await ask('a speaker', '/search?speaker=lindqvist')
await ask('an act', '/search?act=deny')
await ask('an act and a kind', '/search?act=deny&kind=direct')
await ask('all statements, far down', `/search?after=${farDown}`)
await ask('an act, far down', `/search?act=deny&after=${farDown}`)
const [first] = await archive.list({ limit: 1, after: Math.ceil(articles / 2) + 1 })
await ask('a record as JSON', `/articles/${encodeURIComponent(first!.id)}.json`)
await archive.close()
if (options.data === undefined) rmSync(dir, { recursive: true })
