/** What was announced and never came about: called off, did not happen, or passed in silence. */
import { z } from 'zod'
import { unfulfilledAnswer } from '../api/schemas/event.ts'
import { unfulfilledPage, unfulfilledSentence } from '../pages/unfulfilled.ts'
import { questionOf } from './asking.ts'
import { everyGroup } from './every.ts'
import { oneOf, PAGE, paging, TYPES, words } from './input.ts'
import { route } from './route.ts'

const input = z.object({
  ...paging,
  show: oneOf(['off', 'silent']).describe(
    'off: called off or did not happen; silent: no article tells what became of it',
  ),
  type: oneOf(TYPES).describe('type of event (PLOVER)'),
  place: words(200).describe('where it was to be'),
  who: words(200).describe('who was to take part: a name, or the number of an actor'),
  outlet: words(200).describe('who told of it'),
})
export type UnfulfilledInput = z.output<typeof input>

const wish = (i: UnfulfilledInput, now: number) => ({
  now,
  silent: i.show === undefined ? undefined : i.show === 'silent',
  question: questionOf({ type: i.type, where: i.place, who: i.who, outlet: i.outlet }),
})

export const unfulfilled = route({
  id: 'unfulfilled',
  path: '/unfulfilled',
  what: 'Announced and never happened, with what became of it',
  input,
  answer: unfulfilledAnswer,
  async ask({ archive, input, now }) {
    const { limit = PAGE, after } = input
    const page = await archive.questions.unfulfilled({ ...wish(input, now), limit, after })
    return { asked: unfulfilledSentence(input), ...page }
  },
  show: unfulfilledPage,
  take: {
    takes: 'happenings',
    title: ({ asked }) => asked,
    items: (_, { archive, input, now }) =>
      everyGroup(
        (after) => archive.questions.unfulfilled({ ...wish(input, now), limit: 200, after }),
        async (id) => ({ ...(await archive.questions.event(id)), group: id }),
      ),
  },
})
