/** Lists over what was joined: stories, events, quotations. */
import type { Became, GroupLine, Told } from '@readout/archive'
import { PLOVER_TYPES, STATUSES } from '@readout/core/schema'
import { z } from 'zod'
import { articleFacts } from './article.ts'
import { QUOTE_RELATIONS, status } from './joined.ts'
import { among, tied } from './tied.ts'

const place = {
  start: z.int().describe('UTF-16 offset into the text of the article'),
  end: z.int().describe('one past the last'),
}

export const told = tied<Told>()(
  'Told',
  z.strictObject({
    words: z.string().describe('of the article, as they stand there'),
    article: articleFacts,
    ...place,
  }),
)

const became = tied<Became>()(
  'Became',
  z.strictObject({
    status,
    words: z.string().describe('what the article says of it'),
    request: z.string().nullable().describe('at whose request it was called off or put off'),
    article: articleFacts,
    ...place,
  }),
)

export const groupLine = tied<GroupLine>()(
  'Group',
  z.strictObject({
    id: z.int().describe('its number'),
    label: z
      .string()
      .nullable()
      .describe('of a story its title, of an event one word for it, of a quotation its beginning'),
    told: told.nullable().describe('of an event: what an article says of it'),
    became: became.nullable().describe('of `/unfulfilled` alone: what was told of the event last'),
    speaker: z.string().nullable().describe('of a quotation'),
    status: among([...STATUSES, ...QUOTE_RELATIONS])
      .nullable()
      .describe('of an event by what was told last; of a quotation the furthest that a printing is from the first'),
    type: among(PLOVER_TYPES).nullable().describe('PLOVER type of an event; null for what has none'),
    turned: z.boolean().describe('of an event: it was told with another status before'),
    articles: z.int().describe('how many tell it or print it'),
    first: z.string().nullable().describe('day of publication of the first article: ISO 8601'),
    last: z.string().nullable().describe('and of the last'),
    from: z.string().nullable().describe('of an event: the first day it is said to have, ISO 8601'),
    to: z.string().nullable().describe('and the last'),
  }),
)
