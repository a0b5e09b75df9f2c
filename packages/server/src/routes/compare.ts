/** Articles of one story side by side. */

import { z } from 'zod'
import { compareAnswer } from '../api/schemas/story.ts'
import { comparePage } from '../pages/compare.ts'
import { number } from './input.ts'
import { route } from './route.ts'

/** Ids with commas between, or the name several times, as a form sends it. */
const articles = z
  .union([z.string(), z.array(z.string()).max(100)])
  .optional()
  .transform((given) =>
    [given ?? []]
      .flat()
      .flatMap((s) => s.split(','))
      .map((s) => s.trim())
      .filter(Boolean),
  )
  .describe('ids of two to six articles of the story, with commas between; chosen where none are given')

export const compare = route({
  id: 'compare',
  path: '/stories/:id{\\d+}/compare',
  what: 'Articles of one story side by side: what they share, what one alone tells, where they differ',
  input: z.object({ id: number, articles }),
  answer: compareAnswer,
  async ask({ archive: { questions }, input: { id, articles } }) {
    const compared = await questions.compare(id, articles)
    return { ...compared, title: (await questions.lineOf('story', id))?.label ?? null }
  },
  show: comparePage,
})
