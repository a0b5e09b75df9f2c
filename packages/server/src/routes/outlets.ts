/** Outlets: what each tells first, has from others and tells alone; and one of them in full. */
import type { ArticleAnswer } from '@readout/formats'
import { z } from 'zod'
import { outletAnswer, outletsAnswer } from '../api/schemas/outlet.ts'
import { outletPage, outletsPage } from '../pages/outlets.ts'
import { everyPage } from './every.ts'
import { route } from './route.ts'

export const outlets = route({
  id: 'outlets',
  path: '/outlets',
  what: 'Outlets: what each tells first, has from others and tells alone',
  nav: 'Outlets',
  input: z.object({}),
  answer: outletsAnswer,
  ask: ({ archive }) => archive.questions.outlets(),
  show: outletsPage,
  take: {
    takes: 'outlets',
    title: () => 'Outlets',
    async *items({ outlets }) {
      yield* outlets
    },
  },
})

export const outlet = route({
  id: 'outlet',
  path: '/outlets/:name{.+}',
  what: 'One outlet: what it tells first and alone, whom it repeats and names, and on what authority its statements stand',
  input: z.object({ name: z.string().max(2_000).describe('as its articles give it') }),
  answer: outletAnswer,
  ask: ({ archive, input }) => archive.questions.outlet(input.name),
  show: outletPage,
  take: {
    takes: 'articles',
    title: ({ outlet }) => `Articles of ${outlet}`,
    items: ({ outlet }, { archive, now }) =>
      everyPage(async (after) => {
        // a quotation mark cannot stand in a phrase: the longest part without one finds it, among others
        const part = outlet.split(/["“”„«»]/).reduce((x, y) => (y.length > x.length ? y : x))
        const page = await archive.questions.find(`outlet:"${part}"`, { target: 'articles', limit: 500, now, after })
        const items: ArticleAnswer[] = []
        for await (const row of archive.questions.rows(page)) items.push(row as ArticleAnswer)
        return { items: items.filter((r) => r.outlet === outlet), next: page.next }
      }),
  },
})
