/** Correcting the findings of an article, for programs. */
import { z } from 'zod'
import { ConflictError, correct } from '../correcting/correct.ts'
import { conflict as met, told } from '../correcting/told.ts'
import { wishBody } from '../correcting/wish.ts'
import { fieldsOf } from '../form.ts'
import { JSON_TYPE } from '../routes/context.ts'
import { inputOf } from '../routes/input.ts'
import { tagged } from '../tagged.ts'
import { operation } from './operation.ts'
import { conflict, correction, correctionsOfArticle, nothingKept } from './schemas/correction.ts'

const id = z.string().describe('id of the record')

export const getCorrections = operation({
  id: 'getCorrections',
  method: 'get',
  path: '/articles/:id/corrections',
  what: 'What was corrected by hand in one article, with what became of each',
  group: 'Articles',
  input: z.object({ id }),
  answers: { 200: { what: 'all of them, the oldest first', schema: correctionsOfArticle } },
  scope: null,
  async handle(c, { id }, { archive }) {
    if (!(await archive.has(id))) await archive.get(id)
    return tagged(c, JSON.stringify({ corrections: await archive.corrections.of(id) }), JSON_TYPE['Content-Type'])
  },
})

export const correctArticle = operation({
  id: 'correctArticle',
  method: 'post',
  path: '/articles/:id/corrections',
  what: 'Corrects a finding, adds one that was missed, or takes a correction back',
  more: 'What is corrected is used at once, by every question; what the reader found is kept beside it (`/articles/ID/as-read.json`). The example says what stands already, so that running it changes nothing.',
  group: 'Articles',
  input: z.object({ id }),
  body: wishBody,
  example: ({ finding }) =>
    finding?.kind === 'statement'
      ? { id: finding.id, act: finding.act, seen: 0 }
      : { id: finding?.id ?? 'e1', status: finding?.status ?? 'cancelled', seen: 0 },
  answers: {
    200: { what: 'nothing new is kept: it stands so already, or a correction was taken back', schema: nothingKept },
    201: { what: 'the correction, newly kept', schema: correction },
    409: {
      what: 'the finding is not there any more (R3050), or somebody else corrected it meanwhile (R3052): then with both',
      schema: conflict,
      problem: true,
    },
  },
  scope: 'write',
  async handle(c, { id }, { archive }) {
    const wish = inputOf(wishBody, await fieldsOf(c), 'what was sent')
    try {
      return told(c, await correct(archive, id, wish))
    } catch (error) {
      if (error instanceof ConflictError) return met(c, error)
      throw error
    }
  },
})
