/** Where a page of answers ended, in a form that survives an address: a key, with its rank where they were ranked. */

export interface Cursor {
  readonly key: number
  /** FTS5's rank, the better the lower; null where the newest come first. */
  readonly rank: number | null
}

export const formatCursor = (key: number, rank: number | null): string => (rank === null ? `${key}` : `${key}:${rank}`)

/** Null for what is none, so that an address cut short leads to the first page. */
export function cursorOf(text: string | undefined): Cursor | null {
  const [, key, rank] = /^(\d{1,16})(?::(-?\d+(?:\.\d+)?(?:e-?\d+)?))?$/.exec(text ?? '') ?? []
  if (key === undefined || !Number.isSafeInteger(Number(key))) return null
  return { key: Number(key), rank: rank === undefined ? null : Number(rank) }
}
