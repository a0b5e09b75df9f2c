/** What every error says (RFC 9457). */
import { z } from 'zod'
import { named } from './tied.ts'

export const problem = named(
  'Problem',
  z.strictObject({
    type: z.string().describe('address of what the code means'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('what happened, why, and what to do'),
    code: z
      .string()
      .regex(/^R\d{4}$/)
      .describe('as the command prints it'),
    instance: z.string().describe('the address that was asked'),
  }),
)
