/** What a search answers: hits of one kind, with counts by what they have in common. */
import type { Around, EventHit, Facet, Facets, Meant, StatementHit } from '@readout/archive'
import { z } from 'zod'
import type { Found } from '../../routes/search.ts'
import { listed } from './article.ts'
import { tied } from './tied.ts'

const hit = {
  cursor: z.string().describe('where it stands among all that were found'),
  article: z.string().describe('id of the article'),
  title: z.string().nullable(),
  opening: z.string().describe('first words of the article'),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  id: z.string().describe('id of the finding within the article'),
  start: z.int().describe('first UTF-16 code unit in the article’s text'),
  when: z.string().nullable(),
  where: z.string().nullable(),
  confidence: z.number(),
}

export const statementHit = tied<StatementHit>()(
  'StatementHit',
  z.strictObject({
    ...hit,
    speaker: z.string().nullable().describe('id of the actor within the article'),
    speakerName: z.string().nullable(),
    kind: z.string(),
    act: z.string(),
    authority: z.string(),
    content: z.string().describe('the pieces, joined by “ … ”'),
    matches: z
      .array(z.strictObject({ start: z.int(), end: z.int() }))
      .describe('where the words that were searched for stand in `content`'),
  }),
)

const eventHit = tied<EventHit>()(
  'EventHit',
  z.strictObject({
    ...hit,
    type: z.string().nullable().describe('PLOVER type'),
    kind: z.string().nullable(),
    status: z.string().describe('as its article leaves it'),
    inTheEnd: z.string().nullable().exactOptional().describe('as the article leaves it that told of it last'),
    trigger: z.string(),
    reportedBy: z.string().nullable(),
    actors: z.array(z.string()),
    recipients: z.array(z.string()),
  }),
)

export const meant = tied<Meant>()(
  'Meant',
  z.strictObject({
    id: z.int().describe('number of the actor'),
    name: z.string(),
    kind: z.string(),
    country: z.string().nullable(),
    articles: z.int(),
    statements: z.int(),
  }),
)

export const facet = tied<Facet>()('Facet', z.strictObject({ value: z.string(), count: z.int() }))

const facets = tied<Facets>()(
  'Facets',
  z.strictObject({
    counted: z.int(),
    all: z.boolean().describe('false where there are more than were counted'),
    by: z.record(z.string(), z.array(facet)),
  }),
)

const { article, title, opening, outlet, published } = hit
const found = { article, title, opening, outlet, published }

const around = tied<Around>()(
  'Around',
  z.strictObject({
    speakers: z.array(z.strictObject({ name: z.string(), statements: z.int() })),
    articles: z.array(z.strictObject(found)),
    events: z.array(
      z.strictObject({
        ...{ ...found, id: hit.id, when: hit.when, where: hit.where, trigger: z.string(), status: z.string() },
        ...{ actors: z.array(z.string()), recipients: z.array(z.string()) },
      }),
    ),
  }),
)

const common = {
  next: z.string().nullable().describe('give it as `after` for what comes next; null at the end'),
  resolved: z
    .array(z.strictObject({ field: z.string(), typed: z.string(), meant: z.array(meant) }))
    .describe('who was taken to be meant by names'),
  facets: facets.nullable().describe('on the first page'),
  question: z.string().describe('in the question language'),
  words: z.string().describe('what was asked, in words'),
  around: around.nullable().describe('speakers, articles and events that words alone find, on the first page'),
  clauses: z.record(z.string(), z.string()).describe('events in the words of their articles, by article and id'),
}

export const foundAnswer = tied<Found>()(
  'Found',
  z.discriminatedUnion('target', [
    z.strictObject({ target: z.literal('statements'), hits: z.array(statementHit), ...common }),
    z.strictObject({ target: z.literal('events'), hits: z.array(eventHit), ...common }),
    z.strictObject({ target: z.literal('articles'), hits: z.array(listed), ...common }),
  ]),
)
