/** Who speaks and is spoken about: by number of statements, and who speaks about whom. */

import { ACTOR_KINDS } from '@readout/core'
import { z } from 'zod'
import { actorsAnswer } from '../api/schemas/actor.ts'
import { actorsPage } from '../pages/actors.ts'
import { countryCode } from '../words.ts'
import { everyPage } from './every.ts'
import { oneOf, PAGE, paging, words } from './input.ts'
import { route } from './route.ts'

/** Names that the picture has room for. */
const IN_PICTURE = 24

const country = words(100)
  .transform((typed, context) => {
    const code = typed === undefined ? undefined : countryCode(typed)
    if (code !== null) return code
    context.addIssue({ code: 'custom', message: 'no country is called so; its name in English or its two letters' })
    return z.NEVER
  })
  .describe('a country by its English name or its two letters')

export const actors = route({
  id: 'actors',
  path: '/actors',
  what: 'Who speaks and is spoken about, by number of statements',
  nav: 'People',
  input: z.object({
    ...paging,
    q: words(500).describe('words of a name'),
    kind: oneOf(ACTOR_KINDS).describe('what they are'),
    country,
  }),
  answer: actorsAnswer,
  async ask({ archive, input }) {
    const { q, kind, country, after } = input
    const page = await archive.questions.actors({ name: q, kind, country, limit: input.limit ?? PAGE, after })
    // on the first page, and not for a name: there it is asked who somebody is
    const between =
      q === undefined && after === undefined
        ? await archive.questions.aboutWhom({ most: IN_PICTURE, kind, country })
        : null
    return { ...page, between }
  },
  show: actorsPage,
  take: {
    takes: 'actors',
    title: () => 'Who speaks and is spoken about',
    items: (_, { archive, input }) =>
      everyPage(async (after) => {
        const { q: name, kind, country } = input
        const { actors, next } = await archive.questions.actors({ name, kind, country, limit: 200, after })
        return { items: actors, next }
      }),
  },
})
