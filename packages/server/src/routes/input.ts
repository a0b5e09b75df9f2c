/** What addresses take: parts of the path and of the query, checked before the archive is asked. */
import { PLOVER_TYPES, ReadoutError } from '@readout/core'
import { z } from 'zod'

/** A whole number of a path: the number of a story, an event, an actor. */
export const number = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).describe('its number')

/** Words somebody types; empty counts as not given. */
export const words = (most: number) =>
  z
    .string()
    .max(most)
    .transform((s) => s.trim())
    .optional()
    .transform((s) => s || undefined)

/** One of a few values; empty counts as not given, as a form sends it. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess((v) => (v === '' ? undefined : v), z.enum(values).optional())

/** A day: 2026-03-02. */
export const day = z.preprocess((v) => (v === '' ? undefined : v), z.iso.date().optional())

/** Types of events, and that of those that have none. */
export const TYPES = [...PLOVER_TYPES, 'none'] as const

/** Where a list goes on, and how much of it is wanted. */
export const paging = {
  after: z.string().max(400).optional().describe('`next` of the page before'),
  limit: z.coerce.number().int().min(1).max(200).optional().describe('at most so many; 30 unless told'),
}

/** Rows of a list where nobody says how many. */
export const PAGE = 30

export const listInput = z.object(paging)
/** A list that goes on behind a number. */
export const numberedInput = z.object({
  limit: paging.limit,
  after: z
    .string()
    .regex(/^\d{1,15}$/, 'it is the `next` of a page')
    .transform(Number)
    .optional()
    .describe('`next` of the page before'),
})
export const oneInput = z.object({ id: number })

/**
 * What came, as the input of a route. A name that came several times is a list.
 * @throws ReadoutError R4014 where something is not what it should be, with the first of it; `whole` is what all of it is called
 */
export function inputOf<S extends z.ZodObject>(
  schema: S,
  came: { readonly [name: string]: unknown },
  whole = 'the query',
): z.output<S> {
  const parsed = schema.safeParse(came)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  if (issue.code === 'unrecognized_keys')
    throw new ReadoutError('R4014', `${whole} has “${issue.keys[0]!.slice(0, 80)}”, which is nothing that is known`)
  const name = String(issue.path[0] ?? whole)
  const value = came[name]
  const shown = typeof value === 'string' ? `“${value.slice(0, 80)}”` : 'what was given'
  throw new ReadoutError('R4014', `${shown} is nothing for “${name}”: ${issue.message.toLowerCase()}`)
}
