/** The start page, and the reading of what is sent. */
import { ReadoutError, type Record } from '@readout/core'
import type { KeptPage } from '@readout/sources/door'
import type { Context, Hono } from 'hono'
import { isoDay } from '../components/days.ts'
import { fieldsOf } from '../form.ts'
import { type Home, homePage } from '../pages/home.ts'
import { statusOf, wantsJson } from '../problem.ts'
import { pageSent } from '../sent.ts'
import { JSON_TYPE, paged, pageOf, type Serving } from './context.ts'

/** What could not be read is given back to mend if it is no longer than this, in UTF-16 code units. */
const GIVE_BACK = 200_000
/** Lines of each short list. */
const SHORT = 5
const WEEK = 7

export function startPage(app: Hono, serving: Serving): void {
  const { archive, answers, read, addresses } = serving
  app.get('/', async (c) => {
    const as = wantsJson(c) ? 'json' : 'page'
    return answers.give(c, serving.now(), `${as} ${serving.example()}`, async () => {
      const home = await homeOf(serving)
      return as === 'page' ? pageOf(c, homePage(home)) : { body: JSON.stringify(home), type: JSON_TYPE['Content-Type'] }
    })
  })

  app.post('/articles', async (c) => {
    const form = await fieldsOf(c)
    let record: Record
    let page: KeptPage
    try {
      const { signal } = c.req.raw
      const sent = await pageSent(form, addresses, signal)
      record = await read(sent.page, signal)
      page = (await import('@readout/sources/door')).keptPage(sent.page, sent.came)
    } catch (error) {
      if (!(error instanceof ReadoutError) || wantsJson(c)) throw error
      return paged(c, homePage({ ...(await homeOf(serving)), failed: failedWith(error, form) }), statusOf(error))
    }
    const done = await archive.add(record, { page })
    return answered(c, record, done === 'added')
  })
}

function answered(c: Context, record: Record, isNew: boolean): Response {
  const at = `/articles/${encodeURIComponent(record.id)}`
  if (!wantsJson(c)) return c.redirect(at, 303)
  return c.body(JSON.stringify(record), isNew ? 201 : 200, { ...JSON_TYPE, Location: at })
}

async function homeOf({ archive, example, now: clock }: Serving): Promise<Home> {
  const now = clock()
  const first = Math.floor(now / 86_400_000)
  const last = first + WEEK - 1
  const { questions } = archive
  const [expected, calledOff, stories] = [
    await questions.expected({ first, last }, { limit: SHORT, now }),
    await questions.unfulfilled({ silent: false, limit: SHORT, now }),
    await questions.stories({ limit: SHORT, now }),
  ]
  return {
    count: await archive.count(),
    articles: await archive.list({ limit: SHORT }),
    expected: expected.groups,
    calledOff: calledOff.groups,
    stories: stories.groups,
    week: [isoDay(first), isoDay(last)],
    example: example(),
  }
}

function failedWith({ code, message }: ReadoutError, form: { readonly [name: string]: unknown }): Home['failed'] {
  const field = (name: string) => (typeof form[name] === 'string' ? form[name] : '')
  const text = field('text')
  return {
    ...{ code, message, url: field('url'), published: field('published') },
    text: text.length <= GIVE_BACK ? text : '',
  }
}
