/** What other articles have in common with one: what a page of it shows beside its findings. A few questions, however much it is joined to. */
import type { CopyRelation } from '@readout/join'
import type { Engine } from '../engine/engine.ts'
import { joinedOf } from './joined.ts'
import { soundOf } from './sound.ts'

/** A group that further articles stand in; `articles` counts this one too. */
export interface Shared {
  readonly id: number
  readonly articles: number
  /** Of an event: what became of it by what was told last. Of a quotation: how its words here stand to the first who had them. */
  readonly status: string | null
}

export interface Beside {
  readonly story: { readonly id: number; readonly title: string | null; readonly articles: number } | null
  /** The article that this one repeats; null where it repeats none. */
  readonly copy: {
    readonly relation: CopyRelation
    readonly of: {
      readonly id: string
      readonly title: string | null
      readonly outlet: string | null
      readonly url: string | null
    }
  } | null
  /** By ids of events and statements: those that others have too. */
  readonly events: ReadonlyMap<string, Shared>
  readonly quotes: ReadonlyMap<string, Shared>
  /** By ids of actors: their numbers across articles. */
  readonly actors: ReadonlyMap<string, number>
}

export async function besideOf(engine: Engine, article: string): Promise<Beside> {
  const { db } = engine
  const joined = await joinedOf(engine, article)
  const groups = async (kind: 'story' | 'event' | 'quote', ids: readonly number[]) => {
    if (ids.length === 0) return new Map<number, { label: string | null; status: string | null; articles: number }>()
    const rows = await db
      .selectFrom('join_groups')
      .selectAll()
      .where('kind', '=', kind)
      .where('id', 'in', engine.text.listOf([...new Set(ids)]))
      .where('articles', '>', 1)
      .execute()
    return new Map(
      soundOf(engine)
        .groups(rows)
        .map((r) => [Number(r.id), r]),
    )
  }
  const stories = await groups('story', joined.story === null ? [] : [joined.story])
  const events = await groups('event', [...joined.happenings.values()])
  const quotes = await groups('quote', [...joined.quotes.values()])
  const story = joined.story === null ? undefined : stories.get(joined.story)
  const shared = (
    of: ReadonlyMap<string, number>,
    all: typeof events,
    status: (local: string, group: string | null) => string | null,
  ) =>
    new Map(
      [...of].flatMap(([local, id]): [string, Shared][] => {
        const group = all.get(id)
        return group ? [[local, { id, articles: Number(group.articles), status: status(local, group.status) }]] : []
      }),
    )
  const words = quotes.size === 0 ? new Map<string, string | null>() : await quotedIn(engine, article)
  return {
    story:
      story && joined.story !== null
        ? { id: joined.story, title: story.label, articles: Number(story.articles) }
        : null,
    copy: await copyOf(engine, article, joined.copies, joined.relation),
    events: shared(joined.happenings, events, (_, status) => status),
    quotes: shared(joined.quotes, quotes, (local) => words.get(local) ?? null),
    actors: joined.actors,
  }
}

/** How the words of each statement stand to those who had them first. */
async function quotedIn({ db }: Engine, article: string) {
  const rows = await db
    .selectFrom('statements')
    .innerJoin('articles', 'articles.seq', 'statements.article')
    .select(['statements.id', 'statements.quoted'])
    .where('articles.id', '=', article)
    .where('statements.quoted', 'is not', null)
    .execute()
  return new Map(rows.map((r) => [r.id, r.quoted]))
}

async function copyOf(
  { db }: Engine,
  article: string,
  group: number | null,
  relation: CopyRelation | null,
): Promise<Beside['copy']> {
  if (group === null || relation === null || relation === 'source') return null
  const of = await db
    .selectFrom('articles')
    .select(['id', 'title', 'outlet', 'url'])
    .where('copies', '=', group)
    .where('relation', '=', 'source')
    .where('id', '<>', article)
    .limit(1)
    .executeTakeFirst()
  return of ? { relation, of } : null
}
