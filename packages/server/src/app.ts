import type { Archive } from '@readout/archive'
import { type Page, ReadoutError, type Record } from '@readout/core'
import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { routePath } from 'hono/route'
import { Addresses } from './addresses.ts'
import { Answers } from './answers.ts'
import { API } from './api/address.ts'
import { api } from './api/index.ts'
import type { Notice } from './components/notice.ts'
import { type Names, ownEyes, ownForms, ownHost, secureHeaders } from './guard.ts'
import { wrongMethod } from './methods.ts'
import { Places } from './places.ts'
import { answer } from './problem.ts'
import { article } from './routes/article.ts'
import { aside } from './routes/aside.ts'
import { saying } from './routes/by-hand.ts'
import type { Serving } from './routes/context.ts'
import { correcting } from './routes/correcting.ts'
import { ROUTES } from './routes/index.ts'
import { keeping } from './routes/keeping.ts'
import { serve } from './routes/serve.ts'
import { startPage } from './routes/start.ts'
import { wellness } from './routes/wellness.ts'
import { type Authority, authority } from './tokens/authority.ts'
import { Watch } from './watch/watch.ts'

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
  /** Where addresses are fetched that somebody gives to be read; unless told, none of this machine or of a private network. */
  readonly addresses?: Addresses | undefined
  /** What today is, in milliseconds since 1970; the clock's unless told: an archive of other days is asked as of then. */
  readonly now?: (() => number) | undefined
  /** Others than this machine are served: under which names, and who may write. */
  readonly open?: Open | undefined
  /** What is told of requests. */
  readonly watch?: Watch | undefined
  /** A line above every page, with a way elsewhere. */
  readonly notice?: Notice | undefined
  /** Address of an archive to look at while this one tells no story; a function where it may come to be later. */
  readonly example?: string | (() => string | undefined) | undefined
}

export interface Open extends Authority {
  /** Names of this server, as they stand in addresses. */
  readonly hosts: readonly string[]
}

/** Where a page is read: what comes there is counted before it is taken in. */
const READS = ['/articles', '/articles/:id/reread', `${API}/articles`, `${API}/read`]

/** Largest body of a request, in bytes. */
export const BODY_LIMIT = 10 * 1024 * 1024

const logLine = (error: unknown) => console.error(error)

/** The server's pages as a hono app: a function from Request to Response, without a port. */
export function createApp(options: AppOptions): Hono {
  const { archive, reader, places: most = 12, log = logLine, now = Date.now, open, notice, example } = options
  const { watch = new Watch() } = options
  let made: PageReader | undefined = typeof reader === 'function' ? undefined : reader
  const read = async (page: Page, signal: AbortSignal): Promise<Record> => {
    made ??= (reader as () => PageReader)()
    return await made.read(page, signal)
  }
  const places = new Places(most)
  const app = new Hono()
  watch.inHand = () => places.taken
  app.use(async (c, next) => {
    c.set('notice', notice)
    await next()
  })
  app.use(named(watch), compress(), secureHeaders, ownHost(namesOf(open)), ownForms, ownEyes)
  if (open) app.use(authority(open))
  // before a body is taken in: what waits is held in memory
  const inHand: MiddlewareHandler = async (c, next) => {
    if (c.req.method !== 'POST') return next()
    const leave = places.take()
    try {
      await next()
    } finally {
      leave()
    }
  }
  for (const path of READS) app.use(path, inHand)
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

  const serving: Serving = {
    ...{ archive, answers: new Answers(archive), read, now, guarded: open !== undefined, watch },
    addresses: options.addresses ?? new Addresses(),
    example: typeof example === 'function' ? example : () => example,
  }
  for (const mount of [startPage, article, aside, saying, correcting, keeping, wellness, api]) mount(app, serving)
  serve(app, ROUTES, serving)
  return app
}

/** Names under which others than this machine may ask. */
export const namesOf = (open: Open | undefined): Names => new Set(open?.hosts.map((h) => h.toLowerCase()))

/** Tells what a request was asked of: the question or operation, else the pattern of its address. */
const named =
  (watch: Watch): MiddlewareHandler =>
  async (c, next) => {
    await next()
    const pattern = routePath(c, -1).replace(/\{[^/]*\}/g, '')
    const route = c.get('route') ?? (pattern === '*' || pattern === '/*' ? 'none' : pattern)
    watch.name((c.env as { incoming?: object } | undefined)?.incoming, route, c.get('token') ?? null)
  }
