/** Correcting from the pages, and what was corrected as lines: annotations, and records to measure a reading against. */
import type { Archive, KeptCorrection } from '@readout/archive'
import type { Record } from '@readout/core'
import { findingAt } from '@readout/core/corrections'
import type { Context, Hono } from 'hono'
import { articleHref } from '../components/facts.ts'
import { ConflictError, correct, type Outcome } from '../correcting/correct.ts'
import { textIn, wishIn } from '../correcting/form.ts'
import { conflict, told } from '../correcting/told.ts'
import { fieldsOf } from '../form.ts'
import { conflictPage } from '../pages/corrections.ts'
import { wantsJson } from '../problem.ts'
import { saidWords } from '../reading/correct.ts'
import { paged, type Serving } from './context.ts'

export function correcting(app: Hono, { archive }: Serving): void {
  app.get('/corrections.jsonl', (c) => lines(c, 'readout-corrections.jsonl', annotations(archive.corrections)))
  app.get('/corrections/gold.jsonl', (c) => lines(c, 'readout-gold.jsonl', archive.corrections.gold()))

  app.post('/articles/:id/corrections', async (c) => {
    const id = c.req.param('id')
    const fields = textIn(await fieldsOf(c))
    try {
      const outcome = await correct(archive, id, wishIn(fields))
      return wantsJson(c) ? told(c, outcome) : back(c, id, outcome, await archive.get(id))
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error
      if (wantsJson(c)) return conflict(c, error)
      const { theirs, draft } = error
      const mine = { words: saidWords(draft), fields: { ...fields, seen: String(theirs?.id ?? 0) } }
      return paged(c, conflictPage(id, theirs, mine), 409)
    }
  })
}

/** To where the finding stands on the page that one came from. */
function back(c: Context, id: string, outcome: Outcome, now: Record): Response {
  const to = (done: string, finding?: string) =>
    c.redirect(`${articleHref(id)}?done=${done}${finding ? `#f-${encodeURIComponent(finding)}` : ''}`, 303)
  if (outcome.done !== 'kept') return to(outcome.done === 'same' ? 'same' : 'undone')
  const { said } = outcome.draft
  if (said.change === 'remove') return to('removed')
  return to(said.change === 'add' ? 'added' : 'corrected', findingAt(now, said.finding, outcome.draft)?.id)
}

async function* annotations(all: Archive['corrections']) {
  for (let after: number | undefined; ; ) {
    const some: KeptCorrection[] = await all.list({ limit: 200, after })
    for (const c of some)
      yield { ...c.annotation, 'readout:state': c.fit.state, ...(c.undone ? { 'readout:undone': c.undone } : {}) }
    if (some.length === 0) return
    after = some.at(-1)!.id
  }
}

function lines(c: Context, name: string, items: AsyncIterable<object>): Response {
  async function* all() {
    for await (const item of items) yield new TextEncoder().encode(`${JSON.stringify(item)}\n`)
  }
  return c.body(ReadableStream.from(all()) as ReadableStream, 200, {
    'Content-Type': 'application/jsonl; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}"`,
  })
}
