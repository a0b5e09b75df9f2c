/** A joined event as a line of a list. */
import type { GroupLine } from '@readout/archive'
import type { PloverType } from '@readout/core'
import { counted, TYPE_WORDS } from '@readout/core/words'
import { html } from 'hono/html'
import type { Html } from '../frame.ts'
import { spanOf } from './days.ts'
import { type Fact, facts } from './facts.ts'
import { groupDays } from './groups.ts'
import { statusBadge } from './status.ts'

export const eventHref = (id: number): string => `/events/${id}`
export const eventName = (g: GroupLine): string => g.told?.words ?? g.label ?? `Event ${g.id}`
export const typeWord = (type: string | null): string | null => TYPE_WORDS[type as PloverType] ?? null

/** Whether it is off: such an event is struck through, and its badge says so in words. */
export const isOff = (status: string | null): boolean => status === 'cancelled' || status === 'did-not-happen'

/** Its words as the way to its page; struck through where it is off. */
export const eventLink = (g: GroupLine): Html =>
  isOff(g.status)
    ? html`<a href="${eventHref(g.id)}"><s>${eventName(g)}</s></a>`
    : html`<a href="${eventHref(g.id)}">${eventName(g)}</a>`

/** When it is said to be, as a fact; what was put off says that the day is a new one. */
export function eventDay({ from, to, status }: GroupLine): Html | null {
  if (from === null || to === null) return null
  return html`<span>${status === 'postponed' ? 'put off to ' : ''}${spanOf(from, to)}</span>`
}

/** Badge, words, kind, day, and how many articles tell of it; `level` is that of its heading. */
export const eventItem = (
  g: GroupLine,
  more: readonly Fact[] = [],
): Html => html`<p class="head">${statusBadge(g.status ?? 'happened')}${
  g.turned ? html` <span class="worth">changed</span>` : ''
}</p>
<h3 class="event-name"><a href="${eventHref(g.id)}">${eventName(g)}</a></h3>
${facts([typeWord(g.type), eventDay(g), told(g), ...more])}`

/** Who told of it, and when. */
const told = (g: GroupLine): Html => {
  const days = groupDays(g)
  return html`<span>told by ${counted(g.articles, 'article')}${days ? html`, ${days}` : ''}</span>`
}
