/** Outlets: all of them with what each tells first, has from others and tells alone; and one in full. */
import type { OutletAnswer, OutletLine, OutletPage } from '@readout/archive'
import { z } from 'zod'
import { articleFacts } from './article.ts'
import { facet } from './find.ts'
import { articleRelation } from './joined.ts'
import { tied } from './tied.ts'

const line = tied<OutletLine>()(
  'OutletLine',
  z.strictObject({
    outlet: z.string().describe('its name: `/outlets/NAME` tells more of it'),
    articles: z.int().describe('all of its articles that are kept'),
    counted: z.int().describe('of so many, the newest, the numbers below are counted'),
    first: z.int().describe('stories of several outlets that it told before the others'),
    repeats: z.int().describe('articles that have another outlet’s text'),
    alone: z.int().describe('articles whose story no other outlet tells'),
    statements: z.int().describe('statements in these articles'),
  }),
)

export const outletsAnswer = tied<OutletPage>()(
  'OutletPage',
  z.strictObject({
    outlets: z.array(line).describe('who has most articles first'),
    unnamed: z.int().describe('articles that name no outlet'),
    counted: z.int().describe('so many articles were looked at, the newest'),
    all: z.boolean().describe('false where there are more than were counted'),
    first: z.string().nullable().describe('day of publication of the oldest of them: ISO 8601'),
    last: z.string().nullable().describe('and of the newest'),
  }),
)

const newest = 'the newest first'
const most = 'the most frequent first, twelve at most'

export const outletAnswer = tied<OutletAnswer>()(
  'OutletAnswer',
  z.strictObject({
    outlet: z.string(),
    articles: z.int().describe('all of its articles that are kept'),
    counted: z.int().describe('of so many of them, the newest, all else is told'),
    all: z.boolean().describe('false where there are more than were counted'),
    first: z
      .array(z.strictObject({ ...articleFacts.shape, story: z.int().describe('number of the story') }))
      .describe(`articles that told a story before other outlets; ${newest}`),
    alone: z.array(articleFacts).describe(`articles whose story no other outlet tells; ${newest}`),
    repeats: z
      .array(
        z.strictObject({
          article: articleFacts,
          relation: articleRelation,
          of: articleFacts.nullable().describe('whose text it has; null where that is not known'),
        }),
      )
      .describe(`articles that have another outlet’s text; ${newest}`),
    from: z.array(facet).describe(`outlets whose texts it has; ${most}`),
    by: z.array(facet).describe(`outlets that have its texts; ${most}`),
    credits: z.array(facet).describe(`whom its newest articles name for their quotations; ${most}`),
    authority: z.array(facet).describe('on what authority its newest statements stand: named, office, unnamed …'),
    statements: z.int().describe('how many statements `authority` counts'),
  }),
)
