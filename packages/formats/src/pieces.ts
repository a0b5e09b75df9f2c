/** Forms that are written item by item. */
import type { Pieces, Taken, Takes, WriteOptions, Writer } from './types.ts'

/** So many characters are put together before they are handed on: a row at a time would be a call for each. */
const CHUNK = 1 << 16

/** The writer of a form that is written item by item. */
export const piecewise = <K extends Takes>(
  pieces: <T extends K>(options: WriteOptions, takes: T) => Pieces<Taken[T]>,
): Writer<K> => ({
  pieces,
  async *write(input, options, takes) {
    const { open, between, close, each } = pieces(options, takes)
    let waiting = open
    let first = true
    for await (const item of input) {
      const piece = each(item)
      if (piece === '') continue
      if (!first) waiting += between
      waiting += piece
      first = false
      if (waiting.length < CHUNK) continue
      yield waiting
      waiting = ''
    }
    waiting += close
    if (waiting !== '') yield waiting
  },
})

/** A form of which each item is lines of its own, with a head and a foot perhaps. */
export const rows = <T>(each: (item: T) => string, open = '', close = ''): Pieces<T> => ({
  open,
  between: '',
  close,
  each,
})
