/** How right the reading is. */
import { z } from 'zod'
import type { Measured } from '../../accuracy.ts'
import { tied } from './tied.ts'

const measured = tied<Measured>()(
  'Measured',
  z.strictObject({
    on: z.string().describe('on which articles'),
    figures: z.array(
      z.strictObject({
        figure: z.string().describe('as the scorer calls it'),
        value: z.number().describe('between 0 and 1'),
        interval: z
          .tuple([z.number(), z.number()])
          .nullable()
          .describe('holds 95 % of draws of whole documents; null where it was not drawn'),
        others: z.string().describe('what else was measured so; empty where nothing was'),
      }),
    ),
  }),
)

export const aboutAnswer = tied<{ measured: Measured[] }>()('About', z.strictObject({ measured: z.array(measured) }))
