/** One event over all articles that tell of it. */
import { eventAnswer } from '../api/schemas/event.ts'
import { eventPage } from '../pages/event.ts'
import { oneInput } from './input.ts'
import { route } from './route.ts'

export const event = route({
  id: 'event',
  path: '/events/:id{\\d+}',
  what: 'One event: what became of it, who told what when',
  input: oneInput,
  answer: eventAnswer,
  async ask({ archive: { questions }, input: { id } }) {
    return { ...(await questions.event(id)), reporters: await questions.reporters('event', id) }
  },
  show: eventPage,
  take: {
    takes: 'happenings',
    title: (event) => event.clause ?? event.label,
    items: async function* (event) {
      yield { ...event, group: event.id }
    },
  },
})
