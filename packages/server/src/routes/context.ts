/** What the addresses that are no plain questions work with. */
import type { Archive } from '@readout/archive'
import type { Page, Record } from '@readout/core'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Shown } from '../frame.ts'
import { framed } from '../frame.ts'

export interface Serving {
  readonly archive: Archive
  readonly read: (page: Page, signal: AbortSignal) => Promise<Record>
  /** What today is, in milliseconds since 1970. */
  readonly now: () => number
  /** Address of an archive to look at while this one is empty. */
  readonly example: () => string | undefined
}

/** A page in its frame. */
export const paged = (c: Context, shown: Shown, status: ContentfulStatusCode = 200) =>
  c.html(framed(shown, c.req.path, c.get('notice')), status)

export const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' }

/** A whole number of a query, or undefined for what is none. */
export const whole = (value: string | undefined) =>
  value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined
