/** Questions to an archive that has grown, each with values of its own time after time: what the archive itself holds, spread over it. */
import type { Archive } from '@readout/archive'
import type { Kysely } from 'kysely'

export interface Asked {
  readonly name: string
  ask(): Promise<unknown>
}

/** `times` of each; kinds of which the archive holds nothing are left out. */
export async function askedOf(archive: Archive, times: number): Promise<Map<string, Asked[]>> {
  const db = archive.engine.db as unknown as Kysely<never>
  const q = archive.questions
  const spread = async (table: string, column: string, where?: readonly [string, string, unknown]) => {
    let query = (db as unknown as Kysely<{ [t: string]: { [c: string]: unknown } }>)
      .selectFrom(table)
      .select(column)
      .distinct()
      .where(column, 'is not', null)
    if (where) query = query.where(where[0], where[1] as '=', where[2])
    const rows = await query.orderBy(column).execute()
    const values = rows.map((r) => r[column] as string)
    return Array.from({ length: times }, (_, i) => values[Math.floor((i * values.length) / times)]).filter(
      (v) => v !== undefined,
    )
  }
  const outlets = await spread('articles', 'outlet')
  const speakers = await spread('entities', 'name', ['statements', '>', 5])
  const labels = await spread('join_groups', 'label', ['kind', '=', 'event'])
  const groups = (kind: string) => spread('join_groups', 'id', ['kind', '=', kind])
  const [story, event, quote] = [await groups('story'), await groups('event'), await groups('quote')]
  const entities = await spread('entities', 'id', ['articles', '>', 2])
  const words = labels.map((l) =>
    l
      .split(/\s+/)
      .sort((a, b) => b.length - a.length)[0]!
      .replace(/[^\p{L}]/gu, ''),
  )
  const common = ['council', 'budget', 'the', 'water', 'police', 'of']
  const acts = ['deny', 'promise', 'accuse', 'praise', 'predict', 'demand']
  const statuses = ['planned', 'cancelled', 'postponed', 'denied', 'happened', 'hypothetical']
  const day = (i: number) => new Date(Date.UTC(2025, (i * 5) % 12, 1 + ((i * 7) % 28))).toISOString().slice(0, 10)
  const all = new Map<string, Asked[]>()
  const put = (name: string, from: readonly unknown[], ask: (value: never, i: number) => Promise<unknown>) =>
    all.set(
      name,
      from.map((value, i) => ({ name: `${name}: ${value}`, ask: () => ask(value as never, i) })),
    )
  const of = (list: readonly string[]) => Array.from({ length: times }, (_, i) => list[i % list.length]!)
  put('find speaker', speakers, (v: string) => q.find(`speaker:"${v}"`))
  put('find act and outlet', outlets, (v: string, i) => q.find(`act:${acts[i % acts.length]} outlet:"${v}"`))
  put('find words', words, (v: string) => q.find(v))
  put('find common words', of(common), (v: string, i) => q.find(`${v} ${common[(i + 1) % common.length]}`))
  put('find words since', of(common), (v: string, i) => q.find(`${v} since:${day(i)}`))
  put('find with facets', of(common), (v: string) => q.find(v, { facets: true }))
  put('find events by status', of(statuses), (v: string, i) =>
    q.find(`status:${v} since:${day(i)}`, { target: 'events' }),
  )
  put('story', story, (v: number) => q.story(Number(v)))
  put('event', event, (v: number) => q.event(Number(v)))
  put('quote', quote, (v: number) => q.quote(Number(v)))
  put('actor', entities, (v: number) => q.actor(String(v)))
  put('pair', entities, (v: number, i) => q.pair(String(v), String(entities[(i * 7 + 1) % entities.length])))
  put('expected', of(acts), (_: string, i) => q.expected({}, { now: Date.parse(day(i)) }))
  put('unfulfilled', of(acts), (_: string, i) => q.unfulfilled({ now: Date.parse(day(i)) }))
  put('drift', of(acts), () => q.drift())
  return all
}
