/** What somebody wants to correct, as a program or a form says it. */
import { ACTOR_KINDS, ACTS, STATUSES } from '@readout/core'
import { z } from 'zod'

const place = z.int().min(0).optional()

/** As a program says it. */
export const wishBody = z.strictObject({
  id: z.string().max(100).optional().describe('id of the finding in the record as it stands: s3, e2'),
  finding: z.enum(['statement', 'event']).optional().describe('what it is; with `id` that says it'),
  change: z
    .enum(['set', 'remove', 'add'])
    .default('set')
    .describe('set: it is one, with other values; remove: it is none; add: it was missed'),
  speaker: z
    .string()
    .max(2_000)
    .nullable()
    .optional()
    .describe('of a statement: the name of who says it; null where nobody is named; left out, it stays as it is'),
  kind: z
    .enum(ACTOR_KINDS)
    .optional()
    .describe('of a speaker whom the record has not: what they are; a person unless told'),
  act: z.enum(ACTS).optional().describe('of a statement: what is done by saying it; left out, it stays as it is'),
  status: z.enum(STATUSES).optional().describe('of an event'),
  start: place.describe('in place of `id`: UTF-16 offset of its words in the text of the record'),
  end: place.describe('one past the last'),
  words: z.string().max(20_000).optional().describe('of what was missed: its words, as they stand in the text'),
  until: z.string().max(500).optional().describe('its last words, where `words` are only the first of them'),
  nth: place.describe('which of several places with these words, from 0'),
  seen: place.describe(
    'number of the correction that was seen to hold, 0 for none: where it is another by now, nothing is kept (409); left out, nothing is asked',
  ),
  by: z.string().max(2_000).optional().describe('who says so'),
  note: z.string().max(4_000).optional().describe('a remark'),
  undo: z.int().min(1).optional().describe('in place of all else: number of a correction of this article to take back'),
})
export type Wish = z.output<typeof wishBody>
