/** What is given to the store. */
import type { Record } from '@readout/core'

/** A page as it came: its bytes, and what they are ("text/html; charset=utf-8"). */
export interface Page {
  readonly bytes: Uint8Array
  readonly mime: string
}

/** A record with the page it was read from. */
export interface Entry {
  readonly record: Record
  readonly page?: Page | undefined
}
