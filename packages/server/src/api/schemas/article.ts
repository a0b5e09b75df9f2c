/** Articles as lists and answers tell of them. */
import type { Listed } from '@readout/archive'
import type { ArticleFacts } from '@readout/join'
import { z } from 'zod'
import { tied } from './tied.ts'

const published = z.string().nullable().describe('when it was published: ISO 8601')

export const articleFacts = tied<ArticleFacts>()(
  'ArticleFacts',
  z.strictObject({
    seq: z.int().describe('smaller arrived earlier'),
    id: z.string().describe('id of its record'),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    published,
  }),
)

export const listed = tied<Listed>()(
  'ArticleLine',
  z.strictObject({
    seq: z.int().describe('order of arrival'),
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    published,
    language: z.string(),
    added: z.string().describe('when it came in: ISO 8601, UTC'),
    updated: z.string().describe('when this reading of it came in'),
    reader: z.string().describe('version of the reader that read it'),
    statements: z.int(),
    events: z.int(),
    opening: z.string().describe('first words of the body: what to call an article without a title'),
    damaged: z.literal(true).exactOptional().describe('its row was no longer what was kept'),
  }),
)

export const articlePage = tied<{ articles: Listed[]; next: string | null; kept: number }>()(
  'ArticlePage',
  z.strictObject({
    articles: z.array(listed),
    next: z.string().nullable().describe('give it as `after` for what comes next; null at the end'),
    kept: z.int().describe('how many articles there are'),
  }),
)
