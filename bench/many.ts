/**
 * `node --expose-gc bench/many.ts [--articles 50000] [--engine sqlite|postgres --url …] [--keep DIR] [--from DIR] [--plans]`: an archive that grows.
 * Adds generated articles with joining, in batches of 64, and prints the rate by tenths (by the clock and by the processor's time),
 * peak memory, the disk against the records as gzipped JSON, the time to open, and then the times of questions. With `--keep` the archive stays
 * in DIR, and one that is there already is only asked; `--from` takes a copy of one instead of adding; `--plans` prints how the database goes about the five questions asked most.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { type Archive, keepMemorySmall, openArchive } from '@readout/archive'
import type { Record } from '@readout/core'
import { CompiledQuery } from 'kysely'
import { manyArticles } from './many/articles.ts'
import { askedOf } from './many/asked.ts'
import { plansOf } from './many/plans.ts'

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '50000' },
    engine: { type: 'string', default: 'sqlite' },
    url: { type: 'string' },
    keep: { type: 'string' },
    from: { type: 'string' },
    plans: { type: 'boolean', default: false },
    times: { type: 'string', default: '30' },
  },
})
const BATCH = 64
const count = Number(options.articles)
const dir = options.keep ?? mkdtempSync(path.join(os.tmpdir(), 'readout-many-'))
const where = options.engine === 'postgres' ? { url: options.url! } : { dir }
const notice = (text: string) => console.log(text)
const engineIsHere = options.engine !== 'postgres'

console.log(
  `Node ${process.version}, ${os.availableParallelism()} cores, load ${os.loadavg().map((l) => l.toFixed(1))}`,
)
// as the command does
keepMemorySmall()
let archive = await openArchive({ ...where, notice })
if ((await archive.count()).articles === 0) await (options.from ? copied(options.from, archive) : grow(archive))
const { articles, statements } = await archive.count()
await archive.close()

const before = performance.now()
archive = await openArchive({ ...where, notice })
console.log(`opened in ${(performance.now() - before).toFixed(0)} ms: ${articles} articles, ${statements} statements`)
await sizes(archive)
await ask(archive)
if (options.plans) for (const line of await plansOf(archive)) console.log(line)
await archive.close()
if (!options.keep) rmSync(dir, { recursive: true, force: true })

/** Takes what another archive holds. */
async function copied(dir: string, into: Archive): Promise<void> {
  const other = await openArchive({ dir })
  await other.copyTo(into)
  await other.close()
  if (!engineIsHere) await into.engine.db.executeQuery(CompiledQuery.raw('ANALYZE'))
}

/** Adds all, and tells the rate of each tenth. Generating is not counted. */
async function grow(into: Archive): Promise<void> {
  const tenth = Math.ceil(count / 10)
  let batch: Record[] = []
  let [done, wall, cpu] = [0, 0, 0]
  const add = async () => {
    const [from, used] = [performance.now(), process.cpuUsage()]
    await into.addAll(batch, { trusted: true })
    const { user, system } = process.cpuUsage(used)
    wall += performance.now() - from
    cpu += (user + system) / 1000
    batch = []
  }
  for (const record of manyArticles({ articles: count })) {
    batch.push(record)
    done++
    const ends = done % tenth === 0 || done === count
    if (batch.length === BATCH || ends) await add()
    if (!ends) continue
    const of = done % tenth || tenth
    console.log(
      `${done} articles: ${((of / wall) * 1000).toFixed(0)} a second (${((of / cpu) * 1000).toFixed(0)} by processor time), ` +
        `memory ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB`,
    )
    wall = cpu = 0
  }
  console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
}

/** Of an evenly spread part of the records their JSON gzipped, and what the archive takes an article. */
async function sizes(of: Archive): Promise<void> {
  let [gzipped, n] = [0, 0]
  const step = Math.max(1, Math.floor(articles / 500))
  for (let seq = 1; seq <= articles; seq += step) {
    const row = await of.engine.db.selectFrom('articles').select('id').where('seq', '=', seq).executeTakeFirst()
    const json = row && (await of.findJson(row.id))
    if (!json) continue
    gzipped += gzipSync(json).length
    n++
  }
  const disk = await diskOf(of)
  const each = disk / articles / 1000
  console.log(
    `disk ${each.toFixed(1)} kB an article, ${(disk / articles / (gzipped / n)).toFixed(2)} times the gzipped JSON (${(gzipped / n / 1000).toFixed(1)} kB)`,
  )
}

async function diskOf({ engine }: Archive): Promise<number> {
  if (engine.name === 'sqlite')
    return readdirSync(dir).reduce((sum, file) => sum + statSync(path.join(dir, file)).size, 0)
  const { rows } = await engine.db.executeQuery<{ n: string }>(
    CompiledQuery.raw(`SELECT sum(pg_total_relation_size(c.oid)) AS n FROM pg_class AS c
      JOIN pg_namespace AS s ON s.oid = c.relnamespace WHERE s.nspname = current_schema() AND c.relkind IN ('r', 'm')`),
  )
  return Number(rows[0]!.n)
}

async function ask(of: Archive): Promise<void> {
  console.log('question                    asked   p50 ms   p95 ms   slowest')
  for (const [name, asked] of await askedOf(of, Number(options.times))) {
    const times: [ms: number, name: string][] = []
    // the first one loads what all need
    await asked[0]?.ask()
    for (const one of asked) {
      const from = process.cpuUsage()
      const clock = performance.now()
      await one.ask()
      const { user, system } = process.cpuUsage(from)
      // the processor's time here, where the machine is shared; a server's own is only on the clock
      const ms = engineIsHere ? (user + system) / 1000 : performance.now() - clock
      times.push([ms, one.name])
    }
    times.sort((a, b) => a[0] - b[0])
    const at = (p: number) => times[Math.min(times.length - 1, Math.floor(p * times.length))]?.[0].toFixed(1) ?? '–'
    console.log(
      `${name.padEnd(26)} ${String(times.length).padStart(6)} ${at(0.5).padStart(8)} ${at(0.95).padStart(8)}   ${times.at(-1)?.[1] ?? ''}`,
    )
  }
}
