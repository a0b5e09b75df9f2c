/** Who stands in which group: as it stands in the table, with what has changed since. */
import type { JoinKind, Ref } from '@readout/join'
import type { Tx } from '../engine/engine.ts'
import type { Cache } from './cache.ts'
import { CODE, shelfOf } from './kinds.ts'

/** An item whose group has changed since the transaction began. */
export interface Changed extends Ref {
  readonly kind: JoinKind
  readonly from: number | null
  to: number | null
}

/** The name of an item among all. */
export const nameOf = (kind: JoinKind, article: number, local: string): string => `${CODE[kind]} ${article} ${local}`

/** Of a group that began in this process so many are remembered. */
const REMEMBERED = 1_000

export class Members {
  readonly #tx: Tx
  readonly #cache: Cache
  /** What entered or left a group with this transaction, by the numbers of kind and group. */
  readonly #moves = new Map<number, Map<string, Changed>>()

  constructor(tx: Tx, cache: Cache) {
    this.#tx = tx
    this.#cache = cache
  }

  /** Nobody stands in a group that has just got its number: nothing has to be asked. */
  begins(kind: JoinKind, group: number): void {
    this.#cache.setMembers(shelfOf(kind, group), { list: [], limit: REMEMBERED })
  }

  leaves(group: number, moved: Changed): void {
    const { article, local } = moved
    const at = this.#note(group, moved)
    const known = this.#cache.members(at)
    if (!known) return
    // where there are more than are known, one of those comes in its place
    if (known.list.length >= known.limit) {
      this.#cache.dropMembers(at)
      return
    }
    const list = known.list.filter((r) => r.article !== article || r.local !== local)
    this.#cache.setMembers(at, { ...known, list })
  }

  enters(group: number, moved: Changed): void {
    const { article, local } = moved
    const at = this.#note(group, moved)
    const known = this.#cache.members(at)
    if (!known) return
    const i = known.list.findIndex((r) => r.article < article)
    const list = i < 0 ? [...known.list, { article, local }] : known.list.toSpliced(i, 0, { article, local })
    this.#cache.setMembers(at, { ...known, list: list.slice(0, known.limit) })
  }

  #note(group: number, moved: Changed): number {
    const { kind, article, local } = moved
    const at = shelfOf(kind, group)
    const name = nameOf(kind, article, local)
    const moves = this.#moves.get(at)
    if (moves) moves.set(name, moved)
    else this.#moves.set(at, new Map([[name, moved]]))
    return at
  }

  /** What stands in these groups now, of each at most `limit`, the newest articles first. */
  async of(kind: JoinKind, groups: readonly number[], limit: number): Promise<(Ref & { group: number })[]> {
    const isKnown = (group: number) => {
      const known = this.#cache.members(shelfOf(kind, group))
      return known !== undefined && (known.list.length < known.limit || known.limit >= limit)
    }
    const unknown = groups.filter((g) => !isKnown(g))
    if (unknown.length) await this.#ask(kind, unknown, limit)
    return groups.flatMap((group) => {
      const { list } = this.#cache.members(shelfOf(kind, group))!
      const some = list.length > limit ? list.slice(0, limit) : list
      return some.map(({ article, local }) => ({ article, local, group }))
    })
  }

  /** As the table has them, with what has changed since. */
  async #ask(kind: JoinKind, groups: readonly number[], limit: number): Promise<void> {
    let extra = 0
    for (const g of groups) extra = Math.max(extra, this.#moves.get(shelfOf(kind, g))?.size ?? 0)
    const rows = await this.#tx.members(CODE[kind], groups, Math.min(limit + extra, 2 ** 31 - 1))
    const by = new Map<number, Ref[]>(groups.map((g) => [g, []]))
    for (const { group, article, local } of rows) by.get(group)!.push({ article, local })
    for (const [group, list] of by) {
      const at = shelfOf(kind, group)
      const moves = this.#moves.get(at)
      if (!moves) {
        this.#cache.setMembers(at, { list: list.slice(0, limit), limit })
        continue
      }
      const left = list.filter((r) => !moves.has(nameOf(kind, r.article, r.local)))
      for (const { article, local, to } of moves.values()) if (to === group) left.push({ article, local })
      this.#cache.setMembers(at, { list: left.sort((a, b) => b.article - a.article).slice(0, limit), limit })
    }
  }
}
