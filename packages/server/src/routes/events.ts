/** Events over articles that a form asks for. */

import { STATUSES } from '@readout/core'
import type { EventAnswer } from '@readout/formats'
import { z } from 'zod'
import { eventsAnswer } from '../api/schemas/event.ts'
import { eventsPage } from '../pages/events.ts'
import { eventsSentence } from '../pages/events-sentence.ts'
import { questionOf, wordsOf } from './asking.ts'
import { day, oneOf, PAGE, paging, TYPES, words } from './input.ts'
import { type Asked, route } from './route.ts'

const input = z.object({
  ...paging,
  status: oneOf(STATUSES).describe('what an article says of it, or what became of it in the end'),
  type: oneOf(TYPES).describe('type of event (PLOVER)'),
  place: words(200).describe('where it is'),
  who: words(200).describe('who took part: a name, or the number of an actor'),
  outlet: words(200).describe('who told of it'),
  since: day.describe('told on or after'),
  until: day.describe('told on or before'),
  q: words(500).describe('words of the articles that tell of it'),
  minor: oneOf(['yes']).describe('also what is told in passing alone'),
  sort: oneOf(['newest', 'day']).describe('by what was told last, or by the day of the event'),
})
export type EventsInput = z.output<typeof input>

/** Fields of the form in the question language. */
export const eventsQuestion = (i: Partial<EventsInput>): string =>
  [
    questionOf({
      ...{ status: i.status, type: i.type, where: i.place, who: i.who },
      ...{ outlet: i.outlet, since: i.since, until: i.until },
    }),
    i.minor === 'yes' ? '' : '-worth:minor',
    wordsOf(i.q),
  ]
    .filter(Boolean)
    .join(' ')

export const events = route({
  id: 'events',
  path: '/events',
  what: 'Events over articles, each once',
  nav: 'Events',
  input,
  answer: eventsAnswer,
  async ask({ archive, input, now }) {
    const question = eventsQuestion(input)
    const { limit = PAGE, after, sort } = input
    const page = await archive.questions.happenings(question, { limit, after, sort, now, facets: true })
    return { asked: eventsSentence(input, page), question, ...page }
  },
  show: (page, view) => eventsPage(page, view),
  take: {
    takes: 'events',
    title: (page) => page.asked,
    items: (_, asked) => rows(asked),
  },
})

/** What each article says of them, a row each. */
async function* rows({ archive, input, now }: Asked<EventsInput>): AsyncGenerator<EventAnswer> {
  for (let after: string | undefined; ; ) {
    const found = await archive.questions.find(eventsQuestion(input), { target: 'events', limit: 200, after, now })
    yield* archive.questions.rows(found) as AsyncGenerator<EventAnswer>
    if (found.next === null) return
    after = found.next
  }
}
