/** A program that uses the API through a client made from its document; `client.test.ts` checks its types and runs it. */
import type createClientOf from 'openapi-fetch'
// made from the document when the test runs
import type { components, paths } from './paths.d.ts'

export async function use(createClient: typeof createClientOf, baseUrl: string) {
  const client = createClient<paths>({ baseUrl })
  const page = await client.GET('/stories', { params: { query: { limit: 1 } } })
  const group: components['schemas']['StoryLine'] | undefined = page.data?.groups[0]
  const story = await client.GET('/stories/{id}', { params: { path: { id: group!.id } } })
  const outlets: (string | null)[] = story.data!.articles.map((a) => a.outlet)

  const events = await client.GET('/events', { params: { query: { status: 'postponed', sort: 'day', limit: 1 } } })
  const event = await client.GET('/events/{id}', { params: { path: { id: events.data!.groups[0]!.id } } })
  const turned: components['schemas']['EventAnswer']['status'] = event.data!.history[0]!.status
  const isOne: 'postponed' | 'planned' | undefined = turned === 'postponed' || turned === 'planned' ? turned : undefined
  const pair = await client.GET('/pairs', { params: { query: { a: 'ines marlow', b: 'norrland lines' } } })
  const { a } = pair.data!
  const met: string[] = a === null ? [] : a.found === 'one' ? [a.actor.name] : []
  const agenda = await client.GET('/agenda', { params: { query: { from: '2026-03-01', to: '2026-03-31' } } })
  const days: (string | null)[] = agenda.data!.groups.map((g) => g.from)
  const firsts = (await client.GET('/outlets')).data!.outlets.map((o): number => o.first)

  const kept = await client.POST('/articles', {
    body: { text: 'The ferry will sail in May.', published: '2026-03-02' },
  })
  const record: components['schemas']['Record'] = kept.data!
  const acts: string[] = record.statements.map((s) => s.act)
  const read = await client.POST('/read', { body: { html: '<p>The ferry will sail in May.</p>' } })
  const event1 = record.events[0]!.id
  const corrections = { params: { path: { id: record.id } } }
  const one = await client.POST('/articles/{id}/corrections', {
    ...corrections,
    body: { id: event1, status: 'postponed', seen: 0 },
  })
  const other = await client.POST('/articles/{id}/corrections', {
    ...corrections,
    body: { id: event1, status: 'denied', seen: 0 },
  })
  const theirs: number | undefined = other.error && 'theirs' in other.error ? other.error.theirs?.id : undefined
  const listed = await client.GET('/articles/{id}/corrections', corrections)
  const said = listed.data!.corrections.map((c): string | undefined => c.said.status)
  const gone = await client.DELETE('/articles/{id}', { params: { path: { id: record.id } } })
  const missing = await client.GET('/articles/{id}', { params: { path: { id: record.id } } })
  const code: string = missing.error!.code

  // @ts-expect-error there is no such question
  await client.GET('/zeppelins')
  // @ts-expect-error a number is wanted
  await client.GET('/stories', { params: { query: { limit: 'many' } } })
  // @ts-expect-error there is no such status
  await client.GET('/events', { params: { query: { status: 'forgotten' } } })
  // @ts-expect-error who is meant has to be looked at first
  const name: string = a!.actor.name
  // @ts-expect-error articles have no colour
  const colour = story.data!.articles[0]!.colour
  return {
    outlets,
    said,
    theirs,
    made: one.data,
    acts,
    colour,
    name,
    code,
    isOne,
    met,
    days,
    firsts,
    id: record.id,
    same: read.data!.id,
    gone: gone.response.status,
  }
}
