/** One quotation in all its printings. */
import { quotationAnswer } from '../api/schemas/quotation.ts'
import { quotePage } from '../pages/quote.ts'
import { oneInput } from './input.ts'
import { route } from './route.ts'

export const quote = route({
  id: 'quote',
  path: '/quotes/:id{\\d+}',
  what: 'One quotation: who printed it first, and how others print it',
  input: oneInput,
  answer: quotationAnswer,
  ask: ({ archive, input }) => archive.questions.quote(input.id),
  show: quotePage,
  take: {
    takes: 'quotations',
    title: (q) => `Quotation ${q.id}`,
    items: async function* (q) {
      yield { ...q, group: q.id }
    },
  },
})
