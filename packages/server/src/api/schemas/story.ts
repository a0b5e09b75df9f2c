/** A story over its articles. */
import type { StoryAnswer } from '@readout/archive'
import { z } from 'zod'
import { articleFacts } from './article.ts'
import { tied } from './tied.ts'

const named = z.strictObject({
  id: z.int().describe('its number'),
  label: z.string(),
  status: z.string(),
  articles: z.int().describe('of the whole archive'),
})

export const storyAnswer = tied<StoryAnswer>()(
  'Story',
  z.strictObject({
    id: z.int(),
    title: z.string().nullable(),
    articles: z.array(articleFacts).describe('in order of publication'),
    independent: z.int().describe('articles that are no copy of another of them'),
    relations: z
      .record(
        z.string(),
        z.strictObject({
          relation: z.enum(['source', 'copy', 'edited', 'rewrite']),
          group: z.int().describe('number of the group of copies'),
          own: z.boolean().describe('it carries on a text of its own outlet'),
        }),
      )
      .describe('how an article, by its id, stands to others; who stands by himself is not in it'),
    events: z.array(named).describe('told by most articles first'),
    quotations: z.array(named),
  }),
)
