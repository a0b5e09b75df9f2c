/** What the addresses that are no plain questions work with. */
import type { Archive } from '@readout/archive'
import type { Page, Record } from '@readout/core'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Addresses } from '../addresses.ts'
import type { Answer, Answers } from '../answers.ts'
import type { Shown } from '../frame.ts'
import { framed } from '../frame.ts'
import type { Watch } from '../watch/watch.ts'

export interface Serving {
  readonly archive: Archive
  /** Answers that were given, for whoever asks the same again. */
  readonly answers: Answers
  readonly read: (page: Page, signal: AbortSignal) => Promise<Record>
  /** Where addresses are fetched that somebody gives. */
  readonly addresses: Addresses
  /** What today is, in milliseconds since 1970. */
  readonly now: () => number
  /** Others than this machine are served: writing needs a token. */
  readonly guarded: boolean
  readonly watch: Watch
  /** Address of an archive to look at while this one tells no story. */
  readonly example: () => string | undefined
}

declare module 'hono' {
  interface ContextVariableMap {
    /** What a request is counted as. */
    route: string
    /** id of the token that it came with. */
    token: string
  }
}

/** A page in its frame. */
export const paged = (c: Context, shown: Shown, status: ContentfulStatusCode = 200) =>
  c.html(framed(shown, c.req.path, c.get('notice')), status)

/** The same as an answer that may be given again. */
export const pageOf = async (c: Context, shown: Shown): Promise<Answer> => ({
  body: String(await framed(shown, c.req.path, c.get('notice'))),
  type: 'text/html; charset=UTF-8',
})

export const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' }

/** A whole number of a query or form, or undefined for what is none. */
export const whole = (value: string | undefined) =>
  value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined
