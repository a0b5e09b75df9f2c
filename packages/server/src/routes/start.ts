/** The start page: the box to paste into, and what is kept; and the reading of what is sent. */
import type { Listed } from '@readout/archive'
import { ReadoutError, type Record } from '@readout/core'
import type { Context, Hono } from 'hono'
import { fieldsOf } from '../form.ts'
import { pageFrom } from '../input.ts'
import { homePage } from '../pages/home.ts'
import { statusOf, wantsJson } from '../problem.ts'
import { JSON_TYPE, paged, type Serving, whole } from './context.ts'
import { PAGE } from './input.ts'

/** What could not be read is given back to mend if it is no longer than this, in UTF-16 code units. */
const GIVE_BACK = 200_000

export function startPage(app: Hono, { archive, read, example }: Serving): void {
  const home = async (after: number | undefined) => {
    const [listed, count] = [await archive.list({ limit: PAGE + 1, after }), await archive.count()]
    const articles = listed.slice(0, PAGE)
    const more = listed.length > PAGE ? `/?after=${articles.at(-1)!.seq}` : null
    return { articles, count, more, later: after !== undefined, example: example() }
  }
  const listing = async (c: Context) => {
    const articles: Listed[] = await archive.list({ limit: PAGE, after: whole(c.req.query('after')) })
    return c.json({ articles })
  }
  app.get('/', async (c) => (wantsJson(c) ? listing(c) : paged(c, homePage(await home(whole(c.req.query('after')))))))
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
      return paged(c, homePage({ ...(await home(undefined)), failed }), statusOf(error))
    }
    const done = await archive.add(record)
    const at = `/articles/${encodeURIComponent(record.id)}`
    if (!wantsJson(c)) return c.redirect(at, 303)
    return c.body(JSON.stringify(record), done === 'added' ? 201 : 200, { ...JSON_TYPE, Location: at })
  })
}
