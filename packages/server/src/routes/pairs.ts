/** Two actors: what they do to each other by week or month, and what each says about the other. */
import type { Called, FullPairAnswer } from '@readout/archive'
import { pairLine, sidesOf } from '@readout/join'
import { z } from 'zod'
import { pairsAnswer } from '../api/schemas/pair.ts'
import { dayNumber } from '../pages/days.ts'
import { pairsPage } from '../pages/pairs.ts'
import { day, oneOf, PAGE, words } from './input.ts'
import { route } from './route.ts'

const input = z.object({
  a: words(500).describe('a name or the number of an actor'),
  b: words(500).describe('the other'),
  by: oneOf(['week', 'month']).describe('weeks, unless told, or months where there are more than a year of them'),
  from: day.describe('no event before this day'),
  to: day.describe('no event after this day'),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .optional()
    .describe('events and statements of each that are listed; 30 unless told'),
})

/** Somebody for a name, or those who may be meant. */
export interface Asked {
  readonly a: Called | null
  readonly b: Called | null
  readonly by: 'week' | 'month'
  /** Null while it is not clear who is meant. */
  readonly pair: (FullPairAnswer & { readonly says: string }) | null
}

/** Weeks of a picture that can still be told apart. */
const WEEKS = 53

export const pairs = route({
  id: 'pairs',
  path: '/pairs',
  what: 'Two actors: conflict and cooperation over time, and what each says about the other',
  input,
  answer: pairsAnswer,
  async ask({ archive, input }): Promise<Asked> {
    const { questions } = archive
    const [a, b] = [input.a ? await questions.whoMay(input.a) : null, input.b ? await questions.whoMay(input.b) : null]
    const by = input.by ?? 'week'
    if (a?.found !== 'one' || b?.found !== 'one') return { a, b, by, pair: null }
    const asked = {
      first: input.from === undefined ? undefined : dayNumber(input.from),
      last: input.to === undefined ? undefined : dayNumber(input.to),
      limit: input.limit ?? PAGE,
    } as const
    const [one, other] = [String(a.actor.id), String(b.actor.id)]
    let chosen: 'week' | 'month' = by
    let pair = await questions.pairInFull(one, other, { ...asked, by })
    const [first, last] = [pair.periods[0], pair.periods.at(-1)]
    if (input.by === undefined && first && last && dayNumber(last.from) - dayNumber(first.from) > WEEKS * 7) {
      chosen = 'month'
      pair = await questions.pairInFull(one, other, { ...asked, by: chosen })
    }
    return { a, b, by: chosen, pair: { ...pair, says: pairLine(pair.a.name, pair.b.name, pair.periods, chosen) } }
  },
  show: pairsPage,
  take: {
    takes: 'periods',
    title: ({ pair }) => (pair ? `${pair.a.name} and ${pair.b.name}` : 'Two actors'),
    async *items({ pair }) {
      for (const p of pair?.periods ?? []) {
        const { types: _, ...counts } = p
        yield { a: pair!.a.name, b: pair!.b.name, ...counts, ...sidesOf(p) }
      }
    },
  },
})
