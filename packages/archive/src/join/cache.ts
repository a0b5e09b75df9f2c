/** What joining looked at lately, bounded; thrown away as soon as somebody else may have written. */
import type { ArticleFacts } from '@readout/join'
import type { Shelf } from './shelf.ts'

/** Characters of sketches, and articles whose groups and facts are kept. */
const SKETCHES = 12_000_000
const ARTICLES = 6_000

type Groups = readonly Map<string, number>[]

export class Cache {
  readonly #shelves = new Map<number, Shelf>()
  readonly #groups = new Map<number, Groups>()
  readonly #facts = new Map<number, ArticleFacts>()
  #size = 0
  /** What the archive's mark was when this was last right; null where it never was. */
  mark: number | null = null

  shelf(at: number): Shelf | undefined {
    return touched(this.#shelves, at)
  }
  setShelf(at: number, shelf: Shelf): void {
    this.dropShelf(at)
    this.#shelves.set(at, shelf)
    this.#size += shelf.size
  }
  dropShelf(at: number): void {
    this.#size -= this.#shelves.get(at)?.size ?? 0
    this.#shelves.delete(at)
  }

  /** By kind the groups of an article's items. */
  groups(article: number): Groups | undefined {
    return touched(this.#groups, article)
  }
  setGroups(article: number): void {
    this.#groups.set(
      article,
      Array.from({ length: 8 }, () => new Map()),
    )
  }

  facts(article: number): ArticleFacts | undefined {
    return touched(this.#facts, article)
  }
  setFacts(facts: ArticleFacts): void {
    this.#facts.set(facts.seq, facts)
  }

  /** After a transaction: the least lately looked at goes. */
  trim(): void {
    for (const at of this.#shelves.keys()) {
      if (this.#size <= SKETCHES) break
      this.dropShelf(at)
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
    this.#size = 0
    this.mark = null
  }
}

/** Maps keep the order in which things were put in: what is looked at goes to the end. */
function touched<T>(map: Map<number, T>, key: number): T | undefined {
  const value = map.get(key)
  if (value === undefined) return undefined
  map.delete(key)
  map.set(key, value)
  return value
}
