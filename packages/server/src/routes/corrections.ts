/** What was corrected by hand, over all articles. */
import { correctionsAnswer } from '../api/schemas/correction.ts'
import { correctionsPage } from '../pages/corrections.ts'
import { numberedInput, PAGE } from './input.ts'
import { route } from './route.ts'

export const corrections = route({
  id: 'corrections',
  path: '/corrections',
  what: 'What was corrected by hand, the newest first',
  input: numberedInput,
  answer: correctionsAnswer,
  async ask({ archive: { corrections }, input: { limit = PAGE, after } }) {
    const all = await corrections.list({ limit: limit + 1, after })
    const shown = all.slice(0, limit)
    return {
      corrections: shown,
      next: all.length > limit ? String(shown.at(-1)!.id) : null,
      made: await corrections.count(),
    }
  },
  show: correctionsPage,
})
