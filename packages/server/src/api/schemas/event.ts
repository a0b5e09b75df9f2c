/** Events over articles: those a form asks for, one of them, the agenda, and what never happened. */
import type { HappeningFacet, HappeningFacets, Party } from '@readout/archive'
import { PLOVER_TYPES } from '@readout/core/schema'
import type { Entry } from '@readout/join'
import { z } from 'zod'
import type { AgendaAnswer } from '../../pages/agenda.ts'
import type { ShownEvent } from '../../pages/event.ts'
import type { EventsAnswer } from '../../pages/events.ts'
import type { UnfulfilledAnswer } from '../../pages/unfulfilled.ts'
import { articleFacts } from './article.ts'
import { resolved } from './find.ts'
import { groupLine } from './groups.ts'
import { evidence, figure, next, reporters, status } from './joined.ts'
import { among, tied } from './tied.ts'

const asked = z.string().describe('what was asked, in words')

const eventFacet = tied<HappeningFacet>()(
  'EventFacet',
  z.strictObject({
    value: z.string().describe('as the parameter of that name takes it'),
    label: z.string().describe('what it is called; of an actor the name'),
    count: z.int().describe('events that have it, each once'),
  }),
)
const eventFacets = z.array(eventFacet).describe('the most frequent first, ten at most')

const facets = tied<HappeningFacets>()(
  'EventFacets',
  z.strictObject({
    counted: z.int().describe('events that were counted'),
    all: z.boolean().describe('false where there are more than were counted'),
    outlets: z.int().describe('how many outlets told of them'),
    by: z
      .strictObject({
        status: eventFacets,
        type: eventFacets,
        where: eventFacets,
        who: eventFacets,
        outlet: eventFacets,
      })
      .describe('`where` is asked for by the parameter `place`, the others by their own names'),
  }),
)

export const eventsAnswer = tied<EventsAnswer>()(
  'EventPage',
  z.strictObject({
    asked,
    question: z.string().describe('the same in the question language'),
    groups: z.array(groupLine).describe('the events, in the order of `sort`'),
    next,
    resolved,
    facets: facets.nullable().describe('what they have in common'),
  }),
)

const party = tied<Party>()(
  'Party',
  z.strictObject({
    name: z.string(),
    role: z.enum(['actor', 'recipient']).describe('actor: who did it; recipient: to whom or with whom'),
    id: z.int().nullable().describe('number of the actor across articles; null for one who has none'),
  }),
)

const entry = tied<Entry>()(
  'EventEntry',
  z.strictObject({
    article: articleFacts,
    date: z.string().nullable().describe('day of publication: ISO 8601; null where it is not known'),
    status,
    evidence: evidence.describe('words that say the status, else those that name the event'),
    when: z.string().nullable().describe('when it was or is to be, by this article: ISO 8601, a day or an interval'),
    where: z.string().nullable(),
    by: z.string().nullable().describe('who says so, where the outlet does not say it itself'),
  }),
)

const BY_ENTRY = 'by entry of the history'

export const eventAnswer = tied<ShownEvent>()(
  'EventAnswer',
  z.strictObject({
    id: z.int().describe('its number'),
    label: z.string().describe('one word for it'),
    clause: z.string().nullable().describe('what an article says of it, in the words of the article'),
    type: among(PLOVER_TYPES).nullable().describe('PLOVER type; null for what has none'),
    status: status.describe('by the last entry of the history'),
    when: z.string().nullable().describe('the day or interval it has by now: ISO 8601; null for none'),
    before: z.array(z.string()).describe('days or intervals it was said to have before, in that order'),
    where: z.string().nullable(),
    actors: z.array(z.string()).describe('names of who did it'),
    recipients: z.array(z.string()).describe('names of to whom or with whom it was done'),
    parties: z.array(party).describe('the same with their numbers, those told of most first'),
    members: z.array(evidence).describe('every place where an article tells of it'),
    history: z.array(entry).describe('one entry for each article, in order of publication'),
    words: z.array(z.string().nullable()).describe(`${BY_ENTRY}: what the article says there`),
    requests: z
      .array(z.string().nullable())
      .describe(`${BY_ENTRY}: at whose request it was called off or put off; null where the article does not say so`),
    findings: z.array(z.string().nullable()).describe(`${BY_ENTRY}: id of the event in the record of the article`),
    figures: z.array(figure).describe('numbers that are printed for it'),
    story: z
      .strictObject({
        id: z.int().describe('its number'),
        title: z.string().nullable(),
        articles: z.int().describe('how many it has'),
      })
      .nullable()
      .describe('the story that most of its articles tell; null where they stand alone'),
    reporters,
  }),
)

export const agendaAnswer = tied<AgendaAnswer>()(
  'Agenda',
  z.strictObject({
    asked,
    from: z.string().describe('first day that was asked for: ISO 8601'),
    to: z.string().describe('and the last one'),
    month: z.string().nullable().describe('the month, as 2026-03; null where days were asked for'),
    open: z.boolean().describe('no last day was given: `to` lies a hundred years ahead'),
    list: z.boolean().describe('page by page; else a month whole, with the most told of each day'),
    groups: z.array(groupLine).describe('events in the order of their first days'),
    next,
    more: z
      .record(z.string(), z.int())
      .describe('of a month: by day how many events are left out of `groups`; a list leaves out none'),
  }),
)

export const unfulfilledAnswer = tied<UnfulfilledAnswer>()(
  'UnfulfilledPage',
  z.strictObject({
    asked,
    groups: z.array(groupLine).describe('those last told of first'),
    next,
  }),
)
