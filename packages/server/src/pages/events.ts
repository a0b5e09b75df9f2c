/** The page of events over articles: the form, what was asked, the events, and ways to fewer of them. */
import type { HappeningsPage } from '@readout/archive'
import { STATUSES, type Status } from '@readout/core'
import { counted, dateWords, statusWord } from '@readout/core/words'
import { html, raw } from 'hono/html'
import { eventItem, typeWord } from '../components/event-line.ts'
import { choiceField, textField } from '../components/field.ts'
import { listOf } from '../components/groups.ts'
import { chosen, type Narrowing, narrow } from '../components/narrow.ts'
import { pager } from '../components/pager.ts'
import { takeAway } from '../components/take.ts'
import type { Html, Shown } from '../frame.ts'
import { TYPES } from '../routes/input.ts'
import type { View } from '../routes/route.ts'
import { whoWords } from './events-sentence.ts'

export interface EventsAnswer extends HappeningsPage {
  /** The question in words. */
  readonly asked: string
  readonly question: string
}

export function eventsPage(page: EventsAnswer, view: View): Shown {
  const get = (name: string) => view.url.searchParams.get(name) || undefined
  return {
    title: page.asked,
    kind: 'answer',
    main: html`<h1>Events</h1>
${form(get)}
<p class="restated" role="status"><strong>${page.asked}.</strong> ${countLine(page)}</p>
${chosen(choices(get, page, view))}
${nobody(page)}
<div class="beside">
<section aria-labelledby="found"><h2 id="found" class="hidden">What was found</h2>
${order(get('sort'), view)}
${listOf(page.groups, (g) => eventItem(g), 'Nothing that is kept fits. Take a condition away, or ask for other words.')}
${pager(view, page.next, 'More events')}</section>
${narrow(narrowings(page, view), page.facets?.all === false ? 'Counted over the newest; there are more.' : 'Events, each counted once.')}
</div>
${takeAway(view)}`,
  }
}

type Get = (name: string) => string | undefined

export const statusChoices = STATUSES.map((s) => [s, statusWord(s)] as const)
export const typeChoices = TYPES.map((t) => [t, typeWord(t) ?? 'of no political kind'] as const)

const form = (get: Get): Html => html`<form class="filter" action="/events">
${textField('q', 'Words', get('q'), { wide: true, most: 500, hint: 'of the articles' })}
${choiceField('status', 'Status', statusChoices, get('status'))}
${choiceField('type', 'Kind', typeChoices, get('type'))}
${textField('place', 'Place', get('place'))}
${textField('who', 'Who took part', get('who'))}
${textField('outlet', 'Outlet', get('outlet'))}
${textField('since', 'Told since', get('since'), { type: 'date' })}
${textField('until', 'Told until', get('until'), { type: 'date' })}
${choiceField('sort', 'Order', [['day', 'by the day of the event']], get('sort'), 'told last first')}
<p class="check"><label><input type="checkbox" name="minor" value="yes"${get('minor') === 'yes' ? raw(' checked') : ''}> also minor events, told in passing</label></p>
<button class="go">Show</button>
</form>`

function countLine({ facets, groups }: EventsAnswer): string {
  if (groups.length === 0) return ''
  if (!facets?.all) return 'Very many events.'
  return `${counted(facets.counted, 'event')}.`
}

/** Names that are nobody's here. */
const nobody = ({ resolved }: EventsAnswer): Html | '' => {
  const none = resolved.filter((r) => r.meant.length === 0)
  return none.length === 0 ? '' : html`<p class="empty">Nobody that is kept is called “${none[0]!.typed}”.</p>`
}

const order = (sort: string | undefined, view: View): Html =>
  html`<p class="meta order">${
    sort === 'day'
      ? html`By the day of the event, the latest first. <a href="${view.with({ sort: null })}">What was told last first</a>`
      : html`What was told last first. <a href="${view.with({ sort: 'day' })}">By the day of the event</a>`
  }</p>`

function choices(get: Get, { resolved }: EventsAnswer, view: View) {
  const who = get('who')
  const said: readonly (readonly [name: string, label: string | undefined])[] = [
    ['status', get('status') && statusWord(get('status') as Status)],
    ['type', get('type') && (typeWord(get('type')!) ?? 'of no political kind')],
    ['place', get('place') && `in ${get('place')}`],
    ['who', who && `with ${whoWords(who, resolved)}`],
    ['outlet', get('outlet') && `told by ${get('outlet')}`],
    ['since', get('since') && `told since ${dateWords(get('since')!)}`],
    ['until', get('until') && `told until ${dateWords(get('until')!)}`],
    ['q', get('q') && `with the words ${get('q')}`],
    ['minor', get('minor') && 'in passing, too'],
  ]
  return said.flatMap(([name, label]) => (label ? [{ label, without: view.with({ [name]: null }) }] : []))
}

function narrowings({ facets }: EventsAnswer, view: View): Narrowing[] {
  if (!facets) return []
  const { status, type, where, who, outlet } = facets.by
  const part = (
    title: string,
    name: string,
    values: typeof status,
    word: (v: (typeof values)[number]) => string,
  ): Narrowing => ({
    title,
    values: view.url.searchParams.get(name)
      ? []
      : values.map((v) => ({ label: word(v), count: v.count, href: view.with({ [name]: v.value }) })),
  })
  return [
    part('Status', 'status', status, (v) => statusWord(v.value as Status)),
    part('Kind', 'type', type, (v) => typeWord(v.value) ?? 'of no political kind'),
    part('Who took part', 'who', who, (v) => v.label),
    part('Place', 'place', where, (v) => v.label),
    part('Outlet', 'outlet', outlet, (v) => v.label),
  ]
}
