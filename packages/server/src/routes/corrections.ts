/** What was corrected by hand, over all articles. */
import { z } from 'zod'
import { correctionsAnswer } from '../api/schemas/correction.ts'
import { correctionsPage } from '../pages/corrections.ts'
import { PAGE, paging } from './input.ts'
import { route } from './route.ts'

export const corrections = route({
  id: 'corrections',
  path: '/corrections',
  what: 'What was corrected by hand, the newest first',
  input: z.object({
    limit: paging.limit,
    after: z
      .string()
      .regex(/^\d{1,15}$/, 'it is the `next` of a page')
      .optional()
      .describe('`next` of the page before'),
  }),
  answer: correctionsAnswer,
  async ask({ archive: { corrections }, input: { limit = PAGE, after } }) {
    const all = await corrections.list({ limit: limit + 1, after: after === undefined ? undefined : Number(after) })
    const shown = all.slice(0, limit)
    return {
      corrections: shown,
      next: all.length > limit ? String(shown.at(-1)!.id) : null,
      made: await corrections.count(),
    }
  },
  show: correctionsPage,
})
