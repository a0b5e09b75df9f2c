/** What a search finds, each as a list shows it: a statement, an event, an article. */
import type { EventHit, Listed, StatementHit } from '@readout/archive'
import { ACT_WORDS, AUTHORITY_WORDS, counted, KIND_WORDS } from '@readout/core/words'
import { html, raw } from 'hono/html'
import type { Html } from '../frame.ts'
import { escapeHtml } from '../html.ts'
import { timeOf } from '../time.ts'
import { UNKNOWN_SPEAKER } from '../words.ts'
import { articleHref, facts } from './facts.ts'
import { statusBadge } from './status.ts'

const word = (table: { readonly [value: string]: string }, value: string) => table[value] ?? value

/** Where a finding stands: headline, outlet, day. */
const from = (hit: StatementHit | EventHit) => [
  hit.title ?? hit.opening,
  hit.outlet,
  hit.published ? timeOf(hit.published) : null,
]

export const statementHit = (
  hit: StatementHit,
): Html => html`<p class="who-said"><strong>${hit.speakerName ?? UNKNOWN_SPEAKER}</strong> ${word(ACT_WORDS, hit.act)}</p>
<blockquote><a href="${articleHref(hit.article, hit.id)}">${raw(marked(hit))}</a></blockquote>
${facts([word(KIND_WORDS, hit.kind), word(AUTHORITY_WORDS, hit.authority), ...from(hit)])}`

/** `clause` are the words of the article that tell it. */
export function eventHit(hit: EventHit, clause: string | undefined): Html {
  const parties = [hit.actors.join(', '), hit.recipients.join(', ')].filter(Boolean).join(' → ')
  const end = hit.inTheEnd && hit.inTheEnd !== hit.status ? hit.inTheEnd.replaceAll('-', ' ') : null
  return html`<p>${statusBadge(hit.status)} <a href="${articleHref(hit.article, hit.id)}">${clause ?? hit.trigger}</a></p>
${facts([end && `${end} in the end`, parties, hit.when ? html`<span>for ${timeOf(hit.when)}</span>` : null, hit.where, ...from(hit)])}`
}

export const articleHit = (
  hit: Listed,
): Html => html`<h3><a href="${articleHref(hit.id)}">${hit.title ?? (hit.opening || hit.id)}</a></h3>
${facts([
  hit.outlet,
  hit.published ? timeOf(hit.published) : null,
  counted(hit.statements, 'statement'),
  counted(hit.events, 'event'),
  hit.damaged && html`<span><a href="/errors/R3002">damaged</a></span>`,
])}`

/** Longest quotation that a result shows, in UTF-16 code units. */
const SHOWN = 600

/** The content with the words that were searched for marked, cut where it is very long. */
function marked({ content, matches }: StatementHit): string {
  let out = ''
  let at = 0
  for (const { start, end } of matches) {
    if (end > SHOWN) break
    out += `${escapeHtml(content.slice(at, start))}<mark>${escapeHtml(content.slice(start, end))}</mark>`
    at = end
  }
  const rest = content.slice(at, Math.max(at, SHOWN))
  return out + escapeHtml(rest) + (content.length > at + rest.length ? ' …' : '')
}
