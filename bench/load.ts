/**
 * What the server bears on one core: `npm run bench:load [-- --rate 300 --seconds 60 --articles 2000 --from DIR]`.
 * Starts `readout serve` on one core (taskset, where there is one) over a generated archive, or over the one in DIR, and asks a mix of pages, data,
 * searches and files at a fixed rate. A request's time counts from when it was due, so that a server that falls behind shows it. Prints
 * requests a second, p50 and p99 by kind, failures, memory over time, and the processor's time a request, which a busy machine leaves as it is.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { keepMemorySmall, openArchive } from '@readout/archive'
import { manyArticles } from './many/articles.ts'

const { values } = parseArgs({
  options: {
    rate: { type: 'string', default: '300' },
    seconds: { type: 'string', default: '60' },
    articles: { type: 'string', default: '2000' },
    from: { type: 'string' },
  },
})
const [rate, seconds] = [Number(values.rate), Number(values.seconds)]
const root = path.resolve(import.meta.dirname, '..')
const dir = values.from ?? mkdtempSync(path.join(os.tmpdir(), 'readout-load-'))

keepMemorySmall()
const archive = await openArchive({ dir })
if ((await archive.count()).articles === 0)
  for await (const added of archive.addFrom(manyArticles({ articles: Number(values.articles) }), { trusted: true }))
    if (added instanceof Error) throw added
const kept = await archive.count()
const ids = (await archive.list({ limit: 200 })).map((a) => a.id)
const stories = (await archive.questions.stories({ limit: 100 })).groups.map((g) => g.id)
await archive.close()

const command = [path.join(root, 'packages/cli/bin/readout.js'), '--data', dir, 'serve', '--port', '0']
const pinned = spawnSync('taskset', ['-c', '0', 'true']).status === 0
const child = pinned ? spawn('taskset', ['-c', '0', process.execPath, ...command]) : spawn(process.execPath, command)
child.stderr.pipe(process.stderr)
const url = await new Promise<string>((done) => {
  let out = ''
  child.stdout.on('data', (chunk) => {
    const found = /http:\S+/.exec((out += chunk))
    if (found) done(found[0])
  })
})
const page = await (await fetch(url, { headers: { accept: 'text/html' } })).text()
const style = /\/assets\/[\w-]+\/style\.css/.exec(page)![0]

const one = <T>(list: readonly T[], i: number): T => list[(i * 7919) % list.length]!
const WORDS = ['talks', 'summit', 'harbour', 'minister', 'agreement', 'ferry', 'strike', 'budget']
/** What is asked, and how often of a hundred. */
const MIX: readonly (readonly [kind: string, share: number, at: (i: number) => string])[] = [
  ['article, page', 25, (i) => `/articles/${one(ids, i)}`],
  ['article, data', 10, (i) => `/api/v1/articles/${one(ids, i)}`],
  ['stories', 12, () => '/stories'],
  ['story', 15, (i) => `/stories/${one(stories, i)}`],
  ['search', 15, (i) => `/search?q=${one(WORDS, i)}`],
  ['altered words', 5, () => '/drift'],
  ['start page', 6, () => '/'],
  ['a list as CSV', 2, (i) => `/stories/${one(stories, i)}.csv`],
  ['style sheet', 10, () => style],
]
const deck = MIX.flatMap(([kind, share, at]) => Array.from({ length: share }, () => ({ kind, at })))

const agent = new Agent({ keepAlive: true, maxSockets: 128 })
const times = new Map<string, number[]>()
let failed = 0
const ask = (kind: string, at: string, due: number) =>
  new Promise<void>((done) => {
    const fail = () => {
      failed++
      done()
    }
    const asked = request(url + at.slice(1), {
      agent,
      headers: { accept: at.startsWith('/api') ? '*/*' : 'text/html' },
    })
    asked.on('error', fail)
    asked.on('response', (answer) => {
      answer.resume()
      answer.on('error', fail)
      answer.on('end', () => {
        if (answer.statusCode !== 200) failed++
        const own = times.get(kind) ?? []
        times.set(kind, own)
        own.push(performance.now() - due)
        done()
      })
    })
    asked.end()
  })

const memory = () =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1024)
/** Seconds of the processor that the server has used: what it takes, however busy the machine is. */
const processor = () => {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}
const held: number[] = []
const load = os
  .loadavg()
  .map((l) => l.toFixed(1))
  .join(' ')
// what is first asked is first made: files are read, plans of the database made
for (const { kind, at } of deck) await ask(kind, at(1), performance.now())
times.clear()
failed = 0
const used = processor()
const began = performance.now()
const watching = setInterval(() => held.push(memory()), Math.max(1_000, (seconds * 1000) / 10))
const all: Promise<void>[] = []
for (let i = 0; i < rate * seconds; i++) {
  const due = began + (i * 1000) / rate
  const early = due - performance.now()
  if (early > 1) await new Promise((done) => setTimeout(done, early))
  const { kind, at } = one(deck, i)
  all.push(ask(kind, at(i), due))
}
await Promise.all(all)
const took = (performance.now() - began) / 1000
const each = ((processor() - used) * 1000) / (rate * seconds)
clearInterval(watching)

const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b)
const at = (list: readonly number[], p: number) => sorted(list)[Math.min(list.length - 1, Math.floor(list.length * p))]!
const line = (kind: string, list: readonly number[]) =>
  `${kind.padEnd(16)} ${String(list.length).padStart(7)}  p50 ${at(list, 0.5).toFixed(1).padStart(7)} ms  p99 ${at(list, 0.99).toFixed(1).padStart(7)} ms`
console.log(
  `Node ${process.version}, ${pinned ? 'server on one core' : 'server not held to one core'}, load ${load} before, ${os.loadavg()[0]!.toFixed(1)} after; ${kept.articles} articles, ${kept.statements} statements`,
)
for (const [kind, list] of [...times].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(line(kind, list))
const every = [...times.values()].flat()
console.log(line('all', every))
console.log(
  `${(every.length / took).toFixed(0)} requests a second of ${rate} asked for, ${failed} failed; memory ${held.join(' ')} MiB`,
)
console.log(
  `${each.toFixed(2)} ms of the processor a request: ${(1000 / each).toFixed(0)} a second would fill one core`,
)
child.kill('SIGTERM')
agent.destroy()
if (!values.from) rmSync(dir, { recursive: true, force: true })
