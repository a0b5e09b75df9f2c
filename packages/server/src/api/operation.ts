/** What programs can do under `/api/v1` besides the questions: one definition serves it and describes it. */
import type { Context } from 'hono'
import type { z } from 'zod'
import type { Serving } from '../routes/context.ts'
import type { Scope } from '../tokens/token.ts'

export interface Answered {
  readonly what: string
  /** Without one the answer has no body. */
  readonly schema?: z.ZodType
}

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
