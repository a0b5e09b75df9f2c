/** `readout list`, `show` and `remove`: what the archive keeps. */
import path from 'node:path'
import type { Archive } from '@readout/archive'
import { ReadoutError, type Record } from '@readout/core'
import { openData } from '../data.ts'
import { exitCodeOf } from '../exit.ts'
import { colorsFor, note, oneLine, put, sayError, widthOf } from '../output.ts'
import { type FormOptions, formOf } from '../reading/form.ts'
import { forgetReading } from '../reading/journal.ts'
import { raiseExitCode } from '../reading/tally.ts'
import { type Shown, shownOf } from '../report/shown.ts'
import { clip } from '../report/wrap.ts'

interface DataOptions {
  readonly data?: string
  readonly color?: boolean
}

/** In place of a title that is no longer there. */
const DAMAGED = '(damaged, see R3002)'

/** So many columns a title has at least. */
const LEAST_TITLE = 24

/** One line for each record: id, day, counts where there is room, title or else the first words. */
export async function list(options: DataOptions & { json?: boolean; limit: number }): Promise<void> {
  const archive = await openData(options.data)
  try {
    const kept = await archive.list({ limit: options.limit })
    if (options.json) return await put(`${JSON.stringify(kept, null, 2)}\n`)
    if (kept.length === 0) return note(`nothing is kept in ${archive.file} yet: readout add FILE keeps a record`)
    const colors = colorsFor(options.color)
    const idWidth = kept.reduce((n, k) => Math.max(n, oneLine(k.id).length), 0)
    for (const k of kept) {
      const head = `${oneLine(k.id).padEnd(idWidth)}  ${oneLine(k.published ?? '').padEnd(10)}`
      const counts = `${count(k.statements, 'statement')}  ${count(k.events, 'event')}`
      const title = oneLine([k.outlet, k.title ?? (k.opening || (k.damaged ? DAMAGED : ''))].filter(Boolean).join(': '))
      const room = widthOf() - head.length - 2
      // in a narrow terminal the title is worth more than the counts
      const beside = room - counts.length - 2 < LEAST_TITLE ? '' : `${colors.dim(counts)}  `
      const left = beside ? room - counts.length - 2 : Math.max(room, LEAST_TITLE)
      await put(`${head}  ${beside}${clip(title, left)}\n`)
    }
    const { articles } = await archive.count()
    if (articles > kept.length) note(`${kept.length} of ${articles} shown: --limit shows more`)
  } finally {
    await archive.close()
  }
}

/** A number with its word, as wide as all others. */
const count = (n: number, word: string) =>
  `${String(n).padStart(3)} ${(n === 1 ? word : `${word}s`).padEnd(word.length + 1)}`

/** Prints kept records in any form. An id that is not kept is said, and the others are shown. */
export async function show(ids: readonly string[], options: DataOptions & FormOptions & Shown): Promise<void> {
  const archive = await openData(options.data)
  try {
    const form = formOf(options, 'report')
    const color = colorsFor(options.color).isColorSupported
    const { rendererOf } = await import('../reading/render.ts')
    const renderer = await rendererOf({ form, width: widthOf(), color, show: shownOf(options) })
    const [before, between, after] = renderer.frame(ids.length > 1)
    let found = 0
    let printed = 0
    await eachId(ids, async (id) => {
      const text = renderer.render(await archive.get(id))
      // the frame stands whatever the form has to say of a record
      if (found++ === 0) await put(before)
      if (text !== '') await put((printed++ === 0 ? '' : between) + text)
    })
    if (found > 0) await put(after)
  } finally {
    await archive.close()
  }
}

/**
 * Each record named, else all, the oldest first, one in memory at a time. Records that are damaged or not kept are said, counted
 * and left out.
 */
export async function* recordsOf(archive: Archive, ids: readonly string[]): AsyncGenerator<Record> {
  for (const id of ids) {
    const record = await orSaid(() => archive.get(id))
    if (record !== undefined) yield record
  }
  if (ids.length > 0) return
  let whole = 0
  let damaged = 0
  for await (const kept of archive.records()) {
    if ('record' in kept) {
      yield kept.record
      whole++
      continue
    }
    raiseExitCode(exitCodeOf(kept.error.code))
    if (++damaged <= NAMED) sayError(kept.error.code, kept.error.message)
  }
  if (damaged > 0) note(`${whole} of ${whole + damaged} records used, ${damaged} damaged and left out`)
}
/** So many damaged records are named one by one. */
const NAMED = 10

/** Removes kept records. */
export async function remove(ids: readonly string[], options: DataOptions): Promise<void> {
  const archive = await openData(options.data)
  try {
    // what is gone must not count as kept when its page is named again
    forgetReading(path.dirname(archive.file))
    await eachId(ids, async (id) => {
      await archive.remove(id)
      await put(`removed    ${oneLine(id)}\n`)
    })
  } finally {
    await archive.close()
  }
}

async function eachId(ids: readonly string[], work: (id: string) => Promise<void>): Promise<void> {
  for (const id of ids) await orSaid(() => work(id))
}

/** What it gives; where it cannot, that is said, and nothing is given. */
async function orSaid<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error
    sayError(error.code, error.message)
    raiseExitCode(exitCodeOf(error.code))
    return undefined
  }
}
