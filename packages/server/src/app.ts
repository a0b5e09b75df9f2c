import type { Archive } from '@readout/archive'
import { type Page, ReadoutError, type Record } from '@readout/core'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import type { Notice } from './components/notice.ts'
import { ownEyes, ownForms, ownHost, secureHeaders } from './guard.ts'
import { wrongMethod } from './methods.ts'
import { Places } from './places.ts'
import { answer } from './problem.ts'
import { article } from './routes/article.ts'
import { aside } from './routes/aside.ts'
import { saying } from './routes/by-hand.ts'
import type { Serving } from './routes/context.ts'
import { ROUTES } from './routes/index.ts'
import { serve } from './routes/serve.ts'
import { startPage } from './routes/start.ts'

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
  /** What today is, in milliseconds since 1970; the clock's unless told: an archive of other days is asked as of then. */
  readonly now?: (() => number) | undefined
  /** A line above every page, with a way elsewhere. */
  readonly notice?: Notice | undefined
  /** Address of an archive to look at while this one is empty; a function where it may come to be later. */
  readonly example?: string | (() => string | undefined) | undefined
}

/** Largest body of a request, in bytes. */
export const BODY_LIMIT = 10 * 1024 * 1024

const logLine = (error: unknown) => console.error(error)

/** The server's pages as a hono app: a function from Request to Response, without a port. */
export function createApp(options: AppOptions): Hono {
  const { archive, reader, places: most = 12, log = logLine, now = Date.now, notice, example } = options
  let made: PageReader | undefined = typeof reader === 'function' ? undefined : reader
  const read = async (page: Page, signal: AbortSignal): Promise<Record> => {
    made ??= (reader as () => PageReader)()
    return await made.read(page, signal)
  }
  const places = new Places(most)
  const app = new Hono()
  app.use(async (c, next) => {
    c.set('notice', notice)
    await next()
  })
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

  const serving: Serving = { archive, read, now, example: typeof example === 'function' ? example : () => example }
  for (const mount of [startPage, article, aside, saying]) mount(app, serving)
  serve(app, ROUTES, serving)
  return app
}
