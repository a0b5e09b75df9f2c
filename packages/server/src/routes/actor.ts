/** One actor: what they said, what became of it, and how they are heard. */

import type { StatementAnswer } from '@readout/formats'
import { z } from 'zod'
import { actorAnswer } from '../api/schemas/actor.ts'
import { actorPage } from '../pages/actor.ts'
import { everyPage } from './every.ts'
import { number, oneOf } from './input.ts'
import { route } from './route.ts'

export const actor = route({
  id: 'actor',
  path: '/actors/:id{\\d+}',
  what: 'One person, body or country: what they said over time, and how they are heard',
  input: z.object({
    id: number,
    subject: z
      .union([z.literal('nobody'), number])
      .optional()
      .describe('one subject alone, by the number of its actor, or “nobody”; all of its statements'),
    said: z.string().max(40).optional().describe('when a decision by hand was made, to be told of it'),
    undone: oneOf(['merge', 'split']).describe('what was just taken back, to be told of it'),
  }),
  answer: actorAnswer,
  async ask({ archive, input }) {
    const { members: _, ...one } = await archive.questions.actor(String(input.id))
    const decided =
      input.said === undefined ? null : ((await archive.decisions()).find((d) => d.at === input.said) ?? null)
    const positions =
      input.subject === undefined
        ? one.positions
        : one.positions.filter((p) => (p.subject === null ? 'nobody' : Number(p.subject)) === input.subject)
    return { ...one, positions, decided, whole: input.subject !== undefined }
  },
  show: actorPage,
  take: {
    takes: 'statements',
    title: (one) => `What ${one.name} says`,
    items: (one, { archive, now }) =>
      everyPage(async (after) => {
        const settings = { target: 'statements', newest: true, limit: 500, now, after } as const
        const page = await archive.questions.find(`speaker:${one.id}`, settings)
        const items: StatementAnswer[] = []
        for await (const row of archive.questions.rows(page)) items.push(row as StatementAnswer)
        return { items, next: page.next }
      }),
  },
})
