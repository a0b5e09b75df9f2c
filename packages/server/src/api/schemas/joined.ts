/** Parts of what is said over several articles. */
import type { ComparedFigures, Reporters, Turn } from '@readout/archive'
import type { QuoteMember } from '@readout/join'
import { z } from 'zod'
import { articleFacts } from './article.ts'
import { tied } from './tied.ts'

export const next = z.string().nullable().describe('give it as `after` for what comes next; null at the end')

export const copyRelation = z
  .enum(['source', 'copy', 'edited', 'rewrite'])
  .describe('how an article stands to others that have its text')

const place = {
  article: z.string().describe('id of its record'),
  start: z.int().describe('UTF-16 offset into the text of the article'),
  end: z.int().describe('one past the last'),
  text: z.string().describe('what stands there'),
}

/** A number with the article that prints it. */
export const printedFigure = tied<ComparedFigures['printed'][number]>()(
  'PrintedFigure',
  z.strictObject({
    ...place,
    what: z.string().describe('what is counted: killed, injured, money …'),
    value: z.number(),
    facts: articleFacts,
  }),
)

export const difference = z
  .array(z.strictObject({ op: z.enum(['same', 'out', 'in']), words: z.string() }))
  .describe('word by word against the reference: the same, left out, put in; empty where it is exact')

export const quoteRelation = z.enum(['exact', 'shortened', 'altered']).describe('against the reference')

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
  status: z.string(),
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
