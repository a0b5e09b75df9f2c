/** A store for one run. */
import { foundBy, type JoinStore, type Move, type Ref } from './store.ts'
import type { ArticleFacts, Item, JoinKind, Placed } from './types.ts'

interface Held {
  readonly item: Item
  readonly article: ArticleFacts
  group: number | null
  /** As it is handed out, until its group changes. */
  out: Placed | null
}

/** What a kind holds: items by article, places by key and by group, in the order they came. */
class Shelf {
  readonly articles = new Map<number, Map<string, Held>>()
  readonly keys = new Map<number, Held[]>()
  readonly groups = new Map<number, Held[]>()
  next = 1
}

function placed(held: Held): Placed {
  const { item, article, group } = held
  held.out ??= { local: item.local, keys: item.keys, sketch: item.sketch, article, group }
  return held.out
}

const EMPTY: readonly Held[] = []

/** Lists are in order of articles, and nearly all that comes is newer than all that is there. */
function insert(lists: Map<number, Held[]>, at: number, held: Held): void {
  const list = lists.get(at)
  if (!list) return void lists.set(at, [held])
  let i = list.length
  while (i > 0 && list[i - 1]!.article.seq > held.article.seq) i--
  list.splice(i, 0, held)
}

function drop(lists: Map<number, Held[]>, at: number, held: Held): void {
  const list = lists.get(at)
  const i = list?.lastIndexOf(held) ?? -1
  if (i < 0) return
  if (list!.length === 1) lists.delete(at)
  else list!.splice(i, 1)
}

export class MemoryStore implements JoinStore {
  /** How often it was asked, and how many items it gave: what an article costs does not grow. */
  readonly counts = { calls: 0, items: 0 }
  readonly #shelves = new Map<JoinKind, Shelf>()

  #shelf(kind: JoinKind): Shelf {
    this.counts.calls++
    let shelf = this.#shelves.get(kind)
    if (!shelf) this.#shelves.set(kind, (shelf = new Shelf()))
    return shelf
  }

  #give(held: readonly Held[]): Placed[] {
    this.counts.items += held.length
    return held.map(placed)
  }

  async sharing(kind: JoinKind, keys: readonly number[], limit: number) {
    const shelf = this.#shelf(kind)
    const out: { key: number; article: number; local: string }[] = []
    for (const key of keys) {
      const list = shelf.keys.get(key)
      if (!list) continue
      for (let i = list.length - 1; i >= 0 && i >= list.length - limit; i--)
        out.push({ key, article: list[i]!.article.seq, local: list[i]!.item.local })
    }
    return out
  }

  async load(kind: JoinKind, refs: readonly Ref[]) {
    const shelf = this.#shelf(kind)
    return this.#give(refs.flatMap((r) => shelf.articles.get(r.article)?.get(r.local) ?? []))
  }

  async ofArticles(kind: JoinKind, articles: readonly number[]) {
    const shelf = this.#shelf(kind)
    const out: Held[] = []
    for (const a of articles) for (const held of shelf.articles.get(a)?.values() ?? EMPTY) out.push(held)
    return this.#give(out)
  }

  async ofGroups(kind: JoinKind, groups: readonly number[], limit: number) {
    const shelf = this.#shelf(kind)
    const out: Held[] = []
    for (const g of groups) {
      const list = shelf.groups.get(g) ?? EMPTY
      for (let i = list.length - 1; i >= 0 && i >= list.length - limit; i--) out.push(list[i]!)
    }
    return this.#give(out)
  }

  async groupsOf(kind: JoinKind, articles: readonly number[]) {
    const shelf = this.#shelf(kind)
    const out: { article: number; local: string; group: number }[] = []
    for (const article of articles)
      for (const { item, group } of shelf.articles.get(article)?.values() ?? EMPTY)
        if (group !== null) out.push({ article, local: item.local, group })
    return out
  }

  async put(kind: JoinKind, article: ArticleFacts, items: readonly Item[], kept?: number) {
    const shelf = this.#shelf(kind)
    if (shelf.articles.has(article.seq)) throw new Error(`article ${article.seq} is there already`)
    const held = new Map<string, Held>()
    shelf.articles.set(article.seq, held)
    for (const item of items) {
      const one: Held = { item, article, group: null, out: null }
      held.set(item.local, one)
      for (const key of new Set(foundBy(item.keys, kept))) insert(shelf.keys, key, one)
    }
  }

  async place(kind: JoinKind, moves: readonly Move[]) {
    const shelf = this.#shelf(kind)
    for (const { article, local, group } of moves) {
      const held = shelf.articles.get(article)?.get(local)
      if (held) this.#into(shelf, held, group)
    }
  }

  async merge(kind: JoinKind, from: number, into: number) {
    const shelf = this.#shelf(kind)
    for (const held of [...(shelf.groups.get(from) ?? [])]) this.#into(shelf, held, into)
  }

  async numbers(kind: JoinKind, count: number) {
    const shelf = this.#shelf(kind)
    const first = shelf.next
    shelf.next += count
    return first
  }

  async remove(kind: JoinKind, article: number) {
    const shelf = this.#shelf(kind)
    for (const held of shelf.articles.get(article)?.values() ?? []) {
      this.#into(shelf, held, null)
      for (const key of new Set(held.item.keys)) drop(shelf.keys, key, held)
    }
    shelf.articles.delete(article)
  }

  #into(shelf: Shelf, held: Held, group: number | null) {
    if (held.group !== null) drop(shelf.groups, held.group, held)
    held.group = group
    held.out = null
    if (group !== null) insert(shelf.groups, group, held)
  }

  /** The group an item stands in. */
  groupOf(kind: JoinKind, article: number, local: string): number | null {
    return this.#shelves.get(kind)?.articles.get(article)?.get(local)?.group ?? null
  }

  /** All groups of a kind with their items, by number; items by article. */
  groups(kind: JoinKind): Map<number, Placed[]> {
    const out = new Map<number, Placed[]>()
    const shelf = this.#shelves.get(kind)
    for (const [group, held] of [...(shelf?.groups ?? [])].sort((a, b) => a[0] - b[0])) out.set(group, held.map(placed))
    return out
  }
}
