/**
 * `node --expose-gc bench/pages-speed.ts [--rounds N]`: CPU time of reading real pages over that of a bare
 * htmlparser2 DOM parse of the same pages in the same run, and the peak memory of a process that reads the 89 pages of
 * scrapinghub. Batches of pages, ours and the bare parse by turns, a round unmeasured first (compilers warm up);
 * the median of the rounds. Garbage collection counts for both. Without the pages beside the project there is nothing.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { articleText, decodePage, readPage } from '@readout/core'
import { parseDocument } from 'htmlparser2'

const SHARED = path.resolve(import.meta.dirname, '../../shared')
const HTML = path.join(SHARED, 'gold/pages/html')
const ALONE = path.join(import.meta.dirname, 'pages-alone.ts')
const BATCH = 40

export interface PageSpeed {
  readonly pages: number
  /** CPU milliseconds of all pages once: our reading (metadata, blocks, text), our decoding of bytes, the bare parse. */
  readonly ms: number
  readonly decode: number
  readonly bare: number
  /** Medians over rounds of our time over the bare parse's: from a string, and from bytes. */
  readonly ratio: number
  readonly ratioFromBytes: number
  /** Our time over the bare parse's in the first round, while both are being compiled. */
  readonly ratioCold: number
}

const median = (xs: readonly number[]): number => [...xs].sort((a, b) => a - b)[xs.length >> 1]!

/** Milliseconds of CPU that all threads of the process take for f, after a full collection where the flag allows one. */
function cpu(f: () => void): number {
  ;(globalThis as { gc?: () => void }).gc?.()
  const begin = process.cpuUsage()
  f()
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1000
}

/** Reads all real pages beside the project `rounds` times; null where there are none. */
export function pageSpeed(rounds: number): PageSpeed | null {
  if (!existsSync(HTML)) return null
  const pages = readdirSync(HTML)
    .sort()
    .map((f) => readFileSync(path.join(HTML, f)))
  const spent: { ms: number; decode: number; bare: number }[] = []
  let ratioCold = 0
  for (let round = -1; round < rounds; round++) {
    const sum = { ms: 0, decode: 0, bare: 0 }
    for (let at = 0; at < pages.length; at += BATCH) {
      const bytes = pages.slice(at, at + BATCH).map((p) => brotliDecompressSync(p))
      let texts: string[] = []
      sum.decode += cpu(() => {
        texts = bytes.map((b) => decodePage(b).text)
      })
      const ours = () => {
        sum.ms += cpu(() => {
          for (const html of texts)
            try {
              articleText(readPage({ html }))
            } catch {} // a page that shows nothing
        })
      }
      const bare = () => {
        sum.bare += cpu(() => {
          for (const html of texts) parseDocument(html)
        })
      }
      if (round % 2) {
        ours()
        bare()
      } else {
        bare()
        ours()
      }
    }
    if (round >= 0) spent.push(sum)
    else ratioCold = sum.ms / sum.bare
  }
  return {
    pages: pages.length,
    ms: median(spent.map((s) => s.ms)),
    decode: median(spent.map((s) => s.decode)),
    bare: median(spent.map((s) => s.bare)),
    ratio: median(spent.map((s) => s.ms / s.bare)),
    ratioFromBytes: median(spent.map((s) => (s.ms + s.decode) / s.bare)),
    ratioCold,
  }
}

/**
 * Peak resident memory in MB of a process of its own that reads the pages of scrapinghub, one after the other, with the
 * room built as JavaScript and from its TypeScript, which Node strips at a cost; and of Node alone. Null without pages.
 */
export function pagePeak(): { built: number; source: number; node: number } | null {
  if (!existsSync(HTML)) return null
  const run = (args: readonly string[]): number => {
    const child = spawnSync(process.execPath, args, { encoding: 'utf8' })
    return child.status === 0 ? Number(child.stdout) : Number.NaN
  }
  const dir = mkdtempSync(path.join(tmpdir(), 'readout-peak-'))
  try {
    const file = path.join(dir, 'pages-alone.mjs')
    const rolldown = path.resolve(import.meta.dirname, '../node_modules/.bin/rolldown')
    spawnSync(rolldown, [ALONE, '--file', file, '--platform', 'node', '--format', 'esm'], { stdio: 'ignore' })
    return {
      built: run([file, SHARED]),
      source: run([ALONE, SHARED]),
      node: run(['-p', 'process.memoryUsage.rss() / 1024 / 1024']),
    }
  } finally {
    rmSync(dir, { recursive: true })
  }
}

if (import.meta.main) {
  const at = process.argv.indexOf('--rounds')
  const found = pageSpeed(at > 0 ? Number(process.argv[at + 1]) : 3)
  if (!found) console.error('no gold pages beside the project: nothing measured')
  else console.log(JSON.stringify({ ...found, peakMB: pagePeak() }, null, 1))
}
