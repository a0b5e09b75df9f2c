/** The body of a request as fields. */
import { ReadoutError } from '@readout/core'
import type { Context } from 'hono'
import { unixLines } from './input.ts'

/** Our own form has three fields. A body of millions of them takes minutes to part, in which nobody else is answered. */
const MOST_FIELDS = 100

/** The fields of a form or of a JSON object. Throws R4007 where it is neither. */
export async function fieldsOf(c: Context): Promise<{ [name: string]: unknown }> {
  const type = (c.req.header('content-type') ?? '').toLowerCase()
  try {
    if (type.startsWith('application/json')) {
      const body: unknown = await c.req.json()
      if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body }
    } else if (type.startsWith('application/x-www-form-urlencoded')) {
      const body = await c.req.text()
      if (count(body, '&') < MOST_FIELDS) return withUnixLines(Object.fromEntries(new URLSearchParams(body)))
    } else if (type.startsWith('multipart/form-data')) {
      const boundary = /boundary="?([^";]{1,200})/i.exec(c.req.header('content-type')!)?.[1]
      const body = Buffer.from(await c.req.arrayBuffer())
      if (boundary && count(body, `--${boundary}`) <= MOST_FIELDS) return withUnixLines(await c.req.parseBody())
    }
  } catch (error) {
    if (error instanceof ReadoutError) throw error
    throw new ReadoutError('R4007', 'the form cannot be understood: send it from the start page', { cause: error })
  }
  throw new ReadoutError('R4007', 'the form cannot be understood: send a form, or a JSON object with “text” or “html”')
}

/** How often a text or bytes hold `part`, counted no further than matters. */
function count(body: string | Buffer, part: string): number {
  let found = 0
  for (let at = body.indexOf(part); at !== -1 && found <= MOST_FIELDS; at = body.indexOf(part, at + part.length))
    found++
  return found
}

function withUnixLines(form: { [name: string]: unknown }) {
  if (typeof form.text === 'string') form.text = unixLines(form.text)
  return form
}
