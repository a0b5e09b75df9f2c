/**
 * What queue and database cost beside reading, and what a second worker brings: `npm run bench:fleet [-- --articles 400 --nodes 3]`.
 * Real nats-server and PostgreSQL of Debian, articles of bench/corpus.ts. Prints, for one worker and for two (each a process with one reader):
 * articles a second between the first record kept and the last, and the share of that time that was not reading. A worker reads in its own
 * thread, so that what is left of the time is queue, database and logs. Joining runs apart, and is timed at the end. The database does not wait for the disk (fsync is off).
 */
import { spawn } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { openArchive } from '@readout/archive'
import { keptPage } from '@readout/sources/door'
import { jobsNow, openQueue, submit } from '@readout/worker'
import { startPostgres } from '../packages/archive/test/postgres.ts'
import { startNats } from '../packages/worker/test/nats.ts'
import { corpus } from './corpus.ts'

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '400' }, nodes: { type: 'string', default: '3' } },
})
const BIN = path.resolve(import.meta.dirname, '../packages/cli/bin/readout.js')
const articles = corpus(Number(values.articles))

interface Line {
  readonly time: string
  readonly readMs?: number
  readonly writeMs?: number
}

/** Runs a worker until nothing waits; the lines of its log. */
function worker(args: readonly string[]): Promise<Line[]> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [BIN, 'work', '--jobs', '1', '--once', '--no-join', '--log', 'json', ...args])
    let text = ''
    child.stderr.setEncoding('utf8').on('data', (t) => (text += t))
    child.on('error', fail)
    child.on('close', (code) =>
      code === 0
        ? done(
            text
              .split('\n')
              .filter((l) => l.startsWith('{'))
              .map((l) => JSON.parse(l) as Line),
          )
        : fail(new Error(text)),
    )
  })
}

const round = (n: number) => Math.round(n * 1000) / 1000
const load = () => os.loadavg()[0]!.toFixed(1)

const nats = await startNats(Number(values.nodes))
const postgres = await startPostgres()
try {
  const queue = await openQueue({ url: nats.url })
  let alone = 0
  for (const workers of [1, 2]) {
    const db = `${postgres.url}?schema=w${workers}`
    const archive = await openArchive({ url: db })
    for (const { text, published } of articles)
      await submit(queue, keptPage({ text: `${text}\n\n${workers}`, published }), 'generated')
    const logs = await Promise.all(Array.from({ length: workers }, () => worker(['--nats', nats.url, '--db', db])))
    const lines = logs.flat()
    // the first pages of each are read by a cold program
    const warm = logs.map((l) => l.slice(10))
    const times = warm.flat().map((l) => Date.parse(l.time))
    const wall = (Math.max(...times) - Math.min(...times)) / 1000
    // the first one was read before the time that is looked at
    const timed = warm.flatMap((l) => l.slice(1))
    const reading = timed.reduce((sum, l) => sum + (l.readMs ?? 0), 0) / 1000
    const rate = timed.length / wall
    if (workers === 1) alone = rate
    const { waiting, running } = await jobsNow(queue)
    const before = performance.now()
    while ((await archive.joinNext()) > 0);
    const joining = (performance.now() - before) / lines.length
    console.log(
      `${workers} ${workers === 1 ? 'worker ' : 'workers'}  kept ${lines.length} (left ${waiting + running})  ${round(rate)}/s  reading ${round((reading / timed.length) * 1000)} ms` +
        (workers === 1
          ? `  beside it ${round((wall - reading) / reading)} of that`
          : `  ${round(rate / alone)} × one worker`) +
        `  joining ${round(joining)} ms an article  load ${load()}`,
    )
    await archive.close()
  }
  await queue.close()
} finally {
  await nats.remove()
  postgres.remove()
}
