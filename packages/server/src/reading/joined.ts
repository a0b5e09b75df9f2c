/** Links from the findings of an article into the archive. */
import type { Beside, Shared } from '@readout/archive'
import type { Event } from '@readout/core'
import { counted, statusWord } from '@readout/core/words'
import { type CopyRelation, outletOf, QUOTE_WORDS, type QuoteRelation } from '@readout/join'
import { html } from 'hono/html'
import { articleHref } from '../components/facts.ts'
import type { Html } from '../frame.ts'
import type { Names } from './names.ts'

/** A name as it is shown, with the way to who that is across articles. */
export function nameLink(id: string | null, names: Names, beside: Beside): Html | string | null {
  const name = names.of(id)
  const number = id === null ? undefined : beside.actors.get(id)
  return name === null || number === undefined ? name : html`<a href="/actors/${number}">${name}</a>`
}

/** Names with commas between them. */
export const nameLinks = (ids: readonly string[], names: Names, beside: Beside): Html[] =>
  ids.map((id, i) => html`${i > 0 ? ', ' : ''}${nameLink(id, names, beside) ?? id}`)

const others = ({ articles }: Shared) => counted(articles - 1, 'other article')

/** By whom else an event is told, and what became of it where that is something else. */
export function eventElsewhere(e: Event, shared: Shared | undefined): Html | null {
  if (!shared) return null
  const end =
    shared.status !== null && shared.status !== e.status
      ? html`; in the end: ${statusWord(shared.status as Event['status'])}`
      : ''
  return html`<span class="beyond"><a href="/events/${shared.id}">also told by ${others(shared)}</a>${end}</span>`
}

/** Who else prints a quotation, and how its words here stand to the first who had them. */
export function quoteElsewhere(shared: Shared | undefined): Html | null {
  if (!shared) return null
  const how = shared.status ? QUOTE_WORDS[shared.status as QuoteRelation] : null
  return html`<span class="beyond"><a href="/quotes/${shared.id}">in ${others(shared)} too</a>${how ? html`; here: ${how}` : ''}</span>`
}

const OF: { readonly [R in CopyRelation]: string } = {
  source: 'Had first, before',
  copy: 'A copy of',
  edited: 'An edited copy of',
  rewrite: 'Retold from',
}

/** Under the headline: its story, and whose text it repeats. */
export function articleElsewhere({ story, copy }: Beside): Html | '' {
  if (!story && !copy) return ''
  return html`${
    story
      ? html`<p class="elsewhere facts"><span>One of ${counted(story.articles, 'article')} of <a href="/stories/${story.id}">${story.title ?? 'this story'}</a></span><span><a href="/stories/${story.id}/compare">Compare them</a></span></p>`
      : ''
  }${
    copy
      ? html`<p class="elsewhere">${OF[copy.relation]} <a href="${articleHref(copy.of.id)}">${copy.of.title ?? 'an article'}</a> (${outletOf(copy.of)})</p>`
      : ''
  }`
}
