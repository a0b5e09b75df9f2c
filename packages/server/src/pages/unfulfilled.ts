/** The page of what was announced and never came about. */
import type { GroupLine, GroupPage } from '@readout/archive'
import { quoted, statusWord } from '@readout/core/words'
import { outletOf } from '@readout/join'
import { html } from 'hono/html'
import { eventItem, typeWord } from '../components/event-line.ts'
import { articleHref, facts, publishedBy } from '../components/facts.ts'
import { choiceField, textField } from '../components/field.ts'
import { listOf } from '../components/groups.ts'
import { pager } from '../components/pager.ts'
import { takeAway } from '../components/take.ts'
import type { Html, Shown } from '../frame.ts'
import type { View } from '../routes/route.ts'
import type { UnfulfilledInput } from '../routes/unfulfilled.ts'
import { typeChoices } from './events.ts'

export interface UnfulfilledAnswer extends GroupPage {
  readonly asked: string
}

const HEADING = 'Announced and never happened'
const SHOW = [
  ['off', 'called off, or did not happen'],
  ['silent', 'passed in silence'],
] as const

/** Without its full stop. */
export function unfulfilledSentence({ show, type, place, who, outlet }: UnfulfilledInput): string {
  const what =
    show === 'off'
      ? 'Announced, and called off or told not to have happened'
      : show === 'silent'
        ? 'Announced, and passed in silence'
        : HEADING
  const parts = [
    type && `kind: ${typeWord(type) ?? 'of no political kind'}`,
    place && `in ${place}`,
    who && `with ${who}`,
    outlet && `told by ${outlet}`,
  ]
  return [what, ...parts.filter(Boolean)].join(', ')
}

export const unfulfilledPage = (page: UnfulfilledAnswer, view: View): Shown => {
  const get = (name: string) => view.url.searchParams.get(name) || undefined
  return {
    title: page.asked,
    kind: 'answer',
    main: html`<h1>${HEADING}</h1>
<p class="lead">What was called off, what is told not to have happened, and what passed in silence: its day is over, and no article that
is kept tells of it. Silence here is no proof that it did not happen.</p>
<form class="filter" action="/unfulfilled">
${choiceField('show', 'What became of it', SHOW, get('show'))}
${choiceField('type', 'Kind', typeChoices, get('type'))}
${textField('place', 'Place', get('place'))}
${textField('who', 'Who', get('who'))}
${textField('outlet', 'Outlet', get('outlet'))}
<button class="go">Show</button>
</form>
${page.asked === HEADING ? '' : html`<p class="restated" role="status"><strong>${page.asked}.</strong></p>`}
<h2 class="hidden">What was found</h2>
${listOf(
  page.groups,
  (g) => html`${eventItem(g)}
${became(g)}`,
  'Nothing that is kept fits.',
)}
${pager(view, page.next, 'Earlier ones')}
${takeAway(view)}`,
  }
}

/** What was told last, with the words; of what passed in silence that nothing more was. */
function became({ became, status }: GroupLine): Html | '' {
  if (!became) return ''
  const silent = status === 'planned' || status === 'postponed'
  const words = html`<a href="${articleHref(became.article.id)}">${quoted(became.words)}</a>`
  return html`<div class="became"><p>${
    silent
      ? `Its day is over, and no article that is kept tells what became of it. Last told as ${statusWord(status)} by ${outletOf(became.article)}:`
      : `Last told as ${statusWord(status as 'cancelled')}${became.request ? ` at the request of ${became.request}` : ''}:`
  }</p>
<blockquote>${words}</blockquote>
${facts(publishedBy(became.article))}</div>`
}
