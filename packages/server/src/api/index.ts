/** What programs find: the operations, the document that describes them and the questions, and the page that shows it. */
import type { Record } from '@readout/core'
import type { Hono } from 'hono'
import { apiPage } from '../pages/api.ts'
import { paged, type Serving } from '../routes/context.ts'
import { ROUTES } from '../routes/index.ts'
import { inputOf } from '../routes/input.ts'
import type { Route } from '../routes/route.ts'
import { tagged } from '../tagged.ts'
import { API } from './address.ts'
import { openApi } from './document.ts'
import type { Described, HereFinding } from './operation.ts'
import { OPERATIONS } from './operations.ts'

/** All that can be asked and done, as the document has it. */
export const described = (routes: readonly Route[] = ROUTES): readonly Described[] => [
  ...routes.map(questionOf),
  ...OPERATIONS,
]

const questionOf = ({ id, path, what, input, answer, formats }: Route): Described => ({
  id,
  method: 'get',
  path,
  what,
  ...(formats.length > 0 ? { more: `Also in other forms: ${formats.map((f) => f.what).join('; ')}.` } : {}),
  group: 'Questions',
  input,
  answers: { 200: { what: 'the answer', schema: answer } },
  scope: null,
})

export function api(app: Hono, serving: Serving): void {
  for (const operation of OPERATIONS)
    app[operation.method](API + operation.path, async (c) => {
      c.set('route', operation.id)
      const came = { ...c.req.query(), ...(c.req.param() as { [name: string]: string }) }
      return operation.handle(c, inputOf(operation.input, came), serving)
    })
  let document: string | undefined
  app.get(`${API}/openapi.json`, (c) => {
    document ??= JSON.stringify(openApi(described()))
    return tagged(c, document, 'application/json; charset=utf-8')
  })
  app.get(API, (c) => c.redirect('/api'))
  app.get('/api', async (c) => {
    const [newest] = await serving.archive.list({ limit: 1 })
    return paged(
      c,
      apiPage(described(), {
        origin: new URL(c.req.url).origin,
        article: newest?.id ?? null,
        finding: newest ? findingIn(await serving.archive.find(newest.id).catch(() => null)) : null,
        tokens: serving.guarded,
      }),
    )
  })
}

/** A finding to make an example of. */
function findingIn(record: Record | null): HereFinding | null {
  const [event, statement] = [record?.events[0], record?.statements[0]]
  if (event) return { kind: 'event', id: event.id, status: event.status }
  return statement ? { kind: 'statement', id: statement.id, act: statement.act } : null
}
