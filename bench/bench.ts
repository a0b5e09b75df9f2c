/**
 * `npm run bench`: how fast, how much memory, how soon. Every figure stands beside that of a peer measured in the same run
 * (compromise for text analysis, Readability with linkedom for pages), ours and the peer's rounds interleaved, medians taken:
 * on a shared machine only the ratio means something. CPU time of the whole process, garbage collector included.
 * Nothing is asserted. Writes bench/bench.json (not with --no-write). Options: --rounds N (5), --articles N (30), --no-write.
 * With the gold beside the project (../shared) real pages are measured too.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { brotliDecompressSync } from 'node:zlib'
import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { corpus, type Sample } from './corpus.ts'
import { linearity } from './linear.ts'
import { pagePeak, pageSpeed } from './pages-speed.ts'
import { PEERS } from './peers.ts'
import { profile } from './profile.ts'
import { SOURCES_FLOOR, sourcesSpeed } from './sources-speed.ts'
import { warcRows, warcSpeed } from './warc.ts'

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    articles: { type: 'string', default: '30' },
    write: { type: 'boolean', default: true },
    'no-write': { type: 'boolean', default: false },
  },
})

const ROOT = path.resolve(import.meta.dirname, '..')
const rounds = Number(options.rounds)
const samples = corpus(Number(options.articles))
const load = os.loadavg()
const cores = os.availableParallelism()
console.log(
  `Node ${process.version}, ${cores} cores, up ${Math.round(os.uptime() / 60)} min, load ${load.map((x) => x.toFixed(2)).join(' ')}`,
)
if (load[0]! > cores * 0.75)
  console.log('The load is high: read the ratios alone, and run it again when the machine is quiet.')

const reader = createReader({ model: loadModel() })
const figures: { [name: string]: unknown } = {
  machine: { node: process.version, cores, load: load.map((x) => Math.round(x * 100) / 100) },
}
const round = (x: number, digits = 2): number => Number(x.toFixed(digits))
const median = (xs: readonly number[]): number => [...xs].sort((a, b) => a - b)[xs.length >> 1]!

/** CPU seconds of one run of f. */
function cpu(f: () => void): number {
  ;(globalThis as { gc?: () => void }).gc?.()
  const before = process.cpuUsage()
  f()
  const used = process.cpuUsage(before)
  return (used.user + used.system) / 1e6
}

/** Interleaved rounds of several runs, three unmeasured ones first (compilers warm up); the median CPU seconds of each. */
function contest(runs: { readonly [name: string]: () => void }): { [name: string]: number } {
  for (let r = 0; r < 3; r++) for (const f of Object.values(runs)) f()
  const seconds: { [name: string]: number[] } = {}
  for (let r = 0; r < rounds; r++) for (const [name, f] of Object.entries(runs)) (seconds[name] ??= []).push(cpu(f))
  return Object.fromEntries(Object.entries(seconds).map(([name, xs]) => [name, median(xs)]))
}

function table(title: string, rows: readonly (readonly (string | number)[])[]): void {
  const cells = rows.map((r) => r.map(String))
  const widths = cells[0]!.map((_, i) => Math.max(...cells.map((c) => (c[i] ?? '').length)))
  console.log(
    `\n${title}\n${cells.map((c) => `  ${c.map((x, i) => (i ? x.padStart(widths[i]!) : x.padEnd(widths[i]!))).join('  ')}`).join('\n')}`,
  )
}

// ---- plain text
function plain(
  title: string,
  key: string,
  set: readonly { readonly text: string; readonly published?: string | undefined }[],
): void {
  const tokens = set.reduce((n, s) => n + reader.analyse({ text: s.text, published: s.published }).analysis.size, 0)
  const result = contest({
    'readout, whole reading': () => {
      for (const s of set) reader.read({ text: s.text, published: s.published })
    },
    'readout, page and language': () => {
      for (const s of set) reader.analyse({ text: s.text, published: s.published })
    },
    'compromise, tagging alone': () => PEERS.compromise(set),
    'wink-nlp, tagging alone': () => PEERS.wink(set),
  })
  const peer = result['compromise, tagging alone']!
  table(`${title}: ${set.length} articles, ${tokens} tokens, median of ${rounds} rounds`, [
    ['', 'articles/CPU s', 'tokens/CPU s', 'ratio to peer'],
    ...Object.entries(result).map(([name, s]) => [
      name,
      Math.round(set.length / s),
      Math.round(tokens / s),
      (peer / s).toFixed(2),
    ]),
  ])
  figures[key] = Object.fromEntries(
    Object.entries(result).map(([name, s]) => [
      name,
      {
        articlesPerCpuSecond: Math.round(set.length / s),
        tokensPerCpuSecond: Math.round(tokens / s),
        ratio: round(peer / s),
      },
    ]),
  )
}
plain('Plain text made here', 'text', samples)
const NEWS = path.join(ROOT, '../shared/gold/statements/polnear.dev.jsonl')
if (existsSync(NEWS)) {
  const lines = readFileSync(NEWS, 'utf8').split('\n').filter(Boolean)
  plain(
    'Real news',
    'realText',
    lines.slice(0, Number(options.articles)).map((l) => {
      const { text, dct } = JSON.parse(l) as { text: string; dct?: string }
      return { text, published: dct }
    }),
  )
}

// ---- pages
function pages(title: string, key: string, set: readonly Sample[]): void {
  const bytes = set.reduce((n, s) => n + s.html.length, 0)
  const result = contest({
    'readout, page': () => PEERS.readout(set),
    'readout, whole reading': () => {
      for (const s of set) reader.read({ html: s.html })
    },
    'Readability with linkedom': () => PEERS.readability(set),
  })
  const peer = result['Readability with linkedom']!
  table(`${title}: ${set.length} pages, ${(bytes / 1e6).toFixed(1)} MB`, [
    ['', 'pages/CPU s', 'MB/CPU s', 'ratio to peer'],
    ...Object.entries(result).map(([name, s]) => [
      name,
      (set.length / s).toFixed(1),
      (bytes / 1e6 / s).toFixed(2),
      (peer / s).toFixed(2),
    ]),
  ])
  figures[key] = Object.fromEntries(
    Object.entries(result).map(([name, s]) => [
      name,
      { pagesPerCpuSecond: round(set.length / s, 1), ratio: round(peer / s) },
    ]),
  )
}
pages('Pages made here', 'pages', samples)
const REAL = path.join(ROOT, '../shared/gold/pages/html')
if (existsSync(REAL)) {
  const names = readdirSync(REAL).sort()
  const every = Math.max(1, Math.floor(names.length / 60))
  const real = names
    .filter((_, i) => i % every === 0)
    .map((f) => ({
      title: '',
      published: '',
      paragraphs: [],
      text: '',
      html: new TextDecoder().decode(brotliDecompressSync(readFileSync(path.join(REAL, f)))),
    }))
  pages('Real pages', 'realPages', real)
}

const speed = pageSpeed(rounds)
const peak = pagePeak()
if (speed && peak) {
  table(`Real pages against a bare DOM parse by htmlparser2: ${speed.pages} pages, median of ${rounds} rounds`, [
    ['', 'CPU ms/page', 'ratio to the parse'],
    ['bare parse', (speed.bare / speed.pages).toFixed(2), '1.00'],
    ['readout, page', (speed.ms / speed.pages).toFixed(2), speed.ratio.toFixed(2)],
    ['readout, page from bytes', ((speed.ms + speed.decode) / speed.pages).toFixed(2), speed.ratioFromBytes.toFixed(2)],
    ['readout, page, first round', '', speed.ratioCold.toFixed(2)],
  ])
  console.log(
    `  peak memory over the 89 pages of scrapinghub: ${peak.built.toFixed(0)} MB built, ${peak.source.toFixed(0)} MB from TypeScript (Node alone: ${peak.node.toFixed(0)} MB)`,
  )
  figures.pagesOverBareParse = {
    ratio: round(speed.ratio),
    ratioFromBytes: round(speed.ratioFromBytes),
    ratioFirstRound: round(speed.ratioCold),
    peakMB: Math.round(peak.built),
    peakFromTypeScriptMB: Math.round(peak.source),
  }
}

const sources = await sourcesSpeed(Math.min(rounds, 3))
if (sources) {
  table(`${sources.pages} saved pages from disk`, [
    ['', 'CPU ms/page', 'ratio'],
    ['page room alone', (sources.roomAlone / sources.pages).toFixed(2), '1.00'],
    [
      `unpacking and page room (floor ${SOURCES_FLOOR})`,
      (sources.fromDisk / sources.pages).toFixed(2),
      sources.ratio.toFixed(3),
    ],
  ])
  figures.savedPagesOverPageRoom = { ratio: round(sources.ratio, 3) }
}

// ---- web archives
const archives = await warcSpeed(rounds)
if (archives) {
  const { pages, bytes, ours, warcio, gunzip } = archives
  table(`A web archive of ${pages} real pages, ${(bytes / 1e6).toFixed(1)} MB of gzip, not read`, warcRows(archives))
  figures.webArchive = {
    megabytesPerCpuSecond: round(bytes / 1e6 / ours, 1),
    ratio: round(warcio / ours),
    ratioToGunzipAlone: round(gunzip / ours),
  }
}

// ---- memory and start-up, each in a process of its own
const node = (args: readonly string[]): { seconds: number; stdout: string; ok: boolean } => {
  const started = performance.now()
  const child = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: ROOT })
  return { seconds: (performance.now() - started) / 1000, stdout: child.stdout ?? '', ok: child.status === 0 }
}
interface Alone {
  readonly peak: number
  readonly steady: number
  readonly ms: number
}
const memory: [string, Alone][] = []
for (const name of ['nothing', 'language', 'whole reading', 'compromise', 'wink-nlp', 'Readability']) {
  const child = node(['--expose-gc', path.join(import.meta.dirname, 'alone.ts'), name, options.articles])
  if (child.ok) memory.push([name, JSON.parse(child.stdout) as Alone])
}
const megabytes = (kb: number): number => Math.round(kb / 1024)
table('Memory of a process that reads the articles made here twice, and what loading took', [
  ['', 'peak MB', 'steady MB', 'load ms'],
  ...memory.map(([name, m]) => [name, megabytes(m.peak), megabytes(m.steady), Math.round(m.ms)]),
])
figures.alone = Object.fromEntries(
  memory.map(([name, m]) => [
    name,
    { peakMB: megabytes(m.peak), steadyMB: megabytes(m.steady), loadMs: Math.round(m.ms) },
  ]),
)

const example = path.join(ROOT, 'examples/harbour-talks.txt')
const command = path.join(ROOT, 'packages/cli/bin/readout.js')
if (existsSync(example) && existsSync(command)) {
  const data = mkdtempSync(path.join(os.tmpdir(), 'readout-bench-'))
  const peer = `import('compromise').then(({ default: nlp }) => nlp(require('fs').readFileSync(${JSON.stringify(example)}, 'utf8')).json())`
  const runs: { [name: string]: readonly string[] } = {
    'readout read EXAMPLE': [command, 'read', example, '--data', data],
    'compromise over EXAMPLE': ['-e', peer],
    'node alone': ['-e', ''],
  }
  const wall: { [name: string]: number[] } = {}
  let ok = true
  for (let r = 0; r < rounds; r++)
    for (const [name, args] of Object.entries(runs)) {
      const run = node(args)
      ok &&= run.ok
      ;(wall[name] ??= []).push(run.seconds)
    }
  rmSync(data, { recursive: true, force: true })
  if (!ok) console.log('\nStart-up: a command ended with an error; the figures below do not count.')
  const medians = Object.entries(wall).map(([name, xs]) => [name, median(xs)] as const)
  table('Start-up, wall clock', [['', 'seconds'], ...medians.map(([name, s]) => [name, s.toFixed(3)])])
  figures.startUpSeconds = Object.fromEntries(medians.map(([name, s]) => [name, round(s, 3)]))
}

// ---- where the time goes, and whether it grows in a straight line
const stages = profile(samples, rounds)
const total = stages.reduce((n, [, s]) => n + s, 0)
table('Time by stage', [
  ['', 'ms/article', 'share'],
  ...stages.map(([name, s]) => [name, ((s * 1000) / samples.length).toFixed(2), `${Math.round((100 * s) / total)} %`]),
])
figures.stageShare = Object.fromEntries(stages.map(([name, s]) => [name, round(s / total, 3)]))

const lines = linearity(reader)
table('CPU seconds as the input doubles (2.0 a step is a straight line; below 0.05 s the step says nothing)', [
  ['', 'size', '1×', '2×', '4×', 'step', 'step'],
  ...lines.map(({ name, size, seconds: [a, b, c] }) => [
    name,
    size,
    a!.toFixed(3),
    b!.toFixed(3),
    c!.toFixed(3),
    (b! / a!).toFixed(1),
    (c! / b!).toFixed(1),
  ]),
])
figures.linear = Object.fromEntries(
  lines.map(({ name, size, seconds }) => [name, { size, seconds: seconds.map((s) => round(s, 3)) }]),
)

if (!options['no-write'])
  writeFileSync(path.join(import.meta.dirname, 'bench.json'), `${JSON.stringify(figures, null, 2)}\n`)
