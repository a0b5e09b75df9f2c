/** An event with what became of it, as sentences with their evidence. */

import type { Event } from '@readout/core'
import { dateWords, quoted, statusWord } from '@readout/core/words'
import { accordingTo, type Figure, type Happening, nowLine, outletOf, partiesLine } from '@readout/join'
import { STATUS } from '../report/words.ts'
import { dayOf, type Look, placeOf, Sheet } from './sheet.ts'

/** With what is said of it in words, where that is known. */
export interface Worded {
  readonly clause?: string | null
  readonly words?: readonly (string | null)[]
  /** At whose request it was called off or put off, by entry. */
  readonly requests?: readonly (string | null)[]
}

export function happeningLines(h: Happening & Worded, id: number, look: Look): string {
  const sheet = new Sheet(look)
  sheet.title(`${h.clause ?? h.label} (event ${id})`).para(nowLine(h))
  const parties = partiesLine(h)
  if (parties) sheet.para(parties)
  sheet.heading(`What was told of it, by ${h.history.length} ${h.history.length === 1 ? 'article' : 'articles'}`)
  let before: string | null = null
  for (const [i, e] of h.history.entries()) {
    const status = e.status as Event['status']
    const [mark, paint] = STATUS[status] ?? ['·', (c) => c.dim]
    const day = dayOf(e.date).padEnd(17)
    // a turn is told by a word, not by colour alone
    const turned = before !== null && before !== e.status ? ' (changed)' : ''
    const head = `  ${day} ${paint(sheet.colors)(mark)} `
    const facts = [
      `${statusWord(status)}${turned}`,
      h.requests?.[i] && `at the request of ${h.requests[i]}`,
      e.when && dateWords(e.when),
      e.where,
      outletOf(e.article),
      e.by && accordingTo(e.by),
    ]
    sheet.item(head, facts.filter(Boolean).join(' · '), 5 + day.length)
    sheet.under(5 + day.length, `${quoted(h.words?.[i] ?? e.evidence.text)} ${placeOf(e.article, e.evidence)}`)
    before = e.status
  }
  figures(sheet, h.figures, new Map(h.history.map((e) => [e.article.id, e])))
  return sheet.toString()
}

/** Each number as its article prints it, beside the others: nothing is averaged. */
function figures(
  sheet: Sheet,
  all: readonly Figure[],
  entries: ReadonlyMap<string, Happening['history'][number]>,
): void {
  if (all.length === 0) return
  sheet.heading('Figures, as the articles print them')
  for (const what of new Set(all.map((f) => f.what))) {
    const of = all.filter((f) => f.what === what)
    const values = [...new Set(of.map((f) => f.value))]
    sheet.item(`  ${what}: `, `${values.join(', ')}${values.length > 1 ? ' (they differ)' : ''}`)
    for (const f of of) {
      const entry = entries.get(f.article)
      const by = entry ? `${outletOf(entry.article)}, ${dayOf(entry.date)}` : f.article
      sheet.under(4, `${f.value}: ${quoted(f.text)} ${by} · ${f.article} at ${f.start}–${f.end}`)
    }
  }
}
