/** What joining looked at lately, bounded; thrown away as soon as somebody else may have written. */
import type { ArticleFacts, Ref } from '@readout/join'
import type { Shelf } from './shelf.ts'

/** Characters of sketches, and articles whose groups and facts are kept. */
const SKETCHES = 7_000_000
const ARTICLES = 2_000

/** Places in lists of who stands in a group. */
const STANDING = 30_000

/** The newest articles first. */
export interface Members {
  list: readonly Ref[]
  /** So many were asked for; all there are where the list is shorter. */
  readonly limit: number
}

/** Numbers of kinds are below this. */
const KINDS = 6

/** In which groups the items of an article and kind stand. */
export class Groups {
  readonly #of = new Map<string, number>()
  #list: readonly (Ref & { readonly group: number })[] | null = null

  get(local: string): number | undefined {
    return this.#of.get(local)
  }
  set(local: string, group: number | null): void {
    this.#list = null
    if (group === null) this.#of.delete(local)
    else this.#of.set(local, group)
  }
  /** As a list, made once: it is asked for far more often than it changes. */
  list(article: number): readonly (Ref & { readonly group: number })[] {
    this.#list ??= [...this.#of].map(([local, group]) => ({ article, local, group }))
    return this.#list
  }
}

export class Cache {
  readonly #shelves = new Map<number, Shelf>()
  readonly #groups = new Map<number, readonly Groups[]>()
  readonly #facts = new Map<number, ArticleFacts>()
  readonly #members = new Map<number, Members>()
  #size = 0
  #standing = 0
  /** What the archive's mark was when this was last right; null where it never was. */
  mark: number | null = null

  shelf(at: number): Shelf | undefined {
    return this.#shelves.get(at)
  }
  setShelf(at: number, shelf: Shelf): void {
    this.dropShelf(at)
    this.#shelves.set(at, shelf)
    this.#size += shelf.size
  }
  /** What was looked at goes last. */
  useShelf(at: number): void {
    const shelf = this.#shelves.get(at)
    if (shelf) shelf.used = true
  }
  dropShelf(at: number): void {
    this.#size -= this.#shelves.get(at)?.size ?? 0
    this.#shelves.delete(at)
  }

  /** By kind the groups of an article's items. */
  groups(article: number): readonly Groups[] | undefined {
    return this.#groups.get(article)
  }
  setGroups(article: number): void {
    this.#groups.set(
      article,
      Array.from({ length: KINDS }, () => new Groups()),
    )
  }

  facts(article: number): ArticleFacts | undefined {
    return this.#facts.get(article)
  }
  setFacts(facts: ArticleFacts): void {
    this.#facts.set(facts.seq, facts)
  }

  /** Who stands in a group, by the number of kind and group. */
  members(at: number): Members | undefined {
    return this.#members.get(at)
  }
  setMembers(at: number, members: Members): void {
    this.#standing += members.list.length - (this.#members.get(at)?.list.length ?? 0)
    this.#members.set(at, members)
  }
  dropMembers(at: number): void {
    this.#standing -= this.#members.get(at)?.list.length ?? 0
    this.#members.delete(at)
  }

  /** After a transaction: what came first goes first. */
  trim(): void {
    for (const [at, shelf] of this.#shelves) {
      if (this.#size <= SKETCHES) break
      this.dropShelf(at)
      if (!shelf.used) continue
      shelf.used = false
      this.setShelf(at, shelf)
    }
    for (const at of this.#members.keys()) {
      if (this.#standing <= STANDING) break
      this.dropMembers(at)
    }
    for (const map of [this.#groups, this.#facts])
      for (const article of map.keys()) {
        if (map.size <= ARTICLES) break
        map.delete(article)
      }
  }

  clear(): void {
    this.#shelves.clear()
    this.#groups.clear()
    this.#facts.clear()
    this.#members.clear()
    this.#size = 0
    this.#standing = 0
    this.mark = null
  }
}
