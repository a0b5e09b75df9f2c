/** One article: its reading page, its record, and the record in other forms. */
import { toFlat } from '@readout/core'
import { formatOf } from '@readout/formats'
import type { Hono } from 'hono'
import { layersOf } from '../layers.ts'
import { readingPage } from '../pages/reading.ts'
import { wishesJson } from '../problem.ts'
import { doneNotice } from '../reading/done.ts'
import { JSON_TYPE, pageOf, type Serving } from './context.ts'

export function article(app: Hono, { archive, answers, now }: Serving): void {
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
    return answers.give(c, now(), 'page', async () => {
      const record = await archive.get(id)
      const title = record.title?.value ?? (await archive.openingOf(id)) ?? id
      const around = { beside: await archive.questions.beside(id), hands: await archive.corrections.of(id) }
      const done = doneNotice(c.req.query('done'), c.req.query('s'), c.req.query('e'))
      return pageOf(c, readingPage(record, title, layersOf(c.req.queries('layers')), around, done))
    })
  })
  app.get('/articles/:id/as-read.json', async (c) => {
    const json = await archive.findJson(c.req.param('id'), { asRead: true })
    return json === null ? c.notFound() : c.body(json, 200, JSON_TYPE)
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
}

async function* alone<T>(item: T): AsyncGenerator<T> {
  yield item
}
