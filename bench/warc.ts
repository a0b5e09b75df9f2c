/**
 * How fast a web archive is taken apart into pages, without reading them, against warcio and against Node's own gunzip, which only
 * unpacks, in the same run: CPU time, medians, rounds interleaved. The archive is made of real pages (of the gold beside the project) in a temporary file, as crawlers write it: a
 * gzip member for each record, request and response. By itself: `npx node bench/warc.ts [--rounds N]`.
 */
import { createReadStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { brotliDecompressSync, createGunzip } from 'node:zlib'
import { createWarcWriter, fileSteps, readWarc } from '@readout/sources'
import { WARCParser } from 'warcio'

const REAL = path.resolve(import.meta.dirname, '../../shared/gold/pages/html')

export interface WarcSpeed {
  readonly pages: number
  /** Bytes of the archive, packed. */
  readonly bytes: number
  /** CPU seconds of one run over it. */
  readonly ours: number
  /** The same with pages that are the caller's own, each a copy. */
  readonly owned: number
  readonly warcio: number
  readonly gunzip: number
}

/** Null without the gold. */
export async function warcSpeed(rounds: number): Promise<WarcSpeed | null> {
  if (!existsSync(REAL)) return null
  const dir = mkdtempSync(path.join(os.tmpdir(), 'readout-warc-'))
  const file = path.join(dir, 'crawl.warc.gz')
  try {
    const writer = await createWarcWriter(file)
    for (const [i, name] of readdirSync(REAL).sort().entries())
      await writer.exchange({
        url: `https://gazette.example/${i}`,
        requestHeaders: `GET /${i} HTTP/1.1\r\nHost: gazette.example\r\nAccept: text/html\r\n`,
        responseHead: 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nServer: made here',
        body: brotliDecompressSync(readFileSync(path.join(REAL, name))),
        retrieved: '2026-03-12T10:11:12Z',
      })
    await writer.close()
    const runs = [lent, theirs, unpacked, owned] as const
    const seconds: [number[], number[], number[], number[]] = [[], [], [], []]
    const counts: number[] = []
    for (let r = -1; r < rounds; r++)
      for (const [i, run] of runs.entries()) {
        const { used, pages } = await run(file)
        if (r >= 0) seconds[i]!.push(used)
        counts[i] = pages
      }
    if (counts[0] !== counts[1]) throw new Error(`we find ${counts[0]} pages, warcio ${counts[1]}`)
    if (counts[3] !== counts[1]) throw new Error(`we find ${counts[3]} pages, warcio ${counts[1]}`)
    const [a, b, c, d] = seconds.map((xs) => xs.sort((x, y) => x - y)[xs.length >> 1]!) as [
      number,
      number,
      number,
      number,
    ]
    return { pages: counts[0]!, bytes: statSync(file).size, ours: a, owned: d, warcio: b, gunzip: c }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

const cpu = async (work: () => Promise<number>): Promise<{ used: number; pages: number }> => {
  ;(globalThis as { gc?: () => void }).gc?.()
  const before = process.cpuUsage()
  const pages = await work()
  const { user, system } = process.cpuUsage(before)
  return { used: (user + system) / 1e6, pages }
}

const ours = (file: string, lend: boolean) =>
  cpu(async () => {
    let pages = 0
    for await (const found of readWarc(fileSteps(file), file, { lend }))
      if ('bytes' in found && found.bytes.length > 0) pages++
    return pages
  })

/** As the commands take it: a page is good until the next one, as a record of warcio's is. */
const lent = (file: string) => ours(file, true)
const owned = (file: string) => ours(file, false)

/** The same with warcio: each response’s content, unpacked. */
const theirs = (file: string) =>
  cpu(async () => {
    let pages = 0
    for await (const record of new WARCParser(createReadStream(file, { highWaterMark: 1 << 18 })))
      if (record.warcType === 'response' && (await record.readFully(true)).length > 0) pages++
    return pages
  })

/** All bytes unpacked, by a stream of Node's own. */
const unpacked = (file: string) =>
  cpu(async () => {
    let bytes = 0
    const input = createReadStream(file, { highWaterMark: 1 << 18 })
    await pipeline(input, createGunzip({ chunkSize: 1 << 18 }), async (out: AsyncIterable<Buffer>) => {
      for await (const chunk of out) bytes += chunk.length
    })
    return bytes
  })

/** Rows of a table: how fast, and how that compares. */
export function warcRows({ bytes, ours, owned, warcio, gunzip }: WarcSpeed): (readonly [string, string, string])[] {
  const row = (name: string, s: number) => [name, (bytes / 1e6 / s).toFixed(1), (warcio / s).toFixed(2)] as const
  return [
    ['', 'packed MB/CPU s', 'ratio to warcio'],
    row('readout, pages lent', ours),
    row('readout, pages kept', owned),
    row('warcio, contents', warcio),
    row('Node’s gunzip alone', gunzip),
  ]
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } })
  const speed = await warcSpeed(Number(values.rounds))
  if (speed === null) console.log('The gold is not beside the project: nothing was measured.')
  else for (const row of warcRows(speed)) console.log(row.map((c, i) => (i ? c.padStart(16) : c.padEnd(20))).join(' '))
}
