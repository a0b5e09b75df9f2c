/**
 * `node --expose-gc bench/sources-speed.ts [--rounds N]`: CPU time of 1,000 saved pages from disk (unpacking and page room) over that
 * of the page room alone, in the same run: real pages, given together as a folder, so that their stories are put together too.
 * Batches by turns, one round unmeasured (compilers warm up), the median of the rounds. Floor: no more than 1.15 times.
 * Without the pages beside the project there is nothing.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { decodePage, ReadoutError, readPage } from '@readout/core'
import { openSources } from '@readout/sources'

const HTML = path.resolve(import.meta.dirname, '../../shared/gold/pages/html')
const PAGES = 1000
const BATCHES = 10
export const SOURCES_FLOOR = 1.15

export interface SourcesSpeed {
  readonly pages: number
  /** CPU milliseconds of all pages once. */
  readonly fromDisk: number
  readonly roomAlone: number
  /** Median over rounds of the one over the other. */
  readonly ratio: number
}

const median = (xs: readonly number[]): number => [...xs].sort((a, b) => a - b)[xs.length >> 1]!

/** Milliseconds of CPU that all threads of the process take for f, after a full collection where the flag allows one. */
async function cpu(f: () => Promise<void> | void): Promise<number> {
  ;(globalThis as { gc?: () => void }).gc?.()
  const begin = process.cpuUsage()
  await f()
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1000
}

/** Writes the pages as a browser saves them, a folder for each batch; the texts of each beside it. */
function saved(dir: string): { folder: string; texts: string[] }[] {
  const names = readdirSync(HTML).sort()
  return Array.from({ length: BATCHES }, (_, batch) => {
    const folder = path.join(dir, String(batch))
    mkdirSync(folder)
    const texts = Array.from({ length: PAGES / BATCHES }, (_, i) => {
      const bytes = brotliDecompressSync(readFileSync(path.join(HTML, names[(batch * 100 + i) % names.length]!)))
      writeFileSync(path.join(folder, `${i}.html`), bytes)
      return decodePage(bytes).text
    })
    return { folder, texts }
  })
}

/** True where the page was read; some show nothing, and that is said for both sides alike. */
function room(page: Parameters<typeof readPage>[0]): boolean {
  try {
    readPage(page)
    return true
  } catch {
    return false
  }
}

/** Reads 1,000 pages `rounds` times; null where there are no pages beside the project. */
export async function sourcesSpeed(rounds: number): Promise<SourcesSpeed | null> {
  if (!existsSync(HTML)) return null
  const dir = mkdtempSync(path.join(tmpdir(), 'readout-sources-'))
  try {
    const spent: { fromDisk: number; roomAlone: number }[] = []
    const batches = saved(dir)
    for (let round = -1; round < rounds; round++) {
      const sum = { fromDisk: 0, roomAlone: 0 }
      for (const { folder, texts } of batches) {
        let [here, there] = [0, 0]
        const alone = async () => {
          sum.roomAlone += await cpu(() => {
            for (const html of texts) if (room({ html })) here++
          })
        }
        const whole = async () => {
          sum.fromDisk += await cpu(async () => {
            for await (const { page } of openSources([folder]))
              if (!(page instanceof ReadoutError) && room(page)) there++
          })
        }
        for (const run of round % 2 ? [alone, whole] : [whole, alone]) await run()
        if (Math.abs(here - there) > texts.length / 20)
          throw new Error(`not the same pages were read: ${here} and ${there}`)
      }
      if (round >= 0) spent.push(sum)
    }
    return {
      pages: PAGES,
      fromDisk: median(spent.map((s) => s.fromDisk)),
      roomAlone: median(spent.map((s) => s.roomAlone)),
      ratio: median(spent.map((s) => s.fromDisk / s.roomAlone)),
    }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

if (import.meta.main) {
  const at = process.argv.indexOf('--rounds')
  const found = await sourcesSpeed(at > 0 ? Number(process.argv[at + 1]) : 3)
  if (!found) console.error('no gold pages beside the project: nothing measured')
  else {
    console.log(JSON.stringify(found, null, 1))
    if (found.ratio > SOURCES_FLOOR) process.exitCode = 1
  }
}
