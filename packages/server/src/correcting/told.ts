/** What became of a wish, as data. */
import type { Context } from 'hono'
import { problemOf } from '../problem.ts'
import { JSON_TYPE } from '../routes/context.ts'
import type { ConflictError, Outcome } from './correct.ts'

export function told(c: Context, outcome: Outcome): Response {
  if (outcome.done === 'kept') return c.body(JSON.stringify(outcome.kept), 201, JSON_TYPE)
  return c.body(JSON.stringify(outcome.done === 'same' ? { same: true } : { undone: outcome.undone }), 200, JSON_TYPE)
}

/** The problem, with what stands and what was said in vain. */
export function conflict(c: Context, error: ConflictError): Response {
  const { theirs, draft } = error
  const body = { ...problemOf(error, 409, c.req.path), theirs, yours: draft.said }
  return c.body(JSON.stringify(body), 409, { 'Content-Type': 'application/problem+json; charset=utf-8' })
}
