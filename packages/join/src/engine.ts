/** Joins articles one after the other: one more touches its neighbours only, whatever stands in the store. */
import type { Lexis, Record } from '@readout/core'
import { contextOf } from './context.ts'
import { isOrdered, neighbourhood } from './neighbourhood.ts'
import { ALONE, settle } from './settle.ts'
import type { JoinStore, Ref } from './store.ts'
import { type ArticleFacts, type Item, JOIN_KINDS, type JoinKind, type Placed, type Room } from './types.ts'

/** Items that are given and not made by the room, such as mentions that somebody marked. */
export type GivenItems = { readonly [K in JoinKind]?: readonly Item[] }

/** What one more article, or one less, has changed: by kind the groups whose items are others now. */
export type Touched = ReadonlyMap<JoinKind, ReadonlySet<number>>

export interface JoinerOptions {
  readonly store: JoinStore
  /** In any order; a kind without a room is not joined. */
  readonly rooms: readonly Room[]
  readonly lexis: Lexis
  /** Kinds of which what stands alone has a number too. */
  readonly singles?: readonly JoinKind[] | undefined
}

/** The group that an item of before stood in: it goes on standing there unless it has become another. */
export type Hints = (kind: JoinKind, local: string) => number | null

/** A story that changes hands moves the events of so many of its articles at most; the others follow when they are looked at. */
const MOVED = 24

export class Joiner {
  readonly #store: JoinStore
  readonly #rooms: readonly Room[]
  readonly #lexis: Lexis
  readonly #singles: ReadonlySet<JoinKind>

  constructor({ store, rooms, lexis, singles = [] }: JoinerOptions) {
    this.#store = store
    this.#singles = new Set(singles)
    this.#lexis = lexis
    this.#rooms = JOIN_KINDS.flatMap((kind) => rooms.filter((room) => room.kind === kind))
  }

  /** Joins an article to all before it. One that is there already must be taken out of the store first. */
  async add(article: ArticleFacts, record: Record, given: GivenItems = {}, hints?: Hints): Promise<Touched> {
    const all = new Map<JoinKind, Set<number>>()
    let moved: readonly number[] = []
    for (const room of this.#rooms) {
      const items = (given[room.kind] ?? room.items(record, this.#lexis)).map(checked)
      await this.#store.put(room.kind, article, items, room.kept)
      const fresh: Placed[] = items.map((item) => ({ ...item, article, group: hints?.(room.kind, item.local) ?? null }))
      const touched = new Set<number>()
      const back = fresh.flatMap(({ local, group }) => (group === null ? [] : [{ article: article.seq, local, group }]))
      if (back.length) await this.#store.place(room.kind, back)
      for (const { group } of back) touched.add(group)
      if (room.look === 'keys') {
        const moves = fresh.length ? await this.#arrange(room, fresh, null, touched) : []
        if (room.kind === 'story') moved = othersOf(moves, article.seq)
      } else await this.#byStory(room, fresh, [article.seq, ...moved], touched)
      all.set(room.kind, touched)
    }
    return all
  }

  /** Takes an article out again: what it held together may fall apart. */
  async remove(article: number): Promise<Touched> {
    const all = new Map<JoinKind, Set<number>>()
    for (const { kind } of this.#rooms) {
      const groups = new Set((await this.#store.groupsOf(kind, [article])).map((r) => r.group))
      await this.#store.remove(kind, article)
      all.set(kind, groups)
    }
    await this.rearrange(all, article)
    return all
  }

  /** Looks at groups anew by themselves, as where something of them has gone or was said by hand; `all` gets what is touched. */
  async rearrange(all: Map<JoinKind, Set<number>>, without = -1): Promise<void> {
    let moved: readonly number[] = []
    for (const room of this.#rooms) {
      const touched = all.get(room.kind) ?? new Set<number>()
      all.set(room.kind, touched)
      if (touched.size) {
        const left = await this.#store.ofGroups(room.kind, [...touched], room.look === 'story' ? 100 : 300)
        if (left.length) {
          const moves = await this.#arrange(room, [], left, touched)
          if (room.kind === 'story') moved = othersOf(moves, without)
        }
      }
      if (room.look === 'story' && moved.length) await this.#byStory(room, [], moved, touched)
    }
  }

  /** Kinds that look at stories: those of the article, and of all whose story has changed with it. */
  async #byStory(room: Room, fresh: readonly Placed[], articles: readonly number[], touched: Set<number>) {
    const stories = new Map<number | null, number[]>()
    const story = new Map((await this.#store.groupsOf('story', articles)).map((r) => [r.article, r.group]))
    for (const a of articles) {
      const s = story.get(a) ?? null
      stories.set(s, [...(stories.get(s) ?? []), a])
    }
    for (const [s, members] of stories) {
      const own = fresh.filter((item) => members.includes(item.article.seq))
      const others = members.filter((a) => !own.some((item) => item.article.seq === a))
      const items = [...own, ...(others.length ? await this.#store.ofArticles(room.kind, others) : [])]
      if (items.length) await this.#arrange(room, items, null, touched, s)
    }
  }

  /** Looks at what stands near `fresh` (or at `given` alone), has it partitioned and writes back what has changed. */
  async #arrange(
    room: Room,
    fresh: readonly Placed[],
    given: readonly Placed[] | null,
    touched: Set<number>,
    story?: number | null,
  ): Promise<readonly Ref[]> {
    const { kind } = room
    const items = (given ?? (await neighbourhood(this.#store, room, fresh, story))).toSorted(isOrdered)
    const came = new Set(fresh)
    const at = new Set<number>()
    items.forEach((item, i) => {
      if (came.has(item)) at.add(i)
    })
    const labels = room.arrange(items, at, await contextOf(this.#store, room, items, this.#lexis))
    if (this.#singles.has(kind)) numberSingles(labels)
    const settled = await settle(items, labels, (n) => this.#store.numbers(kind, n))
    if (settled.moves.length) await this.#store.place(kind, settled.moves)
    for (const { from, into } of settled.merges) await this.#store.merge(kind, from, into)
    for (const group of settled.touched) touched.add(group)
    return settled.moves
  }
}

const othersOf = (moves: readonly Ref[], article: number): number[] => {
  const seen = [...new Set(moves.map((m) => m.article))].filter((a) => a !== article)
  return seen.sort((a, b) => b - a).slice(0, MOVED)
}

/** Each of what stands alone is a group of its own. */
function numberSingles(labels: Int32Array): void {
  let next = labels.reduce((a, b) => Math.max(a, b), -1)
  labels.forEach((label, i) => {
    if (label === ALONE) labels[i] = ++next
  })
}

/** A room that makes more keys than were agreed on, or others than whole numbers, is a fault of ours. */
function checked(item: Item): Item {
  if (item.keys.length > 32 || item.keys.some((k) => !Number.isInteger(k) || k < 0 || k >= 2 ** 48))
    throw new Error(`keys of item “${item.local}” are no 32 whole numbers below 2^48`)
  return item
}
