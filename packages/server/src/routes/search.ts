/** Statements, events or articles of the whole archive, by words and by what they have. */
import { type Answer, type Around, parseQuestion, restate } from '@readout/archive'
import { ACTS, AUTHORITIES, KINDS, STATUSES } from '@readout/core'
import { z } from 'zod'
import { foundAnswer } from '../api/schemas/find.ts'
import { latestFirst } from '../found.ts'
import { searchFailed, searchPage } from '../pages/search.ts'
import { oneOf, PAGE, paging, words } from './input.ts'
import { route } from './route.ts'

const input = z.object({
  ...paging,
  q: words(2_000).describe('words, "phrases", and fields of the question language'),
  for: oneOf(['statements', 'events', 'articles']).describe('what is looked for; what the fields speak of unless told'),
  speaker: words(200).describe('who says it: a name or the number of an actor'),
  about: words(200).describe('whom or what it is about'),
  act: oneOf(ACTS).describe('what is done by saying it'),
  kind: oneOf(KINDS).describe('how much of it are the speaker’s own words'),
  authority: oneOf(AUTHORITIES).describe('on whose authority it stands'),
  status: oneOf(STATUSES).describe('of an event: what an article says of it, or what became of it in the end'),
  outlet: words(200).describe('who prints it'),
  since: words(40).describe('published on or after: 2026-03 or 2026-03-02'),
  until: words(40).describe('published on or before'),
  sort: oneOf(['newest', 'best']).describe('the newest first, unless told'),
})
export type SearchInput = z.output<typeof input>

/** Fields of the form that are fields of the language too. */
const FIELDS = ['speaker', 'about', 'act', 'kind', 'authority', 'status', 'outlet', 'since', 'until'] as const

/** The whole question in the question language, as the command takes it. */
export function questionOf(asked: Partial<SearchInput>): string {
  const parts = FIELDS.flatMap((f) => {
    const value = asked[f]
    if (!value) return []
    // a quotation mark cannot stand in a phrase
    return [/^[\p{L}\p{N}-]+$/u.test(value) ? `${f}:${value}` : `${f}:"${value.replace(/["“”]/g, ' ')}"`]
  })
  return [asked.q, ...parts].filter(Boolean).join(' ')
}

export type Found = Answer & {
  /** In the question language. */
  readonly question: string
  /** What was asked, in words. */
  readonly words: string
  /** Speakers, articles and events that the words find; only with words alone, on the first page. */
  readonly around: Around | null
  /** Events in the words of their articles, by article and id. */
  readonly clauses: { readonly [event: string]: string }
}

export const search = route({
  id: 'search',
  path: '/search',
  what: 'Statements, events or articles by words and by what they have',
  input,
  answer: foundAnswer,
  async ask({ archive, input, now }): Promise<Found> {
    const question = questionOf(input)
    const newest = input.sort !== 'best'
    const answer = await archive.questions.find(question, {
      target: input.for,
      limit: input.limit ?? PAGE,
      after: input.after,
      newest,
      facets: input.after === undefined,
      now,
    })
    const parsed = parseQuestion(question, now)
    const wordsAlone = parsed.filters.length === 0 && parsed.terms.length > 0 && input.for === undefined
    const around = wordsAlone && input.after === undefined ? await archive.searchAround(input.q!) : null
    const clauses = answer.target === 'events' ? Object.fromEntries(await archive.questions.clausesOf(answer.hits)) : {}
    const hits = newest ? { hits: latestFirst(answer.hits as never) } : {}
    return { ...answer, ...hits, question, words: restate(parsed, answer.target), around, clauses } as Found
  },
  show: searchPage,
  failed: searchFailed,
  take: {
    takes: 'statements' as 'statements' | 'events' | 'articles',
    kindOf: (found) => found.target,
    title: (found) => found.words,
    async *items(found, { archive, now }) {
      const settings = { target: found.target, newest: true, limit: 500, now }
      for (let after: string | undefined; ; ) {
        const page = await archive.questions.find(found.question, { ...settings, after })
        yield* archive.questions.rows(page)
        if (page.next === null) return
        after = page.next
      }
    },
  },
})
