/** Quotations: those that were altered, and one in all its printings. */
import type { DriftLine, DriftPage, QuotationAnswer } from '@readout/archive'
import { z } from 'zod'
import { articleFacts } from './article.ts'
import { groupLine } from './groups.ts'
import { copyRelation, credits, difference, next, quoteMember, statementId } from './joined.ts'
import { tied } from './tied.ts'

const driftLine = tied<DriftLine>()(
  'AlteredQuotation',
  z.strictObject({
    ...groupLine.shape,
    printed: z
      .strictObject({ facts: articleFacts, text: z.string() })
      .nullable()
      .describe('the printing that the others are held against'),
    altered: z
      .array(z.strictObject({ facts: articleFacts, difference, credits, statement: statementId }))
      .describe('who prints it otherwise, the first of each wording'),
    others: z.int().describe('how many print it otherwise'),
  }),
)

export const driftAnswer = tied<DriftPage>()('AlteredPage', z.strictObject({ groups: z.array(driftLine), next }))

export const quotationAnswer = tied<QuotationAnswer>()(
  'Quotation',
  z.strictObject({
    id: z.int().describe('its number'),
    speaker: z.string().nullable(),
    reference: z.int().describe('index of the member that the others are held against'),
    members: z.array(quoteMember),
    statements: z.array(statementId).describe('by member'),
    relations: z.array(copyRelation.nullable()).describe('by member; null where its article stands by itself'),
  }),
)
