/** Statements across all articles, with the speakers, titles and events that the words find. */
import type { StatementHit } from '@readout/archive'
import { ACT_WORDS, KIND_WORDS } from '@readout/core/words'
import type { Context, Hono } from 'hono'
import { aroundOf, latestFirst } from '../found.ts'
import { type Search, searchPage } from '../pages/search.ts'
import { wantsJson } from '../problem.ts'
import { paged, type Serving } from './context.ts'
import { PAGE } from './input.ts'

export function search(app: Hono, { archive }: Serving): void {
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
    return paged(c, searchPage({ ...search, hits, around, more }))
  })
}

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
