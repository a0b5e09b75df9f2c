/** Who speaks and is spoken about: the list, one of them, and what was said of them by hand. */
import type { ActorPage, Between, Counted, Decision, Voice } from '@readout/archive'
import { ACTOR_KINDS, ACTS, STATUSES } from '@readout/core/schema'
import type { Promised, StatementRow } from '@readout/join'
import { z } from 'zod'
import type { ShownActor } from '../../pages/actor.ts'
import { articleFacts } from './article.ts'
import { facet, meant } from './find.ts'
import { next } from './joined.ts'
import { among, tied } from './tied.ts'

const day = z.string().nullable().describe('ISO 8601')

const between = tied<Between>()(
  'Between',
  z.strictObject({
    actors: z.array(meant).describe('those with most of these statements first'),
    links: z
      .array(z.strictObject({ from: z.int(), to: z.int(), statements: z.int() }))
      .describe('statements of one about another, by the numbers of the actors; the most first'),
    counted: z.int().describe('so many statements were looked at, the newest'),
    all: z.boolean().describe('false where there are more than were counted'),
    first: z.string().nullable().describe('day of publication of the oldest of them: ISO 8601'),
    last: z.string().nullable().describe('and of the newest'),
  }),
)

export const actorsAnswer = tied<ActorPage & { readonly between: Between | null }>()(
  'ActorPage',
  z.strictObject({
    actors: z.array(meant).describe('who makes most statements first'),
    near: z.array(meant).describe('where nobody is so called: who is called alike'),
    next,
    between: between.nullable().describe('who speaks about whom: on the first page, where no name is asked for'),
  }),
)

const days = z.int().nullable().describe('days since 1970-01-01')

const row = tied<StatementRow>()(
  'StatementRow',
  z.strictObject({
    article: z.string().describe('id of the article'),
    id: z.string().describe('id of the statement in its record'),
    speaker: z.int().nullable().describe('number of the actor'),
    act: z.enum(ACTS),
    content: z.string(),
    about: z.array(z.int()).describe('numbers of the actors it is about'),
    day: days,
  }),
)

const fate = z.strictObject({ article: z.string().describe('id of the article'), day: days, status: z.enum(STATUSES) })

const promised = tied<Promised>()(
  'Promised',
  z.strictObject({
    statement: row,
    fate: z.strictObject({
      happening: z.int().describe('number of the event'),
      label: z.string(),
      history: z.array(fate).describe('in order of publication'),
    }),
    outcome: z
      .enum(['kept', 'broken', 'late', 'open', 'disputed', 'told'])
      .describe(
        'late: put off; open: nothing later is known; disputed: said and denied; told: told of again, with no direct report of what became of it',
      ),
    decided: fate.nullable().describe('what decides it; null while it is open'),
  }),
)

const counted = tied<Counted>()('Counted', z.strictObject({ id: z.int(), name: z.string(), statements: z.int() }))

const voice = tied<Voice>()(
  'Heard',
  z.strictObject({
    counted: z.int().describe('so many statements were looked at, the newest, each once'),
    all: z.boolean().describe('false where there are more than were counted'),
    months: z.array(facet).describe('in order'),
    weeks: z.array(facet).describe('by the first day of a week, a Monday'),
    acts: z.array(facet),
    authority: z.array(facet),
    to: z.array(counted).describe('whom they speak to'),
    outlets: z.array(facet).describe('those that are named'),
    by: z.array(counted).describe('who speaks about them'),
  }),
)

const decision = tied<Decision>()(
  'Decision',
  z.strictObject({
    verb: z.enum(['merge', 'split']),
    a: z.string().describe('what holds on to the one; of a split, what is taken from the other'),
    b: z.string(),
    at: z.string().describe('when it was made: ISO 8601, UTC'),
  }),
)

export const decisionsAnswer = tied<{ readonly decisions: readonly Decision[] }>()(
  'Decisions',
  z.strictObject({ decisions: z.array(decision).describe('in the order in which they were made') }),
)

export const actorAnswer = tied<ShownActor>()(
  'ActorAnswer',
  z.strictObject({
    id: z.int().describe('its number'),
    name: z.string(),
    kind: among(ACTOR_KINDS),
    country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
    wikidata: z.string().nullable(),
    names: z.array(z.string()).describe('names and descriptions, the most frequent first'),
    offices: z
      .array(z.strictObject({ office: z.string(), first: day, last: day }))
      .describe('as the texts give them, with the first and last day they were seen'),
    articles: z.int(),
    statements: z.int(),
    positions: z
      .array(
        z.strictObject({
          subject: z.int().nullable().describe('number of the actor the statements are about; null for nobody'),
          name: z.string().nullable(),
          statements: z.array(row).describe('by day; those without a day last'),
          changes: z
            .array(
              z.strictObject({
                from: z.int().describe('index into `statements`'),
                to: z.int(),
                by: z
                  .enum(['act', 'words'])
                  .describe('act: an opposite act; words: nearly the same words, one of them negated'),
              }),
            )
            .describe('where it turned'),
        }),
      )
      .describe('by subject: those with most statements first'),
    promises: z.array(promised),
    repeats: z
      .record(z.string(), z.array(z.string()))
      .describe('articles that print a statement again, by article and id of the first: “r-1 s2”'),
    voice: voice.describe('how they are heard'),
    printed: z.record(z.string(), z.string()).describe('outlets that are known, by article'),
    latest: z.array(articleFacts).describe('the newest articles that name them'),
    decided: decision.nullable().describe('the decision by hand that `said` asks for'),
    whole: z.boolean().describe('one subject alone was asked for, with all of its statements'),
  }),
)
