/** What programs can do under `/api/v1` besides the questions: one definition serves it and describes it. */
import type { Act, Status } from '@readout/core'
import type { Context } from 'hono'
import type { z } from 'zod'
import type { Serving } from '../routes/context.ts'
import type { Scope } from '../tokens/token.ts'

export interface Answered {
  readonly what: string
  /** Without one the answer has no body. */
  readonly schema?: z.ZodType
  /** It is an error that says more than others: problem+json. */
  readonly problem?: true
}

/** What examples are made of, so that they run where they are shown. */
export interface Here {
  /** `http://127.0.0.1:8460` */
  readonly origin: string
  /** id of an article that is kept, where there is one. */
  readonly article: string | null
  /** An event of it, else a statement, where it has one. */
  readonly finding: HereFinding | null
  /** Writing needs a token. */
  readonly tokens: boolean
}
export type HereFinding =
  | { readonly kind: 'event'; readonly id: string; readonly status: Status }
  | { readonly kind: 'statement'; readonly id: string; readonly act: Act }

/** As the document of the API tells it. */
export interface Described {
  /** For programs: `keepArticle`. */
  readonly id: string
  readonly method: 'get' | 'post' | 'delete'
  /** Below `/api/v1`, as hono writes it. */
  readonly path: string
  /** What it does, in a sentence without its full stop. */
  readonly what: string
  /** What else there is to know. */
  readonly more?: string
  readonly group: 'Questions' | 'Articles'
  /** Parts of the path and of the query. */
  readonly input: z.ZodObject
  readonly body?: z.ZodObject
  /** A body that can be sent. */
  readonly example?: (here: Pick<Here, 'finding'>) => object
  readonly answers: { readonly [status: number]: Answered }
  /** What a token has to allow where others than this machine are served. */
  readonly scope: Scope | null
}

export interface Operation<S extends z.ZodObject = z.ZodObject> extends Described {
  readonly input: S
  readonly handle: (c: Context, input: z.output<S>, serving: Serving) => Promise<Response>
}

/** An operation as lists of them hold it. */
export const operation = <S extends z.ZodObject>(definition: Operation<S>): Operation =>
  definition as unknown as Operation
