/** Corrections by hand: as they are kept, what became of a wish, and two that met. */
import type { KeptCorrection } from '@readout/archive'
import type { Annotation, Said } from '@readout/core/corrections'
import { ACTOR_KINDS, ACTS, STATUSES } from '@readout/core/schema'
import { z } from 'zod'
import type { CorrectionPage } from '../../pages/corrections.ts'
import { next } from './joined.ts'
import { problem } from './problem.ts'
import { named, tied } from './tied.ts'

const said = tied<Said>()(
  'Said',
  z.strictObject({
    finding: z.enum(['statement', 'event']),
    change: z
      .enum(['set', 'remove', 'add'])
      .describe('set: it is one, with other values; remove: it is none; add: it was missed'),
    speaker: z
      .strictObject({ name: z.string(), kind: z.enum(ACTOR_KINDS) })
      .nullable()
      .exactOptional()
      .describe('of a statement; null where nobody is named; not there where it stays as it was read'),
    act: z.enum(ACTS).exactOptional().describe('of a statement; not there where it stays as it was read'),
    status: z.enum(STATUSES).exactOptional().describe('of an event'),
  }),
)

const fit = z
  .discriminatedUnion('state', [
    z.strictObject({
      state: z.literal('stands'),
      finding: z.string().describe('id of the finding as read, or its place'),
    }),
    z.strictObject({
      state: z.literal('replaced'),
      finding: z.string(),
      by: z.int().describe('number of the correction that holds in its place'),
    }),
    z.strictObject({ state: z.literal('gone') }),
    z.strictObject({ state: z.literal('undone') }),
  ])
  .describe('what became of it; gone: its words or the finding are not in the article any more; undone: taken back')

const annotation = tied<Annotation>()(
  'Annotation',
  z.strictObject({
    '@context': z.array(z.unknown()),
    id: z.string(),
    type: z.literal('Annotation'),
    motivation: z.literal('editing'),
    created: z.string(),
    creator: z.strictObject({ type: z.literal('Person'), name: z.string() }).exactOptional(),
    body: z.array(
      z.strictObject({
        type: z.literal('TextualBody'),
        purpose: z
          .enum(['classifying', 'editing', 'identifying', 'describing', 'tagging', 'commenting'])
          .describe(
            'classifying: finding; editing: change; identifying: speaker; describing: kind of speaker; tagging: act or status',
          ),
        value: z.string(),
        format: z.literal('text/plain'),
      }),
    ),
    target: z.strictObject({
      type: z.literal('SpecificResource'),
      source: z.string().describe('address of the article, else a URN of its record'),
      selector: z.tuple([
        z.strictObject({
          type: z.literal('TextPositionSelector'),
          start: z.int().describe('in code points, as the standard counts'),
          end: z.int(),
        }),
        z.strictObject({
          type: z.literal('TextQuoteSelector'),
          exact: z.string(),
          prefix: z.string(),
          suffix: z.string(),
        }),
      ]),
      state: z.strictObject({ type: z.literal('TextState'), sha256: z.string().describe('of the text, in UTF-8') }),
    }),
  }),
)

export const correction = tied<KeptCorrection>()(
  'Correction',
  z.strictObject({
    id: z.int().describe('its number'),
    article: z.string().describe('id of the record'),
    title: z.string().nullable().describe('of the article'),
    said,
    words: z.string().describe('the words it is of, as they were when it was made'),
    created: z.string().describe('ISO 8601, UTC'),
    creator: z.string().nullable().describe('who says so'),
    note: z.string().nullable(),
    undone: z.string().nullable().describe('when it was taken back: ISO 8601, UTC; null where it was not'),
    fit,
    annotation: annotation.describe('the same as a W3C Web Annotation'),
  }),
)

export const correctionsAnswer = tied<CorrectionPage>()(
  'CorrectionPage',
  z.strictObject({
    corrections: z.array(correction).describe('the newest first'),
    next,
    made: z.int().describe('how many were made in all, those taken back included'),
  }),
)

export const correctionsOfArticle = named(
  'CorrectionList',
  z.strictObject({ corrections: z.array(correction).describe('in the order in which they were made') }),
)

export const nothingKept = named(
  'NothingKept',
  z.strictObject({
    same: z.literal(true).exactOptional().describe('it says what stands already'),
    undone: z
      .union([z.int(), z.literal(true)])
      .exactOptional()
      .describe('number of what was taken back; true where what was added by hand is removed by it'),
  }),
)

export const conflict = named(
  'Conflict',
  problem.extend({
    theirs: correction
      .nullable()
      .exactOptional()
      .describe('of R3052: what stands now; null where it stands as it was read'),
    yours: said.exactOptional().describe('of R3052: what was not kept'),
  }),
)
