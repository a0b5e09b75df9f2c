/** How a record begins. */

/** Version, and a line that is a field. */
export const BEGINS = /^WARC\/[01]\.\d{1,2}[ \t]*\r?\n[A-Za-z][\w-]*[ \t]*:/
/** So many bytes show whether a record begins. */
export const BEGINNING = 64
export const WARC = Buffer.from('WARC/')

/** Where a record begins, at the beginning of a line or with one of its own fields; −1 where none does. */
export function begins(view: Buffer, from: number): number {
  for (let at = view.indexOf(WARC, from); at !== -1; at = view.indexOf(WARC, at + 1)) {
    const text = view.toString('latin1', at, at + BEGINNING)
    // the line end before it may be what is damaged
    if (BEGINS.test(text) && (at === 0 || view[at - 1] === 10 || /\nWARC-/i.test(text))) return at
  }
  return -1
}
