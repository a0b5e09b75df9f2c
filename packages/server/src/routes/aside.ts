/** What stands beside the questions: the files of the pages, and what error codes mean. */
import type { Hono } from 'hono'
import { ASSETS, type AssetName } from '../assets.ts'
import { explanations } from '../explain.ts'
import { explanationList, explanationPage } from '../pages/note.ts'
import { wantsJson } from '../problem.ts'
import { paged } from './context.ts'

export function aside(app: Hono): void {
  app.get('/assets/:hash/:name', (c) => {
    const asset = Object.hasOwn(ASSETS, c.req.param('name')) ? ASSETS[c.req.param('name') as AssetName] : undefined
    if (asset?.path !== c.req.path) return c.notFound()
    return c.body(asset.body, 200, {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
    })
  })
  app.get('/favicon.ico', (c) => c.redirect(ASSETS['icon.svg'].path))

  app.get('/errors', (c) => {
    const all = [...explanations().values()]
    return wantsJson(c) ? c.json({ errors: all }) : paged(c, explanationList(all))
  })
  app.get('/errors/:code', (c) => {
    const about = explanations().get(c.req.param('code').toUpperCase())
    if (!about) return c.notFound()
    return wantsJson(c) ? c.json(about) : paged(c, explanationPage(about))
  })
}
