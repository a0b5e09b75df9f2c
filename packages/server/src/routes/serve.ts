/** The routes as addresses of the app: pages, their data, the forms they can be taken away in, and the same under /api/v1. */
import type { Archive } from '@readout/archive'
import { ReadoutError } from '@readout/core'
import type { Format } from '@readout/formats'
import type { Context, Hono } from 'hono'
import type { Answer, Answers } from '../answers.ts'
import { API } from '../api/address.ts'
import { statusOf, wantsJson } from '../problem.ts'
import { tagged } from '../tagged.ts'
import { JSON_TYPE, paged, pageOf } from './context.ts'
import { inputOf } from './input.ts'
import type { Opened, Route, View } from './route.ts'

interface Serving {
  readonly archive: Archive
  readonly answers: Answers
  readonly now: () => number
}

/** What stands behind the dot of an address; two formats are JSON, and one of them a feed. */
export const suffixOf = ({ id, extension }: Pick<Format, 'id' | 'extension'>): string =>
  id === 'jsonfeed' ? 'feed.json' : extension

/** The path with `.csv` behind it: a pattern of its own where it ends in a parameter. */
const withSuffix = (path: string, suffix: string): string =>
  path.endsWith('}') ? `${path.slice(0, -1)}\\.${suffix.replaceAll('.', '\\.')}}` : `${path}.${suffix}`

export function serve(app: Hono, routes: readonly Route[], serving: Serving): void {
  for (const route of routes) {
    // the forms first: a name in a path may hold anything, a dot too
    for (const suffix of [...route.formats.map(suffixOf), 'json']) {
      const format = route.formats.find((f) => suffixOf(f) === suffix)
      for (const base of ['', API])
        app.get(base + withSuffix(route.path, suffix), (c) => answer(c, route, serving, format ?? 'json', suffix))
    }
    app.get(route.path, (c) => answer(c, route, serving, wantsJson(c) ? 'json' : 'page'))
    app.get(API + route.path, (c) => answer(c, route, serving, 'json'))
  }
}

async function answer(
  c: Context,
  route: Route,
  serving: Serving,
  as: 'page' | 'json' | Format,
  suffix = '',
): Promise<Response> {
  c.set('route', route.id)
  try {
    return await answered(c, route, serving, as, suffix)
  } catch (error) {
    if (as !== 'page' || !route.failed || !(error instanceof ReadoutError) || statusOf(error) !== 400) throw error
    const url = new URL(c.req.url)
    const shown = route.failed(error, viewOf(route, url, serving.now()))
    return paged(c, shown, 400)
  }
}

async function answered(
  c: Context,
  route: Route,
  { archive, answers, now: clock }: Serving,
  as: 'page' | 'json' | Format,
  suffix: string,
): Promise<Response> {
  const input = inputOf(route.input, cameIn(c, suffix))
  const now = clock()
  const url = new URL(c.req.url)
  const open = () => route.open({ archive, input, now })
  if (typeof as === 'object') return written(c, await open(), as, route, url)
  const make = async (): Promise<Answer> => {
    const opened = await open()
    if (as === 'page') return pageOf(c, opened.show(viewOf(route, url, now)))
    const next = (opened.data as { next?: unknown } | null)?.next
    const link = typeof next === 'string' ? `<${onwards(url, next)}>; rel="next"` : undefined
    return { body: JSON.stringify(opened.data), type: JSON_TYPE['Content-Type'], link }
  }
  if (route.ticks) {
    const { body, type } = await make()
    return tagged(c, body, type)
  }
  return answers.give(c, now, as, make)
}

/** Parts of the path without the suffix, and the query; a name that came several times is a list. */
function cameIn(c: Context, suffix: string): { [name: string]: unknown } {
  const came: { [name: string]: unknown } = {}
  for (const [name, values] of Object.entries(c.req.queries())) came[name] = values.length === 1 ? values[0] : values
  for (const [name, value] of Object.entries(c.req.param() as { [name: string]: string }))
    came[name] = suffix && value.endsWith(`.${suffix}`) ? value.slice(0, -suffix.length - 1) : value
  return came
}

/** The same address behind a cursor. */
export function onwards(url: URL, after: string): string {
  const next = new URL(url)
  next.searchParams.set('after', after)
  return next.pathname + next.search
}

export function viewOf(route: Route, url: URL, now: number): View {
  const path = url.pathname
  const forms = [{ id: 'json', what: 'the answer as data (JSON)', suffix: 'json' }].concat(
    route.formats.map((f) => ({ id: f.id, what: f.what, suffix: suffixOf(f) })),
  )
  // a format takes all, from the beginning
  const query = new URLSearchParams(url.searchParams)
  query.delete('after')
  const asked = query.size > 0 ? `?${query}` : ''
  return {
    url,
    now,
    forms: forms.map(({ id, what, suffix }) => ({ id, what, href: `${path}.${suffix}${asked}` })),
    with(changes) {
      const to = new URLSearchParams(url.searchParams)
      if (!('after' in changes)) to.delete('after')
      for (const [name, value] of Object.entries(changes)) {
        if (value === null || value === '') to.delete(name)
        else to.set(name, String(value))
      }
      return to.size > 0 ? `${path}?${to}` : path
    },
  }
}

/** The answer in a format, piece by piece; what fails before the first piece is told as an error. */
async function written(c: Context, opened: Opened, format: Format, route: Route, url: URL): Promise<Response> {
  const updated = new Date().toISOString()
  const home = url.origin + url.pathname.slice(0, -suffixOf(format).length - 1).replace(API, '') + url.search
  const pieces = opened.write(format.id, { updated, self: url.href, home })[Symbol.asyncIterator]()
  const first = await pieces.next()
  const bytes = (piece: string | Uint8Array) => (typeof piece === 'string' ? new TextEncoder().encode(piece) : piece)
  async function* all() {
    if (!first.done) yield bytes(first.value)
    for (let p = await pieces.next(); !p.done; p = await pieces.next()) yield bytes(p.value)
  }
  return c.body(ReadableStream.from(all()) as ReadableStream, 200, {
    'Content-Type': format.mediaType,
    // a form of ours is to be kept or followed, not to be run as a page: it holds what pages say
    'Content-Disposition': `attachment; filename="readout-${route.id}.${format.extension}"`,
  })
}
