/** Removing an article and reading its kept page again, from the browser. */
import { ReadoutError } from '@readout/core'
import { pageFrom } from '@readout/sources/door'
import type { Hono } from 'hono'
import { articleHref } from '../components/facts.ts'
import { removePage, rereadPage } from '../pages/corrections.ts'
import { wantsJson } from '../problem.ts'
import { paged, type Serving } from './context.ts'

export function keeping(app: Hono, { archive, read }: Serving): void {
  const called = async (id: string) => {
    const record = await archive.get(id)
    return record.title?.value ?? (await archive.openingOf(id)) ?? id
  }
  app.get('/articles/:id/remove', async (c) => {
    const id = c.req.param('id')
    // what is damaged can be taken out too
    const title = await called(id).catch((error) => {
      if (error instanceof ReadoutError && error.code === 'R3002') return id
      throw error
    })
    return paged(c, removePage(id, title, (await archive.corrections.of(id)).length))
  })
  app.post('/articles/:id/remove', async (c) => {
    await archive.remove(c.req.param('id'))
    return wantsJson(c) ? c.json({ removed: c.req.param('id') }) : c.redirect('/?done=removed', 303)
  })
  app.get('/articles/:id/reread', async (c) => {
    const id = c.req.param('id')
    return paged(c, rereadPage(id, await called(id), (await archive.pageOf(id)) !== null))
  })
  app.post('/articles/:id/reread', async (c) => {
    const id = c.req.param('id')
    const kept = await archive.pageOf(id)
    if (kept === null) {
      if (!(await archive.has(id))) await archive.get(id)
      throw new ReadoutError(
        'R4016',
        'the page of this article is not kept, so it cannot be read again: read it anew from the start page',
      )
    }
    const before = await archive.find(id).catch(() => null)
    const record = await read(await pageFrom(kept, { id, url: before?.source.url ?? null }), c.req.raw.signal)
    const added = await archive.add(record)
    if (wantsJson(c)) return c.json({ reread: id, state: added })
    if (added === 'unchanged') return c.redirect(`${articleHref(id)}?done=unchanged`, 303)
    const now = await archive.get(id)
    const more = (what: 'statements' | 'events') => now[what].length - (before?.[what].length ?? 0)
    return c.redirect(`${articleHref(id)}?done=reread&s=${more('statements')}&e=${more('events')}`, 303)
  })
}
