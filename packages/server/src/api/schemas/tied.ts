/** Schemas of answers, tied to the types of the answers: where the one changes and the other does not, it does not compile. */
import { z } from 'zod'

/** Schemas that the document of the API names: components of it. */
export const NAMED = z.registry<{ readonly id: string }>()
const names = new Map<string, z.ZodType>()

/** Names a schema; two of one name would be one component, and the second of them nobody’s. */
export function named<S extends z.ZodType>(id: string, schema: S): S {
  if ((names.get(id) ?? schema) !== schema) throw new Error(`two schemas are called “${id}”: give one another name`)
  names.set(id, schema)
  NAMED.add(schema, { id })
  return schema
}

/** One of these words, where the type of the answer says no more than that it is one. */
export const among = (words: readonly [string, ...string[]]): z.ZodType<string> => z.enum(words)

/** A type without what schemas do not tell apart: read-only or not, left out or undefined. */
type Plain<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer U)[]
    ? Plain<U>[]
    : {
        -readonly [K in keyof T]-?: [
          Plain<Exclude<T[K], undefined>>,
          undefined extends T[K] ? 'may be left out' : 'is there',
        ]
      }
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

type Fits<S extends z.ZodType, T> =
  Same<Plain<z.output<S>>, Plain<T>> extends true ? unknown : { readonly 'this schema is not of the type': T }

/**
 * The schema, where it says just what the type says.
 * @example export const evidence = tied<Evidence>()('Evidence', z.strictObject({ … }))
 */
export const tied =
  <T>() =>
  <S extends z.ZodType>(id: string, schema: S & Fits<S, T>): S =>
    named<S>(id, schema)
