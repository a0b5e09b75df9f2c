/** What is looked at when an item comes: bounded, whatever stands in the store. */
import type { JoinStore, Ref } from './store.ts'
import type { JoinKind, Placed, Room } from './types.ts'

/** Items that are looked at for one article and kind: some hundreds. */
const MOST = 300
/** A fresh item is compared with so many at least, however many came with it. */
const LEAST = 16
/** Articles of a story whose items are looked at, the newest. */
const ARTICLES = 40

const name = (r: Ref) => `${r.article} ${r.local}`
const nameOf = (p: Placed) => `${p.article.seq} ${p.local}`

/** By article and place. */
export const isOrdered = (a: Placed, b: Placed): number =>
  a.article.seq - b.article.seq ||
  a.local.length - b.local.length ||
  (a.local < b.local ? -1 : a.local > b.local ? 1 : 0)

/** The fresh items, those near them, and the others of the groups these stand in. */
export async function neighbourhood(
  store: JoinStore,
  room: Room,
  fresh: readonly Placed[],
  story: number | null | undefined,
): Promise<Placed[]> {
  const seen = new Map(fresh.map((f) => [nameOf(f), f]))
  const take = (items: readonly Placed[]) => {
    for (const item of items) if (!seen.has(nameOf(item))) seen.set(nameOf(item), item)
  }
  if (room.look === 'story') {
    if (story === null || story === undefined) return [...seen.values()]
    const articles = new Set<number>()
    for (const item of await store.ofGroups('story', [story], ARTICLES)) articles.add(item.article.seq)
    for (const f of fresh) articles.delete(f.article.seq)
    if (articles.size) take(await store.ofArticles(room.kind, [...articles]))
    // a story that is larger than that: the nearest of the others, by their keys
    if (articles.size >= ARTICLES - 1) {
      const near = (await nearest(store, room, fresh)).filter((r) => !articles.has(r.article))
      const inside = new Set<number>()
      for (const r of await store.groupsOf('story', [...new Set(near.map((r) => r.article))]))
        if (r.group === story) inside.add(r.article)
      take(
        await store.load(
          room.kind,
          near.filter((r) => inside.has(r.article)),
        ),
      )
    }
  } else {
    const near = (await nearest(store, room, fresh)).filter((r) => !seen.has(name(r)))
    if (near.length) take(await store.load(room.kind, near))
    if (room.beside && fresh.length) take(await besides(store, room.kind, fresh[0]!.article.seq, room.beside))
  }
  const groups = new Set<number>()
  for (const item of seen.values()) if (item.group !== null) groups.add(item.group)
  if (groups.size) {
    const each = Math.max(LEAST / 2, Math.min(MOST, Math.floor((2 * MOST) / groups.size)))
    take(await store.ofGroups(room.kind, [...groups], each))
  }
  return [...seen.values()]
}

/** All items of the newest articles of an article's story. */
async function besides(store: JoinStore, kind: JoinKind, article: number, most: number): Promise<readonly Placed[]> {
  const [story] = await store.groupsOf('story', [article])
  if (!story) return []
  const articles = new Set((await store.ofGroups('story', [story.group], most + 1)).map((item) => item.article.seq))
  articles.delete(article)
  return articles.size ? store.ofArticles(kind, [...articles]) : []
}

/** For each fresh item those that share the rarest keys with it, and the most of them, then the newest. */
async function nearest(store: JoinStore, room: Room, fresh: readonly Placed[]): Promise<Ref[]> {
  const owners = new Map<number, number[]>()
  fresh.forEach((item, i) => {
    for (const key of new Set(item.keys)) {
      const list = owners.get(key)
      if (list) list.push(i)
      else owners.set(key, [i])
    }
  })
  if (!owners.size) return []
  const each = Math.max(LEAST, Math.floor((room.most ?? MOST) / fresh.length))
  const hits = await store.sharing(room.kind, [...owners.keys()], Math.min(MOST, 2 * each))
  const counts = new Map<number, number>()
  for (const { key } of hits) counts.set(key, (counts.get(key) ?? 0) + 1)
  const shared: Map<string, number>[] = fresh.map(() => new Map())
  const refs = new Map<string, Ref>()
  for (const hit of hits) {
    const id = name(hit)
    if (!refs.has(id)) refs.set(id, { article: hit.article, local: hit.local })
    // what many have says little
    const worth = 1 / counts.get(hit.key)!
    for (const i of owners.get(hit.key)!) shared[i]!.set(id, (shared[i]!.get(id) ?? 0) + worth)
  }
  const chosen = new Set<string>()
  for (const worth of shared) {
    const ranked = [...worth]
    if (ranked.length > each)
      ranked.sort((a, b) => b[1] - a[1] || refs.get(b[0])!.article - refs.get(a[0])!.article || (a[0] < b[0] ? -1 : 1))
    for (const [id] of ranked.slice(0, each)) chosen.add(id)
  }
  return [...chosen].map((id) => refs.get(id)!)
}
