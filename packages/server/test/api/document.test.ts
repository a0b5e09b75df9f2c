/** The document of the API: it is one, and real answers are what it says. */
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openApi, templateOf } from '../../src/api/document.ts'
import type { Described } from '../../src/api/operation.ts'
import { OPERATIONS } from '../../src/api/operations.ts'
import { problem } from '../../src/api/schemas/problem.ts'
import { NAMED, tied } from '../../src/api/schemas/tied.ts'
import { createApp } from '../../src/index.ts'
import { ROUTES } from '../../src/routes/index.ts'
import { addressesOf, ask, crawl } from '../crawl.ts'
import { filledArchive } from '../filled.ts'
import { makeRecord } from '../fixture.ts'

let filled: Awaited<ReturnType<typeof filledArchive>>
let app: ReturnType<typeof createApp>
let pages: Map<string, string>
beforeAll(async () => {
  filled = await filledArchive()
  app = createApp({
    archive: filled.archive,
    reader: { read: () => makeRecord({ id: 'r-sent' }) },
    now: () => Date.UTC(2026, 2, 12),
    log: (e) => expect.unreachable(String(e)),
  })
  pages = await crawl(app)
})
afterAll(() => filled.close())

/** One question with several shapes of an answer; those of archives with more in them are in `across.test.ts`. */
const ALSO: { readonly [id: string]: readonly string[] } = {
  search: [
    ...['statements', 'events', 'articles'].map((t) => `/search?q=ferry&for=${t}&limit=1`),
    '/search?q=ferry',
    '/search?speaker=marlow&for=events',
  ],
  events: [
    '/events?limit=1',
    '/events?sort=day&limit=1',
    '/events?status=postponed&type=CONSULT&who=marlow&since=2026-03-01&until=2026-03-09&minor=yes',
    '/events?q=ferry&outlet=lantern',
    '/events?who=nobody&place=nowhere',
  ],
  agenda: [
    '/agenda?as=list&limit=1',
    '/agenda?month=2026-03',
    '/agenda?month=1999-12',
    '/agenda?from=2026-03-01&to=2026-03-31',
    '/agenda?from=2026-03-01',
    '/agenda?to=2026-03-06',
  ],
  unfulfilled: [
    '/unfulfilled?limit=1',
    '/unfulfilled?show=off',
    '/unfulfilled?show=silent&who=marlow',
    '/unfulfilled?place=nowhere&type=ASSAULT&outlet=none',
  ],
  pairs: ['/pairs?a=marlow', '/pairs?a=nobody&b=marlow', '/pairs?a=ines+marlow&b=norrland+lines&by=month&limit=1'],
}

interface Document {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Shown } }
  readonly components: { readonly schemas: object }
}
interface Shown {
  readonly operationId: string
  readonly parameters: readonly { readonly name: string; readonly schema: object; readonly description?: string }[]
  readonly responses: { readonly [status: string]: { readonly content?: object } }
}
const documentOf = async (): Promise<Document> =>
  (await ask(app, '/api/v1/openapi.json', '*/*')).json() as Promise<Document>

test('a linter has nothing to say against it', async () => {
  const config = await createConfig({ extends: ['recommended-strict'] })
  const said = await lintFromString({ source: JSON.stringify(await documentOf()), config })
  expect(said.map((p) => `${p.severity} ${p.ruleId}: ${p.message} ${p.location[0]?.pointer}`)).toEqual([])
})

test('every question and operation stands in it, with its parameters and with the shape of its answer', async () => {
  const { paths, components } = await documentOf()
  for (const { id, path, input } of ROUTES) {
    const get = paths[templateOf(path)]!.get!
    expect(get.operationId).toBe(id)
    expect(get.parameters.map((p) => p.name).sort()).toEqual(Object.keys(input.shape).sort())
    for (const p of get.parameters) {
      expect(Object.keys(p.schema), `${id} ${p.name}`).not.toEqual([])
      expect(p.description, `${id} ${p.name}`).toBeTruthy()
    }
    expect(get.responses[200]!.content, `${id} has no “answer” in its definition`).toBeDefined()
  }
  for (const { id, path, method } of OPERATIONS) expect(paths[templateOf(path)]![method]!.operationId).toBe(id)
  expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(['Record', 'Statement', 'Problem']))
  // an answer may get further fields: a client that refuses them would break
  expect(JSON.stringify(components)).not.toContain('"additionalProperties":false')
})

test.each(ROUTES.map((r) => [r.id, r] as const))('%s answers what it says', async (_, route) => {
  const addresses = [...addressesOf(route, pages), ...(ALSO[route.id] ?? [])]
  expect(addresses, `no link of the pages leads to ${route.path}`).not.toEqual([])
  for (const at of addresses) {
    const answer = await ask(app, `/api/v1${at}`, '*/*')
    expect(answer.status, at).toBe(200)
    const parsed = route.answer.safeParse(await answer.json())
    expect(parsed.error?.issues, at).toBeUndefined()
  }
})

describe('articles', () => {
  const body = JSON.stringify({ text: 'The ferry will sail in May.' })
  const sent = { method: 'POST', body, headers: { 'content-type': 'application/json' } }

  test.each(OPERATIONS.map((o) => [o.id, o] as const))(
    '%s answers what it says, and problems are problems',
    async (_, o) => {
      await filled.archive.add(makeRecord({ id: 'r-going', source: { ...makeRecord().source, hash: 'e'.repeat(64) } }))
      const init = o.example
        ? { ...sent, body: JSON.stringify(o.example({ finding: null })) }
        : { method: o.method.toUpperCase() }
      const done = await ask(app, `/api/v1${o.path.replace(':id', 'r-going')}`, '*/*', init)
      const said = o.answers[done.status]
      expect(said, String(done.status)).toBeDefined()
      if (said!.schema) expect(said!.schema.safeParse(await done.json()).error?.issues).toBeUndefined()
      else expect(await done.text()).toBe('')
      const wrong = o.body
        ? await ask(app, `/api/v1${o.path.replace(':id', 'r-going')}`, '*/*', { ...sent, body: '[]' })
        : await ask(app, `/api/v1${o.path.replace(':id', 'r-none')}`, '*/*', init)
      expect(wrong.headers.get('content-type')).toContain('application/problem+json')
      const told = problem.parse(await wrong.json())
      expect(told.status).toBe(wrong.status)
      expect(wrong.status).toBeGreaterThanOrEqual(400)
    },
  )

  test('what is only read is not kept; what is kept is there, and goes', async () => {
    const before = await filled.archive.count()
    expect((await ask(app, '/api/v1/read', '*/*', sent)).status).toBe(200)
    expect(await filled.archive.count()).toEqual(before)
    await filled.archive.remove('r-sent').catch(() => {})
    const kept = await ask(app, '/api/v1/articles', '*/*', sent)
    expect(kept.status).toBe(201)
    const at = kept.headers.get('location')!
    expect(at).toBe('/api/v1/articles/r-sent')
    expect((await ask(app, at, 'text/html')).headers.get('content-type')).toContain('application/json')
    expect((await ask(app, '/api/v1/articles', '*/*', sent)).status).toBe(200)
    expect((await ask(app, at, '*/*', { method: 'DELETE' })).status).toBe(204)
    expect((await ask(app, at, '*/*')).status).toBe(404)
  })

  test('the list goes on by its cursor, and is not sent twice', async () => {
    const ids: string[] = []
    let at: string | undefined = '/api/v1/articles?limit=2'
    for (let rounds = 0; at !== undefined && rounds < 10; rounds++) {
      const answer: Response = await ask(app, at, '*/*')
      const { articles, next } = (await answer.json()) as { articles: { id: string }[]; next: string | null }
      ids.push(...articles.map((a) => a.id))
      at = /^<([^>]+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1]
      expect(at === undefined).toBe(next === null)
    }
    const { articles } = await filled.archive.count()
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe(articles)
    const first = await ask(app, '/api/v1/articles', '*/*')
    const again = { headers: { 'if-none-match': first.headers.get('etag')! } }
    expect((await ask(app, '/api/v1/articles', '*/*', again)).status).toBe(304)
  })
})

test('what an answer says of its parts stands in the document', async () => {
  const { components } = await documentOf()
  expect(components.schemas).toMatchObject({
    PairPeriod: { properties: { forth: { description: 'of these, done by `a` to `b`' } } },
    EventAnswer: { properties: { status: { enum: expect.arrayContaining(['cancelled', 'did-not-happen']) } } },
    Statement: { properties: { act: { enum: expect.arrayContaining(['deny']) } } },
  })
})

test('a name that is taken is refused', () => {
  tied<string>()('Taken', z.string())
  expect(() => tied<number>()('Taken', z.number())).toThrow('Taken')
  const of = (schema: z.ZodType): Described => ({
    ...{ id: 'x', method: 'get', path: '/x', what: 'X', group: 'Questions', input: z.object({}), scope: null },
    answers: { 200: { what: 'x', schema } },
  })
  const same = { id: 'Same' }
  const twice = [of(z.string().register(NAMED, same)), of(z.number().register(NAMED, same))]
  expect(() => openApi(twice)).toThrow('Same')
})

test('a schema that is not of its type does not compile', () => {
  interface Told {
    readonly a: string
    readonly b?: number | null
  }
  tied<Told>()('Right', z.strictObject({ a: z.string(), b: z.number().nullable().exactOptional() }))
  // @ts-expect-error a part is missing
  tied<Told>()('Less', z.strictObject({ a: z.string() }))
  // @ts-expect-error a part is of another type
  tied<Told>()('Other', z.strictObject({ a: z.string(), b: z.string().nullable().exactOptional() }))
  // @ts-expect-error a part may not be left out
  tied<Told>()('Firm', z.strictObject({ a: z.string(), b: z.number().nullable() }))
  // @ts-expect-error there is a part more
  tied<Told>()('More', z.strictObject({ a: z.string(), b: z.number().nullable().exactOptional(), c: z.string() }))
})
