/** Correcting findings by hand, and the list of what was corrected. */
import type { KeptCorrection, NewCorrection } from '@readout/archive'
import { ReadoutError, type Record, STATUSES } from '@readout/core'
import { findingAt, type Said, wordsOf } from '@readout/core/corrections'
import type { Context, Hono } from 'hono'
import { articleHref } from '../components/facts.ts'
import { fieldsOf } from '../form.ts'
import { conflictPage, correctionsPage } from '../pages/corrections.ts'
import { wantsJson } from '../problem.ts'
import { NEW_KINDS, saidWords } from '../reading/correct.ts'
import { locate } from '../reading/locate.ts'
import { JSON_TYPE, paged, type Serving, whole } from './context.ts'
import { PAGE } from './input.ts'

type Fields = { readonly [name: string]: string }

const refused = (why: string) => new ReadoutError('R4007', `the form cannot be understood: ${why}`)

async function textFields(c: Context): Promise<Fields> {
  const fields: { [name: string]: string } = {}
  for (const [name, value] of Object.entries(await fieldsOf(c)))
    if (typeof value === 'string') fields[name] = value
    else if (typeof value === 'number') fields[name] = String(value)
  return fields
}

export function corrections(app: Hono, { archive }: Serving): void {
  app.get('/corrections', async (c) => {
    const all = await archive.corrections.list({ limit: PAGE + 1, after: whole(c.req.query('after')) })
    const shown = all.slice(0, PAGE)
    const next = all.length > PAGE ? shown.at(-1)!.id : null
    if (wantsJson(c)) return c.json({ corrections: shown, next })
    const more = next === null ? null : `/corrections?after=${next}`
    return paged(c, correctionsPage(shown, await archive.corrections.count(), more))
  })
  app.get('/corrections.json', async (c) => {
    const all = await archive.corrections.list({ limit: PAGE + 1, after: whole(c.req.query('after')) })
    const shown = all.slice(0, PAGE)
    return c.json({ corrections: shown, next: all.length > PAGE ? shown.at(-1)!.id : null })
  })
  app.get('/corrections.jsonl', (c) => lines(c, 'readout-corrections.jsonl', annotations(archive.corrections)))
  app.get('/corrections/gold.jsonl', (c) => lines(c, 'readout-gold.jsonl', archive.corrections.gold()))

  app.post('/articles/:id/corrections', async (c) => {
    const id = c.req.param('id')
    const fields = await textFields(c)
    const json = wantsJson(c)
    const back = (done: string, finding?: string) =>
      c.redirect(`${articleHref(id)}?done=${done}${finding ? `#f-${encodeURIComponent(finding)}` : ''}`, 303)
    const undo = whole(fields.undo)
    if (undo !== undefined) {
      // only of this article: its page is where one comes back to
      if (!(await archive.corrections.of(id)).some((k) => k.id === undo))
        throw new ReadoutError('R3053', `there is no correction ${undo} of this article`)
      await archive.corrections.undo(undo)
      return json ? c.json({ undone: undo }) : back('undone')
    }
    const record = await archive.get(id)
    const draft = draftOf(record, fields)
    if (draft === null) return json ? c.json({ same: true }) : back('same')
    try {
      const made = await archive.corrections.add(id, draft)
      const kept = (await archive.corrections.of(id)).find((k) => k.id === made)
      if (json) return c.body(JSON.stringify(kept ?? { undone: true }), made === null ? 200 : 201, JSON_TYPE)
      if (draft.said.change === 'remove') return back('removed')
      return back(draft.said.change === 'add' ? 'added' : 'corrected', findingId(kept, await archive.get(id), draft))
    } catch (error) {
      if (!(error instanceof ReadoutError) || error.code !== 'R3052' || json) throw error
      const theirs = await holdingAt(await archive.corrections.of(id), record, draft)
      const mine = {
        words: saidWords({ said: draft.said } as KeptCorrection),
        fields: { ...fields, seen: String(theirs?.id ?? 0) },
      }
      return paged(c, conflictPage(id, theirs, mine), 409)
    }
  })
}

/** Where the finding stands on the page one comes back to. */
const findingId = (kept: KeptCorrection | undefined, record: Record, draft: NewCorrection): string | undefined =>
  kept && (findingAt(record, draft.said.finding, draft)?.id ?? undefined)

/** What holds for the finding that a draft is of. */
function holdingAt(all: readonly KeptCorrection[], record: Record, { said, start, end }: NewCorrection) {
  const finding = findingAt(record, said.finding, { start, end })?.id
  const keys = new Set([finding, `${start}-${end}`])
  const holds = (c: KeptCorrection) =>
    c.said.finding === said.finding && c.fit.state === 'stands' && keys.has(c.fit.finding)
  // one that was taken out has no finding any more: it is known by its words
  const words = record.text.slice(start, end)
  return (
    all.findLast(holds) ??
    all.findLast((c) => c.fit.state === 'stands' && c.said.finding === said.finding && c.words === words) ??
    null
  )
}

/** The correction that a form asks for; null where it changes nothing. Throws R4007. */
function draftOf(record: Record, f: Fields): NewCorrection | null {
  const { finding, change = 'set' } = f
  if (finding !== 'statement' && finding !== 'event') throw refused('“finding” is statement or event')
  if (change !== 'set' && change !== 'remove' && change !== 'add') throw refused('“change” is set, remove or add')
  const place =
    change === 'add' && f.words !== undefined ? placed(record, f) : { start: whole(f.start), end: whole(f.end) }
  const { start, end } = place
  if (start === undefined || end === undefined || end <= start) throw refused('it does not say which words are meant')
  const said = saidOf(record, finding, change, f)
  const shown = findingAt(record, finding, { start, end })
  if (change === 'set' && shown && isSame(record, shown, said)) return null
  const words = shown && change !== 'add' ? wordsOf(shown) : { start, end }
  return { said, start: words.start, end: words.end, creator: f.by, note: f.note, seen: whole(f.seen) }
}

function saidOf(record: Record, finding: Said['finding'], change: Said['change'], f: Fields): Said {
  if (change === 'remove') return { finding, change }
  if (finding === 'event') {
    const status = STATUSES.find((s) => s === f.status)
    if (status === undefined) throw refused('“status” is none that there is')
    return { finding, change, status }
  }
  const name = (f.speaker ?? '').trim()
  const known = record.actors.find((a) => a.name === name)
  const kind = known?.kind ?? NEW_KINDS.find((k) => k === f.as) ?? 'person'
  return { finding, change, speaker: name === '' ? null : { name, kind } }
}

function isSame(record: Record, shown: Record['statements'][number] | Record['events'][number], said: Said): boolean {
  if (!('content' in shown)) return shown.status === said.status
  const speaker = record.actors.find((a) => a.id === shown.speaker)?.name ?? null
  return speaker === (said.speaker?.name ?? null)
}

function placed(record: Record, f: Fields) {
  const at = locate(record, f.words ?? '', f.until, whole(f.nth))
  if (at === null)
    throw new ReadoutError(
      'R4015',
      'these words do not stand in the article’s own text: copy them from there as they are',
    )
  if (at.places > 1 && f.nth === '' && !f.until)
    throw new ReadoutError(
      'R4015',
      `these words stand in the article ${at.places} times: give more of the words around them`,
    )
  return at
}

async function* annotations(all: {
  list: (o: { limit: number; after?: number | undefined }) => Promise<KeptCorrection[]>
}) {
  for (let after: number | undefined; ; ) {
    const some = await all.list({ limit: 200, after })
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
