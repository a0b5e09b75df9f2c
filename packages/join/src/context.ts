/** What later kinds may ask of earlier ones, fetched before the room is asked, so that it can answer at once. */
import type { Lexis } from '@readout/core'
import type { JoinStore } from './store.ts'
import { type Context, JOIN_KINDS, type JoinKind, type Placed } from './types.ts'

export async function contextOf(
  store: JoinStore,
  kind: JoinKind,
  items: readonly Placed[],
  lexis: Lexis,
): Promise<Context> {
  const articles = [...new Set(items.map((i) => i.article.seq))]
  const known = async (earlier: JoinKind) =>
    JOIN_KINDS.indexOf(earlier) < JOIN_KINDS.indexOf(kind) && articles.length
      ? await store.groupsOf(earlier, articles)
      : []
  const whole = async (earlier: JoinKind) => new Map((await known(earlier)).map((r) => [r.article, r.group]))
  const copy = await whole('copy')
  const story = await whole('story')
  const actor = new Map((await known('actor')).map((r) => [`${r.article} ${r.local}`, r.group]))
  const byHand = await store.byHand?.(kind, items)
  return {
    lexis,
    copy: (article) => copy.get(article) ?? null,
    story: (article) => story.get(article) ?? null,
    actor: (article, id) => actor.get(`${article} ${id}`) ?? null,
    ...(byHand ? { byHand } : {}),
  }
}
