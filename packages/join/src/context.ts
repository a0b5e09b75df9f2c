/** What later kinds may ask of earlier ones, fetched before the room is asked, so that it can answer at once. */
import type { Lexis } from '@readout/core'
import type { JoinStore } from './store.ts'
import type { Context, JoinKind, Placed, Room } from './types.ts'

export async function contextOf(
  store: JoinStore,
  { kind, asks }: Room,
  items: readonly Placed[],
  lexis: Lexis,
): Promise<Context> {
  let articles: number[] | null = null
  const known = async (earlier: JoinKind) => {
    if (!asks.includes(earlier)) return []
    articles ??= [...new Set(items.map((i) => i.article.seq))]
    return articles.length ? await store.groupsOf(earlier, articles) : []
  }
  const whole = async (earlier: JoinKind) => {
    const groups = new Map<number, number>()
    for (const { article, group } of await known(earlier)) groups.set(article, group)
    return groups
  }
  const copy = await whole('copy')
  const story = await whole('story')
  const actors = new Map<number, Map<string, number>>()
  for (const { article, local, group } of await known('actor')) {
    let own = actors.get(article)
    if (!own) actors.set(article, (own = new Map()))
    own.set(local, group)
  }
  const byHand = await store.byHand?.(kind, items)
  return {
    lexis,
    copy: (article) => copy.get(article) ?? null,
    story: (article) => story.get(article) ?? null,
    actor: (article, id) => actors.get(article)?.get(id) ?? null,
    ...(byHand ? { byHand } : {}),
  }
}
