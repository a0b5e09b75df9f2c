/**
 * Server time of every page: `npm run bench:pages -- --from DIR [--addresses 20] [--times 3] [--only stories,story]`.
 * Follows the links of the pages of the archive in DIR (`bench/many.ts --keep DIR` grows one), asks each address of each page so many times in
 * turn, without a network, by an app that has answered nothing yet, and once more of one that has: p50 and p95 in ms by the clock, and
 * the processor's time a page, which a busy machine leaves nearly as it is. `day` is what today is (ISO 8601).
 */
import os from 'node:os'
import { parseArgs } from 'node:util'
import { openArchive } from '@readout/archive'
import { createApp } from '@readout/server'
import { ROUTES } from '../packages/server/src/routes/index.ts'
import { addressesOf, ask, crawl } from '../packages/server/test/crawl.ts'

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    addresses: { type: 'string', default: '20' },
    times: { type: 'string', default: '3' },
    only: { type: 'string' },
    day: { type: 'string' },
  },
})
if (!values.from) throw new Error('name an archive: --from DIR')
const [most, times] = [Number(values.addresses), Number(values.times)]
const only = values.only?.split(',')
const archive = await openArchive({ dir: values.from })
const kept = await archive.count()
const now = () => (values.day ? Date.parse(values.day) : Date.now())
const anew = () =>
  createApp({
    archive,
    now,
    reader: () => {
      throw new Error('nothing is read here')
    },
  })

console.log(
  `Node ${process.version}, load ${os
    .loadavg()
    .map((l) => l.toFixed(1))
    .join(' ')}; ${kept.articles} articles, ${kept.statements} statements`,
)
const starts = ['/', ...ROUTES.filter((r) => !r.path.includes(':')).map((r) => r.path)]
const linked = await crawl(anew(), starts, most)
const found = [...linked.keys()]
const pages: [string, string[]][] = [
  ['start', ['/']],
  ['article', found.filter((at) => /^\/articles\/r-[^/?]+$/.test(at))],
  ...ROUTES.map((r): [string, string[]] => [
    r.id,
    r.path.includes(':') ? addressesOf(r, linked) : found.filter((at) => at === r.path || at.startsWith(`${r.path}?`)),
  ]),
]
/** Time by the clock and of the processor, in ms. */
async function timed(app: ReturnType<typeof createApp>, at: string): Promise<[number, number]> {
  const [began, used] = [performance.now(), process.cpuUsage()]
  await (await ask(app, at)).arrayBuffer()
  const { user, system } = process.cpuUsage(used)
  return [performance.now() - began, (user + system) / 1000]
}
const at = (of: number[], part: number) =>
  [...of].sort((a, b) => a - b)[Math.min(of.length - 1, Math.floor(of.length * part))]!
const shown = (of: number[], part: number) => at(of, part).toFixed(0).padStart(6)

console.log('page           addresses   p50   p95   CPU p50  p95   again p95   slowest')
for (const [id, addresses] of pages) {
  if (only && !only.includes(id)) continue
  const asked = addresses.slice(0, most)
  if (asked.length === 0) {
    console.log(`${id.padEnd(14)} no link leads there`)
    continue
  }
  const [wall, cpu, again]: [number[], number[], number[]] = [[], [], []]
  let slowest = { at: '', ms: 0 }
  for (let i = 0; i < times; i++) {
    const app = anew()
    for (const one of asked) {
      const [ms, used] = await timed(app, one)
      wall.push(ms)
      cpu.push(used)
      if (used > slowest.ms) slowest = { at: one, ms: used }
    }
    for (const one of asked) again.push((await timed(app, one))[0])
  }
  const name = `${id.padEnd(14)} ${String(asked.length).padStart(8)}`
  const slow = `${slowest.ms.toFixed(0)} ${slowest.at}`
  console.log(
    `${name} ${shown(wall, 0.5)}${shown(wall, 0.95)}  ${shown(cpu, 0.5)}${shown(cpu, 0.95)} ${at(again, 0.95).toFixed(1).padStart(10)}   ${slow}`,
  )
}
await archive.close()
