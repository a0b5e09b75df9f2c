/** Lists over what was joined: stories, events, quotations. */
import type { Became, GroupLine, Told } from '@readout/archive'
import { z } from 'zod'
import { articleFacts } from './article.ts'
import { tied } from './tied.ts'

const place = {
  start: z.int().describe('UTF-16 offset into the text of the article'),
  end: z.int().describe('one past the last'),
}

const told = tied<Told>()('Told', z.strictObject({ words: z.string(), article: articleFacts, ...place }))

const became = tied<Became>()(
  'Became',
  z.strictObject({
    status: z.string(),
    words: z.string(),
    request: z.string().nullable().describe('at whose request it was called off or put off'),
    article: articleFacts,
    ...place,
  }),
)

export const groupLine = tied<GroupLine>()(
  'Group',
  z.strictObject({
    id: z.int().describe('its number'),
    label: z.string().nullable(),
    told: told.nullable().describe('of an event: what an article says of it'),
    became: became.nullable().describe('of an event that never came about: what became of it, by what was told last'),
    speaker: z.string().nullable().describe('of a quotation'),
    status: z.string().nullable(),
    type: z.string().nullable().describe('PLOVER type of an event'),
    turned: z.boolean(),
    articles: z.int(),
    first: z.string().nullable().describe('day of the first article'),
    last: z.string().nullable().describe('day of the last article'),
    from: z.string().nullable().describe('of an event: the first day it is said to have'),
    to: z.string().nullable(),
  }),
)
