/** A turn of an event in words: what it became, on which day, by whom it was told, at whose request. */
import type { Turn } from '@readout/archive'
import { dateWords } from '@readout/core/words'
import { accordingTo, outletOf } from '@readout/join'
import { html } from 'hono/html'
import type { Html } from '../frame.ts'
import { timeOf } from '../time.ts'
import { articleHref, facts } from './facts.ts'
import { cut } from './long.ts'
import { statusBadge } from './status.ts'

/** Names that somebody made as long as a page. */
const NAME = 120

/** One turn as a line; its day leads to the words. */
export const turnLine = (t: Turn): Html => {
  const day = t.date === null ? 'day not known' : timeOf(t.date)
  return html`${statusBadge(t.status)} ${facts([
    html`<span>told <a href="${articleHref(t.article.id, t.event ?? undefined)}">${day}</a></span>`,
    html`<span dir="auto">${cut(outletOf(t.article), NAME)}</span>`,
    t.by && html`<span dir="auto">${accordingTo(cut(t.by, NAME))}</span>`,
    t.request && html`<span dir="auto">at the request of ${cut(t.request, NAME)}</span>`,
    t.when && WITH_DAY.has(t.status) && `for ${dateWords(t.when)}`,
  ])}`
}

const WITH_DAY: ReadonlySet<string> = new Set(['planned', 'postponed'])
