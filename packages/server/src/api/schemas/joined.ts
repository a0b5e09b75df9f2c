/** Parts of what is said over several articles. */
import type { ComparedFigures, Reporters, Turn } from '@readout/archive'
import { STATUSES } from '@readout/core/schema'
import type { Evidence, Figure, QuoteMember } from '@readout/join'
import { z } from 'zod'
import { articleFacts } from './article.ts'
import { among, tied } from './tied.ts'

export const next = z.string().nullable().describe('give it as `after` for what comes next; null at the end')

const RELATIONS = ['source', 'copy', 'edited', 'rewrite'] as const
const RELATION = 'how an article stands to others that have its text'
export const copyRelation = z.enum(RELATIONS).describe(RELATION)
/** The same where the type of the answer says that it is a word. */
export const articleRelation = among(RELATIONS).describe(RELATION)

const place = {
  article: z.string().describe('id of its record'),
  start: z.int().describe('UTF-16 offset into the text of the article'),
  end: z.int().describe('one past the last'),
  text: z.string().describe('what stands there'),
}

/** Words of an article with where they stand. */
export const evidence = tied<Evidence>()('Evidence', z.strictObject(place))

/** What became of an event, or is said of it. */
export const status = among(STATUSES)

const printed = {
  ...place,
  what: z
    .string()
    .describe(
      'what is counted: killed, injured, missing, arrested, money …; else the word of the text in its plain form',
    ),
  value: z.number().describe('in whole units: people, things, units of the currency that `text` names'),
}

/** A number as an article prints it. */
export const figure = tied<Figure>()('Figure', z.strictObject(printed))

/** The same with the article. */
export const printedFigure = tied<ComparedFigures['printed'][number]>()(
  'PrintedFigure',
  z.strictObject({ ...printed, facts: articleFacts }),
)

export const difference = z
  .array(z.strictObject({ op: z.enum(['same', 'out', 'in']), words: z.string() }))
  .describe('word by word against the reference: the same, left out, put in; empty where it is exact')

export const QUOTE_RELATIONS = ['exact', 'shortened', 'altered'] as const
export const quoteRelation = z.enum(QUOTE_RELATIONS).describe('against the reference')

export const credits = z.string().nullable().describe('whom the article credits for it')

export const statementId = z
  .string()
  .nullable()
  .describe('id of the statement in its record that holds it; null where none does')

export const quoteMember = tied<QuoteMember>()(
  'Printing',
  z.strictObject({
    ...place,
    facts: articleFacts,
    relation: quoteRelation,
    difference,
    speaker: z.string().nullable(),
    authority: z.string().nullable(),
    credits,
  }),
)

const turnParts = {
  status,
  date: z.string().nullable().describe('day of publication: ISO 8601'),
  article: articleFacts,
  event: z.string().nullable().describe('id of the event in the record of the article'),
  by: z.string().nullable().describe('who says so, where the outlet does not say it itself'),
  when: z.string().nullable().describe('when it was or is to be, by that article: ISO 8601'),
  request: z
    .string()
    .nullable()
    .describe('at whose request it was called off or put off, where that is looked for and the article says so'),
}

export const turn = tied<Turn>()('Turn', z.strictObject(turnParts))

/** A turn with its event. */
export const turnOfEvent = z.strictObject({
  ...turnParts,
  id: z.int().describe('number of the event'),
  words: z.string().describe('the event in the words of an article'),
})

export const reporters = tied<Reporters>()(
  'Reporters',
  z.strictObject({
    first: z.array(articleFacts).describe('articles that are nobody’s copy, in order of publication'),
    repeats: z.array(
      z.strictObject({
        article: articleFacts,
        relation: copyRelation,
        of: articleFacts.nullable().describe('who had it first; null where that is not kept or not known'),
        own: z.boolean().describe('it carries on a text of its own outlet'),
      }),
    ),
    credits: z.array(
      z.strictObject({ article: articleFacts, credits: z.array(z.string()).describe('whom it credits, by name') }),
    ),
  }),
)
