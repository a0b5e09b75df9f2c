/** What was sent before is not sent again: the tag (ETag) is that of the words themselves. */
import { createHash } from 'node:crypto'
import type { Context } from 'hono'

export const tagOf = (body: string) => `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`

/** Whoever asks has what the tag stands for. */
export const isHad = (c: Context, tag: string): boolean =>
  c.req
    .header('if-none-match')
    ?.split(',')
    .some((t) => t.trim() === tag || t.trim() === '*') ?? false

export function tagged(c: Context, body: string, type: string): Response {
  const tag = tagOf(body)
  c.header('ETag', tag)
  if (isHad(c, tag)) return c.body(null, 304)
  return c.body(body, 200, { 'Content-Type': type })
}
