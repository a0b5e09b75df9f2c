/** `readout pairs`: countries in pairs, over articles or over what is kept. */
import { type Pair, Pairs, pairsCsv } from '@readout/core'
import { openData, shippedReader } from '../data.ts'
import { note, put } from '../output.ts'
import { inputs, type SourceOptions } from '../reading/inputs.ts'
import { failure, type Outcome } from '../reading/lane.ts'
import { Tally } from '../reading/tally.ts'
import { recordsOf } from './kept.ts'

interface PairOptions extends SourceOptions {
  readonly data?: string
  readonly json?: boolean
  readonly csv?: boolean
  readonly debug?: boolean
}

/** Reads the files, else takes the kept records, and prints their pairs. Sets exit code 3 where some could not be read. */
export async function pairs(files: readonly string[], options: PairOptions): Promise<void> {
  const sum = new Pairs()
  if (files.length === 0 && options.input === undefined) await fromArchive(sum, options)
  else await fromFiles(sum, files, options)
  const list = sum.list()
  if (options.json) return await put(`${JSON.stringify(list, null, 2)}\n`)
  if (options.csv) return await put(pairsCsv(list))
  if (list.length === 0) return note('no event between two countries that happened or goes on')
  await put(table(list))
}

async function fromArchive(sum: Pairs, options: PairOptions): Promise<void> {
  const archive = await openData(options.data)
  try {
    for await (const record of recordsOf(archive, [])) sum.add(record)
  } finally {
    await archive.close()
  }
}

async function fromFiles(sum: Pairs, files: readonly string[], options: PairOptions): Promise<void> {
  const source = await inputs(files, options)
  const reader = await shippedReader({ registry: false })
  const tally = new Tally({ debug: options.debug === true, bulk: options.input !== undefined })
  try {
    tally.start(source.size)
    for await (const input of source.pages) {
      let outcome: Outcome
      try {
        if (input.page instanceof Error) throw input.page
        sum.add(reader.read(input.page))
        outcome = { ok: true, output: '' }
      } catch (error) {
        outcome = failure(error)
      }
      tally.count(input, outcome)
    }
  } finally {
    tally.end()
  }
}

const NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** A line for each pair: who, to whom, how many events, the mean with its sign. */
function table(list: readonly Pair[]): string {
  const rows = list.map((p) => [
    NAMES.of(p.source) ?? p.source,
    NAMES.of(p.target) ?? p.target,
    String(p.events),
    `${p.mean > 0 ? '+' : ''}${p.mean.toFixed(2).replace('-', '−')}`,
  ])
  const heads = ['from', 'to', 'events', 'mean']
  const widths = heads.map((h, i) => rows.reduce((n, r) => Math.max(n, r[i]!.length), h.length))
  return [heads, ...rows]
    .map((r) => `${r.map((c, i) => (i < 2 ? c.padEnd(widths[i]!) : c.padStart(widths[i]!))).join('  ')}\n`)
    .join('')
}
