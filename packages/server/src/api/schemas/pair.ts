/** Two actors: what they do to each other over time, and what each says about the other. */
import type { Called, PairEvent, PairWords } from '@readout/archive'
import { ACTS, PLOVER_TYPES, STATUSES } from '@readout/core/schema'
import type { PairPeriod } from '@readout/join'
import { z } from 'zod'
import type { Asked } from '../../routes/pairs.ts'
import { meant } from './find.ts'
import { told } from './groups.ts'
import { among, tied } from './tied.ts'

const called = tied<Called>()(
  'Called',
  z.discriminatedUnion('found', [
    z.strictObject({ found: z.literal('one'), actor: meant }),
    z.strictObject({
      found: z.literal('several'),
      candidates: z.array(meant).describe('who may be meant, the likeliest first: ask again by the number of one'),
    }),
    z.strictObject({ found: z.literal('none'), near: z.array(meant).describe('who is called alike') }),
  ]),
)

const period = tied<PairPeriod>()(
  'PairPeriod',
  z.strictObject({
    from: z.string().describe('first day: ISO 8601; of a week its Monday, of a month its first'),
    events: z.int().describe('events between the two, each once'),
    forth: z.int().describe('of these, done by `a` to `b`'),
    back: z.int().describe('done by `b` to `a`'),
    mutual: z.int().describe('done by both together'),
    types: z
      .record(z.string(), z.record(z.string(), z.int()))
      .describe('counts by PLOVER type, or `none`, and then by status: { "CONSULT": { "planned": 2 } }'),
    mean: z
      .number()
      .nullable()
      .describe('mean PLOVER score of those that happened or go on, −10 (conflict) to 10 (cooperation); null for none'),
    scored: z.int().describe('events that the mean is of'),
  }),
)

const pairEvent = tied<PairEvent>()(
  'PairEvent',
  z.strictObject({
    event: z.int().nullable().describe('number of the event; null where one article alone tells it'),
    day: z.int().describe('its day, else that of publication: days since 1970-01-01'),
    type: among(PLOVER_TYPES).nullable().describe('PLOVER type; null for what has none'),
    status: z.enum(STATUSES).describe('by what was told last in these days'),
    told,
    id: z.string().describe('id of the event in the record of that article'),
  }),
)

const pairWords = tied<PairWords>()(
  'PairWords',
  z.strictObject({
    article: z.string().describe('id of its record'),
    id: z.string().describe('id of the statement in the record'),
    act: z.enum(ACTS),
    content: z.string().describe('what is said, its pieces joined by “ … ”'),
    day: z.int().nullable().describe('days since 1970-01-01; null where it is not known'),
    outlet: z.string().nullable(),
    title: z.string().nullable().describe('of the article'),
    more: z.int().describe('further articles that print it'),
  }),
)

export const pairsAnswer = tied<Asked>()(
  'Pairs',
  z.strictObject({
    a: called.nullable().describe('who is meant by the first name; null where none was given'),
    b: called.nullable().describe('and by the second'),
    by: z.enum(['week', 'month']).describe('what the periods are'),
    pair: z
      .strictObject({
        a: meant,
        b: meant,
        says: z.string().describe('what the periods show, in words'),
        periods: z.array(period).describe('in order; those without an event are left out'),
        events: z.array(pairEvent).describe('the newest first, as many as `limit` says'),
        total: z.int().describe('how many events there are'),
        words: z
          .strictObject({
            forth: z.array(pairWords).describe('what `a` says about `b`, the newest first'),
            back: z.array(pairWords).describe('what `b` says about `a`'),
          })
          .describe('as many of each as `limit` says'),
      })
      .nullable()
      .describe('null until one actor is meant by each name'),
  }),
)
