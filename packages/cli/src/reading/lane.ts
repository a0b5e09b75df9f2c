/** A lane reads one page at a time; the pool runs several, and results come out in the order the pages went in. */
import type { Page, Reader, Record } from '@readout/core'
import { ReadoutError } from '@readout/core'
import { unreadLine } from '@readout/core/words'
import { filterRecord } from './filter.ts'
import type { Renderer } from './render.ts'

/** What became of one input. The code tells whose trouble it is. */
export type Outcome = Success | Failure

export interface Success {
  readonly ok: true
  readonly output: string
  /** Statements shown, and how many there were; where a filter was asked for. */
  readonly filtered?: { readonly shown: number; readonly of: number }
  /** What people should know of it: that it, or a part of it, is not English. */
  readonly note?: string
}

export interface Failure {
  readonly ok: false
  readonly code: string
  readonly message: string
  readonly stack: string | undefined
}

export interface Lane {
  read(page: Page, name: string | undefined): Promise<Outcome>
  close(): Promise<void>
}

/** Reads and renders; never throws. */
export function readOne(reader: Reader, page: Page, renderer: Renderer, name: string | undefined): Outcome {
  let record: Record
  try {
    record = reader.read(page)
    const unread = unreadLine(record)
    const note = unread === null ? {} : { note: unread }
    if (!renderer.filter) return { ok: true, output: renderer.render(record, name), ...note }
    const filtered = filterRecord(record, renderer.filter)
    const { shown, of } = filtered
    return { ok: true, output: renderer.render(filtered.record, name), filtered: { shown, of }, ...note }
  } catch (error) {
    return failure(error)
  }
}

/** An error as an outcome; what is no ReadoutError is a fault of ours, R2901. */
export function failure(error: unknown): Failure {
  const { message, stack } = error as Error
  if (error instanceof ReadoutError) return { ok: false, code: error.code, message, stack }
  return {
    ok: false,
    code: 'R2901',
    message: `the reader failed on it (${message}): this is a fault in Readout, please report it with the input`,
    stack,
  }
}

/** A lane in this thread. */
export function ownLane(reader: Reader, renderer: Renderer): Lane {
  return { read: async (page, name) => readOne(reader, page, renderer, name), close: async () => {} }
}

/**
 * Works on up to `window` items at once and yields their results in the order of the items.
 * Memory stays the same however many items there are. `work` must not reject.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  window: number,
): AsyncGenerator<R> {
  const pending: Promise<R>[] = []
  for await (const item of items) {
    pending.push(work(item))
    if (pending.length >= window) yield pending.shift()!
  }
  while (pending.length > 0) yield pending.shift()!
}
