/** Events in the side column: what the outlet itself reports, what is only claimed, what is planned or called off. */
import type { KeptCorrection } from '@readout/archive'
import type { Event, Record, Statement } from '@readout/core'
import {
  arrange,
  claimVerb,
  counted,
  eventWords,
  type Moved,
  movedDays,
  statusWord,
  TYPE_WORDS,
} from '@readout/core/words'
import { html } from 'hono/html'
import type { Html } from '../frame.ts'
import { timeOf } from '../time.ts'
import { STATUS_MARKS } from '../words.ts'
import { type Around, holding } from './around.ts'
import { byHand, fix } from './correct.ts'
import { eventElsewhere, nameLink, nameLinks } from './joined.ts'
import type { Names } from './names.ts'
import { href, none, section } from './section.ts'
import { unsure, why } from './why.ts'

/** Statements are numbered as they stand in the text. */
export const numbersOf = (record: Record): ReadonlyMap<string, number> =>
  new Map(record.statements.map((s, i) => [s.id, i + 1]))

type Shows = (e: Event, denials?: readonly Statement[]) => Html

/** Each event once, under the heading it belongs to; minor ones are folded. */
export function events(record: Record, names: Names, around: Around): Html {
  const held = holding(around.hands)
  const numbers = numbersOf(record)
  const moved = movedDays(record)
  const show: Shows = (e, denials) =>
    event(record, e, moved.get(e.id), names, numbers, around, held.get(`event ${e.id}`), denials)
  const { told, claimed, planned } = arrange(record)
  const body =
    record.events.length === 0
      ? none('No event was found.')
      : html`${told.length > 0 ? part(`Reported by ${record.outlet?.value ?? 'the outlet itself'}`, list(told, show)) : ''}
${
  claimed.length > 0
    ? part(
        'Only claimed',
        html`${claimed.map((group) => {
          const denials = new Map(group.items.map((claim) => [claim.event.id, claim.denials]))
          const by = claimVerb(group)
          const who = nameLink(group.speaker, names, around.beside) ?? group.words
          const title = who === null ? `${by}, by whom is not said` : html`${by} by ${who}`
          const all = group.items.map((claim) => claim.event)
          return html`<h4>${title}</h4>
${list(all, (e) => show(e, denials.get(e.id)))}`
        })}`,
      )
    : ''
}
${planned.length > 0 ? part('Planned or called off', list(planned, show)) : ''}`
  return section('events', 'Events', record.events.length, body)
}

const part = (title: string, body: Html): Html => html`<div class="part"><h3>${title}</h3>
${body}</div>`

function list(all: readonly Event[], show: Shows): Html {
  const minor = all.filter((e) => e.worth === 'minor')
  const shown = all.filter((e) => e.worth !== 'minor')
  return html`${shown.length > 0 ? html`<ol class="events">${shown.map((e) => show(e))}</ol>` : ''}${
    minor.length > 0
      ? html`<details class="minor"><summary>${counted(minor.length, 'minor event')}</summary><ol class="events">${minor.map((e) => show(e))}</ol></details>`
      : ''
  }`
}

const toStatement = (id: string, numbers: ReadonlyMap<string, number>): Html =>
  html`<a href="${href(`f-${id}`)}">statement ${numbers.get(id) ?? id}</a>`

function event(
  record: Record,
  e: Event,
  moved: Moved | undefined,
  names: Names,
  numbers: ReadonlyMap<string, number>,
  { beside }: Around,
  held: KeptCorrection | undefined,
  denials: readonly Statement[] = [],
): Html {
  const kind = [e.type && TYPE_WORDS[e.type], e.kind].filter((k, i, all) => k && all.indexOf(k) === i).join(', ')
  const people = [e.actors, e.recipients].filter((ids) => ids.length > 0).map((ids) => nameLinks(ids, names, beside))
  const facts = [
    kind,
    whenWords(e, moved),
    e.where && `in ${e.where}`,
    eventElsewhere(e, beside.events.get(e.id)),
  ].filter(Boolean)
  return html`<li class="finding" id="f-${e.id}" data-at="${e.trigger.start}">
<p class="head"><span class="status st-${e.status}"><span aria-hidden="true">${STATUS_MARKS[e.status]}</span> ${statusWord(e.status)}</span>
<a class="to" href="${href(e.id)}">${eventWords(e)}</a>${e.worth === 'lead' ? html` <span class="worth">lead</span>` : ''}${unsure(e)}${byHand(e, held)}</p>
${people.length > 0 ? html`<p class="people">${people[0]}${people[1] ? html` <span aria-hidden="true">→</span><span class="hidden">to</span> ${people[1]}` : ''}</p>` : ''}
<div class="tail"><p class="meta facts">${facts.map((f) => html`<span>${f}</span>`)}<span>${
    e.reportedBy === null ? 'told by the outlet' : html`according to ${toStatement(e.reportedBy, numbers)}`
  }</span>${denials.map((s) => html`<span>denied by ${names.source(s) ?? 'somebody not named'}, ${toStatement(s.id, numbers)}</span>`)}</p>
${why([e.statusEvidence.length > 0 && html`status from ${e.statusEvidence.map((s) => `“${s.text}”`).join(', ')}`, e.whenEvidence && html`time from “${e.whenEvidence.text}”`, e.also.length > 0 && html`also ${e.also.map((s) => `“${s.text}”`).join(', ')}`], e.rule, e.confidence)}${fix(record, e, held)}</div>
</li>
`
}

/** A day that is not the day of the event is told for what it is. */
function whenWords(e: Event, moved: Moved | undefined): Html | string | null {
  if (e.when === null) return null
  const day = timeOf(e.when)
  if (moved) return html`moved to ${day}${moved.from ? html`, from ${timeOf(moved.from)}` : ''}`
  return e.status === 'postponed' ? html`day named: ${day}` : day
}
