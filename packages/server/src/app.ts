import type { Archive, Listed, StatementHit } from '@readout/archive'
import { type Page, ReadoutError, type Record, toFlat } from '@readout/core'
import { ACT_WORDS, KIND_WORDS } from '@readout/core/words'
import { formatOf } from '@readout/formats'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { ASSETS, type AssetName } from './assets.ts'
import { explanations } from './explain.ts'
import { fieldsOf } from './form.ts'
import { aroundOf, latestFirst } from './found.ts'
import { ownEyes, ownForms, ownHost, secureHeaders } from './guard.ts'
import { pageFrom } from './input.ts'
import { layersOf } from './layers.ts'
import { wrongMethod } from './methods.ts'
import { homePage } from './pages/home.ts'
import { explanationList, explanationPage } from './pages/note.ts'
import { readingPage } from './pages/reading.ts'
import { type Search, searchPage } from './pages/search.ts'
import { Places } from './places.ts'
import { answer, statusOf, wantsJson, wishesJson } from './problem.ts'

/** What reads a page, at once or later; `signal` ends when whoever sent it has gone. A `Reader` of the core is one. */
export interface PageReader {
  read(page: Page, signal?: AbortSignal): Record | Promise<Record>
}

export interface AppOptions {
  readonly archive: Archive
  /** A reader, or what makes one when the first page is to be read. */
  readonly reader: PageReader | (() => PageReader)
  /** Pages in hand at once, those that wait included; 12 unless told. More are R4011: come again later. */
  readonly places?: number | undefined
  /** Told of faults of ours; default: one line to standard error. */
  readonly log?: ((error: unknown) => void) | undefined
}

/** Largest body of a request, in bytes. */
export const BODY_LIMIT = 10 * 1024 * 1024
const PAGE = 30
/** What could not be read is given back to mend if it is no longer than this, in UTF-16 code units. */
const GIVE_BACK = 200_000

const logLine = (error: unknown) => console.error(error)

/** The server's pages as a hono app: a function from Request to Response, without a port. */
export function createApp({ archive, reader, places: most = 12, log = logLine }: AppOptions): Hono {
  let made: PageReader | undefined = typeof reader === 'function' ? undefined : reader
  const read = async (page: Page, signal: AbortSignal): Promise<Record> => {
    made ??= (reader as () => PageReader)()
    return await made.read(page, signal)
  }
  const places = new Places(most)
  const app = new Hono()
  app.use(compress(), secureHeaders, ownHost, ownForms, ownEyes)
  // before a body is taken in: what waits is held in memory
  app.use('/articles', async (c, next) => {
    if (c.req.method !== 'POST') return next()
    const leave = places.take()
    try {
      await next()
    } finally {
      leave()
    }
  })
  app.use(
    bodyLimit({
      maxSize: BODY_LIMIT,
      onError: () => {
        throw new ReadoutError('R4004', 'more than 10 MB at once: paste the article alone, or use “readout read FILE”')
      },
    }),
  )
  app.onError((error, c) => answer(c, error, log))
  app.notFound((c) => {
    const wrong = wrongMethod(app, c)
    if (wrong instanceof Response) return wrong
    return answer(c, wrong ?? new ReadoutError('R4003', `nothing is kept at ${c.req.path.slice(0, 200)}`), log)
  })

  app.get('/health', async (c) => c.json({ status: 'ok', ...(await archive.count()) }))

  app.get('/assets/:hash/:name', (c) => {
    const asset = Object.hasOwn(ASSETS, c.req.param('name')) ? ASSETS[c.req.param('name') as AssetName] : undefined
    if (asset?.path !== c.req.path) return c.notFound()
    return c.body(asset.body, 200, {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
    })
  })
  app.get('/favicon.ico', (c) => c.redirect(ASSETS['icon.svg'].path))

  const home = async (after: number | undefined) => {
    const [listed, count] = [await archive.list({ limit: PAGE + 1, after }), await archive.count()]
    const articles = listed.slice(0, PAGE)
    const more = listed.length > PAGE ? `/?after=${articles.at(-1)!.seq}` : null
    return { articles, count, more, later: after !== undefined }
  }
  const listing = async (c: Context) => {
    const articles: Listed[] = await archive.list({ limit: PAGE, after: whole(c.req.query('after')) })
    return c.json({ articles })
  }
  app.get('/', async (c) => (wantsJson(c) ? listing(c) : c.html(homePage(await home(whole(c.req.query('after')))))))
  app.get('/articles', (c) => (wantsJson(c) ? listing(c) : c.redirect('/')))

  app.post('/articles', async (c) => {
    const form = await fieldsOf(c)
    let record: Record
    try {
      record = await read(pageFrom(form), c.req.raw.signal)
    } catch (error) {
      if (!(error instanceof ReadoutError) || wantsJson(c)) throw error
      const field = (name: string) => (typeof form[name] === 'string' ? form[name] : '')
      const text = field('text').length <= GIVE_BACK ? field('text') : ''
      const failed = {
        code: error.code,
        message: error.message,
        text,
        url: field('url'),
        published: field('published'),
      }
      return c.html(homePage({ ...(await home(undefined)), failed }), statusOf(error))
    }
    const done = await archive.add(record)
    const at = `/articles/${encodeURIComponent(record.id)}`
    if (!wantsJson(c)) return c.redirect(at, 303)
    return c.body(JSON.stringify(record), done === 'added' ? 201 : 200, { ...JSON_TYPE, Location: at })
  })

  app.get('/articles/:id', async (c) => {
    const id = c.req.param('id')
    if (id.endsWith('.json')) {
      const json = await archive.findJson(id.slice(0, -'.json'.length))
      if (json !== null) return c.body(json, 200, JSON_TYPE)
    }
    if (wishesJson(c)) {
      const json = await archive.findJson(id)
      if (json !== null) return c.body(json, 200, JSON_TYPE)
    }
    const record = await archive.get(id)
    const title = record.title?.value ?? (await archive.openingOf(id)) ?? id
    return c.html(readingPage(record, title, layersOf(c.req.queries('layers'))))
  })
  app.get('/articles/:id/flat.json', async (c) => c.json(toFlat(await archive.get(c.req.param('id')))))
  app.get('/articles/:id/as/:format', async (c) => {
    const format = formatOf(c.req.param('format'), 'records')
    if (!format) return c.notFound()
    const record = await archive.get(c.req.param('id'))
    const parts: Buffer[] = []
    for await (const part of format.write(alone(record))) parts.push(Buffer.from(part as string))
    return c.body(Buffer.concat(parts), 200, {
      'Content-Type': format.mediaType,
      // a form of ours is to be kept, not to be run as a page: it holds what pages say
      'Content-Disposition': `attachment; filename="readout.${format.extension}"`,
    })
  })

  app.get('/search', async (c) => {
    const search = searchFrom(c)
    const found: StatementHit[] = await archive.searchStatements({
      text: search.q,
      speaker: search.speaker,
      act: search.act || undefined,
      kind: search.kind || undefined,
      order: 'newest',
      limit: PAGE + 1,
      after: c.req.query('after'),
    })
    const hits = latestFirst(found.slice(0, PAGE))
    const around = await aroundOf(archive, search, !c.req.query('after'))
    const next = new URLSearchParams(Object.entries(search).filter(([, value]) => value !== ''))
    next.set('after', found.slice(0, PAGE).at(-1)?.cursor ?? '')
    const more = found.length > PAGE ? `/search?${next}` : null
    if (wantsJson(c)) return c.json({ statements: hits, ...around, more })
    return c.html(searchPage({ ...search, hits, around, more }))
  })

  app.get('/errors', (c) => {
    const all = [...explanations().values()]
    return wantsJson(c) ? c.json({ errors: all }) : c.html(explanationList(all))
  })
  app.get('/errors/:code', (c) => {
    const about = explanations().get(c.req.param('code').toUpperCase())
    if (!about) return c.notFound()
    return wantsJson(c) ? c.json(about) : c.html(explanationPage(about))
  })
  return app
}

const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' }

/** A whole number of a query, or undefined for what is none. */
const whole = (value: string | undefined) =>
  value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined

const searchFrom = (c: Context): Search => {
  const act = c.req.query('act') ?? ''
  const kind = c.req.query('kind') ?? ''
  return {
    q: (c.req.query('q') ?? '').slice(0, 500),
    speaker: (c.req.query('speaker') ?? '').slice(0, 200),
    act: Object.hasOwn(ACT_WORDS, act) ? (act as Search['act']) : '',
    kind: Object.hasOwn(KIND_WORDS, kind) ? (kind as Search['kind']) : '',
  }
}

async function* alone<T>(item: T): AsyncGenerator<T> {
  yield item
}
