/**
 * What a page of the archive is: a question with an address, what it takes, and how its answer is shown and taken away. One
 * definition serves the page, its data (`.json`, or by `Accept`), its other forms (`.csv`, `.atom`, `.ics` …) and `/api/v1`.
 */
import type { Archive } from '@readout/archive'
import type { ReadoutError } from '@readout/core'
import { type Format, formatOf, formatsOf, type Taken, type Takes, type WriteOptions } from '@readout/formats'
import type { z } from 'zod'
import type { Shown } from '../frame.ts'

/** A question as it was asked. */
export interface Asked<I> {
  readonly archive: Archive
  /** Parts of the path and of the query, as `input` has made them. */
  readonly input: I
  /** What today is, in milliseconds since 1970. */
  readonly now: number
}

/** Where the answer is shown. */
export interface View {
  /** The page's own address, path and query. */
  readonly url: URL
  /** The same page with other values in its query; null takes one out. Where it begins anew, a cursor goes too. */
  readonly with: (changes: { readonly [name: string]: string | number | null }) => string
  /** The forms in which the answer can be taken away, with their addresses. */
  readonly forms: readonly { readonly id: string; readonly what: string; readonly href: string }[]
  readonly now: number
}

/** How an answer is taken away in the formats of the registry. */
export interface Take<I, D, K extends Takes> {
  readonly takes: K
  /** What this answer is of, where a question may have several; they are taken by the same formats. */
  readonly kindOf?: (data: D) => K
  /** What was asked, in words: the name of a feed or calendar. */
  readonly title: (data: D) => string
  /** All of them, those of the pages behind included. */
  readonly items: (data: D, asked: Asked<I>) => AsyncIterable<Taken[K]>
}

export interface Definition<S extends z.ZodObject, D, K extends Takes> {
  /** Name of the question, for programs: `stories`. */
  readonly id: string
  /** As hono writes it: `/stories/:id{\\d+}`. */
  readonly path: string
  /** What is asked, in a sentence without its full stop. */
  readonly what: string
  /** In the navigation, under this word. */
  readonly nav?: string
  readonly input: S
  /** The shape of the answer as `/api/v1` documents it. */
  readonly answer: z.ZodType
  /** The answer tells hours and minutes, or what is not in the archive: it is made anew each time it is asked. */
  readonly ticks?: true
  readonly ask: (asked: Asked<z.output<S>>) => Promise<D>
  /** The answer as data, where that is not all that was asked for the page. */
  readonly json?: (data: D) => unknown
  readonly show: (data: D, view: View) => Shown
  /** The page where the question could not be asked: with the form, so that it can be mended. Without it, the page of errors. */
  readonly failed?: (error: ReadoutError, view: View) => Shown
  readonly take?: Take<z.output<S>, D, K>
}

/** An answer, whatever it is of. */
export interface Opened {
  readonly data: unknown
  readonly show: (view: View) => Shown
  readonly write: (format: string, options: WriteOptions) => AsyncIterable<string | Uint8Array>
}

export interface Route {
  readonly id: string
  readonly path: string
  readonly what: string
  readonly nav: string | null
  readonly input: z.ZodObject
  readonly answer: z.ZodType
  readonly ticks: boolean
  readonly formats: readonly Format[]
  readonly open: (asked: Asked<unknown>) => Promise<Opened>
  readonly failed: ((error: ReadoutError, view: View) => Shown) | null
}

/**
 * A route from its definition.
 * @example route({ id: 'drift', path: '/drift', what: 'Quotations that were altered', input: listInput, answer: driftAnswer, ask, show })
 */
export function route<S extends z.ZodObject, D, K extends Takes = never>(definition: Definition<S, D, K>): Route {
  const { id, path, what, nav = null, input, answer, ticks = false, failed = null, take } = definition
  const formats = take ? formatsOf(take.takes) : []
  return {
    ...{ id, path, what, nav, input, answer, ticks, failed },
    formats: formats as unknown as readonly Format[],
    async open(any) {
      const asked = any as Asked<z.output<S>>
      const data = await definition.ask(asked)
      return {
        data: definition.json ? definition.json(data) : data,
        show: (view) => definition.show(data, view),
        write: (name, options) => {
          const format = formatOf(name, take!.kindOf?.(data) ?? take!.takes)!
          return format.write(take!.items(data, asked) as never, { title: take!.title(data), ...options })
        },
      }
    },
  }
}
