/** What a search answers: hits of one kind, with counts by what they have in common. */
import type { Around, EventHit, Facet, Facets, Meant, StatementHit } from '@readout/archive'
import { ACTOR_KINDS, ACTS, AUTHORITIES, KINDS, PLOVER_TYPES, STATUSES } from '@readout/core/schema'
import { z } from 'zod'
import type { Found } from '../../routes/search.ts'
import { listed } from './article.ts'
import { among, tied } from './tied.ts'

const hit = {
  cursor: z.string().describe('where it stands among all that were found'),
  article: z.string().describe('id of the article'),
  title: z.string().nullable(),
  opening: z.string().describe('first words of the article'),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable().describe('when it was published: ISO 8601'),
  id: z.string().describe('id of the finding within the article'),
  start: z.int().describe('first UTF-16 code unit in the article’s text'),
  when: z.string().nullable().describe('ISO 8601: a day, a time or an interval'),
  where: z.string().nullable().describe('name of the place'),
  confidence: z.number().describe('between 0 and 1'),
}

export const statementHit = tied<StatementHit>()(
  'StatementHit',
  z.strictObject({
    ...hit,
    speaker: z.string().nullable().describe('id of the actor within the article'),
    speakerName: z.string().nullable(),
    kind: among(KINDS).describe('how much of it are the speaker’s own words'),
    act: among(ACTS),
    authority: among(AUTHORITIES).describe('on whose authority'),
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
    type: among(PLOVER_TYPES).nullable().describe('PLOVER type; null for what has none'),
    kind: z.string().nullable().describe('finer kind in the lexicon’s words, such as “meeting”'),
    status: among(STATUSES).describe('as its article leaves it'),
    inTheEnd: among(STATUSES).nullable().exactOptional().describe('as the article leaves it that told of it last'),
    trigger: z.string().describe('the word that names it'),
    reportedBy: z
      .string()
      .nullable()
      .describe('id of the statement that holds it; null where the outlet vouches for it'),
    actors: z.array(z.string()).describe('names of who did it'),
    recipients: z.array(z.string()).describe('names of to whom or with whom'),
  }),
)

export const meant = tied<Meant>()(
  'Meant',
  z.strictObject({
    id: z.int().describe('number of the actor'),
    name: z.string(),
    kind: among(ACTOR_KINDS),
    country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
    articles: z.int().describe('that name them'),
    statements: z.int().describe('that they make'),
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
        ...{ ...found, id: hit.id, when: hit.when, where: hit.where, trigger: z.string(), status: among(STATUSES) },
        ...{ actors: z.array(z.string()), recipients: z.array(z.string()) },
      }),
    ),
  }),
)

export const resolved = z
  .array(
    z.strictObject({
      field: z.string().describe('where the name was given'),
      typed: z.string(),
      meant: z.array(meant).describe('everybody who may be; what fits any of them was found'),
    }),
  )
  .describe('who was taken to be meant by names')

const common = {
  next: z.string().nullable().describe('give it as `after` for what comes next; null at the end'),
  resolved,
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
