import type { Span } from './types.ts'

/**
 * A span of `text` with its words.
 * @example spanOf('He said no', 3, 7) // { start: 3, end: 7, text: 'said' }
 */
export const spanOf = (text: string, start: number, end: number): Span => ({ start, end, text: text.slice(start, end) })
